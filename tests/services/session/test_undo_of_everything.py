"""Every act on a session is taken back by one undo, and brought again by one redo.

The acts are those of docs/actions.md; a service method that is in neither of its tables, or an act
that no longer exists, fails here by name.
"""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from papers_kit import finish
from session_kit import NIPS, fill, roster_report
from undo_kit import Hall

from asn_desktop.domain.ids import CriterionCode
from asn_desktop.domain.print_jobs import PrintWish
from asn_desktop.domain.score_grid import GridEntry
from asn_desktop.domain.session import LetterheadSettings, Numbering, PaperSwitches, Signer
from asn_desktop.services.centre.agency import Centre
from asn_desktop.services.centre.expected import ExpectedPackages
from asn_desktop.services.centre.upkeep import CentreUpkeep
from asn_desktop.services.session.instruments import bundled_instrument
from asn_desktop.store.migrations import VIEW_NAMES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from asn_desktop.domain.ids import EvaluatorId, ParticipantId
    from asn_desktop.services.workspace import Workspace

ROOT = Path(__file__).resolve().parents[3]
LIST = ROOT / "docs" / "actions.md"
SERVICES = ROOT / "src" / "asn_desktop" / "services"
ACTING = re.compile(
    r"\b(Changed|Added|TableResult|GridWritten|PrintReport|PrintRun|ImportCounts|UndoneMerge"
    r"|KeyingOutcome)\b"
)
"""What an act returns; a query returns none of these."""
SILENT = {"merge", "put_back", "type_first", "void"}
"""Acts that return a report of their own, or nothing."""
AT_THE_CENTRE = {"centre": Centre, "expected": ExpectedPackages, "upkeep": CentreUpkeep}
"""Whose acts concern a central file: none is a step of a session."""
ELSEWHERE = {"history", "paper_batches"}
"""Modules that act on no open session, or are undo itself."""
AK, BP = CriterionCode("AK"), CriterionCode("BP")
WHY = "sebab uji"


ACTS: dict[str, Callable[[Hall], Iterator[None]]] = {}


def act(name: str) -> Callable[[Callable[[Hall], Iterator[None]]], None]:
    """Name an act: what stands before its `yield` prepares it, what stands behind is the act."""

    def keep(made: Callable[[Hall], Iterator[None]]) -> None:
        ACTS[name] = made

    return keep


def plain_act(name: str, done: Callable[[Hall], object]) -> None:
    """Name an act that needs no preparation."""

    def made(hall: Hall) -> Iterator[None]:
        yield
        done(hall)

    ACTS[name] = made


plain_act("scoring.mark", lambda h: h.desk.scoring.mark(h.siti, h.rahma, [(AK, 4)]))
plain_act("scoring.remark", lambda h: h.desk.scoring.remark(h.siti, h.rahma, AK, "rapi"))
plain_act(
    "scoring.import_marks",
    lambda h: h.desk.scoring.import_marks(
        h.table(f"nip,criterion,level,note\n{NIPS[0]},AK,4,rapi\n"), h.rahma
    ),
)
plain_act(
    "score_grid.write",
    lambda h: h.desk.score_grid.write(
        h.rahma, [GridEntry(h.siti, AK, 4), GridEntry(h.joko, BP, "T", WHY)]
    ),
)
plain_act("roster.add", lambda h: h.desk.roster.add({"name": "Rudi Hartono"}))
plain_act("roster.set_fields", lambda h: h.desk.roster.set_fields(h.siti, {"name": "Siti A."}))
plain_act("roster.enter", lambda h: h.desk.roster.enter(h.siti, "name", "Siti B."))
plain_act("roster.void", lambda h: h.desk.roster.void(h.siti, WHY))
plain_act("attendance.set", lambda h: h.desk.attendance.set([(h.siti, "terlambat", "", 20)]))
plain_act(
    "attendance.import_table",
    lambda h: h.desk.attendance.import_table(
        h.table(f"nip,status,menit\n{NIPS[0]},terlambat,20\n{NIPS[1]},hadir,\n")
    ),
)
plain_act("joining.join", lambda h: h.desk.joining.join(h.siti, h.joko, WHY))
plain_act("units.add_alias", lambda h: h.desk.units.add_alias("Dinas Kesehatan", "dkk"))
plain_act("units.rename", lambda h: h.desk.units.rename("Dinas Kesehatan", "Dinkes"))
plain_act("units.merge", lambda h: h.desk.units.merge("Dinas Sosial", "Dinas Kesehatan"))
plain_act("discipline.write", lambda h: h.written())
plain_act("discipline.attest", lambda h: h.desk.discipline.attest(h.rahma, [h.siti, h.joko]))
plain_act(
    "discipline.import_notes",
    lambda h: h.desk.discipline.import_notes(
        h.table(
            "nip,kategori,tanggal,jam,sumber,uraian,menit\n"
            f"{NIPS[0]},Terlambat,,08.15,presensi,Datang terlambat,15\n"
        ),
        h.rahma,
    ),
)
plain_act("settings.rename", lambda h: h.desk.settings.rename(title="Evaluasi lain"))
plain_act(
    "settings.set_letterhead",
    lambda h: h.desk.settings.set_letterhead(LetterheadSettings(lines=("KOTA",), address="Jl. 1")),
)
plain_act("settings.set_signers", lambda h: h.desk.settings.set_signers((Signer(name="Sudi"),)))
plain_act(
    "settings.set_numbering", lambda h: h.desk.settings.set_numbering(Numbering(unit="BKPSDM"))
)
plain_act(
    "settings.set_papers",
    lambda h: h.desk.settings.set_papers(PaperSwitches(certificate_title="Piagam")),
)
plain_act(
    "settings.set_look",
    lambda h: h.desk.settings.set_look(
        h.desk.settings.look().model_copy(update={"tte_room": True})
    ),
)
plain_act("settings.set_bands", lambda h: h.desk.settings.set_bands("pp30-120"))
plain_act("settings.add_evaluator", lambda h: h.desk.settings.add_evaluator("Citra"))
plain_act(
    "settings.set_evaluator",
    lambda h: h.desk.settings.set_evaluator(
        h.evaluator().model_copy(update={"name": "Rahma, S.STP."})
    ),
)
plain_act("settings.remove_evaluator", lambda h: h.desk.settings.remove_evaluator(h.rahma, WHY))
plain_act(
    "settings.apply_settings",
    lambda h: h.desk.settings.apply_settings(
        json.dumps({"title": "Evaluasi 2026", "bands": "pp30-120"}), h.folder
    ),
)
plain_act(
    "instrument.use", lambda h: h.desk.instrument.use(bundled_instrument("berakhlak-21-bars5"))
)
plain_act(
    "session.close_session",
    lambda h: h.desk.session.close_session(with_gaps=True, why=WHY),
)


@act("session.accept_late")
def _accept_late(hall: Hall) -> Iterator[None]:
    hall.desk.session.close_session(with_gaps=True, why=WHY)
    hall.desk.roster.void(hall.siti, WHY)
    yield
    hall.desk.session.accept_late(WHY)


@act("roster.restore")
def _restore(hall: Hall) -> Iterator[None]:
    hall.desk.roster.void(hall.siti, WHY)
    yield
    hall.desk.roster.restore(hall.siti, WHY)


@act("joining.part")
def _part(hall: Hall) -> Iterator[None]:
    hall.desk.joining.join(hall.siti, hall.joko, WHY)
    yield
    (person,) = hall.desk.joining.joined()
    hall.desk.joining.part(person, WHY)


@act("units.remove_alias")
def _remove_alias(hall: Hall) -> Iterator[None]:
    hall.desk.units.add_alias("Dinas Kesehatan", "dkk")
    yield
    hall.desk.units.remove_alias("Dinas Kesehatan", "dkk")


@act("discipline.edit")
def _edit(hall: Hall) -> Iterator[None]:
    note = hall.written()
    yield
    hall.desk.discipline.edit(note, hall.note("Datang pukul 08.15"))


@act("discipline.reply")
def _reply(hall: Hall) -> Iterator[None]:
    note = hall.written()
    yield
    hall.desk.discipline.reply(note, "Ban bocor")


@act("discipline.withdraw")
def _withdraw(hall: Hall) -> Iterator[None]:
    note = hall.written()
    yield
    hall.desk.discipline.withdraw(note, WHY)


@act("discipline.withdraw_attestation")
def _withdraw_attestation(hall: Hall) -> Iterator[None]:
    hall.desk.discipline.attest(hall.rahma, [hall.siti])
    yield
    hall.desk.discipline.withdraw_attestation(hall.rahma, [hall.siti])


@act("sheets.finalise")
def _finalise(hall: Hall) -> Iterator[None]:
    fill(hall.desk, hall.rahma)
    yield
    hall.desk.sheets.finalise(hall.rahma, [hall.siti, hall.joko])


@act("sheets.reopen")
def _reopen(hall: Hall) -> Iterator[None]:
    fill(hall.desk, hall.rahma)
    hall.desk.sheets.finalise(hall.rahma, [hall.siti])
    yield
    hall.desk.sheets.reopen(hall.rahma, [hall.siti], WHY)


@act("results.confirm")
def _confirm(hall: Hall) -> Iterator[None]:
    for each in hall.desk.session.overview().evaluators:
        fill(hall.desk, each.id)
        people = [person.id for person in hall.desk.roster.participants()]
        hall.desk.sheets.finalise(each.id, people)
    yield
    hall.desk.results.confirm("Sekar Umpama")


@act("keying.confirm")
def _key_in(hall: Hall) -> Iterator[None]:
    code, keying = hall.desk.keying.code_of(hall.siti, hall.rahma), hall.desk.keying
    typed = keying.read_entries(keying.open(code), [*"445334", "-"])
    keying.type_first(code, "Asni Dewi", typed)
    yield
    keying.confirm(code, "Bima Putra", typed)


@act("revocations.revoke")
def _revoke(hall: Hall) -> Iterator[None]:
    hall.issue()
    yield
    hall.desk.revocations.revoke([hall.siti], WHY)


@act("revocations.revoke_batch")
def _revoke_batch(hall: Hall) -> Iterator[None]:
    hall.issue()
    yield
    hall.desk.revocations.revoke_batch(1, WHY)


@act("revocations.restore")
def _hold_again(hall: Hall) -> Iterator[None]:
    hall.issue()
    hall.desk.revocations.revoke([hall.siti], WHY)
    yield
    hall.desk.revocations.restore([each.subject for each in hall.desk.revocations.all()], WHY)


@act("roster_import.import_rows")
def _import_rows(hall: Hall) -> Iterator[None]:
    hall.desk.roster.set_fields(hall.siti, {"name": "Salah Ketik"})
    yield
    hall.desk.roster_import.import_rows(roster_report())


@pytest.fixture
def hall(
    desk: Workspace,
    siti: ParticipantId,
    rahma: EvaluatorId,
    tmp_path: Path,
    laptop_of: Callable[[EvaluatorId], Workspace],
) -> Hall:
    return Hall(desk, siti, desk.roster.find(NIPS[1]).id, rahma, tmp_path, laptop_of)


def state(workspace: Workspace) -> dict[str, list[tuple[object, ...]]]:
    """Return what the session says now: its tables, what is late, what was taken back."""
    connection = workspace._context.ledger.connection
    rows: dict[str, list[tuple[object, ...]]] = {
        name: sorted(connection.execute(f"SELECT * FROM {name}"), key=repr)  # noqa: S608 - our own
        for name in VIEW_NAMES
    }
    rows["late"] = [tuple(each) for each in workspace.session.late()]
    rows["gone"] = [(each.subject, each.number, each.why) for each in workspace.revocations.all()]
    return rows


@pytest.mark.parametrize("name", sorted(ACTS))
def test_an_act_is_taken_back_and_brought_again(hall: Hall, name: str) -> None:
    doing = ACTS[name](hall)
    next(doing)
    before = state(hall.desk)
    next(doing, None)
    after = state(hall.desk)
    label = hall.desk.history.undo_label()
    assert after != before

    assert hall.desk.history.undo().label == label
    assert state(hall.desk) == before
    hall.desk.history.redo()
    assert state(hall.desk) == after
    hall.desk.history.undo()
    assert state(hall.desk) == before


def test_issued_certificates_are_not_taken_back(desk: Workspace, tmp_path: Path) -> None:
    finish(desk).results.confirm("Sekar Umpama")
    before = desk.history.undo_label()
    desk.papers.write(PrintWish("certificate"), tmp_path / "sertifikat.pdf")

    assert desk.papers.certificate_states()
    assert desk.history.undo_label() == before


def test_a_decided_conflict_is_not_taken_back(hall: Hall) -> None:
    for place, level in enumerate((3, 5)):
        laptop = hall.laptop_of(hall.rahma)
        laptop.scoring.mark(hall.siti, hall.rahma, [(AK, level)])
        laptop.packages.export(hall.folder / f"{place}.asnp")
    hall.desk.merging.merge([hall.folder / "0.asnp", hall.folder / "1.asnp"])
    (conflict,) = hall.desk.conflicts.all()
    before = hall.desk.history.undo_label()
    hall.desk.conflicts.resolve(conflict.id, 1, WHY)

    assert hall.desk.conflicts.all() == ()
    assert hall.desk.history.undo_label() == before


def test_the_list_names_every_act_of_the_services() -> None:
    listed = set(re.findall(r"^\| `([\w.]+)`", LIST.read_text(encoding="utf-8"), re.MULTILINE))
    live = {f"{service}.{method}" for service, method in acting_methods()}

    assert live - listed == set(), "add them to docs/actions.md, and to ACTS if they are undone"
    central = {each for each in listed if each.partition(".")[0] in AT_THE_CENTRE}
    assert central
    for each in central:
        service, _, method = each.partition(".")
        assert callable(getattr(AT_THE_CENTRE[service], method, None)), each
    assert listed - live - central == set(), "docs/actions.md lists what no longer exists"


def test_the_list_says_of_each_act_what_the_tests_show() -> None:
    text = LIST.read_text(encoding="utf-8")
    undone, _, rest = text.partition("## Said before")
    listed = set(re.findall(r"^\| `([\w.]+)`", undone, re.MULTILINE))

    assert listed == set(ACTS)
    assert not set(re.findall(r"^\| `([\w.]+)`", rest, re.MULTILINE)) & set(ACTS)


def acting_methods() -> Iterator[tuple[str, str]]:
    """Yield each public method that changes a session: its name in the workspace, its own."""
    names = {
        kind: attribute
        for attribute, kind in re.findall(
            r"self\.(\w+) = (\w+)\(", (SERVICES / "workspace.py").read_text(encoding="utf-8")
        )
    } | {"PapersService": "papers", "Workspace": "workspace"}
    for module in sorted(SERVICES.rglob("*.py")):
        if module.stem in ELSEWHERE:
            continue
        for kind in ast.parse(module.read_text(encoding="utf-8")).body:
            if isinstance(kind, ast.ClassDef) and kind.name in names:
                for method in _acting(kind):
                    yield names[kind.name], method


def _acting(kind: ast.ClassDef) -> Iterator[str]:
    for method in kind.body:
        if (
            isinstance(method, ast.FunctionDef)
            and not method.name.startswith("_")
            and method.returns is not None
            and (ACTING.search(ast.unparse(method.returns)) or method.name in SILENT)
        ):
            yield method.name
