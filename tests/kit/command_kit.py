"""The command line in tests: a laptop is a folder with settings of its own."""

from __future__ import annotations

import hashlib
import io
import json
import os
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from asn_desktop.bootstrap import start
from asn_desktop.paths import SETTINGS_VARIABLE

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

PASSPHRASE = "pendopo yang sejuk"  # noqa: S105 (of files that live as long as a test)
EVALUATORS = ("Rahma", "Budi", "Tika")
CRITERIA = ("BP", "AK", "KP", "HM", "LY", "AD", "KB")
PEOPLE = (
    ("199203142025061001", "Siti Aminah", "Dinas Kesehatan"),
    ("198510082008121002", "dr. Joko Susilo, M.Kes.", "Dinas Kesehatan"),
    ("199001012019032003", "Maria Ulfah", "Dinas Sosial"),
    ("200001152025061004", "Andi Baso", "Dinas Sosial"),
)
NIPS = tuple(nip for nip, _, _ in PEOPLE)


class Outcome(NamedTuple):
    """How a command ended and what it said."""

    code: int
    out: str
    err: str

    @property
    def said(self) -> dict[str, Any]:
        """The one JSON object that stands on standard output."""
        assert self.out.count("\n") == 1, self.out
        said = json.loads(self.out)
        assert isinstance(said, dict)
        return said

    def require_refused(self, *parts: str) -> None:
        """Demand a plain refusal: one sentence, exit 1, nothing on standard output."""
        assert (self.code, self.out) == (1, ""), self
        assert "Traceback" not in self.err
        for part in parts:
            assert part in self.err, self.err


class Laptop:
    """A folder in which commands run, with settings of its own."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self.settings = folder / "setelan"

    def run(
        self, *arguments: str | Path, opened_with: str | None = PASSPHRASE, stdin: bytes = b""
    ) -> Outcome:
        """Run a command within this process."""
        out, err = io.StringIO(), io.StringIO()
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv(SETTINGS_VARIABLE, str(self.settings))
            patch.chdir(self.folder)
            patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
            if opened_with is not None:
                patch.setenv("ASN_PASSPHRASE", opened_with)
            with redirect_stdout(out), redirect_stderr(err):
                code = start([str(each) for each in arguments])
        return Outcome(code, out.getvalue(), err.getvalue())

    def do(self, *arguments: str | Path) -> Outcome:
        """Run a command that must succeed."""
        outcome = self.run(*arguments)
        assert outcome.code == 0, outcome
        return outcome

    def run_process(self, *arguments: str | Path, prefix: tuple[str, ...] = ()) -> Outcome:
        """Run a command as a user does, in a process of its own."""
        done = subprocess.run(  # noqa: S603
            [*prefix, sys.executable, "-P", "-m", "asn_desktop", *map(str, arguments)],
            capture_output=True,
            text=True,
            check=False,
            cwd=self.folder,
            stdin=subprocess.DEVNULL,
            env={
                **os.environ,
                SETTINGS_VARIABLE: str(self.settings),
                "ASN_PASSPHRASE": PASSPHRASE,
            },
        )
        return Outcome(done.returncode, done.stdout, done.stderr)

    def do_process(self, *arguments: str | Path) -> Outcome:
        """Run a command in a process of its own; it must succeed."""
        outcome = self.run_process(*arguments)
        assert outcome.code == 0, outcome
        return outcome

    def hashes(self) -> dict[str, str]:
        """Return the SHA-256 of every file here but the settings."""
        return {
            path.relative_to(self.folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
            for path in sorted(self.folder.rglob("*"))
            if path.is_file() and self.settings not in path.parents
        }

    def write(self, name: str, rows: Iterable[Iterable[object]]) -> Path:
        """Write a table as offices do: semicolons, a header first."""
        path = self.folder / name
        text = "".join(";".join(map(str, row)) + "\n" for row in rows)
        path.write_text(text, encoding="utf-8")
        return path


def new_session_arguments(file: str = "sesi.asn", *more: str | Path) -> tuple[str | Path, ...]:
    """Return a `session new` of three evaluators."""
    named = [part for name in EVALUATORS for part in ("--evaluator", name)]
    return (
        *("session", "new", file, "--title", "Evaluasi CPNS", "--place", "Bontang"),
        *("--date", "2026-02-04", "--instrument", "berakhlak-7-bars5", *named, *more),
    )


def roster_rows() -> list[tuple[str, ...]]:
    """Return a sheet of four people."""
    return [("NIP", "Nama", "Unit Kerja"), *PEOPLE]


def mark_rows(level: int, nips: Iterable[str] = NIPS) -> list[tuple[object, ...]]:
    """Return a table that marks these people completely with one level."""
    marks = [(nip, code, level, "") for nip in nips for code in CRITERIA]
    return [("nip", "criterion", "level", "note"), *marks]
