"""Beranda: start or continue a session, the recent ones, and whether the open one is ready."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeySequence, QShortcut
from PySide6.QtWidgets import QListWidgetItem, QWidget
from typing_extensions import override

from asn_desktop.gui.forms.home_page import Ui_HomePage
from asn_desktop.gui.icons import icon
from asn_desktop.gui.theme import colours_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from asn_desktop.services.preferences import RecentSession
    from asn_desktop.services.session import SessionOverview

PATH = Qt.ItemDataRole.UserRole


class HomePage(QWidget):
    """Needs no session: it is told what to show, and everything chosen leaves as a signal."""

    new_requested = Signal()
    open_requested = Signal()
    package_requested = Signal()
    sample_requested = Signal()
    recent_requested = Signal(str)
    """Open the session file of this path."""
    forget_requested = Signal(str)
    page_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_HomePage()
        self.ui.setupUi(self)
        self._recent: Sequence[RecentSession] = ()
        self._last_page = ""
        self._overview: SessionOverview | None = None
        self.ui.newButton.clicked.connect(self.new_requested)
        self.ui.openButton.clicked.connect(self.open_requested)
        self.ui.packageButton.clicked.connect(self.package_requested)
        self.ui.sampleButton.clicked.connect(self.sample_requested)
        self.ui.continueButton.clicked.connect(self._continue)
        self.ui.recentList.itemActivated.connect(self._open_recent)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.ui.recentList)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._forget_recent)
        self.show_recent(())
        self.show_session(None)

    def show_recent(self, recent: Sequence[RecentSession]) -> None:
        """Show the recent sessions; those whose file is gone are grey and say so."""
        self._recent = recent
        self.ui.recentList.clear()
        for each in recent:
            self.ui.recentList.addItem(self._recent_item(each))
        self.ui.recentList.setVisible(bool(recent))
        self.ui.emptyLabel.setVisible(not recent)
        if recent:
            self.ui.recentList.setCurrentRow(0)
        self._name_continue()

    def show_session(self, overview: SessionOverview | None) -> None:
        """Show the open session, or that none is."""
        self._overview = overview
        self.ui.readyCard.setVisible(overview is not None)
        if overview is None:
            self.ui.titleLabel.setText(self.tr("Evaluasi ASN"))
            self.ui.factsLabel.setText(
                self.tr("Penilaian BerAKHLAK, catatan disiplin, dan cetak; tanpa internet.")
            )
        else:
            self._show_overview(overview)
        self._name_continue()

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Colour the lists anew in another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "ui"):
            self.show_recent(self._recent)
            if self._overview is not None:
                self._show_ready(self._overview)

    def take_focus(self) -> None:
        """Put the focus on what is most likely wished: going on, or else a new session."""
        first = self.ui.newButton if self.ui.continueButton.isHidden() else self.ui.continueButton
        first.setFocus()

    def remember_page(self, key: str) -> None:
        """Take where Lanjutkan leads while a session is open."""
        self._last_page = key

    def _show_overview(self, overview: SessionOverview) -> None:
        from asn_desktop.domain.wording import weekday_range  # noqa: PLC0415 - not at start

        days = weekday_range(overview.date, overview.until)
        sample = self.tr("CONTOH · ") if overview.sample else ""
        self.ui.titleLabel.setText(sample + overview.title)
        self.ui.factsLabel.setText(f"{overview.place} · {days} · {overview.instrument.title}")
        self.ui.countsLabel.setText(
            self.tr(
                "{participants} peserta, {present} hadir · {marks} dari {expected} nilai terisi ·"
                " {notes} catatan disiplin · {conflicts} konflik"
            ).format(
                participants=overview.participants,
                present=overview.present,
                marks=overview.marks,
                expected=overview.expected_marks,
                notes=overview.notes,
                conflicts=overview.conflicts,
            )
        )
        self._show_ready(overview)

    def _show_ready(self, overview: SessionOverview) -> None:
        colours = colours_of(self.palette())
        self.ui.readyList.clear()
        for each in overview.ready:
            name, colour = ("centang", colours.good) if each.ok else ("perhatian", colours.warning)
            word = self.tr("siap") if each.ok else self.tr("belum")
            hint = "" if each.ok or not each.hint else f". {each.hint}"
            self.ui.readyList.addItem(
                QListWidgetItem(icon(name, colour), f"{each.name}: {word}{hint}")
            )

    def _recent_item(self, recent: RecentSession) -> QListWidgetItem:
        path = Path(recent.path)
        is_there = path.is_file()
        title = recent.title or path.stem
        place = str(path.parent) if is_there else self.tr("berkas tidak ditemukan")
        item = QListWidgetItem(f"{title}\n{path.name} · {place}")
        item.setData(PATH, recent.path)
        item.setToolTip(recent.path)
        if not is_there:
            item.setForeground(QColor(colours_of(self.palette()).muted))
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, place)
        return item

    def _name_continue(self) -> None:
        button = self.ui.continueButton
        button.setVisible(self._overview is not None or bool(self._recent))
        if self._overview is not None:
            button.setText(self.tr("Lan&jutkan menilai"))
        elif self._recent:
            title = self._recent[0].title or Path(self._recent[0].path).stem
            shown = button.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, 320)
            button.setText(self.tr("Lan&jutkan: ") + shown.replace("&", "&&"))

    @Slot()
    def _continue(self) -> None:
        if self._overview is not None:
            self.page_requested.emit(self._last_page or "penilaian")
        elif self._recent:
            self.recent_requested.emit(self._recent[0].path)

    @Slot(QListWidgetItem)
    def _open_recent(self, item: QListWidgetItem) -> None:
        self.recent_requested.emit(item.data(PATH))

    @Slot()
    def _forget_recent(self) -> None:
        item = self.ui.recentList.currentItem()
        if item is not None:
            self.forget_requested.emit(item.data(PATH))
