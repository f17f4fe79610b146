"""The three forms of the first steps: the office's kop, who signs, the test page."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.domain.session import LetterheadSettings, Signer
from asn_desktop.gui import choosing
from asn_desktop.gui.home.letterhead_preview import LetterheadPreview
from asn_desktop.gui.preview.paper_view import PaperView
from asn_desktop.gui.settings.official_fields import OfficialFields, bare_nip
from asn_desktop.gui.settings.settings_tab import Lines, Misfit, fitted

if TYPE_CHECKING:
    from collections.abc import Mapping

COLUMN_IN_LETTERS = 34
"""How wide the column of printer and buttons is beside the test page."""


def _edits(form: QFormLayout, texts: Mapping[str, tuple[str, str]]) -> dict[str, QLineEdit]:
    """Add a line for each field: its name, and an example of what belongs there."""
    edits = {}
    for field, (name, example) in texts.items():
        edit = QLineEdit()
        edit.setPlaceholderText(example)
        edit.setAccessibleName(name)
        form.addRow(name, edit)
        edits[field] = edit
    return edits


class LetterheadStep(QWidget):
    """Lines, address and emblem; every key shows on the strip of paper beside them."""

    logo_chosen = Signal(object)
    """A picture's path; whoever reads it answers with `take_logo`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._logo = b""
        column, form = QVBoxLayout(self), QFormLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)
        office = "BADAN KEPEGAWAIAN DAN PENGEMBANGAN SUMBER DAYA MANUSIA"
        self.edits = _edits(
            form,
            {
                "0": (self.tr("Pemerintah daerah"), "PEMERINTAH KOTA BONTANG"),
                "1": (self.tr("Nama instansi"), office),
                "address": (self.tr("Alamat"), "Jalan Contoh Nomor 1, Bontang 75311"),
            },
        )
        choose = QPushButton(self.tr("Pil&ih lambang…"))
        self.no_logo = QPushButton(self.tr("T&anpa lambang"))
        choose.clicked.connect(self._choose_logo)
        self.no_logo.clicked.connect(lambda: self.take_logo(b""))
        buttons = QHBoxLayout()
        for button in (choose, self.no_logo):
            button.setAutoDefault(True)
            buttons.addWidget(button)
        buttons.addStretch(1)
        form.addRow(self.tr("Lambang"), buttons)
        self.preview = LetterheadPreview()
        self.preview.setAccessibleName(self.tr("Kop seperti di kertas"))
        column.addWidget(self.preview, 1)
        self._fields = Lines(self.edits)
        self._fields.on_edit(self._show)

    @property
    def first(self) -> QLineEdit:
        return self.edits["0"]

    def show_letterhead(self, kop: LetterheadSettings) -> None:
        """Show what is kept."""
        texts = {str(place): line for place, line in enumerate(kop.lines)}
        self._fields.show({**texts, "address": kop.address})
        self.take_logo(kop.logo)

    def take_over(self, other: LetterheadStep) -> None:
        """Show what was typed in another one."""
        self._fields.show(other._fields.read())
        self.take_logo(other._logo)

    def take_logo(self, png: bytes) -> None:
        """Show an emblem that was read and found sound; no bytes take it away."""
        self._logo = png
        self._show()

    def given(self) -> LetterheadSettings | Misfit:
        """Return what was typed, or what of it does not fit."""
        texts = self._fields.read()
        fields = {
            "lines": tuple(text for text in (texts["0"], texts["1"]) if text),
            "address": texts["address"],
            "logo_png": base64.b64encode(self._logo).decode(),
        }
        places: dict[str, tuple[str, QWidget]] = {
            "lines": (self.tr("Baris kop"), self.first),
            "address": (self.tr("Alamat"), self.edits["address"]),
            "": (self.tr("Kop"), self.first),
        }
        return fitted(LetterheadSettings, fields, places)

    @Slot()
    def _choose_logo(self) -> None:
        title = self.tr("Pilih lambang instansi")
        choosing.choose_file(self, title, (choosing.PICTURES,), self.logo_chosen.emit)

    @Slot()
    def _show(self) -> None:
        texts = {field: str(text) for field, text in self._fields.read().items()}
        lines = [texts[field] for field in ("0", "1") if texts[field]]
        self.preview.show_letterhead(lines, texts["address"], self._logo)
        self.no_logo.setEnabled(bool(self._logo))


class SignerStep(QWidget):
    """Who signs; others that were set in the settings stay as they are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before: tuple[Signer, ...] = ()
        column, row = QVBoxLayout(self), QHBoxLayout()
        left, right = QFormLayout(), QFormLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addStretch(1)
        row.setSpacing(24)
        row.addLayout(left, 1)
        row.addLayout(right, 1)
        self._names = {
            "name": (self.tr("Nama tanpa gelar"), "Rahma Contoh"),
            "front_titles": (self.tr("Gelar depan"), "Dr."),
            "back_titles": (self.tr("Gelar belakang"), "S.E., M.Si."),
            "nip": (self.tr("NIP"), "19750312 199903 2 001"),
            "jabatan": (self.tr("Jabatan"), "Kepala Badan"),
            "golongan": (self.tr("Golongan"), "IV/c"),
            "pangkat": (self.tr("Pangkat"), "Pembina Utama Muda"),
        }
        fields = list(self._names.items())
        self.edits = _edits(left, dict(fields[:4])) | _edits(right, dict(fields[4:]))
        hint = QLabel()
        hint.setProperty("role", "muted")
        left.addRow("", hint)
        self._fields = Lines(self.edits)
        rank = (self.edits["golongan"], self.edits["pangkat"])
        OfficialFields((self.edits["nip"], hint), *rank, self)

    @property
    def first(self) -> QLineEdit:
        return self.edits["name"]

    def show_signers(self, signers: tuple[Signer, ...]) -> None:
        """Show the first of them."""
        self._before = signers
        self._fields.show(signers[0].model_dump() if signers else {})

    def take_over(self, other: SignerStep) -> None:
        """Show what was typed in another one."""
        self._fields.show(other._fields.read())

    def given(self) -> tuple[Signer, ...] | Misfit:
        """Return the first signer as typed and the others as kept; nothing typed is no signer."""
        texts = self._fields.read()
        if not any(texts.values()):
            return self._before[1:]
        texts["nip"] = bare_nip(texts["nip"])
        kept = self._before[0].model_dump() if self._before else {}
        places: dict[str, tuple[str, QWidget]] = {
            field: (name, self.edits[field]) for field, (name, _) in self._names.items()
        }
        places[""] = (self.tr("Penanda tangan"), self.first)
        found = fitted(Signer, kept | texts, places)
        return found if isinstance(found, Misfit) else (found, *self._before[1:])


class TestStep(QWidget):
    """The test page as it will be printed, and the ways to print it."""

    __test__ = False
    save_requested = Signal()
    print_requested = Signal(str)
    measured = Signal()
    """The page that was saved has been printed elsewhere, and measured."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row, column = QHBoxLayout(self), QVBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        self.paper = PaperView()
        self.paper.setAccessibleName(self.tr("Halaman uji"))
        self.paper.set_whole(is_whole=True)
        # as high as there is room, or the area around would take what it wishes as its least
        self.paper.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        row.addWidget(self.paper, 1)
        row.addLayout(column)
        self.printers, self.done_label = QComboBox(), QLabel()
        self.printers.setAccessibleName(self.tr("Printer"))
        self.done_label.setProperty("role", "good")
        self.done_label.setWordWrap(True)
        self.print_button = QPushButton(self.tr("Cetak &halaman uji"))
        self.save_button = QPushButton(self.tr("Simpan P&DF…"))
        self.measured_button = QPushButton(self.tr("Sudah tercetak d&an terukur"))
        self.print_button.clicked.connect(self._print)
        self.save_button.clicked.connect(self.save_requested)
        self.measured_button.clicked.connect(self.measured)
        letters = self.fontMetrics().averageCharWidth() * COLUMN_IN_LETTERS
        buttons = (self.print_button, self.save_button, self.measured_button)
        for widget in (self.printers, *buttons, self.done_label):
            widget.setMinimumWidth(letters)
            widget.setMaximumWidth(letters)
            column.addWidget(widget)
        column.addStretch(1)
        self.show_printers([])

    def show_printers(self, names: list[str]) -> None:
        """Offer these printers."""
        self.printers.clear()
        for name in names:
            self.printers.addItem(name, name)
        if not names:
            self.printers.addItem(self.tr("Tidak ada printer"), "")
        for widget in (self.printers, self.print_button):
            widget.setEnabled(bool(names))

    @Slot()
    def _print(self) -> None:
        self.print_requested.emit(str(self.printers.currentData()))
