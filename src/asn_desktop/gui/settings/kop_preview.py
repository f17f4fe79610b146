"""Shows the kop on real paper while it is typed: the PDF of a sample page, made off the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

if TYPE_CHECKING:
    from asn_desktop.domain.session import LetterheadSettings, Signer
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.gui.preview.paper_view import PaperView
    from asn_desktop.gui.preview.pdf_pages import PageImage

PATIENCE_MILLISECONDS = 250
"""The page is made when the typing rests; every key would make one otherwise."""


class KopPreview(QObject):
    """Of several letterheads asked for meanwhile only the last one is drawn."""

    def __init__(self, jobs: Jobs, view: PaperView) -> None:
        super().__init__(view)
        self._jobs, self._view = jobs, view
        self._wanted: LetterheadSettings | None = None
        self._is_busy = False
        self.pages_made = 0
        self.signer: Signer | None = None
        """Who signs the sample page."""
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MILLISECONDS)
        self._patience.timeout.connect(self._make)
        view.size_changed.connect(self._make)

    def show(self, letterhead: LetterheadSettings) -> None:
        """Show a sample page with this kop soon."""
        self._wanted = letterhead
        self._patience.start()

    @Slot()
    def _make(self) -> None:
        kop, width, signer = self._wanted, self._view.wanted_width, self.signer
        if kop is None or self._is_busy or not self._view.isVisible():
            return
        self._is_busy = True

        def draw() -> tuple[LetterheadSettings, PageImage]:
            from asn_desktop.gui.preview.pdf_pages import page_image  # noqa: PLC0415 - slow
            from asn_desktop.services.papers.sample_paper import sample_page  # noqa: PLC0415 - to load

            return kop, page_image(sample_page(kop, signer), 0, width)

        self._jobs.run(draw, self._on_drawn, refused=self._tell)

    def wake(self) -> None:
        """Draw what was asked for while the view could not be seen."""
        if self._wanted is not None:
            self._patience.start()

    @Slot(object)
    def _on_drawn(self, drawn: tuple[LetterheadSettings, PageImage]) -> None:
        kop, picture = drawn
        self._is_busy = False
        self.pages_made += 1
        self._view.show_page(picture.image)
        described = [*kop.lines, kop.address, self.tr("dengan lambang") if kop.logo_png else ""]
        self._view.setAccessibleDescription(", ".join(filter(None, described)))
        if self._wanted is not kop:
            self._patience.start()

    @Slot(str)
    def _tell(self, sentence: str) -> None:
        self._is_busy = False
        self._view.show_sentence(sentence)
