"""Writes the head of the sheet: who is scored, in which state, and how far it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, Signal
from typing_extensions import override

from asn_desktop.domain.sheets import SheetStatus
from asn_desktop.domain.wording import grouped_nip
from asn_desktop.gui.icons import pixmap
from asn_desktop.gui.theme import colours_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QWidget

    from asn_desktop.domain.sheets import Sheet
    from asn_desktop.gui.entry.evaluator_box import EvaluatorBox
    from asn_desktop.gui.scoring.queue_desk import Listed
    from asn_desktop.gui.widgets.elided_label import ElidedLabel
    from asn_desktop.services.day.session import SessionOverview

STATUS_SIDE = 20
STATUS_ICONS = {
    SheetStatus.DRAFT: "draf",
    SheetStatus.FINAL: "kunci",
    SheetStatus.RECEIVED: "diterima",
}


class HeaderParts(NamedTuple):
    """The widgets that tell of the sheet as a whole."""

    stack: QStackedWidget
    empty_page: QWidget
    empty: QLabel
    work_page: QWidget
    evaluator: EvaluatorBox
    evaluator_label: QLabel
    name: ElidedLabel
    facts: ElidedLabel
    status_icon: QLabel
    status: QLabel
    filled: ElidedLabel
    progress: ElidedLabel
    finalise: QPushButton
    reopen: QPushButton


class ScoringHeader(QObject):
    """Writes widgets only."""

    emptied = Signal()
    """There is nobody to score, and the page says why."""

    def __init__(self, parts: HeaderParts) -> None:
        super().__init__(parts.stack)
        self._parts = parts
        self._of = 0
        parts.status_icon.installEventFilter(self)
        self._status: SheetStatus | None = None

    def offer(self, overview: SessionOverview) -> None:
        """Take in who may score and how many people there are."""
        self._parts.evaluator.offer(overview, self._parts.evaluator_label)
        self._of = overview.participants

    def show_empty(self, sentence: str) -> None:
        """Say in place of all why there is nobody to score."""
        self._parts.empty.setText(sentence)
        self._parts.stack.setCurrentWidget(self._parts.empty_page)
        self.emptied.emit()

    def show_progress(self, listed: Listed) -> None:
        """Say how many are complete, and how many were found."""
        text = self.tr("{done} dari {of} lengkap")
        if listed.search:
            text = self.tr("{count} ditemukan · {done} dari {of} lengkap")
        progress = listed.progress
        self._parts.progress.setText(
            text.format(count=len(listed.entries), done=progress.done, of=progress.of)
        )
        self._parts.stack.setCurrentWidget(self._parts.work_page)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show whose sheet it is and its state."""
        parts, person = self._parts, sheet.participant
        parts.name.setText(person.full_name)
        number = self.tr("{number} dari {of}").format(number=person.number, of=self._of)
        nip = f"NIP {grouped_nip(person.nip)}" if person.nip else self.tr("tanpa NIP")
        absent = "" if person.is_present else self.tr("tidak hadir")
        facts = (absent, number, nip, person.unit)
        parts.facts.setText(" · ".join(each for each in facts if each))
        words = {
            SheetStatus.DRAFT: self.tr("Draf"),
            SheetStatus.FINAL: self.tr("Final di sini"),
            SheetStatus.RECEIVED: self.tr("Diterima"),
        }
        version = f" v{sheet.version}" if sheet.version > 1 else ""
        parts.status.setText(words[sheet.status] + version)
        self._status = sheet.status
        self._paint()
        parts.filled.setText(
            self.tr("{filled} dari {of} terisi").format(filled=sheet.filled, of=len(sheet.rows))
        )
        is_draft = sheet.status == SheetStatus.DRAFT
        parts.finalise.setVisible(is_draft)
        parts.reopen.setVisible(not is_draft)

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() == QEvent.Type.PaletteChange:
            self._paint()
        return super().eventFilter(watched, event)

    def _paint(self) -> None:
        """Draw the state's icon in the colours of now."""
        if self._status is not None:
            colour = colours_of(self._parts.status_icon.palette()).text
            drawn = pixmap(STATUS_ICONS[self._status], colour, STATUS_SIDE)
            self._parts.status_icon.setPixmap(drawn)
