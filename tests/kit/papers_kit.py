"""What the tests of papers begin with: a finished session, and ways to read a PDF back."""

from __future__ import annotations

import shutil
import subprocess
from io import BytesIO
from typing import TYPE_CHECKING

import pypdfium2
from PIL import ImageFilter
from PIL.Image import Resampling
from pypdf import PdfReader
from qr_kit import qr_codes_in
from session_kit import fill

from asn_desktop.domain.session import LetterheadSettings, Numbering, Signer

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PIL.Image import Image

    from asn_desktop.services.workspace import Workspace

KOP = LetterheadSettings(lines=("PEMERINTAH KOTA CONTOH", "BKPSDM"), address="Jalan Contoh 17")
SIGNERS = (
    Signer(
        name="Sekar Umpama",
        front_titles="Dr.",
        back_titles="M.AP.",
        nip="197008091994032007",
        pangkat="Pembina Utama Muda",
        golongan="IV/c",
        jabatan="Kepala BKPSDM",
        form="Plt.",
    ),
)
NUMBERING = Numbering(klasifikasi="800.1.4.4", unit="BKPSDM", first=17, last=40, blank=False)
DPI, BLUR, TURN = 200, 1.0, 3
Corners = tuple[float, float, float, float]


def set_up(desk: Workspace) -> Workspace:
    """Give a session its kop, its signer and its numbers."""
    desk.settings.set_letterhead(KOP)
    desk.settings.set_signers(SIGNERS)
    desk.settings.set_numbering(NUMBERING)
    return desk


def finish(desk: Workspace) -> Workspace:
    """Mark everybody by every evaluator, finalise, confirm."""
    set_up(desk)
    for evaluator, level in zip(desk.session.overview().evaluators, (4, 5), strict=False):
        fill(desk, evaluator.id, level)
        desk.sheets.finalise(evaluator.id)
        desk.discipline.attest(evaluator.id, [p.id for p in desk.roster.participants()])
    desk.results.confirm("Sekar Umpama")
    return desk


def pages_of(pdf: bytes, most: int = 20) -> list[str]:
    """Return the first pages' texts without white space, which readers guess from gaps."""
    pages = PdfReader(BytesIO(pdf)).pages[:most]
    return ["".join(page.extract_text().split()) for page in pages]


def codes_of(pdf: bytes) -> list[str]:
    """Return the texts of the QR codes of all pages, read from the pages as drawn."""
    found: list[str] = []
    document = pypdfium2.PdfDocument(pdf)
    try:
        for page in document:
            image = page.render(scale=3).to_pil()
            found += [code.text for code in qr_codes_in(image)]
    finally:
        document.close()
    return found


def poor_picture(page: pypdfium2.PdfPage, cut: Corners = (0, 0, 0, 0)) -> Image:
    """Return a page as a hurried telephone sees it: coarse, not in focus, not straight.

    :param cut: so many points are left away on the left, below, on the right and above.
    """
    drawn = page.render(scale=DPI / 72, crop=cut, grayscale=True).to_pil().convert("L")
    blurred: Image = drawn.filter(ImageFilter.GaussianBlur(BLUR))
    return blurred.rotate(TURN, Resampling.BICUBIC, expand=True, fillcolor=255)


def codes_by_zbar(pictures: Sequence[Path]) -> list[str]:
    """Return the QR codes of picture files as zbar reads them, which knows nothing of our library.

    :raises subprocess.CalledProcessError: there is none in any.
    """
    program = shutil.which("zbarimg")
    assert program, "zbar-tools"
    read = subprocess.run(  # noqa: S603
        [program, "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", *pictures],
        capture_output=True,
        text=True,
        check=True,
    )
    return read.stdout.splitlines()
