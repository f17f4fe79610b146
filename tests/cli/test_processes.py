"""The day by real processes: four folders as four laptops, and a terminal that asks."""

from __future__ import annotations

import itertools
import os
import shutil
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest
from command_kit import (
    EVALUATORS,
    PASSPHRASE,
    Laptop,
    mark_rows,
    new_session_arguments,
    roster_rows,
)

if TYPE_CHECKING:
    from pathlib import Path


def test_three_packages_in_six_orders_give_one_state(tmp_path: Path) -> None:
    desk = Laptop(tmp_path / "koordinator")
    desk.do_process(*new_session_arguments())
    desk.do_process("roster", "import", "sesi.asn", desk.write("peserta.csv", roster_rows()))
    for name in EVALUATORS:
        desk.do_process("package", "assign", "sesi.asn", "--evaluator", name, "--out", name)

    def evaluate(place: int) -> None:
        name = EVALUATORS[place]
        laptop = Laptop(tmp_path / name)
        laptop.do_process("package", "open", desk.folder / name, "--out", "s.asn")
        table = laptop.write("nilai.csv", mark_rows(3 + place))
        said = laptop.do_process("marks", "import", "s.asn", table, "--evaluator", name, "--json")
        assert said.said == {"stored": 28, "same": 0, "problems": []}
        out = desk.folder / f"{name}.paket"
        laptop.do_process("package", "export", "s.asn", "--out", out)

    with ThreadPoolExecutor(3) as pool:
        list(pool.map(evaluate, range(3)))

    def merge(place: int, order: tuple[str, ...]) -> str:
        file = f"urutan-{place}.asn"
        shutil.copy2(desk.folder / "sesi.asn", desk.folder / file)
        packages = [f"{name}.paket" for name in order]
        report = desk.do_process("package", "merge", file, *packages, "--json")
        assert (report.said["new"], report.err) == (84, "")
        return str(report.said["state"])

    with ThreadPoolExecutor(2) as pool:
        orders = list(itertools.permutations(EVALUATORS))
        states = set(pool.map(merge, range(len(orders)), orders))
    assert len(states) == 1
    packages = [f"{name}.paket" for name in EVALUATORS]
    again = desk.do_process("package", "merge", "urutan-5.asn", *packages, "--json").said
    assert (again["new"], again["changed"], {again["state"]}) == (0, 0, states)


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo terminals")
def test_a_terminal_is_asked_twice_for_a_new_passphrase_and_shows_none(tmp_path: Path) -> None:
    import pty  # noqa: PLC0415 - not on Windows

    laptop = Laptop(tmp_path / "laptop")
    arguments = [str(each) for each in new_session_arguments()]
    process, terminal = pty.fork()
    if process == 0:
        os.chdir(laptop.folder)
        environment = {**os.environ, "ASN_SETTINGS": str(laptop.settings)}
        program = [sys.executable, "-P", "-m", "asn_desktop", *arguments]
        os.execvpe(sys.executable, program, environment)  # noqa: S606
    shown = b""
    for asked in (b"Kata sandi baru: ", b"Ulangi kata sandi: "):
        while asked not in shown:
            shown += os.read(terminal, 4096)
        os.write(terminal, PASSPHRASE.encode() + b"\n")
    try:
        while True:
            shown += os.read(terminal, 4096)
    except OSError:  # Linux says so when the other side is gone
        pass
    os.close(terminal)
    assert os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]) == 0
    assert b"Sesi dibuat" in shown
    assert PASSPHRASE.encode() not in shown
    laptop.do_process("session", "show", "sesi.asn")
