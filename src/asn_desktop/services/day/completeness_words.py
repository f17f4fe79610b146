"""What is missing, in the words of a coordinator: for refusals, slips, minutes and lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.domain.completeness import LaptopState
from asn_desktop.domain.moments import local_moment, moment_in_words
from asn_desktop.domain.wording import MONTHS, listed, whole

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from asn_desktop.domain.completeness import Completeness, Laptop
    from asn_desktop.domain.merging import Missing, Runs

NAMED = 5
"""So many names stand in a sentence; the rest are counted."""


def runs_in_words(runs: Runs) -> str:
    """Return "41-57 dan 60"."""
    parts = [str(first) if first == last else f"{first}-{last}" for first, last in runs]
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} dan {parts[-1]}"


def short_moment(at: int) -> str:
    """Return "4 Feb 14.05" of UTC milliseconds, for a narrow column; "?" where it is no time."""
    when = local_moment(at)
    if when is None:
        return "?"
    return f"{when.day} {MONTHS[when.month - 1][:3]} {when:%H.%M}"


def gap_in_words(gap: Missing) -> str:
    """Return what one gap is, short enough for a cell."""
    if gap.what == "nilai":
        return f"nilai {gap.have} dari {gap.of}" if gap.have else "belum dinilai"
    return "belum final" if gap.what == "status" else "disiplin belum diperiksa"


def sheet_in_words(gaps: Sequence[Missing]) -> str:
    """Return what one sheet lacks: "nilai 3 dari 7; disiplin belum diperiksa"."""
    return "; ".join(gap_in_words(each) for each in gaps)


def laptop_phrase(laptop: Laptop) -> str:
    """Return what is the matter with a laptop, as part of a sentence."""
    if laptop.state == LaptopState.GAP:
        return f"paket dari {laptop.name} kurang isian {runs_in_words(laptop.missing)}"
    if laptop.state == LaptopState.FORKED:
        return f"berkas laptop {laptop.name} tersalin dan dipakai di dua tempat"
    if laptop.state == LaptopState.HEARD:
        return f"laptop {laptop.name} sudah mengirim"
    if laptop.device is None:
        return f"penugasan {laptop.name} belum pernah kembali"
    return f"laptop {laptop.name} belum pernah mengirim"


def laptop_sentence(laptop: Laptop) -> str:
    """Return what is known of a laptop and what to do about it."""
    phrase = laptop_phrase(laptop)
    said = f"{phrase[0].upper()}{phrase[1:]}."
    if laptop.state == LaptopState.GAP:
        return f"{said} Minta paket baru dari laptop itu."
    if laptop.state == LaptopState.FORKED:
        return f"{said} Keduanya disimpan; periksa isiannya, lalu pakai satu berkas saja."
    if laptop.state == LaptopState.UNHEARD:
        return f"{said} Minta paketnya, atau catat mengapa tidak dipakai."
    return f"{said[:-1]}{last_package(laptop)}."


def last_package(laptop: Laptop) -> str:
    """Return when its last package came, and with whose; "" where none has."""
    if laptop.last_at is None:
        return ""
    via = f" lewat {laptop.via}" if laptop.via else ""
    return f", terakhir {moment_in_words(laptop.last_at)}{via}"


def obstacles(found: Completeness) -> Iterator[str]:
    """Yield what stands against closing, a phrase each; nothing where all is here."""
    if found.missing:
        names = list(dict.fromkeys(each.participant.full_name for each in found.missing))
        counted = f"{whole(len(found.missing))} hal pada {whole(len(names))} peserta"
        yield f"kurang {counted} ({listed(names, NAMED)})"
    laptops = [laptop_phrase(each) for each in found.unsettled]
    if laptops:
        yield listed(laptops, NAMED)
    if found.forks and not any(each.state == LaptopState.FORKED for each in found.unsettled):
        yield f"{whole(len(found.forks))} isian ganda dari berkas yang tersalin"
    if found.conflicts:
        yield f"{whole(found.conflicts)} konflik belum diputuskan"
