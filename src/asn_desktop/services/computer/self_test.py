"""Tries on this computer what a session day will need: fonts, cipher, PDF, QR, processes, room."""

from __future__ import annotations

import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from asn_desktop.domain.errors import CannotWriteError, UserError
from asn_desktop.paths import settings_folder

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was tried, and what came of it in a few Indonesian words."""

    name: str
    ok: bool
    detail: str


@dataclass(frozen=True, slots=True)
class SelfTest:
    """Everything that was tried."""

    checks: tuple[Check, ...]

    @property
    def ok(self) -> bool:
        return all(check.ok for check in self.checks)

    def as_json(self) -> dict[str, object]:
        """Return the report as `check --json` prints it."""
        return {"ok": self.ok, "checks": [asdict(check) for check in self.checks]}


def run_self_test() -> SelfTest:
    """Try every part; a part that fails is reported and does not stop the others."""
    probes: tuple[tuple[str, Callable[[], str]], ...] = (
        ("fonts", _fonts),
        ("cipher", _cipher),
        ("pdf", _pdf),
        ("qr", _qr),
        ("processes", _processes),
        ("write", _write),
    )
    return SelfTest(tuple(_tried(name, probe) for name, probe in probes))


def _tried(name: str, probe: Callable[[], str]) -> Check:
    try:
        return Check(name, ok=True, detail=probe())
    except (UserError, ImportError, OSError, RuntimeError, ValueError) as error:
        return Check(name, ok=False, detail=str(error) or type(error).__name__)


def _fonts() -> str:
    from asn_desktop.printing.self_test import probe_fonts  # noqa: PLC0415 - a missing library
    # is a finding of this probe, not the end of the program; so in the probes below.

    return probe_fonts()


def _cipher() -> str:
    from asn_desktop.vault.self_test import probe_cipher  # noqa: PLC0415

    with tempfile.TemporaryDirectory(prefix="asn-check-") as folder:
        return probe_cipher(Path(folder))


def _pdf() -> str:
    from asn_desktop.printing.self_test import probe_pdf  # noqa: PLC0415

    return probe_pdf()


def _qr() -> str:
    from asn_desktop.printing.self_test import probe_qr  # noqa: PLC0415

    return probe_qr()


def _processes() -> str:
    from asn_desktop.services.merging.reading_apart import probe_processes  # noqa: PLC0415

    return probe_processes()


def _write() -> str:
    try:
        folder = settings_folder()
        with tempfile.NamedTemporaryFile(dir=folder, prefix="check-") as file:
            file.write(b"asn")
            file.flush()
    except OSError as error:
        raise CannotWriteError(name="Folder pengaturan", reason=error.strerror) from error
    return f"{folder} dapat ditulis"
