"""The minutes' number, units, statements and nihil, from the ledger to the document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from papers_kit import finish, set_up
from session_kit import DAY, NIPS, PASSPHRASE, fill, new_session, roster_report

from asn_desktop.domain.documents import Count
from asn_desktop.domain.recap_board import HeatCell
from asn_desktop.domain.roster import RosterReport, RosterRow
from asn_desktop.services.certificates.certificate_register import CertificateRegister
from asn_desktop.services.papers.minutes_document import MinutesDocuments
from asn_desktop.services.papers.paper_number import blank_number
from asn_desktop.services.papers.paper_parts import paper_parts
from asn_desktop.services.papers.unit_lines import FEW, WITHHELD, remark_on, unit_lines
from asn_desktop.services.workspace import Workspace, create_session

if TYPE_CHECKING:
    from pathlib import Path

    from asn_desktop.domain.documents import MinutesDocument
    from asn_desktop.domain.ids import EvaluatorId


def minutes_of(desk: Workspace) -> MinutesDocument:
    context = desk._context
    register = CertificateRegister(context, desk.settings.numbering(), DAY.year)
    makes = MinutesDocuments(context, paper_parts(context, desk.settings), desk.discipline)
    return makes.of(desk.results.results(), desk.results.missing(), register)


def test_the_number_is_the_offices_with_dots_to_write_on(desk: Workspace) -> None:
    assert minutes_of(desk).number == ""
    assert blank_number(desk._context, 2026) == ""
    set_up(desk)
    dots = "\N{HORIZONTAL ELLIPSIS}" * 5
    assert minutes_of(desk).number == f"800.1.4.4/{dots}/BKPSDM/2026"
    assert blank_number(desk._context, 2026, own_class=False) == f"{dots}/{dots}/BKPSDM/2026"


def test_every_evaluator_states_and_signs(desk: Workspace) -> None:
    finish(desk)
    document = minutes_of(desk)
    assert [said.name for said in document.statements] == ["Budi", "Rahma"]
    assert document.statements[0].text.startswith("4 lembar yang difinalkannya")
    assert [block.name for block in document.signatures[:-1]] == ["Budi", "Rahma"]
    assert document.signatures[-1].role == "Mengetahui,"
    assert "kualifikasi tingkat-5 versi" in document.rules


def test_many_evaluators_sign_in_the_table(tmp_path: Path) -> None:
    path = tmp_path / "sesi.asn"
    names = tuple(f"Penilai Ke-{number}" for number in range(1, 11))
    create_session(path, new_session(evaluators=names), PASSPHRASE)
    with Workspace.open(path, PASSPHRASE) as desk:
        desk.roster_import.import_rows(roster_report())
        document = minutes_of(desk)
    assert len(document.statements) == 10
    assert {said.text for said in document.statements} == {"belum ada lembar yang difinalkannya."}
    assert [block.role for block in document.signatures] == ["Mengetahui,"]


def test_nihil_says_who_attests_and_who_is_unchecked(desk: Workspace, rahma: EvaluatorId) -> None:
    assert minutes_of(desk).nihil == (
        "Belum ada penilai yang menyatakan nihil.",
        "Belum diperiksa: semua 4 peserta.",
    )
    people = desk.roster.participants()
    desk.discipline.attest(rahma, [person.id for person in people[:2]])
    left = "; ".join(person.full_name for person in people[2:])
    assert minutes_of(desk).nihil == (
        "Rahma menyatakan nihil (tidak ada catatan disiplin) untuk 2 dari 4 peserta.",
        f"Belum diperiksa, 2 dari 4 peserta: {left}.",
    )
    desk.discipline.attest(rahma, [person.id for person in people])
    assert minutes_of(desk).nihil == (
        "Rahma menyatakan nihil (tidak ada catatan disiplin) untuk 4 dari 4 peserta.",
    )


def test_nihil_counts_nobody_who_was_taken_off_the_roster(
    desk: Workspace, rahma: EvaluatorId
) -> None:
    people = desk.roster.participants()
    desk.discipline.attest(rahma, [person.id for person in people])
    desk.roster.void(people[0].id, "tercatat dua kali")
    assert minutes_of(desk).nihil == (
        "Rahma menyatakan nihil (tidak ada catatan disiplin) untuk 3 dari 3 peserta.",
    )


def test_units_tell_no_mean_that_would_name_somebody(
    desk: Workspace, budi: EvaluatorId, rahma: EvaluatorId
) -> None:
    serials = [f"19920314202506{1}{serial:03}" for serial in range(2, 9)]
    rows = tuple(
        RosterRow(20 + k, nip, f"Orang {k}", unit="Dinas Perhubungan" if k < 5 else "")
        for k, nip in enumerate(serials)
    )
    desk.roster_import.import_rows(RosterReport("Peserta", 20, len(rows), rows))
    for evaluator in (budi, rahma):
        fill(desk, evaluator)
        desk.sheets.finalise(evaluator)
    desk.results.confirm("Sekar Umpama")
    desk.attendance.set([(desk.roster.find(NIPS[0]).id, "tidak_hadir", "sakit", 0)])
    lines = {line.unit: line for line in unit_lines(desk._context, desk.results.results())}
    assert list(lines) == ["Tanpa unit", "Dinas Kesehatan", "Dinas Perhubungan", "Dinas Sosial"]
    large, small = lines["Dinas Perhubungan"], lines["Dinas Kesehatan"]
    assert (large.expected, large.present, large.evaluated, large.mean) == (5, 5, 5, "4,00")
    assert large.bands == (Count(label="Baik", count=5),)
    assert (small.expected, small.present, small.mean, small.bands) == (2, 1, "", ())
    assert small.remark == FEW


def test_a_withheld_mean_says_why() -> None:
    assert remark_on(HeatCell(None, 6)) == WITHHELD
    assert remark_on(HeatCell(None, 0)) == ""
