"""Siapa belum: what is still expected of each evaluator, by participant, before anyone leaves."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QSortFilterProxyModel, Qt, Slot

from asn_desktop.domain.wording import whole
from asn_desktop.gui.widgets.text_table import TextRow, TextTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit

    from asn_desktop.domain.merging import Missing
    from asn_desktop.domain.session import Evaluator
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.gui.widgets.plain_table import PlainTable
    from asn_desktop.services.workspace import Workspace

SHARES = (24, 6, 32, 34, 26)
ICONS = {"nilai": "sebagian", "status": "draf", "nihil": "disiplin"}


class MissingParts(NamedTuple):
    """The widgets of the list."""

    label: QLabel
    evaluators: QComboBox
    kinds: QComboBox
    search: QLineEdit
    view: PlainTable


class MissingDesk(QObject):
    """Fills the list and narrows it down."""

    def __init__(self, workspace: Workspace, jobs: Jobs, parts: MissingParts) -> None:
        super().__init__(parts.view)
        self._workspace, self._jobs, self._parts = workspace, jobs, parts
        self._missing: Sequence[Missing] = ()
        headings = (
            *(self.tr("Penilai"), self.tr("No"), self.tr("Peserta")),
            *(self.tr("Unit"), self.tr("Yang kurang")),
        )
        self.model = TextTable(headings, self, right=(1,), icon_column=4)
        self.shown = QSortFilterProxyModel(self)
        self.shown.setSourceModel(self.model)
        self.shown.setFilterKeyColumn(-1)
        self.shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        parts.view.show_model(self.shown, SHARES)
        for text, kind in (
            (self.tr("semua"), ""),
            (self.tr("nilai"), "nilai"),
            (self.tr("belum final"), "status"),
            (self.tr("disiplin"), "nihil"),
        ):
            parts.kinds.addItem(text, kind)
        parts.evaluators.currentIndexChanged.connect(self._narrow)
        parts.kinds.currentIndexChanged.connect(self._narrow)
        parts.search.textChanged.connect(self.shown.setFilterFixedString)

    def refresh(self) -> None:
        """Read what is missing."""
        self._jobs.run(self._read, self._show)

    def _read(self) -> tuple[tuple[Evaluator, ...], tuple[Missing, ...]]:
        return self._workspace.session.overview().evaluators, self._workspace.results.missing()

    def _show(self, found: tuple[tuple[Evaluator, ...], tuple[Missing, ...]]) -> None:
        evaluators, self._missing = found
        combo, chosen = self._parts.evaluators, self._parts.evaluators.currentData() or ""
        combo.blockSignals(True)  # noqa: FBT003 - Qt's methods take no keywords
        combo.clear()
        combo.addItem(self.tr("semua penilai"), "")
        people: dict[str, set[str]] = {}
        for each in self._missing:
            people.setdefault(each.evaluator.id, set()).add(each.participant.id)
        for evaluator in evaluators:
            count = len(people.get(evaluator.id, ()))
            state = self.tr("{count} orang").format(count=count) if count else self.tr("lengkap")
            combo.addItem(f"{evaluator.name} ({state})", evaluator.id)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))
        combo.blockSignals(False)  # noqa: FBT003
        self._parts.label.setText(self.summary(len(evaluators)))
        self._narrow()

    def summary(self, evaluators: int) -> str:
        """Return how much is missing in one sentence."""
        if not evaluators:
            return self.tr("Belum ada penilai. Tambah di Sesi > Setelan sesi.")
        if not self._missing:
            return self.tr("Tidak ada yang kurang: semua penilai sudah lengkap dan final.")
        kinds = Counter[str](each.what for each in self._missing)
        parts = [
            f"{whole(kinds[kind])} {word}"
            for kind, word in (
                ("nilai", self.tr("lembar belum penuh")),
                ("status", self.tr("lembar belum final")),
                ("nihil", self.tr("orang belum diperiksa disiplinnya")),
            )
            if kinds[kind]
        ]
        people = len({each.participant.id for each in self._missing})
        sentence = self.tr("Kurang dari {people} peserta: {parts}.")
        return sentence.format(people=whole(people), parts=", ".join(parts))

    @Slot()
    def _narrow(self) -> None:
        evaluator = self._parts.evaluators.currentData() or ""
        kind = self._parts.kinds.currentData() or ""
        self.model.show(
            [
                self._row(each)
                for each in self._missing
                if evaluator in ("", each.evaluator.id) and kind in ("", each.what)
            ]
        )

    def _row(self, missing: Missing) -> TextRow:
        person = missing.participant
        words = {
            "nilai": self.tr("{have} dari {of} nilai terisi").format(
                have=missing.have, of=missing.of
            ),
            "status": self.tr("nilai lengkap, belum difinalkan"),
            "nihil": self.tr("disiplin belum diperiksa"),
        }
        texts = (
            *(missing.evaluator.name, str(person.number), person.full_name),
            *(person.unit, words[missing.what]),
        )
        return TextRow(texts, person.id, ICONS[missing.what], "warning")
