"""Papers in files: one, one a unit, one a person; all of them or none; on A4 and F4."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, get_args

import pytest
from papers_kit import finish, pages_of
from pypdf import PdfReader
from session_kit import DAY, NAMES, NIPS

from asn_desktop.domain.discipline import NoteRecord, NoteSource
from asn_desktop.domain.errors import CannotWriteError, ReadBackError
from asn_desktop.domain.print_jobs import FORMS, PAPER_SIZES, PrintKind, PrintWish
from asn_desktop.services.printing import paper_files
from asn_desktop.services.printing.paper_files import sheets_pdf

if TYPE_CHECKING:
    from pathlib import Path

    from asn_desktop.domain.ids import EvaluatorId, ParticipantId
    from asn_desktop.services.workspace import Workspace

KINDS: tuple[PrintKind, ...] = get_args(PrintKind)
MILLIMETRES = {"A4": {210, 297}, "F4": {215, 330}}


@pytest.fixture
def finished(desk: Workspace) -> Workspace:
    return finish(desk)


@pytest.fixture
def noted(finished: Workspace, siti: ParticipantId, rahma: EvaluatorId) -> Workspace:
    """Have a discipline note on one person."""
    facts = {"participant": siti, "author": rahma, "category": "terlambat", "date": DAY}
    finished.discipline.write(NoteRecord(**facts, source=NoteSource.PRESENSI, minutes=12))
    return finished


def millimetres(pdf: bytes) -> set[int]:
    boxes = [page.mediabox for page in PdfReader(BytesIO(pdf)).pages]
    return {round(float(side) / 72 * 25.4) for box in boxes for side in (box.width, box.height)}


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.name != "koordinator")


# --- one file a person -----------------------------------------------------------------


def test_files_by_person_have_safe_and_distinct_names_without_a_nip(
    desk: Workspace, tmp_path: Path
) -> None:
    people = desk.roster.participants()
    desk.roster.set_fields(people[0].id, {"name": "Aux", "unit": "Bidang A"})
    desk.roster.set_fields(people[1].id, {"name": f'Siti: "A/B" {NIPS[1]}'})
    desk.roster.set_fields(people[2].id, {"name": "SITI A B."})
    desk.roster.set_fields(people[3].id, {"name": "Lpt9. " + "x" * 120})
    wish = PrintWish("scorecard", files="person")
    report = desk.papers.write(wish, tmp_path / "keluar" / "lembar.pdf")
    assert [file.name for file in report.files] == [
        "lembar - _Aux.pdf",
        "lembar - Siti A B.pdf",
        "lembar - SITI A B (2).pdf",
        f"lembar - _Lpt9. {'x' * 114}.pdf",
    ]
    assert names_in(tmp_path / "keluar") == sorted(file.name for file in report.files)
    assert all(len(pages_of(file.read_bytes())) == 1 for file in report.files)
    (run,) = desk.papers.history()
    assert run.target == "lembar.pdf"
    assert [sheet.sheet for sheet in run.sheets] == [1, 2, 3, 4]


def test_a_file_of_one_person_is_what_that_person_alone_would_get(
    finished: Workspace, tmp_path: Path
) -> None:
    for kind in ("scorecard", "certificate"):
        alone = [
            finished.papers.preview(PrintWish(kind, (person.id,)))
            for person in finished.roster.participants()
        ]
        wish = PrintWish(kind, files="person")
        if kind == "scorecard":
            report = finished.papers.write(wish, tmp_path / "l.pdf")
            assert [file.read_bytes() for file in report.files] == alone
    # numbers are drawn in the order of printing: alone, everybody would draw the first one
    report = finished.papers.write(wish, tmp_path / "s.pdf")
    drawn = [state.number for state in finished.papers.certificate_states()]
    for running, file in zip(drawn, report.files, strict=True):
        assert f"Nomor{running}" in pages_of(file.read_bytes())[0].replace("NOMOR", "Nomor")


def test_the_paper_for_everybody_is_one_file_however_it_was_asked_for(
    finished: Workspace, tmp_path: Path
) -> None:
    report = finished.papers.write(PrintWish("minutes", files="person"), tmp_path / "b.pdf")
    assert report == ((tmp_path / "b.pdf",), 1, ())


# --- all or none -----------------------------------------------------------------------


def test_a_cancelled_print_leaves_no_file_of_any_person(
    finished: Workspace, tmp_path: Path
) -> None:
    class CancelledError(RuntimeError):
        pass

    def stop(done: int, of: int) -> None:
        assert of == 4
        if done == 3:
            raise CancelledError

    folder = tmp_path / "keluar"
    with pytest.raises(CancelledError):
        finished.papers.write(PrintWish("certificate", files="person"), folder / "s.pdf", stop)
    assert names_in(folder) == []
    assert {state.number for state in finished.papers.certificate_states()} == {""}
    assert finished.papers.history() == ()


def test_a_name_that_cannot_be_given_leaves_none_of_the_files(
    finished: Workspace, tmp_path: Path
) -> None:
    folder = tmp_path / "keluar"
    (folder / f"s - {NAMES[2]}.pdf").mkdir(parents=True)  # a folder has that name already
    (folder / f"s - {NAMES[0]}.pdf").write_text("kemarin")
    with pytest.raises(CannotWriteError):
        finished.papers.write(PrintWish("scorecard", files="person"), folder / "s.pdf")
    left = names_in(folder)
    assert f"s - {NAMES[1]}.pdf" not in left
    assert f"s - {NAMES[3]}.pdf" not in left
    assert not [name for name in left if name.endswith(".part")]
    assert finished.papers.history() == ()


def test_the_open_session_is_never_written_over(finished: Workspace) -> None:
    with pytest.raises(CannotWriteError, match="sedang dibuka"):
        finished.papers.write(PrintWish("scorecard"), finished.path)
    assert not finished.path.read_bytes().startswith(b"%PDF-")
    assert finished.papers.history() == ()


def test_a_name_that_is_too_long_is_said(finished: Workspace, tmp_path: Path) -> None:
    with pytest.raises(CannotWriteError):
        finished.papers.write(PrintWish("scorecard"), tmp_path / f"{'x' * 300}.pdf")


def test_what_the_medium_gives_back_otherwise_is_refused(
    finished: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paper_files, "write_through", lambda part: part.write_bytes(b"rusak"))
    with pytest.raises(ReadBackError):
        finished.papers.write(PrintWish("scorecard"), tmp_path / "keluar" / "l.pdf")
    assert names_in(tmp_path / "keluar") == []


# --- every kind ------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
def test_every_paper_is_made_on_both_sizes_and_counted(
    noted: Workspace, kind: PrintKind, tmp_path: Path
) -> None:
    for size in PAPER_SIZES:
        wish = PrintWish(kind, size=size)
        report = noted.papers.write(wish, tmp_path / f"{kind}-{size}.pdf")
        pdf = report.files[0].read_bytes()
        assert millimetres(pdf) == MILLIMETRES[size]
        batch = noted.papers.begin(wish, "Printer").make_next()
        assert batch is not None
        assert sum(batch.pages) == len(PdfReader(BytesIO(batch.pdf)).pages)
        assert min(batch.pages) >= 1
    assert noted.papers.history()[0].kind == kind


@pytest.mark.parametrize("kind", sorted(FORMS))
def test_forms_are_printed_as_often_as_needed(noted: Workspace, kind: PrintKind) -> None:
    for _ in range(2):
        run = noted.papers.begin(PrintWish(kind), "Printer")
        while (batch := run.make_next()) is not None:
            run.sent(batch, len(batch.sheets))
            assert {sheet.copy for sheet in batch.sheets} == {1}
            assert "SALINAN" not in "".join(pages_of(batch.pdf, 99))


def test_a_letter_goes_only_about_those_with_a_note_that_counts(
    noted: Workspace, siti: ParticipantId
) -> None:
    plan = noted.papers.plan(PrintWish("follow_up"))
    assert [person.id for person in plan.ready] == [siti]
    reason = "tidak ada catatan disiplin yang dihitung"
    assert plan.left_out == tuple((name, reason) for name in NAMES[1:])


def test_blank_sheets_go_to_those_who_may_come(desk: Workspace, siti: ParticipantId) -> None:
    desk.attendance.set([(siti, "tidak_hadir", "sakit", 0)])
    plan = desk.papers.plan(PrintWish("blank"))
    assert plan.left_out == ((NAMES[0], "tidak hadir"),)
    assert [person.full_name for person in plan.ready] == list(NAMES[1:])
    (sheet,) = desk.papers.begin(PrintWish("blank", (siti,)), "P").make_next().sheets  # type: ignore[union-attr]
    assert len(sheet.documents) == 2  # one an evaluator
    for evaluator in desk.session.overview().evaluators:
        desk.settings.remove_evaluator(evaluator.id, "pindah")
    none = desk.papers.plan(PrintWish("blank"))
    assert none.ready == ()
    assert {reason for _, reason in none.left_out} == {"tidak hadir", "belum ada penilai"}


def test_papers_of_the_day_can_be_about_some_people(
    finished: Workspace, siti: ParticipantId
) -> None:
    text = "".join(pages_of(finished.papers.preview(PrintWish("attendance", (siti,)))))
    assert "".join(NAMES[0].split()) in text
    assert "".join(NAMES[1].split()) not in text
    assert "DinasKesehatan" in "".join(pages_of(finished.papers.preview(PrintWish("unit_recap"))))


def test_a_writer_tells_how_many_pages_each_sheet_has(finished: Workspace) -> None:
    run = finished.papers.begin(PrintWish("scorecard"), "P")
    batch = run.make_next()
    assert batch is not None
    long = batch.sheets[1].documents[0].model_copy(update={"notes": ("Panjang. " * 400,)})
    sheets = (batch.sheets[0], batch.sheets[1]._replace(documents=(long,)), batch.sheets[2])
    assert [count > 1 for count in sheets_pdf("scorecard", sheets).pages] == [False, True, False]


# --- characters that no face has --------------------------------------------------------


def test_characters_that_no_face_has_are_named_before_printing(
    finished: Workspace, siti: ParticipantId, rahma: EvaluatorId
) -> None:
    joko = finished.roster.find(NIPS[1]).id
    finished.roster.set_fields(siti, {"name": "Siti \N{TAMIL LETTER KA}\N{TAMIL LETTER KA} 漢"})
    finished.roster.set_fields(
        joko, {"jabatan": "Analis \N{GRINNING FACE}\N{VARIATION SELECTOR-16}"}
    )
    finished.sheets.reopen(rahma, [siti], "keliru")
    finished.scoring.remark(siti, rahma, None, "Tenang \N{GRINNING FACE} \N{EN DASH} rapi")
    plan = finished.papers.plan(PrintWish("scorecard"))
    name = finished.roster.participants()[0].full_name
    tamil, han, face = "U+0B95 'க'", "U+6F22 '漢'", "U+1F600 '😀'"
    assert set(plan.warnings) >= {
        (name, "nama", (tamil, han)),
        (NAMES[1], "jabatan", (face,)),
        (name, "catatan", (face,)),
    }
    finished.settings.set_letterhead(
        finished.settings.letterhead().model_copy(update={"address": "Jalan 漢"})
    )
    shared = [each for each in finished.papers.plan(PrintWish("blank")).warnings if not each.name]
    assert ("", "kop", (han,)) in shared
    minutes = finished.papers.plan(PrintWish("minutes"))
    assert minutes.ready == ()
    assert {each.name for each in minutes.warnings} == {""}
    assert ("", "kop", (han,)) in minutes.warnings


def test_what_the_faces_can_show_is_not_named(finished: Workspace, siti: ParticipantId) -> None:
    finished.roster.set_fields(siti, {"name": "Siti \u200eN\u0303ur \u202bé\N{EN DASH}ß"})
    for kind in KINDS:
        assert finished.papers.plan(PrintWish(kind)).warnings == ()
