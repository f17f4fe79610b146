"""What the dialog of keying in says: whose sheet, which typing, what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from asn_desktop.domain.instrument import NOT_OBSERVED
from asn_desktop.domain.keyed_sheets import NOTE_OF, REASON_OF

if TYPE_CHECKING:
    from asn_desktop.domain.keyed_sheets import Difference, KeyingOutcome, KeyingSheet
    from asn_desktop.gui.paper.keying_model import Compared, KeyingModel
    from asn_desktop.gui.paper.keying_view import KeyingView


class Gap(NamedTuple):
    """What a typing lacks: the sentence, its row, and whether it is the line for notes."""

    text: str
    row: int
    is_in_words: bool = False


class KeyingWords(QObject):
    """Sentences; it reads no widget and changes nothing."""

    def sheet(self, sheet: KeyingSheet | None) -> str:
        """Return whose sheet is open."""
        if sheet is None:
            return self.tr("Belum ada lembar yang dibuka.")
        return sheet.participant.full_name

    def evaluator(self, sheet: KeyingSheet | None) -> str:
        """Return whose marks are on the open sheet."""
        if sheet is None:
            return ""
        return self.tr("Penilai: {name}").format(name=sheet.evaluator.name)

    def stage(
        self, sheet: KeyingSheet | None, *, is_second: bool, compared_with: Compared = ""
    ) -> str:
        """Return which typing it is, what is shown of others', and what to do."""
        if sheet is None:
            return self.tr(
                "Pindai kode di kertas, lalu ketik tiap baris: angka, T, atau 0 bila kosong."
            )
        if is_second and compared_with == "file":
            return self.tr(
                "Kedua ketikan sudah dibandingkan dengan berkas; isi berkas yang berbeda ada di"
                " kolom Di berkas."
            )
        if is_second and compared_with:
            text = self.tr(
                "Ketikan kedua: yang berbeda dari ketikan {typist} ada di kolom Ketikan pertama."
            )
            return text.format(typist=sheet.typed_by)
        if is_second:
            text = self.tr("Ketikan kedua: ketik dari kertas; ketikan {typist} tidak ditampilkan.")
        elif sheet.typed_by:
            text = self.tr(
                "Sudah diketik oleh {typist}. Isi nama orang kedua, atau ketik lagi untuk"
                " menggantinya."
            )
        else:
            text = self.tr("Ketikan pertama: angka, T, atau 0 bila kosong; F2 untuk catatan.")
        told = text.format(typist=sheet.typed_by)
        if sheet.on_file:
            more = self.tr("Di berkas sudah ada {count} nilai; yang berbeda akan ditanyakan.")
            told = f"{told} {more.format(count=sheet.on_file)}"
        return told

    def save(self, *, is_second: bool, replaces: bool) -> str:
        """Return what the main button does now."""
        if replaces:
            return self.tr("&Ganti isian berkas")
        return self.tr("C&ocokkan dan masukkan") if is_second else self.tr("&Simpan ketikan")

    def refused_digit(self, sheet: KeyingSheet | None, view: KeyingView) -> str:
        """Return which keys a row takes."""
        if view.row == view.typing.discipline_row:
            return self.tr("Di baris ini: 1 nihil, 2 ada catatan, 0 kosong.")
        top = sheet.top_level if sheet else 0
        return self.tr("Ketik 1 sampai {top}, T, atau 0 bila kosong di kertas.").format(top=top)

    def kept(self, sheet: KeyingSheet | None) -> str:
        """Return that a first typing waits."""
        name = sheet.participant.full_name if sheet else ""
        return self.tr("Ketikan {name} disimpan dan menunggu orang kedua.").format(name=name)

    def gap(self, rows: KeyingModel, *, is_second: bool) -> Gap | None:
        """Return the first thing that a typing lacks; only the first person gives reasons."""
        typing = rows.typing
        row = typing.first_untyped
        if row is not None:
            text = self.tr("{label} belum diketik. Tekan 0 bila kosong di kertas.")
            return Gap(text.format(label=rows.label(row)), row)
        for row in range(0 if is_second else typing.discipline_row):
            unseen = typing.cells[row] == NOT_OBSERVED
            if unseen and not typing.words.get(typing.core_value(row)):
                text = self.tr("Ketik alasan T untuk {label}, dari baris catatan di kertas.")
                return Gap(text.format(label=rows.label(row)), row, is_in_words=True)
        return None

    def differs(self, outcome: KeyingOutcome) -> str:
        """Return what to do where two say different things."""
        notes = [each for each in outcome.differences if each.row < 0]
        told = "".join(f" {self._name(each)}: {each.one} → {each.other}." for each in notes)
        if outcome.state == "on_file":
            text = self.tr(
                "Kedua ketikan sama, tetapi berkas berisi lain pada {count} isian.{notes} Lihat"
                " kertasnya; bila kertas yang benar, ganti isian berkas."
            )
        else:
            text = self.tr(
                "{count} isian berbeda dari ketikan pertama; belum ada yang dimasukkan. Lihat"
                " kertasnya, lalu ketik lagi yang bertanda beda."
            )
        return text.format(count=len(outcome.differences), notes=told)

    def _name(self, difference: Difference) -> str:
        """Return which line of the paper differs that is no row: a note, or the reason of a T."""
        label = difference.label
        if label.startswith(REASON_OF):
            return self.tr("Alasan T {label}").format(label=label.removeprefix(REASON_OF))
        return self.tr("Catatan {core_value}").format(core_value=label.removeprefix(NOTE_OF))

    def entered(self, sheet: KeyingSheet | None, outcome: KeyingOutcome) -> str:
        """Return what was entered, and what is left to do."""
        text = self.tr("{count} nilai {name} dimasukkan atas nama {evaluator}.").format(
            count=outcome.stored,
            name=sheet.participant.full_name if sheet else "",
            evaluator=sheet.evaluator.name.removesuffix(".") if sheet else "",
        )
        if outcome.has_notes:
            text += " " + self.tr("Ada catatan disiplin di kertas: catat di halaman Disiplin.")
        if outcome.nihil_left_out:
            text += " " + self.tr("Nihil tidak dinyatakan: penilai ini sudah membuat catatan.")
        return text
