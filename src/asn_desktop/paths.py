"""Where things are: bundled resources, and this computer's own settings, logs and memory."""

from __future__ import annotations

import os
import sys
from pathlib import Path

SETTINGS_VARIABLE = "ASN_SETTINGS"
"""Names a folder to use in place of the user's settings folder (tests, several laptops in one)."""


def resources() -> Path:
    """Return the folder of bundled resources: in the frozen program, a wheel or a checkout."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        return Path(frozen) / "resources"
    package = Path(__file__).resolve().parent
    installed = package / "_resources"
    return installed if installed.is_dir() else package.parents[1] / "resources"


def settings_folder() -> Path:
    """Return this user's settings folder, made if absent, readable by the user alone."""
    given = os.environ.get(SETTINGS_VARIABLE)
    if given:
        folder = Path(given)
    else:
        from platformdirs import user_data_path  # noqa: PLC0415 (not where a folder is given)

        folder = user_data_path("asn-desktop", appauthor=False)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def is_file(path: Path) -> bool:
    """Tell whether a file is there and can be reached.

    `Path.is_file` raises where a folder is closed to this user or a stick answers with an error.
    """
    return os.path.isfile(path)  # noqa: PTH113


def is_folder(path: Path) -> bool:
    """Tell whether a folder is there and can be reached."""
    return os.path.isdir(path)  # noqa: PTH112


def log_folder() -> Path:
    """Return the folder of log and report files, made if absent."""
    folder = settings_folder() / "log"
    folder.mkdir(mode=0o700, exist_ok=True)
    return folder
