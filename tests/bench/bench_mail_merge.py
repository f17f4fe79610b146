"""Certificates beside LibreOffice's own mail merge of the same people, in one run: prints a ratio.

    python tests/bench/bench_mail_merge.py [COUNT] [--repeats N]

Needs Debian's libreoffice-writer, libreoffice-base and python3-uno. LibreOffice is started
before the clock and gets neither code nor signature to make; ours signs and draws both.
"""

from __future__ import annotations

import argparse
import csv
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent / "reference"))

import pypdfium2
from bench_papers import our_certificates
from pdf_reference import sample_logo, sample_people

from asn_desktop.domain.wording import place_and_date
from asn_desktop.printing.certificate import certificates_pdf

if TYPE_CHECKING:
    from asn_desktop.domain.documents import CertificateDocument

LIMIT = 25
PYTHON = "/usr/bin/python3"
"""The one that LibreOffice's library is for."""
SIDES = 2


def row(document: CertificateDocument) -> dict[str, str]:
    person, signer = document.participant, document.signer
    head = (*document.letterhead.lines, document.letterhead.address)
    kop = {f"kop{place}": line for place, line in enumerate(head[:3], 1)}
    front = {
        "title": document.title,
        "number": f"Nomor: {document.number}",
        "intro": "diberikan kepada",
        "name": person.name,
        "nip": f"NIP {person.nip}",
        "rank": person.rank,
        "jabatan": person.jabatan,
        "unit": person.unit,
        "event": document.event,
        "qualification": f"dengan kualifikasi {document.qualification}",
        "scale": f"{document.average} ({document.average_words}), skala {document.scale}",
        "place": place_and_date(document.place, document.issued),
        "role": signer.role,
        "office": signer.jabatan,
        "signer": signer.name,
        "signer_rank": signer.rank,
        "signer_nip": signer.nip,
    }
    back: dict[str, str] = {}
    for place, line in enumerate(document.rows, 1):
        said = {"core": line.name, "score": line.score, "words": line.words}
        back |= {f"{part}{place}": text for part, text in said.items()}
    return kop | front | back


def theirs(folder: Path, documents: list[CertificateDocument], repeats: int) -> list[float]:
    rows = [row(each) for each in documents]
    with (folder / "people.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    (folder / "emblem.png").write_bytes(documents[0].letterhead.logo)
    script = Path(__file__).with_name("office_merge.py")
    ran = subprocess.run(  # noqa: S603 - our own script
        [PYTHON, str(script), str(folder), str(repeats)],
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    (made, *_) = sorted(folder.glob("gabung*.pdf"))
    pdf = pypdfium2.PdfDocument(made)
    pages, text = len(pdf), pdf[0].get_textpage().get_text_bounded()
    pdf.close()
    assert pages == SIDES * len(documents), pages
    assert documents[0].participant.name in text
    return [float(line) for line in ran.stdout.split()]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("count", type=int, nargs="?", default=100)
    parser.add_argument("--repeats", type=int, default=5)
    given = parser.parse_args()
    people, logo = sample_people(given.count), sample_logo()
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        ours: list[float] = []
        certificates_pdf(our_certificates(people, logo))  # as in a running program
        for _ in range(given.repeats):
            start = time.perf_counter()
            content = certificates_pdf(our_certificates(people, logo))
            (folder / "kami.pdf").write_bytes(content)
            ours.append(time.perf_counter() - start)
        office = theirs(folder, list(our_certificates(people, logo)), given.repeats)
    fast, slow = statistics.median(ours), statistics.median(office)
    print(f"ours, signed, with codes {fast / given.count * 1e3:8.3f} ms/person")
    print(f"LibreOffice's mail merge {slow / given.count * 1e3:8.3f} ms/person")
    ratio = slow / fast
    verdict = "ok" if ratio >= LIMIT else "TOO SLOW"
    print(f"{ratio:.0f} times faster (at least {LIMIT}) {verdict}")


if __name__ == "__main__":
    main()
