"""The states of discipline in the language of the screen; on paper they stay Indonesian."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from asn_desktop.gui.marking import marked

if TYPE_CHECKING:
    from asn_desktop.domain.discipline import DisciplineState

CONTEXT = "DisciplineState"
WORDS = (
    marked("DisciplineState", "ada catatan"),
    marked("DisciplineState", "tanpa catatan"),
    marked("DisciplineState", "belum diperiksa"),
)
"""What `DisciplineState.label` says; a test holds the two equal."""


def state_word(state: DisciplineState) -> str:
    """Return what is known of a participant, as the screen says it."""
    return QCoreApplication.translate(CONTEXT, state.label)
