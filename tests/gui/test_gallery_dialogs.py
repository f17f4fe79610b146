"""Every dialog fits the small screen in every language and at 150 %, and cuts nothing.

With ASN_GALLERY=FOLDER the pictures are kept there, to be looked at.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from clipping_kit import complaints
from dialog_kit import DIALOGS, Room
from gallery_kit import SIZES, Look, dress_as_started, hard_session, settle
from language_kit import DoubledTranslator, english, indonesian
from PySide6.QtWidgets import QApplication, QDialog
from window_kit import PASSPHRASE

from asn_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import QTranslator

    from asn_desktop.gui.jobs import InlineJobs

GALLERY = os.environ.get("ASN_GALLERY")
SMALL = SIZES[1]
FRAME = (16, 40)
"""What the frame of a dialog and its title take of the screen."""
LOOKS: dict[str, tuple[Look, Callable[[], QTranslator]]] = {
    "150-id": (Look(SMALL, "gelap", 150), indonesian),
    "150-en": (Look(SMALL, "terang", 150), english),
    "100-dua": (Look(SMALL, "terang", 100), DoubledTranslator),
}


@pytest.fixture(scope="module")
def hard(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return hard_session(tmp_path_factory.mktemp("sulit") / "sesi.asn")


@pytest.fixture(params=LOOKS)
def look(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    before = qapp.font(), qapp.palette(), qapp.styleSheet()
    chosen, make_translator = LOOKS[request.param]
    translator = make_translator()
    qapp.installTranslator(translator)
    dress_as_started(qapp, chosen)
    yield request.param
    qapp.removeTranslator(translator)
    qapp.setFont(before[0])
    qapp.setPalette(before[1])
    qapp.setStyleSheet(before[2])


@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_fits_the_small_screen(name: str, look: str, hard: Path, jobs: InlineJobs) -> None:
    room_wide, room_high = SMALL[0] - FRAME[0], SMALL[1] - FRAME[1]
    with Workspace.open(hard, PASSPHRASE) as workspace:
        room = Room(hard, workspace, jobs)
        dialog = DIALOGS[name](room)
        dialog.show()
        settle()
        dialog.resize(min(dialog.width(), room_wide), min(dialog.height(), room_high))
        settle()
        if GALLERY:
            assert dialog.grab().save(str(Path(GALLERY) / f"dialog-{name}-{look}.png"))
        found = complaints(dialog)
        size = dialog.size()
        if isinstance(dialog, QDialog):
            dialog.reject()
        dialog.close()
        room.desk.stop()
        settle()
    assert found == []
    assert size.width() <= room_wide
    assert size.height() <= room_high
