"""What is said about signers: how the block reads on paper, what a form means, who signs what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from asn_desktop.domain.session import EVERY_PAPER, signer_for
from asn_desktop.domain.wording import long_date

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from asn_desktop.domain.session import Signer


def shown_on(signer: Signer, *, titles_on_certificate: bool) -> tuple[str, bool]:
    """Return which paper the block is shown as on, and whether the name has its titles there."""
    translate = QCoreApplication.translate
    if signer.papers == ("certificate",):
        return translate("SignerWords", "Tampak di sertifikat"), titles_on_certificate
    return translate("SignerWords", "Tampak di lembar penilaian"), True


def block_text(signer: Signer, *, titles: bool) -> str:
    """Return the signature block line by line, from the very block that papers print."""
    from asn_desktop.services.papers.paper_parts import signer_block  # noqa: PLC0415 - not for first paint

    block = signer_block(signer, titles=titles)
    nip = f"NIP {block.nip}" if block.nip else ""
    above = [text for text in (block.role, block.jabatan) if text]
    below = [text for text in (block.name, block.rank, nip) if text]
    return "\n".join((*above, "", *below))


def form_hint(form: str) -> str:
    """Return what a form of signing means and how it is printed."""
    translate = QCoreApplication.translate
    return {
        "a.n.": translate(
            "SignerWords",
            "a.n. (atas nama): menandatangani dengan wewenang pejabat lain, jabatannya tercetak"
            " di atas.",
        ),
        "Plt.": translate(
            "SignerWords",
            "Plt. (pelaksana tugas): tercetak di depan jabatan, misalnya Plt. Kepala BKPSDM.",
        ),
        "Plh.": translate(
            "SignerWords",
            "Plh. (pelaksana harian): tercetak di depan jabatan selama pejabatnya berhalangan;"
            " isi masa berlakunya.",
        ),
    }.get(form, "")


def who_signs(signers: Sequence[Signer], day: dt.date) -> str:
    """Return who signs which paper on a day; of several the one who took office last."""
    translate = QCoreApplication.translate
    names = {
        "scorecard": translate("SignerWords", "Lembar penilaian: {name}"),
        "certificate": translate("SignerWords", "Sertifikat: {name}"),
        "minutes": translate("SignerWords", "Berita acara: {name}"),
    }
    lines = [
        translate("SignerWords", "Pada hari sesi, {day}, yang menandatangani:").format(
            day=long_date(day)
        )
    ]
    for paper in EVERY_PAPER:
        signer = signer_for(signers, paper, day)
        name = signer.name if signer else translate("SignerWords", "belum ada, tempatnya kosong")
        lines.append(names[paper].format(name=name))
    return "\n".join(lines)


def standing(signer: Signer, day: dt.date) -> tuple[str, str]:
    """Return whether this signer may sign on a day, with the role of the text."""
    translate, shown = QCoreApplication.translate, long_date(day)
    if any(signer.signs(paper, day) for paper in signer.papers):
        return "good", translate("SignerWords", "Berlaku pada hari sesi, {day}.").format(day=shown)
    text = translate(
        "SignerWords", "Tidak berlaku pada hari sesi, {day}: tidak akan menandatangani."
    )
    return "warning", text.format(day=shown)
