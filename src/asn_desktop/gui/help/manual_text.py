"""The text of one chapter of the manual: links lead to other chapters, found words are marked."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QUrl, Signal, Slot
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from asn_desktop.gui import theme
from asn_desktop.gui.help import chapters
from asn_desktop.gui.help.key_table import keys_in_markdown, shown_keys
from asn_desktop.gui.overriding import override

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QTextBlock
    from PySide6.QtWidgets import QWidget

NAMED_KEY = re.compile(r"(?<=`)(?:(?:Ctrl|Shift|Alt)\+)*(?:Up|Down|Left|Right|Space)(?=`)")
"""Keys that are named in the language of the screen; the others are called as on the keyboard."""
MARGIN_IN_LETTERS = 3
LEADING_PER_CENT = 125
PROPORTIONAL = 1
"""QTextBlockFormat's LineHeightTypes.ProportionalHeight, which the setter takes as a number."""


class ManualText(QTextBrowser):
    """Shows chapters by their name; history, links and keys are those of a browser."""

    chapter_shown = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts: dict[str, str] = {}
        self._words: tuple[str, ...] = ()
        self.sourceChanged.connect(self._on_source)

    def take(self, known: Sequence[chapters.Chapter]) -> None:
        """Let these chapters be shown."""
        self._texts = {each.key: each.text for each in known}

    @property
    def chapter(self) -> str:
        return self.source().fileName().removesuffix(chapters.SUFFIX)

    def show_chapter(self, key: str, heading: str = "") -> None:
        """Show a chapter from its beginning, or from a heading."""
        address = QUrl(f"{key}{chapters.SUFFIX}")
        if self.source() != address:
            self.setSource(address, QTextDocument.ResourceType.MarkdownResource)
        self._go_to(heading)

    def mark(self, words: Sequence[str]) -> None:
        """Mark every place of these words, also in chapters that are shown later."""
        self._words = tuple(words)
        self._mark_words()

    @Slot(QUrl)
    def _on_source(self, address: QUrl) -> None:
        self._dress()
        self.chapter_shown.emit(address.fileName().removesuffix(chapters.SUFFIX))

    @override
    def loadResource(self, type: int, name: QUrl | str) -> object:  # noqa: A002 - Qt's name
        key = QUrl(name).fileName().removesuffix(chapters.SUFFIX)
        if key not in self._texts:
            return super().loadResource(type, name)
        text = NAMED_KEY.sub(lambda found: shown_keys([found[0]]), self._texts[key])
        return text.replace(chapters.KEYS_HERE, keys_in_markdown())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        looks = (QEvent.Type.FontChange, QEvent.Type.PaletteChange, QEvent.Type.StyleChange)
        if event.type() in looks and self.isVisible():
            place = self.verticalScrollBar().value() / max(self.verticalScrollBar().maximum(), 1)
            self.reload()
            self._dress()
            self.verticalScrollBar().setValue(round(place * self.verticalScrollBar().maximum()))

    def _dress(self) -> None:
        """Give the text air: margins, leading, and cells that do not touch."""
        document = self.document()
        document.setDocumentMargin(MARGIN_IN_LETTERS * self.fontMetrics().averageCharWidth())
        cursor = QTextCursor(document)
        block = document.begin()
        while block.isValid():
            cursor.setPosition(block.position())
            form = block.blockFormat()
            form.setLineHeight(LEADING_PER_CENT, PROPORTIONAL)
            cursor.setBlockFormat(form)
            self._dress_keys(block)
            block = block.next()
        self._mark_words()

    def _dress_keys(self, block: QTextBlock) -> None:
        """Show keys as caps in our own font: no fixed-width font is bundled."""
        cap = QTextCharFormat()
        cap.setFontFamilies([self.font().family()])
        cap.setFontFixedPitch(False)
        cap.setFontWeight(QFont.Weight.Bold)
        cap.setBackground(QColor(theme.colours_of(self.palette()).tint))
        step = block.begin()
        keys = []
        while not step.atEnd():
            if step.fragment().charFormat().fontFixedPitch():
                keys.append(step.fragment())
            step += 1
        for fragment in keys:
            cursor = QTextCursor(self.document())
            cursor.setPosition(fragment.position())
            end = fragment.position() + fragment.length()
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(cap)

    def _go_to(self, heading: str) -> None:
        block = self.document().begin()
        while heading and block.isValid():
            if block.blockFormat().headingLevel() and block.text() == heading:
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(round(top) - self.fontMetrics().height())
                return
            block = block.next()
        self.verticalScrollBar().setValue(0)

    def _mark_words(self) -> None:
        colours = theme.colours_of(self.palette())
        look = QTextCharFormat()
        look.setBackground(QColor(colours.tint))
        look.setFontUnderline(True)
        marked = []
        for word in self._words:
            found = self.document().find(word)
            while not found.isNull():
                selection = QTextEdit.ExtraSelection()
                selection.cursor, selection.format = found, look
                marked.append(selection)
                found = self.document().find(word, found)
        self.setExtraSelections(marked)
