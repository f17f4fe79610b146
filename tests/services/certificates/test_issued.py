"""More than one paper of one person: entries that were joined, tables that issued apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from papers_kit import NUMBERING, codes_of, finish
from session_kit import NAMES, NIPS

from asn_desktop.domain.conflicts import ConflictKind
from asn_desktop.domain.documents import MinutesDocument
from asn_desktop.domain.print_jobs import PrintWish
from asn_desktop.domain.session import Numbering
from asn_desktop.services.checking.reference_files import session_reference
from asn_desktop.services.checking.verifying import verify_certificate
from asn_desktop.vault.known_revocations import known_revocations

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from asn_desktop.domain.ids import ParticipantId
    from asn_desktop.services.workspace import Workspace

WHY = "nama salah; kertas ditarik"
SITI, JOKO, MARIA, ANDI = range(4)
REVOKED = "Sertifikat yang dicabut"


class Printer:
    """Prints somebody's certificate at a table, and tells later what a check says of the paper."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.codes: dict[str, str] = {}

    def issue(self, desk: Workspace, person: ParticipantId, name: str) -> str:
        path = self._folder / f"{name}.pdf"
        report = desk.papers.write(PrintWish("certificate", (person,)), path)
        assert (report.printed, report.left_out) == (1, ())
        (self.codes[name],) = codes_of(path.read_bytes())
        return name

    def told(self, desk: Workspace) -> dict[str, object]:
        reference = session_reference(desk._context)
        return {
            name: verify_certificate(code, reference).facts["register"]
            for name, code in self.codes.items()
        }


@pytest.fixture
def printer(tmp_path: Path) -> Printer:
    return Printer(tmp_path)


@pytest.fixture
def people(desk: Workspace) -> list[ParticipantId]:
    return [desk.roster.find(nip).id for nip in NIPS]


@pytest.fixture
def finished(desk: Workspace) -> Workspace:
    return finish(desk)


@pytest.fixture
def colleague(finished: Workspace, second_table: Callable[[Workspace], Workspace]) -> Workspace:
    """Open a second table that knows what the first knows; nothing is issued yet."""
    return second_table(finished)


def bring(source: Workspace, target: Workspace, folder: Path) -> None:
    package = folder / "bawaan.asnpkg"
    source.packages.export(package)
    assert target.merging.merge([package]).refused == ()
    package.unlink()


def number(running: int) -> str:
    return f"800.1.4.4/{running}/BKPSDM/2026"


def shown(desk: Workspace) -> list[tuple[str, str, str]]:
    """Return who has a certificate, its status and number, as the register says."""
    return [
        (each.participant.name, each.status, each.number)
        for each in desk.papers.certificate_states()
        if each.status != "belum terbit"
    ]


def minutes(desk: Workspace) -> MinutesDocument:
    (sheet,) = desk.papers._batches.batch(PrintWish("minutes")).sheets
    (document,) = sheet.documents
    assert isinstance(document, MinutesDocument)
    return document


def revoked_in(paper: MinutesDocument) -> list[str]:
    return [each for each in paper.remarks if "dicabut" in each]


def joined(desk: Workspace, first: ParticipantId, second: ParticipantId) -> None:
    desk.joining.join(first, second, "orang yang sama")
    desk.results.confirm("Sekar Umpama")


# --- entries that were joined ------------------------------------------------------------


@pytest.mark.parametrize("swapped", [False, True])
def test_a_joined_persons_certificate_settles_and_the_other_paper_is_told(
    finished: Workspace, people: list[ParticipantId], printer: Printer, *, swapped: bool
) -> None:
    """Whichever entry stands for the person, and whichever number sorts last as text."""
    lesser, greater = sorted(people[:2])
    own, other = (18, 17) if swapped else (17, 18)
    for person in (greater, lesser) if swapped else (lesser, greater):
        printer.issue(finished, person, "own" if person == lesser else "other")
    joined(finished, greater, lesser)
    name = finished.roster.participant(lesser).name
    assert shown(finished) == [
        (name, "perlu terbit ulang", number(own)),
        (name, "diganti", number(other)),
    ]
    assert printer.told(finished) == {"own": "berlaku", "other": "sudah diganti"}

    printer.issue(finished, lesser, "anew")
    assert shown(finished) == [(name, "terbit", number(own)), (name, "diganti", number(other))]
    assert printer.told(finished) == {
        "own": "sudah diganti",
        "other": "sudah diganti",
        "anew": "berlaku",
    }
    printer.issue(finished, lesser, "anew")  # a copy; nothing is due
    assert shown(finished)[0][1] == "terbit"


def test_a_number_of_a_joined_entry_is_given_to_nobody_else(
    finished: Workspace, people: list[ParticipantId], printer: Printer
) -> None:
    """As text 9 sorts behind 10, so the higher number was forgotten."""
    finished.settings.set_numbering(
        Numbering(klasifikasi="800.1.4.4", unit="BKPSDM", first=9, last=40, blank=False)
    )
    printer.issue(finished, people[JOKO], "nine")
    printer.issue(finished, people[SITI], "ten")
    joined(finished, people[SITI], people[JOKO])
    printer.issue(finished, people[MARIA], "next")
    assert (NAMES[MARIA], "terbit", number(11)) in shown(finished)
    batches = {each.batch for each in finished.papers.certificate_states()}
    assert batches == {0, 1, 2, 3}

    paper = minutes(finished)
    lines = sorted(each.number for each in paper.register_lines)
    assert lines == [number(10), number(11), number(9)]
    (told,) = [each for each in paper.remarks if "entri yang digabung" in each]
    (replaced,) = [each.number for each in finished.papers.certificate_states() if each.entry]
    assert replaced in told


def test_paper_of_a_joined_entry_can_be_taken_back_by_itself(
    finished: Workspace, people: list[ParticipantId], printer: Printer
) -> None:
    own, other = sorted(people[:2])
    printer.issue(finished, own, "own")
    printer.issue(finished, other, "other")
    joined(finished, other, own)  # its texts stay, so the certificate says something new
    printer.issue(finished, own, "anew")
    (replaced,) = [each for each in finished.papers.certificate_states() if each.entry]
    assert replaced.entry == other
    finished.revocations.revoke([other], WHY)
    assert [each[1] for each in shown(finished)] == ["terbit", "dicabut"]
    assert printer.told(finished) == {
        "own": "sudah diganti",
        "other": "dicabut",
        "anew": "berlaku",
    }
    (gone,) = finished.revocations.all()
    assert (gone.name, gone.number) == (replaced.participant.full_name, replaced.number)
    finished.history.undo()
    finished.revocations.revoke_batch(2, "blangko hilang")
    assert printer.told(finished)["other"] == "dicabut"


def test_parted_entries_have_their_certificates_again(
    finished: Workspace, people: list[ParticipantId], printer: Printer
) -> None:
    for person, name in zip(people[:2], ("satu", "dua"), strict=True):
        printer.issue(finished, person, name)
    joined(finished, *people[:2])
    assert [list(gone) for gone in known_revocations().values()] == [
        list(finished.revocations.named())
    ]
    finished.joining.part(min(people[:2]), "dua orang")
    assert set(printer.told(finished).values()) == {"berlaku"}
    assert list(known_revocations().values()) == [{}]
    finished.results.confirm("Sekar Umpama")
    assert {each[1] for each in shown(finished)} <= {"terbit", "perlu terbit ulang"}


def test_an_entry_without_a_certificate_brings_no_second_one(
    finished: Workspace, people: list[ParticipantId], printer: Printer
) -> None:
    """The number goes over to the person, and its old paper is told as any that was replaced."""
    own, other = sorted(people[:2])
    printer.issue(finished, other, "other")
    joined(finished, own, other)
    printer.issue(finished, own, "anew")
    assert printer.told(finished) == {"other": "sudah diganti", "anew": "berlaku"}
    (line,) = minutes(finished).register_lines
    assert line.number == number(17)


def test_papers_that_the_registry_numbers_by_hand_are_all_told(
    finished: Workspace, people: list[ParticipantId], printer: Printer
) -> None:
    finished.settings.set_numbering(NUMBERING.model_copy(update={"blank": True}))
    own, other = sorted(people[:2])
    printer.issue(finished, own, "own")
    printer.issue(finished, other, "other")
    joined(finished, own, other)
    first, second = minutes(finished).register_lines
    assert first.number == second.number
    assert second.qualification == "Sangat Baik (diganti)"
    assert finished.papers._batches.register().doubles() == {}


# --- two tables --------------------------------------------------------------------------


def test_a_number_of_a_certificate_in_conflict_is_given_to_nobody_else(
    finished: Workspace,
    colleague: Workspace,
    people: list[ParticipantId],
    printer: Printer,
    tmp_path: Path,
) -> None:
    colleague.settings.set_numbering(NUMBERING.model_copy(update={"first": 30}))
    printer.issue(finished, people[SITI], "one")
    printer.issue(colleague, people[SITI], "two")
    bring(colleague, finished, tmp_path)
    both = f"{number(17)} atau {number(30)}"
    assert shown(finished) == [(NAMES[SITI], "berkonflik", both)]
    assert printer.told(finished) == {"one": "berkonflik", "two": "berkonflik"}

    printer.issue(finished, people[MARIA], "next")
    assert (NAMES[MARIA], "terbit", number(31)) in shown(finished)
    paper = minutes(finished)
    (line,) = [each for each in paper.register_lines if each.name == NAMES[SITI]]
    assert (line.number, line.qualification) == (both, "Sangat Baik (berkonflik)")
    assert any(NAMES[SITI] in each and both in each for each in paper.remarks)


def test_the_conflict_names_the_person_and_the_numbers_and_settling_keeps_the_paper(
    finished: Workspace,
    colleague: Workspace,
    people: list[ParticipantId],
    printer: Printer,
    tmp_path: Path,
) -> None:
    colleague.settings.set_numbering(NUMBERING.model_copy(update={"first": 30}))
    printer.issue(finished, people[SITI], "one")
    printer.issue(colleague, people[SITI], "two")
    bring(colleague, finished, tmp_path)
    conflict = next(each for each in finished.conflicts.all() if each.field == "Sertifikat")
    assert conflict.kind is ConflictKind.CERTIFICATE
    assert (conflict.participant, conflict.person) == (NAMES[SITI], people[SITI])
    assert conflict.how == (
        f"Sertifikat {NAMES[SITI]} terbit di dua meja: Koordinator menerbitkan {number(17)},"
        f" Meja 2 menerbitkan {number(30)}."
    )
    assert [each.shown for each in conflict.choices] == [
        f"{number(17)}, Sangat Baik",
        f"{number(30)}, Sangat Baik",
    ]
    for each in finished.conflicts.all():
        finished.conflicts.resolve(each.id, 1, "kertas ini sudah diserahkan")
    assert shown(finished) == [(NAMES[SITI], "terbit", number(17))]
    assert printer.told(finished) == {"one": "berlaku", "two": "sudah diganti"}
    printer.issue(finished, people[MARIA], "next")  # 30 is on paper, though it was not chosen
    assert (NAMES[MARIA], "terbit", number(31)) in shown(finished)


def test_sides_of_one_number_are_told_apart_without_raw_text(
    finished: Workspace,
    colleague: Workspace,
    people: list[ParticipantId],
    printer: Printer,
    tmp_path: Path,
) -> None:
    printer.issue(colleague, people[MARIA], "elsewhere")
    finished.roster.set_fields(people[SITI], {"jabatan": "Perawat"})
    printer.issue(finished, people[MARIA], "same number")
    bring(colleague, finished, tmp_path)
    assert finished.conflicts.all() == ()  # both say the same of the same person
    printer.issue(colleague, people[SITI], "two")
    printer.issue(finished, people[SITI], "one")
    bring(colleague, finished, tmp_path)
    (conflict,) = finished.conflicts.all()
    first, second = (each.shown for each in conflict.choices)
    assert first.startswith(f"{number(18)}, Sangat Baik (kode isi ")
    assert first != second


def test_a_certificate_in_conflict_is_taken_back_with_all_its_sides(
    finished: Workspace,
    colleague: Workspace,
    people: list[ParticipantId],
    printer: Printer,
    tmp_path: Path,
) -> None:
    printer.issue(finished, people[SITI], "one")
    printer.issue(colleague, people[JOKO], "joko")
    printer.issue(colleague, people[SITI], "two")
    bring(colleague, finished, tmp_path)
    register = finished.papers._batches.register()
    assert register.doubles() == {number(17): [NAMES[SITI], NAMES[JOKO]]}
    finished.revocations.revoke([people[SITI]], WHY)
    assert printer.told(finished) == {"one": "dicabut", "joko": "berlaku", "two": "dicabut"}
    both = f"{number(17)} atau {number(18)}"
    assert (NAMES[SITI], "dicabut", both) in shown(finished)
    (state,) = [each for each in finished.papers.certificate_states() if each.revocations]
    assert {each.number for each in state.revocations} == {number(17), number(18)}
    (told,) = revoked_in(minutes(finished))
    assert told.startswith(f"{REVOKED}: {NAMES[SITI]} ({both}, ")
    finished.history.undo()
    assert finished.revocations.all() == ()

    finished.revocations.revoke_batch(2, "blangko hilang")
    assert printer.told(finished) == {"one": "berkonflik", "joko": "berlaku", "two": "dicabut"}
    assert (NAMES[SITI], "berkonflik", both) in shown(finished)
    (told,) = revoked_in(minutes(finished))
    assert told.startswith(f"{REVOKED}: {NAMES[SITI]} (cetakan 2, ")


def test_one_side_that_was_taken_back_before_is_told_as_such(
    finished: Workspace,
    colleague: Workspace,
    people: list[ParticipantId],
    printer: Printer,
    tmp_path: Path,
) -> None:
    """It is no old paper that was replaced: nobody has settled yet which side holds."""
    printer.issue(finished, people[SITI], "one")
    printer.issue(colleague, people[JOKO], "joko")
    printer.issue(colleague, people[SITI], "two")
    finished.revocations.revoke([people[SITI]], WHY)
    bring(colleague, finished, tmp_path)
    (told,) = revoked_in(minutes(finished))
    assert told.startswith(f"{REVOKED}: {NAMES[SITI]} ({number(17)}, ")
    entries = finished.papers.certificate_states()
    (state,) = [each for each in entries if each.participant.id == people[SITI]]
    assert (state.status, len(state.revocations)) == ("berkonflik", 1)


def test_only_papers_in_conflict_are_told_as_such(
    finished: Workspace,
    colleague: Workspace,
    people: list[ParticipantId],
    printer: Printer,
    tmp_path: Path,
) -> None:
    """What another table issued, and did not send yet, is still unrecorded."""
    printer.issue(colleague, people[ANDI], "not yet brought")
    printer.issue(finished, people[SITI], "one")
    assert printer.told(finished) == {"not yet brought": "tidak tercatat", "one": "berlaku"}
    bring(colleague, finished, tmp_path)
    assert printer.told(finished) == {"not yet brought": "berlaku", "one": "berlaku"}
