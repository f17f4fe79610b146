"""The ready phrases as the user wants them: added, reworded, removed, put in order."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from asn_desktop.domain.phrases import (
    LONGEST_PHRASE,
    Phrase,
    PhraseBook,
    Tone,
    moved,
    reworded,
    tone_of,
    with_phrase,
    without_phrase,
)
from asn_desktop.domain.plain_text import plain_text
from asn_desktop.gui.scoring.forms.phrases_dialog import Ui_PhrasesDialog

if TYPE_CHECKING:
    from asn_desktop.domain.ids import CriterionCode
    from asn_desktop.domain.instrument import Instrument, Observation
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.services.computer.phrases import PhraseService

PHRASE = Qt.ItemDataRole.UserRole + 1


class PhrasesDialog(QDialog):
    """Every change is stored at once, and can be taken back one by one while the dialog is open."""

    changed = Signal()

    def __init__(
        self, service: PhraseService, jobs: Jobs, instrument: Instrument, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.ui = ui = Ui_PhrasesDialog()
        ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._service, self._jobs, self._instrument = service, jobs, instrument
        self._book = PhraseBook()
        self._before: list[PhraseBook] = []
        self._shown_after: str | None = None
        self._typed: tuple[Phrase | None, str] | None = None
        self._closed = QTimer(self)
        self._closed.setSingleShot(True)
        self._closed.setInterval(0)
        self._closed.timeout.connect(self._take_typed)
        for core_value in instrument.core_values:
            ui.coreValueBox.addItem(core_value.name, core_value.code)
        ui.toneBox.addItem(self.tr("di atas standar"), Tone.STRONG)
        ui.toneBox.addItem(self.tr("sesuai standar"), Tone.ADEQUATE)
        ui.toneBox.addItem(self.tr("perlu ditingkatkan"), Tone.WEAK)
        ui.buttons.rejected.connect(self.reject)
        self._connect()
        jobs.run(service.book, self._take)

    def choose(self, criterion: CriterionCode, level: Observation | None) -> None:
        """Begin at the phrases for a criterion and its level."""
        ui = self.ui
        code = self._instrument.core_value(criterion).code
        tone = tone_of(level, self._instrument.scale.standard_level) or Tone.ADEQUATE
        ui.coreValueBox.setCurrentIndex(ui.coreValueBox.findData(code))
        ui.toneBox.setCurrentIndex(ui.toneBox.findData(tone))

    def _connect(self) -> None:
        ui = self.ui
        for box in (ui.coreValueBox, ui.toneBox):
            box.currentIndexChanged.connect(self._show)
        ui.phraseList.itemChanged.connect(self._on_edited)
        ui.phraseList.itemDelegate().closeEditor.connect(self._closed.start)
        ui.phraseList.currentRowChanged.connect(self._follow)
        for button, keys, act in (
            (ui.addButton, "Ins", self.add),
            (ui.changeButton, "", self.change),
            (ui.removeButton, "Del", self.remove),
            (ui.upButton, "Alt+Up", partial(self._move, -1)),
            (ui.downButton, "Alt+Down", partial(self._move, 1)),
            (ui.undoButton, "Ctrl+Z", self.undo),
        ):
            button.clicked.connect(partial(_without_state, act))
            if keys:
                shortcut = QShortcut(QKeySequence(keys), ui.phraseList)
                shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
                shortcut.activated.connect(act)

    @property
    def _kind(self) -> tuple[str, Tone]:
        return self.ui.coreValueBox.currentData(), Tone(self.ui.toneBox.currentData())

    @property
    def _phrase(self) -> Phrase | None:
        item = self.ui.phraseList.currentItem()
        phrase: Phrase | None = item.data(PHRASE) if item else None
        return phrase

    @Slot()
    def add(self) -> None:
        """Open an empty row to type in; nothing is stored before something stands there."""
        item = self._append(None)
        self.ui.phraseList.setCurrentItem(item)
        self.ui.phraseList.editItem(item)

    @Slot()
    def change(self) -> None:
        """Type in the chosen row."""
        item = self.ui.phraseList.currentItem()
        if item is not None:
            self.ui.phraseList.editItem(item)

    @Slot()
    def remove(self) -> None:
        """Remove the chosen phrase; Urungkan brings it back."""
        phrase = self._phrase
        if phrase is not None:
            self._store(without_phrase(self._book, phrase))

    @Slot()
    def undo(self) -> None:
        """Take the last change of this dialog back."""
        if self._before:
            book = self._before.pop()
            self._jobs.run(partial(self._service.replace, book), self._take, refused=self._refuse)

    def _move(self, step: int) -> None:
        phrase = self._phrase
        if phrase is not None:
            self._shown_after = phrase.text
            self._store(moved(self._book, phrase, step))

    @Slot(QListWidgetItem)
    def _on_edited(self, item: QListWidgetItem) -> None:
        """Note what was typed; the row's editor still has to close before the list may change."""
        self._typed = (item.data(PHRASE), plain_text(item.text()))

    @Slot()
    def _take_typed(self) -> None:
        phrase, text = self._typed or (None, "")
        self._typed = None
        if not text or (phrase is not None and text == phrase.text):
            self._show()
            return
        if len(text) > LONGEST_PHRASE:
            sentence = self.tr("Frasa paling panjang {most} huruf; ini {count}. Pendekkan.")
            self._refuse(sentence.format(most=LONGEST_PHRASE, count=len(text)))
            self._show()
            return
        self._shown_after = text
        if phrase is None:
            core_value, tone = self._kind
            book = with_phrase(self._book, Phrase(core_value=core_value, tone=tone, text=text))
        else:
            book = reworded(self._book, phrase, text)
        if book == self._book:
            self._refuse(self.tr("Frasa itu sudah ada untuk nilai dasar ini."))
            self._show()
        else:
            self._store(book)

    def _store(self, book: PhraseBook) -> None:
        before = self._book

        def take(stored: PhraseBook) -> None:
            self._before.append(before)
            self._take(stored)

        if book != before:
            self.ui.problemLabel.clear()
            self._jobs.run(partial(self._service.replace, book), take, refused=self._refuse)

    def _take(self, book: PhraseBook) -> None:
        self._book = book
        self._show()
        self.changed.emit()

    def _refuse(self, sentence: str) -> None:
        self.ui.problemLabel.setText(sentence)
        self._show()

    @Slot()
    def _show(self) -> None:
        phrases, row = self.ui.phraseList, self.ui.phraseList.currentRow()
        core_value, tone = self._kind
        phrases.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        phrases.clear()
        for each in self._book.of(core_value, tone):
            item = self._append(each)
            if each.text == self._shown_after:
                row = phrases.row(item)
        self._shown_after = None
        phrases.setCurrentRow(max(0, min(row, phrases.count() - 1)))
        phrases.blockSignals(False)  # noqa: FBT003
        self._follow()

    def _append(self, phrase: Phrase | None) -> QListWidgetItem:
        item = QListWidgetItem(phrase.text if phrase else "")
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        item.setData(PHRASE, phrase)
        if phrase is not None:
            told = self.tr("Dipakai {count} kali").format(count=phrase.uses)
            item.setToolTip(told)
        self.ui.phraseList.blockSignals(True)  # noqa: FBT003
        self.ui.phraseList.addItem(item)
        self.ui.phraseList.blockSignals(False)  # noqa: FBT003
        return item

    @Slot()
    def _follow(self) -> None:
        ui, row = self.ui, self.ui.phraseList.currentRow()
        is_phrase = self._phrase is not None
        for button in (ui.changeButton, ui.removeButton):
            button.setEnabled(is_phrase)
        ui.upButton.setEnabled(is_phrase and row > 0)
        ui.downButton.setEnabled(is_phrase and row < ui.phraseList.count() - 1)
        ui.undoButton.setEnabled(bool(self._before))


def _without_state(act: object, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a slot
    if callable(act):
        act()
