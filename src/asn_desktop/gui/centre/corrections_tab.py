"""Koreksi: what packages that came later changed, old and new side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from asn_desktop.domain.centre import CentralChange
from asn_desktop.domain.wording import whole
from asn_desktop.gui.centre.list_tab import Columns, ListTab
from asn_desktop.gui.widgets.clock_words import moment
from asn_desktop.gui.widgets.text_table import TextRow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

SHARES = (15, 22, 17, 14, 16, 16)
ICONS = {"konflik": ("gabung", "warning"), "dicabut": ("tutup", "bad")}
MOST = 2_000


class CorrectionsTab(ListTab[CentralChange]):
    """Nothing is decided here: the centre follows what the coordinators have settled."""

    @property
    @override
    def title(self) -> str:
        return self.tr("&Koreksi")

    @override
    def _columns(self) -> Columns:
        first = self.tr("Diterima"), self.tr("Sesi"), self.tr("Peserta"), self.tr("Isi")
        return Columns((*first, self.tr("Semula"), self.tr("Menjadi")), SHARES, icon_column=5)

    @override
    def _read(self, progress: Callable[[int, int], None]) -> Sequence[CentralChange]:
        del progress
        return self.centre.reading.changes(limit=MOST)

    @override
    def _row(self, entry: CentralChange) -> TextRow:
        icon, tone = ICONS.get(entry.kind, ("", "muted"))
        whose = entry.participant or entry.session
        return TextRow(
            (moment(entry.at), entry.session, whose, entry.field, entry.before, entry.after),
            icon=icon,
            tone=tone,
        )

    @override
    def _explain(self, count: int) -> str:
        if count == MOST:
            return self.tr("{count} koreksi terakhir, yang terbaru di atas.").format(
                count=whole(count)
            )
        return self.tr("{count} koreksi, yang terbaru di atas.").format(count=whole(count))

    @override
    def _when_empty(self) -> str:
        return self.tr(
            "Belum ada koreksi.\nBila paket susulan mengubah isian yang sudah ada di pusat,"
            " yang semula dan yang baru tampil di sini."
        )

    @override
    def _in_full(self, entry: CentralChange) -> str:
        told = self.tr("{field}: semula {before}, menjadi {after}").format(
            field=entry.field, before=entry.before, after=entry.after
        )
        kinds = {
            "konflik": self.tr("Berbeda antarlaptop; diputuskan di meja koordinator."),
            "dicabut": self.tr("Dicabut."),
        }
        origin = self.tr("Dari paket {receipt} · {sender} · {author}").format(
            receipt=entry.receipt, sender=entry.sender, author=entry.author or "-"
        )
        why = self.tr("Alasan: {why}").format(why=entry.why) if entry.why else ""
        return "\n".join(filter(None, (told, kinds.get(entry.kind, ""), origin, why)))
