"""Small pictures of the certificate's designs for a combo: real pages, made off the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Slot
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from typing_extensions import override

from asn_desktop.domain.session import DESIGNS
from asn_desktop.gui.theme import colours_of

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QComboBox

    from asn_desktop.domain.session import LetterheadSettings, Signer
    from asn_desktop.gui.jobs import Jobs

LETTERS_WIDE = 12
"""A picture is as wide as so many letters, so that it grows with the type."""

FINER = 2
"""Drawn so many times finer and made smaller: thin lines stay lines."""

SHEET_HEIGHT, SHEET_WIDTH = 210, 297
MODES = (QIcon.Mode.Normal, QIcon.Mode.Selected, QIcon.Mode.Active)
"""A chosen line must not tint the paper; a line that cannot be chosen may be pale."""


class DesignPictures(QObject):
    """Gives each line of a combo, in the order of `DESIGNS`, its picture once it is made."""

    def __init__(self, jobs: Jobs, combo: QComboBox) -> None:
        super().__init__(combo)
        self._jobs, self._combo = jobs, combo
        self._images: list[QImage] = []
        combo.installEventFilter(self)

    def draw(self, kop: LetterheadSettings, signer: Signer | None) -> None:
        """Make the pictures with this kop and signer, on the session thread."""
        self._combo.setIconSize(self._size())
        width = round(self._size().width() * self._combo.devicePixelRatioF()) * FINER

        def draw() -> list[QImage]:
            from asn_desktop.gui.preview.pdf_pages import page_image  # noqa: PLC0415 - slow
            from asn_desktop.services.papers.sample_certificate import (  # noqa: PLC0415 - to load
                PAGES_EACH,
                sample_certificates,
            )

            pdf = sample_certificates(kop, signer)
            pages = range(0, len(DESIGNS) * PAGES_EACH, PAGES_EACH)
            return [page_image(pdf, page, width).image for page in pages]

        self._jobs.run(draw, self._on_drawn, refused=self._leave_bare)

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._show()
        return super().eventFilter(watched, event)

    def _show(self) -> None:
        """Show the pictures as large as the type, their edges in the colours of now."""
        size, ratio = self._size(), self._combo.devicePixelRatioF()
        self._combo.setIconSize(size)
        edge = QColor(colours_of(self._combo.palette()).line)
        for line, image in enumerate(self._images):
            picture = QPixmap.fromImage(
                image.scaled(
                    size * ratio,
                    Qt.AspectRatioMode.IgnoreAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )
            )
            painter = QPainter(picture)
            painter.setPen(edge)
            painter.drawRect(picture.rect().adjusted(0, 0, -1, -1))
            painter.end()
            picture.setDevicePixelRatio(ratio)
            icon = QIcon()
            for mode in MODES:
                icon.addPixmap(picture, mode)
            self._combo.setItemIcon(line, icon)
        # Qt keeps the least width that it knew without pictures.
        self._combo.setMinimumWidth(self._combo.sizeHint().width())

    def _size(self) -> QSize:
        width = self._combo.fontMetrics().averageCharWidth() * LETTERS_WIDE
        return QSize(width, round(width * SHEET_HEIGHT / SHEET_WIDTH))

    @Slot(object)
    def _on_drawn(self, images: list[QImage]) -> None:
        self._images = images
        self._show()

    @Slot(str)
    def _leave_bare(self, _sentence: str) -> None:
        """Without pictures the names of the designs still say what they are."""
