"""Settings of this computer: theme, size of the text, language; with a look at them first."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from asn_desktop.gui import theme
from asn_desktop.gui.language import can_speak
from asn_desktop.gui.settings.settings_tab import SettingsTab
from asn_desktop.gui.theme import Appearance
from asn_desktop.paths import settings_folder
from asn_desktop.services.computer.preferences import HIGHEST_ZOOM, LOWEST_ZOOM, PreferenceFile

if TYPE_CHECKING:
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.services.computer.preferences import Preferences

LANGUAGE_NAMES = (("id", "Bahasa Indonesia"), ("en", "English"))


HABITS = "habits"
"""The frame's object of that name keeps the preferences; the dialog does not know the frame."""


class Looks(Protocol):
    """What the frame's habits offer to whoever changes how the program looks."""

    @property
    def now(self) -> Preferences: ...

    def look(self, appearance: str) -> None: ...

    def zoom(self, steps: int) -> None: ...

    def speak(self, language: str) -> None: ...


class DisplayTab(SettingsTab):
    """What is chosen shows on a sample at once, and on the program when it is stored."""

    def __init__(self, jobs: Jobs) -> None:
        super().__init__(jobs)
        form = QFormLayout()
        form.setVerticalSpacing(12)
        self._build_looks(form)
        self._build_zoom(form)
        self._build_language(form)
        column = QVBoxLayout(self)
        column.addLayout(form)
        caption = QLabel(self.tr("Contoh tampilan"), self)
        caption.setProperty("role", "muted")
        column.addWidget(caption)
        self.sample = _Sample(self)
        column.addWidget(self.sample)
        column.addStretch(1)

    @override
    def show_computer(self) -> None:
        now = self._now()
        for button in self.looks.buttons():
            button.setChecked(button.objectName() == now.appearance)
        self.zoomSlider.setValue(now.zoom // theme.ZOOM_STEP)
        self.languageCombo.setCurrentIndex(max(0, self.languageCombo.findData(now.language)))
        self._show_sample()

    @override
    def begin(self) -> None:
        self.zoomSlider.setFocus()

    @override
    def keep(self) -> None:
        now = self._now()
        chosen = replace(
            now,
            appearance=self._appearance(),
            zoom=self.zoomSlider.value() * theme.ZOOM_STEP,
            language=self.languageCombo.currentData(),
        )
        habits = self._habits()
        if habits is None:
            PreferenceFile(settings_folder()).keep(chosen)
            return
        if chosen.appearance != now.appearance:
            habits.look(chosen.appearance)
        if chosen.zoom != now.zoom:
            habits.zoom((chosen.zoom - now.zoom) // theme.ZOOM_STEP)
        habits.speak(chosen.language)

    def _now(self) -> Preferences:
        habits = self._habits()
        return PreferenceFile(settings_folder()).now if habits is None else habits.now

    def _habits(self) -> Looks | None:
        """Return what keeps the preferences of the window that the dialog stands over."""
        over: QWidget | None = self
        while over is not None:
            found = over.findChild(QObject, HABITS)
            if found is not None:
                return cast("Looks", found)
            over = over.parentWidget()
        return None

    def _appearance(self) -> str:
        chosen = self.looks.checkedButton()
        return chosen.objectName() if chosen is not None else Appearance.SYSTEM.value

    def _build_looks(self, form: QFormLayout) -> None:
        row = QHBoxLayout()
        self.looks = QButtonGroup(self)
        for choice, text in (
            (Appearance.SYSTEM, self.tr("&Ikuti sistem")),
            (Appearance.LIGHT, self.tr("T&erang")),
            (Appearance.DARK, self.tr("&Gelap")),
        ):
            button = QRadioButton(text, self)
            button.setObjectName(choice.value)
            button.clicked.connect(self._on_edit)
            self.looks.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        form.addRow(self.tr("Tema"), row)

    def _build_zoom(self, form: QFormLayout) -> None:
        self.zoomSlider = QSlider(Qt.Orientation.Horizontal, self)
        self.zoomSlider.setRange(LOWEST_ZOOM // theme.ZOOM_STEP, HIGHEST_ZOOM // theme.ZOOM_STEP)
        self.zoomSlider.setPageStep(1)
        self.zoomSlider.setTickPosition(QSlider.TickPosition.TicksBelow)
        self.zoomSlider.setAccessibleName(self.tr("Besar tulisan dalam persen"))
        self.zoomSlider.valueChanged.connect(self._show_sample)
        self.zoomSlider.valueChanged.connect(self.edited)
        self.zoomLabel = QLabel(self)
        row = QHBoxLayout()
        row.addWidget(self.zoomSlider, 1)
        row.addWidget(self.zoomLabel)
        label = QLabel(self.tr("&Besar tulisan"), self)
        label.setBuddy(self.zoomSlider)
        form.addRow(label, row)

    def _build_language(self, form: QFormLayout) -> None:
        self.languageCombo = QComboBox(self)
        self.languageCombo.setAccessibleName(self.tr("Bahasa layar"))
        for language, name in LANGUAGE_NAMES:
            if can_speak(language):
                self.languageCombo.addItem(name, language)
        self.languageCombo.activated.connect(self._on_edit)
        label = QLabel(self.tr("Ba&hasa"), self)
        label.setBuddy(self.languageCombo)
        row = QHBoxLayout()
        row.addWidget(self.languageCombo)
        row.addStretch(1)
        form.addRow(label, row)
        hint = QLabel(self.tr("Cetakan dan berkas tetap berbahasa Indonesia."), self)
        hint.setProperty("role", "muted")
        form.addRow("", hint)

    @Slot()
    def _on_edit(self) -> None:
        self._show_sample()
        self.edited.emit()

    @Slot()
    def _show_sample(self) -> None:
        zoom = self.zoomSlider.value() * theme.ZOOM_STEP
        self.zoomLabel.setText(f"{zoom} %")
        self.sample.dress(self._appearance(), zoom)


class _Sample(QFrame):
    """A few words in the theme and size that were chosen, before the whole program wears them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAutoFillBackground(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        texts = (
            ("title", self.tr("Akuntabel")),
            ("", self.tr("Bertanggung jawab atas kepercayaan yang diberikan")),
            ("muted", self.tr("Tingkat 4, Proaktif")),
            ("good", self.tr("Tersimpan 10.31.07")),
        )
        for role, text in texts:
            label = QLabel(text, self)
            label.setProperty("role", role)
            label.setWordWrap(True)
            column.addWidget(label)

    def dress(self, appearance: str, zoom: int) -> None:
        """Wear a theme and a size."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            colours = theme.chosen_colours(app, appearance)
            palette = theme.palette_of(colours)
            self.setPalette(palette)
            self.setStyleSheet(theme.style_sheet(colours, theme.BASE_POINT_SIZE * zoom / 100))
            font = self.font()
            font.setPointSizeF(theme.BASE_POINT_SIZE * zoom / 100)
            self.setFont(font)
            for label in self.findChildren(QLabel):
                label.setPalette(palette)
                label.setFont(font)
