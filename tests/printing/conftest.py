"""Made-up papers for the tests, and what a page says or shows."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING

import certificate_kit
import pytest
from certificate_kit import PERSON, SIGNER
from PIL import Image, ImageDraw

from asn_desktop.domain import documents as doc

if TYPE_CHECKING:
    from collections.abc import Callable

NAMES = (
    *("Berorientasi Pelayanan", "Akuntabel", "Kompeten", "Harmonis"),
    *("Loyal", "Adaptif", "Kolaboratif"),
)
LONG_BEHAVIOUR = (
    "Memegang teguh ideologi Pancasila, Undang-Undang Dasar Negara Republik Indonesia Tahun 1945,"
    " setia kepada Negara Kesatuan Republik Indonesia serta pemerintahan yang sah"
)


def emblem() -> bytes:
    image = Image.new("RGBA", (64, 64))
    ImageDraw.Draw(image).ellipse((2, 2, 61, 61), fill=(20, 90, 140, 255))
    png = BytesIO()
    image.save(png, "PNG")
    return png.getvalue()


KOP = doc.Letterhead(
    lines=("PEMERINTAH KOTA CONTOH", "BADAN KEPEGAWAIAN DAN PENGEMBANGAN SUMBER DAYA MANUSIA"),
    address="Jalan Contoh Raya Nomor 17, Kota Contoh",
    logo=emblem(),
)


def value_lines(evaluators: int, *, by_behaviour: bool) -> tuple[doc.ValueLine, ...]:
    rows = []
    for number, name in enumerate(NAMES):
        levels = tuple(str(2 + (number + k) % 4) for k in range(evaluators))
        behaviours = tuple(
            doc.BehaviourLine(
                text=LONG_BEHAVIOUR
                if (number, k) == (4, 0)
                else f"Perilaku {number}-{k} ditunjukkan",
                levels=levels if by_behaviour else (),
                mean=f"3,{number}{k}" if by_behaviour else "",
            )
            for k in range(3)
        )
        rows.append(
            doc.ValueLine(
                name=name,
                weight="bobot 1",
                behaviours=behaviours,
                levels=() if by_behaviour else levels,
                mean=f"4,{number}0",
                radar=3 + number / 5,
            )
        )
    return tuple(rows)


def scorecard(
    evaluators: int = 3, *, by_behaviour: bool = True, **changes: object
) -> doc.ScorecardDocument:
    made = doc.ScorecardDocument(
        letterhead=KOP,
        event="Evaluasi CPNS, Rabu, 4 Februari 2026",
        participant=PERSON,
        evaluators=tuple(
            PERSON.model_copy(update={"name": f"Penilai Ke{k}"}) for k in range(evaluators)
        ),
        headings=tuple(f"P{k + 1}" for k in range(evaluators)),
        rows=value_lines(evaluators, by_behaviour=by_behaviour),
        legend="1 Kontraproduktif · 5 Teladan · T tidak teramati",
        result=doc.ResultLines(
            total="3,67",
            scale="dari 5",
            trace="Jumlah rata-rata dibagi tujuh.",
            band="Baik",
            state="dikonfirmasi oleh Rahma",
        ),
        footer="UU-20-2023; berakhlak-21-bars5 versi 1",
        notes=("Menjawab dengan runtut.",),
        discipline=doc.DisciplineBlock(state="Tanpa catatan (nihil)."),
        place="Kota Contoh",
        issued=date(2026, 2, 4),
        signatures=(
            doc.SignatureBlock(role="Pegawai yang dinilai,", name=PERSON.name, nip=PERSON.nip),
            SIGNER,
        ),
    )
    return made.model_copy(update=changes)


def certificate(**changes: object) -> doc.CertificateDocument:
    """Return one that nobody signed, with the kop that has an emblem."""
    rows = tuple(
        doc.CertificateLine(name=name, score=f"3,{k}7", words=f"tiga koma kata {k}")
        for k, name in enumerate(NAMES)
    )
    unsigned = {"letterhead": KOP, "rows": rows, "credential": ""}
    return certificate_kit.certificate().model_copy(update={**unsigned, **changes})


def counts(*pairs: tuple[str, int]) -> tuple[doc.Count, ...]:
    return tuple(doc.Count(label=label, count=count) for label, count in pairs)


def minutes(certificates: int = 3, **changes: object) -> doc.MinutesDocument:
    made = doc.MinutesDocument(
        letterhead=KOP,
        subtitle="EVALUASI CPNS KOTA CONTOH",
        held=date(2026, 2, 4),
        place="Pendopo Kota Contoh",
        attendance=counts(("Terdaftar", 2352), ("Hadir", 110)),
        absentees=(doc.Absentee(name="Bagas Misalkan", unit="Dinas Perhubungan", reason="sakit"),),
        known_before=(("Kualifikasi Latsar", counts(("Memuaskan", 90))),),
        known_source="BKPSDM, 2 Februari 2026",
        discipline=counts(("Ada catatan", 2), ("Belum diperiksa", 8)),
        scoring=(
            doc.EvaluatorProgress(name="Rahma", expected=784, received=780, final_sheets=110),
            doc.EvaluatorProgress(name="Joko", expected=784, received=784, final_sheets=112),
        ),
        missing=("Rahma belum menilai Bagas Misalkan.",),
        bands=counts(("Sangat Baik", 30), ("Baik", 80)),
        register_lines=tuple(
            doc.RegisterLine(
                number=f"{k + 1}/2026", name=f"Peserta {k + 1}", unit="Dinas", qualification="Baik"
            )
            for k in range(certificates)
        ),
        remarks=("Tidak ada perselisihan.",),
        footer="keadaan sesi a1b2c3",
        issued_place="Kota Contoh",
        issued=date(2026, 2, 5),
        signatures=(SIGNER,),
    )
    return made.model_copy(update=changes)


@pytest.fixture
def make_scorecard() -> Callable[..., doc.ScorecardDocument]:
    return scorecard


@pytest.fixture
def make_certificate() -> Callable[..., doc.CertificateDocument]:
    return certificate


@pytest.fixture
def make_minutes() -> Callable[..., doc.MinutesDocument]:
    return minutes


@pytest.fixture
def squeezed() -> Callable[[str], str]:
    """Return a text without its white space, which PDF readers guess from gaps."""
    return lambda text: "".join(text.split())
