"""Each computer remembers which paper no longer holds, until it hears of what put it back."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from papers_kit import finish
from session_kit import NAMES, PASSPHRASE

from asn_desktop.domain.moments import local_words
from asn_desktop.domain.print_jobs import PrintWish
from asn_desktop.services.checking.reference_files import session_reference
from asn_desktop.services.checking.verifying import verify, verify_certificate
from asn_desktop.services.workspace import Workspace, open_package
from asn_desktop.vault.known_revocations import known_revocations, remember_revocations

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from asn_desktop.domain.ids import EvaluatorId, ParticipantId

WHY = "Nama salah ketik; kertas ditarik"
KNOWN = "known_revocations.json"
TEN_DAYS = 10 * 86_400 * 10**9


@pytest.fixture
def printed(desk: Workspace, siti: ParticipantId, tmp_path: Path) -> Workspace:
    """Give Siti a certificate, on paper of her own."""
    finish(desk).papers.write(PrintWish("certificate", (siti,)), tmp_path / "s.pdf")
    return desk


@pytest.fixture
def taken_back_elsewhere(
    colleague: Workspace, siti: ParticipantId, settings_folder: Path
) -> Workspace:
    """Take it back at the second table, which is another computer; return that table."""
    colleague.revocations.revoke([siti], WHY)
    (settings_folder / KNOWN).unlink()
    return colleague


def subject(desk: Workspace) -> str:
    return desk.revocations.all()[0].subject


def bring(source: Workspace, target: Workspace, path: Path) -> int:
    """Merge everything of one table at another; return the merge's number."""
    source.packages.export(path)
    merging = target.merging.merge([path]).merging
    assert merging
    return merging


def open_and_close(path: Path) -> None:
    with Workspace.open(path, PASSPHRASE):
        pass


def test_an_older_file_of_the_session_takes_nothing_away(
    printed: Workspace, siti: ParticipantId, rahma: EvaluatorId, tmp_path: Path
) -> None:
    assignment = printed.packages.assign(rahma, tmp_path / "t.asnp")
    point = printed.restore_point("sebelum")
    printed.revocations.revoke([siti], WHY)
    laptop = open_package(assignment, tmp_path / "lap" / "sesi.asn", PASSPHRASE)
    for older in (laptop, point):
        open_and_close(older)
        assert verify(str(tmp_path / "s.pdf")).verdict == "revoked"


def test_an_older_file_that_a_check_goes_by_puts_nothing_back(
    printed: Workspace, siti: ParticipantId, tmp_path: Path, settings_folder: Path
) -> None:
    """Open, or named on the command line; a newer one puts back what was put back there."""
    point = printed.restore_point("sebelum")
    printed.revocations.revoke([siti], WHY)
    paper = str(tmp_path / "s.pdf")
    with Workspace.open(point, PASSPHRASE) as older:
        assert verify_certificate(paper, session_reference(older._context)).verdict == "revoked"
    assert verify(paper, point, lambda: PASSPHRASE).verdict == "revoked"
    known = (settings_folder / KNOWN).read_bytes()
    printed.revocations.restore([subject(printed)], "ternyata benar")
    (settings_folder / KNOWN).write_bytes(known)  # this computer did not hear of it
    assert verify(paper).verdict == "revoked"
    assert verify_certificate(paper, session_reference(printed._context)).verdict == "valid"


def test_a_file_that_puts_back_another_revocation_takes_this_one_not_away(
    printed: Workspace, siti: ParticipantId, tmp_path: Path
) -> None:
    """Taken back, put back, copied, and taken back once more: the copy knows of the first only."""
    printed.revocations.revoke([siti], WHY)
    printed.revocations.restore([subject(printed)], "ternyata benar")
    point = printed.restore_point("sesudah-dibatalkan")
    printed.revocations.revoke([siti], "tetap salah")
    open_and_close(point)
    assert verify(str(tmp_path / "s.pdf")).verdict == "revoked"


def test_what_was_replaced_stays_known_when_an_older_file_is_opened(
    printed: Workspace, siti: ParticipantId, tmp_path: Path
) -> None:
    point = printed.restore_point("sebelum")
    printed.roster.set_fields(siti, {"name": "Siti Aminatun"})
    printed.papers.write(PrintWish("certificate", (siti,)), tmp_path / "b.pdf")
    open_and_close(point)
    assert verify(str(tmp_path / "s.pdf")).facts["register"] == "sudah diganti"
    printed.roster.set_fields(siti, {"name": NAMES[0]})  # and the same is said again
    printed.papers.write(PrintWish("certificate", (siti,)), tmp_path / "c.pdf")
    assert "register" not in verify(str(tmp_path / "s.pdf")).facts
    assert verify(str(tmp_path / "b.pdf")).facts["register"] == "sudah diganti"


def test_undo_and_redo_of_either_are_heard_at_once(
    printed: Workspace, siti: ParticipantId, tmp_path: Path
) -> None:
    acts: tuple[tuple[Callable[[], object], str], ...] = (
        (lambda: printed.revocations.revoke([siti], WHY), "revoked"),
        (printed.history.undo, "valid"),
        (printed.history.redo, "revoked"),
        (lambda: printed.revocations.restore([subject(printed)], "ternyata benar"), "valid"),
        (printed.history.undo, "revoked"),
        (printed.history.redo, "valid"),
    )
    for act, verdict in acts:
        act()
        assert verify(str(tmp_path / "s.pdf")).verdict == verdict


def test_a_new_issue_is_heard_at_once_with_the_day_it_replaced_the_other(
    printed: Workspace, siti: ParticipantId, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = time.time_ns() + TEN_DAYS
    with monkeypatch.context() as patch:
        patch.setattr("time.time_ns", lambda: now)
        printed.roster.set_fields(siti, {"name": "Siti Aminatun"})
        printed.papers.write(PrintWish("certificate", (siti,)), tmp_path / "b.pdf")
    said = {"since": local_words(now // 10**6, "%Y-%m-%d"), "status": "diganti"}
    assert list(printed.revocations.named().values()) == [said]
    assert [list(gone.values()) for gone in known_revocations().values()] == [[said]]


def test_the_same_facts_in_a_new_print_replace_nothing(
    printed: Workspace, siti: ParticipantId, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Replaced is a certificate on the day when a later one said something else."""
    printed.revocations.revoke_batch(1, "blangko hilang")
    printed.papers.write(PrintWish("certificate", (siti,)), tmp_path / "b.pdf")
    assert {said["status"] for said in printed.revocations.named().values()} == {"dicabut"}
    now = time.time_ns() + TEN_DAYS
    monkeypatch.setattr("time.time_ns", lambda: now)
    printed.roster.set_fields(siti, {"name": "Siti Aminatun"})
    printed.papers.write(PrintWish("certificate", (siti,)), tmp_path / "c.pdf")
    days = {said["status"]: said["since"] for said in printed.revocations.named().values()}
    assert days["diganti"] == local_words(now // 10**6, "%Y-%m-%d") > days["dicabut"]


def test_a_merge_set_aside_and_put_back_is_heard_at_once(
    printed: Workspace, colleague: Workspace, siti: ParticipantId, tmp_path: Path
) -> None:
    printed.revocations.revoke([siti], WHY)
    bring(printed, colleague, tmp_path / "satu.asnpkg")
    colleague.revocations.restore([subject(colleague)], "ternyata benar")
    merging = bring(colleague, printed, tmp_path / "dua.asnpkg")
    assert verify(str(tmp_path / "s.pdf")).verdict == "valid"
    printed.received.undo(merging, "salah flashdisk")
    assert verify(str(tmp_path / "s.pdf")).verdict == "revoked"
    printed.received.put_back(merging)
    assert verify(str(tmp_path / "s.pdf")).verdict == "valid"


def test_what_a_merge_brought_stays_known_when_it_is_set_aside(
    printed: Workspace, taken_back_elsewhere: Workspace, tmp_path: Path
) -> None:
    """The other table took it back all the same; nothing that is held here puts it back."""
    merging = bring(taken_back_elsewhere, printed, tmp_path / "dua.asnpkg")
    printed.received.undo(merging, "salah flashdisk")
    assert printed.revocations.all() == ()
    assert verify(str(tmp_path / "s.pdf")).verdict == "revoked"


def test_a_merge_that_is_only_looked_at_is_not_heard(
    printed: Workspace, taken_back_elsewhere: Workspace, siti: ParticipantId, tmp_path: Path
) -> None:
    taken_back_elsewhere.packages.export(tmp_path / "dua.asnpkg")
    printed.merging.preview([tmp_path / "dua.asnpkg"])
    printed.attendance.set([(siti, "terlambat", "", 0)])
    assert verify(str(tmp_path / "s.pdf")).verdict == "valid"


def test_a_settled_conflict_is_heard_at_once(
    printed: Workspace, colleague: Workspace, siti: ParticipantId, tmp_path: Path
) -> None:
    printed.revocations.revoke([siti], WHY)
    bring(printed, colleague, tmp_path / "satu.asnpkg")
    colleague.revocations.restore([subject(colleague)], "ternyata benar")
    printed.history.undo()
    printed.revocations.revoke([siti], "tetap salah")
    bring(colleague, printed, tmp_path / "dua.asnpkg")
    assert verify(str(tmp_path / "s.pdf")).verdict == "revoked"
    (conflict,) = printed.conflicts.all()
    for shown, verdict in ((False, "valid"), (True, "revoked")):
        again = Workspace.open(printed.restore_point("konflik"), PASSPHRASE)
        (choice,) = (c.n for c in conflict.choices if (NAMES[0] in c.shown) == shown)
        again.conflicts.resolve(conflict.id, choice, "dibaca lagi")
        again.close()
        assert verify(str(tmp_path / "s.pdf")).verdict == verdict
        printed.revocations.remember()


def test_what_two_tables_took_back_holds_again_when_both_are_put_back(
    printed: Workspace, colleague: Workspace, siti: ParticipantId, tmp_path: Path
) -> None:
    printed.revocations.revoke([siti], WHY)
    colleague.revocations.revoke([siti], "hal yang sama")
    printed.history.undo()
    assert verify(str(tmp_path / "s.pdf")).verdict == "revoked"
    colleague.history.undo()
    assert verify(str(tmp_path / "s.pdf")).verdict == "valid"


def test_taken_back_goes_before_replaced_and_the_earliest_day_before_others() -> None:
    said = [
        {"since": "2026-01-01", "status": "diganti"},
        {"since": "2026-03-03", "status": "dicabut"},
        {"since": "2026-02-02", "status": "dicabut"},
    ]
    remember_revocations("ses", {"ab" * 32: {str(n): each for n, each in enumerate(said)}})
    assert known_revocations() == {"ses": {"ab" * 32: said[2]}}
    remember_revocations("ses", {}, lambda: {"1", "2"})
    assert known_revocations() == {"ses": {"ab" * 32: said[0]}}
    remember_revocations("ses", {}, lambda: {"0"})
    assert known_revocations() == {"ses": {}}
