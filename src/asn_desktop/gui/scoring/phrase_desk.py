"""Ready phrases beside a note: offers those that fit, puts one in, learns what was written."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from asn_desktop.domain.phrases import Phrase, PhraseBook, Tone, sentences_of, tone_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from asn_desktop.domain.ids import CriterionCode
    from asn_desktop.domain.instrument import Instrument, Observation
    from asn_desktop.domain.phrases import Learned
    from asn_desktop.gui.entry.remark_edit import RemarkEdit
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.gui.scoring.open_sheet import Subject
    from asn_desktop.gui.scoring.phrase_list import PhraseList
    from asn_desktop.gui.widgets.elided_label import ElidedLabel
    from asn_desktop.services.computer.phrases import PhraseService


LOW_LINES = 34


class PhraseParts(NamedTuple):
    """The note and what stands under it while it is written."""

    edit: RemarkEdit
    panel: QWidget
    title: ElidedLabel
    phrases: PhraseList
    offer: QWidget
    offer_label: ElidedLabel
    offer_button: QPushButton
    ignore_button: QPushButton
    room: ElidedLabel
    sheet_edit: RemarkEdit
    sheet_room: ElidedLabel
    makes_room: tuple[QWidget, ...]
    """What is hidden while the phrases show: the result of the sheet, not of this note."""
    makes_more_room: tuple[QWidget, ...]
    """What is hidden too where the window is low."""


class PhraseDesk(QObject):
    """The phrases show only while the note or they themselves have the focus.

    So the levels keep their room while one scores. Of a phrase that was offered nothing is stored
    until it is taken.
    """

    said = Signal(str)
    opening = Signal()
    """The keys go to the phrases: what they stand in is to be shown."""

    def __init__(self, service: PhraseService, jobs: Jobs, parts: PhraseParts) -> None:
        super().__init__(parts.edit)
        self._service, self._jobs, self._parts = service, jobs, parts
        self.instrument: Instrument | None = None
        self.is_wanted = True
        """Whether phrases are offered at all: a habit of this computer."""
        self._book: PhraseBook | None = None
        self._core_value = ""
        self._tone: Tone | None = None
        self._offered: Phrase | None = None
        parts.panel.hide()
        parts.offer.hide()
        for room in (parts.room, parts.sheet_room):
            room.hide()
        parts.phrases.chosen.connect(self._put_in)
        parts.phrases.left.connect(parts.edit.setFocus)
        parts.offer_button.clicked.connect(self._take_offered)
        parts.ignore_button.clicked.connect(parts.offer.hide)
        parts.edit.finished.connect(self._learn)
        parts.edit.told.connect(partial(_tell, parts.room))
        parts.sheet_edit.told.connect(partial(_tell, parts.sheet_room))
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    def show_for(self, criterion: CriterionCode, level: Observation | None) -> None:
        """Offer what fits a criterion and its level."""
        if self.instrument is None:
            return
        core_value = self.instrument.core_value(criterion)
        self._core_value = core_value.code
        self._tone = tone_of(level, self.instrument.scale.standard_level)
        self._parts.title.setText(self._title())
        self._show()

    @Slot()
    def open_list(self) -> None:
        """Let the keys go to the phrases; without any, to the note."""
        if self._parts.edit.isReadOnly():
            return
        self.opening.emit()
        self._read()
        self._show_panel(shows=self.is_wanted)
        shows = self.is_wanted and self._parts.phrases.count()
        target: QWidget = self._parts.phrases if shows else self._parts.edit
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def read_again(self) -> None:
        """Take in what the dialog changed."""
        self._jobs.run(self._service.book, self._take)

    def _title(self) -> str:
        titles = {
            Tone.STRONG: self.tr("Frasa di atas standar: pilih angka"),
            Tone.ADEQUATE: self.tr("Frasa sesuai standar: pilih angka"),
            Tone.WEAK: self.tr("Frasa perlu ditingkatkan: pilih angka"),
            None: self.tr("Frasa siap pakai: pilih angka"),
        }
        return titles[self._tone]

    def _read(self) -> None:
        if self._book is None:
            self.read_again()

    def _take(self, book: PhraseBook) -> None:
        self._book = book
        self._show()

    def _show(self) -> None:
        if self._book is not None:
            phrases = self._book.of(self._core_value, self._tone)
            self._parts.phrases.show_phrases([each.text for each in phrases])

    @Slot(QWidget, QWidget)
    def _follow_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        parts = self._parts
        if now is None or now.window() is not parts.edit.window():
            return  # another window is in front for a moment
        is_writing = now is parts.edit or parts.panel.isAncestorOf(now)
        if is_writing:
            self._read()
        else:
            parts.edit.finish()
        shows = is_writing and self.is_wanted and not parts.edit.isReadOnly()
        if shows != parts.panel.isVisible():
            self._show_panel(shows=shows)

    def _show_panel(self, *, shows: bool) -> None:
        parts = self._parts
        parts.panel.setVisible(shows)
        line = parts.edit.fontMetrics().height()
        is_low = parts.edit.window().height() < LOW_LINES * line
        for widget in parts.makes_room:
            widget.setVisible(not shows)
        for widget in parts.makes_more_room:
            widget.setVisible(not (shows and is_low))

    @Slot(str)
    def _put_in(self, sentence: str) -> None:
        edit = self._parts.edit
        if not edit.isReadOnly():
            edit.insert(sentence)
        edit.setFocus()

    @Slot(object, str, str)
    def _learn(self, subject: Subject, before: str, text: str) -> None:
        if self.instrument is None or subject.criterion is None:
            return
        known = sentences_of(before)
        new = [each for each in sentences_of(text) if each not in known]
        if new:
            code = self.instrument.core_value(subject.criterion).code
            tone, learn = self._tone or Tone.ADEQUATE, self._service.learn
            self._jobs.run(lambda: (code, tone, learn(code, "\n".join(new))), self._on_learned)

    def _on_learned(self, answer: tuple[str, Tone, Learned]) -> None:
        core_value, tone, found = answer
        self._take(found.book)
        self._parts.offer.setVisible(bool(found.offers))
        if not found.offers:
            return
        text = found.offers[-1]
        self._offered = Phrase(core_value=core_value, tone=tone, text=text)
        sentence = self.tr("Sering Anda tulis: \u201c{text}\u201d")
        self._parts.offer_label.setText(sentence.format(text=text))
        self._parts.offer_button.setAccessibleDescription(text)

    @Slot()
    def _take_offered(self) -> None:
        phrase, self._offered = self._offered, None
        self._parts.offer.hide()
        if phrase is not None:
            self._jobs.run(partial(self._service.add, phrase), self._on_added)

    def _on_added(self, book: PhraseBook) -> None:
        self._take(book)
        self.said.emit(self.tr("Disimpan sebagai frasa. Ubah lewat Frasa siap pakai."))


def _tell(room: ElidedLabel, sentence: str) -> None:
    room.setText(sentence)
    room.setVisible(bool(sentence))
