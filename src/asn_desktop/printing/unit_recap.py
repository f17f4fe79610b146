"""Rekap per unit: a lying sheet with every unit's counts and means, small units by their names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.domain.recap import SMALL_GROUP
from asn_desktop.domain.wording import place_and_date, whole
from asn_desktop.printing.flow import Column
from asn_desktop.printing.fonts import SANS, SANS_BOLD
from asn_desktop.printing.keeping import height_of
from asn_desktop.printing.office_pages import OfficePages
from asn_desktop.printing.page import MIDDLE, RIGHT, Press, landscape
from asn_desktop.printing.signature import SignatureStyle, draw_signatures, signatures_height

if TYPE_CHECKING:
    from collections.abc import Sequence

    from asn_desktop.domain.office_documents import UnitRecapDocument, UnitRecapLine
    from asn_desktop.domain.print_jobs import PaperSize
    from asn_desktop.printing.flow import Flow

SIGNATURE = SignatureStyle(size=9.0, room=44.0, after=4.0)
SIGNED_PART = 0.36
"""The signature stands at the right, as wide as this part of the page."""

NOT_TOLD = "\N{EN DASH}"
SMALL = "Unit dengan kurang dari 5 orang yang dinilai tidak diberi rata-rata; orangnya disebut."
WITHHELD = (
    "Rata-rata yang tidak tercetak ditahan, agar rata-rata unit kecil tidak dapat dihitung dari"
    " baris semua unit."
)
NO_UNITS = "Belum ada peserta."


def unit_recap_pdf(document: UnitRecapDocument, size: PaperSize = "A4") -> bytes:
    """Return the PDF of the recap."""
    press = Press(landscape(size), "Rekapitulasi per unit")
    pages = OfficePages(press, document, landscape(size))
    flow = pages.flow
    _write_title(flow, document)
    _write_means(flow, document)
    _write_bands(flow, document)
    after = height_of(flow, lambda onto: _write_signature(onto, document)) + 16
    _write_small_units(flow, document, after)
    _write_signature(flow, document)
    pages.finish()
    return press.finish()


def _write_title(flow: Flow, document: UnitRecapDocument) -> None:
    title = flow.press.style(SANS_BOLD, 13, MIDDLE)
    flow.ink.fitted(title, (flow.centre, flow.y - 13), flow.width, document.title)
    flow.gap(18)
    event = flow.press.style(SANS, 9.5, MIDDLE)
    setting = event.face.fitted(document.subtitle, 9.5, flow.width, 2)
    flow.ink.block(event, (flow.centre, flow.y - 9), 12.5, setting)
    flow.gap(12.5 * len(setting.lines) + 10)


def _write_means(flow: Flow, document: UnitRecapDocument) -> None:
    values = document.core_values
    each = min(7.6, 53 / max(len(values), 1))
    columns = (
        *(Column(3.8, "No.", RIGHT), Column(24, "Unit"), Column(8, "Terdaftar", RIGHT)),
        *(Column(6, "Hadir", RIGHT), Column(6.6, "Dinilai", RIGHT)),
        *(Column(each, name, RIGHT) for name in values),
        Column(7.6, "Rata-rata", RIGHT),
    )
    large = [unit for unit in document.units if unit.evaluated >= SMALL_GROUP]
    rows = [_row(str(number), unit, len(values)) for number, unit in enumerate(large, 1)]
    rows += [
        _row("", sums, len(values)) for sums in (document.together, document.everybody) if sums
    ]
    if document.units:
        flow.table(columns, rows)
    else:
        flow.paragraph(NO_UNITS)
    flow.paragraph(document.rules)


def _row(number: str, line: UnitRecapLine, values: int) -> tuple[str, ...]:
    counts = (whole(line.expected), whole(line.present), whole(line.evaluated))
    means = [mean or NOT_TOLD for mean in line.means] or [NOT_TOLD] * values
    return (number, line.unit, *counts, *means, line.mean or NOT_TOLD)


def _write_bands(flow: Flow, document: UnitRecapDocument) -> None:
    lines = [line for line in (*document.units, document.everybody) if line.bands]
    if not lines:
        return
    flow.heading("Kualifikasi, menurut jumlah orang")
    names = _told_bands(document, lines)
    columns = (Column(40, "Unit"), *(Column(60 / len(names), name, RIGHT) for name in names))
    rows = []
    for line in lines:
        found = {band.label: band.count for band in line.bands}
        rows.append((line.unit, *(whole(found.get(name, 0)) for name in names)))
    flow.table(columns, rows)


def _told_bands(document: UnitRecapDocument, lines: Sequence[UnitRecapLine]) -> list[str]:
    """Return the bands that anybody has, from the highest down; one of earlier rules last."""
    told = dict.fromkeys(band.label for line in lines for band in line.bands)
    known = [name for name in document.band_names if name in told]
    return [*known, *(name for name in told if name not in known)]


def _write_small_units(flow: Flow, document: UnitRecapDocument, after: float) -> None:
    """Name who is in small units; the last of it stays with what comes after."""
    small = [line for line in document.units if line.evaluated < SMALL_GROUP]
    withheld = any(
        line.evaluated >= SMALL_GROUP and not line.mean
        for line in (*document.units, document.together)
        if line
    )
    if withheld:
        flow.paragraph(WITHHELD)
    if small:
        flow.heading("Unit kecil")
        flow.paragraph(SMALL)
        columns = (
            *(Column(3.8, "No.", RIGHT), Column(32, "Unit"), Column(8, "Terdaftar", RIGHT)),
            *(Column(6, "Hadir", RIGHT), Column(6.6, "Dinilai", RIGHT), Column(50, "Yang dinilai")),
        )
        rows = [
            (
                *(str(number), line.unit, whole(line.expected), whole(line.present)),
                *(whole(line.evaluated), "; ".join(line.names) or NOT_TOLD),
            )
            for number, line in enumerate(small, 1)
        ]
        flow.table(columns, rows, 0.0, after)


def _write_signature(flow: Flow, document: UnitRecapDocument) -> None:
    width = flow.width * SIGNED_PART
    height = signatures_height(flow.ink, (document.signature,), width, SIGNATURE)
    flow.gap(10)
    box = flow.box_below(height + 14)
    box = box._replace(x=box.right - width, width=width)
    style = flow.press.style(SANS, SIGNATURE.size, MIDDLE)
    shown = place_and_date(document.issued_place, document.issued)
    flow.ink.fitted(style, (box.x + width / 2, box.top - 10), width, shown)
    box = box._replace(height=height)
    draw_signatures(flow.ink, (document.signature,), box, SIGNATURE)
