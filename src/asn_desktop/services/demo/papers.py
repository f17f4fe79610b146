"""What the demonstration prints, and the sheet of paper that it keys back in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.domain.print_jobs import PrintWish
from asn_desktop.domain.typed_sheets import TypedSheet
from asn_desktop.services.demo import content

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from asn_desktop.domain.ids import ParticipantId
    from asn_desktop.domain.print_jobs import PrintKind
    from asn_desktop.domain.session import Evaluator
    from asn_desktop.services.workspace import Workspace

    Paper = Callable[[str], Path]
    """Gives the path of a paper of this name."""

OF_THE_DAY: tuple[tuple[PrintKind, str], ...] = (
    ("scorecard", "lembar-penilaian.pdf"),
    ("certificate", "sertifikat.pdf"),
    ("minutes", "berita-acara.pdf"),
    ("unit_recap", "rekap-per-unit.pdf"),
    ("follow_up", "surat-tindak-lanjut.pdf"),
)


def print_ahead(table: Workspace, paper: Paper) -> None:
    """Print what lies on the tables when the day begins: the list, a blank sheet an evaluator."""
    table.papers.write(PrintWish("attendance"), paper("daftar-hadir.pdf"))
    table.papers.write(PrintWish("blank", (_on_paper(table),)), paper("lembar-kosong.pdf"))


def print_at_laptop(laptop: Workspace, paper: Paper) -> None:
    """Print one sheet of what an evaluator's own laptop knows."""
    first = laptop.roster.participants()[0]
    wish = PrintWish("scorecard", (first.id,))
    laptop.papers.write(wish, paper("lembar-dari-laptop-penilai.pdf"))


def print_results(table: Workspace, paper: Paper) -> None:
    """Print what the confirmed results become."""
    for kind, name in OF_THE_DAY:
        table.papers.write(PrintWish(kind), paper(name))
    table.results.write_recap(paper("rekap.xlsx"))


def key_in(table: Workspace, evaluator: Evaluator) -> str:
    """Key in a sheet that says otherwise than the evaluator's laptop will; tell by whom."""
    code = table.keying.code_of(_on_paper(table), evaluator.id)
    rest = (None,) * (len(table.session.overview().criteria) - 1)
    typed = TypedSheet((content.PAPER_LEVEL, *rest))
    first, second = content.TYPISTS
    table.keying.type_first(code, first, typed)
    table.keying.confirm(code, second, typed)
    return f"Lembar kertas {code} diketik {first} dan dikonfirmasi {second}."


def _on_paper(table: Workspace) -> ParticipantId:
    """Return who is marked on paper."""
    return table.roster.participants()[content.PAPER_SHEET - 1].id
