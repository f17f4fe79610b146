from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from papers_kit import NUMBERING, finish, pages_of
from session_kit import NAMES, NIPS, PASSPHRASE, fill

from asn_desktop.domain.errors import DayInConflictError
from asn_desktop.domain.print_jobs import PrintWish
from asn_desktop.domain.session import Numbering
from asn_desktop.services.workspace import Workspace, open_package

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from asn_desktop.domain.ids import EvaluatorId, ParticipantId


@pytest.fixture
def finished(desk: Workspace) -> Workspace:
    return finish(desk)


@pytest.fixture
def printed(finished: Workspace, tmp_path: Path) -> Workspace:
    """Give everybody a certificate."""
    finished.papers.write(PrintWish("certificate"), tmp_path / "sertifikat.pdf")
    return finished


@pytest.fixture
def colleague(finished: Workspace, tmp_path: Path) -> Iterator[Workspace]:
    """Open a second coordinator's laptop that knows the finished session."""
    package = tmp_path / "koordinator-2.asnpkg"
    finished.packages.assign_coordinator("Meja 2", package)
    everything = tmp_path / "sesi.asnpkg"
    finished.packages.export(everything)
    other = Workspace.open(open_package(package, tmp_path / "dua.asn", PASSPHRASE), PASSPHRASE)
    other.merging.merge([everything])
    yield other
    other.close()


def statuses(desk: Workspace) -> dict[str, str]:
    return {each.participant.name: each.status for each in desk.papers.certificate_states()}


def obstacles(desk: Workspace) -> dict[str, str]:
    return {each.participant.name: each.obstacle for each in desk.papers.certificate_states()}


def numbers(desk: Workspace) -> list[str]:
    return [each.number for each in desk.papers.certificate_states()]


def test_numbers_are_drawn_in_order_and_kept_on_printing_again(
    printed: Workspace, tmp_path: Path
) -> None:
    assert numbers(printed) == [f"800.1.4.4/{n}/BKPSDM/2026" for n in (17, 18, 19, 20)]
    state = printed.session.state()
    again = tmp_path / "lagi.pdf"
    printed.papers.write(PrintWish("certificate"), again)
    assert again.read_bytes() == (tmp_path / "sertifikat.pdf").read_bytes()
    assert printed.session.state() == state


def test_an_issue_is_no_step_that_undo_takes_back(printed: Workspace) -> None:
    label = printed.history.undo_label()
    assert label is not None
    assert "ertifikat" not in label
    while printed.history.undo_label():
        printed.history.undo()
    assert numbers(printed)[0] == "800.1.4.4/17/BKPSDM/2026"


@pytest.mark.parametrize(
    "change",
    [
        lambda desk, siti, _: desk.roster.set_fields(siti, {"jabatan": "Bidan Terampil"}),
        lambda desk, siti, rahma: desk.sheets.reopen(rahma, [siti], "keliru"),
        lambda desk, siti, _: desk.results.confirm("Orang Lain", [siti]),
    ],
    ids=["jabatan", "sheet", "confirmation"],
)
def test_a_later_change_of_an_input_asks_for_a_new_certificate(
    printed: Workspace,
    siti: ParticipantId,
    rahma: EvaluatorId,
    change: Callable[[Workspace, ParticipantId, EvaluatorId], object],
) -> None:
    change(printed, siti, rahma)
    found = statuses(printed)
    assert found.pop(NAMES[0]) == "perlu terbit ulang"
    assert set(found.values()) == {"terbit"}


def test_a_change_of_bands_or_kop_concerns_everybody(printed: Workspace) -> None:
    printed.settings.rename(title="Evaluasi Lain")
    assert set(statuses(printed).values()) == {"perlu terbit ulang"}
    printed.settings.set_bands("pp30-120")
    assert set(obstacles(printed).values()) == {"kualifikasi perlu dikonfirmasi ulang"}


def test_a_renewed_certificate_keeps_its_number(
    printed: Workspace, siti: ParticipantId, tmp_path: Path
) -> None:
    printed.roster.set_fields(siti, {"name": "Siti Aminatun"})
    printed.papers.write(PrintWish("certificate", (siti,)), tmp_path / "baru.pdf")
    assert statuses(printed)["Siti Aminatun"] == "terbit"
    assert numbers(printed)[0] == "800.1.4.4/17/BKPSDM/2026"
    assert "SitiAminatun" in pages_of((tmp_path / "baru.pdf").read_bytes())[0]


def test_a_used_up_block_is_told_person_by_person(finished: Workspace, tmp_path: Path) -> None:
    finished.settings.set_numbering(NUMBERING.model_copy(update={"last": 18}))
    report = finished.papers.write(PrintWish("certificate"), tmp_path / "s.pdf")
    assert report.printed == 2
    assert [name for name, _ in report.left_out] == list(NAMES[2:])
    assert "di luar blok nomor 17 sampai 18" in report.left_out[0].reason

    # those that have their number keep it, also when the registry hands out another block
    finished.settings.set_numbering(NUMBERING.model_copy(update={"first": 100, "last": 200}))
    assert finished.papers.write(PrintWish("certificate"), tmp_path / "t.pdf").printed == 4
    assert [text.split("/")[1] for text in numbers(finished)] == ["17", "18", "100", "101"]


def test_a_blank_number_prints_dots_until_numbers_are_there(
    finished: Workspace, siti: ParticipantId, tmp_path: Path
) -> None:
    finished.settings.set_numbering(Numbering(klasifikasi="800.1.4.4", unit="BKPSDM"))
    finished.papers.write(PrintWish("certificate", (siti,)), tmp_path / "s.pdf")
    assert numbers(finished)[0] == "800.1.4.4/……………/BKPSDM/2026"
    assert "800.1.4.4/……………/BKPSDM/2026" in pages_of((tmp_path / "s.pdf").read_bytes())[0]
    assert statuses(finished)[NAMES[0]] == "terbit"

    finished.settings.set_numbering(NUMBERING)
    finished.papers.write(PrintWish("certificate", (siti,)), tmp_path / "t.pdf")
    assert numbers(finished)[0] == "800.1.4.4/17/BKPSDM/2026"
    finished.settings.set_numbering(NUMBERING.model_copy(update={"klasifikasi": "800.1.4.5"}))
    assert statuses(finished)[NAMES[0]] == "perlu terbit ulang"
    finished.papers.write(PrintWish("certificate", (siti,)), tmp_path / "u.pdf")
    assert numbers(finished)[0] == "800.1.4.5/17/BKPSDM/2026"
    finished.settings.set_numbering(Numbering())
    assert statuses(finished)[NAMES[0]] == "terbit"


def test_reasons_against_a_certificate_are_told_apart(
    finished: Workspace, rahma: EvaluatorId, budi: EvaluatorId
) -> None:
    people = [person.id for person in finished.roster.participants()]
    codes = finished.session.overview().criteria
    finished.sheets.reopen(rahma, people[:1], "keliru")
    finished.attendance.set([(people[1], "tidak_hadir", "izin", 0)])
    finished.sheets.reopen(budi, people[2:3], "keliru")
    finished.scoring.mark(people[2], budi, [(codes[0], None)])
    finished.sheets.finalise(budi, people[2:3], with_gaps=True)
    finished.sheets.reopen(budi, people[3:], "keliru")
    finished.scoring.mark(people[3], budi, [(codes[0], 3)])
    finished.sheets.finalise(budi, people[3:])
    assert list(obstacles(finished).values()) == [
        "belum final oleh Rahma",
        "tidak hadir",
        "baru 13 dari 14 penilaian diterima",
        "kualifikasi perlu dikonfirmasi ulang",
    ]


def test_without_a_total_or_a_confirmation_there_is_none(
    desk: Workspace, siti: ParticipantId, rahma: EvaluatorId, budi: EvaluatorId
) -> None:
    codes = desk.session.overview().criteria
    for evaluator in (rahma, budi):
        fill(desk, evaluator)
        desk.scoring.mark(siti, evaluator, [(code, "T") for code in codes], "tidak bertugas")
        desk.sheets.finalise(evaluator)
    assert list(obstacles(desk).values()) == [
        "belum ada nilai akhir",
        *["kualifikasi belum dikonfirmasi"] * 3,
    ]


def test_a_conflict_keeps_its_participant_out(
    finished: Workspace, colleague: Workspace, siti: ParticipantId, tmp_path: Path
) -> None:
    finished.roster.set_fields(siti, {"jabatan": "Bidan"})
    colleague.roster.set_fields(siti, {"jabatan": "Perawat"})
    colleague.packages.export(tmp_path / "dua.asnpkg")
    finished.merging.merge([tmp_path / "dua.asnpkg"])
    report = finished.papers.write(PrintWish("certificate"), tmp_path / "s.pdf")
    assert report.left_out == ((NAMES[0], "ada konflik pada datanya"),)
    assert "1isianmasihberkonflik" in "".join(
        pages_of(finished.papers.preview(PrintWish("minutes")))
    )


def test_a_conflict_of_a_setting_keeps_everybody_out(
    finished: Workspace, colleague: Workspace, tmp_path: Path
) -> None:
    finished.settings.rename(title="Evaluasi Satu")
    colleague.settings.rename(title="Evaluasi Dua")
    colleague.packages.export(tmp_path / "dua.asnpkg")
    finished.merging.merge([tmp_path / "dua.asnpkg"])
    assert set(obstacles(finished).values()) == {"setelan sesi berkonflik: Judul sesi"}
    assert finished.papers.write(PrintWish("scorecard"), tmp_path / "l.pdf").printed == 4


def test_without_a_sure_date_nothing_is_dated(
    finished: Workspace, colleague: Workspace, tmp_path: Path
) -> None:
    day = finished.session.overview().until
    finished.settings.rename(until=day.replace(day=5))
    colleague.settings.rename(until=day.replace(day=6))
    colleague.packages.export(tmp_path / "dua.asnpkg")
    finished.merging.merge([tmp_path / "dua.asnpkg"])
    with pytest.raises(DayInConflictError):
        finished.papers.write(PrintWish("scorecard"), tmp_path / "l.pdf")


def test_the_same_number_drawn_on_two_laptops_is_told(
    finished: Workspace, colleague: Workspace, siti: ParticipantId, tmp_path: Path
) -> None:
    joko = finished.roster.find(NIPS[1]).id
    finished.papers.write(PrintWish("certificate", (siti,)), tmp_path / "s.pdf")
    colleague.papers.write(PrintWish("certificate", (joko,)), tmp_path / "t.pdf")
    colleague.packages.export(tmp_path / "dua.asnpkg")
    finished.merging.merge([tmp_path / "dua.asnpkg"])
    text = "".join(pages_of(finished.papers.preview(PrintWish("minutes"))))
    assert "Nomor800.1.4.4/17/BKPSDM/2026terpakaiduakali:SitiAminah;JokoSusilo." in text


def test_one_certificate_issued_on_two_laptops_is_a_conflict(
    finished: Workspace, colleague: Workspace, siti: ParticipantId, tmp_path: Path
) -> None:
    joko = finished.roster.find(NIPS[1]).id
    finished.papers.write(PrintWish("certificate", (siti,)), tmp_path / "s.pdf")
    colleague.papers.write(PrintWish("certificate", (joko, siti)), tmp_path / "t.pdf")
    colleague.settings.set_numbering(NUMBERING.model_copy(update={"klasifikasi": "900"}))
    colleague.papers.write(PrintWish("certificate", (siti,)), tmp_path / "t.pdf")
    colleague.packages.export(tmp_path / "dua.asnpkg")
    finished.merging.merge([tmp_path / "dua.asnpkg"])
    assert obstacles(finished)[NAMES[0]] == "ada konflik pada sertifikatnya"


def test_a_missing_package_keeps_everybody_out(
    desk: Workspace,
    rahma: EvaluatorId,
    budi: EvaluatorId,
    laptop_of: Callable[[EvaluatorId], Workspace],
    tmp_path: Path,
) -> None:
    laptop = laptop_of(budi)
    fill(laptop, budi)
    laptop.sheets.finalise(budi)
    laptop.packages.export(tmp_path / "hasil.asnpkg")
    fill(desk, rahma)
    desk.sheets.finalise(rahma)
    desk.merging.merge([tmp_path / "hasil.asnpkg"])
    desk.results.confirm("Sekar")
    assert set(obstacles(desk).values()) == {""}
    # a signed head that reached this table speaks of an entry that did not
    connection = desk.session._context.ledger.connection
    connection.execute(
        "UPDATE signed_head SET q = q + 3 WHERE dev IN"
        " (SELECT dev FROM event WHERE fld LIKE 'mark/' || ? || '/%')",
        (budi,),
    )
    (reason,) = set(obstacles(desk).values())
    assert reason.startswith("paket dari Budi kurang: ")
    assert "PaketdariBudikurang:" in "".join(pages_of(desk.papers.preview(PrintWish("minutes"))))


def copied(laptop: Workspace, tmp_path: Path) -> Path:
    copy = tmp_path / "salinan" / "sesi.asn"
    copy.parent.mkdir()
    laptop.restore_point("salin").replace(copy)
    return copy


def forked_packages(
    desk: Workspace, laptop: Workspace, memory: Path, tmp_path: Path
) -> tuple[Path, Path]:
    """Let a copied file write on where its laptop did; return the packages of both."""
    budi = laptop.own_evaluator
    assert budi is not None
    people = [person.id for person in desk.roster.participants()]
    every = [(code, 4) for code in desk.session.overview().criteria]
    for person in people[:2]:
        laptop.scoring.mark(person, budi, every)
    laptop.sheets.finalise(budi, people[:2])
    copy, noted = copied(laptop, tmp_path), tmp_path / "ingatan"
    shutil.copytree(memory, noted)
    for person in people[2:]:
        laptop.scoring.mark(person, budi, every)
    laptop.sheets.finalise(budi)
    laptop.packages.export(tmp_path / "satu.asnpkg")
    shutil.rmtree(memory)  # as on another computer whose memory was copied along
    shutil.copytree(noted, memory)
    with Workspace.open(copy, PASSPHRASE) as clone:
        clone.scoring.mark(people[2], budi, every)
        clone.packages.export(tmp_path / "dua.asnpkg")
    return tmp_path / "satu.asnpkg", tmp_path / "dua.asnpkg"


def test_a_copied_file_keeps_out_whom_it_marked_until_they_are_marked_anew(
    desk: Workspace,
    laptop_of: Callable[[EvaluatorId], Workspace],
    tmp_path: Path,
    settings_folder: Path,
) -> None:
    budi, rahma = (evaluator.id for evaluator in desk.session.overview().evaluators)
    fill(desk, rahma)
    desk.sheets.finalise(rahma)
    packages = forked_packages(desk, laptop_of(budi), settings_folder / "devices", tmp_path)
    desk.merging.merge(packages)
    desk.results.confirm("Sekar")

    forked = "ditulis di laptop yang berkasnya tersalin; isi ulang"
    assert list(obstacles(desk).values()) == ["", "", forked, forked]
    text = "".join(pages_of(desk.papers.preview(PrintWish("minutes"))))
    assert "BerkasdilaptopBuditersalin" in text

    last = desk.roster.participants()[3].id
    codes = desk.session.overview().criteria
    desk.sheets.reopen(budi, [last], "isi ulang")
    desk.scoring.mark(last, budi, [(code, None) for code in codes])
    desk.scoring.mark(last, budi, [(code, 4) for code in codes])
    desk.sheets.finalise(budi, [last])
    desk.results.confirm("Sekar")
    assert obstacles(desk)[NAMES[3]] == ""
