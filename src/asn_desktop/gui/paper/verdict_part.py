"""The lower part of Periksa sertifikat: several verdicts in a list, the chosen one in full."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent, QIcon
from PySide6.QtWidgets import QTreeWidgetItem

from asn_desktop.gui.icons import pixmap
from asn_desktop.gui.paper.verify_words import (
    difference_table,
    fact_lines,
    look_of,
    remark_lines,
    sight_lines,
)
from asn_desktop.gui.theme import colours_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from asn_desktop.gui.paper.forms.verify_dialog import Ui_VerifyDialog
    from asn_desktop.services.checking.certificate_checks import CertificateCheck
    from asn_desktop.services.checking.verifying import VerifyResult

ICON_SIDE, SMALL_ICON = 36, 16
ROWS_AT_LEAST, ROWS_AT_MOST = 2, 6


class VerdictPart(QObject):
    """Words and an icon for each verdict; facts that differ as printed beside as signed."""

    def __init__(self, ui: Ui_VerifyDialog, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._ui, self._dialog = ui, dialog
        self._checks: tuple[CertificateCheck, ...] = ()
        ui.resultTree.setIconSize(QSize(SMALL_ICON, SMALL_ICON))
        ui.resultTree.currentItemChanged.connect(self._show_chosen)

    def clear(self) -> None:
        """Show nothing."""
        for part in (self._ui.verdictCard, self._ui.summaryLabel, self._ui.resultTree):
            part.hide()

    def show(self, result: VerifyResult, file: str) -> None:
        """Show one verdict, or several in a list with the worst of them chosen.

        `file` is the name of what was read, "" for a code that was scanned or pasted.
        """
        from asn_desktop.services.checking.certificate_checks import (  # noqa: PLC0415 - slow to load
            CertificateCheck,
        )

        alone = CertificateCheck(result.verdict, result.facts)
        self._checks = result.certificates or (alone,)
        self._fill_tree()
        self._ui.summaryLabel.setText(self._summary(result, file))
        self._ui.summaryLabel.setVisible(bool(self._ui.summaryLabel.text()))
        self._ui.resultTree.setVisible(len(self._checks) > 1)
        if len(self._checks) == 1:
            self._show_check(self._checks[0])
        else:
            tree = self._ui.resultTree
            tree.setCurrentIndex(tree.model().index(self._worst(result), 0))
            tree.setFocus()

    def _worst(self, result: VerifyResult) -> int:
        """Return the place of the first of the worst; one to be looked at before its like."""
        graver = [(each.verdict == result.verdict, bool(each.doubtful)) for each in self._checks]
        return graver.index(max(graver))

    def _summary(self, result: VerifyResult, file: str) -> str:
        lines = [file] if file else []
        if len(self._checks) > 1:
            counted = Counter(look_of(check).word for check in self._checks)
            parts = ", ".join(f"{count} {word.lower()}" for word, count in counted.items())
            told = self.tr("{count} sertifikat: {parts}.")
            lines.append(told.format(count=len(self._checks), parts=parts))
        if result.other_pages:
            told = self.tr("Tanpa kode QR, tidak diperiksa: halaman {pages}.")
            lines.append(told.format(pages=", ".join(map(str, result.other_pages))))
        return "\n".join(lines)

    def _fill_tree(self) -> None:
        tree, colours = self._ui.resultTree, colours_of(self._dialog.palette())
        tree.clear()
        for check in self._checks:
            look = look_of(check)
            name, number = (str(check.facts.get(each, "")) for each in ("name", "number"))
            item = QTreeWidgetItem([look.word, str(check.page or ""), name, number])
            icon = QIcon(pixmap(look.icon, getattr(colours, look.tone), SMALL_ICON))
            chosen = pixmap(look.icon, colours.on_accent, SMALL_ICON)
            icon.addPixmap(chosen, QIcon.Mode.Selected)
            item.setIcon(0, icon)
            tree.addTopLevelItem(item)
        for column in range(tree.columnCount()):
            tree.resizeColumnToContents(column)
            tree.setColumnWidth(column, tree.columnWidth(column) + SMALL_ICON // 2)
        edges = 2 * tree.frameWidth() + tree.horizontalScrollBar().sizeHint().height() // 4
        edges += tree.header().sizeHint().height()
        rows, row = len(self._checks), tree.sizeHintForRow(0)
        tree.setMinimumHeight(min(rows, ROWS_AT_LEAST) * row + edges)
        tree.setMaximumHeight(min(rows, ROWS_AT_MOST) * row + edges)

    @Slot()
    def _show_chosen(self) -> None:
        place = self._ui.resultTree.currentIndex().row()
        if 0 <= place < len(self._checks):
            self._show_check(self._checks[place])

    def _show_check(self, check: CertificateCheck) -> None:
        ui, look = self._ui, look_of(check)
        colour = getattr(colours_of(self._dialog.palette()), look.tone)
        ui.verdictIcon.setPixmap(pixmap(look.icon, colour, ICON_SIDE))
        ui.verdictLabel.setText(look.verdict)
        is_believed = check.verdict != "altered" or bool(check.differences or check.remarks)
        texts = {
            ui.differencesLabel: difference_table(check.differences),
            ui.factsLabel: "\n".join(fact_lines(check) if is_believed else ()),
            ui.remarksLabel: "\n".join([*sight_lines(check), *remark_lines(check.remarks)]),
            ui.adviceLabel: look.advice,
        }
        for label, text in texts.items():
            label.setText(text)
            label.setVisible(bool(text))
        ui.verdictCard.setAccessibleName(look.verdict)
        ui.verdictCard.show()
        alert = QAccessibleEvent(ui.verdictCard, QAccessible.Event.Alert)
        QAccessible.updateAccessibility(alert)
