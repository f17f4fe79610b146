"""What a changed or newer program sends is merged, and never stops a screen or a paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hostile_kit import hostile_package
from session_kit import PASSPHRASE, fill, new_session

from asn_desktop.domain import registers
from asn_desktop.domain.discipline import UNREADABLE, DisciplineState
from asn_desktop.domain.errors import EvaluatorNameMissingError, SessionUnreadableError
from asn_desktop.domain.ids import CriterionCode, NoteId
from asn_desktop.domain.ledger import MOST_INTEGER
from asn_desktop.domain.print_jobs import PrintWish
from asn_desktop.domain.registers import WALK_IN, of_participant, of_session
from asn_desktop.services.workspace import Workspace, create_session

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from asn_desktop.domain.ids import EvaluatorId, ParticipantId

STRANGE: tuple[object, ...] = (
    True,
    -1,
    MOST_INTEGER,
    "x",
    "\u0000",
    [],
    [1, "a", None],
    {},
    {"a": 1},
    {"name": 5},
)
NOTE = NoteId("0" * 32)
GOOD = {"category": "gawai", "date": "2026-02-04", "source": "presensi"}


def read_everything(desk: Workspace, evaluator: EvaluatorId) -> None:
    overview = desk.session.overview()
    desk.scoring.queue(evaluator)
    desk.results.results()
    desk.results.missing()
    desk.results.recap()
    desk.discipline.states()
    desk.conflicts.all()
    desk.papers.certificate_states()
    for person in desk.roster.participants():
        desk.scoring.sheet(person.id, evaluator)
    assert desk.papers.preview(PrintWish("scorecard")).startswith(b"%PDF")
    assert desk.session.overview().criteria == overview.criteria


@pytest.mark.parametrize("content", STRANGE, ids=repr)
def test_whatever_an_evaluators_laptop_sends_every_screen_and_paper_stands(
    desk: Workspace, rahma: EvaluatorId, siti: ParticipantId, tmp_path: Path, content: object
) -> None:
    code = CriterionCode("BP")
    keys = [
        registers.mark(siti, rahma, code),
        registers.remark(siti, rahma, "_"),
        registers.sheet(siti, rahma),
        registers.attestation(siti, rahma),
        of_participant(siti, WALK_IN),
        registers.note(NOTE, "record", rahma),
        registers.note(NOTE, "state", rahma),
        registers.note(NOTE, "reply", rahma),
    ]
    package = hostile_package(desk, tmp_path / "p", [(key, content) for key in keys], rahma)

    report = desk.merging.merge([package])

    assert (report.new, report.refused, report.no_right) == (len(keys), (), 0)
    read_everything(desk, rahma)
    desk.roster.add({"name": "Orang Baru"})


@pytest.mark.parametrize("field", sorted(registers.SESSION_FIELDS))
def test_whatever_a_coordinators_laptop_sets_the_session_opens(
    desk: Workspace, rahma: EvaluatorId, tmp_path: Path, field: str
) -> None:
    key = of_session(field)
    package = hostile_package(desk, tmp_path / "p", [(key, {"lines": 5})])

    desk.merging.merge([package])

    assert desk.session.overview().date.isoformat() == "2026-02-04"
    assert desk.session.overview().instrument.id == "berakhlak-7-bars5"
    desk.scoring.queue(rahma)
    assert desk.settings.signers() == ()
    assert desk.settings.letterhead().lines == ()
    desk.packages.export(tmp_path / "kirim")


def test_without_any_instrument_that_it_can_read_it_says_so(desk: Workspace) -> None:
    with desk._context.ledger.step("Ganti") as step:
        step.set(of_session("instrument"), {"id": "x"})

    with pytest.raises(SessionUnreadableError, match="instrument"):
        desk.session.overview()


def test_a_level_outside_the_scale_is_no_mark(
    desk: Workspace, rahma: EvaluatorId, siti: ParticipantId, tmp_path: Path
) -> None:
    entries = [
        (registers.mark(siti, rahma, CriterionCode(code)), level)
        for code, level in (("BP", 77), ("AK", 4), ("ZZ", 3))
    ]
    desk.merging.merge([hostile_package(desk, tmp_path / "p", entries, rahma)])

    assert desk.scoring.sheet(siti, rahma).filled == 1
    assert desk.session.overview().marks == 1
    assert next(each for each in desk.scoring.queue(rahma) if each.id == siti).filled == 1
    assert desk.results.result(siti).trace.marked == 1


def test_a_note_that_cannot_be_read_stays_a_note_and_says_so(
    desk: Workspace, rahma: EvaluatorId, siti: ParticipantId, tmp_path: Path
) -> None:
    record = {"participant": siti, "kelak": 1}
    entries = [(registers.note(NOTE, "record", rahma), record)]
    desk.merging.merge([hostile_package(desk, tmp_path / "p", entries, rahma)])

    (note,) = desk.discipline.notes(siti)
    assert note.record.text == UNREADABLE
    assert desk.discipline.states()[siti] == DisciplineState.HAS_NOTES


def test_a_note_on_a_walk_in_follows_the_person_when_the_entries_are_joined(
    desk: Workspace, rahma: EvaluatorId, siti: ParticipantId, tmp_path: Path
) -> None:
    guest = desk.roster.add({"name": "Siti tanpa NIP"}).person.id
    record = {**GOOD, "participant": guest, "text": "Memakai gawai."}
    entries = [(registers.note(NOTE, "record", rahma), record)]
    desk.merging.merge([hostile_package(desk, tmp_path / "p", entries, rahma)])
    assert desk.discipline.states()[siti] == DisciplineState.UNCHECKED

    desk.joining.join(guest, siti, "orang yang sama")

    (person,) = [p for p in desk.roster.participants() if p.id in (guest, siti)]
    assert desk.discipline.states()[person.id] == DisciplineState.HAS_NOTES
    assert [note.id for note in desk.discipline.notes(person.id)] == [NOTE]


def test_the_scorecard_stands_when_the_evaluator_who_attested_was_taken_off(
    desk: Workspace, rahma: EvaluatorId, budi: EvaluatorId, siti: ParticipantId
) -> None:
    fill(desk, rahma)
    desk.discipline.attest(budi, [siti])
    desk.settings.remove_evaluator(budi, "berhalangan")

    assert desk.papers.preview(PrintWish("scorecard", (siti,))).startswith(b"%PDF")


def test_two_laptops_of_one_name_are_told_apart_in_a_conflict(
    desk: Workspace,
    rahma: EvaluatorId,
    siti: ParticipantId,
    laptop_of: Callable[[EvaluatorId], Workspace],
    tmp_path: Path,
) -> None:
    packages = []
    for level in (2, 4):
        laptop = laptop_of(rahma)
        laptop.scoring.mark(siti, rahma, [(CriterionCode("BP"), level)])
        folder = tmp_path / str(level)
        folder.mkdir()
        packages.append(folder / "paket.asnpkg")
        laptop.packages.export(packages[-1])
    broken = tmp_path / "paket.asnpkg"
    broken.write_bytes(b"x")

    alone = desk.merging.preview(packages).receipt
    report = desk.merging.merge([*packages, broken])

    assert report.receipt == alone != ""
    (conflict,) = desk.conflicts.all()
    devices = [choice.device for choice in conflict.choices]
    assert len(set(devices)) == 2
    assert all(device.startswith("Rahma (") for device in devices)


def test_an_evaluator_without_a_name_is_refused(tmp_path: Path) -> None:
    with pytest.raises(EvaluatorNameMissingError):
        create_session(tmp_path / "s.asn", new_session(evaluators=("Rahma", " ")), PASSPHRASE)
    assert list(tmp_path.iterdir()) == []


def test_an_emblem_that_is_no_picture_is_left_off_the_paper(
    desk: Workspace, rahma: EvaluatorId, siti: ParticipantId, tmp_path: Path
) -> None:
    letterhead = {"lines": ["Pemerintah Kota"], "logo_png": "iVBORw0KGgo="}
    entries = [(of_session("letterhead"), letterhead)]
    desk.merging.merge([hostile_package(desk, tmp_path / "p", entries)])
    fill(desk, rahma)

    assert desk.settings.letterhead().lines == ("Pemerintah Kota",)
    assert desk.papers.preview(PrintWish("scorecard", (siti,))).startswith(b"%PDF")


def test_a_session_key_that_is_no_key_is_refused_before_anything_is_sealed(
    desk: Workspace,
    tmp_path: Path,
    laptop_of: Callable[[EvaluatorId], Workspace],
    rahma: EvaluatorId,
) -> None:
    with desk._context.ledger.step("Ganti") as step:
        step.set(of_session("seal_key"), "00" * 32)
    laptop = laptop_of(rahma)

    with pytest.raises(SessionUnreadableError, match="seal_key"):
        laptop.packages.export(tmp_path / "kirim")
    assert not (tmp_path / "kirim").exists()


def test_settings_of_a_newer_program_read_as_not_set(desk: Workspace, rahma: EvaluatorId) -> None:
    newer: dict[str, object] = {"kelak": 1}
    with desk._context.ledger.step("Ganti") as step:
        for field in ("units", "bands", "letterhead", "numbering", "papers"):
            step.set(of_session(field), newer)
        step.set(of_session("signers"), [newer, {"name": "Siti"}])
        step.set(registers.profile(rahma), {"name": "Rahma", **newer})

    assert desk.session.overview().bands == "tingkat-5"
    assert desk.roster.units().lookup("Dinas Kesehatan") is None
    assert desk.settings.letterhead().lines == ()
    assert [signer.name for signer in desk.settings.signers()] == ["Siti"]
    assert desk.session.evaluator_named("Rahma").id == rahma
