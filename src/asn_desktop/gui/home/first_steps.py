"""The first steps on a new computer, in place on the home page: kop, signer, test page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from asn_desktop.gui.home.first_step_forms import LetterheadStep, SignerStep, TestStep
from asn_desktop.gui.icons import pixmap
from asn_desktop.gui.settings.settings_tab import Misfit
from asn_desktop.gui.theme import colours_of
from asn_desktop.gui.widgets.problem_label import ProblemLabel
from asn_desktop.gui.widgets.tall_area import TallArea

if TYPE_CHECKING:
    from asn_desktop.services.computer.office_defaults import OfficeDefaults

LETTERHEAD, SIGNER, TEST = range(3)
ICON_SIDE = 16


class FirstSteps(QFrame):
    """Shows and collects; a desk stores, draws the test page and prints it."""

    letterhead_given = Signal(object)
    """A `LetterheadSettings`."""
    signers_given = Signal(object)
    """A tuple of `Signer`."""
    page_wanted = Signal()
    """Draw the test page."""
    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._done = [False, False, False]
        self.letterhead, self.signer, self.test = LetterheadStep(), SignerStep(), TestStep()
        self._stack = QStackedWidget(self)
        for form in (self.letterhead, self.signer, self.test):
            area = TallArea()
            area.setWidget(form)
            self._stack.addWidget(area)
        self._marks = [(QLabel(self), QLabel(self)) for _ in self._done]
        self.heading, self.problem = QLabel(self), ProblemLabel(self)
        self.heading.setProperty("role", "muted")
        self.heading.setWordWrap(True)
        self.skip = QPushButton(self.tr("Lain &kali"), self)
        self.back = QPushButton(self.tr("Ke&mbali"), self)
        self.next = QPushButton(self)
        column = QVBoxLayout(self)
        column.addLayout(self._row_of_marks())
        column.addWidget(self.heading)
        column.addWidget(self._stack, 1)
        column.addWidget(self.problem)
        column.addLayout(self._row_of_buttons())

    @property
    def step(self) -> int:
        return self._stack.currentIndex()

    def show_office(self, office: OfficeDefaults) -> None:
        """Fill in what was given before, and tick it off."""
        self.letterhead.show_letterhead(office.letterhead)
        self.signer.show_signers(office.signers)
        self.tick(office)

    def tick(self, office: OfficeDefaults) -> None:
        """Tick off what is given."""
        kop, signers = bool(office.letterhead.lines), bool(office.signers)
        self._done = [kop, signers, office.printed is not None]
        self._draw_marks()

    def take_over(self, other: FirstSteps) -> None:
        """Go on where another one is, with what was typed there: the language has changed."""
        self.letterhead.take_over(other.letterhead)
        self.signer.take_over(other.signer)
        self.show_step(other.step)

    def show_step(self, step: int) -> None:
        """Turn to a step."""
        self._stack.setCurrentIndex(step)
        self.problem.clear()
        headings = (
            self.tr("Dipakai di setiap sesi baru di komputer ini; dapat diubah lagi kapan saja."),
            self.tr("Yang menandatangani lembar, sertifikat, dan berita acara sesi baru."),
            self.tr("Cetak pada skala 100 %, lalu ukur: kedua mistar harus tepat 100 mm."),
        )
        self.heading.setText(headings[step])
        self.back.setVisible(step > LETTERHEAD)
        last, on = self.tr("Selesa&i"), self.tr("Simpan dan lan&jut")
        self.next.setText(last if step == TEST else on)
        self._draw_marks()
        if step == TEST:
            self.page_wanted.emit()
            self.next.setFocus()
        else:
            (self.letterhead.first if step == LETTERHEAD else self.signer.first).setFocus()

    @Slot(str)
    def refuse(self, sentence: str) -> None:
        """Say in place why something was not taken."""
        self.problem.setText(sentence)

    @Slot()
    def _take_step(self) -> None:
        self.problem.clear()
        if self.step == TEST:
            self.ended.emit()
            return
        found = self.letterhead.given() if self.step == LETTERHEAD else self.signer.given()
        if isinstance(found, Misfit):
            found.field.setFocus()
            self.refuse(found.sentence)
        elif self.step == LETTERHEAD:
            self.letterhead_given.emit(found)
        else:
            self.signers_given.emit(found)

    def _row_of_marks(self) -> QHBoxLayout:
        row = QHBoxLayout()
        names = (
            self.tr("1. Instansi dan kop"),
            self.tr("2. Penanda tangan"),
            self.tr("3. Halaman uji"),
        )
        for (icon, text), name in zip(self._marks, names, strict=True):
            text.setText(name)
            row.addWidget(icon)
            row.addWidget(text)
            row.addSpacing(16)
        row.addStretch(1)
        return row

    def _row_of_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.skip.setToolTip(self.tr("Dapat dibuka lagi dari Beranda kapan saja"))
        self.skip.clicked.connect(self.ended)
        self.back.clicked.connect(lambda: self.show_step(self.step - 1))
        self.next.setProperty("role", "primary")
        self.next.clicked.connect(self._take_step)
        row.addWidget(self.skip)
        row.addStretch(1)
        for button in (self.skip, self.back, self.next):
            button.setAutoDefault(True)
        row.addWidget(self.back)
        row.addWidget(self.next)
        return row

    def _draw_marks(self) -> None:
        """Show which step is open in bold, and what is done with a tick."""
        colours = colours_of(self.palette())
        for place, (icon, text) in enumerate(self._marks):
            is_done = self._done[place]
            name, tone = ("centang", colours.good) if is_done else ("kosong", colours.muted)
            icon.setPixmap(pixmap(name, tone, ICON_SIDE))
            text.setAccessibleDescription(self.tr("selesai") if is_done else self.tr("belum"))
            font = text.font()
            font.setBold(place == self.step)
            text.setFont(font)

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Draw the marks anew in another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "next"):
            self._draw_marks()
