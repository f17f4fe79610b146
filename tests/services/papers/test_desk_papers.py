"""Slips of what is awaited, and the report of a merge, read back from the PDF."""

from __future__ import annotations

import datetime as dt
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from papers_kit import KOP, pages_of
from parted_kit import PartedLaptop
from pypdf import PdfReader
from session_kit import NAMES, NIPS, fill

from asn_desktop.domain.errors import (
    CoordinatorOnlyError,
    NothingAwaitedError,
    UnknownEvaluatorError,
)
from asn_desktop.domain.ids import EvaluatorId

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from asn_desktop.domain.ids import ParticipantId
    from asn_desktop.services.workspace import Workspace

    LaptopOf = Callable[[EvaluatorId], Workspace]

AT = dt.datetime(2026, 2, 4, 14, 5)  # noqa: DTZ001 (as a clock on the wall shows it)


def text_of(pdf: bytes) -> str:
    return "".join(pages_of(pdf))


def size_of(pdf: bytes) -> tuple[float, float]:
    box = PdfReader(BytesIO(pdf)).pages[0].mediabox
    return round(box.width), round(box.height)


def test_a_slip_names_the_evaluator_each_gap_the_laptop_and_the_time(
    desk: Workspace, rahma: EvaluatorId, budi: EvaluatorId, siti: ParticipantId, tmp_path: Path
) -> None:
    fill(desk, budi)
    laptop = PartedLaptop(desk, rahma)
    laptop.mark(siti, desk.session.overview().criteria, 4)
    desk.merging.merge([laptop.send(tmp_path / "kurang.asnp", but=range(3, 5))])

    said = text_of(desk.desk_papers.slips([rahma], at=AT))
    assert "YANGMASIHDITUNGGUDARI" in said
    assert "Rahma" in said
    assert "PaketdariMeja2kurangisian3-4.Mintapaketbarudarilaptopitu." in said
    assert "4dari4lembarditunggu:3belumterkirim,1belumpenuh." in said
    for name in NAMES:
        assert "".join(name.split()) in said
    assert "199203142025061001" in said
    assert "nilai3dari7;disiplinbelumdiperiksa" in said
    assert "Keadaan4Februari2026pukul14.05dilaptopkoordinator." in said
    assert "Parafpenilai" in said
    assert "Halaman1dari1" in said
    assert "CONTOH" not in said


def test_without_names_there_is_a_slip_for_each_who_owes_something(
    desk: Workspace, rahma: EvaluatorId, budi: EvaluatorId, tmp_path: Path
) -> None:
    fill(desk, budi)
    desk.sheets.finalise(budi)
    desk.discipline.attest(budi, [each.id for each in desk.roster.participants()])
    assert len(pages_of(desk.desk_papers.slips(at=AT))) == 1
    assert "Tidakadayangditunggu" in text_of(desk.desk_papers.slips([budi], at=AT))
    fill(desk, rahma)
    desk.sheets.finalise(rahma)
    desk.discipline.attest(rahma, [each.id for each in desk.roster.participants()])
    with pytest.raises(NothingAwaitedError):
        desk.desk_papers.write_slips(tmp_path / "slip.pdf")
    assert not (tmp_path / "slip.pdf").exists()
    with pytest.raises(UnknownEvaluatorError):
        desk.desk_papers.slips([EvaluatorId("0" * 32)])


def test_two_slips_stand_side_by_side_on_a_sheet(desk: Workspace, tmp_path: Path) -> None:
    upright = desk.desk_papers.slips(at=AT)
    assert (size_of(upright), len(pages_of(upright))) == ((595, 842), 2)
    desk.desk_papers.write_slips(tmp_path / "slip.pdf", two_up=True)
    sheet = (tmp_path / "slip.pdf").read_bytes()
    assert (size_of(sheet), len(pages_of(sheet))) == ((842, 595), 1)
    assert pages_of(sheet)[0].count("YANGMASIHDITUNGGUDARI") == 2


def test_an_evaluators_laptop_prints_no_slips(laptop_of: LaptopOf, rahma: EvaluatorId) -> None:
    with pytest.raises(CoordinatorOnlyError):
        laptop_of(rahma).desk_papers.slips()


def test_the_report_of_a_merge_says_what_came_and_what_did_not(
    desk: Workspace, laptop_of: LaptopOf, rahma: EvaluatorId, budi: EvaluatorId, tmp_path: Path
) -> None:
    desk.settings.set_letterhead(KOP)
    laptop = laptop_of(rahma)
    fill(laptop, rahma)
    siti, code = desk.roster.find(NIPS[0]).id, desk.session.overview().criteria[0]
    desk.scoring.mark(siti, rahma, [(code, 2)])
    exported = laptop.packages.export(tmp_path / "hasil.asnp")
    parted = PartedLaptop(desk, budi)
    parted.mark(siti, desk.session.overview().criteria, 3)
    parted.send(tmp_path / "kurang.asnp", but=range(2, 4))
    (tmp_path / "rusak.asnp").write_bytes(b"bukan paket")
    paths = [tmp_path / name for name in ("hasil.asnp", "kurang.asnp", "rusak.asnp")]

    previewed = text_of(desk.desk_papers.merge_report(desk.merging.preview(paths), AT))
    assert "PRATINJAUPENGGABUNGANPAKET" in previewed
    assert "belumdigabung" in previewed

    report = desk.merging.merge(paths)
    desk.desk_papers.write_merge_report(report, tmp_path / "laporan.pdf")
    said = text_of((tmp_path / "laporan.pdf").read_bytes())
    assert "LAPORANPENGGABUNGANPAKET" in said
    assert "PEMERINTAHKOTACONTOH" in said
    assert exported.receipt in said
    assert report.receipt in said
    assert "hasil.asnp" in said
    assert "rusak.asnp" in said
    refused = "".join(report.refused[0].reason.split())
    assert refused[:30] in said
    assert "PaketdariMeja2kurangisian2-3." in said
    assert "1konflikmenungguputusan" in said
    assert "TitikpulihKeadaansebelumdigabungtersimpandi" in said
    assert "sebelum-gabung" in said
    assert report.state[:16] in said
    for digest in desk._context.ledger.connection.execute(
        "SELECT digest FROM bundle WHERE receipt = ?", (exported.receipt,)
    ).fetchall():
        assert digest[0] in said


def test_of_many_changes_some_stand_there_and_the_rest_are_counted(
    desk: Workspace, laptop_of: LaptopOf, rahma: EvaluatorId, tmp_path: Path
) -> None:
    laptop = laptop_of(rahma)
    fill(laptop, rahma)
    laptop.packages.export(tmp_path / "hasil.asnp")
    report = desk.merging.merge([tmp_path / "hasil.asnp"])
    assert len(report.changes) == 28
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("asn_desktop.services.papers.merge_report_document.MOST_CHANGES", 10)
        said = text_of(desk.desk_papers.merge_report(report, AT))
    assert "dan18lainnya." in said


def test_what_does_not_count_stands_with_its_reason(
    desk: Workspace, rahma: EvaluatorId, budi: EvaluatorId, siti: ParticipantId, tmp_path: Path
) -> None:
    laptop = PartedLaptop(desk, rahma)
    laptop.evaluator = budi  # it marks for somebody else
    laptop.mark(siti, desk.session.overview().criteria, 5)
    report = desk.merging.merge([laptop.send(tmp_path / "asing.asnp")])
    assert len(report.unused) == 7
    said = text_of(desk.desk_papers.merge_report(report, AT))
    assert "Disimpan,tidakdihitung" in said
    assert "Bukanhaknya" in said
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("asn_desktop.services.papers.merge_report_document.MOST_SET_APART", 5)
        assert "dan2lainnya" in text_of(desk.desk_papers.merge_report(report, AT))
