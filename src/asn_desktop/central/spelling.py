"""JSON as the central file keeps it: one spelling for one content."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from asn_desktop.domain.ledger import Json


def spelled(content: Json) -> str:
    """Return a content as text, its keys sorted, letters as they are."""
    return json.dumps(content, sort_keys=True, ensure_ascii=False)
