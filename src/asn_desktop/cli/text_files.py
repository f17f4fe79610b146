"""Reads a text that the user names, with a bound and in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.domain.errors import CannotReadError, FileMissingError, NotATextError

if TYPE_CHECKING:
    from pathlib import Path

MOST_BYTES = 8 * 1024 * 1024


def read_text(path: Path) -> str:
    """Return a UTF-8 text, at most 8 MiB of it.

    :raises UserError: absent, not readable, or no such text.
    """
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
        if len(content) > MOST_BYTES:
            raise NotATextError(name=path.name)
        return content.decode("utf-8-sig")
    except FileNotFoundError:
        raise FileMissingError(name=path.name) from None
    except OSError as error:
        raise CannotReadError(name=path.name, reason=error.strerror) from error
    except UnicodeDecodeError:
        raise NotATextError(name=path.name) from None
