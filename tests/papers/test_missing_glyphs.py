"""What no face has is named before it is printed, and the paper is printed all the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from papers_kit import finish, pages_of
from session_kit import NAMES, PASSPHRASE, new_session, roster_report

from asn_desktop.domain.print_jobs import PrintWish
from asn_desktop.services.workspace import Workspace, create_session

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from asn_desktop.domain.print_jobs import PrintKind

TAMIL = "\N{TAMIL LETTER KA}"
NAME = f"Siti Aminah {TAMIL}"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Workspace]:
    path = tmp_path / "sesi.asn"
    create_session(path, new_session(), PASSPHRASE)
    with Workspace.open(path, PASSPHRASE) as opened:
        opened.roster_import.import_rows(roster_report())
        opened.roster.set_fields(opened.roster.participants()[0].id, {"name": NAME})
        yield finish(opened)


@pytest.mark.parametrize("kind", ["scorecard", "certificate"])
def test_a_name_is_told_with_its_letter_before_anything_is_printed(
    desk: Workspace, tmp_path: Path, kind: PrintKind
) -> None:
    plan = desk.papers.plan(PrintWish(kind))
    assert plan.warnings == ((NAME, "nama", (f"U+0B95 '{TAMIL}'",)),)
    assert [person.name for person in plan.ready] == [NAME, *NAMES[1:]]
    assert desk.papers.history() == ()
    assert {state.number for state in desk.papers.certificate_states()} <= {"", None}

    others = tuple(person.id for person in desk.roster.participants()[1:])
    assert desk.papers.plan(PrintWish(kind, others)).warnings == ()

    report = desk.papers.write(PrintWish(kind), tmp_path / "cetak.pdf")
    assert report.printed == len(NAMES)
    first = pages_of(report.files[0].read_bytes(), 1)[0]
    assert "SitiAminah" in first
    assert TAMIL not in first
