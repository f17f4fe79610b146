"""Who is still to come: narrowed down at the desk, or large and without a mark on a projector."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from asn_desktop.domain.wording import whole
from asn_desktop.gui.recap.waiting_model import PERSON, WaitingModel, WaitingRow
from asn_desktop.gui.widgets.copying import tab_separated

if TYPE_CHECKING:
    from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit

    from asn_desktop.gui.recap.far_label import FarLabel
    from asn_desktop.gui.recap.waiting_view import WaitingView
    from asn_desktop.services.day.recap_board import SheetState, Waiting, WaitingList


class WaitingParts(NamedTuple):
    """The widgets of the first tab."""

    absent_check: QCheckBox
    evaluator_box: QComboBox
    headline_label: FarLabel
    search_edit: QLineEdit
    turn_label: QLabel
    waiting_view: WaitingView


class WaitingDesk(QObject):
    """Fills the first tab."""

    person_requested = Signal(str)

    def __init__(self, parts: WaitingParts) -> None:
        super().__init__(parts.waiting_view)
        self._parts = parts
        self._list: WaitingList | None = None
        self._is_far = False
        self.model = WaitingModel(self)
        parts.waiting_view.setModel(self.model)
        parts.waiting_view.turned.connect(self._tell_page)
        parts.waiting_view.activated.connect(self._open)
        parts.search_edit.textChanged.connect(self._narrow)
        parts.evaluator_box.activated.connect(self._narrow)
        parts.absent_check.toggled.connect(self._narrow)

    def show(self, waiting: WaitingList) -> None:
        """Show a reading; the evaluator chosen stays chosen."""
        self._list = waiting
        box = self._parts.evaluator_box
        chosen = box.currentData() or ""
        counts = {
            each.id: sum(
                sheet.evaluator.id == each.id for w in waiting.waiting for sheet in w.sheets
            )
            for each in waiting.evaluators
        }
        box.clear()
        box.addItem(self.tr("semua penilai"), "")
        for each in waiting.evaluators:
            told = self.tr("{name}: {count} orang")
            box.addItem(told.format(name=each.name, count=whole(counts[each.id])), each.id)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        self._narrow()

    def set_far(self, *, is_far: bool) -> None:
        """Show everybody, large; or what is chosen, as at a desk."""
        self._is_far = is_far
        for widget in (
            self._parts.search_edit,
            self._parts.evaluator_box,
            self._parts.absent_check,
        ):
            widget.setVisible(not is_far)
        self._parts.waiting_view.set_far(is_far=is_far)
        self._parts.headline_label.set_far(is_far=is_far)
        self._narrow()

    def copied(self) -> str:
        """Return the list as a table."""
        headings = (self.tr("Peserta"), self.tr("Unit"), self.tr("Keadaan"))
        rows = ((row.name, row.unit, row.state) for row in self.model.rows)
        return tab_separated([headings, *rows])

    @Slot()
    def _narrow(self) -> None:
        if self._list is None:
            return
        evaluator = "" if self._is_far else str(self._parts.evaluator_box.currentData() or "")
        search = "" if self._is_far else self._parts.search_edit.text().casefold().strip()
        absent = self._list.absent if self._is_far or self._parts.absent_check.isChecked() else ()
        rows = [
            self._row(each)
            for each in (*self._list.waiting, *absent)
            if not (evaluator and each.sheets)
            or any(sheet.evaluator.id == evaluator for sheet in each.sheets)
        ]
        self.model.show([row for row in rows if search in f"{row.name} {row.unit}".casefold()])
        self._parts.headline_label.setText(self._headline(self._list))
        self._tell_page(*self._parts.waiting_view.pages)

    def _headline(self, waiting: WaitingList) -> str:
        present, count = whole(waiting.present), len(waiting.waiting)
        if not waiting.present:
            return self.tr("Belum ada peserta yang hadir.")
        if not count:
            told = self.tr("Semua {present} peserta yang hadir sudah dinilai lengkap.")
            return told.format(present=present)
        told = self.tr("{count} peserta masih ditunggu; {done} dari {present} sudah lengkap.")
        return told.format(count=whole(count), done=whole(waiting.complete), present=present)

    def _row(self, waiting: Waiting) -> WaitingRow:
        person = waiting.participant
        named = self.tr("{number}. {name}").format(number=person.number, name=person.full_name)
        unit = person.unit or self.tr("unit belum diisi")
        if not waiting.sheets:
            return WaitingRow(named, unit, self.tr("tidak hadir"), "tutup", person.id)
        names = "; ".join(self._lacking(each) for each in waiting.sheets)
        told = self.tr("menunggu {names}")
        if not (person.attendance.status or self._is_far):  # no matter of the hall's
            told = self.tr("menunggu {names} (kehadiran belum dicatat)")
        begun = any(each.have for each in waiting.sheets)
        icon = "sebagian" if begun else "kosong"
        return WaitingRow(named, unit, told.format(names=names), icon, person.id)

    def _lacking(self, sheet: SheetState) -> str:
        if self._is_far or not sheet.have:
            return sheet.evaluator.name
        told = self.tr("{name} ({have} dari {of} terisi)")
        return told.format(name=sheet.evaluator.name, have=sheet.have, of=sheet.of)

    @Slot(int, int)
    def _tell_page(self, page: int, of: int) -> None:
        told = ""
        if self._is_far and of > 1:
            told = self.tr("Halaman {page} dari {of}; berganti sendiri")
        self._parts.turn_label.setText(told.format(page=page, of=of))
        self._parts.turn_label.setVisible(bool(told))

    @Slot()
    def _open(self) -> None:
        person = self._parts.waiting_view.currentIndex().data(PERSON)
        if person and not self._is_far:
            self.person_requested.emit(str(person))
