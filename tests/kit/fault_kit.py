"""Faults of the system at chosen calls of a real process: a kill, a bad medium, a full one.

`strace` counts a process's calls that change a disk and strikes the n-th: it ends the process
before that call, or lets the call fail.
"""

from __future__ import annotations

import os
import re
import shutil
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from command_kit import PASSPHRASE, Laptop

from asn_desktop.exchange.package import read_package
from asn_desktop.services.workspace import Workspace
from asn_desktop.store.state import state_hash

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from command_kit import Outcome

    from asn_desktop.vault.seal import Openers

KILL, BAD, FULL = "KILL", "EIO", "ENOSPC"
KINDS = (KILL, BAD, FULL)
CALLS = (
    *("write", "pwrite64", "writev", "pwritev", "fsync", "fdatasync", "fallocate"),
    *("ftruncate", "truncate", "rename", "renameat", "renameat2", "link", "linkat"),
    *("unlink", "unlinkat", "mkdir", "mkdirat", "openat"),
)
LINE = re.compile(r"^(\d+) +(\w+)\((.*)$")
OPENED = re.compile(r'AT_FDCWD, "([^"]+)", (\S+)')
TO_WRITE = re.compile("O_CREAT|O_WRONLY|O_RDWR")
HERE = "{here}"
TRACE = "jejak.strace"
DEVICES = ("/dev/null", "/dev/tty")


class Fault(NamedTuple):
    """What strikes: at the n-th such call of the process."""

    call: str
    n: int
    kind: str
    path: str = ""
    """Only calls on this file are counted; the program opens many more, to read itself."""

    def prefix(self, folder: Path) -> tuple[str, ...]:
        how = f"signal={KILL}" if self.kind == KILL else f"error={self.kind}"
        inject = f"inject={self.call}:{how}:when={self.n}"
        only = ("-P", self.path.replace(HERE, str(folder))) if self.path else ()
        return (*_traced(folder), *only, "-e", f"trace={self.call}", "-e", inject)


CLOCK = "jam"
AT_ONE_TIME = """
import datetime
from asn_desktop.store import backup, kept_packages

class Stopped(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return cls(2026, 2, 4, 10, 0, 0, tzinfo=tz)

backup.datetime = kept_packages.datetime = Stopped
"""
"""Files are named after the moment: a fault strikes a name, so that has to be the same each run."""


def _traced(folder: Path) -> tuple[str, ...]:
    clock = f"PYTHONPATH={folder / CLOCK}"
    traced = ("strace", "-f", "-qq", "-o", TRACE)
    return ("env", "PYTHONDONTWRITEBYTECODE=1", clock, *traced)


class Job(NamedTuple):
    """A command in a folder made ready for it, and the state that it leads to."""

    template: Path
    arguments: tuple[str, ...]
    before: str
    after: str
    openers: Openers
    again: Callable[[Workspace, Path], object]
    """The same once more, in an open workspace: nothing may stand in its way."""


def has_strace(folder: Path) -> bool:
    """Tell whether processes can be traced here."""
    if shutil.which("strace") is None:
        return False
    return (
        Laptop(folder).run_process("--version", prefix=(*_traced(folder), "-e", "trace=write")).code
        == 0
    )


def faults_of(job: Job, folder: Path) -> list[Fault]:
    """Return every fault that can strike the job: each kind at each call that changes a disk."""
    laptop = _ready(job, folder)
    prefix = (*_traced(folder), "-e", f"trace={','.join(CALLS)}")
    outcome = laptop.run_process(*job.arguments, prefix=prefix)
    assert outcome.code == 0, outcome
    lines = [LINE.match(line) for line in (folder / TRACE).read_text().splitlines()]
    calls = [found.groups() for found in lines if found]
    counts: Counter[tuple[str, str]] = Counter()
    faults = []
    for process, call, rest in calls:
        path, to_write = _target(call, rest, folder)
        if process != calls[0][0]:
            assert not to_write or path in DEVICES, ("only one thread writes", call, rest)
            continue  # strace counts a call within its own thread
        counts[call, path] += 1
        if to_write and path not in DEVICES:
            faults += [Fault(call, counts[call, path], kind, path) for kind in KINDS]
    return faults


def _target(call: str, rest: str, folder: Path) -> tuple[str, bool]:
    """Return the path that a call opens, with whether the call changes a disk."""
    if call != "openat":
        return "", True
    opened = OPENED.match(rest)
    assert opened, rest
    return opened[1].replace(str(folder), HERE), bool(TO_WRITE.search(opened[2]))


def strike(job: Job, fault: Fault, folder: Path) -> str:
    """Run the job under a fault and demand everything that must hold; return how it ended."""
    laptop = _ready(job, folder)
    kept = {path: path.read_bytes() for path in folder.glob("*.asnpkg")}
    outcome = laptop.run_process(*job.arguments, prefix=fault.prefix(folder))
    trace = (folder / TRACE).read_text()
    assert ("killed by SIGKILL" if fault.kind == KILL else "(INJECTED)") in trace, (fault, outcome)
    _require_honest(fault, outcome)
    state = _require_whole(job, folder, kept)
    assert state == job.after or outcome.code != 0, (fault, "said done", outcome)
    shutil.rmtree(folder)
    return f"{fault.kind}: exit {outcome.code}, {'after' if state == job.after else 'before'}"


def _ready(job: Job, folder: Path) -> Laptop:
    shutil.copytree(job.template, folder)
    (folder / CLOCK).mkdir()
    (folder / CLOCK / "sitecustomize.py").write_text(AT_ONE_TIME)
    return Laptop(folder)


def _require_honest(fault: Fault, outcome: Outcome) -> None:
    if fault.kind == KILL:
        assert outcome.code == -9, (fault, outcome)
        return
    assert outcome.code in (0, 1), (fault, outcome)
    assert "Traceback" not in outcome.err, (fault, outcome)
    assert "Error" not in outcome.err, (fault, outcome)
    if outcome.code and fault.call != "write":  # where even saying so fails, the code says it
        last = outcome.err.strip().splitlines()[-1]
        assert last.endswith("."), (fault, outcome)
        assert " " in last, (fault, outcome)


def _require_whole(job: Job, folder: Path, kept: dict[Path, bytes]) -> str:
    """Demand that every file under a final name opens; that the job can be done now; its state."""
    for path in sorted(folder.rglob("*.asnpkg")):
        if path.read_bytes() != kept.get(path):
            assert len(read_package(path, job.openers).chains) > 0, path
    for path in sorted(folder.glob("*.titik-pulih/*.asn")):
        with Workspace.open(path, PASSPHRASE) as copy:
            assert state_of(copy) == job.before
    with Workspace.open(folder / "sesi.asn", PASSPHRASE) as workspace:
        connection = workspace._context.ledger.connection
        assert connection.execute("PRAGMA quick_check").fetchall() == [("ok",)]
        state = state_of(workspace)
        assert state in (job.before, job.after)
        job.again(workspace, folder)
        assert state_of(workspace) == job.after
    return state


def state_of(workspace: Workspace) -> str:
    """Return the state's hash with the number of events: neither may be half."""
    ledger = workspace._context.ledger
    count = ledger.connection.execute("SELECT count(*) FROM event").fetchone()[0]
    return f"{count} {state_hash(ledger)}"


def spread(faults: Sequence[Fault], count: int) -> list[Fault]:
    """Return so many of the faults, from all over the job and of each kind."""
    if os.environ.get("ASN_LONG") == "1" or len(faults) <= count:
        return list(faults)
    return [faults[k * len(faults) // count + k % len(KINDS)] for k in range(count)]
