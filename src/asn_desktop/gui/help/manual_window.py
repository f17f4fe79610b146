"""The manual in a window of its own: chapters, search over all of them, back and forward."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QListWidgetItem, QWidget

from asn_desktop.gui import theme
from asn_desktop.gui.help import chapters
from asn_desktop.gui.help.forms.manual_window import Ui_ManualWindow
from asn_desktop.gui.help.manual_text import ManualText
from asn_desktop.gui.icons import icon
from asn_desktop.gui.overriding import override

LIST_IN_LETTERS = 28
PLACE = Qt.ItemDataRole.UserRole
"""The role of a row's place: chapter and heading."""


class ManualWindow(QWidget):
    """Stands beside the work: not modal, and a child of no window.

    A child of the main window could not be used while a dialog is open there, which is when the
    manual is wanted.
    """

    def __init__(self, chapter: str = "", beside: QWidget | None = None) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.ui = Ui_ManualWindow()
        self.ui.setupUi(self)
        self.text = ManualText(self)
        self.text.setAccessibleName(self.tr("Isi bab"))
        self.ui.splitter.addWidget(self.text)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self._chapters = self._read()
        self._lay_out()
        self._connect()
        self._list_chapters()
        self.open_chapter(chapter)
        if beside is not None:
            self.setWindowIcon(beside.windowIcon())

    @property
    def chapter(self) -> str:
        """Return the chapter that is read."""
        return self.text.chapter

    def open_chapter(self, wish: str, heading: str = "") -> None:
        """Show the chapter of a page or wish; at a heading, if one is given."""
        key = chapters.chapter_of(wish) if wish else self._chapters[0].key
        self.text.show_chapter(key, heading)

    def _read(self) -> tuple[chapters.Chapter, ...]:
        """Read the chapters for the language of the screen."""
        # The word is its own translation: the folder of a language.
        is_english = QCoreApplication.translate("ManualWindow", "id") == "en"
        found = chapters.chapters(english=is_english)
        self.text.take(found)
        return found

    def _lay_out(self) -> None:
        width = LIST_IN_LETTERS * self.fontMetrics().averageCharWidth()
        self.ui.splitter.setSizes([width, max(self.width() - width, width)])
        self.ui.splitter.setStretchFactor(0, 0)
        self.ui.splitter.setStretchFactor(1, 1)
        self._paint_icons()
        self.text.setFocus()

    def _paint_icons(self) -> None:
        colour = theme.colours_of(self.palette()).text
        self.ui.backButton.setIcon(icon("mundur", colour))
        self.ui.forwardButton.setIcon(icon("maju", colour))

    def _connect(self) -> None:
        ui, browser = self.ui, self.text
        browser.chapter_shown.connect(self._on_chapter)
        for button, act, available in (
            (ui.backButton, browser.backward, browser.backwardAvailable),
            (ui.forwardButton, browser.forward, browser.forwardAvailable),
        ):
            button.setEnabled(False)
            button.clicked.connect(act)
            available.connect(button.setEnabled)
        ui.closeButton.clicked.connect(self.close)
        ui.searchEdit.textChanged.connect(self._search)
        ui.searchEdit.returnPressed.connect(self._read_first)
        ui.chapterList.currentItemChanged.connect(self._open_row)
        for keys, act in (
            ("Ctrl+F", self._begin_search),
            ("Esc", self._leave),
            ("Alt+Left", browser.backward),
            ("Alt+Right", browser.forward),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _list_chapters(self) -> None:
        self._list([(each.title, each.key, "") for each in self._chapters])
        self._on_chapter(self.chapter)

    def _list(self, rows: list[tuple[str, str, str]]) -> None:
        """Show rows of a text, a chapter and a heading."""
        shown = self.ui.chapterList
        shown.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        shown.clear()
        for text, key, heading in rows:
            item = QListWidgetItem(text, shown)
            item.setData(PLACE, (key, heading))
        shown.blockSignals(False)  # noqa: FBT003

    @Slot(str)
    def _on_chapter(self, chapter: str) -> None:
        """Show which chapter is read, also after a link or a step back."""
        title = next((each.title for each in self._chapters if each.key == chapter), "")
        self.setWindowTitle(self.tr("Panduan: {chapter}").format(chapter=title))
        if self.ui.searchEdit.text().strip():
            return
        for row in range(self.ui.chapterList.count()):
            item = self.ui.chapterList.item(row)
            if item.data(PLACE)[0] == chapter:
                self.ui.chapterList.setCurrentItem(item)

    @Slot()
    def _begin_search(self) -> None:
        self.ui.searchEdit.setFocus()
        self.ui.searchEdit.selectAll()

    @Slot(str)
    def _search(self, words: str) -> None:
        self.text.mark(words.split())
        if not words.strip():
            self._list_chapters()
            return
        titles = {each.key: each.title for each in self._chapters}
        rows = []
        for hit in chapters.search(words, self._chapters):
            place = titles[hit.chapter]
            if hit.heading != place:
                place = f"{place} · {hit.heading}"
            rows.append((f"{place}\n{hit.excerpt}".strip(), hit.chapter, hit.heading))
        self._list(rows or [(self.tr("Tidak ditemukan. Coba kata lain."), self.chapter, "")])

    @Slot()
    def _read_first(self) -> None:
        if self.ui.chapterList.currentRow() < 0:
            self.ui.chapterList.setCurrentRow(0)
        self.text.setFocus()

    @Slot()
    def _open_row(self) -> None:
        item = self.ui.chapterList.currentItem()
        if item is not None:
            key, heading = item.data(PLACE)
            if key != self.chapter or heading:
                self.open_chapter(key, heading)

    @Slot()
    def _leave(self) -> None:
        """Empty the search first; then close."""
        if self.ui.searchEdit.text():
            self.ui.searchEdit.clear()
            self.text.setFocus()
        else:
            self.close()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if not hasattr(self, "_chapters"):
            return  # Qt tells of changes while the window is still being built
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_icons()
        elif event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._chapters = self._read()
            self.text.reload()
            self._search(self.ui.searchEdit.text())
