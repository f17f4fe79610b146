"""What commands say: results on standard output, everything else on standard error."""

from __future__ import annotations

import json
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

import click

from asn_desktop.domain.errors import CannotShowError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    Progress = Callable[[int, int], None]


def show(lines: str | Iterable[str]) -> None:
    """Write the result for people: one line, or several."""
    for line in [lines] if isinstance(lines, str) else lines:
        _write(line)


def show_object(content: Mapping[str, object]) -> None:
    """Write the result for programs: one JSON object on one line."""
    _write(json.dumps(content, ensure_ascii=False))


def _write(line: str) -> None:
    """Write one line.

    :raises CannotShowError: standard output is a full disk, say; what was asked for is done.
    """
    try:
        click.echo(line)
    except BrokenPipeError:  # nobody listens any more: `run_commands` knows what to do
        raise
    except OSError as error:
        raise CannotShowError(reason=error.strerror) from error


def remark(text: str) -> None:
    """Say something beside the result: a refusal, a warning, a hint. Where it cannot: silence."""
    with suppress(OSError):
        click.echo(text, err=True)


def progress(label: str) -> Progress:
    """Return what to call with (done, of); it counts on a terminal, and is silent elsewhere."""
    if sys.stderr is None or not sys.stderr.isatty():
        return lambda _done, _of: None

    def count(done: int, of: int) -> None:
        click.echo(f"\r{label}: {done} dari {of}", err=True, nl=done >= of)

    return count
