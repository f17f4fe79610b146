"""Five folders in real windows by keys: two tables, two laptops of one evaluator, the agency.

What only the system can do is done by it: a disk is cloned, a file copied, a clock set wrong.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from centre_place import Place
from day_kit import (
    CTRL,
    ROSTER,
    add_walk_in,
    assign,
    attest_everybody,
    close_session,
    finalise_all,
    make_session,
    merge,
    merging_page,
    open_session,
    send,
    take_assignment,
    take_in_roster,
    write_roster,
)
from gallery_kit import LOOKS, dress_as_started
from hall_kit import GALLERY, Folder, Hall, keep_picture
from office_kit import OFFICE_PHRASE, Office
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from window_kit import PASSPHRASE

from asn_desktop.domain.conflicts import ConflictKind
from asn_desktop.gui.roster.person_dialog import PersonDialog
from asn_desktop.gui.scoring.scoring_page import ScoringPage
from asn_desktop.services.centre.agency import open_centre
from asn_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


Key = Qt.Key
RAHMA, BUDI, DEWI = "Rahma", "Budi", "Dewi"
SITI, BUDI_NIP, MARIA, _, JOKO = (nip for _, nip, _ in ROSTER)
TWICE = "199108172025052005"
SHOWN = [look for look in LOOKS if look.zoom == 100] if GALLERY else [LOOKS[0]]
KINDS = {
    *("satu_kunci_dua_tempat", "salinan_berkas", "meja_dan_laptop", "dua_laptop"),
    *("diketik_dua_kali", "dibuka_setelah_final", "data_peserta"),
}


@pytest.fixture(params=SHOWN, ids=str)
def hall(
    request: pytest.FixtureRequest, tmp_path: Path, qtbot: QtBot, qapp: QApplication
) -> Iterator[Hall]:
    dress_as_started(qapp, request.param)
    with pytest.MonkeyPatch.context() as patch:
        made = Hall(tmp_path, request.param, qtbot, patch)
        yield made
        for each in made.folders:
            each.bench.close()


# --- what somebody does --------------------------------------------------------------------


def find(someone: Folder, nip: str, evaluator: str = "") -> ScoringPage:
    """Open somebody's sheet by NIP, at a table as an evaluator."""
    someone.come_forward()
    someone.strike(Key.Key_3, modifier=CTRL)
    page = someone.window.stack.page
    assert isinstance(page, ScoringPage)
    if evaluator:
        page.ui.evaluatorBox.setFocus()
        someone.write(evaluator)
    page.ui.sheetView.setFocus()
    someone.strike(Key.Key_G, modifier=CTRL)
    assert someone.window.isActiveWindow()  # or the digits would be marks
    someone.write(nip)
    someone.strike(Key.Key_Return)
    page.ui.sheetView.setFocus()
    return page


def mark(someone: Folder, nip: str, levels: str, evaluator: str = "") -> None:
    """Strike levels row by row; a dot leaves a row as it is."""
    find(someone, nip, evaluator)
    someone.strike(Key.Key_Home)
    for level in levels:
        someone.strike(Key.Key_Down if level == "." else Key(Key.Key_0 + int(level)))


def move(someone: Folder, nip: str, unit: str) -> None:
    """Change somebody's unit in the form that F4 opens."""
    someone.strike(Key.Key_2, modifier=CTRL)
    page = someone.window.stack.page
    someone.strike(Key.Key_F, modifier=CTRL)
    someone.write(nip)
    someone.strike(Key.Key_Return, Key.Key_F4)
    edit = someone.bench.dialog(PersonDialog).ui.unitEdit
    edit.setFocus()
    someone.strike(Key.Key_A, modifier=CTRL)
    someone.write(unit)
    someone.strike(Key.Key_Return)
    assert page is not None


def sent(someone: Folder, hall: Hall, name: str) -> Path:
    out = hall.stick / f"{name}.asnpkg"
    send(someone, out)
    someone.picture(f"kirim-{name}")
    return out


# --- the day -------------------------------------------------------------------------------


def prepare(hall: Hall) -> dict[str, str]:
    """Make the session and hand out what the second table and Rahma's laptops get."""
    table = hall.table
    table.sit_down()
    make_session(table, table.file, (RAHMA, BUDI), hall.agency.public)
    take_in_roster(table, write_roster(hall.folder / "daftar.csv"))
    phrases = {
        RAHMA: assign(table, hall.stick / "rahma.asnpkg", RAHMA),
        DEWI: assign(table, hall.stick / "dewi.asnpkg", coordinator=DEWI),
    }
    table.picture("tugaskan")
    table.leave()
    return phrases


def begin_evaluating(someone: Folder, hall: Hall, phrase: str, walk_in: str) -> None:
    """Take Rahma's assignment, let somebody in who is on no roster, and mark everybody."""
    someone.sit_down()
    take_assignment(someone, hall.stick / "rahma.asnpkg", someone.file, phrase)
    someone.strike(Key.Key_2, modifier=CTRL)
    add_walk_in(someone, (TWICE, walk_in, "Diskominfo"))
    for _, nip, _ in ROSTER:
        mark(someone, nip, "3333333")


def evaluate_here(hall: Hall, phrase: str) -> list[Path]:
    """Let Rahma mark everybody; her disk is cloned and her file copied meanwhile."""
    first = hall.first
    begin_evaluating(first, hall, phrase, "Fajar Nugroho")
    mark(first, TWICE, "3333333")
    first.leave()
    clone = hall.copied(first, "klon", with_settings=True)
    copy = hall.copied(first, "salinan", with_settings=False)
    changes = ((copy, MARIA, "4"), (clone, BUDI_NIP, "1"), (first, BUDI_NIP, "2"))
    for someone, nip, level in changes:
        someone.sit_down()
        open_session(someone, someone.file, phrase)
        mark(someone, nip, level)
        someone.window.setVisible(someone is first)
    mark(first, MARIA, "5")
    finalise_all(first)
    attest_everybody(first)
    packages = []
    for someone, name in ((first, "rahma-1"), (clone, "klon"), (copy, "salinan")):
        someone.sit_down()
        packages.append(sent(someone, hall, name))
        someone.leave()
    return packages


def evaluate_there(hall: Hall, phrase: str) -> Path:
    """Let Rahma go on at a laptop whose clock is three years ahead; she opens a sheet again."""
    second = hall.second
    begin_evaluating(second, hall, phrase, "Fajar Nugroho, S.T.")
    mark(second, SITI, ".5")
    finalise_all(second)
    page = find(second, SITI)
    page.closing.ask_reopen()
    second.write("salah baca kertas")
    second.strike(Key.Key_Return)
    package = sent(second, hall, "rahma-2")
    second.leave()
    return package


def correct(hall: Hall, phrase: str) -> Path:
    """Let both tables correct the roster, each its own way, and the first key in a paper."""
    table, dewi = hall.table, hall.dewi
    dewi.sit_down()
    take_assignment(dewi, hall.stick / "dewi.asnpkg", dewi.file, phrase)
    move(dewi, SITI, "Dinas Perhubungan")
    package = sent(dewi, hall, "dewi-1")
    dewi.leave()
    table.sit_down()
    open_session(table, table.file, PASSPHRASE)
    move(table, SITI, "Inspektorat Daerah")
    mark(table, JOKO, "...1", RAHMA)
    return package


def gather(hall: Hall, packages: list[Path]) -> None:
    """Merge everything at the first table, take it back, and put it back again."""
    table = hall.table
    merge(table, *packages)
    table.picture("gabungkan")
    service = table.workspace.conflicts
    assert {each.kind.value for each in service.all()} == KINDS
    page = table.merging
    page.tabs.setCurrentWidget(page.received)
    table.picture("diterima")
    page.open_tab(page.missing)
    table.picture("siapa-belum")


def decide_all(someone: Folder) -> None:
    """Decide every conflict by its first side, with a reason, as the board offers them."""
    page = merging_page(someone)
    page.open_tab(page.conflicts)
    tab, seen = page.conflicts, 0
    while tab.ui.conflictsList.count():
        someone.picture(f"konflik-{seen}")
        tab.ui.conflictsList.setFocus()
        someone.strike(Key.Key_1)
        someone.write("diperiksa bersama")
        before = tab.ui.conflictsList.count()
        someone.strike(Key.Key_Return)
        assert tab.ui.conflictsList.count() < before
        seen += 1


def decide(hall: Hall, packages: list[Path]) -> None:
    """Let both tables decide, one conflict differently; meet again; settle what is left."""
    table, dewi = hall.table, hall.dewi
    everything = sent(table, hall, "meja-1")
    table.window.hide()
    dewi.sit_down()
    open_session(dewi, dewi.file, dewi.phrase)
    merge(dewi, *packages, everything)
    disputed = dewi.workspace.conflicts.all()[0]
    choose(dewi, disputed.id, 2)
    theirs = sent(dewi, hall, "dewi-2")
    dewi.leave()
    table.sit_down()
    choose(table, disputed.id, 1)
    merge(table, theirs)
    kinds = [each.kind for each in table.workspace.conflicts.all()]
    assert kinds.count(ConflictKind.DECIDED_TWICE) == 1
    decide_all(table)
    table.picture("konflik-selesai")
    assert table.workspace.conflicts.all() == ()


def choose(someone: Folder, conflict: str, side: int) -> None:
    page = merging_page(someone)
    page.open_tab(page.conflicts)
    rows = page.conflicts.ui.conflictsList
    rows.setCurrentRow([each.id for each in someone.workspace.conflicts.all()].index(conflict))
    rows.setFocus()
    someone.strike(Key(Key.Key_0 + side))
    someone.write("menurut lembar kertas")
    someone.strike(Key.Key_Return)


def finish(hall: Hall) -> Path:
    """Key in what is missing, confirm, print, close with a reason, and send."""
    table = hall.table
    for _, nip, _ in ROSTER:
        mark(table, nip, "4444444", BUDI)
    mark(table, TWICE, "4444444", BUDI)
    finalise_all(table)
    attest_everybody(table)
    close_session(table)
    assert table.merging.close_tab.ui.closeProblem.text()
    table.picture("tutup-ditolak")
    close_session(table, "dr. Budi pulang lebih dulu")
    table.picture("tutup")
    assert table.workspace.session.overview().status == "closed"
    package = sent(table, hall, "bkpsdm")
    table.leave()
    return package


def to_the_agency(hall: Hall, package: Path, qtbot: QtBot) -> None:
    """Merge the session in Pusat, and read there what the table says of everybody."""
    centre = hall.folder / "bkpsdm" / "pusat.asn"
    with open_centre(centre, OFFICE_PHRASE, hall.agency.private):
        pass
    place = Place(hall.folder / "bkpsdm")
    place.window.resize(*hall.look.size)
    with qtbot.waitActive(place.window):
        place.window.show()
        place.window.activateWindow()
    tabs = place.open(Office(centre, hall.agency.private, (package,)))
    tabs.merge.ui.drop.add([package])
    tabs.merge.ui.mergeButton.setFocus()
    QTest.keyClick(tabs.merge.ui.mergeButton, Key.Key_Return)
    keep_picture(place.window, hall.look, "pusat-gabung")
    QTest.keyClick(place.window, Key.Key_1, CTRL)
    keep_picture(place.window, hall.look, "pusat-sesi")
    assert tabs.sessions.model.rowCount() == 1
    place.close()


def require_nothing_lost(hall: Hall) -> None:
    """Demand that every entry of every folder stands in the first table's file."""
    here = events(hall.table.file, PASSPHRASE)
    assert len(here) > 100
    for each in hall.folders:
        if each is not hall.table:
            assert events(each.file, each.phrase) <= here, each.folder.name


def events(file: Path, passphrase: str) -> set[bytes]:
    with Workspace.open(file, passphrase) as opened:
        return {raw for _, raw in opened._context.ledger.lines()}


def test_five_folders_by_keys(hall: Hall, qtbot: QtBot) -> None:
    phrases = prepare(hall)
    packages = evaluate_here(hall, phrases[RAHMA])
    packages.append(evaluate_there(hall, phrases[RAHMA]))
    for each in hall.folders:
        each.phrase = phrases[DEWI if each is hall.dewi else RAHMA]
    packages.append(correct(hall, phrases[DEWI]))

    gather(hall, packages)
    decide(hall, packages)
    to_the_agency(hall, finish(hall), qtbot)
    require_nothing_lost(hall)
