"""Where a command's one passphrase comes from: a file, the environment, a prompt; no argument."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, BinaryIO

import click

from asn_desktop.cli.path_arguments import PATH
from asn_desktop.domain.errors import (
    CannotReadError,
    FileMissingError,
    NotATextError,
    PassphraseMissingError,
    PassphraseNotGivenError,
)

if TYPE_CHECKING:
    from pathlib import Path

    from click.decorators import FC

VARIABLE = "ASN_PASSPHRASE"
MOST_BYTES = 4096
"""Far more than anybody types; what is larger is not the file that was meant."""


class Passphrase:
    """The passphrase of everything that one command opens or makes; asked for when first needed."""

    def __init__(self, file: Path | None) -> None:
        self._file = file
        self._text = ""

    def text(self, *, new: bool = False) -> str:
        """Return it. For a new one a person is asked twice.

        :raises UserError: none is given, it is empty, or its file cannot be read.
        """
        if not self._text:
            self._text = self._given() or _asked(new=new)
        return self._text

    def _given(self) -> str:
        if self._file is None:
            return os.environ.get(VARIABLE, "")
        try:
            with self._file.open("rb") as file:
                return _first_line(file, self._file.name)
        except FileNotFoundError:
            raise FileMissingError(name=self._file.name) from None
        except OSError as error:
            reason = error.strerror or str(error)
            raise CannotReadError(name=self._file.name, reason=reason) from error


def _asked(*, new: bool) -> str:
    if sys.stdin is None:  # a program without a console
        raise PassphraseNotGivenError
    if not sys.stdin.isatty():
        return _piped()
    text: str = click.prompt(
        "Kata sandi baru" if new else "Kata sandi",
        hide_input=True,
        confirmation_prompt="Ulangi kata sandi" if new else False,
        err=True,
    )
    return text


def _piped() -> str:
    """Return the first line that another program sends.

    :raises PassphraseNotGivenError: nothing comes.
    """
    try:
        return _first_line(sys.stdin.buffer, "Masukan")
    except (PassphraseMissingError, OSError):
        raise PassphraseNotGivenError from None


def _first_line(file: BinaryIO, name: str) -> str:
    try:
        line = file.readline(MOST_BYTES).decode("utf-8-sig").rstrip("\r\n")
    except UnicodeDecodeError:
        raise NotATextError(name=name) from None
    if not line:
        raise PassphraseMissingError
    return line


def with_passphrase(command: FC) -> FC:
    """Give a command the option `--passphrase-file` and the argument `passphrase`."""
    option = click.option(
        "--passphrase-file",
        "passphrase",
        type=PATH,
        metavar="BERKAS",
        callback=lambda _context, _option, file: Passphrase(file),
        help=f"Berkas yang baris pertamanya kata sandi; tanpa itu {VARIABLE}, atau ditanya.",
    )
    return option(command)
