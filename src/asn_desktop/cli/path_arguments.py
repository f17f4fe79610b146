"""Files and folders that the user names: what is no name is told before anything is done."""

from __future__ import annotations

import os
from pathlib import Path

import click
from typing_extensions import override


class FilePath(click.Path):
    """A file or folder that the user names; an empty name is wrong usage, not this folder."""

    def __init__(self) -> None:
        super().__init__(path_type=Path)

    @override
    def convert(
        self,
        given: str | os.PathLike[str],
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> Path:
        """Return the path."""
        if not os.fspath(given):
            self.fail("Nama berkasnya masih kosong.", param, ctx)
        return Path(os.fsdecode(super().convert(given, param, ctx)))


class TargetPath(FilePath):
    """A file that is to be made: its name is judged before a passphrase is asked for."""

    @override
    def convert(
        self,
        given: str | os.PathLike[str],
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> Path:
        """Return the path.

        :raises UserError: no name that every system takes.
        """
        from asn_desktop.vault.atomic import require_file_name  # noqa: PLC0415 - when it runs

        path = super().convert(given, param, ctx)
        require_file_name(path)
        return path


PATH, TARGET = FilePath(), TargetPath()
