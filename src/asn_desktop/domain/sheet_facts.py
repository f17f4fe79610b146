"""The codes on a scorecard: of the facts that it prints, and of the bands that it was read by."""

from __future__ import annotations

import json
import unicodedata
from typing import TYPE_CHECKING, Any

from asn_desktop.domain.codes import HALF, code_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from asn_desktop.domain.bands import BandRule
    from asn_desktop.domain.documents import ScorecardDocument

NO_FACTS: dict[str, Any] = {
    "letterhead": {"logo"},
    "radar": True,
    "rows": {"__all__": {"radar"}},
    "part": True,
    "parts": True,
    "copy_mark": True,
    "receipt": True,
    "verification": True,
}
"""What is drawn and not read, and what may differ between two prints of the same facts."""


def sheet_code(parts: Sequence[ScorecardDocument]) -> str:
    """Return the code of a person's whole sheet: every text that its pages say, in their order.

    The same facts give the same code on every laptop; copies and receipts change nothing of it.
    """
    facts = [document.model_dump(mode="json", exclude=NO_FACTS) for document in parts]
    return code_of(_spelled(facts))


def bands_version(rule: BandRule) -> str:
    """Return four letters of a band set's contents: an office may change its own, the id stays."""
    return code_of(_spelled(rule.model_dump(mode="json")))[:HALF]


def _spelled(content: object) -> bytes:
    """Return the one spelling of texts as pages show them: composed, without the order of keys."""
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return unicodedata.normalize("NFC", text).encode("utf-8", "backslashreplace")
