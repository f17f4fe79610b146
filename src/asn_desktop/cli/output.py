"""What commands say: results on standard output, everything else on standard error."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    Progress = Callable[[int, int], None]


def show(lines: str | Iterable[str]) -> None:
    """Write the result for people: one line, or several."""
    for line in [lines] if isinstance(lines, str) else lines:
        click.echo(line)


def show_object(content: Mapping[str, object]) -> None:
    """Write the result for programs: one JSON object on one line."""
    click.echo(json.dumps(content, ensure_ascii=False))


def remark(text: str) -> None:
    """Say something beside the result: a refusal, a warning, a hint."""
    click.echo(text, err=True)


def progress(label: str) -> Progress:
    """Return what to call with (done, of); it counts on a terminal, and is silent elsewhere."""
    if sys.stderr is None or not sys.stderr.isatty():
        return lambda _done, _of: None

    def count(done: int, of: int) -> None:
        click.echo(f"\r{label}: {done} dari {of}", err=True, nl=done >= of)

    return count
