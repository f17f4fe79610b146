"""Results with total and band, and the person who confirms what the program only proposes."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QSortFilterProxyModel, Qt, Signal, Slot

from asn_desktop.domain.ids import ParticipantId
from asn_desktop.domain.registers import Role
from asn_desktop.domain.results import CONFIRMED, DRAFT, FINAL, STALE
from asn_desktop.domain.wording import decimal_comma, ended, whole
from asn_desktop.gui.widgets.text_table import TextRow, TextTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

    from asn_desktop.domain.changes import Changed
    from asn_desktop.domain.results import Result
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.gui.widgets.plain_table import PlainTable
    from asn_desktop.services.workspace import Workspace

ABSENT = "absent"
"""What is counted for somebody who did not come and has no final sheet: nothing is waited for."""
SHARES = (5, 28, 27, 10, 17, 33)
LETTERS = (0, 15, 10, 0, 13, 14)
ICONS = {
    DRAFT: ("draf", "muted"),
    FINAL: ("kunci", "warning"),
    CONFIRMED: ("centang", "good"),
    STALE: ("perhatian", "bad"),
}


class ResultsParts(NamedTuple):
    """The widgets of results and confirmation."""

    label: QLabel
    bar: QWidget
    by: QLineEdit
    confirm: QPushButton
    problem: QLabel
    search: QLineEdit
    view: PlainTable


class ResultsDesk(QObject):
    """Confirms the chosen rows, or all that are final; only on a coordinator's laptop."""

    said = Signal(str)

    def __init__(self, workspace: Workspace, jobs: Jobs, parts: ResultsParts) -> None:
        super().__init__(parts.view)
        self._workspace, self._jobs, self._parts = workspace, jobs, parts
        self._open, self._told = 0, ""
        headings = (
            *(self.tr("No"), self.tr("Peserta"), self.tr("Unit"), self.tr("Total")),
            *(self.tr("Kualifikasi"), self.tr("Keadaan")),
        )
        self.model = TextTable(headings, self, right=(0, 3), icon_column=5)
        self.shown = QSortFilterProxyModel(self)
        self.shown.setSourceModel(self.model)
        self.shown.setFilterKeyColumn(-1)
        self.shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        parts.view.show_model(self.shown, SHARES, LETTERS)
        parts.search.textChanged.connect(self._narrow)
        parts.view.selectionModel().selectionChanged.connect(self._name_button)
        parts.confirm.clicked.connect(self.confirm)
        parts.by.returnPressed.connect(self.confirm)
        parts.by.textEdited.connect(parts.problem.clear)
        parts.bar.setVisible(workspace.role == Role.COORDINATOR)

    def show_results(self, results: Sequence[Result]) -> None:
        """Show everybody's result; the chosen rows stay chosen."""
        chosen = set(self.chosen)
        self.model.show([self._row(each) for each in results])
        for row in range(self.shown.rowCount()):
            if self.shown.index(row, 0).data(Qt.ItemDataRole.UserRole) in chosen:
                index = self.shown.index(row, 0)
                flags = self._parts.view.selectionModel().SelectionFlag
                self._parts.view.selectionModel().select(index, flags.Select | flags.Rows)
        counts = Counter(_counted(each) for each in results)
        self._open = counts[FINAL] + counts[STALE]
        self._told = self._summary(counts, len(results))
        self._say_how_many()
        last = next((each.confirmed_by for each in results if each.confirmed_by), "")
        if last and not self._parts.by.text():
            self._parts.by.setText(last)
        self._name_button()

    @Slot(str)
    def _narrow(self, text: str) -> None:
        self.shown.setFilterFixedString(text)
        self._say_how_many()

    def _say_how_many(self) -> None:
        """Say how the results stand, or that the search finds none of them."""
        is_empty = self.model.rowCount() and not self.shown.rowCount()
        none = self.tr("Tidak ada yang cocok. Hapus pencarian untuk melihat semua.")
        self._parts.label.setText(none if is_empty else self._told)

    @property
    def chosen(self) -> list[ParticipantId]:
        rows = self._parts.view.selectionModel().selectedRows()
        return [ParticipantId(index.data(Qt.ItemDataRole.UserRole)) for index in rows]

    @Slot()
    def confirm(self) -> None:
        """Confirm by name; a confirmation is a person's act, so the name is asked for."""
        by, chosen = self._parts.by.text().strip(), self.chosen
        if not by:
            sentence = self.tr("Tulis dulu nama yang mengonfirmasi; yang memutuskan orang.")
            self._parts.problem.setText(sentence)
            self._parts.by.setFocus()
            return
        results = self._workspace.results
        self._jobs.run(
            lambda: results.confirm(by, chosen), self._tell, refused=self._parts.problem.setText
        )

    def _tell(self, changed: Changed) -> None:
        count = len(changed.participants)
        if count:
            sentence = self.tr("{count} kualifikasi dikonfirmasi oleh {by}")
            by = self._parts.by.text().strip()
            self.said.emit(ended(sentence.format(count=whole(count), by=by)))
        else:
            self.said.emit(self.tr("Sudah dikonfirmasi; tidak ada yang berubah."))

    @Slot()
    def _name_button(self) -> None:
        chosen = len(self.chosen)
        if chosen:
            text = self.tr("&Konfirmasi {count} terpilih").format(count=whole(chosen))
        else:
            text = self.tr("&Konfirmasi yang final ({count})").format(count=whole(self._open))
        self._parts.confirm.setText(text)
        self._parts.confirm.setEnabled(bool(chosen or self._open))

    def _summary(self, counts: Counter[str], of: int) -> str:
        if not of:
            return self.tr("Belum ada peserta. Impor daftar dari Excel di Peserta.")
        parts = [
            f"{whole(counts[status])} {word}"
            for status, word in (
                (DRAFT, self.tr("masih draf")),
                (ABSENT, self.tr("tidak hadir")),
                (FINAL, self.tr("final, belum dikonfirmasi")),
                (STALE, self.tr("perlu dikonfirmasi ulang")),
                (CONFIRMED, self.tr("dikonfirmasi")),
            )
            if counts[status]
        ]
        told = self.tr("{parts}. Sertifikat hanya untuk yang sudah dikonfirmasi.")
        return told.format(parts=", ".join(parts))

    def _row(self, result: Result) -> TextRow:
        person, trace = result.participant, result.trace
        total = decimal_comma(trace.total) if trace.total is not None else "-"
        proposed = trace.band.name if trace.band else "-"
        band = result.band or (self.tr("{band} (usulan)").format(band=proposed))
        icon, tone = ICONS[result.status]
        texts = (
            *(str(person.number), person.full_name, person.unit, total),
            *(band if trace.band or result.band else "-", self._state(result)),
        )
        return TextRow(texts, person.id, icon, tone)

    def _state(self, result: Result) -> str:
        if result.conflicts:
            return self.tr("{count} konflik belum diputuskan").format(count=result.conflicts)
        if not result.participant.is_present:
            return self.tr("tidak hadir")
        if result.status == CONFIRMED:
            return self.tr("dikonfirmasi {by}").format(by=result.confirmed_by)
        if result.waiting_for:
            return self.tr("draf, menunggu {names}").format(names=", ".join(result.waiting_for))
        words = {
            DRAFT: self.tr("draf"),
            FINAL: self.tr("final, belum dikonfirmasi"),
            STALE: self.tr("perlu dikonfirmasi ulang"),
        }
        return words[result.status]


def _counted(result: Result) -> str:
    """Return under what somebody is counted: a draft is what may still become final."""
    if result.status == DRAFT and not result.participant.is_present:
        return ABSENT
    return result.status
