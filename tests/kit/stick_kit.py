"""Sticks that can be pulled out: an image of a file system, mounted, and gone at a chosen call."""

from __future__ import annotations

import fcntl
import os
import re
import shutil
import signal
import struct
import subprocess
import sys
import time
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

import pytest
from command_kit import PASSPHRASE, Outcome

from asn_desktop.paths import SETTINGS_VARIABLE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

MEGABYTES = 16
GOING_DOWN = 0x8004587D
"""The ioctl by which ext4 stops as if its disk were gone; 2: without writing its journal out."""
PATIENCE = 120.0
"""Seconds for a traced command to reach its call on a machine that does other things as well."""


class Stick:
    """A file system in an image, mounted at a place; pulled out and put in again."""

    needs: tuple[str, ...] = ()

    def __init__(self, folder: Path) -> None:
        self.image, self.place = folder / "stick.img", folder / "stick"
        self.place.mkdir()
        with self.image.open("wb") as file:
            file.truncate(MEGABYTES << 20)

    def plug_in(self) -> None:
        raise NotImplementedError

    def pull_out(self) -> None:
        raise NotImplementedError

    def put_away(self) -> None:
        subprocess.run(["umount", "-l", str(self.place)], capture_output=True, check=False)  # noqa: S603, S607

    def throw_away(self) -> None:
        """Give back what the image was held by."""


class ExfatStick(Stick):
    """exFAT as sticks have it, by way of FUSE: pulled out, its writer dies with what it held."""

    needs = ("mkfs.exfat", "mount.exfat-fuse", "losetup")

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        _run("mkfs.exfat", str(self.image))
        self._loop = _run("losetup", "-f", "--show", str(self.image))
        self._writer: subprocess.Popen[bytes] | None = None

    def plug_in(self) -> None:
        tool = shutil.which("mount.exfat-fuse", path=TOOLS) or ""
        self._writer = subprocess.Popen(  # noqa: S603
            [tool, "-d", self._loop, str(self.place)],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        _wait(lambda: self._writer is not None and self._is_in())

    def _is_in(self) -> bool:
        assert self._writer
        if self._writer.poll() is not None:
            pytest.skip("FUSE tidak diizinkan di sini: mount.exfat-fuse berhenti")
        return os.path.ismount(self.place)

    def pull_out(self) -> None:
        assert self._writer
        self._writer.kill()
        self._writer.wait()

    def put_away(self) -> None:
        super().put_away()
        if self._writer:
            with suppress(subprocess.TimeoutExpired):
                self._writer.wait(5)
            self._writer.kill()
            self._writer.wait()

    def throw_away(self) -> None:
        subprocess.run([_tool("losetup"), "-d", self._loop], capture_output=True, check=False)  # noqa: S603


class JournalledStick(Stick):
    """ext4: pulled out, it stops at once and keeps what its journal had."""

    needs = ("mkfs.ext4", "mount")

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        _run("mkfs.ext4", "-q", str(self.image))

    def plug_in(self) -> None:
        _run("mount", "-o", "loop", str(self.image), str(self.place))

    def pull_out(self) -> None:
        number = os.open(self.place, os.O_RDONLY)
        try:
            fcntl.ioctl(number, GOING_DOWN, struct.pack("I", 2))
        finally:
            os.close(number)


STICKS: dict[str, type[Stick]] = {"exfat": ExfatStick, "ext4": JournalledStick}
TOOLS = f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"


@contextmanager
def stick_of(kind: str, folder: Path) -> Iterator[Stick]:
    """Give a stick that is plugged in; skip the test where the machine allows none, and say why."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("memasang sistem berkas memerlukan root di Linux")
    missing = [tool for tool in STICKS[kind].needs if not shutil.which(tool, path=TOOLS)]
    if missing:
        pytest.skip(f"tidak ada di sini: {', '.join(missing)}")
    folder.mkdir()
    made = STICKS[kind](folder)
    made.plug_in()
    try:
        yield made
    finally:
        made.put_away()
        made.throw_away()


def _tool(name: str) -> str:
    return shutil.which(name, path=TOOLS) or name


def _run(name: str, *arguments: str) -> str:
    done = subprocess.run(  # noqa: S603
        [_tool(name), *arguments], capture_output=True, text=True, check=False
    )
    if done.returncode:
        pytest.skip(f"{name} tidak diizinkan di sini: {done.stderr.strip()[:200]}")
    return done.stdout.strip()


def _wait(until: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not until():
        assert time.monotonic() < end, "waited too long"
        time.sleep(0.01)


def run_and_pull(
    folder: Path, arguments: Sequence[str], after: tuple[str, str, int], stick: Stick
) -> Outcome:
    """Run a command that is stopped after a call on a path; pull the stick out; let it go on."""
    call, path, n = after
    trace = folder / "jejak.strace"
    trace.unlink(missing_ok=True)
    strace = ["strace", "-f", "-qq", "-o", str(trace), "-P", path, "-e", "signal=SIGSTOP"]
    strace += ["-e", f"trace={call}", "-e", f"inject={call}:signal=STOP:when={n}"]
    command = [sys.executable, "-P", "-m", "asn_desktop", *arguments]
    with _traced([*strace, *command], folder) as process:
        _wait(lambda: process.poll() is not None or _stopped(trace) is not None)
        stopped = _stopped(trace)
        if stopped is not None:
            stick.pull_out()
            os.kill(stopped, signal.SIGCONT)
        out, err = process.communicate(timeout=PATIENCE)
    assert stopped is not None, ("never stopped there", after, out, err)
    return Outcome(process.returncode, out, err)


@contextmanager
def _traced(command: Sequence[str], folder: Path) -> Iterator[subprocess.Popen[str]]:
    """Run a traced command; leave no process behind that stands still, whatever happens."""
    with subprocess.Popen(  # noqa: S603
        command,
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        env={
            **os.environ,
            SETTINGS_VARIABLE: str(folder / "setelan"),
            "ASN_PASSPHRASE": PASSPHRASE,
            "PYTHONDONTWRITEBYTECODE": "1",
        },
    ) as process:
        try:
            yield process
        finally:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)


def _stopped(trace: Path) -> int | None:
    """Return the process that stands still; strace fills up short numbers with blanks."""
    if not trace.exists():
        return None
    found = re.search(r"^(\d+) +--- stopped by SIGSTOP", trace.read_text(), re.MULTILINE)
    return int(found[1]) if found else None
