"""One real session, and every place that tells its figures: they are the same figures.

Nineteen are on the roster of three units. One large unit's mean lies on the edge of rounding, one
unit is small; one person is absent, nobody marked another, one has a conflict, one is unconfirmed,
and of one a sheet was opened again after somebody had confirmed the band. Another was marked and
confirmed with fives before somebody saw that it is the wrong one: that person is absent.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

import pytest
from command_kit import Laptop
from openpyxl import load_workbook
from papers_kit import pages_of
from session_kit import DAY, PASSPHRASE, new_session

from asn_desktop.domain.recap import UNCONFIRMED as UNCONFIRMED_WORDS
from asn_desktop.domain.roster import RosterReport, RosterRow
from asn_desktop.domain.scoring import half_up
from asn_desktop.printing.minutes import minutes_pdf
from asn_desktop.printing.unit_recap import unit_recap_pdf
from asn_desktop.services.centre.agency import existing_centre, make_agency, merge_packages
from asn_desktop.services.certificates.certificate_register import CertificateRegister
from asn_desktop.services.papers.minutes_document import MinutesDocuments
from asn_desktop.services.papers.paper_parts import paper_parts
from asn_desktop.services.papers.unit_recap_document import UnitRecapDocuments
from asn_desktop.services.workspace import Workspace, create_session, open_package
from asn_desktop.vault.agency import read_agency_public

if TYPE_CHECKING:
    from pathlib import Path

    from asn_desktop.domain.documents import Count, MinutesDocument
    from asn_desktop.domain.ids import EvaluatorId, ParticipantId
    from asn_desktop.domain.office_documents import UnitRecapDocument
    from asn_desktop.services.day.recap_board import RecapBoard

AGENCY_PHRASE = "brankas bkpsdm"
EDGE, SMALL, LARGE = "Dinas Kesehatan", "Dinas Sosial", "Dinas Perhubungan"
UNITS = (*[EDGE] * 9, *[SMALL] * 3, *[LARGE] * 7)
ABSENT, UNCONFIRMED, DISPUTED, STALE, UNSCORED = 8, 9, 12, 13, 18
"""Places on the roster: the edge unit's last, the small one's first, three of the large one."""
FIVES = (1,)
"""Who of the eight in the edge unit has fives where others have fours: 33/8 = 4.125."""


class Told(NamedTuple):
    """What each place tells of the day."""

    recap: UnitRecapDocument
    minutes: MinutesDocument
    board: RecapBoard
    workbook: dict[str, list[tuple[object, ...]]]


@pytest.fixture
def made(tmp_path: Path) -> Path:
    """Make the session and close it again: what tells of it reads the file."""
    agency = make_agency(tmp_path / "instansi", AGENCY_PHRASE)
    path = tmp_path / "koordinator" / "sesi.asn"
    public = read_agency_public(agency.public)
    create_session(path, new_session(agency_public=public), PASSPHRASE)
    with Workspace.open(path, PASSPHRASE) as desk:
        rows = tuple(
            RosterRow(9 + place, f"199203142025061{place + 1:03}", f"Orang {place:02}", unit=unit)
            for place, unit in enumerate(UNITS)
        )
        desk.roster_import.import_rows(RosterReport("Peserta", 8, len(rows), rows))
        _mark(desk)
        _dispute(desk, tmp_path)
        _finalise(desk)
        ids = [person.id for person in desk.roster.participants()]
        left = {UNSCORED, DISPUTED, UNCONFIRMED}
        desk.results.confirm("Sekar", [pid for n, pid in enumerate(ids) if n not in left])
        desk.sheets.reopen(_first(desk)[1], [ids[STALE]], "dilihat lagi")
        desk.attendance.set([(ids[ABSENT], "tidak_hadir", "orang lain yang dinilai", 0)])
    return path


def _mark(desk: Workspace) -> None:
    codes = desk.session.overview().criteria
    people = [person.id for person in desk.roster.participants()]
    marked = [pid for place, pid in enumerate(people) if place != UNSCORED]
    desk.attendance.set([(pid, "hadir", "", 0) for pid in people])
    for evaluator in desk.session.overview().evaluators:
        for place, person in enumerate(people):
            level = 5 if place in (*FIVES, ABSENT) else 4
            if person in marked:
                desk.scoring.mark(person, evaluator.id, [(code, level) for code in codes])


def _finalise(desk: Workspace) -> None:
    people = [person.id for person in desk.roster.participants()]
    ready = [pid for n, pid in enumerate(people) if n not in (UNSCORED, DISPUTED)]
    looked_at = [pid for pid in ready if pid != people[ABSENT]]
    for evaluator in desk.session.overview().evaluators:
        desk.sheets.finalise(evaluator.id, ready)
        desk.discipline.attest(evaluator.id, looked_at)


def _dispute(desk: Workspace, folder: Path) -> None:
    """Let two tables say different things of one mark."""
    package, back = folder / "meja-2.asnp", folder / "kembali.asnp"
    desk.packages.assign_coordinator("Meja 2", package)
    other = open_package(package, folder / "meja-2" / "sesi.asn", PASSPHRASE)
    person, evaluator = _first(desk)
    code = desk.session.overview().criteria[0]
    with Workspace.open(other, PASSPHRASE) as second:
        second.scoring.mark(person, evaluator, [(code, 3)])
        second.packages.export(back)
    desk.scoring.mark(person, evaluator, [(code, 5)])
    assert desk.merging.merge([back]).refused == ()


def _first(desk: Workspace) -> tuple[ParticipantId, EvaluatorId]:
    return desk.roster.participants()[DISPUTED].id, desk.session.overview().evaluators[0].id


@pytest.fixture
def told(made: Path, tmp_path: Path) -> Told:
    with Workspace.open(made, PASSPHRASE) as desk:
        context, results = desk._context, desk.results.results()
        parts = paper_parts(context, desk.settings)
        register = CertificateRegister(context, desk.settings.numbering(), DAY.year)
        makes = MinutesDocuments(context, parts, desk.discipline)
        desk.results.write_recap(tmp_path / "rekap.xlsx")
        return Told(
            UnitRecapDocuments(context, parts).of(results),
            makes.of(results, desk.results.missing(), register),
            desk.recap_board.board(),
            sheets_of(tmp_path / "rekap.xlsx"),
        )


def sheets_of(path: Path) -> dict[str, list[tuple[object, ...]]]:
    return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in load_workbook(path)}


def column(sheet: list[tuple[object, ...]], title: str) -> list[object]:
    """Return what stands under a title."""
    place = sheet[0].index(title)
    return [row[place] for row in sheet[1:]]


def of_those_present(sheet: list[tuple[object, ...]], title: str) -> list[object]:
    """Return what stands under a title in the rows of people who came."""
    rows = zip(column(sheet, "Kehadiran"), column(sheet, title), strict=True)
    return [content for came, content in rows if came == "hadir"]


def by_unit(sheet: list[tuple[object, ...]], title: str) -> dict[object, object]:
    return dict(zip(column(sheet, "Unit"), column(sheet, title), strict=True))


def as_printed(mean: object) -> str:
    """Return a workbook's number as papers write it."""
    return f"{mean:.2f}".replace(".", ",")


def counted(counts: tuple[Count, ...]) -> dict[str, int]:
    return {each.label: each.count for each in counts if each.count}


def test_people_are_counted_alike(told: Told, made: Path) -> None:
    recap, minutes, board = told.recap, told.minutes, told.board
    attended = counted(minutes.attendance)
    came = attended["Hadir tepat waktu"] + attended.get("Hadir terlambat", 0)
    expected = (19, 18, 1)
    assert (attended["Peserta terdaftar"], came, attended["Tidak hadir"]) == expected
    assert (board.list.participants, board.list.present, len(board.list.absent)) == expected
    assert (recap.everybody.expected, recap.everybody.present) == expected[:2]
    words = column(told.workbook["Rekap"], "Kehadiran")
    assert (len(words), words.count("hadir"), words.count("tidak hadir")) == expected
    heads = by_unit(told.workbook["Unit"], "Peserta").values()
    assert sum(int(str(count)) for count in heads) == expected[0]
    shown = _commanded(made)
    assert (shown["participants"], shown["conflicts"]) == (19, 1)
    assert len(board.conflicts) == 1
    assert minutes.remarks == ("1 isian masih berkonflik dan belum diputuskan.",)


def test_what_is_complete_and_what_is_missing_is_told_alike(told: Told, made: Path) -> None:
    board, minutes = told.board, told.minutes
    assert board.list.complete == 16
    assert {each.final_sheets for each in minutes.scoring} == {15, 16}
    received = {each.name: each.received for each in minutes.scoring}
    for evaluator in board.list.evaluators:
        held = [sheet for sheet in board.sheets if sheet.evaluator == evaluator]
        assert received[evaluator.name] == sum(sheet.have for sheet in held)
    shown = _commanded(made)
    assert shown["marks"] == sum(received.values())  # the disputed mark counts nowhere
    assert shown["expected_marks"] == sum(each.expected for each in minutes.scoring)
    waiting = [each.participant.name for each in board.list.waiting]
    assert all(any(name in said for said in minutes.missing) for name in waiting)
    assert board.unscored == 1
    assert told.recap.everybody.evaluated == board.list.present - board.unscored == 17
    totals = of_those_present(told.workbook["Rekap"], "Total")
    assert [total is None for total in totals].count(False) == 17
    assert 5.0 in column(told.workbook["Rekap"], "Total"), "what was marked stays in its own row"


def test_means_of_units_are_the_same_to_the_last_digit(told: Told) -> None:
    """33/8 is 4.125: two ways of rounding would show. A mean is withheld on every paper or none."""
    heat = {row.unit: row for row in told.board.heat if row.kind == "unit"}
    book, minutes = told.workbook["Unit"], {line.unit: line for line in told.minutes.units}
    assert len(told.recap.units) == len(minutes) == len(heat) == 3
    for line in told.recap.units:
        row, other = heat[line.unit], minutes[line.unit]
        assert line.model_dump(exclude={"means", "names"}) == other.model_dump()
        assert (line.evaluated, line.expected) == (row.total.n, row.people)
        assert line.mean == ("" if row.total.mean is None else as_printed(half_up(row.total.mean)))
        assert line.means == tuple(
            "" if cell.mean is None else as_printed(half_up(cell.mean)) for cell in row.cells
        )
        assert by_unit(book, "Bertotal")[line.unit] == line.evaluated
        average = by_unit(book, "Rata-rata")[line.unit]
        assert (average == "n kecil") == row.total.is_small == bool(line.names)
        assert not line.mean or as_printed(average) == line.mean
    told_means = {line.unit: line.mean for line in told.recap.units}
    assert told_means == {EDGE: "4,13", LARGE: "", SMALL: ""}
    everybody = told.board.heat[0].total.mean
    assert everybody is not None
    assert told.recap.everybody.mean == as_printed(half_up(everybody)) == "4,06"
    people = of_those_present(told.workbook["Rekap"], "Total")
    totals = [float(str(total)) for total in people if total]
    assert as_printed(sum(totals) / len(totals)) == "4,06"


def test_bands_are_counted_alike(told: Told) -> None:
    confirmed = {each.name: each.confirmed for each in told.board.bands if each.confirmed}
    assert confirmed == {"Sangat Baik": 1, "Baik": 13}
    in_minutes = counted(told.minutes.bands)
    assert in_minutes.pop(UNCONFIRMED_WORDS) == told.board.list.present - 14
    assert in_minutes == confirmed
    people = told.workbook["Rekap"]
    assert Counter(filter(None, of_those_present(people, "Dikonfirmasi"))) == confirmed
    proposed = {each.name: each.people for each in told.board.bands if each.people}
    assert Counter(filter(None, of_those_present(people, "Kualifikasi usulan"))) == proposed
    in_book = by_unit(told.workbook["Unit"], "Kualifikasi")
    for line in told.recap.units:
        shown = [f"{each.label} {each.count}" for each in line.bands]
        assert sorted(str(in_book[line.unit] or "").split(", ")) == sorted(shown or [""])
    of_units = {line.unit: counted(line.bands) for line in told.recap.units}
    assert of_units == {EDGE: {"Sangat Baik": 1, "Baik": 7}, LARGE: {}, SMALL: {}}
    assert counted(told.recap.everybody.bands) == counted(told.minutes.bands)
    assert (told.recap.draft, told.minutes.draft) == (True, True)


def test_nihil_is_counted_alike(told: Told, made: Path) -> None:
    states = counted(told.minutes.discipline)
    nobody_looked = states["Belum diperiksa"]
    assert (sum(states.values()), nobody_looked) == (19, 3)
    words = column(told.workbook["Rekap"], "Disiplin")
    assert (words.count("belum diperiksa"), words.count("tanpa catatan")) == (3, 16)
    said = [text for text in told.minutes.nihil if "untuk 16 dari 19 peserta" in text]
    assert len(said) == 2
    assert any(text.startswith("Belum diperiksa, 3 dari 19") for text in told.minutes.nihil)
    assert _commanded(made)["attestations"] == 2 * 16


def test_the_pages_say_the_figures_of_their_documents(told: Told) -> None:
    """What was compared above is what stands on paper."""
    recap = pages_of(unit_recap_pdf(told.recap))[0]
    assert "DinasKesehatan988" + 8 * "4,13" in recap
    assert "Semuaunit191817" + 8 * "4,06" in recap
    assert "Orang09;Orang10;Orang11" in recap
    minutes = "".join(pages_of(minutes_pdf([told.minutes])))
    for figure in ("Pesertaterdaftar19", "Hadirtepatwaktu18", "Tidakhadir1", "Belumdiperiksa3"):
        assert figure in minutes


def test_the_centre_tells_what_the_session_tells(told: Told, made: Path, tmp_path: Path) -> None:
    package, file = tmp_path / "akhir.asnp", tmp_path / "pusat.asnc"
    with Workspace.open(made, PASSPHRASE) as desk:
        desk.packages.export(package)
    key = tmp_path / "instansi" / "agency.key"
    assert merge_packages(file, [package], AGENCY_PHRASE, key).refused == ()
    out = tmp_path / "pusat.xlsx"
    with existing_centre(file, AGENCY_PHRASE) as centre:
        (session,) = centre.reading.sessions()
        said = centre.files.recap(out)
    shown, board = _commanded(made), told.board
    names = ("participants", "evaluators", "expected_marks", "notes", "attestations", "conflicts")
    assert {name: getattr(session, name) for name in names} == {name: shown[name] for name in names}
    assert (session.present, session.marks) == (board.list.present, shown["marks"])
    assert (said["rows"], said["people"], said["scored"]) == (19, 19, 17)
    own, central = told.workbook["Unit"], sheets_of(out)["Unit"]
    for title in own[0]:
        assert by_unit(central, str(title)) == by_unit(own, str(title))


def _commanded(session: Path) -> dict[str, object]:
    """Return what a session is told to be for programs."""
    laptop = Laptop(session.parent / "perintah")
    outcome = laptop.run("session", "show", session, "--json", opened_with=PASSPHRASE)
    assert outcome.code == 0, outcome
    return outcome.said
