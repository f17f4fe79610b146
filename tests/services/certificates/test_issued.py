"""More than one paper of one person: entries that were joined after each had a certificate."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from issuing_kit import JOKO, MARIA, SITI, joined, minutes, number, shown
from papers_kit import NUMBERING
from session_kit import NAMES

from asn_desktop.domain.moments import local_moment
from asn_desktop.domain.session import Numbering
from asn_desktop.vault.known_revocations import known_revocations

if TYPE_CHECKING:
    from issuing_kit import Printer

    from asn_desktop.domain.ids import ParticipantId
    from asn_desktop.services.workspace import Workspace

WHY = "nama salah; kertas ditarik"
DAY_LONG = 24 * 3600 * 10**9


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


def test_paper_of_a_joined_entry_is_replaced_when_the_person_gets_another(
    finished: Workspace,
    people: list[ParticipantId],
    printer: Printer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Until then it held, also after the joining."""
    own, other = sorted(people[:2])
    printer.issue(finished, other, "other")
    joined(finished, own, other)
    assert printer.told(finished) == {"other": "berlaku"}
    later = time.time_ns() + 10 * DAY_LONG
    monkeypatch.setattr("time.time_ns", lambda: later)
    printer.issue(finished, own, "anew")
    ((_, said),) = finished.revocations.named().items()
    day = local_moment(later // 1_000_000)
    assert day
    assert said == {"since": day.date().isoformat(), "status": "diganti"}


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
