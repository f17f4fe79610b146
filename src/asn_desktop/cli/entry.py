"""Runs one command: exit codes, refusals as plain sentences, click's own words in Indonesian."""

from __future__ import annotations

import gettext
import os
import sys

import click

from asn_desktop.cli.output import remark
from asn_desktop.domain.errors import UserError
from asn_desktop.paths import resources

REFUSED = 1
INTERRUPTED = 130


def run_commands(arguments: list[str]) -> int:
    """Carry out the command and return the exit code: 0 done, 1 refused, 2 wrong usage."""
    speak_indonesian()
    from asn_desktop.cli.main import main  # noqa: PLC0415 - options are worded when imported

    try:
        outcome = main.main(arguments, prog_name="asn-desktop", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except UserError as error:
        remark(str(error))
        return REFUSED
    except click.Abort:
        click.echo("Dibatalkan.", err=True)
        return REFUSED
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:  # the reader of our output has gone; nothing is left to say to it
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return REFUSED
    return outcome if isinstance(outcome, int) else 0


def speak_indonesian() -> None:
    """Let click find our translation of its messages (the domain that it asks has no name)."""
    os.environ["LANGUAGE"] = "id"
    gettext.bindtextdomain("messages", str(resources() / "i18n"))
