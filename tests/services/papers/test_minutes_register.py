"""The minutes name each certificate that is out once, with what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from papers_kit import finish, pages_of
from session_kit import DAY, NAMES

from asn_desktop.domain.ledger import MOST_INTEGER
from asn_desktop.domain.moments import local_moment
from asn_desktop.domain.print_jobs import PrintWish
from asn_desktop.domain.wording import long_date
from asn_desktop.services.certificates.certificate_register import CertificateRegister
from asn_desktop.services.papers.minutes_document import MinutesDocuments
from asn_desktop.services.papers.minutes_register import register_remarks
from asn_desktop.services.papers.paper_parts import paper_parts

if TYPE_CHECKING:
    from pathlib import Path

    from asn_desktop.domain.documents import MinutesDocument
    from asn_desktop.domain.ids import ParticipantId
    from asn_desktop.services.workspace import Workspace

WHY = "Nama salah ketik"
NUMBER = "800.1.4.4/{}/BKPSDM/2026"
BAND = "Sangat Baik"


@pytest.fixture
def printed(desk: Workspace, tmp_path: Path) -> Workspace:
    finish(desk).papers.write(PrintWish("certificate"), tmp_path / "s.pdf")
    return desk


def minutes_of(desk: Workspace) -> MinutesDocument:
    context = desk._context
    register = CertificateRegister(context, desk.settings.numbering(), DAY.year)
    makes = MinutesDocuments(context, paper_parts(context, desk.settings), desk.discipline)
    return makes.of(desk.results.results(), desk.results.missing(), register)


def qualifications(desk: Workspace) -> dict[str, str]:
    lines = minutes_of(desk).register_lines
    assert len({line.number for line in lines}) == len(lines)
    return {line.name: line.qualification for line in lines}


def today(desk: Workspace) -> str:
    (taken,) = desk.revocations.all()
    moment = local_moment(taken.at)
    assert moment
    return long_date(moment.date())


def test_a_revoked_one_is_marked_and_named_with_its_day(
    printed: Workspace, siti: ParticipantId
) -> None:
    printed.revocations.revoke([siti], WHY)
    assert qualifications(printed) == {
        NAMES[0]: f"{BAND} (dicabut)",
        **dict.fromkeys(NAMES[1:], BAND),
    }
    assert minutes_of(printed).remarks == (
        f"Sertifikat yang dicabut: {NAMES[0]} ({NUMBER.format(17)}, {today(printed)}).",
    )
    pages = "".join(pages_of(printed.papers.preview(PrintWish("minutes"))))
    assert "SangatBaik(dicabut)" in pages
    assert f"Sertifikatyangdicabut:{NAMES[0].replace(' ', '')}" in pages


def test_a_print_whose_paper_is_all_told_is_no_old_paper(
    desk: Workspace, siti: ParticipantId, tmp_path: Path
) -> None:
    finish(desk).papers.write(PrintWish("certificate", (siti,)), tmp_path / "s.pdf")
    desk.revocations.revoke([siti], WHY)
    desk.revocations.revoke_batch(1, "blangko hilang")
    (told,) = minutes_of(desk).remarks
    assert told.startswith(f"Sertifikat yang dicabut: {NAMES[0]} (")


def test_a_revoked_print_is_told_of_everybody_in_it(printed: Workspace) -> None:
    printed.revocations.revoke_batch(1, "blangko hilang")
    assert set(qualifications(printed).values()) == {f"{BAND} (dicabut)"}
    (said,) = minutes_of(printed).remarks
    assert all(name in said for name in NAMES)


def test_old_paper_that_was_taken_back_is_told_beside_the_new(
    printed: Workspace, siti: ParticipantId, tmp_path: Path
) -> None:
    printed.revocations.revoke([siti], WHY)
    printed.roster.set_fields(siti, {"name": "Siti Aminatun"})
    printed.papers.write(PrintWish("certificate"), tmp_path / "baru.pdf")
    assert set(qualifications(printed).values()) == {BAND}
    assert minutes_of(printed).remarks == (
        (
            "Kertas lama yang dicabut dan sudah digantikan:"
            f" {NAMES[0]} ({NUMBER.format(17)}, {today(printed)})."
        ),
    )


def test_an_old_print_is_named_by_its_number(printed: Workspace, tmp_path: Path) -> None:
    printed.revocations.revoke_batch(1, "blangko hilang")
    printed.papers.write(PrintWish("certificate"), tmp_path / "baru.pdf")
    assert minutes_of(printed).remarks == (
        f"Kertas lama yang dicabut dan sudah digantikan: cetakan 1 ({today(printed)}).",
    )


def test_a_day_that_no_calendar_holds_is_left_out(printed: Workspace, siti: ParticipantId) -> None:
    printed.revocations.revoke([siti], WHY)
    (taken,) = printed.revocations.all()
    said = list(register_remarks((), [taken._replace(at=MOST_INTEGER, number="")]))
    assert said == [f"Kertas lama yang dicabut dan sudah digantikan: {NAMES[0]}."]


def test_the_paper_of_somebody_taken_off_the_roster_stays_in_the_register(
    printed: Workspace, siti: ParticipantId
) -> None:
    printed.roster.void(siti, "tercatat dua kali")
    assert qualifications(printed)[NAMES[0]] == f"{BAND} (dihapus dari daftar)"
    assert minutes_of(printed).remarks == (
        (
            "Sertifikat orang yang sudah dihapus dari daftar peserta:"
            f" {NAMES[0]} ({NUMBER.format(17)})."
        ),
    )
    last = printed.papers.certificate_states()[-1]
    assert (last.participant.name, last.status, last.number, last.obstacle) == (
        *(NAMES[0], "terbit", NUMBER.format(17)),
        "sudah dihapus dari daftar",
    )
    printed.revocations.revoke([siti], WHY)
    assert qualifications(printed)[NAMES[0]] == f"{BAND} (dicabut, dihapus dari daftar)"


def test_the_paper_of_somebody_who_did_not_come_after_all_is_marked(
    printed: Workspace, siti: ParticipantId
) -> None:
    printed.attendance.set([(siti, "tidak_hadir", "orang lain yang dinilai", 0)])
    found = qualifications(printed)
    assert found.pop(NAMES[0]) == f"{BAND} (tidak hadir)"
    assert set(found.values()) == {BAND}
    remarks = minutes_of(printed).remarks
    assert f"Sertifikat orang yang tercatat tidak hadir: {NAMES[0]} ({NUMBER.format(17)})." in (
        remarks
    )
