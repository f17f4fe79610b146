"""Hapus: sessions that may not be kept longer. First the list, then why, then a typed word."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Slot
from PySide6.QtWidgets import QAbstractItemView, QLabel
from typing_extensions import override

from asn_desktop.domain.centre import ForgetPlan
from asn_desktop.domain.wording import whole
from asn_desktop.gui.centre.list_tab import Columns, ListTab
from asn_desktop.gui.centre.session_rows import NOTHING, days
from asn_desktop.gui.jobs import Progress
from asn_desktop.gui.widgets.day_edit import DayEdit
from asn_desktop.gui.widgets.text_table import TextRow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from asn_desktop.gui.centre.centre_desk import OpenCentre
    from asn_desktop.services.centre.upkeep import Forgetting

SHARES = (20, 34, 8, 8, 8, 22)
YEARS_KEPT = 5
WORD = "HAPUS"


class ForgetTab(ListTab[ForgetPlan]):
    """Only the selected sessions go; that they were here stays written."""

    def __init__(self, opened: OpenCentre, parent: QWidget | None = None) -> None:
        self.before: DayEdit | None = None
        super().__init__(opened, parent)
        self.before = DayEdit(self)
        self.before.setObjectName("beforeEdit")
        self.before.setAccessibleName(self.tr("Berakhir sebelum tanggal"))
        self.before.setDate(QDate.currentDate().addYears(-YEARS_KEPT))
        label = QLabel(self.tr("Berakhir sebelu&m"), self)
        label.setBuddy(self.before)
        self.ui.optionRow.addWidget(label)
        self.ui.optionRow.addWidget(self.before)
        self.before.dateChanged.connect(self.refresh)
        self.ui.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.ui.view.selectionModel().selectionChanged.connect(self._follow)
        self.forget_button = self.add_button(
            "forgetButton", self.tr("Hapus yang di&pilih…"), self.ask_why
        )
        self._follow()

    @property
    @override
    def title(self) -> str:
        return self.tr("&Hapus")

    @property
    @override
    def firsts(self) -> Sequence[QWidget]:
        return (self.ui.view, self.before) if self.before is not None else (self.ui.view,)

    @override
    def _columns(self) -> Columns:
        first = self.tr("Tanggal"), self.tr("Sesi"), self.tr("Peserta"), self.tr("Nilai")
        return Columns((*first, self.tr("Paket"), self.tr("Perhatikan")), SHARES, (2, 3, 4), 5)

    @override
    def _read(self, progress: Callable[[int, int], None]) -> Sequence[ForgetPlan]:
        del progress
        return self.centre.upkeep.forgettable(self._day)

    @property
    def _day(self) -> dt.date:
        chosen = self.before.date() if self.before is not None else QDate.currentDate()
        return dt.date(chosen.year(), chosen.month(), chosen.day())

    @override
    def _row(self, entry: ForgetPlan) -> TextRow:
        counts = whole(entry.participants), whole(entry.marks), whole(entry.packages)
        texts = days(entry.date, entry.until), entry.title or entry.ses[:8], *counts
        icon = "perhatian" if entry.warning else ""
        return TextRow((*texts, entry.warning or NOTHING), entry.ses, icon, "warning")

    @override
    def _explain(self, count: int) -> str:
        return self.tr(
            "{count} sesi berakhir sebelum tanggal itu. Belum ada yang dihapus. Pilih dengan"
            " Ctrl atau Shift; Ctrl+A memilih semua."
        ).format(count=whole(count))

    @override
    def _when_empty(self) -> str:
        return self.tr("Tidak ada sesi yang berakhir sebelum tanggal itu.")

    @override
    def _in_full(self, entry: ForgetPlan) -> str:
        return entry.warning

    @override
    @Slot()
    def _follow(self) -> None:
        if hasattr(self, "forget_button"):
            count = len(self.selected)
            told = self.tr("Ha&pus {count} sesi…") if count else self.tr("Hapus yang di&pilih…")
            self.forget_button.setText(told.format(count=whole(count)))
            self.forget_button.setEnabled(count > 0)

    # --- what is done ------------------------------------------------------------------

    @Slot()
    def ask_why(self) -> None:
        """Say what goes for good, and ask why."""
        chosen = tuple(self.selected)
        if chosen:
            question = self.tr(
                "{count} sesi dengan {people} peserta dan semua paketnya akan dihapus dari berkas"
                " pusat ini, untuk selamanya. Mengapa?"
            ).format(
                count=whole(len(chosen)), people=whole(sum(each.participants for each in chosen))
            )
            self.ui.question.ask(
                question,
                self.tr("Lanjut"),
                partial(self._ask_word, chosen),
                self.tr("misalnya: masa simpan lima tahun berakhir"),
            )

    def _ask_word(self, chosen: tuple[ForgetPlan, ...], why: str) -> None:
        question = self.tr(
            "Ini tidak dapat diurungkan dan tidak ada titik pulihnya. Ketik {word} untuk menghapus"
            " {count} sesi."
        )
        self.ui.question.ask(
            question.format(word=WORD, count=whole(len(chosen))),
            self.tr("Hapus"),
            partial(self._check_word, chosen, why),
            WORD,
        )

    def _check_word(self, chosen: tuple[ForgetPlan, ...], why: str, typed: str) -> None:
        if typed.upper() != WORD:
            self._ask_word(chosen, why)
            self.ui.question.refuse(self.tr("Ketik {word}, atau Esc.").format(word=WORD))
            return
        self.forget([each.ses for each in chosen], why)

    def forget(self, sessions: Sequence[str], why: str) -> None:
        """Remove all that is kept of these sessions."""
        progress = Progress(self.tr("Menghapus {count} sesi").format(count=len(sessions)))
        upkeep = self.centre.upkeep
        self.jobs.run(
            lambda: upkeep.forget(sessions, why, progress), self._tell_forgotten, progress=progress
        )

    def _tell_forgotten(self, forgetting: Forgetting) -> None:
        told = self.tr("{count} sesi dihapus. Bahwa sesinya pernah ada tetap tercatat.").format(
            count=whole(len(forgetting.sessions))
        )
        if not forgetting.compacted:
            rest = self.tr(
                "{told} Sisa ruangnya belum dikosongkan: kosongkan tempat di disk, lalu hapus lagi"
                " sesuatu."
            )
            told = rest.format(told=told)
        self.said.emit(told)
        self.altered.emit()
