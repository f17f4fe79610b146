"""What one part of the settings is: it shows what is stored, and says what to store instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from asn_desktop.domain.changes import Changed
    from asn_desktop.domain.models import Frozen
    from asn_desktop.domain.session import (
        LetterheadSettings,
        Numbering,
        PaperLook,
        PaperSwitches,
        Signer,
    )
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.services.day.session import SessionOverview
    from asn_desktop.services.session.session_instrument import InstrumentState
    from asn_desktop.services.workspace import Workspace

    Storing = Callable[[Workspace], Changed]

Model = TypeVar("Model", bound="Frozen")


class SessionSetup(NamedTuple):
    """Everything that the dialog shows, read in one job."""

    overview: SessionOverview
    letterhead: LetterheadSettings
    signers: tuple[Signer, ...]
    numbering: Numbering
    papers: PaperSwitches
    look: PaperLook
    instrument: InstrumentState
    path: Path | None = None


class Misfit(NamedTuple):
    """A field that does not fit, and the sentence that says why and what to do."""

    field: QWidget
    sentence: str


class SettingsTab(QWidget):
    """One part of the settings. What it shows is stored by the dialog's Simpan, or thrown away."""

    edited = Signal()

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self.jobs = jobs

    def show_setup(self, setup: SessionSetup) -> None:
        """Show what the session has stored."""

    def show_computer(self) -> None:
        """Show what this computer has stored."""

    def begin(self) -> None:
        """Take the focus, as the first part that is seen."""
        self.setFocus()

    def misfit(self) -> Misfit | None:
        """Return the first field that cannot be stored as it stands."""
        return None

    def changes(self) -> list[Storing]:
        """Return what to do on the session thread; nothing where nothing was changed."""
        return []

    def keep(self) -> None:
        """Store what is of this computer. On the GUI thread: small files on its own disk.

        :raises UserError: the settings folder cannot be written.
        """

    def leave(self) -> None:
        """Take back what was shown at once to be looked at; the dialog is thrown away."""


def fitted(
    model: type[Model], fields: Mapping[str, object], shown_at: Mapping[str, tuple[str, QWidget]]
) -> Model | Misfit:
    """Return the model of what was typed, or which field does not fit.

    `shown_at` gives for each field its Indonesian name and where it stands; "" is where a fault of
    several fields together is shown.
    """
    from pydantic import ValidationError  # noqa: PLC0415 - not needed for the first paint

    from asn_desktop.domain.field_problems import (  # noqa: PLC0415
        FIELD_PROBLEM_UNNAMED,
        FIELD_PROBLEMS,
    )

    try:
        return model.model_validate(fields)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False, include_context=False)[0]
    place = str(first["loc"][0]) if first["loc"] else ""
    name, widget = shown_at.get(place) or shown_at[""]
    problem = FIELD_PROBLEMS.get(first["type"], FIELD_PROBLEM_UNNAMED)
    return Misfit(widget, f"{name} {problem}.")


class Lines:
    """Line edits by the name of the field they hold."""

    def __init__(self, edits: Mapping[str, QLineEdit]) -> None:
        self.edits = edits

    def show(self, texts: Mapping[str, object]) -> None:
        """Fill every line; what is not named is empty."""
        for field, edit in self.edits.items():
            edit.setText(str(texts.get(field) or ""))
            edit.setCursorPosition(0)

    def read(self) -> dict[str, object]:
        """Return what stands in each line, without spaces around it."""
        return {field: edit.text().strip() for field, edit in self.edits.items()}

    def on_edit(self, told: Callable[[], object]) -> None:
        """Call back after every key typed in a line, not when one is filled from here."""
        for edit in self.edits.values():
            edit.textEdited.connect(lambda _text: told())
