"""The composition root: decides between window and command line, and starts it."""

from __future__ import annotations

import gc
import sys
from io import TextIOWrapper
from pathlib import Path


def run() -> None:
    """Run the program with the process's arguments and end the process."""
    _serve_as_process()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # absent in a program without a console
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    sys.exit(start(sys.argv[1:]))


def _serve_as_process() -> None:
    """Become a helping process of the frozen program, where it was started as one."""
    signs = ("--multiprocessing-fork", "from multiprocessing.")
    if getattr(sys, "frozen", False) and any(word.startswith(signs) for word in sys.argv[1:]):
        from multiprocessing import freeze_support  # noqa: PLC0415 - no other start needs it

        freeze_support()


def start(arguments: list[str]) -> int:
    """Open the window (no argument, or one file) or carry out a command; return the exit code."""
    if arguments and not _names_a_file(arguments):
        from asn_desktop.cli.entry import run_commands  # noqa: PLC0415 - the window does not need it

        return run_commands(arguments)
    file = Path(arguments[0]) if arguments else None
    problem = _why_no_window(file)
    if problem:
        sys.stderr.write(f"{problem}\n")
        return 1
    return _open_window(file)


def _names_a_file(arguments: list[str]) -> bool:
    """Tell whether the only argument is a file; a bare word that is a command's name is not."""
    word = arguments[0]
    if len(arguments) > 1 or word.startswith("-"):
        return False
    if len(Path(word).parts) > 1 or Path(word).suffix or word.endswith(("/", "\\")):
        return True
    from asn_desktop.cli.main import main  # noqa: PLC0415 - the window does not need it

    return word not in main.commands and Path(word).exists()


def _why_no_window(file: Path | None) -> str:
    """Return why no window can open: no such file, or no screen; "" where one can."""
    from asn_desktop.gui.display import can_show_windows  # noqa: PLC0415 - commands need no gui

    is_file = file is None or file.is_file()
    if is_file and can_show_windows():
        return ""
    from asn_desktop.domain.errors import (  # noqa: PLC0415 - 5 ms of the time to the first paint
        FileMissingError,
        NoDisplayError,
        NotASessionError,
    )

    if file is not None and not file.exists():
        return str(FileMissingError(name=file.name))
    if file is not None and not file.is_file():
        return str(NotASessionError(name=file.name))
    return str(NoDisplayError())


def _open_window(file: Path | None) -> int:
    """Open the window; return the exit code."""
    gc.disable()  # until the first paint; what loads now stays
    from asn_desktop.gui.application import open_window  # noqa: PLC0415 - brings Qt

    return open_window(file)
