"""Discipline notes that are still being typed: kept in the session's file, not in its ledger.

A draft is nobody's act yet: it is not signed, not sent, not undone, and stays on this computer.
It lies in the same encrypted file as the notes, since it says as much about a person.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from asn_desktop.domain.ids import ParticipantId
from asn_desktop.vault.connection import plain_errors

if TYPE_CHECKING:
    from collections.abc import Mapping

    from asn_desktop.domain.ids import EvaluatorId
    from asn_desktop.services.session.context import SessionContext

PLACE = "note_drafts"
Draft = dict[str, str]
"""What stands in the form, field by field."""


class NoteDrafts:
    """Keeps what was typed and not yet recorded. Runs on the session thread."""

    def __init__(self, context: SessionContext) -> None:
        self._file = context.ledger.file

    def all(self, evaluator: EvaluatorId) -> dict[ParticipantId, Draft]:
        """Return an evaluator's drafts by participant."""
        return {
            ParticipantId(key.partition("/")[2]): draft
            for key, draft in self._read().items()
            if key.startswith(f"{evaluator}/")
        }

    def keep(
        self, evaluator: EvaluatorId, participant: ParticipantId, draft: Mapping[str, str] | None
    ) -> None:
        """Keep a draft in place of the one before; None forgets it.

        :raises UserError: the disk is full or the file cannot be written.
        """
        drafts, key = self._read(), f"{evaluator}/{participant}"
        if drafts.get(key) == (dict(draft) if draft else None):
            return
        drafts.pop(key, None)
        if draft:
            drafts[key] = dict(draft)
        with plain_errors(self._file.path):
            if drafts:
                self._file.put(PLACE, json.dumps(drafts, ensure_ascii=False).encode())
            else:
                self._file.remove(PLACE)

    def _read(self) -> dict[str, Draft]:
        """Return all drafts; what does not fit (another version's) is left out."""
        stored = self._file.get(PLACE)
        found: Any = json.loads(stored) if stored else {}
        return {
            str(key): {str(part): str(text) for part, text in draft.items()}
            for key, draft in (found.items() if isinstance(found, dict) else ())
            if isinstance(draft, dict)
        }
