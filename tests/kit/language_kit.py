"""Languages for tests: English, a language in which every text stands twice, and a listener."""

from __future__ import annotations

import re
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTranslator

from asn_desktop.gui.overriding import override
from asn_desktop.paths import resources

if TYPE_CHECKING:
    from collections.abc import Iterator

QT_CONTEXT = re.compile(r"^Q[A-Z]|^CloseButton$")
"""Contexts of Qt's own texts; their Indonesian is qtbase_id.ts."""


class DoubledTranslator(QTranslator):
    """Every text of ours twice, so that what does not fit, or is not translated, is seen.

    Qt's own words and names of keys stay. A mnemonic stays where it was; fields are filled twice.
    """

    @override
    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803 - Qt's own name
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str | None:
        del disambiguation, n
        return None if QT_CONTEXT.match(context) else doubled(sourceText)

    @override
    def isEmpty(self) -> bool:  # noqa: N802
        return False


class ListeningTranslator(QTranslator):
    """Translates as a .qm file does and remembers what it was asked and could not answer."""

    def __init__(self, name: str) -> None:
        super().__init__()
        assert self.load(str(resources() / "i18n" / name))
        self.unknown: set[tuple[str, str]] = set()

    @override
    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803 - Qt's own name
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str | None:
        found = super().translate(context, sourceText, disambiguation, n)
        if not found:
            self.unknown.add((context, sourceText))
        return found or None


def doubled(text: str) -> str:
    """Return a text twice: "&Buka" becomes "&Buka Buka"; blanks alone stay as they are."""
    if not text.strip():
        return text
    lead, trail = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    core = text.strip()
    again = re.sub(r"&(?!&)", "", core.replace("&&", "\0")).replace("\0", "&&")
    return f"{lead}{core} {again}{trail}"


def english() -> QTranslator:
    """Return the program's own English."""
    translator = QTranslator()
    assert translator.load(str(resources() / "i18n" / "en" / "asn_en.qm"))
    return translator


@contextmanager
def spoken_in(translator: QTranslator) -> Iterator[QTranslator]:
    """Let the program speak so, for widgets made meanwhile; afterwards as before."""
    QCoreApplication.installTranslator(translator)
    try:
        yield translator
    finally:
        QCoreApplication.removeTranslator(translator)


def indonesian() -> QTranslator:
    """Return Qt's own words in Indonesian, which the program starts with."""
    translator = QTranslator()
    assert translator.load(str(resources() / "i18n" / "qtbase_id.qm"))
    return translator
