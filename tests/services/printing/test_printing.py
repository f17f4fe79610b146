from __future__ import annotations

from typing import TYPE_CHECKING

import openpyxl
import pytest
from papers_kit import finish, pages_of
from session_kit import DAY, NAMES, NIPS, PASSPHRASE, fill, new_session, roster_report

from asn_desktop.domain.discipline import NoteRecord, NoteSource
from asn_desktop.domain.errors import (
    CannotWriteError,
    CoordinatorOnlyError,
    NothingToPrintError,
    UnknownParticipantError,
)
from asn_desktop.domain.ids import ParticipantId
from asn_desktop.domain.print_jobs import PrintWish
from asn_desktop.domain.session import Evaluator, PaperSwitches
from asn_desktop.domain.wording import decimal_comma, score_in_words
from asn_desktop.services.workspace import Workspace, create_session

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from asn_desktop.domain.ids import EvaluatorId


@pytest.fixture
def finished(desk: Workspace) -> Workspace:
    return finish(desk)


# --- scorecards ------------------------------------------------------------------------


def test_screen_paper_and_recap_say_the_same_numbers(
    finished: Workspace, siti: ParticipantId, rahma: EvaluatorId, tmp_path: Path
) -> None:
    codes = finished.session.overview().criteria
    finished.sheets.reopen(rahma, [siti], "keliru")
    finished.scoring.mark(siti, rahma, [(codes[0], 2)])
    finished.scoring.mark(siti, rahma, [(codes[1], "T")], "tidak ada kesempatan")
    finished.sheets.finalise(rahma, [siti])
    finished.results.confirm("Sekar Umpama")
    trace = finished.results.result(siti).trace
    assert trace.total is not None
    total = decimal_comma(trace.total)

    card = tmp_path / "lembar.pdf"
    report = finished.papers.write(PrintWish("scorecard"), card)
    assert (report.files, report.printed, report.left_out) == ((card,), 4, ())
    page = pages_of(card.read_bytes())[0]
    assert f"{total}dari5" in page
    for core in trace.core_values:
        assert core.rounded is not None
        assert decimal_comma(core.rounded) in page
    assert "Akuntabeltidakteramati:tidakadakesempatan." in page
    assert "dikonfirmasiolehSekarUmpama" in page
    assert "DRAF" not in page

    certificate = pages_of(finished.papers.preview(PrintWish("certificate", (siti,))))
    assert "".join(score_in_words(trace.total).split()) in certificate[1]
    assert total in certificate[1]

    finished.results.write_recap(tmp_path / "rekap.xlsx")
    book = openpyxl.load_workbook(tmp_path / "rekap.xlsx", data_only=True)
    cells = {cell for row in book.worksheets[0].iter_rows(values_only=True) for cell in row}
    assert float(trace.total) in cells


def test_a_scorecard_prints_in_any_state_and_says_draft_until_final(
    desk: Workspace, siti: ParticipantId, rahma: EvaluatorId
) -> None:
    empty = pages_of(desk.papers.preview(PrintWish("scorecard", (siti,))))[0]
    assert "DRAF:belumfinal" in empty
    assert "Belumadapenilaian." in empty
    assert "Belumdiperiksa." in empty

    codes = desk.session.overview().criteria
    desk.scoring.mark(siti, rahma, [(code, 4) for code in codes])
    desk.scoring.remark(siti, rahma, None, "Tenang dan runtut.")
    desk.scoring.remark(siti, rahma, codes[2], "Memberi contoh.")
    half = pages_of(desk.papers.preview(PrintWish("scorecard", (siti,))))[0]
    assert "Sementara:baru7dari14penilaianditerima." in half
    assert "usulan,belumdikonfirmasi" in half
    assert "P2·Tenangdanruntut." in half
    assert "P2·Kompeten:Membericontoh." in half
    assert "DRAF:belumfinal" in half


def test_a_stale_confirmation_is_called_a_proposal_again(
    finished: Workspace, siti: ParticipantId, rahma: EvaluatorId
) -> None:
    finished.sheets.reopen(rahma, [siti], "keliru")
    page = pages_of(finished.papers.preview(PrintWish("scorecard", (siti,))))[0]
    assert "usulan,perludikonfirmasiulang" in page
    assert "DRAF" in page


def test_discipline_is_said_honestly_and_can_be_switched_off(
    finished: Workspace, siti: ParticipantId, rahma: EvaluatorId
) -> None:
    clean = pages_of(finished.papers.preview(PrintWish("scorecard", (siti,))))[0]
    assert "Tanpacatatan;dinyatakannihiloleh" in clean

    def note(category: str, **facts: object) -> NoteRecord:
        return NoteRecord(
            participant=siti,
            author=rahma,
            category=category,
            date=DAY,
            source=NoteSource.PRESENSI,
            **facts,
        )

    finished.discipline.write(note("terlambat", minutes=12), "Ban bocor.")
    finished.discipline.write(note("sakit"))
    _, withdrawn = finished.discipline.write(note("atribut", text="Tanpa papan nama"))
    finished.discipline.withdraw(withdrawn, "keliru orang")
    noted = pages_of(finished.papers.preview(PrintWish("scorecard", (siti,))))[0]
    assert "Adacatatan(1)." in noted
    assert "Terlambat12menit,4Februari2026(presensi).Tanggapan:Banbocor." in noted
    assert "Sakit" not in noted
    assert "papannama" not in noted

    finished.settings.set_papers(PaperSwitches(discipline_on_scorecard=False))
    assert "DISIPLIN" not in pages_of(finished.papers.preview(PrintWish("scorecard", (siti,))))[0]


def test_who_did_not_come_is_left_out_unless_asked_for(
    desk: Workspace, siti: ParticipantId, tmp_path: Path
) -> None:
    desk.attendance.set([(siti, "tidak_hadir", "sakit", 0)])
    joko = desk.roster.find(NIPS[1]).id
    desk.roster.void(joko, "bukan peserta")
    report = desk.papers.write(PrintWish("scorecard"), tmp_path / "a.pdf")
    assert (report.printed, report.left_out) == (2, ((NAMES[0], "tidak hadir"),))
    assert desk.papers.write(PrintWish("scorecard", (siti,)), tmp_path / "b.pdf").printed == 1
    left = desk.papers.write(PrintWish("scorecard", (joko,)), tmp_path / "c.pdf")
    assert left == ((), 0, ((NAMES[1], "sudah dihapus dari daftar"),))
    assert not (tmp_path / "c.pdf").exists()
    with pytest.raises(NothingToPrintError):
        desk.papers.preview(PrintWish("scorecard", (joko,)))
    with pytest.raises(UnknownParticipantError):
        desk.papers.write(PrintWish("scorecard", (ParticipantId("0" * 32),)), tmp_path / "d.pdf")


def test_files_by_unit_have_safe_names_without_a_nip(desk: Workspace, tmp_path: Path) -> None:
    people = desk.roster.participants()
    desk.roster.set_fields(people[0].id, {"unit": f'Bidang: "A/B" {NIPS[0]}'})
    desk.roster.set_fields(people[1].id, {"unit": "Bidang A B."})
    desk.roster.set_fields(people[2].id, {"unit": "con"})
    desk.roster.set_fields(people[3].id, {"unit": ""})
    report = desk.papers.write(PrintWish("scorecard", files="unit"), tmp_path / "lembar.pdf")
    assert [file.name for file in report.files] == [
        "lembar - Bidang A B.pdf",
        "lembar - Bidang A B (2).pdf",
        "lembar - _con.pdf",
        "lembar - tanpa unit.pdf",
    ]
    assert report.printed == 4
    assert all(len(pages_of(file.read_bytes())) == 1 for file in report.files)


def test_an_evaluator_prints_only_what_this_laptop_knows(
    desk: Workspace,
    rahma: EvaluatorId,
    laptop_of: Callable[[EvaluatorId], Workspace],
    tmp_path: Path,
) -> None:
    laptop = laptop_of(rahma)
    fill(laptop, rahma, 4)
    person = laptop.roster.participants()[0]
    before = pages_of(laptop.papers.preview(PrintWish("scorecard", (person.id,))))[0]
    assert "DRAF" in before
    laptop.sheets.finalise(rahma)
    page = pages_of(laptop.papers.preview(PrintWish("scorecard", (person.id,))))[0]
    assert "DRAF" not in page
    assert "menurutpenilaiinisaja" in page
    assert "Sementara" not in page
    assert "Budi" not in page
    for act in (
        lambda: laptop.papers.write(PrintWish("certificate"), tmp_path / "s.pdf"),
        lambda: laptop.papers.write(PrintWish("minutes"), tmp_path / "b.pdf"),
        lambda: laptop.papers.preview(PrintWish("minutes")),
        lambda: laptop.papers.plan(PrintWish("certificate")),
        laptop.papers.certificate_states,
    ):
        with pytest.raises(CoordinatorOnlyError):
            act()


def test_many_evaluators_take_several_sheets_with_one_total(tmp_path: Path) -> None:
    names = tuple(f"Penilai {letter}" for letter in "ABCDEFG")
    path = tmp_path / "sesi.asn"
    create_session(path, new_session(evaluators=names), PASSPHRASE)
    with Workspace.open(path, PASSPHRASE) as desk:
        desk.roster_import.import_rows(roster_report())
        pages = pages_of(
            desk.papers.preview(PrintWish("scorecard", (desk.roster.participants()[0].id,)))
        )
    assert len(pages) == 2
    assert "PenilaiE" in pages[0]
    assert "PenilaiG" not in pages[0]
    assert "PenilaiG" in pages[1]


@pytest.mark.parametrize(
    ("instrument", "bands", "expected"),
    [
        ("berakhlak-21-bars5", "", "4,50dari5"),
        ("berakhlak-7-bars5", "pp30-120", "108,00dari120"),
    ],
)
def test_other_instruments_and_bands_print_their_own_scale(
    tmp_path: Path, instrument: str, bands: str, expected: str
) -> None:
    path = tmp_path / "sesi.asn"
    create_session(path, new_session(instrument=instrument, bands=bands, sample=True), PASSPHRASE)
    with Workspace.open(path, PASSPHRASE) as desk:
        desk.roster_import.import_rows(roster_report())
        finish(desk)
        person = desk.roster.participants()[0]
        evaluator = desk.session.overview().evaluators[0]
        desk.settings.set_evaluator(
            Evaluator(id=evaluator.id, name=evaluator.name, pangkat="Pembina", jabatan="Camat")
        )
        page = pages_of(desk.papers.preview(PrintWish("scorecard", (person.id,))))[0]
        front, back = pages_of(desk.papers.preview(PrintWish("certificate", (person.id,))))
    assert expected in page
    assert "CONTOH:orangdanisi" in page
    assert "Camat" in page
    assert ("Tingkat3(SesuaiStandar)padasemuanilaimenjadi72,00:ButuhPerbaikan." in page) is bool(
        bands
    )
    assert "CONTOH:orangdanisi" in front
    assert ("Nilaiakhir" in back) is bool(bands)


# --- previews, printers, cancelling ----------------------------------------------------


def test_a_preview_is_the_print_and_leaves_no_trace(finished: Workspace, tmp_path: Path) -> None:
    before = finished.session.state()
    shown = finished.papers.preview(PrintWish("certificate"))
    assert finished.session.state() == before
    assert {state.status for state in finished.papers.certificate_states()} == {"belum terbit"}
    finished.papers.write(PrintWish("certificate"), tmp_path / "s.pdf")
    assert (tmp_path / "s.pdf").read_bytes() == shown
    assert pages_of(finished.papers.preview(PrintWish("minutes")))


def test_a_cancelled_print_leaves_neither_file_nor_number(
    finished: Workspace, tmp_path: Path
) -> None:
    class CancelledError(RuntimeError):
        pass

    def stop(done: int, _of: int) -> None:
        if done == 3:
            raise CancelledError

    with pytest.raises(CancelledError):
        finished.papers.write(PrintWish("certificate"), tmp_path / "s.pdf", stop)
    assert list(tmp_path.glob("s*")) == []
    assert {state.number for state in finished.papers.certificate_states()} == {""}


def test_a_folder_that_cannot_be_written_is_told(finished: Workspace, tmp_path: Path) -> None:
    (tmp_path / "berkas").write_text("x")
    with pytest.raises(CannotWriteError):
        finished.papers.write(PrintWish("scorecard"), tmp_path / "berkas" / "a.pdf")


def test_a_plan_tells_who_and_why_not(finished: Workspace, siti: ParticipantId) -> None:
    finished.attendance.set([(siti, "tidak_hadir", "izin", 0)])
    plan = finished.papers.plan(PrintWish("certificate"))
    assert [person.name for person in plan.ready] == list(NAMES[1:])
    assert plan.left_out == ((NAMES[0], "tidak hadir"),)
    assert finished.papers.plan(PrintWish("minutes")) == ((), (), ())
    # eight and fewer are looked up one by one, more with everybody
    many = [person.id for person in finished.roster.participants()] * 3
    assert len(finished.papers.plan(PrintWish("scorecard", tuple(many))).ready) == 4
