"""What a paste would do, shown in the page before anything is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout
from typing_extensions import override

from asn_desktop.domain.pasting import Refusal, visible
from asn_desktop.domain.wording import whole
from asn_desktop.gui.widgets.plain_table import PlainTable
from asn_desktop.gui.widgets.text_table import TextRow, TextTable

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from asn_desktop.domain.pasting import PastePlan, RefusedCell
    from asn_desktop.gui.grid.grid_model import GridModel

MOST_LISTED = 1000
MOST_LINES, LEAST_LINES = 5, 2
MOST_CHARACTERS = 300
SHARES = (4, 3, 4, 7)


class PastePreview(QFrame):
    """Hidden until a plan is shown. Enter pastes what fits, Esc leaves all as it was."""

    agreed = Signal(str)
    """Paste what fits; with the reason of its T, or ""."""
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "message")
        self._unobserved = 0
        self.summary = QLabel(self)
        self.summary.setWordWrap(True)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.why = QLineEdit(self)
        self.why.setMaxLength(MOST_CHARACTERS)
        self._problem = QLabel(self)
        self._problem.setProperty("role", "bad")
        headings = (
            self.tr("Peserta"),
            self.tr("Kolom"),
            self.tr("Isi yang disalin"),
            self.tr("Mengapa ditolak"),
        )
        self._refused = TextTable(headings, self)
        self.table = PlainTable(self)
        self.table.setAccessibleName(self.tr("Sel yang ditolak"))
        self.yes = QPushButton(self)
        self.yes.setProperty("role", "primary")
        self.no = QPushButton(self.tr("Batal"), self)
        self._arrange()
        self.yes.clicked.connect(self._agree)
        self.why.returnPressed.connect(self._agree)
        self.why.textChanged.connect(self._problem.clear)
        self.no.clicked.connect(self.left)
        self.hide()

    def show_plan(self, plan: PastePlan, model: GridModel, *, is_new: bool) -> None:
        """Show what would change and what is refused; the keys go to the button that pastes.

        A plan that is not new is the one shown before, over marks that have changed meanwhile: what
        was typed and where the keys go stays.
        """
        self._unobserved = plan.unobserved
        self.summary.setText(self._summary(plan))
        if is_new:
            self.why.clear()
        self.why.setPlaceholderText(
            self.tr("Alasan untuk {count} sel T (wajib)").format(count=plan.unobserved)
        )
        self.why.setAccessibleName(self.why.placeholderText())
        self._problem.clear()
        for widget in (self.why, self._problem):
            widget.setVisible(plan.unobserved > 0)
        self._refused.show(self._rows(plan, model))
        self.table.setVisible(bool(plan.refused))
        self.table.show_model(self._refused, SHARES)
        self._fit_table()
        self.yes.setText(
            self.tr("Tempel {count} sel yang sah").format(count=whole(len(plan.marks)))
        )
        self.yes.setEnabled(bool(plan.marks))
        self.yes.setAccessibleDescription(self.summary.text())
        self.show()
        if is_new:
            first = self.why if plan.unobserved else self.yes
            (first if plan.marks else self.no).setFocus(Qt.FocusReason.ShortcutFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        for button in (self.yes, self.no):
            button.setAutoDefault(True)
        last = QHBoxLayout()
        last.addWidget(self.why, 3)
        last.addWidget(self._problem)
        last.addStretch(1)
        last.addWidget(self.yes)
        last.addWidget(self.no)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 8, 6)
        column.setSpacing(4)
        column.addWidget(self.summary)
        column.addWidget(self.table)
        column.addLayout(last)

    @Slot()
    def _agree(self) -> None:
        why = self.why.text().strip()
        if self._unobserved and not why:
            self._problem.setText(self.tr("Tulis alasannya dulu."))
            self.why.setFocus()
            return
        self.agreed.emit(why)

    def _summary(self, plan: PastePlan) -> str:
        text = self.tr(
            "Belum ada yang ditulis. {changed} sel akan berubah, {same} sudah sama,"
            " {refused} ditolak."
        )
        if plan.cleared:
            text = self.tr(
                "Belum ada yang ditulis. {changed} sel akan berubah ({cleared} di antaranya"
                " dikosongkan), {same} sudah sama, {refused} ditolak."
            )
        return text.format(
            changed=whole(len(plan.marks)),
            cleared=whole(plan.cleared),
            same=whole(plan.same),
            refused=whole(len(plan.refused)),
        )

    def _rows(self, plan: PastePlan, model: GridModel) -> list[TextRow]:
        rows = [self._row(cell, model) for cell in plan.refused[:MOST_LISTED]]
        more = len(plan.refused) - len(rows)
        if more:
            text = self.tr("dan {count} sel lagi").format(count=more)
            rows.append(TextRow((text, "", "", "")))
        return rows

    def _row(self, cell: RefusedCell, model: GridModel) -> TextRow:
        person = model.row(cell.row)
        name = self.tr("baris ke-{number}").format(number=cell.row + 1)
        column = self.tr("kolom ke-{number}").format(number=cell.column + 1)
        if cell.column < len(model.codes):
            column = model.words.label(cell.column)
        text = visible(cell.text) or self.tr("(kosong)")
        why = self._why(cell.refusal).format(highest=model.top_level)
        return TextRow((person.full_name if person else name, column, text, why))

    def _why(self, refusal: Refusal) -> str:
        return {
            Refusal.TEXT: self.tr("bukan angka 1 sampai {highest} dan bukan T"),
            Refusal.DECIMAL: self.tr("angka pecahan; tulis bulat, 1 sampai {highest}"),
            Refusal.OUT_OF_RANGE: self.tr(
                "di luar 1 sampai {highest}; kosongkan selnya bila belum dinilai"
            ),
            Refusal.HIDDEN: self.tr("ada karakter yang tidak terlihat; ketik ulang angkanya"),
            Refusal.LOCKED: self.tr("lembarnya final; buka kembali dulu di Penilaian"),
            Refusal.ABSENT: self.tr("tercatat tidak hadir; ubah kehadirannya di Peserta"),
            Refusal.BEYOND_RIGHT: self.tr("melewati kolom penilaian terakhir"),
            Refusal.BEYOND_BELOW: self.tr("melewati peserta terakhir yang ditampilkan"),
        }[refusal]

    def _fit_table(self) -> None:
        """Make room for some lines, fewer in a low window; more than that are scrolled."""
        line = self.table.verticalHeader().defaultSectionSize()
        room = self.window().height() // (4 * line)
        lines = min(self._refused.rowCount(), MOST_LINES, max(room, LEAST_LINES))
        header = self.table.horizontalHeader().sizeHint().height()
        self.table.setFixedHeight(header + lines * line + 2 * self.table.frameWidth())
