"""Files that were copied or restored, and laptops whose clocks are years off."""

from __future__ import annotations

import re
import shutil
import time
from typing import TYPE_CHECKING

import pytest
from conflict_kit import AK, DAY, only

from asn_desktop.domain.conflicts import ConflictKind
from asn_desktop.domain.discipline import NoteRecord, NoteSource

if TYPE_CHECKING:
    from conflict_kit import Day

CODE = r"\([0-9a-f]{4}\)"
YEAR = 31_556_952 * 1_000_000_000


def test_a_copied_file_goes_on_under_a_key_of_its_own_and_is_called_a_copy(day: Day) -> None:
    first = day.evaluators_laptop(day.rahma)
    with first.opened() as laptop:
        laptop.scoring.mark(day.joko, day.rahma, [(AK, 2)])
    copy = day.copied(first, with_settings=False)
    for level, place in zip((3, 4), (first, copy), strict=True):
        with place.opened() as laptop:
            laptop.scoring.mark(day.siti, day.rahma, [(AK, level)])
    day.gathered([ConflictKind.COPIED])
    with day.table.opened() as desk:
        conflict = only(desk)
        assert re.fullmatch(
            rf"Rahma {CODE} memakai salinan atau cadangan dari berkas Rahma {CODE}:"
            rf" Rahma {CODE} mengisi [34], Rahma {CODE} mengisi [34]\.",
            conflict.how,
        )
        assert desk.scoring.sheet(day.joko, day.rahma).level_of(AK) == 2
    day.require_paper_waits(day.siti)


def test_a_whole_laptop_cloned_writes_twice_with_one_key_and_the_fork_is_named(day: Day) -> None:
    first = day.evaluators_laptop(day.rahma)
    with first.opened() as laptop:
        laptop.scoring.mark(day.joko, day.rahma, [(AK, 2)])
    clone = day.copied(first, with_settings=True)
    for level, place in zip((3, 4), (first, clone), strict=True):
        with place.opened() as laptop:
            laptop.scoring.mark(day.siti, day.rahma, [(AK, level)])
    day.gathered([ConflictKind.CLONED])
    with day.table.opened() as desk:
        conflict = only(desk)
        assert re.fullmatch(
            r"Satu berkas laptop Rahma dipakai di dua tempat sejak isian ke-2:"
            r" Rahma mengisi [34], Rahma mengisi [34]\.",
            conflict.how,
        )
        assert conflict.look.startswith("Pastikan hanya satu laptop yang masih dipakai")
        (of_laptop,) = desk.conflicts.laptops()
        assert (of_laptop.conflicts, of_laptop.choosable) == (1, ())
        settled = desk.conflicts.resolve_all_of("Rahma", "tidak memilih apa pun")
        assert (settled.resolved, settled.left) == (0, 1)
        (fork,) = desk.merging.merge([]).forks
        assert fork.q == 2
    day.require_paper_waits(day.siti)


def test_a_restored_backup_loses_nothing_that_had_been_handed_in(day: Day) -> None:
    place = day.evaluators_laptop(day.rahma)
    backup = day.folder / "cadangan.asn"
    with place.opened() as laptop:
        laptop.scoring.mark(day.joko, day.rahma, [(AK, 2)])
    shutil.copy2(place.file, backup)
    with place.opened() as laptop:
        laptop.scoring.mark(day.siti, day.rahma, [(AK, 3)])
    day.bring(place, day.table)
    shutil.copy2(backup, place.file)
    with place.opened() as laptop:
        assert laptop.scoring.sheet(day.siti, day.rahma).level_of(AK) is None
        laptop.scoring.mark(day.siti, day.rahma, [(AK, 5)])
    day.gathered([ConflictKind.COPIED])
    with day.table.opened() as desk:
        assert {each.shown[0] for each in only(desk).choices} == {"3", "5"}
    day.settled()


@pytest.mark.parametrize("years", [-3, 3], ids=["tiga tahun lalu", "tiga tahun lagi"])
def test_a_clock_three_years_off_decides_nothing_and_is_said(
    day: Day, years: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    right, wrong = (day.evaluators_laptop(day.rahma) for _ in range(2))
    with right.opened() as laptop:
        laptop.scoring.mark(day.siti, day.rahma, [(AK, 3)])
    now = time.time_ns
    with monkeypatch.context() as patch:
        patch.setattr("asn_desktop.store.ledger_store.time.time_ns", lambda: now() + years * YEAR)
        with wrong.opened() as laptop:
            laptop.scoring.mark(day.siti, day.rahma, [(AK, 5)])
            laptop.scoring.mark(day.joko, day.rahma, [(AK, 5)])
    day.gathered([ConflictKind.TWO_LAPTOPS])
    with day.table.opened() as desk:
        conflict = only(desk)
        odd = next(choice.device for choice in conflict.choices if choice.shown[0] == "5")
        year = time.gmtime(now() // 1_000_000_000 + years * 31_556_952).tm_year
        assert conflict.clock_warning == (
            f"Jam laptop {odd} menunjuk tahun {year}, berbeda 3 tahun dari yang lain; jangan"
            " memutuskan menurut jamnya."
        )
        assert desk.scoring.sheet(day.joko, day.rahma).level_of(AK) == 5
        assert desk.scoring.sheet(day.siti, day.rahma).level_of(AK) is None
    day.require_paper_waits(day.siti)


def test_late_after_closing_against_what_the_table_keyed_in(day: Day) -> None:
    place = day.evaluators_laptop(day.rahma)
    with day.table.opened() as desk:
        day.complete(desk)
        desk.session.close_session(with_gaps=True, why="laptop Rahma menyusul")
        assert desk.session.overview().late == 0
    with place.opened() as laptop:
        laptop.scoring.mark(day.siti, day.rahma, [(AK, 1)])
    day.gathered([ConflictKind.TABLE_AND_LAPTOP])
    with day.table.opened() as desk:
        assert desk.session.overview().late == 1
        assert only(desk).how.startswith("Isian Rahma diketik di meja dan juga diisi")
        desk.conflicts.resolve_all_of("Koordinator", "lembar kertas yang sah")
        assert desk.scoring.sheet(day.siti, day.rahma).level_of(AK) == 4


def test_a_discipline_note_changed_in_two_places_stops_the_certificate(day: Day) -> None:
    place = day.evaluators_laptop(day.rahma)

    def note(text: str) -> NoteRecord:
        return NoteRecord(
            participant=day.siti,
            author=day.rahma,
            category="gawai",
            date=DAY,
            source=NoteSource.PENGAMATAN_SESI,
            text=text,
        )

    with place.opened() as laptop:
        _, written = laptop.discipline.write(note("bermain ponsel"))
    day.bring(place, day.table)
    with place.opened() as laptop:
        laptop.discipline.edit(written, note("bermain ponsel saat paparan"))
    with day.table.opened() as desk:
        desk.discipline.edit(written, note("menerima telepon"))
    day.gathered([ConflictKind.NOTE])
    with day.table.opened() as desk:
        conflict = only(desk)
        assert conflict.how == (
            "Catatan disiplin diubah di dua tempat: Koordinator menulis menerima telepon,"
            " Rahma menulis bermain ponsel saat paparan."
        )
        assert conflict.before == "bermain ponsel"
        assert (conflict.person, conflict.participant) == (day.siti, "Siti Aminah")
    day.require_paper_waits(day.siti)
