"""After a merge: the code that the laptop shows too, what was kept where, and what to do next."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFont
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from asn_desktop.gui.tips import tip
from asn_desktop.gui.widgets.elided_label import ElidedLabel
from asn_desktop.gui.widgets.flow_layout import FlowLayout

CODE_SIZE = 2.0
"""A code in font sizes of the text: to be read across a table."""
SPACING = 108


class MergedCard(QFrame):
    """Tells what was done; its buttons only wish."""

    pdf_wished = Signal()
    json_wished = Signal()
    receipt_wished = Signal()
    undo_wished = Signal()
    next_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.title, self.words = QLabel(self), QLabel(self)
        self.code, self.acknowledgement = QLabel(self), QLabel(self)
        self.code_caption = QLabel(self.tr("Kode paket, sama dengan di laptop pengirim"), self)
        self.acknowledgement_caption = QLabel(self.tr("Kode terima, untuk diketik di sana"), self)
        self.title.setProperty("role", "subtitle")
        self.kept = ElidedLabel(self)
        self.point = ElidedLabel(self)
        selectable = (
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        for label in (self.code, self.acknowledgement, self.words):
            label.setTextFormat(Qt.TextFormat.PlainText)  # it names files
            label.setTextInteractionFlags(selectable)
        for label in (self.code_caption, self.acknowledgement_caption):
            label.setProperty("role", "muted")
        captions = (self.code_caption, self.acknowledgement_caption)
        for label in (self.title, self.words, *captions):
            label.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(4)
        codes = (self.code_caption, self.code, self.acknowledgement_caption, self.acknowledgement)
        for label in (self.title, *codes, self.words, self.point, self.kept):
            column.addWidget(label)
        self._buttons = FlowLayout(fills=True)
        column.addLayout(self._buttons)
        self._add_buttons()

    def _add_buttons(self) -> None:
        self.next = self._button("mergeNextButton", self.tr("Paket berikut&nya"))
        self.next.setProperty("role", "primary")
        self.receipt = self._button("giveReceiptButton", self.tr("Simpan tanda terima…"))
        self.pdf = self._button("reportPdfButton", self.tr("Laporan PDF…"))
        self.json = self._button("reportJsonButton", self.tr("Laporan &JSON…"))
        self.undo = self._button("undoMergeButton", self.tr("Urung&kan…"))
        self.next.clicked.connect(self.next_wished)
        self.receipt.clicked.connect(self.receipt_wished)
        self.pdf.clicked.connect(self.pdf_wished)
        self.json.clicked.connect(self.json_wished)
        self.undo.clicked.connect(self.undo_wished)

    def show_done(self, title: str, words: str, code: str = "", acknowledgement: str = "") -> None:
        """Show what was done; codes only of one package, more of them stand in the list beside."""
        self.title.setText(title)
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * CODE_SIZE)
        font.setBold(True)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, SPACING)
        for caption, label, said in (
            (self.code_caption, self.code, code),
            (self.acknowledgement_caption, self.acknowledgement, acknowledgement),
        ):
            label.setFont(font)
            label.setText(said)
            label.setAccessibleName(f"{caption.text()}: {' '.join(said)}")
            caption.setVisible(bool(said))
            label.setVisible(bool(said))
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self.setAccessibleName(". ".join(filter(None, (title, words))))
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def show_places(self, point: str, kept: str) -> None:
        """Name the restore point, and the folder of kept packages; "" for none."""
        for label, text, path in (
            (self.point, self.tr("Titik pulih: {name}"), point),
            (self.kept, self.tr("Salinan paket: {name}"), kept),
        ):
            label.setText(text.format(name=Path(path).name))
            label.setToolTip(tip(path))
            label.setVisible(bool(path))

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        self._buttons.addWidget(button)
        return button
