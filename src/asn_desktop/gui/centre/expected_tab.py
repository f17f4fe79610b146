"""Ditunggu: the packages that are to come, the overdue ones first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from typing_extensions import override

from asn_desktop.domain.centre import ExpectedPackage
from asn_desktop.domain.wording import whole
from asn_desktop.gui import choosing
from asn_desktop.gui.centre.expected_form import ExpectedForm
from asn_desktop.gui.centre.list_tab import Columns, ListTab
from asn_desktop.gui.centre.session_rows import NOTHING, day
from asn_desktop.gui.widgets.clock_words import moment
from asn_desktop.gui.widgets.text_table import TextRow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from asn_desktop.domain.centre import ExpectedReading, NewExpected
    from asn_desktop.gui.centre.centre_desk import OpenCentre

SHARES = (17, 12, 28, 17, 12, 14)
MOST_PROBLEMS = 3


class ExpectedTab(ListTab[ExpectedPackage]):
    """Entered by hand, from a table, or from what assignments say."""

    def __init__(self, opened: OpenCentre, parent: QWidget | None = None) -> None:
        super().__init__(opened, parent)
        self.form = ExpectedForm(self)
        self.ui.lowerColumn.addWidget(self.form)
        self.form.wished.connect(self.add)
        self.form.left.connect(self.ui.view.setFocus)
        self.add_button("addButton", self.tr("Ta&mbah…"), self.form.begin)
        self.add_button("tableButton", self.tr("Impor tab&el…"), self.choose_table)
        self.add_button("learnButton", self.tr("Isi dari &penugasan"), self.learn)
        self.remove_button = self.add_button(
            "removeButton", self.tr("Hapus dari da&ftar…"), self.ask_remove
        )
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.ui.view)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.ask_remove)

    @property
    @override
    def title(self) -> str:
        return self.tr("&Ditunggu")

    @override
    def _columns(self) -> Columns:
        first = self.tr("Keadaan"), self.tr("Paling lambat"), self.tr("Sesi")
        last = self.tr("Laptop"), self.tr("Tanggal sesi"), self.tr("Kontak")
        return Columns((*first, *last), SHARES)

    @override
    def _read(self, progress: Callable[[int, int], None]) -> Sequence[ExpectedPackage]:
        del progress
        return self.centre.expected.all()

    @override
    def _row(self, entry: ExpectedPackage) -> TextRow:
        word, icon, tone = self._state(entry)
        title = " · ".join(filter(None, (entry.title, entry.place)))
        texts = word, day(entry.due), title, entry.laptop or NOTHING, day(entry.date)
        return TextRow((*texts, entry.contact or NOTHING), str(entry.n), icon, tone)

    def _state(self, entry: ExpectedPackage) -> tuple[str, str, str]:
        if entry.overdue:
            return self.tr("lewat batas"), "perhatian", "bad"
        if entry.state == "belum":
            return self.tr("belum datang"), "kosong", "muted"
        if entry.state == "terlambat":
            return self.tr("datang terlambat"), "centang", "warning"
        return self.tr("diterima"), "centang", "good"

    @override
    def _explain(self, count: int) -> str:
        entries = self._entries.values()
        return self.tr(
            "{count} paket: {overdue} lewat batas, {waiting} belum datang. Yang lewat batas di"
            " atas; telepon kontaknya."
        ).format(
            count=whole(count),
            overdue=whole(sum(each.overdue for each in entries)),
            waiting=whole(sum(each.state == "belum" for each in entries)),
        )

    @override
    def _when_empty(self) -> str:
        return self.tr(
            "Belum ada yang ditunggu.\nTambahkan satu per satu, impor tabel (judul, tanggal,"
            " tempat, laptop, batas, kontak), atau isi dari penugasan sesi yang sudah masuk."
        )

    @override
    def _in_full(self, entry: ExpectedPackage) -> str:
        sources = {
            "tangan": self.tr("Diketik di sini."),
            "tabel": self.tr("Dari tabel."),
            "penugasan": self.tr("Dari penugasan penilai."),
        }
        came = moment(entry.received_at)
        told = self.tr("Datang {when}.").format(when=came) if came else ""
        return " ".join(filter(None, (entry.title + ".", told, sources[entry.source])))

    @override
    def _follow(self) -> None:
        if hasattr(self, "remove_button"):
            self.remove_button.setEnabled(self.chosen is not None)

    # --- what is done ------------------------------------------------------------------

    @Slot(object)
    def add(self, entry: NewExpected) -> None:
        """Enter a package by hand."""
        self.jobs.run(
            lambda: (entry, self.centre.expected.add(entry)),
            self._tell_added,
            refused=self.form.refuse,
        )

    def _tell_added(self, answer: tuple[NewExpected, int]) -> None:
        entry, number = answer
        self.form.begin()
        told = self.tr("{title} masuk daftar yang ditunggu.")
        if not number:
            told = self.tr("{title} sudah ada di daftar; tidak ditambahkan lagi.")
        self.said.emit(told.format(title=entry.title))
        self.refresh()

    @Slot()
    def choose_table(self) -> None:
        """Ask for a table of expected packages."""
        title = self.tr("Tabel paket yang ditunggu")
        choosing.choose_file(self, title, (choosing.SHEETS,), self.add_table)

    def add_table(self, path: Path) -> None:
        """Enter the rows of a table; those that do not fit are named."""
        self.jobs.run(lambda: self.centre.expected.add_table(path), self._tell_table)

    def _tell_table(self, reading: ExpectedReading) -> None:
        told = self.tr("{added} masuk, {same} sudah ada.").format(
            added=whole(reading.added), same=whole(reading.same)
        )
        if not reading.problems:
            self.said.emit(told)
        else:
            rows = [
                self.tr("baris {row}: {why}").format(row=each.row, why=each.message)
                for each in reading.problems[:MOST_PROBLEMS]
            ]
            left = self.tr("{told} {count} baris tidak masuk: {rows}").format(
                told=told, count=whole(len(reading.problems)), rows="; ".join(rows)
            )
            self.jobs.refused.emit(left)
        self.refresh()

    @Slot()
    def learn(self) -> None:
        """Enter the evaluators who were assigned here and of whom nothing came."""
        self.jobs.run(self.centre.expected.learn, self._tell_learnt)

    def _tell_learnt(self, count: int) -> None:
        told = self.tr("{count} laptop penilai yang ditugaskan dan belum mengirim masuk daftar.")
        if not count:
            told = self.tr("Semua penilai yang ditugaskan sudah mengirim atau sudah di daftar.")
        self.said.emit(told.format(count=whole(count)))
        self.refresh()

    @Slot()
    def ask_remove(self) -> None:
        """Ask whether the chosen entry goes."""
        chosen = self.chosen
        if chosen is not None:
            number = chosen.n
            question = self.tr(
                "Hapus {title} dari daftar? Ini tidak dapat diurungkan; paketnya sendiri tidak"
                " tersentuh."
            )
            self.ui.question.ask_consent(
                question.format(title=chosen.title),
                self.tr("Hapus"),
                lambda _: self.remove(number),
            )

    def remove(self, number: int) -> None:
        """Take an entry off the list."""
        self.jobs.run(lambda: self.centre.expected.remove(number), self._tell_removed)

    def _tell_removed(self, _nothing: None) -> None:
        self.said.emit(self.tr("Terhapus dari daftar."))
        self.refresh()
        self.ui.view.setFocus()
