"""What our papers cost beside the hand-written reference, in one run: prints ratios.

    python tests/bench/bench_papers.py [COUNT] [--repeats N] [--out FOLDER]

Ours includes building the documents from models, signing every credential, making the QR codes
and both sides of the certificate; the reference makes its QR codes too. Both get the same
people, emblem and fonts, and take turns. One file a person is measured beside the joint file of
the same run; memory in a process of its own for each kind. Exit code 1: a limit is missed.
"""

from __future__ import annotations

import argparse
import gc
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import date
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).parent / "reference"))

import reference_pages
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pdf_reference import certificates, check, sample_logo, sample_people, scorecards

from asn_desktop.domain import documents as doc
from asn_desktop.domain.wording import score_in_words
from asn_desktop.paths import resources
from asn_desktop.printing.certificate import certificates_pdf
from asn_desktop.printing.credential import signed_certificate
from asn_desktop.printing.scorecard import scorecards_pdf

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from reference_people import Person

KEY, KEY_ID = Ed25519PrivateKey.from_private_bytes(bytes(32)), bytes(8)
ISSUED = date(2026, 3, 5)
LIMITS = {"certificates": (2.5, 1.5), "scorecards": (6, 4)}
"""Times the reference: the limit, and the goal behind it."""

ALONE_LIMIT, MEMORY_LIMIT = 8, 2
"""A person's own file by their part of the joint one; the most memory by that after imports."""

ALONE = 150
"""So many people get files of their own: one takes as long as the next."""

KIB = 1024
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


def most_memory() -> int:
    """Return the most memory that this process has had, in KiB; that of its parent left out."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(next(line for line in status.splitlines() if line.startswith("VmHWM")).split()[1])


def tell_memory(kind: str, count: int) -> None:
    """Make a joint file in this process; print the memory after imports, and the most."""
    imported = most_memory()
    make, pdf = OURS[kind]
    with tempfile.TemporaryDirectory() as folder:
        content = pdf(make(sample_people(count), sample_logo()))
        (Path(folder) / "all.pdf").write_bytes(content)
    print(imported, most_memory())


def memory_of(kind: str, count: int) -> tuple[int, int]:
    """Return what a process of its own says."""
    command = [sys.executable, __file__, str(count), "--memory-of", kind]
    told = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603
    imported, most = told.stdout.split()
    return int(imported), int(most)


OURS: dict[str, tuple[Callable[..., Iterator[Any]], Callable[..., bytes]]] = {
    "certificates": (our_certificates, certificates_pdf),
    "scorecards": (our_scorecards, scorecards_pdf),
}


def jobs_of(
    people: Sequence[Person], logo: bytes, folder: Path
) -> Mapping[str, Callable[[], object]]:
    """Return what is timed, by name; each writes into the folder."""
    fonts = resources() / "fonts"
    faces = (fonts / "NotoSerif-Regular.ttf", fonts / "NotoSerif-Bold.ttf")
    jobs: dict[str, Callable[[], object]] = {}
    for kind, reference in (("certificates", certificates), ("scorecards", scorecards)):
        make, pdf = OURS[kind]
        own = folder / f"{kind}-alone"
        own.mkdir(exist_ok=True)
        jobs[f"reference {kind}"] = partial(
            reference, folder / f"reference-{kind}.pdf", people, logo, *faces
        )
        jobs[kind] = partial(_joint, pdf, folder / f"{kind}.pdf", partial(make, people, logo))
        jobs[f"{kind} alone"] = partial(_alone, pdf, own, partial(make, people[:ALONE], logo))
    return jobs


def _joint(pdf: Callable[..., bytes], path: Path, documents: Callable[[], Iterator[Any]]) -> None:
    path.write_bytes(pdf(documents()))


def _alone(pdf: Callable[..., bytes], folder: Path, documents: Callable[[], Iterator[Any]]) -> None:
    """Write one file a person."""
    for place, document in enumerate(documents()):
        (folder / f"{place}.pdf").write_bytes(pdf([document]))


class Verdicts:
    """Prints each measure with its limit, and remembers whether all hold."""

    def __init__(self) -> None:
        self.hold = True

    def tell(self, what: str, measured: float, limit: float, more: str = "") -> None:
        holds = measured <= limit
        self.hold = self.hold and holds
        print(f"{what}: {measured:.2f} (limit {limit}{more}) {'ok' if holds else 'MISSED'}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("count", type=int, nargs="?", default=1000)
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--memory-of", choices=OURS, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.memory_of:
        tell_memory(given.memory_of, given.count)
        return
    people, verdicts = sample_people(given.count), Verdicts()
    with tempfile.TemporaryDirectory() as scratch:
        folder = given.out or Path(scratch)
        folder.mkdir(parents=True, exist_ok=True)
        times = medians(jobs_of(people, sample_logo(), folder), given.repeats)
        for kind in OURS:
            check(folder / f"reference-{kind}.pdf", people)
    few = min(given.count, ALONE)
    each = {
        name: seconds / (few if name.endswith(" alone") else given.count)
        for name, seconds in times.items()
    }
    for name, seconds in each.items():
        print(f"{name:24}{seconds * 1e3:8.3f} ms/person")
    for kind, (limit, goal) in LIMITS.items():
        ratio = each[kind] / each[f"reference {kind}"]
        verdicts.tell(f"{kind} by the reference", ratio, limit, f", goal {goal}")
        verdicts.tell(f"{kind}, own file by joint", each[f"{kind} alone"] / each[kind], ALONE_LIMIT)
    for kind in OURS:
        imported, most = memory_of(kind, given.count)
        told = f", {imported / KIB:.0f} MB after imports, at most {most / KIB:.0f} MB"
        verdicts.tell(f"{kind}, memory by that after imports", most / imported, MEMORY_LIMIT, told)
    sys.exit(not verdicts.hold)


if __name__ == "__main__":
    main()
