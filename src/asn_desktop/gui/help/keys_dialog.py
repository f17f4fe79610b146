"""Shows which key does what; opened with `?`."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from asn_desktop.gui.help.forms.keys_dialog import Ui_KeysDialog
from asn_desktop.gui.help.key_table import KeyGroup, as_html, groups

COLUMNS = 2
SHARE_OF_WINDOW = 0.9


class KeysDialog(QDialog):
    """One sheet of keys in groups; those of the page that is shown come first."""

    def __init__(self, parent: QWidget | None = None, page: str = "") -> None:
        super().__init__(parent)
        self.ui = Ui_KeysDialog()
        self.ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui.buttons.rejected.connect(self.reject)
        if parent is not None:
            self.resize(parent.window().size() * SHARE_OF_WINDOW)
        found = sorted(groups(), key=lambda group: group.key != page)
        cells = "".join(
            f"<td width='{100 // COLUMNS}%'>{''.join(as_html(group) for group in column)}</td>"
            for column in _columns(found)
        )
        self.ui.keysText.setHtml(f"<table width='100%' cellspacing='8'><tr>{cells}</tr></table>")


def _columns(found: list[KeyGroup]) -> list[list[KeyGroup]]:
    """Spread groups over columns of about the same length, in their order down each column."""
    columns: list[list[KeyGroup]] = [[] for _ in range(COLUMNS)]
    lengths = [0] * COLUMNS
    for group in found:
        shortest = lengths.index(min(lengths))
        columns[shortest].append(group)
        lengths[shortest] += len(group.rows) + 2
    return columns
