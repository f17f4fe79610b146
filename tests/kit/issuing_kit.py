"""Certificates of one person from several places: printing them, and what is said of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from papers_kit import codes_of

from asn_desktop.domain.documents import MinutesDocument
from asn_desktop.domain.print_jobs import PrintWish
from asn_desktop.services.checking.reference_files import session_reference
from asn_desktop.services.checking.verifying import verify_certificate

if TYPE_CHECKING:
    from pathlib import Path

    from asn_desktop.domain.ids import ParticipantId
    from asn_desktop.services.workspace import Workspace

SITI, JOKO, MARIA, ANDI = range(4)


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
