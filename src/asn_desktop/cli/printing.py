"""`print`: papers of people and of the whole day as PDF, and what was printed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypedDict, cast

import click

from asn_desktop.cli.arguments import (
    ChooseOneError,
    json_option,
    named,
    opened,
    out_option,
    participants_option,
    session_file,
)
from asn_desktop.cli.output import progress, remark, show, show_object
from asn_desktop.cli.passphrase import with_passphrase
from asn_desktop.domain.moments import iso_moment, moment_in_words
from asn_desktop.domain.print_jobs import PAPER_SIZES, PrintWish

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from click.decorators import FC
    from typing_extensions import Unpack

    from asn_desktop.cli.passphrase import Passphrase
    from asn_desktop.domain.print_jobs import FileDivision, PaperSize, PrintKind
    from asn_desktop.services.printing.print_book import PrintedRun
    from asn_desktop.services.printing.service import PaperPlan, PrintReport

EVERYBODY = "untuk semua"
UNIT, PERSON = "--per-unit", "--per-person"
NAMES: dict[str, str] = {
    "scorecard": "lembar penilaian",
    "certificate": "sertifikat",
    "minutes": "berita acara",
    "attendance": "daftar hadir",
    "blank": "lembar kosong",
    "unit_recap": "rekap per unit",
    "follow_up": "surat tindak lanjut",
}


class PaperCommand(NamedTuple):
    """A command that prints: its name, what it prints, and what its help says."""

    command: str
    kind: PrintKind
    help: str
    is_whole: bool = False


PAPERS = (
    PaperCommand("scorecards", "scorecard", "Cetak lembar penilaian; ditandai DRAF sampai final."),
    PaperCommand(
        "certificates",
        "certificate",
        "Cetak sertifikat; yang belum final atau belum dikonfirmasi disebut.",
    ),
    PaperCommand(
        "blank",
        "blank",
        "Cetak lembar kosong berkode untuk diisi tangan, satu tiap penilai.",
    ),
    PaperCommand(
        "follow-up",
        "follow_up",
        "Cetak surat kepada atasan langsung dari yang punya catatan disiplin.",
    ),
    PaperCommand("minutes", "minutes", "Cetak berita acara.", is_whole=True),
    PaperCommand("attendance", "attendance", "Cetak daftar hadir.", is_whole=True),
    PaperCommand("recap-unit", "unit_recap", "Cetak rekap tiap unit.", is_whole=True),
)


class PrintOptions(TypedDict, total=False):
    """The options of a print; those of people's papers are absent on a paper for everybody."""

    out: Path
    participants: tuple[str, ...]
    size: str
    per_unit: bool
    per_person: bool
    first: int
    passphrase: Passphrase
    as_json: bool


pdf_option = out_option("BERKAS.pdf", "Berkas PDF yang dibuat.")
size_option = click.option(
    "--size",
    type=click.Choice([size.lower() for size in PAPER_SIZES], case_sensitive=False),
    default="a4",
    show_default=True,
    help="Ukuran kertas; f4 adalah folio 215 x 330 mm.",
)


def _paper_options(command: FC) -> FC:
    command = size_option(json_option(with_passphrase(command)))
    return session_file(pdf_option(command))


def _people_options(command: FC) -> FC:
    first = click.option(
        "--from",
        "first",
        metavar="N",
        type=click.IntRange(min=1),
        default=1,
        help="Mulai dari lembar ke-N, misalnya setelah kertas macet.",
    )
    per_unit = click.option(UNIT, is_flag=True, help="Satu PDF untuk tiap unit.")
    per_person = click.option(PERSON, is_flag=True, help="Satu PDF untuk tiap orang.")
    return participants_option(per_unit(per_person(first(command))))


@click.group("print")
def print_() -> None:
    """Cetak lembar penilaian, sertifikat, berita acara, dan kertas lain; lihat riwayatnya."""


def _add(paper: PaperCommand) -> None:
    def run(file: Path, **options: Unpack[PrintOptions]) -> None:
        _print(paper.kind, file, options)

    command = _paper_options(run) if paper.is_whole else _paper_options(_people_options(run))
    print_.command(paper.command, help=paper.help)(command)


for _paper in PAPERS:
    _add(_paper)


def _print(kind: PrintKind, file: Path, options: PrintOptions) -> None:
    division = _division(options)
    with opened(file, options["passphrase"]) as workspace:
        wish = PrintWish(
            kind,
            named(workspace, options.get("participants", ())),
            cast("PaperSize", options["size"].upper()),
            division,
            options.get("first", 1),
        )
        plan = workspace.papers.plan(wish)
        _warn(plan)
        report = workspace.papers.write(wish, options["out"], progress("Mencetak"))
    _show_printed(report, plan, as_json=options["as_json"])


def _division(options: PrintOptions) -> FileDivision:
    """Return into how many files a print goes.

    :raises ChooseOneError: both ways were asked for.
    """
    if options.get("per_unit") and options.get("per_person"):
        raise ChooseOneError(UNIT, PERSON)
    if options.get("per_unit"):
        return "unit"
    return "person" if options.get("per_person") else "one"


def _warn(plan: PaperPlan) -> None:
    """Name what will print as a box, before it is printed."""
    for name, field, characters in plan.warnings:
        whose = f"{name}, {field}" if name else field
        remark(f"Tidak ada di huruf cetakan: {whose}: {', '.join(characters)}")


def _show_printed(report: PrintReport, plan: PaperPlan, *, as_json: bool) -> None:
    for name, reason in report.left_out:
        remark(f"Tidak dicetak: {name}: {reason}")
    if as_json:
        content: dict[str, object] = {
            "files": [str(file) for file in report.files],
            "printed": report.printed,
            "left_out": [{"name": name, "reason": reason} for name, reason in report.left_out],
        }
        if plan.warnings:
            content["missing_glyphs"] = [warning._asdict() for warning in plan.warnings]
        show_object(content)
        return
    show([f"Dicetak: {report.printed}; tidak dicetak: {len(report.left_out)}."])
    show(f"    {file}" for file in report.files)


@print_.command()
@session_file
@pdf_option
@click.option("--evaluator", metavar="NAMA", help="Hanya penilai ini.")
@click.option("--a5", is_flag=True, help="Dua slip A5 di satu lembar A4.")
@with_passphrase
def slip(file: Path, out: Path, evaluator: str | None, passphrase: Passphrase, *, a5: bool) -> None:
    """Cetak slip yang masih ditunggu, satu tiap penilai."""
    with opened(file, passphrase) as workspace:
        chosen = [workspace.session.evaluator_named(evaluator).id] if evaluator else []
        workspace.desk_papers.write_slips(out, chosen, two_up=a5)
    show(f"Slip: {out}")


@print_.command()
@session_file
@json_option
@with_passphrase
def history(file: Path, passphrase: Passphrase, *, as_json: bool) -> None:
    """Lihat apa yang dicetak dari laptop ini: kapan, oleh siapa, salinan keberapa."""
    with opened(file, passphrase) as workspace:
        runs = workspace.papers.history()
    if as_json:
        show_object({"runs": [_run_object(run) for run in runs]})
    else:
        lines = [line for run in runs for line in _run_lines(run)]
        show(lines or "Belum ada yang dicetak dari laptop ini.")


def _run_object(run: PrintedRun) -> dict[str, object]:
    return {
        "at": iso_moment(run.at),
        "by": run.by,
        "kind": run.kind,
        "target": run.target,
        "printer": run.is_printer,
        "sheets": [
            {"sheet": each.sheet, "name": each.name, "number": each.number, "copy": each.copy}
            for each in run.sheets
        ],
    }


def _run_lines(run: PrintedRun) -> Sequence[str]:
    where = f"printer {run.target}" if run.is_printer else run.target
    head = f"{moment_in_words(run.at)}, {run.by}: {NAMES[run.kind]}, {where}"
    lines = [f"{head}, {len(run.sheets)} lembar"]
    for each in run.sheets:
        copy = f"salinan ke-{each.copy - 1}" if each.copy > 1 else ""
        whose = EVERYBODY if each.participant is None else each.name
        told = ", ".join(text for text in (whose, each.number, copy) if text)
        lines.append(f"    {each.sheet}. {told}")
    return lines
