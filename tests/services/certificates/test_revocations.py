from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING

import pytest
from papers_kit import codes_of, finish
from session_kit import NAMES, NIPS

from asn_desktop.domain import registers
from asn_desktop.domain.errors import (
    BatchNotIssuedError,
    CertificateNotIssuedError,
    CoordinatorOnlyError,
    NotRevokedError,
    ReasonMissingError,
)
from asn_desktop.domain.ledger import MOST_INTEGER
from asn_desktop.domain.print_jobs import PrintWish
from asn_desktop.services.certificates.revocations import gone_of
from asn_desktop.services.checking.verifying import verify_certificate
from asn_desktop.vault.known_revocations import known_revocations

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from asn_desktop.domain.ids import EvaluatorId, ParticipantId
    from asn_desktop.services.workspace import Workspace

WHY = "Nama salah ketik; kertas ditarik"
EVERYBODY = PrintWish("certificate")
KNOWN = "known_revocations.json"


@pytest.fixture
def printed(desk: Workspace, tmp_path: Path) -> Workspace:
    finish(desk).papers.write(EVERYBODY, tmp_path / "s.pdf")
    return desk


def statuses(desk: Workspace) -> dict[str, str]:
    return {each.participant.name: each.status for each in desk.papers.certificate_states()}


def batches(desk: Workspace) -> list[int]:
    return [each.batch for each in desk.papers.certificate_states()]


def obstacle(desk: Workspace, name: str) -> str:
    states = desk.papers.certificate_states()
    return next(each.obstacle for each in states if each.participant.name == name)


def test_one_certificate_is_taken_back_and_put_back(
    printed: Workspace, siti: ParticipantId
) -> None:
    printed.revocations.revoke([siti], f" {WHY} ")
    (gone,) = printed.revocations.all()
    assert (gone.name, gone.why, gone.is_batch) == (NAMES[0], WHY, False)
    assert gone.number == "800.1.4.4/17/BKPSDM/2026"
    assert statuses(printed)[NAMES[0]] == "dicabut"
    assert set(statuses(printed).values()) == {"dicabut", "terbit"}

    printed.history.undo()
    assert printed.revocations.all() == ()
    assert statuses(printed)[NAMES[0]] == "terbit"
    printed.history.redo()
    printed.revocations.restore([gone.subject[:6]], "ternyata benar")
    assert printed.revocations.all() == ()


def test_paper_that_says_the_same_is_not_made_again(
    printed: Workspace, siti: ParticipantId, tmp_path: Path
) -> None:
    printed.revocations.revoke([siti], WHY)
    report = printed.papers.write(EVERYBODY, tmp_path / "lagi.pdf")
    assert report.printed == len(NAMES) - 1
    assert report.left_out == ((NAMES[0], f"sertifikatnya dicabut: {WHY}"),)


def test_facts_that_come_back_by_another_way_stay_refused(
    printed: Workspace, siti: ParticipantId, rahma: EvaluatorId, tmp_path: Path
) -> None:
    printed.revocations.revoke([siti], WHY)
    printed.sheets.reopen(rahma, [siti], "dilihat lagi")
    printed.sheets.finalise(rahma, [siti])
    printed.results.confirm("Sekar Umpama", [siti])
    assert obstacle(printed, NAMES[0]) == ""
    report = printed.papers.write(EVERYBODY, tmp_path / "lagi.pdf")
    ((name, reason),) = report.left_out
    assert name == NAMES[0]
    assert reason.startswith(f"Isinya sama dengan sertifikat yang dicabut ({WHY}).")
    assert statuses(printed)[NAMES[0]] == "dicabut"


def test_a_corrected_certificate_is_another_one_and_holds(
    printed: Workspace, siti: ParticipantId, tmp_path: Path
) -> None:
    printed.revocations.revoke([siti], WHY)
    printed.roster.set_fields(siti, {"name": "Siti Aminatun"})
    assert printed.papers.write(EVERYBODY, tmp_path / "baru.pdf").left_out == ()
    assert statuses(printed)["Siti Aminatun"] == "terbit"
    assert len(printed.revocations.all()) == 1  # the old paper stays taken back


def test_a_batch_is_taken_back_at_once_and_made_anew(
    printed: Workspace, siti: ParticipantId, tmp_path: Path
) -> None:
    printed.roster.set_fields(siti, {"name": "Siti Aminatun"})
    printed.papers.write(EVERYBODY, tmp_path / "baru.pdf")
    assert batches(printed) == [2, 1, 1, 1]
    printed.revocations.revoke_batch(1, "blangko hilang")
    assert list(statuses(printed).values()) == ["terbit", "dicabut", "dicabut", "dicabut"]
    (gone,) = printed.revocations.all()
    assert (gone.is_batch, gone.batch, gone.name) == (True, 1, "")

    assert printed.papers.write(EVERYBODY, tmp_path / "lagi.pdf").printed == len(NAMES)
    assert batches(printed) == [2, 3, 3, 3]
    assert set(statuses(printed).values()) == {"terbit"}
    numbers = [each.number.split("/")[1] for each in printed.papers.certificate_states()]
    assert numbers == ["17", "18", "19", "20"]


def test_what_took_back_one_is_told_before_what_took_back_its_batch(
    printed: Workspace, siti: ParticipantId, tmp_path: Path
) -> None:
    """A batch may be made anew; who was taken back by name has to be corrected first."""
    printed.revocations.revoke_batch(1, "blangko hilang")
    printed.revocations.revoke([siti], WHY)
    first, *others = printed.papers.certificate_states()
    (gone,) = first.revocations
    assert (gone.why, first.obstacle) == (WHY, f"sertifikatnya dicabut: {WHY}")
    assert {each.obstacle for each in others} == {""}
    assert {gone.why for each in others for gone in each.revocations} == {"blangko hilang"}
    report = printed.papers.write(EVERYBODY, tmp_path / "lagi.pdf")
    assert report.left_out == ((NAMES[0], f"sertifikatnya dicabut: {WHY}"),)


@pytest.mark.parametrize(
    ("ask", "refusal"),
    [
        (lambda desk, siti: desk.revocations.revoke([siti], "  "), ReasonMissingError),
        (lambda desk, siti: desk.revocations.revoke([siti], WHY), CertificateNotIssuedError),
        (lambda desk, _: desk.revocations.revoke_batch(1, WHY), BatchNotIssuedError),
        (lambda desk, _: desk.revocations.restore(["abcdef"], WHY), NotRevokedError),
        (lambda desk, _: desk.revocations.restore([], WHY), NotRevokedError),
        (lambda desk, _: desk.revocations.restore(["ab"], WHY), NotRevokedError),
    ],
)
def test_what_cannot_be_is_refused_and_enters_nothing(
    desk: Workspace,
    siti: ParticipantId,
    ask: Callable[[Workspace, ParticipantId], object],
    refusal: type[Exception],
) -> None:
    before = desk.session.state()
    with pytest.raises(refusal):
        ask(desk, siti)
    assert desk.session.state() == before


def test_each_beginning_names_one(printed: Workspace) -> None:
    """Two that begin alike and one that names nothing are three, not two of two."""
    subjects = [f"abcdef{letter * 58}" for letter in "12"]
    with printed._context.ledger.step("Cabut") as step:
        for subject in subjects:
            step.set(registers.revocation(subject), {"number": "", "name": "", "batch": 1})
    for beginnings in (["abcdef", "0123456789"], ["abcdef"], [subjects[0], "abcdef"]):
        with pytest.raises(NotRevokedError):
            printed.revocations.restore(beginnings, WHY)
    assert [each.subject for each in printed.revocations.all()] == subjects
    printed.revocations.restore([subjects[0], "abcdef2"], WHY)
    assert printed.revocations.all() == ()


def test_an_evaluators_laptop_takes_nothing_back(
    desk: Workspace, laptop_of: Callable[[EvaluatorId], Workspace], rahma: EvaluatorId
) -> None:
    with pytest.raises(CoordinatorOnlyError):
        laptop_of(rahma).revocations.revoke_batch(1, WHY)


def test_an_evaluators_laptop_reads_what_was_taken_back_and_why(
    printed: Workspace,
    siti: ParticipantId,
    laptop_of: Callable[[EvaluatorId], Workspace],
    rahma: EvaluatorId,
) -> None:
    """ADR 42: the reason is read by everybody of the session, and the dialog says so."""
    printed.revocations.revoke([siti], WHY)
    (gone,) = laptop_of(rahma).revocations.all()
    assert (gone.name, gone.why) == (NAMES[0], WHY)


def test_it_travels_and_taking_back_wins_over_not_knowing(
    printed: Workspace,
    colleague: Workspace,
    siti: ParticipantId,
    tmp_path: Path,
    settings_folder: Path,
) -> None:
    printed.revocations.revoke([siti], WHY)
    colleague.revocations.revoke([siti], "hal yang sama")
    printed.packages.export(tmp_path / "satu.asnpkg")
    (settings_folder / KNOWN).unlink()  # as on a computer that heard nothing yet
    colleague.merging.merge([tmp_path / "satu.asnpkg"])
    assert len(colleague.revocations.all()) == 1
    assert [len(gone) for gone in known_revocations().values()] == [1]
    assert colleague.conflicts.count() == 0  # both say the same, each with a reason

    # one lets it hold again while the other, not knowing, says once more that it does not
    colleague.revocations.restore([colleague.revocations.all()[0].subject], "ternyata benar")
    printed.history.undo()
    printed.revocations.revoke([siti], "tetap salah")
    printed.packages.export(tmp_path / "dua.asnpkg")
    colleague.merging.merge([tmp_path / "dua.asnpkg"])
    assert [each.name for each in colleague.revocations.all()] == [NAMES[0]]


def test_the_list_names_what_no_longer_holds_and_nobody(
    printed: Workspace, siti: ParticipantId, tmp_path: Path
) -> None:
    assert printed.revocations.write_list(tmp_path / "kosong.json") == 0
    printed.roster.set_fields(siti, {"name": "Siti Aminatun"})
    printed.papers.write(EVERYBODY, tmp_path / "baru.pdf")
    printed.revocations.revoke_batch(1, "blangko hilang")
    assert printed.revocations.write_list(tmp_path / "daftar.json") == 2
    text = (tmp_path / "daftar.json").read_text(encoding="utf-8")
    assert not any(told in text for told in (*NAMES, *NIPS, "blangko"))
    content = json.loads(text)
    (ses,) = content["sessions"]
    assert (content["kind"], content["version"]) == ("asn-desktop revocations", 1)
    found = sorted((len(key), said["status"]) for key, said in content["sessions"][ses].items())
    assert found == [(16, "dicabut"), (64, "diganti")]


def test_this_computer_remembers_it_without_the_session(
    printed: Workspace, siti: ParticipantId
) -> None:
    printed.revocations.revoke([siti], WHY)
    (gone,) = known_revocations().values()
    assert [said["status"] for said in gone.values()] == ["dicabut"]
    printed.history.undo()
    assert list(known_revocations().values()) == [{}]


def test_a_certificate_as_it_came_to_say_again_is_no_replaced_one(
    printed: Workspace, siti: ParticipantId, tmp_path: Path
) -> None:
    printed.roster.set_fields(siti, {"name": "Siti Aminatun"})
    printed.papers.write(EVERYBODY, tmp_path / "b.pdf")
    printed.roster.set_fields(siti, {"name": NAMES[0]})
    printed.papers.write(EVERYBODY, tmp_path / "c.pdf")
    assert len(printed.revocations.named()) == 1
    assert len(codes_of((tmp_path / "c.pdf").read_bytes())) == len(NAMES)


def test_a_clock_that_no_calendar_holds_stops_nothing(
    printed: Workspace, siti: ParticipantId
) -> None:
    """Another laptop's clock may say anything; its entries are merged, and sessions open."""
    printed.revocations.revoke([siti], WHY)
    (taken,) = printed.revocations.all()
    (said,) = gone_of([taken._replace(at=MOST_INTEGER)]).values()
    assert said == {"since": "", "status": "dicabut"}


def test_a_computer_that_can_keep_nothing_still_revokes(
    printed: Workspace, siti: ParticipantId, settings_folder: Path
) -> None:
    blocked = settings_folder / "known_revocations.json.part"
    blocked.mkdir(parents=True)
    printed.revocations.revoke([siti], WHY)
    assert statuses(printed)[NAMES[0]] == "dicabut"
    blocked.rmdir()
    printed.revocations.remember()
    assert [*known_revocations().values()] == [printed.revocations.named()]


def test_a_session_at_hand_knows_better_than_what_the_computer_remembers(
    printed: Workspace, siti: ParticipantId, tmp_path: Path
) -> None:
    codes = codes_of((tmp_path / "s.pdf").read_bytes())
    printed.revocations.revoke([siti], WHY)
    printed.history.undo()
    verdicts = {verify_certificate(code, printed.reference()).verdict for code in codes}
    assert verdicts == {"valid"}


@pytest.mark.parametrize(("zone", "day"), [("Asia/Makassar", "05"), ("Etc/GMT+12", "04")])
def test_the_day_is_the_one_it_was_here(
    printed: Workspace, siti: ParticipantId, monkeypatch: pytest.MonkeyPatch, zone: str, day: str
) -> None:
    printed.revocations.revoke([siti], WHY)
    (taken,) = printed.revocations.all()
    before_seven = 1_770_247_800_000  # 23.30 UTC on 4 February
    with monkeypatch.context() as patch:
        patch.setenv("TZ", zone)
        time.tzset()
        (said,) = gone_of([taken._replace(at=before_seven)]).values()
    time.tzset()
    assert said["since"] == f"2026-02-{day}"
