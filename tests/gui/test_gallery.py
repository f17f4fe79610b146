"""Every page in every look: nothing is cut, nothing lies over another.

With ASN_GALLERY=FOLDER the pictures are kept there, to be looked at.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest
from clipping_kit import complaints
from gallery_kit import LOOKS, SIZES, Look, dress_as_started, hard_session, pages, settle
from language_kit import DoubledTranslator, english, indonesian
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from window_kit import Bench

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import QTranslator
    from pytestqt.qtbot import QtBot

GALLERY = os.environ.get("ASN_GALLERY")
TRANSLATORS: dict[str, Callable[[], QTranslator]] = {
    "id": indonesian,
    "en": english,
    "dua": DoubledTranslator,
}


class Shown(NamedTuple):
    """A look, and a language: `dua` has every text twice."""

    look: Look
    language: str

    def __str__(self) -> str:
        return f"{self.look}-{self.language}"


ALL_SHOWN = (
    *(Shown(look, language) for look in LOOKS for language in ("id", "en")),
    *(Shown(Look(size, "terang", 100), "dua") for size in SIZES),
)


@pytest.fixture(scope="module")
def hard(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return hard_session(tmp_path_factory.mktemp("sulit") / "sesi.asn")


@pytest.fixture
def stage(settings_folder: Path, qapp: QApplication) -> Iterator[Callable[[Shown], Bench]]:
    """Return what shows a window as a start with that look and language does."""
    before = qapp.font(), qapp.palette(), qapp.styleSheet()
    shown: list[tuple[Bench, QTranslator]] = []

    def show(how: Shown) -> Bench:
        translator = TRANSLATORS[how.language]()
        qapp.installTranslator(translator)
        dress_as_started(qapp, how.look)
        bench = Bench(settings_folder)
        shown.append((bench, translator))
        bench.window.resize(*how.look.size)
        bench.window.show()
        settle()
        return bench

    yield show
    for bench, translator in shown:
        qapp.removeTranslator(translator)
        bench.close()
    qapp.setFont(before[0])
    qapp.setPalette(before[1])
    qapp.setStyleSheet(before[2])


@pytest.mark.parametrize("how", ALL_SHOWN, ids=str)
def test_nothing_is_cut(stage: Callable[[Shown], Bench], hard: Path, how: Shown) -> None:
    bench = stage(how)
    bench.open(hard)
    found = []
    for key, window in pages(bench):
        if GALLERY:
            assert window.grab().save(str(Path(GALLERY) / f"{key}-{how}.png"))
        found += [f"{key}: {each}" for each in complaints(window)]
    assert found == []
    if how.language != "dua" or how.look.size == SIZES[0]:  # texts of twice the length may widen it
        assert (bench.window.width(), bench.window.height()) == how.look.size


def test_the_measure_sees_what_is_cut(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    whole, cut = QLabel("Sudah tersimpan"), QLabel("Belum tersimpan sama sekali")
    for label in (whole, cut):
        column.addWidget(label)
    cut.setFixedWidth(60)
    over = QLabel("di atas", window)
    over.setGeometry(0, 0, 50, 30)
    window.show()

    found = complaints(window)

    assert [each for each in found if each.startswith("QLabel '' 'Belum tersimpan")]
    assert [each for each in found if "lies over" in each]
    assert not [each for each in found if each.startswith("QLabel '' 'Sudah tersimpan' needs")]
