"""PDF files from documents: one for everybody, or one a unit under names that all systems take."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from asn_desktop.domain.file_names import distinct, file_name_part
from asn_desktop.printing.certificate import certificates_pdf
from asn_desktop.printing.scorecard import scorecards_pdf

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from asn_desktop.domain.documents import CertificateDocument, ScorecardDocument
    from asn_desktop.domain.people import Participant
    from asn_desktop.domain.session import PaperKind

    Progress = Callable[[int, int], None]
    PersonDocument = ScorecardDocument | CertificateDocument
    People = Sequence[tuple[Participant, Sequence[PersonDocument]]]

NO_UNIT = "tanpa unit"


def people_pdf(
    kind: PaperKind,
    people: People,
    heard: Callable[[], None] | None = None,
) -> bytes:
    """Return one PDF; `heard` is called once a person."""
    documents = _told(people, heard)
    if kind == "certificate":
        return certificates_pdf(cast("Iterable[CertificateDocument]", documents))
    return scorecards_pdf(cast("Iterable[ScorecardDocument]", documents))


def _told(
    people: People,
    heard: Callable[[], None] | None,
) -> Iterable[PersonDocument]:
    for _, documents in people:
        yield from documents
        if heard:
            heard()


def counted(progress: Progress | None, of: int) -> Callable[[], None] | None:
    """Return what counts people over all files of a print."""
    if progress is None:
        return None
    done = 0

    def count() -> None:
        nonlocal done
        done += 1
        progress(done, of)

    return count


def by_file(people: People, path: Path, *, per_unit: bool) -> Iterable[tuple[Path, People]]:
    """Yield each file with its people; units in the order of their first person."""
    if not people:
        return
    if not per_unit:
        yield path, people
        return
    units: dict[str, list[tuple[Participant, Sequence[PersonDocument]]]] = {}
    for entry in people:
        units.setdefault(entry[0].unit, []).append(entry)
    taken: set[str] = set()
    for unit, of_unit in units.items():
        name = distinct(f"{path.stem} - {file_name_part(unit, NO_UNIT)}", taken)
        yield path.with_name(f"{name}.pdf"), of_unit
