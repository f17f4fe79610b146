"""Beranda: start or continue a session, the recent ones, and whether the open one is ready."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeySequence, QShortcut
from PySide6.QtWidgets import QListWidgetItem, QWidget
from typing_extensions import override

from asn_desktop.gui.home.forms.home_page import Ui_HomePage
from asn_desktop.gui.home.ready_lines import (
    day_lines,
    office_lines,
    session_facts,
    session_lines,
)
from asn_desktop.gui.home.recent_sessions import PATH, going_on_text, name_of, recent_item
from asn_desktop.gui.theme import colours_of
from asn_desktop.gui.tips import tip
from asn_desktop.gui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from asn_desktop.services.computer.office_defaults import OfficeDefaults
    from asn_desktop.services.computer.preferences import RecentSession
    from asn_desktop.services.day.session import SessionOverview

LETTERS_OF_BUTTON = 64
MARGIN = 32
FEW_RECENT = 4


class HomePage(QWidget):
    """Needs no session: it is told what to show, and everything chosen leaves as a signal."""

    new_requested = Signal()
    open_requested = Signal()
    package_requested = Signal()
    sample_requested = Signal()
    centre_requested = Signal()
    recent_requested = Signal(str)
    """Open the session file of this path."""
    continue_requested = Signal(str)
    """Open the session file of this path where its user was."""
    resume_requested = Signal()
    """Go on in the open session where its user was."""
    forget_requested = Signal(str)
    ready_requested = Signal(str)
    """Mend the line of the ready list with this key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_HomePage()
        self.ui.setupUi(self)
        _let_buttons_flow(self.ui)
        self._recent: Sequence[RecentSession] = ()
        self._place = ""
        self._overview: SessionOverview | None = None
        self._office: OfficeDefaults | None = None
        self._cut = ""
        self.ui.newButton.clicked.connect(self.new_requested)
        self.ui.openButton.clicked.connect(self.open_requested)
        self.ui.packageButton.clicked.connect(self.package_requested)
        self.ui.sampleButton.clicked.connect(self.sample_requested)
        self.ui.centreButton.clicked.connect(self.centre_requested)
        self.ui.continueButton.clicked.connect(self._continue)
        self.ui.recentList.itemActivated.connect(self._open_recent)
        self.ui.forgetButton.clicked.connect(self._forget_recent)
        self.ui.cutButton.clicked.connect(self._open_cut)
        self.ui.cutCloseButton.clicked.connect(self.ui.cutCard.hide)
        self.ui.readyBoard.requested.connect(self.ready_requested)
        self.ui.dayBoard.requested.connect(self.ready_requested)
        delete = QShortcut(QKeySequence("Del"), self.ui.recentList)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._forget_recent)
        self.ui.cutCard.hide()
        self.show_recent(())
        self.show_session(None)

    def show_recent(self, recent: Sequence[RecentSession]) -> None:
        """Show the recent sessions; those whose file is gone are grey and say why."""
        kept = max(self.ui.recentList.currentRow(), 0)
        self._recent = recent
        muted = QColor(colours_of(self.palette()).muted)
        self.ui.recentList.clear()
        for each in recent:
            self.ui.recentList.addItem(recent_item(each, muted))
        for widget in (self.ui.recentList, self.ui.forgetButton):
            widget.setVisible(bool(recent))
        title = self.tr("Sesi terakhir") if recent else self.tr("Mulai dari mana?")
        self.ui.recentLabel.setText(title)
        self._show_start()
        self.ui.recentList.updateGeometry()
        self.ui.recentList.setCurrentRow(min(kept, len(recent) - 1))
        self._name_continue()

    def show_session(self, overview: SessionOverview | None) -> None:
        """Show the open session, or that none is."""
        self._overview = overview
        ui = self.ui
        for part in (ui.dayLabel, ui.dayBoard, ui.evaluatorsLabel, ui.notesLabel):
            part.setVisible(overview is not None)
        if overview is None:
            self.ui.titleLabel.setText(self.tr("Evaluasi ASN"))
            self.ui.factsLabel.setText(
                self.tr("Penilaian BerAKHLAK, catatan disiplin, dan cetak; tanpa internet.")
            )
            self._place = ""
        else:
            self.ui.cutCard.hide()
            self._show_overview(overview)
        self._show_ready()
        self._show_start()
        self._name_continue()

    def show_office(self, office: OfficeDefaults) -> None:
        """Show what this computer knows of its office."""
        self._office = office
        self._show_ready()

    def show_place(self, page: str, person: str) -> None:
        """Take where Lanjutkan leads while a session is open: a page, and a person or ""."""
        self._place = f"{page}, {person}" if person else page
        self._name_continue()

    def show_cut(self, recent: RecentSession) -> None:
        """Say that the program was cut off while this session was open."""
        self._cut = recent.path
        told = self.tr(
            "Terakhir kali program terputus saat {session} terbuka. Semua yang bercentang"
            " tetap tersimpan."
        )
        self.ui.cutLabel.setText(told.format(session=name_of(recent)))
        self.ui.cutCard.show()
        self.ui.cutButton.setFocus()

    def show_steps(self, steps: QWidget, *, is_shown: bool) -> None:
        """Show the first steps in place of the lists, or the lists again."""
        if self.ui.lower.indexOf(steps) < 0:
            self.ui.lower.addWidget(steps)
        self.ui.lower.setCurrentWidget(steps if is_shown else self.ui.overviewPart)
        self.ui.factsLabel.setVisible(not is_shown)

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Colour the lists anew in another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_cut"):
            self.show_recent(self._recent)

    def take_focus(self) -> None:
        """Put the focus on what is most likely wished: going on, or else a new session."""
        first = self.ui.newButton if self.ui.continueButton.isHidden() else self.ui.continueButton
        first.setFocus()

    def _show_overview(self, overview: SessionOverview) -> None:
        from asn_desktop.domain.wording import weekday_range  # noqa: PLC0415 - not at start

        days = weekday_range(overview.date, overview.until)
        sample = self.tr("CONTOH · ") if overview.sample else ""
        self.ui.titleLabel.setText(sample + overview.title)
        self.ui.factsLabel.setText(f"{overview.place} · {days} · {overview.instrument.title}")
        self.ui.dayBoard.show_lines(day_lines(overview))
        evaluators, notes = session_facts(overview)
        self.ui.evaluatorsLabel.setText(evaluators)
        self.ui.notesLabel.setText(notes)

    def _show_start(self) -> None:
        """Say how to begin, while there is little here to go on with."""
        is_new = self._overview is None and len(self._recent) < FEW_RECENT
        self.ui.startLabel.setVisible(is_new)

    def _show_ready(self) -> None:
        overview, office = self._overview, self._office
        if overview is not None:
            title, lines = self.tr("Sudah siap?"), session_lines(overview.ready)
        else:
            title, lines = self.tr("Instansi di komputer ini"), []
        if office is not None and (overview is None or not overview.own_evaluator):
            lines += office_lines(office, has_session=overview is not None)
        self.ui.readyLabel.setText(title)
        self.ui.readyBoard.show_lines(lines)

    def _name_continue(self) -> None:
        button = self.ui.continueButton
        button.setVisible(self._overview is not None or bool(self._recent))
        if self._overview is not None:
            where = self._place or self.tr("Penilaian")
        elif self._recent:
            where = name_of(self._recent[0])
        else:
            return
        told, short = self.tr("La&njutkan: {where}"), self.tr("La&njutkan")
        button.setToolTip(tip(where))
        button.setText(
            going_on_text(button.font(), told, where, self._room_for_continue()) or short
        )

    def _room_for_continue(self) -> int:
        """Return what the other buttons of the row leave, so that the row is never too wide."""
        ui, letter = self.ui, self.fontMetrics().averageCharWidth()
        others = (ui.newButton, ui.openButton, ui.packageButton, ui.sampleButton)
        taken = sum(each.sizeHint().width() + ui.startRow.spacing() for each in others)
        margins = self.contentsMargins().left() + 2 * MARGIN
        return min(self.width() - taken - margins, letter * LETTERS_OF_BUTTON)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._name_continue()

    @Slot()
    def _continue(self) -> None:
        if self._overview is not None:
            self.resume_requested.emit()
        elif self._recent:
            self.continue_requested.emit(self._recent[0].path)

    @Slot()
    def _open_cut(self) -> None:
        self.ui.cutCard.hide()
        self.continue_requested.emit(self._cut)

    @Slot(QListWidgetItem)
    def _open_recent(self, item: QListWidgetItem) -> None:
        self.recent_requested.emit(item.data(PATH))

    @Slot()
    def _forget_recent(self) -> None:
        item = self.ui.recentList.currentItem()
        if item is not None:
            self.forget_requested.emit(item.data(PATH))


def _let_buttons_flow(ui: Ui_HomePage) -> None:
    """Give the buttons a second line where large letters leave no room beside each other."""
    flow = FlowLayout()
    begin = ui.newButton, ui.openButton, ui.packageButton, ui.sampleButton
    for button in (ui.continueButton, *begin, ui.centreButton):
        flow.addWidget(button)
    place = ui.page.indexOf(ui.startRow)
    ui.page.removeItem(ui.startRow)
    ui.page.insertLayout(place, flow)
