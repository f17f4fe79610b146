"""Shows an instrument whole, and lets an office write its own; stored by Simpan, or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from asn_desktop.domain.errors import UserError
from asn_desktop.gui.sentences import sentence
from asn_desktop.gui.settings.draft_history import DraftHistory
from asn_desktop.gui.settings.instrument_parts import (
    AnchorsPart,
    DraftPart,
    GeneralPart,
    LevelsPart,
    WordingsPart,
)
from asn_desktop.gui.settings.instrument_values_part import BandsPart, ValuesPart
from asn_desktop.gui.widgets.dialog_size import fit_to_screen
from asn_desktop.gui.widgets.inline_question import InlineQuestion
from asn_desktop.gui.widgets.problem_label import ProblemLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from asn_desktop.domain.instrument_draft import InstrumentDraft
    from asn_desktop.services.session.instrument_shelf import Shelved

LETTERS_WIDE, LINES_HIGH = 124, 31


class Purpose(NamedTuple):
    """What an instrument is opened for: the title, what is said first, and how it is stored.

    Without `store` it can only be read.
    """

    title: str
    notice: str = ""
    store: Callable[[dict[str, object]], Shelved] | None = None


class InstrumentDialog(QDialog):
    """Six tabs over one draft, with undo of its own."""

    stored = Signal(object)
    """The `Shelved` instrument that was stored."""

    def __init__(
        self, draft: InstrumentDraft, purpose: Purpose, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(purpose.title)
        self._purpose = purpose
        self.history = DraftHistory(draft, self, is_editable=purpose.store is not None)
        self.column = QVBoxLayout(self)
        self._build_notice()
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("Bagian instrumen"))
        self.column.addWidget(self.tabs, 1)
        self.general, self.values = GeneralPart(self.history), ValuesPart(self.history)
        self.levels, self.anchors = LevelsPart(self.history), AnchorsPart(self.history)
        self.bands, self.wordings = BandsPart(self.history), WordingsPart(self.history)
        self.parts: tuple[tuple[DraftPart, str], ...] = (
            (self.general, self.tr("U&mum")),
            (self.values, self.tr("&Nilai dan perilaku")),
            (self.levels, self.tr("&Tingkat")),
            (self.anchors, self.tr("Ur&aian tiap tingkat")),
            (self.bands, self.tr("&Kualifikasi")),
            (self.wordings, self.tr("&Rumusan")),
        )
        for part, title in self.parts:
            self.tabs.addTab(_scrolled(part) if part is self.general else part, title)
        self._build_faults()
        self.question = InlineQuestion(self)
        self.question.no.setText(self.tr("Kembali mengisi"))
        self.column.addWidget(self.question)
        self._build_buttons()
        self.history.changed.connect(self._follow)
        self._follow()
        self.tabs.currentChanged.connect(self._enter)
        self.general.setFocus()
        fit_to_screen(self, LETTERS_WIDE, LINES_HIGH)

    @Slot()
    def save(self) -> None:
        """Store the draft; while something is wrong the first of it is shown instead."""
        store, focused = self._purpose.store, self.focusWidget()
        if store is None:
            return
        if focused is not None:  # what is still being typed belongs to it
            focused.clearFocus()
        if self.history.faults:
            self.go_to_fault()
            return
        try:
            shelved = store(self.history.now.to_plain())
        except UserError as error:
            self.faultLabel.setText(sentence(error))
            return
        self.stored.emit(shelved)
        self.accept()

    @Slot()
    def go_to_fault(self) -> None:
        """Turn to the first thing that is wrong."""
        for fault in self.history.faults[:1]:
            for number, (part, _) in enumerate(self.parts):
                if _belongs(part, fault.place) and part.point_at(fault.place):
                    self.tabs.setCurrentIndex(number)
                    part.point_at(fault.place)  # now it is seen
                    return

    @override
    @Slot()
    def reject(self) -> None:
        """Close; ask first when something was changed."""
        if not self.history.is_edited:
            super().reject()
            return
        self.question.ask_consent(
            self.tr("Ada perubahan instrumen yang belum disimpan."),
            self.tr("Buang perubahan"),
            lambda _text: QDialog.reject(self),
        )

    @Slot(int)
    def _enter(self, number: int) -> None:
        """Let the keys go into the part that was turned to, unless one walks along the tabs."""
        if not self.tabs.tabBar().hasFocus():
            self.parts[number][0].setFocus()

    @Slot()
    def _follow(self) -> None:
        """Show what is wrong, and what can be taken back."""
        faults = self.history.faults
        text = ""
        if len(faults) == 1:
            text = self.tr("Satu hal perlu diperbaiki. {first}")
        elif faults:
            text = self.tr("{count} hal perlu diperbaiki. {first}")
        first = faults[0].sentence if faults else ""
        self.faultLabel.setText(text.format(count=len(faults), first=first))
        self.faultButton.setVisible(bool(faults))
        label = self.history.undo_label
        self.undoButton.setEnabled(bool(label))
        self.undoButton.setToolTip(label)
        self.redoButton.setEnabled(bool(self.history.redo_label))
        self.redoButton.setToolTip(self.history.redo_label)

    # --- building ----------------------------------------------------------------------

    def _build_notice(self) -> None:
        notice = QLabel(self._purpose.notice, self)
        notice.setProperty("role", "warning" if self._purpose.store is not None else "muted")
        notice.setWordWrap(True)
        notice.setTextFormat(Qt.TextFormat.PlainText)
        notice.setVisible(bool(self._purpose.notice))
        self.column.addWidget(notice)

    def _build_faults(self) -> None:
        row = QHBoxLayout()
        self.faultLabel = ProblemLabel(self)
        self.faultButton = QPushButton(self.tr("K&e isian"), self)
        self.faultButton.setAccessibleName(self.tr("Ke isian yang perlu diperbaiki"))
        self.faultButton.setAutoDefault(False)
        self.faultButton.clicked.connect(self.go_to_fault)
        row.addWidget(self.faultLabel, 1)
        row.addWidget(self.faultButton)
        self.column.addLayout(row)

    def _build_buttons(self) -> None:
        is_editable = self.history.is_editable
        row = QHBoxLayout()
        self.undoButton = self._button(self.tr("Urun&gkan"), self.history.undo)
        self.redoButton = self._button(self.tr("U&langi"), self.history.redo)
        hint = QLabel(self.tr("F2 atau mengetik: mengisi sel. Ctrl+Enter menyimpan."), self)
        hint.setProperty("role", "muted")
        hint.setWordWrap(True)
        self.closeButton = self._button(
            self.tr("Batal") if is_editable else self.tr("Tutup"), self.reject
        )
        self.saveButton = self._button(self.tr("&Simpan instrumen"), self.save)
        self.saveButton.setProperty("role", "primary")
        row.addWidget(self.undoButton)
        row.addWidget(self.redoButton)
        row.addWidget(hint, 1)
        row.addWidget(self.closeButton)
        row.addWidget(self.saveButton)
        self.column.addLayout(row)
        hint.setText(hint.text() if is_editable else "")  # it keeps the room it takes
        for widget in (self.undoButton, self.redoButton, self.saveButton):
            widget.setVisible(is_editable)
        if is_editable:
            for keys, act in (
                (("Ctrl+Z",), self.history.undo),
                (("Ctrl+Y", "Ctrl+Shift+Z"), self.history.redo),
                (("Ctrl+Enter", "Ctrl+Return", "Ctrl+S"), self.save),
            ):
                for key in keys:
                    QShortcut(QKeySequence(key), self, act)

    def _button(self, text: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button


def _belongs(part: DraftPart, place: tuple[int | str, ...]) -> bool:
    """Tell whether a part may be asked for a place: only bands know of bands."""
    return isinstance(part, BandsPart) == (place[:1] == ("bands",))


def _scrolled(part: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setWidget(part)
    return area
