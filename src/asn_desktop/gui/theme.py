"""Colours of the light and the dark theme, and what of them Qt's own style does not know."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QColor, QPalette

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

BASE_POINT_SIZE = 10.0
USUAL_ZOOM = 100
ZOOM_STEP = 10
LOOKS_APPEARANCE, LOOKS_ZOOM, LOOKS_LANGUAGE = "rupa/tema", "rupa/ukuran", "rupa/bahasa"
"""Copies of three preferences beside the window's geometry, for the first paint."""
MIDDLE_LIGHTNESS = 128


class Appearance(StrEnum):
    """Which theme: the system's, or always the one."""

    SYSTEM = "sistem"
    LIGHT = "terang"
    DARK = "gelap"


class Colours(NamedTuple):
    """One theme by role. Every text role stands at 4.5:1 or more on `window`, `base`, `tint`.

    No dataclass: making one takes 4 ms of the time to the first paint.
    """

    window: str
    base: str
    alternate: str
    text: str
    muted: str
    line: str
    accent: str
    """Buttons of the main action, selected things; `on_accent` is the text on it."""
    on_accent: str
    tint: str
    """Behind the focused row: light enough to read any text role on it."""
    good: str
    warning: str
    bad: str


LIGHT = Colours(
    window="#f2f4f7",
    base="#ffffff",
    alternate="#f8fafc",
    text="#18222d",
    muted="#505d69",
    line="#c6ced6",
    accent="#1b5ea6",
    on_accent="#ffffff",
    tint="#deebf9",
    good="#17653a",
    warning="#7d5200",
    bad="#b0231b",
)
DARK = Colours(
    window="#1c2126",
    base="#2f3841",
    alternate="#353f49",
    text="#e8edf1",
    muted="#a9b5bf",
    line="#4d5963",
    accent="#86b8f2",
    on_accent="#0c1824",
    tint="#2d4762",
    good="#74d39c",
    warning="#f0c45a",
    bad="#ff9a90",
)


def colours_of(palette: QPalette) -> Colours:
    """Return the theme that a widget is shown in; ask again at each painting."""
    is_light = palette.color(QPalette.ColorRole.Window).lightness() >= MIDDLE_LIGHTNESS
    return LIGHT if is_light else DARK


def first_colours(app: QApplication, appearance: str) -> Colours:
    """Return the theme of the first paint: as `chosen_colours`, in a twentieth of its time.

    The palette that Qt starts with already follows the system; asking for the system's scheme
    itself makes all enums of the namespace `Qt`.
    """
    if appearance == Appearance.SYSTEM:
        return colours_of(app.palette())
    return DARK if appearance == Appearance.DARK else LIGHT


def chosen_colours(app: QApplication, appearance: str) -> Colours:
    """Return the theme for an appearance, asking the system where it is to be followed."""
    if appearance == Appearance.SYSTEM:
        from PySide6.QtCore import Qt  # noqa: PLC0415 - not for first paint

        is_dark = app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return DARK if is_dark else LIGHT
    return DARK if appearance == Appearance.DARK else LIGHT


def dress(app: QApplication, appearance: str, zoom: int) -> None:
    """Give the application its palette, font size and style sheet."""
    wear(app, chosen_colours(app, appearance), zoom)


def wear(app: QApplication, colours: Colours, zoom: int, *, has_sheet: bool = True) -> None:
    """Give the application these colours, a font size in per cent, and the style sheet of both.

    Nothing that the first paint shows is in the sheet, and with one every widget is slower made.
    """
    points = BASE_POINT_SIZE * zoom / 100
    font = app.font()
    font.setPointSizeF(points)
    app.setPalette(palette_of(colours))
    app.setFont(font)
    if has_sheet:
        app.setStyleSheet(style_sheet(colours, points))


def palette_of(colours: Colours) -> QPalette:
    """Return Qt's palette of a theme."""
    role = QPalette.ColorRole
    palette = QPalette()
    for colour, roles in (
        (colours.window, (role.Window, role.Button)),
        (colours.base, (role.Base, role.ToolTipBase)),
        (colours.alternate, (role.AlternateBase,)),
        (colours.text, (role.WindowText, role.Text, role.ButtonText, role.ToolTipText)),
        (colours.muted, (role.PlaceholderText,)),
        (colours.accent, (role.Highlight, role.Link, role.LinkVisited, role.Accent)),
        (colours.on_accent, (role.HighlightedText, role.BrightText)),
        (colours.line, (role.Mid, role.Midlight)),
    ):
        for each in roles:
            palette.setColor(each, QColor(colour))
    shade = QColor(colours.line)
    palette.setColor(role.Dark, shade.darker(125))
    palette.setColor(role.Shadow, shade.darker(160))
    palette.setColor(role.Light, QColor(colours.base))
    _grey_out(palette, colours)
    return palette


def _grey_out(palette: QPalette, colours: Colours) -> None:
    """Give what cannot be used now its own, weaker colours."""
    role, disabled = QPalette.ColorRole, QPalette.ColorGroup.Disabled
    weak = _between(colours.muted, colours.window)
    for each in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(disabled, each, weak)
    palette.setColor(disabled, role.Highlight, QColor(colours.line))
    palette.setColor(disabled, role.Base, QColor(colours.window))


def _between(first: str, second: str) -> QColor:
    one, two = QColor(first), QColor(second)
    return QColor(
        (6 * one.red() + 4 * two.red()) // 10,
        (6 * one.green() + 4 * two.green()) // 10,
        (6 * one.blue() + 4 * two.blue()) // 10,
    )


def style_sheet(colours: Colours, points: float) -> str:
    """Return the style sheet: roles of labels and buttons (property `role`), bars, tool tips."""
    return f"""
QLabel[role="title"] {{ font-size: {points * 1.6:.1f}pt; font-weight: 600; }}
QLabel[role="subtitle"] {{ font-size: {points * 1.15:.1f}pt; font-weight: 600; }}
QLabel[role="muted"] {{ color: {colours.muted}; }}
QLabel[role="good"] {{ color: {colours.good}; }}
QLabel[role="warning"] {{ color: {colours.warning}; }}
QLabel[role="bad"] {{ color: {colours.bad}; }}
QLabel[role="words"] {{ font-size: {points * 1.25:.1f}pt; background: {colours.base};
  color: {colours.text}; border: 1px solid {colours.line}; border-radius: 4px; padding: 10px; }}
QPushButton[role="primary"] {{ background: {colours.accent}; color: {colours.on_accent};
  border: 1px solid {colours.accent}; border-radius: 4px; padding: 5px 14px; font-weight: 600; }}
QPushButton[role="primary"]:focus {{ border: 2px solid {colours.text}; padding: 4px 13px; }}
QPushButton[role="primary"]:pressed {{ background: {colours.text}; color: {colours.window}; }}
QPushButton[role="primary"]:disabled {{ background: {colours.line}; color: {colours.muted};
  border-color: {colours.line}; }}
QFrame[role="card"] {{ background: {colours.base}; border: 1px solid {colours.line};
  border-radius: 6px; }}
QFrame[role="card"] QLabel {{ border: 0; background: transparent; }}
QFrame[role="message"] {{ background: {colours.base}; border: 1px solid {colours.line};
  border-left: 4px solid {colours.accent}; }}
QFrame[role="message"][tone="bad"] {{ border-left: 4px solid {colours.bad}; }}
QFrame[role="message"][tone="good"] {{ border-left: 4px solid {colours.good}; }}
QFrame[role="line"] {{ background: {colours.line}; border: 0; max-height: 1px; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QMenuBar::item:selected {{ background: {colours.accent}; color: {colours.on_accent}; }}
QStatusBar::item {{ border: 0; }}
QToolTip {{ color: {colours.text}; background: {colours.base}; border: 1px solid {colours.line}; }}
"""
