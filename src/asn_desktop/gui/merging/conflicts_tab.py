"""Konflik: what laptops say differently, a side chosen with a reason, never by the program."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListWidgetItem
from typing_extensions import override

from asn_desktop.gui.merging.all_of_page import AllOfPage
from asn_desktop.gui.merging.conflict_filter import ConflictFilter, PutOff
from asn_desktop.gui.merging.decisions_page import DecisionsPage
from asn_desktop.gui.merging.forms.conflicts_tab import Ui_ConflictsTab
from asn_desktop.gui.merging.merging_tab import MergingTab
from asn_desktop.paths import settings_folder
from asn_desktop.services.computer.reason_phrases import ReasonPhrases

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from asn_desktop.domain.changes import Changed
    from asn_desktop.domain.conflicts import Conflict
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.services.merging.conflicts import ResolvedAll
    from asn_desktop.services.workspace import Workspace


class Found(NamedTuple):
    """All conflicts, and of each laptop how many could be settled its way."""

    conflicts: tuple[Conflict, ...]
    counts: dict[str, int]


class ConflictsTab(MergingTab):
    """Says on its title how many wait, whichever tab is shown."""

    settled = Signal()
    """One was resolved; the keys go to the next."""

    def __init__(self, workspace: Workspace, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(workspace, jobs, parent)
        self.ui = Ui_ConflictsTab()
        self.ui.setupUi(self)
        self._found = Found((), {})
        self._shown: tuple[Conflict, ...] = ()
        self._put_off = PutOff()
        self.filter = ConflictFilter(self.ui)
        self.all_of, self.decisions = AllOfPage(self.ui), DecisionsPage(self.ui)
        self._connect()

    def _connect(self) -> None:
        ui, board = self.ui, self.ui.conflictBoard
        ui.conflictsList.currentRowChanged.connect(self._show_conflict)
        ui.conflictsList.installEventFilter(self)
        self.filter.changed.connect(self._narrow)
        board.resolved.connect(self._resolve)
        board.later.connect(self.go_on)
        board.all_wished.connect(self._preview_all)
        self.all_of.agreed.connect(self._resolve_all)
        self.all_of.left.connect(self._return)
        ui.decisionsBack.clicked.connect(self._return)
        ui.decisionsButton.clicked.connect(self._read_decisions)

    @property
    @override
    def title(self) -> str:
        conflicts = self._found.conflicts
        count = f" ({len(conflicts)})" if conflicts else ""
        return self.tr("K&onflik") + count

    @property
    @override
    def firsts(self) -> Sequence[QWidget]:
        return (self.ui.conflictsList, self.ui.allOfWhy, self.ui.decisionsBack)

    @property
    @override
    def search(self) -> QWidget | None:
        return self.ui.conflictSearch if self._found.conflicts else None

    @override
    def refresh(self) -> None:
        self.jobs.run(self._read, self._take_conflicts)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        bar = self.ui.conflictScroll.verticalScrollBar().sizeHint().width()
        self.ui.conflictBoard.fit(self.ui.conflictScroll.width() - bar)

    def _read(self) -> Found:
        conflicts = self.workspace.conflicts.all()
        sides = Counter(
            name for each in conflicts for name in each.laptops if each.side_of(name) is not None
        )
        return Found(conflicts, dict(sides))

    # --- the list ----------------------------------------------------------------------

    def _take_conflicts(self, found: Found) -> None:
        self._found = found
        self._put_off &= {each.id for each in found.conflicts}
        self.retitled.emit()
        self.filter.offer(found.conflicts)
        self.ui.conflictBoard.offer(ReasonPhrases(settings_folder()).all())
        self._narrow()

    @Slot()
    def _narrow(self) -> None:
        """Show the conflicts that are wished for, in their order; the current one stays."""
        ui = self.ui
        wish = self.filter.wish
        kept, before = ui.conflictsList.currentRow(), self._current
        self._shown = tuple(each for each in self._found.conflicts if wish.fits(each))
        ids = [each.id for each in self._shown]
        row = ids.index(before.id) if before and before.id in ids else max(kept, 0)
        ui.conflictsList.blockSignals(True)  # noqa: FBT003 - Qt's methods take no keywords
        ui.conflictsList.clear()
        for each in self._shown:
            ui.conflictsList.addItem(self._item(each))
        ui.conflictsList.setCurrentRow(min(row, len(ids) - 1))
        ui.conflictsList.blockSignals(False)  # noqa: FBT003
        was_here = ui.conflictsList.hasFocus()
        for widget in (ui.conflictsList, ui.conflictScroll):
            widget.setVisible(bool(self._found.conflicts))
        counts = len(self._found.conflicts), len(self._shown), len(self._put_off)
        ui.conflictsLabel.setText(self.filter.about(*counts))
        self._show_conflict()
        if was_here and not self._found.conflicts:  # the list that had the keys is gone
            self.settled.emit()

    def _item(self, conflict: Conflict) -> QListWidgetItem:
        sides = " | ".join(choice.shown or self.tr("(kosong)") for choice in conflict.choices)
        about = f"{conflict.participant} · {conflict.field}"
        if conflict.id in self._put_off:
            about = self.tr("{conflict} (nanti)").format(conflict=about)
        return QListWidgetItem(f"{about}\n{sides}")

    @property
    def _current(self) -> Conflict | None:
        row = self.ui.conflictsList.currentRow()
        return self._shown[row] if 0 <= row < len(self._shown) else None

    @Slot()
    def _show_conflict(self) -> None:
        self._fit()
        self.ui.conflictBoard.show_conflict(self._current, self._found.counts)

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """Let a digit choose a side of the conflict at the cursor, instead of searching for it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            text = event.text()
            if text.isdigit() and self.ui.conflictBoard.choose(int(text)):
                return True
        return super().eventFilter(watched, event)

    @Slot()
    def go_on(self) -> None:
        """Leave this one for later and show the next that was not left; the order stays."""
        conflict = self._current
        if conflict is None:
            return
        self._put_off.add(conflict.id)
        following = self._put_off.after(self._shown, self.ui.conflictsList.currentRow())
        self._narrow()
        self.ui.conflictsList.setCurrentRow(following)
        self.ui.conflictsList.setFocus()

    # --- settling ----------------------------------------------------------------------

    @Slot(str, int, str)
    def _resolve(self, conflict: str, n: int, why: str) -> None:
        conflicts = self.workspace.conflicts
        ReasonPhrases(settings_folder()).note(why)
        self.jobs.run(
            lambda: (conflicts.resolve(conflict, n, why), conflicts.count()),
            self._tell_resolved,
            refused=self.ui.conflictBoard.refuse,
        )

    def _tell_resolved(self, answer: tuple[Changed, int]) -> None:
        left = answer[1]
        sentence = self.tr("Konflik diputuskan; tinggal {left}.").format(left=left)
        self.said.emit(sentence if left else self.tr("Semua konflik sudah diputuskan."))
        self.settled.emit()

    @Slot(str)
    def _preview_all(self, laptop: str) -> None:
        why = self.ui.conflictBoard.why.text()
        show = partial(self.all_of.show_sides, why=why)
        of_laptop = partial(self.workspace.conflicts.of_laptop, laptop)
        self.jobs.run(of_laptop, show, refused=self.ui.conflictBoard.refuse)

    @Slot(str, str)
    def _resolve_all(self, laptop: str, why: str) -> None:
        ReasonPhrases(settings_folder()).note(why)
        resolve = partial(self.workspace.conflicts.resolve_all_of, laptop, why)
        self.jobs.run(resolve, self._tell_all_resolved, refused=self.all_of.refuse)

    def _tell_all_resolved(self, resolved: ResolvedAll) -> None:
        self._return()
        self.said.emit(
            self.tr("{count} konflik diputuskan sekaligus; tinggal {left}.").format(
                count=resolved.resolved, left=resolved.left
            )
        )
        self.settled.emit()

    @Slot()
    def _return(self) -> None:
        self.ui.conflictPages.setCurrentWidget(self.ui.conflictWorkPage)
        self.ui.conflictsList.setFocus()

    @Slot()
    def _read_decisions(self) -> None:
        self.jobs.run(self.workspace.conflicts.decisions, self.decisions.show_decisions)
