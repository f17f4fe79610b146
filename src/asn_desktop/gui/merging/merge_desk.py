"""The four steps of a merge: files, what will change, merge, done. Writes at the third only."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Slot

from asn_desktop.domain.changes import Changed
from asn_desktop.domain.wording import whole
from asn_desktop.gui import choosing
from asn_desktop.gui.jobs import Progress
from asn_desktop.gui.widgets.count_tiles import Tile
from asn_desktop.gui.widgets.text_table import TextRow, TextTable

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

    from asn_desktop.domain.merging import MergeReport
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.gui.merging.package_drop import PackageDrop
    from asn_desktop.gui.merging.receipt_card import ReceiptCard
    from asn_desktop.gui.widgets.count_tiles import CountTiles
    from asn_desktop.gui.widgets.plain_table import PlainTable
    from asn_desktop.services.workspace import Workspace

EVERYTHING = frozenset(
    (
        *("marks", "sheets", "roster", "attendance", "notes", "attestations", "session"),
        *("evaluators", "results", "certificates", "conflicts"),
    )
)
"""After a merge every page looks again."""
NEW, CHANGED, SAME, CONFLICT, REFUSED = "baru", "berubah", "sama", "konflik", "ditolak"
SHARES, REFUSED_SHARES = (30, 34, 18, 22), (30, 70)


class MergeParts(NamedTuple):
    """The widgets of the four steps."""

    drop: PackageDrop
    choose: QPushButton
    empty: QPushButton
    hint: QLabel
    merge: QPushButton
    effect_title: QLabel
    receipt: ReceiptCard
    tiles: CountTiles
    sentence_card: QFrame
    sentence: QLabel
    list_label: QLabel
    changes: PlainTable


class MergeDesk(QObject):
    """Asks for a preview as soon as there are files; a number opens its list."""

    def __init__(self, workspace: Workspace, jobs: Jobs, parts: MergeParts, page: QWidget) -> None:
        super().__init__(page)
        self._workspace, self._jobs, self._parts, self._page = workspace, jobs, parts, page
        self._report: MergeReport | None = None
        headings = (self.tr("Peserta"), self.tr("Isi"), self.tr("Di sini"), self.tr("Dari paket"))
        self.model = TextTable(headings, self)
        self._refused = TextTable((self.tr("Paket"), self.tr("Mengapa, dan apa langkahnya")), self)
        parts.drop.hint = self.tr(
            "Seret paket hasil dari flashdisk ke sini, atau tekan Pilih paket…"
        )
        parts.tiles.offer(
            (
                Tile(NEW, self.tr("baru"), "tambah", "good"),
                Tile(CHANGED, self.tr("berubah"), "uraian", "accent"),
                Tile(SAME, self.tr("sama"), "centang", "muted"),
                Tile(CONFLICT, self.tr("konflik"), "gabung", "warning"),
                Tile(REFUSED, self.tr("ditolak"), "perhatian", "bad"),
            )
        )
        parts.choose.clicked.connect(self.choose)
        parts.empty.clicked.connect(parts.drop.empty)
        parts.drop.altered.connect(self.look)
        parts.tiles.chosen.connect(self._open_list)
        parts.merge.clicked.connect(self.merge)
        self._show_nothing()

    @Slot()
    def choose(self) -> None:
        """Ask for packages."""
        title = self.tr("Pilih paket yang akan digabung")
        choosing.choose_files(self._page, title, (choosing.PACKAGES,), self.add)

    def add(self, paths: list[Path]) -> None:
        """Put packages on the list; nothing is written by that."""
        self._parts.drop.add(paths)

    @Slot()
    def look(self) -> None:
        """Show what a merge of the listed packages would change."""
        paths = self._parts.drop.paths
        self._parts.receipt.hide()
        if not paths:
            self._show_nothing()
            return
        self._parts.merge.setEnabled(False)
        progress = Progress(self.tr("Memeriksa {count} paket").format(count=len(paths)))
        merging = self._workspace.merging
        self._jobs.run(
            lambda: (paths, merging.preview(paths, progress)), self._take_preview, progress=progress
        )

    @Slot()
    def merge(self) -> None:
        """Merge what was previewed: one restore point, one transaction."""
        paths = self._parts.drop.paths
        if self._report is None or not paths:
            return
        self._parts.merge.setEnabled(False)
        progress = Progress(self.tr("Menggabungkan {count} paket").format(count=len(paths)))
        merging = self._workspace.merging
        self._jobs.run(
            lambda: merging.merge(paths, progress),
            self._take_merged,
            progress=progress,
            refused=self._tell_refusal,
        )

    def _take_preview(self, answer: tuple[list[Path], MergeReport]) -> None:
        """Show a preview, unless the list of files has changed meanwhile."""
        paths, report = answer
        if paths != self._parts.drop.paths:
            return
        self._report = report
        sound = len(paths) - len(report.refused)
        self._parts.drop.mark(report.refused)
        self._parts.effect_title.setText(self.tr("2  Yang akan berubah"))
        button = self.tr("Gabu&ngkan {count} paket").format(count=sound)
        self._parts.merge.setText(button)
        self._parts.merge.setEnabled(sound > 0)
        nothing = self.tr("Tidak ada paket yang dapat digabung.")
        final = self.tr(
            "Sampai tombol ini ditekan tidak ada yang ditulis. Penggabungan tidak dapat diurungkan"
            " dengan Ctrl+Z; karena itu titik pulih dibuat dahulu."
        )
        self._parts.hint.setText(final if sound else nothing)
        self._show_report(report)

    def _take_merged(self, report: MergeReport) -> None:
        self._report = report
        self._parts.effect_title.setText(self.tr("4  Selesai digabung"))
        self._parts.merge.setText(self.tr("Gabu&ngkan"))
        self._parts.hint.setText(
            self.tr("Sudah digabung. Kosongkan daftar untuk paket berikutnya.")
        )
        words = self._about_receipts(report)
        if report.restore_point:
            words += self.tr("\nTitik pulih sebelum gabung: {path}").format(
                path=report.restore_point
            )
        title = self.tr("Tanda terima")
        if not report.new and not report.changed:
            title = self.tr("Tanda terima · tidak ada perubahan")
        code = report.receipt if len(report.receipts) <= 1 else ""
        self._parts.receipt.show_receipt(title, code, words)
        self._show_report(report)
        if report.receipt:
            self._jobs.announce(Changed(self.tr("Gabung"), EVERYTHING))

    def _about_receipts(self, report: MergeReport) -> str:
        """Say which code belongs to which laptop: each laptop shows its own."""
        if len(report.receipts) <= 1:
            return self.tr("Cocokkan kode ini dengan kode di laptop pengirim.")
        codes = "\n".join(f"{code}   {name}" for name, code in report.receipts)
        return codes + "\n" + self.tr("Cocokkan tiap kode dengan kode di laptop pengirimnya.")

    @Slot(str)
    def _tell_refusal(self, sentence: str) -> None:
        self._parts.merge.setEnabled(True)
        self._jobs.refused.emit(sentence)

    def _show_nothing(self) -> None:
        self._report = None
        parts = self._parts
        parts.tiles.show_counts({})
        parts.merge.setText(self.tr("Gabu&ngkan"))
        parts.merge.setEnabled(False)
        parts.hint.setText(self.tr("Pilih paket dahulu; isinya diperiksa tanpa menulis apa pun."))
        parts.effect_title.setText(self.tr("2  Yang akan berubah"))
        parts.sentence_card.hide()
        parts.list_label.setText(self.tr("Belum ada paket."))
        self._fill(self.model, [])

    def _show_report(self, report: MergeReport) -> None:
        counts = {
            NEW: report.new,
            CHANGED: report.changed,
            SAME: report.same,
            CONFLICT: report.conflicts,
            REFUSED: len(report.refused),
        }
        self._parts.tiles.show_counts(counts)
        sentences = warnings(report)
        self._parts.sentence.setText("\n".join(sentences))
        self._parts.sentence_card.setVisible(bool(sentences))
        first = next((key for key in (REFUSED, CONFLICT, NEW, CHANGED) if counts[key]), SAME)
        self._parts.tiles.choose(first)

    @Slot(str)
    def _open_list(self, key: str) -> None:
        report = self._report
        if report is None:
            return
        if key == REFUSED:
            rows = [
                TextRow((each.package, each.reason), icon="perhatian", tone="bad")
                for each in report.refused
            ]
            self._fill(self._refused, rows)
        else:
            rows = [
                TextRow((each.participant, each.field, each.before or "-", each.after or "-"))
                for each in sorted(report.changes)
                if each.kind == key
            ]
            self._fill(self.model, rows)
        self._parts.list_label.setText(self._explain(key, len(rows)))

    def _explain(self, key: str, shown: int) -> str:
        report = self._report
        if report is None:
            return ""
        whole_count = {NEW: report.new, CHANGED: report.changed, CONFLICT: report.conflicts}
        if key == SAME:
            return self.tr(
                "{count} isian sudah sama di sini; tidak ada yang perlu dilihat."
            ).format(count=whole(report.same))
        if not shown:
            return self.tr("Tidak ada yang {kind} dari paket ini.").format(kind=key)
        if shown < whole_count.get(key, 0):
            return self.tr("{shown} dari {count} yang {kind} ditampilkan.").format(
                shown=whole(shown), count=whole(whole_count[key]), kind=key
            )
        return self.tr("{shown} yang {kind}:").format(shown=whole(shown), kind=key)

    def _fill(self, model: TextTable, rows: list[TextRow]) -> None:
        view = self._parts.changes
        model.show(rows)
        is_sentences = model is self._refused
        view.show_model(model, REFUSED_SHARES if is_sentences else SHARES)
        if is_sentences:
            view.wrap_rows()
        else:
            view.setWordWrap(False)
        view.setAccessibleDescription(self._parts.list_label.text())
        if rows:
            view.selectRow(0)


def warnings(report: MergeReport) -> list[str]:
    """Return what a coordinator must know beside the numbers, a sentence each."""
    found = [
        f"Paket dari {gap.evaluator} kurang: {_runs(gap.missing)}. Minta paket baru dari laptop"
        " itu; isian yang kurang belum dihitung."
        for gap in report.gaps
    ]
    if report.forks:
        found.append(
            f"Berkas sesi yang sama pernah dipakai di dua laptop ({len(report.forks)} isian ganda)."
            " Keduanya disimpan; periksa konfliknya, dan pakai satu berkas saja di tiap laptop."
        )
    if report.quarantined:
        found.append(
            f"{report.quarantined} isian tidak dapat dibaca dan disisihkan; yang lain tetap masuk."
        )
    if report.no_right:
        found.append(f"{report.no_right} isian disimpan tetapi tidak dihitung: bukan haknya.")
    return found


def _runs(missing: tuple[tuple[int, int], ...]) -> str:
    """Return "isian 41-57 dan 60"."""
    parts = [str(first) if first == last else f"{first}-{last}" for first, last in missing]
    listed = parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} dan {parts[-1]}"
    return f"isian {listed}"
