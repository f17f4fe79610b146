"""PDF files from documents: one for everybody, one a unit or one a person, under safe names."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.errors import ReadBackError
from asn_desktop.domain.file_names import distinct, file_name_part
from asn_desktop.printing.attendance_list import attendance_pdf
from asn_desktop.printing.blank_sheet import blank_sheets_pdf
from asn_desktop.printing.certificate import certificates_pdf
from asn_desktop.printing.follow_up_letter import follow_ups_pdf
from asn_desktop.printing.minutes import minutes_pdf
from asn_desktop.printing.page import tallying_pages
from asn_desktop.printing.scorecard import scorecards_pdf
from asn_desktop.printing.unit_recap import unit_recap_pdf
from asn_desktop.vault.atomic import whole_file, write_through

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from asn_desktop.domain.documents import PrintedPaper
    from asn_desktop.domain.print_jobs import FileDivision, PaperSize, PrintKind
    from asn_desktop.services.printing.paper_sheets import Sheet

    Progress = Callable[[int, int], None]
    Writer = Callable[..., bytes]

NO_UNIT = "tanpa unit"
NO_NAME = "tanpa nama"


class Made(NamedTuple):
    """A PDF, and how many of its pages each sheet has."""

    pdf: bytes
    pages: tuple[int, ...]


def sheets_pdf(
    kind: PrintKind,
    sheets: Sequence[Sheet],
    size: PaperSize = "A4",
    heard: Callable[[], None] | None = None,
) -> Made:
    """Return one PDF; `heard` is called once a sheet."""
    with tallying_pages() as tally:

        def told() -> Iterator[PrintedPaper]:
            for tally.sheet, sheet in enumerate(sheets):
                yield from sheet.documents
                if heard:
                    heard()

        pdf = WRITERS[kind](told(), size=size)
    return Made(pdf, tuple(tally.pages[place] for place in range(len(sheets))))


def _single(write: Writer) -> Writer:
    """Return a writer of one document as one that takes several and finds one."""

    def written(documents: Iterable[PrintedPaper], *, size: PaperSize) -> bytes:
        (document,) = documents
        return write(document, size=size)

    return written


WRITERS: dict[PrintKind, Writer] = {
    "scorecard": scorecards_pdf,
    "certificate": certificates_pdf,
    "blank": blank_sheets_pdf,
    "follow_up": follow_ups_pdf,
    "minutes": minutes_pdf,
    "attendance": _single(attendance_pdf),
    "unit_recap": _single(unit_recap_pdf),
}


def counted(progress: Progress | None, of: int, done: int = 0) -> Callable[[], None] | None:
    """Return what counts sheets over all files of a print; `done` were made before."""
    if progress is None:
        return None

    def count() -> None:
        nonlocal done
        done += 1
        progress(done, of)

    return count


def by_file(
    sheets: Sequence[Sheet], path: Path, division: FileDivision
) -> Iterator[tuple[Path, Sequence[Sheet]]]:
    """Yield each file with its sheets; units in the order of their first person."""
    if division == "one" or not sheets or sheets[0].participant is None:
        yield path, sheets
        return
    taken: set[str] = set()
    for name, of_file in _divided(sheets, division):
        yield path.with_name(f"{distinct(f'{path.stem} - {name}', taken)}.pdf"), of_file


def _divided(
    sheets: Sequence[Sheet], division: FileDivision
) -> Iterable[tuple[str, Sequence[Sheet]]]:
    """Return what each file is named after, with its sheets."""
    people = [(sheet, sheet.participant) for sheet in sheets if sheet.participant]
    if division == "person":
        return [(file_name_part(who.full_name, NO_NAME), (sheet,)) for sheet, who in people]
    units: dict[str, list[Sheet]] = {}
    for sheet, who in people:
        units.setdefault(who.unit, []).append(sheet)
    return [(file_name_part(unit, NO_UNIT), of_unit) for unit, of_unit in units.items()]


class PartFiles:
    """Several files that are there all or none: written aside first, then named all at once."""

    def __init__(self, parts: ExitStack) -> None:
        self._parts = parts
        self._new: list[Path] = []

    def write(self, path: Path, content: bytes) -> None:
        """Write a file aside.

        :raises UserError: the folder cannot be written, is full, or gives other bytes back.
        """
        part = self._parts.enter_context(whole_file(path))
        if not path.exists():
            self._new.append(path)
        part.write_bytes(content)
        write_through(part)
        if part.read_bytes() != content:
            raise ReadBackError(name=path.name)

    def publish(self) -> None:
        """Give all files their names.

        :raises UserError: one of them cannot take it; then none is there that was not before.
        """
        try:
            self._parts.close()
        except BaseException:
            for path in self._new:
                path.unlink(missing_ok=True)
            raise


@contextmanager
def whole_files() -> Iterator[PartFiles]:
    """Give what several files are written by; without `publish` none of them is there."""
    with ExitStack() as parts:
        files = PartFiles(parts)
        yield files
