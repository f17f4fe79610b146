"""Closing names exactly what it saw; what comes later is told in words and waits for approval."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from papers_kit import pages_of, set_up
from parted_kit import PartedLaptop
from session_kit import DAY, NAMES, NIPS, PASSPHRASE, fill

from asn_desktop.domain.closings import read_seen
from asn_desktop.domain.discipline import NoteRecord, NoteSource
from asn_desktop.domain.errors import (
    CoordinatorOnlyError,
    MissingPartsError,
    NotConfirmableError,
    NothingLateError,
    ReasonMissingError,
)
from asn_desktop.domain.print_jobs import PrintWish
from asn_desktop.domain.registers import of_session
from asn_desktop.services.session.closing import late_people
from asn_desktop.services.workspace import Workspace, open_package
from asn_desktop.store.closings import MOST_RUNS, what_is_here

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from asn_desktop.domain.ids import EvaluatorId, ParticipantId

    LaptopOf = Callable[[EvaluatorId], Workspace]

WHY = "disetujui ketua panitia"


def finish(workspace: Workspace, *evaluators: EvaluatorId) -> None:
    for evaluator in evaluators:
        fill(workspace, evaluator)
        workspace.sheets.finalise(evaluator)
        ready = [each.id for each in workspace.discipline.unattested(evaluator)]
        workspace.discipline.attest(evaluator, ready)


@pytest.fixture
def rahmas(
    desk: Workspace, laptop_of: LaptopOf, rahma: EvaluatorId, budi: EvaluatorId, tmp_path: Path
) -> Workspace:
    """A closed session, everything received; Rahma's laptop is still in her hands."""
    set_up(desk)
    laptop = laptop_of(rahma)
    finish(laptop, rahma)
    finish(desk, budi)
    take(desk, laptop, tmp_path / "hasil.asnp")
    desk.session.close_session()
    return laptop


def take(desk: Workspace, laptop: Workspace, path: Path) -> None:
    laptop.packages.export(path)
    desk.merging.merge([path])


def change(laptop: Workspace, person: ParticipantId, level: int = 2) -> None:
    own = laptop.own_evaluator
    assert own is not None
    laptop.sheets.reopen(own, [person], "salah orang")
    laptop.scoring.mark(person, own, [(laptop.session.overview().criteria[0], level)])
    laptop.sheets.finalise(own, [person])


def test_a_late_entry_is_told_in_words_old_and_new_with_its_package(
    desk: Workspace, rahmas: Workspace, siti: ParticipantId, tmp_path: Path
) -> None:
    assert desk.session.late() == ()
    change(rahmas, siti)
    take(desk, rahmas, tmp_path / "susulan.asnp")

    late = {each.field: each for each in desk.session.late()}
    label = desk.scoring.sheet(
        siti, rahmas.own_evaluator or desk.session.evaluator_named("Rahma").id
    )
    mark = late[f"{label.rows[0].label} · Rahma"]
    assert (mark.participant, mark.by, mark.laptop, mark.package, mark.about) == (
        NAMES[0],
        "Rahma",
        "Rahma",
        "susulan.asnp",
        siti,
    )
    assert mark.before.startswith("4, ")
    assert mark.after.startswith("2, ")
    assert late["Status lembar · Rahma"].before == late["Status lembar · Rahma"].after == "final"
    assert desk.session.count_late() == desk.session.overview().late == len(late) == 2


def test_late_entries_wait_for_a_reason_and_hold_back_what_rests_on_them(
    desk: Workspace, rahmas: Workspace, siti: ParticipantId, tmp_path: Path
) -> None:
    desk.results.confirm("Sekar")
    desk.papers.write(PrintWish("certificate"), tmp_path / "s.pdf")
    change(rahmas, siti)
    take(desk, rahmas, tmp_path / "susulan.asnp")

    held = "isian susulan belum disetujui"
    states = {each.participant.id: each for each in desk.papers.certificate_states()}
    assert (states[siti].status, states[siti].obstacle) == ("perlu terbit ulang", held)
    assert [each.obstacle for each in states.values()].count("") == 3
    assert desk.results.result(siti).late == 2
    with pytest.raises(NotConfirmableError, match=held):
        desk.results.confirm("Sekar", [siti])
    said = "".join(pages_of(desk.papers.preview(PrintWish("minutes"))))
    assert "Isiansusulan1pesertamasuksetelahpenutupandanbelumdisetujui:SitiAminah." in said
    assert "Isiansusulanbelumdisetujui" in "".join(
        pages_of(desk.papers.preview(PrintWish("scorecard", (siti,))))
    )

    with pytest.raises(ReasonMissingError):
        desk.session.accept_late(" ")
    changed = desk.session.accept_late(WHY)
    assert changed.label == "Terima susulan"
    assert (desk.session.late(), desk.session.count_late()) == ((), 0)
    desk.results.confirm("Sekar", [siti])
    assert {each.obstacle for each in desk.papers.certificate_states()} == {""}
    said = "".join(pages_of(desk.papers.preview(PrintWish("minutes"))))
    assert "Isiansusulan" not in said
    assert "Sesiditutupdenganalasan:disetujuiketuapanitia." in said
    with pytest.raises(NothingLateError):
        desk.session.accept_late(WHY)


def test_on_an_evaluators_laptop_nobody_approves(rahmas: Workspace) -> None:
    with pytest.raises(CoordinatorOnlyError):
        rahmas.session.accept_late(WHY)


def test_an_open_session_has_nothing_late(desk: Workspace) -> None:
    assert desk.session.late() == ()
    with pytest.raises(NothingLateError):
        desk.session.accept_late(WHY)


def test_what_the_table_does_with_a_closed_session_is_not_late_but_a_new_scale_is(
    desk: Workspace, rahmas: Workspace, tmp_path: Path
) -> None:
    del rahmas
    desk.results.confirm("Sekar")
    desk.papers.write(PrintWish("certificate"), tmp_path / "s.pdf")
    desk.settings.rename(place="Aula")
    assert desk.session.late() == ()

    desk.settings.set_bands("pp30-120")
    (scale,) = desk.session.late()
    assert (scale.participant, scale.field, scale.after) == ("Sesi", "Kualifikasi", "pp30-120")
    assert (scale.package, scale.laptop, scale.about) == ("", "Koordinator", None)
    assert late_people(desk._context).scale
    assert all(each.late == 1 for each in desk.results.results())
    said = "".join(pages_of(desk.papers.preview(PrintWish("minutes"))))
    assert "Instrumenataukualifikasidiubahsetelahpenutupan" in said


def test_a_late_note_is_told_under_whom_it_is_about(
    desk: Workspace, rahmas: Workspace, siti: ParticipantId, tmp_path: Path
) -> None:
    assert rahmas.own_evaluator
    note = NoteRecord(
        participant=siti,
        author=rahmas.own_evaluator,
        category="gawai",
        date=DAY,
        source=NoteSource.PENGAMATAN_SESI,
        text="bermain ponsel",
    )
    rahmas.discipline.write(note)
    take(desk, rahmas, tmp_path / "susulan.asnp")
    assert {(each.participant, each.about) for each in desk.session.late()} == {(NAMES[0], siti)}
    assert late_people(desk._context).counts == {siti: len(desk.session.late())}


def test_what_a_gap_hid_at_closing_is_late_although_later_entries_were_seen(
    desk: Workspace, rahma: EvaluatorId, budi: EvaluatorId, siti: ParticipantId, tmp_path: Path
) -> None:
    finish(desk, budi)
    laptop = PartedLaptop(desk, rahma)
    codes = desk.session.overview().criteria
    laptop.mark(siti, codes[:2], 4)
    desk.merging.merge([laptop.send(tmp_path / "awal.asnp")])
    laptop.mark(siti, codes[2:], 4)
    desk.merging.merge([laptop.send(tmp_path / "kurang.asnp", but=range(3, 5))])
    with pytest.raises(MissingPartsError):
        desk.session.close_session()
    desk.session.close_session(with_gaps=True, why="laptop dibawa pulang")
    assert desk.session.count_late() == 0

    desk.merging.merge([laptop.send(tmp_path / "utuh.asnp")])
    late = desk.session.late()
    assert [each.package for each in late] == ["utuh.asnp"] * 2
    assert {each.before for each in late} == {"kosong"}


def test_the_branch_of_a_copied_file_that_comes_after_closing_is_late(
    desk: Workspace, rahma: EvaluatorId, siti: ParticipantId, tmp_path: Path
) -> None:
    laptop = PartedLaptop(desk, rahma)
    codes = desk.session.overview().criteria
    laptop.mark(siti, codes[:2], 4)
    clone = PartedLaptop(desk, rahma)
    clone.laptop.__dict__.update(
        {**laptop.laptop.__dict__, "lines": [*laptop.laptop.lines], "_written": {}}
    )
    laptop.mark(siti, codes[2:5], 4)
    clone.mark(siti, codes[5:], 3)
    desk.merging.merge([laptop.send(tmp_path / "satu.asnp")])
    desk.session.close_session(with_gaps=True, why="sore")
    desk.merging.merge([clone.send(tmp_path / "dua.asnp")])

    assert {each.package for each in desk.session.late()} == {"dua.asnp"}
    assert len(desk.session.late()) == 2
    desk.session.accept_late(WHY)
    assert desk.session.late() == ()


def test_what_either_of_two_closings_saw_is_not_late(
    desk: Workspace, rahmas: Workspace, siti: ParticipantId, tmp_path: Path
) -> None:
    parcel = desk.packages.assign_coordinator("Meja 2", tmp_path / "meja.asnp")
    open_package(parcel, tmp_path / "m" / "sesi.asn", PASSPHRASE)
    change(rahmas, siti)
    rahmas.packages.export(tmp_path / "susulan.asnp")
    with Workspace.open(tmp_path / "m" / "sesi.asn", PASSPHRASE) as colleague:
        desk.packages.export(tmp_path / "meja1.asnp")
        colleague.merging.merge([tmp_path / "meja1.asnp"])
        desk.session.close_session(with_gaps=True, why="sekali lagi")
        colleague.merging.merge([tmp_path / "susulan.asnp"])
        assert colleague.session.count_late() == 2
        colleague.session.accept_late(WHY)
        colleague.packages.export(tmp_path / "meja2.asnp")
    desk.merging.merge([tmp_path / "meja2.asnp"])
    assert len(desk._context.ledger.heads(of_session("status"))) == 2
    assert desk.session.overview().status == "closed"
    assert desk.session.late() == ()


def test_an_undone_closing_leaves_nothing_late(
    desk: Workspace, rahmas: Workspace, siti: ParticipantId, tmp_path: Path
) -> None:
    desk.history.undo()
    change(rahmas, siti)
    take(desk, rahmas, tmp_path / "susulan.asnp")
    assert (desk.session.overview().status, desk.session.count_late()) == ("open", 0)


def test_oddly_shaped_closings_name_nothing() -> None:
    assert read_seen(None) == ({}, {}, {})
    assert read_seen({"frontier": [], "absent": {"a": 3}, "ends": {"a": "x"}}) == (
        {},
        {"a": []},
        {"a": []},
    )
    odd = {"frontier": {"a": 3, "b": "x"}, "absent": {"a": [[1, 2], [3], "x", [1, "2"]]}}
    assert read_seen(odd) == ({"a": 3}, {"a": [(1, 2)]}, {})


def test_a_closing_of_an_older_program_names_only_the_frontier(
    desk: Workspace, rahmas: Workspace, siti: ParticipantId, tmp_path: Path
) -> None:
    ledger = desk._context.ledger
    with ledger.step("Tutup sesi") as step:
        step.set(of_session("status"), "closed", seen={"frontier": ledger.frontier()})
    assert desk.session.count_late() == 0
    change(rahmas, siti)
    take(desk, rahmas, tmp_path / "susulan.asnp")
    assert desk.session.count_late() == 2
    with ledger.step("Tutup sesi") as step:
        step.set(of_session("status"), "closed", seen="lain")
    assert desk.session.count_late() == 0


def test_a_chain_of_many_holes_is_named_as_one_from_there(
    desk: Workspace, rahma: EvaluatorId, tmp_path: Path
) -> None:
    laptop = PartedLaptop(desk, rahma)
    codes = desk.session.overview().criteria
    laptop.mark(desk.roster.find(NIPS[0]).id, codes, 4)
    desk.merging.merge([laptop.send(tmp_path / "satu.asnp")])
    ledger = desk._context.ledger
    before = what_is_here(ledger)
    assert before["absent"] == {}
    ledger.connection.execute("DELETE FROM link")
    ledger.connection.execute(
        "DELETE FROM event WHERE dev = ? AND q IN (2, 4)", (laptop.laptop.dev,)
    )
    assert what_is_here(ledger)["absent"] == {laptop.laptop.dev: [[2, 2], [4, 4]]}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("asn_desktop.store.closings.MOST_RUNS", 1)
        assert what_is_here(ledger)["absent"] == {laptop.laptop.dev: [[2, 7]]}
    assert MOST_RUNS > 1


def test_a_copy_of_the_tables_own_file_is_said_to_stand_against_closing(
    desk: Workspace, rahma: EvaluatorId, budi: EvaluatorId, settings_folder: Path, tmp_path: Path
) -> None:
    finish(desk, rahma, budi)
    copy, memory = tmp_path / "salinan" / "sesi.asn", settings_folder / "devices"
    copy.parent.mkdir()
    shutil.copytree(memory, tmp_path / "ingatan")
    desk.restore_point("salin").replace(copy)
    desk.settings.rename(place="Aula")
    shutil.rmtree(memory)
    shutil.copytree(tmp_path / "ingatan", memory)
    with Workspace.open(copy, PASSPHRASE) as clone:
        clone.settings.rename(title="Lain")
        clone.packages.export(tmp_path / "salinan.asnp")
    desk.merging.merge([tmp_path / "salinan.asnp"])
    with pytest.raises(MissingPartsError, match="berkas laptop Koordinator"):
        desk.session.close_session()
