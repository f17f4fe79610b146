"""Where the result of a command cannot be shown: it is said, and the exit code is honest."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from command_kit import PASSPHRASE, Laptop, new_session_arguments

from asn_desktop.paths import SETTINGS_VARIABLE

FULL = Path("/dev/full")


@pytest.mark.skipif(not FULL.exists(), reason="no device that is always full")
@pytest.mark.parametrize("both", ["keluaran", "keluaran dan pesan"])
def test_what_is_done_but_cannot_be_shown_is_told(tmp_path: Path, both: str) -> None:
    laptop = Laptop(tmp_path / "laptop")
    with FULL.open("wb", buffering=0) as nowhere:
        done = subprocess.run(  # noqa: S603
            [sys.executable, "-P", "-m", "asn_desktop", *map(str, new_session_arguments())],
            stdout=nowhere,
            stderr=subprocess.PIPE if both == "keluaran" else nowhere,
            text=True,
            check=False,
            cwd=laptop.folder,
            env={
                **os.environ,
                SETTINGS_VARIABLE: str(laptop.settings),
                "ASN_PASSPHRASE": PASSPHRASE,
            },
        )
    assert done.returncode == 1
    if both == "keluaran":
        assert "Traceback" not in done.stderr
        assert "Perintah sudah selesai" in done.stderr
        assert "ruang penyimpanan penuh" in done.stderr
    laptop.do_process("session", "show", "sesi.asn")
