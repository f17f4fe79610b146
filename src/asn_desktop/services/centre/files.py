"""Files that the centre writes: recaps for spreadsheets, and receipts for those who sent."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from asn_desktop.central.acknowledging import acknowledgements
from asn_desktop.central.recap import RecapParts
from asn_desktop.domain.centre import GivenReceipt
from asn_desktop.domain.errors import NoPackageForReceiptError
from asn_desktop.domain.wording import long_date
from asn_desktop.vault.atomic import write_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path
    from typing import Protocol

    from asn_desktop.central.recap import LeftOut, SessionPart
    from asn_desktop.central.store import CentralStore
    from asn_desktop.domain.centre import AcknowledgedPackage
    from asn_desktop.domain.discipline import Picklist
    from asn_desktop.domain.recap import Recap

    Progress = Callable[[int, int], None]

    class Taking(Protocol):
        """What recaps are added to, one session at a time."""

        def add(self, recap: Recap) -> None: ...


Page = Literal["rekap", "nilai", "catatan", "unit"]


class CentreFiles:
    """Use cases of what is written. On the thread that opened the centre."""

    def __init__(self, store: CentralStore, picklist: Picklist) -> None:
        self._store, self._picklist = store, picklist

    def recap(self, out: Path, progress: Progress | None = None) -> dict[str, object]:
        """Write the recap over all sessions as XLSX; return what the command line prints.

        One session is in memory at a time.

        :raises UserError: it cannot be written.
        """
        from asn_desktop.exchange.recap_sheet import (  # noqa: PLC0415 (slow to load)
            streamed_recap,
        )

        parts = RecapParts(self._store.connection, self._picklist)
        return self._write("recap", out, parts, streamed_recap(out, parts.empty()), progress)

    def csv(
        self, out: Path, sheet: Page = "rekap", progress: Progress | None = None
    ) -> dict[str, object]:
        """Write one table of the recap as a CSV that spreadsheets open safely.

        :raises UserError: it cannot be written.
        """
        from asn_desktop.exchange.recap_csv import streamed_csv  # noqa: PLC0415 (seldom used)

        parts = RecapParts(self._store.connection, self._picklist)
        return self._write("csv", out, parts, streamed_csv(out, parts.empty(), sheet), progress)

    def receipt(self, out: Path, ses: str, digests: Collection[str] = ()) -> GivenReceipt:
        """Write the acknowledgement codes of a session's packages as plain text.

        Whoever sent them types a code on the laptop, which only the opened package tells; it may
        be read out by telephone as well. With `digests` (of files) these packages alone.

        :raises NoPackageForReceiptError: none of that session is here.
        :raises UserError: a kept package is gone, or the file cannot be written.
        """
        title, packages = acknowledgements(self._store, ses, digests)
        if not packages:
            raise NoPackageForReceiptError
        write_whole(out, "\r\n".join(_receipt_lines(title, packages)).encode("utf-8-sig"))
        return GivenReceipt(out, title, tuple(packages))

    # --- within ------------------------------------------------------------------------

    def _write(
        self,
        name: str,
        out: Path,
        parts: RecapParts,
        opened: AbstractContextManager[Taking],
        progress: Progress | None,
    ) -> dict[str, object]:
        counts = _RecapCounts()
        with opened as taking:
            for part in parts.parts(progress):
                taking.add(part.recap)
                counts.add(part)
        return {
            name: str(out),
            "sessions": parts.sessions,
            "rows": counts.rows,
            "people": len(counts.people),
            "scored": counts.scored,
            "notes": counts.notes,
            "conflicts": self._store.conflicts(),
            "left_out": [each._asdict() for each in counts.left_out],
        }


class _RecapCounts:
    """Counts what goes by."""

    def __init__(self) -> None:
        self.rows = self.scored = self.notes = 0
        self.people: set[str] = set()
        self.left_out: list[LeftOut] = []

    def add(self, part: SessionPart) -> None:
        recap = part.recap
        self.rows += len(recap.rows)
        self.people.update(row.nip for row in recap.rows if row.nip)
        self.scored += sum(row.counts for row in recap.rows)
        self.notes += len(recap.notes)
        self.left_out += part.left_out


def _receipt_lines(title: str, packages: list[AcknowledgedPackage]) -> Iterator[str]:
    yield "TANDA TERIMA PUSAT"
    yield f"Sesi: {title}"
    yield f"Dibuat: {long_date(datetime.now().astimezone().date())}"
    yield ""
    yield "Paket berikut sudah dibuka dan digabung di pusat:"
    for each in packages:
        yield ""
        yield f"Dari: {each.sender or 'laptop tanpa nama'}"
        yield f"Kode paket: {each.receipt}"
        yield f"Kode terima: {each.acknowledgement}"
    yield ""
    yield "Ketik kode terima di laptop pengirim (Gabung, bagian Kirim) agar tercatat diterima."
    yield ""
