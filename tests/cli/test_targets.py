"""Where results go: names that are none everywhere, and files that are never written over."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
import pytest
from command_kit import Laptop

from asn_desktop.cli.main import main
from asn_desktop.cli.path_arguments import FilePath

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def _commands(
    command: click.Command, words: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    if isinstance(command, click.Group):
        for name, each in command.commands.items():
            yield from _commands(each, (*words, name))
    else:
        yield words, command


def _something(option: click.Parameter) -> str:
    """Return what this argument or option takes."""
    kind = option.type
    if isinstance(kind, click.Choice):
        return str(kind.choices[0])
    if isinstance(kind, click.DateTime):
        return "2026-02-04"
    return "1" if isinstance(kind, (click.types.IntParamType, click.IntRange)) else "tiada"


def _given(option: click.Parameter, text: str) -> list[str]:
    return [text] if isinstance(option, click.Argument) else [option.opts[0], text]


@pytest.fixture
def laptop(tmp_path: Path) -> Laptop:
    """Return a laptop with nothing on it."""
    return Laptop(tmp_path / "laptop")


PLACES = [
    pytest.param(words, command, option, id=f"{' '.join(words)} {option.name}")
    for words, command in _commands(main)
    for option in command.params
    if isinstance(option.type, click.Path)
]


@pytest.mark.parametrize(("words", "command", "option"), PLACES)
def test_an_empty_name_is_wrong_usage_of_every_command(
    laptop: Laptop, words: tuple[str, ...], command: click.Command, option: click.Parameter
) -> None:
    assert isinstance(option.type, FilePath)
    arguments = [*words]
    for each in command.params:
        if each is option or each.required:
            arguments += _given(each, "" if each is option else _something(each))
    outcome = laptop.run(*arguments)
    assert (outcome.code, outcome.out) == (2, ""), outcome
    assert "Nama berkasnya masih kosong." in outcome.err
    assert laptop.hashes() == {}


PRINT = ("print", "scorecards", "sesi.asn", "--out")


@pytest.mark.parametrize("name", ["CON.pdf", "nul", "aux.txt", "COM1", "lembar.", "lembar "])
def test_a_name_that_windows_cannot_hold_is_refused_before_the_passphrase(
    desk: Laptop, name: str
) -> None:
    before = desk.hashes()
    desk.run(*PRINT, name, opened_with=None).require_refused(f'"{name}"', "Windows", "nama lain")
    merging = ("package", "merge", "sesi.asn", "Rahma.paket", "--report", name)
    desk.run(*merging, opened_with=None).require_refused("Windows")
    assert desk.hashes() == before


def test_no_session_is_made_under_such_a_name(laptop: Laptop) -> None:
    made = ("--title", "A", "--place", "B", "--date", "2026-02-04", "--evaluator", "C")
    new = ("session", "new", "CON.asn", *made, "--instrument", "berakhlak-7-bars5")
    laptop.run(*new).require_refused("CON.asn", "Windows")
    assert laptop.hashes() == {}


@pytest.mark.parametrize("target", [".", "..", "/"])
@pytest.mark.parametrize("more", [(), ("--per-person",)])
def test_a_folder_alone_is_refused(desk: Laptop, target: str, more: tuple[str, ...]) -> None:
    desk.run(*PRINT, target, *more).require_refused("masih kosong")


def test_a_session_that_is_not_open_is_not_written_over(desk: Laptop) -> None:
    other = desk.folder / "lain.asn"
    other.write_bytes((desk.folder / "sesi.asn").read_bytes())
    (desk.folder / "lain.bin").write_bytes(other.read_bytes())
    before = desk.hashes()
    for name in ("lain.asn", "lain.bin", "Rahma.paket", "sesi.asn.pemulihan"):
        desk.run(*PRINT, name).require_refused(name, "tidak ditimpa")
        desk.run("recap", "sesi.asn", "--out", name).require_refused("tidak ditimpa")
    desk.run(*PRINT, "sesi.asn").require_refused("sedang dibuka")
    assert desk.hashes() == before

    desk.do(*PRINT, "lembar.pdf")
    desk.do(*PRINT, "lembar.pdf")
    desk.do("package", "export", "sesi.asn", "--out", "Rahma.paket")
