"""Icons from resources/icons, drawn in the colour of the text beside them."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from asn_desktop.paths import resources

SIDE = 18
DENSITY = 2
"""Icons are drawn at twice their size, so that they stay sharp on a scaled screen."""


def icon(name: str, colour: str) -> QIcon:
    """Return an icon in a colour ("#rrggbb"); its name is that of the SVG file."""
    return QIcon(pixmap(name, colour, SIDE))


def list_icon(name: str, colour: str, chosen: str) -> QIcon:
    """Return an icon for a list, in another colour (`chosen`) on a row that is highlighted."""
    drawn = icon(name, colour)
    drawn.addPixmap(pixmap(name, chosen, SIDE), QIcon.Mode.Selected)
    return drawn


@lru_cache(maxsize=256)
def pixmap(name: str, colour: str, side: int) -> QPixmap:
    """Return a picture of an icon, `side` logical pixels wide and high."""
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - a library of its own to load

    drawing = (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", colour).encode()))
    picture = QPixmap(QSize(side * DENSITY, side * DENSITY))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter)
    painter.end()
    picture.setDevicePixelRatio(DENSITY)
    return picture
