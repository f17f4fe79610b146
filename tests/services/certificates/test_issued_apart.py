"""Two tables that issued for one person before they knew of each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pytest
from issuing_kit import ANDI, JOKO, MARIA, SITI, bring, minutes, number, revoked_in, shown
from papers_kit import NUMBERING
from session_kit import NAMES

from asn_desktop.domain.conflicts import ConflictKind

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from issuing_kit import Printer

    from asn_desktop.domain.ids import ParticipantId
    from asn_desktop.services.workspace import Workspace

WHY = "nama salah; kertas ditarik"
REVOKED = "Sertifikat yang dicabut"


class Tables(NamedTuple):
    """Two open tables of one session; `meet` brings what one has to where it is looked at."""

    here: Workspace
    there: Workspace
    folder: Path

    def meet(self) -> None:
        bring(self.there, self.here, self.folder)


@pytest.fixture
def tables(
    finished: Workspace, second_table: Callable[[Workspace], Workspace], tmp_path: Path
) -> Tables:
    """Open a second table that knows what the first knows; nothing is issued yet."""
    return Tables(finished, second_table(finished), tmp_path)


def test_a_number_of_a_certificate_in_conflict_is_given_to_nobody_else(
    tables: Tables, people: list[ParticipantId], printer: Printer
) -> None:
    tables.there.settings.set_numbering(NUMBERING.model_copy(update={"first": 30}))
    printer.issue(tables.here, people[SITI], "one")
    printer.issue(tables.there, people[SITI], "two")
    tables.meet()
    both = f"{number(17)} atau {number(30)}"
    assert shown(tables.here) == [(NAMES[SITI], "berkonflik", both)]
    assert printer.told(tables.here) == {"one": "berkonflik", "two": "berkonflik"}

    printer.issue(tables.here, people[MARIA], "next")
    assert (NAMES[MARIA], "terbit", number(31)) in shown(tables.here)
    paper = minutes(tables.here)
    (line,) = [each for each in paper.register_lines if each.name == NAMES[SITI]]
    assert (line.number, line.qualification) == (both, "Sangat Baik (berkonflik)")
    assert any(NAMES[SITI] in each and both in each for each in paper.remarks)


def test_the_conflict_names_the_person_and_the_numbers_and_settling_keeps_the_paper(
    tables: Tables, people: list[ParticipantId], printer: Printer
) -> None:
    tables.there.settings.set_numbering(NUMBERING.model_copy(update={"first": 30}))
    printer.issue(tables.here, people[SITI], "one")
    printer.issue(tables.there, people[SITI], "two")
    tables.meet()
    conflict = next(each for each in tables.here.conflicts.all() if each.field == "Sertifikat")
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
    for each in tables.here.conflicts.all():
        tables.here.conflicts.resolve(each.id, 1, "kertas ini sudah diserahkan")
    assert shown(tables.here) == [(NAMES[SITI], "terbit", number(17))]
    assert printer.told(tables.here) == {"one": "berlaku", "two": "sudah diganti"}
    printer.issue(tables.here, people[MARIA], "next")  # 30 is on paper, though it was not chosen
    assert (NAMES[MARIA], "terbit", number(31)) in shown(tables.here)


def test_sides_of_one_number_are_told_apart_without_raw_text(
    tables: Tables, people: list[ParticipantId], printer: Printer
) -> None:
    printer.issue(tables.there, people[MARIA], "elsewhere")
    tables.here.roster.set_fields(people[SITI], {"jabatan": "Perawat"})
    printer.issue(tables.here, people[MARIA], "same number")
    tables.meet()
    assert tables.here.conflicts.all() == ()  # both say the same of the same person
    printer.issue(tables.there, people[SITI], "two")
    printer.issue(tables.here, people[SITI], "one")
    tables.meet()
    (conflict,) = tables.here.conflicts.all()
    first, second = (each.shown for each in conflict.choices)
    assert first.startswith(f"{number(18)}, Sangat Baik (kode isi ")
    assert first != second


def test_a_certificate_in_conflict_is_taken_back_with_all_its_sides(
    tables: Tables, people: list[ParticipantId], printer: Printer
) -> None:
    printer.issue(tables.here, people[SITI], "one")
    printer.issue(tables.there, people[JOKO], "joko")
    printer.issue(tables.there, people[SITI], "two")
    tables.meet()
    register = tables.here.papers._batches.register()
    assert register.doubles() == {number(17): [NAMES[SITI], NAMES[JOKO]]}
    tables.here.revocations.revoke([people[SITI]], WHY)
    assert printer.told(tables.here) == {"one": "dicabut", "joko": "berlaku", "two": "dicabut"}
    both = f"{number(17)} atau {number(18)}"
    assert (NAMES[SITI], "dicabut", both) in shown(tables.here)
    (state,) = [each for each in tables.here.papers.certificate_states() if each.revocations]
    assert {each.number for each in state.revocations} == {number(17), number(18)}
    assert state.batches == {1, 2}
    (told,) = revoked_in(minutes(tables.here))
    assert told.startswith(f"{REVOKED}: {NAMES[SITI]} ({both}, ")
    tables.here.history.undo()
    assert tables.here.revocations.all() == ()

    tables.here.revocations.revoke_batch(2, "blangko hilang")
    assert printer.told(tables.here) == {"one": "berkonflik", "joko": "berlaku", "two": "dicabut"}
    assert (NAMES[SITI], "berkonflik", both) in shown(tables.here)
    (told,) = revoked_in(minutes(tables.here))
    assert told.startswith(f"{REVOKED}: {NAMES[SITI]} (cetakan 2, ")


def test_one_side_that_was_taken_back_before_is_told_as_such(
    tables: Tables, people: list[ParticipantId], printer: Printer
) -> None:
    """It is no old paper that was replaced: nobody has settled yet which side holds."""
    printer.issue(tables.here, people[SITI], "one")
    printer.issue(tables.there, people[JOKO], "joko")
    printer.issue(tables.there, people[SITI], "two")
    tables.here.revocations.revoke([people[SITI]], WHY)
    tables.meet()
    (told,) = revoked_in(minutes(tables.here))
    assert told.startswith(f"{REVOKED}: {NAMES[SITI]} ({number(17)}, ")
    entries = tables.here.papers.certificate_states()
    (state,) = [each for each in entries if each.participant.id == people[SITI]]
    assert (state.status, len(state.revocations)) == ("berkonflik", 1)


def test_sides_that_say_the_same_facts_hold_whichever_is_chosen(
    tables: Tables, people: list[ParticipantId], printer: Printer
) -> None:
    """Numbers stay blank for the registry, and the tables printed in batches of other numbers."""
    for desk in (tables.here, tables.there):
        desk.settings.set_numbering(NUMBERING.model_copy(update={"blank": True}))
    printer.issue(tables.there, people[JOKO], "joko")
    printer.issue(tables.there, people[SITI], "two")
    printer.issue(tables.here, people[SITI], "one")
    tables.meet()
    holds = dict.fromkeys(printer.codes, "berlaku")
    assert printer.told(tables.here) == holds
    conflicts = [each for each in tables.here.conflicts.all() if each.field == "Sertifikat"]
    assert [each.look.endswith("kecuali bila isinya sama.") for each in conflicts] == [True]
    for each in tables.here.conflicts.all():
        tables.here.conflicts.resolve(each.id, 1, "isinya sama")
    assert printer.told(tables.here) == holds


def test_only_papers_in_conflict_are_told_as_such(
    tables: Tables, people: list[ParticipantId], printer: Printer
) -> None:
    """What another table issued, and did not send yet, is still unrecorded."""
    printer.issue(tables.there, people[ANDI], "not yet brought")
    printer.issue(tables.here, people[SITI], "one")
    assert printer.told(tables.here) == {"not yet brought": "tidak tercatat", "one": "berlaku"}
    tables.meet()
    assert printer.told(tables.here) == {"not yet brought": "berlaku", "one": "berlaku"}
