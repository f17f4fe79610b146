"""What the commands of the centre share: its file, how it is opened, how its rows are said."""

from __future__ import annotations

from contextlib import contextmanager
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

import click

from asn_desktop.cli.output import progress, remark
from asn_desktop.cli.path_arguments import PATH
from asn_desktop.domain.errors import CentreFileMissingError
from asn_desktop.domain.moments import local_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from asn_desktop.cli.passphrase import Passphrase
    from asn_desktop.services.centre.agency import Centre

centre_argument = click.argument("centre", metavar="PUSAT", type=PATH)
session_option = click.option(
    "--session", "session", metavar="SESI", default="", help="Judul sesi, atau awal nomornya."
)
nip_option = click.option("--nip", metavar="NIP", default="", help="Hanya pegawai ini.")


@contextmanager
def opened_centre(path: Path, passphrase: Passphrase, *, renew: bool = False) -> Iterator[Centre]:
    """Open a central file for one command; `renew` makes rows of older programs anew first.

    :raises UserError: absent, another kind, in use, a wrong passphrase, a newer format.
    """
    if not path.exists():  # said before a passphrase is asked for
        raise CentreFileMissingError(name=path.name)
    from asn_desktop.services.centre.agency import existing_centre  # noqa: PLC0415 - only when it runs

    with existing_centre(path, passphrase.text()) as centre:
        if renew:
            left = centre.reading.renew(progress("Membaca ulang sesi"))
            if left:
                remark(
                    f"{left} sesi dari versi lama tidak dapat dibaca ulang: paket asalnya tidak"
                    " ada di folder paket. Kembalikan foldernya dari cadangan."
                )
        yield centre


def listed(name: str, rows: Iterable[object]) -> dict[str, object]:
    """Return rows as one JSON object."""
    return {name: [plain(row) for row in rows]}


def plain(content: object) -> object:
    """Return named tuples and numbers as JSON takes them; means with two decimals, half up."""
    if isinstance(content, tuple) and hasattr(content, "_asdict"):
        return {name: plain(part) for name, part in content._asdict().items()}
    if isinstance(content, tuple | list):
        return [plain(part) for part in content]
    if isinstance(content, Fraction):
        from asn_desktop.domain.scoring import half_up  # noqa: PLC0415 - only when it runs

        return float(half_up(content))
    if isinstance(content, Decimal):
        return float(content)
    if isinstance(content, Enum):
        return content.value
    return str(content) if isinstance(content, Path) else content


def moment(at: int) -> str:
    """Return UTC milliseconds as this computer's day and time."""
    return local_words(at, "%Y-%m-%d %H:%M", "-")
