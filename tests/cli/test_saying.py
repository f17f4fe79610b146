"""What commands say to people: gaps, forks, counting, the shape of a refusal."""

from __future__ import annotations

import io
import sys
from typing import TYPE_CHECKING

import pytest
from command_kit import Laptop

from asn_desktop.cli.main import main
from asn_desktop.cli.merge_reports import show_merge
from asn_desktop.cli.output import progress
from asn_desktop.domain.merging import Fork, Gap, MergeReport

if TYPE_CHECKING:
    from pathlib import Path


def test_gaps_and_forks_are_told_by_name(capsys: pytest.CaptureFixture[str]) -> None:
    report = MergeReport(
        new=3,
        quarantined=1,
        no_right=2,
        gaps=(Gap("ab" * 16, "Meja 2", ((41, 57), (60, 60))),),
        forks=(Fork("cd" * 16, 9),),
        receipt="4X41-HFKZ",
    )
    show_merge(report, dry_run=True, as_json=False)
    assert capsys.readouterr().out.splitlines() == [
        "Akan digabung: 3 baru, 0 berubah, 0 sama; konflik 0.",
        "Dikarantina: 1 baris yang tidak dapat dibaca.",
        "Ditolak, bukan haknya: 2 entri.",
        "Paket dari Meja 2 kurang: 41-57, 60. Minta paket baru dari laptop itu.",
        "Berkas laptop cdcdcdcd dipakai di dua tempat sejak entri 9.",
        "Tanda terima: 4X41-HFKZ",
    ]


class Terminal(io.StringIO):
    """A standard error that is a terminal."""

    def isatty(self) -> bool:
        return True


def test_progress_counts_on_a_terminal_and_is_silent_elsewhere(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    progress("Mencetak")(1, 2)
    assert capsys.readouterr().err == ""
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    count = progress("Mencetak")
    count(1, 2)
    count(2, 2)
    assert terminal.getvalue() == "\rMencetak: 1 dari 2\rMencetak: 2 dari 2\n"


@pytest.mark.parametrize(
    "command",
    [
        ("session", "show", "sesi.asn", "--passphrase-file", "folder"),
        ("session", "set", "sesi.asn", "folder"),
        ("keys", "import", "folder"),
        ("roster", "check", "folder"),
    ],
)
def test_a_folder_in_place_of_a_file_is_told(desk: Laptop, command: tuple[str, ...]) -> None:
    (desk.folder / "folder").mkdir()
    before = desk.hashes()
    desk.run(*command).require_refused("folder")
    assert desk.hashes() == before


def test_settings_of_any_length_are_not_read(desk: Laptop) -> None:
    (desk.folder / "besar.json").write_bytes(b" " * (9 << 20))
    desk.run("session", "set", "sesi.asn", "besar.json").require_refused("besar.json")


def test_every_command_has_a_help_in_indonesian(tmp_path: Path) -> None:
    laptop = Laptop(tmp_path)
    assert laptop.do("--help").out.index("demo ") < laptop.do("--help").out.index("check ")
    for name, command in main.commands.items():
        leaves = getattr(command, "commands", {})
        for words in [(name,), *((name, leaf) for leaf in leaves)]:
            shown = laptop.do(*words, "--help").out
            assert shown.startswith("Pemakaian: ")
            assert "Tampilkan pesan ini." in shown
            assert not {"Show", "Usage", "required"} & set(shown.replace("[", " ").split())
