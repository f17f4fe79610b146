"""What our papers cost beside the hand-written reference, in one run: prints ratios.

    python tests/bench/bench_papers.py [COUNT] [--repeats N] [--out FOLDER]

Ours includes building the documents from models, signing every credential, making the QR codes
and both sides of the certificate; the reference makes its QR codes too. Both get the same
people, emblem and fonts, and take turns.
"""

from __future__ import annotations

import argparse
import gc
import resource
import statistics
import sys
import tempfile
import time
from datetime import date
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parent / "reference"))

import reference_pages
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pdf_reference import certificates, check, sample_logo, sample_people, scorecards

from asn_desktop.domain import documents as doc
from asn_desktop.domain.wording import score_in_words
from asn_desktop.paths import resources
from asn_desktop.printing.certificate import write_certificates
from asn_desktop.printing.credential import signed_certificate
from asn_desktop.printing.scorecard import write_scorecards

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from reference_people import Person

KEY, KEY_ID = Ed25519PrivateKey.from_private_bytes(bytes(32)), bytes(8)
ISSUED = date(2026, 3, 5)
LIMITS = {"certificates": (6, 2.5), "scorecards": (12, 6)}
SIGNER = doc.SignatureBlock(
    role="a.n. Wali Kota Contoh",
    jabatan="Kepala Badan,",
    name=reference_pages.SIGNER[0],
    rank=reference_pages.SIGNER[1],
    nip=reference_pages.SIGNER[2].removeprefix("NIP "),
)


def letterhead(logo: bytes) -> doc.Letterhead:
    *lines, address = reference_pages.LETTERHEAD
    return doc.Letterhead(lines=tuple(lines), address=address, logo=logo)


def identity(texts: Sequence[str]) -> doc.IdentityBlock:
    return doc.IdentityBlock(
        **dict(zip(("name", "nip", "rank", "jabatan", "unit"), texts, strict=True))
    )


def our_certificates(people: Sequence[Person], logo: bytes) -> Iterator[doc.CertificateDocument]:
    kop = letterhead(logo)
    for person in people:
        means = [Decimal(level).quantize(Decimal("0.01")) for level in person["radar"]]
        texts = [(str(mean).replace(".", ","), score_in_words(mean)) for mean in means]
        rows = [
            doc.CertificateLine(name=name, score=score, words=words)
            for name, (score, words) in zip(reference_pages.AXES, texts, strict=True)
        ]
        document = doc.CertificateDocument(
            letterhead=kop,
            number=person["number"],
            participant=identity(person["identity"]),
            event=" ".join(person["lines"][3:5]),
            qualification="Baik",
            average=texts[0][0],
            average_words=texts[0][1],
            scale="1 sampai 5",
            rows=tuple(rows),
            wording="Undang-Undang Nomor 20 Tahun 2023 Pasal 4",
            rule_version="berakhlak-21-bars5/1 tingkat-5/1",
            place="Kota Contoh",
            issued=ISSUED,
            signer=SIGNER,
        )
        yield signed_certificate(document, KEY, KEY_ID)


def value_line(name: str, rows: Sequence[Sequence[str]], level: float) -> doc.ValueLine:
    behaviours = [
        doc.BehaviourLine(text=text, levels=tuple(levels), mean=mean)
        for _, text, *levels, mean in rows
    ]
    mean = f"{level:.2f}".replace(".", ",")
    return doc.ValueLine(
        name=name, weight="bobot 1/7", behaviours=tuple(behaviours), mean=mean, radar=level
    )


def our_scorecards(people: Sequence[Person], logo: bytes) -> Iterator[doc.ScorecardDocument]:
    kop = letterhead(logo)
    for person in people:
        who, evaluator = identity(person["identity"]), identity(person["evaluator"])
        rows = [
            value_line(name, person["rows"][3 * k : 3 * k + 3], person["radar"][k])
            for k, name in enumerate(reference_pages.AXES)
        ]
        means = " + ".join(row.mean for row in rows)
        yield doc.ScorecardDocument(
            letterhead=kop,
            event="Evaluasi, Kamis, 5 Maret 2026, Pendopo Kota Contoh",
            participant=who,
            evaluators=(evaluator,),
            headings=("P1", "P2", "P3"),
            rows=tuple(rows),
            legend="1 Kontraproduktif · 2 Reaktif · 3 Sesuai Standar · 4 Proaktif · 5 Teladan",
            result=doc.ResultLines(
                total=rows[0].mean,
                scale="dari 5",
                trace=f"({means}) : 7 = {rows[0].mean}, dibulatkan sekali di akhir.",
                band="Baik",
                state="dikonfirmasi oleh Pejabat Contoh",
            ),
            footer="Undang-Undang Nomor 20 Tahun 2023 Pasal 4; berakhlak-21-bars5 versi 1",
            notes=(person["notes"],),
            discipline=doc.DisciplineBlock(state="Tanpa catatan (nihil)."),
            place="Kota Contoh",
            issued=ISSUED,
            signatures=(
                doc.SignatureBlock(role="Pegawai yang dinilai,", name=who.name, nip=who.nip),
                doc.SignatureBlock(role="Penilai,", name=evaluator.name, nip=evaluator.nip),
            ),
        )


def medians(jobs: Mapping[str, Callable[[], object]], repeats: int) -> dict[str, float]:
    times: dict[str, list[float]] = {name: [] for name in jobs}
    for _ in range(repeats):
        for name, job in jobs.items():
            gc.collect()
            start = time.perf_counter()
            job()
            times[name].append(time.perf_counter() - start)
    return {name: statistics.median(seconds) for name, seconds in times.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("count", type=int, nargs="?", default=1000)
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--out", type=Path)
    given = parser.parse_args()
    people, logo = sample_people(given.count), sample_logo()
    fonts = resources() / "fonts"
    faces = (fonts / "NotoSerif-Regular.ttf", fonts / "NotoSerif-Bold.ttf")
    with tempfile.TemporaryDirectory() as scratch:
        folder = given.out or Path(scratch)
        folder.mkdir(parents=True, exist_ok=True)
        our_c, our_s = folder / "certificates.pdf", folder / "scorecards.pdf"
        ref_c, ref_s = folder / "reference-certificates.pdf", folder / "reference-scorecards.pdf"
        imported = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        write_certificates(our_c, our_certificates(people, logo))
        write_scorecards(our_s, our_scorecards(people, logo))
        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        jobs: dict[str, Callable[[], object]] = {
            "reference certificates": partial(certificates, ref_c, people, logo, *faces),
            "certificates": lambda: write_certificates(our_c, our_certificates(people, logo)),
            "reference scorecards": partial(scorecards, ref_s, people, logo, *faces),
            "scorecards": lambda: write_scorecards(our_s, our_scorecards(people, logo)),
        }
        times = medians(jobs, given.repeats)
        check(ref_c, people)
        check(ref_s, people)
        for name, seconds in times.items():
            print(f"{name:24}{seconds / given.count * 1e3:8.3f} ms/person")
        for name, (limit, goal) in LIMITS.items():
            ratio = times[name] / times[f"reference {name}"]
            verdict = "ok" if ratio <= limit else "TOO SLOW"
            print(f"{name}: {ratio:.2f} times the reference (limit {limit}, goal {goal}) {verdict}")
        print(f"memory after imports {imported / 1024:.0f} MB, at most {most / 1024:.0f} MB")


if __name__ == "__main__":
    main()
