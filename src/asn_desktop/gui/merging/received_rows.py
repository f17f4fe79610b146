"""What came here, as rows with a word for how each stands, and in full for one row."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from asn_desktop.domain.received import PackageState
from asn_desktop.domain.wording import whole
from asn_desktop.gui.widgets.clock_words import moment
from asn_desktop.gui.widgets.text_table import TextRow

if TYPE_CHECKING:
    from asn_desktop.domain.merging import MergeReport
    from asn_desktop.domain.received import (
        MergeRecord,
        Quarantined,
        ReceivedPackage,
        SetAsideEntry,
    )
    from asn_desktop.services.merging.receipts import TableReceipt

DIGITS = 12
"""So many digits of a digest tell packages apart."""


class Inbox(NamedTuple):
    """All that the tab shows; read together, so that it fits together."""

    packages: tuple[ReceivedPackage, ...]
    merges: dict[int, MergeRecord]
    set_aside: tuple[SetAsideEntry, ...]
    quarantine: tuple[Quarantined, ...]
    receipts: dict[str, TableReceipt]
    """By digest."""
    standing: MergeReport


def package_row(package: ReceivedPackage) -> TextRow:
    """Return when, who, laptop, file, code and how it stands."""
    word, icon, tone = _state(package)
    texts = (
        *(moment(package.at), package.who, package.file_name or "-"),
        *(package.receipt, whole(package.events), word),
    )
    return TextRow(texts, str(package.n), icon, tone)


def package_in_full(package: ReceivedPackage, inbox: Inbox) -> str:
    """Return all that is known of a package, some lines."""
    word, _, _ = _state(package)
    first = _tr("{who} (laptop {laptop}) · {file} · {word}").format(
        who=package.who, laptop=package.laptop, file=package.file_name or "-", word=word
    )
    second = _tr("Kode paket {code} · sidik {digest} · {events} isian, {only} hanya dari sini")
    told = [
        first,
        second.format(
            code=package.receipt,
            digest=package.digest[:DIGITS],
            events=whole(package.events),
            only=whole(package.only_here),
        ),
    ]
    receipt = inbox.receipts.get(package.digest)
    if receipt is not None and receipt.acknowledgement:
        told.append(_tr("Kode terima {code}").format(code=receipt.acknowledgement))
    elif receipt is not None and receipt.state == "withdrawn":
        told.append(
            _tr(
                "Tanda terima ditarik. Laptop yang sudah mencatatnya tetap menulis diterima; beri"
                " tahu orangnya."
            )
        )
    elif receipt is not None and receipt.state == "incomplete":
        told.append(
            _tr("Tanpa kode terima: isian laptop itu belum lengkap di sini, atau haknya dicabut.")
        )
    record = inbox.merges.get(package.merging or 0)
    if record is not None and record.undone_at is not None:
        undone = _tr("Gabungannya diurungkan {when}: {why}")
        told.append(undone.format(when=moment(record.undone_at), why=record.why))
    if package.kept:
        told.append(_tr("Salinan: {path}").format(path=package.kept))
    return "\n".join(told)


def aside_row(entry: SetAsideEntry) -> TextRow:
    """Return whose, what, what it said, and from which packages it was."""
    texts = (entry.participant, entry.field, entry.shown, ", ".join(entry.packages))
    return TextRow(texts, icon="tutup", tone="warning")


def quarantine_row(line: Quarantined) -> TextRow:
    """Return from which package, which line, and why it cannot be used."""
    texts = (line.package, str(line.line), line.device[:4], line.reason)
    return TextRow(texts, icon="perhatian", tone="bad")


def _state(package: ReceivedPackage) -> tuple[str, str, str]:
    """Return the word, the icon and its tone."""
    if package.state == PackageState.SET_ASIDE:
        return _tr("disisihkan"), "tutup", "warning"
    if package.state == PackageState.OPENED:
        return _tr("penugasan berkas ini"), "kunci", "muted"
    if package.again_of:
        return _tr("sama dengan {file}").format(file=package.again_of), "info", "muted"
    if package.state == PackageState.OLDER:
        return _tr("digabung dengan versi lama"), "centang", "muted"
    return _tr("digabung"), "centang", "good"


def _tr(text: str) -> str:
    return QCoreApplication.translate("received_rows", text)
