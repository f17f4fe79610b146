"""Which conflicts somebody wants to see: of one laptop, of one kind, about one person."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from asn_desktop.domain.conflicts import ConflictKind
from asn_desktop.gui.merging.conflict_kinds import kind_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QComboBox

    from asn_desktop.domain.conflicts import Conflict
    from asn_desktop.gui.merging.forms.conflicts_tab import Ui_ConflictsTab


class Wish(NamedTuple):
    """Which conflicts somebody wants to see; "" lets all through."""

    laptop: str = ""
    kind: str = ""
    search: str = ""

    def fits(self, conflict: Conflict) -> bool:
        """Tell whether a conflict is one of them; case does not matter in the search."""
        text = f"{conflict.participant} {conflict.field}".casefold()
        return (
            self.laptop in ("", *conflict.laptops)
            and self.kind in ("", conflict.kind.value)
            and all(part in text for part in self.search.casefold().split())
        )


class PutOff(set[str]):
    """The ids of conflicts left for later; they keep their places in the list."""

    def after(self, shown: Sequence[Conflict], row: int) -> int:
        """Return the row of the next that was not put off, else simply the next one, round."""
        ahead = [(row + step) % len(shown) for step in range(1, len(shown) + 1)]
        return next((at for at in ahead if shown[at].id not in self), ahead[0])


class ConflictFilter(QObject):
    """Offers what there is, with its counts; what was chosen stays, while it is there."""

    changed = Signal()

    def __init__(self, ui: Ui_ConflictsTab) -> None:
        super().__init__(ui.conflictWorkPage)
        self._ui = ui
        ui.conflictLaptopCombo.currentIndexChanged.connect(self.changed)
        ui.conflictKindCombo.currentIndexChanged.connect(self.changed)
        ui.conflictSearch.textChanged.connect(self.changed)

    @property
    def wish(self) -> Wish:
        """What is chosen now."""
        ui = self._ui
        laptop, kind = ui.conflictLaptopCombo.currentData(), ui.conflictKindCombo.currentData()
        return Wish(laptop or "", kind or "", ui.conflictSearch.text())

    def offer(self, conflicts: Sequence[Conflict]) -> None:
        """Offer the laptops and kinds of these conflicts; nothing where there is none."""
        ui = self._ui
        laptops = Counter(name for each in conflicts for name in each.laptops)
        kinds = Counter(each.kind.value for each in conflicts)
        named = {name: name for name in sorted(laptops)}
        told = {kind: kind_words(ConflictKind(kind)) for kind in kinds}
        _refill(ui.conflictLaptopCombo, self.tr("semua laptop"), named, laptops)
        _refill(ui.conflictKindCombo, self.tr("semua jenis"), told, kinds)
        for widget in (ui.conflictLaptopCombo, ui.conflictKindCombo, ui.conflictSearch):
            widget.setVisible(bool(conflicts))

    def about(self, count: int, shown: int, put_off: int) -> str:
        """Return how many conflicts wait, how many of them are shown, how many left for later."""
        if not count:
            return self.tr(
                "Tidak ada konflik. Bila dua laptop mengisi hal yang sama dengan isi berbeda,"
                " keduanya tampil di sini dan tidak ada yang dipilih diam-diam."
            )
        told = [
            self.tr(
                "{count} isian berbeda antarlaptop; pilih satu sisi dan tulis alasannya. Putusan"
                " tidak dapat diurungkan; isinya masih dapat diubah di lembarnya."
            ).format(count=count)
        ]
        if shown < count:
            told.append(self.tr("Ditampilkan {shown}.").format(shown=shown))
        if put_off:
            told.append(self.tr("Dilewati {count}.").format(count=put_off))
        return " ".join(told)


def _refill(box: QComboBox, everything: str, told: dict[str, str], counts: Counter[str]) -> None:
    """Fill a filter with what there is and how often; what was chosen stays, if it is there."""
    chosen = box.currentData() or ""
    box.blockSignals(True)  # noqa: FBT003 - Qt's methods take no keywords
    box.clear()
    box.addItem(everything, "")
    for name, text in told.items():
        box.addItem(f"{text} ({counts[name]})", name)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.blockSignals(False)  # noqa: FBT003
