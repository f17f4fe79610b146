"""Golongan and pangkat of civil servants: the steps of the law, and how offices write them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from asn_desktop.domain.plain_text import folded

ROMAN = (
    *("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"),
    *("X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII"),
)


@dataclass(frozen=True, slots=True)
class Golongan:
    """A step: `code` as printed ("III/a", PPPK "IX"); `pangkat` is empty for PPPK."""

    code: str
    pangkat: str = ""

    @property
    def printed(self) -> str:
        """Pangkat with golongan, as it stands under a signature: "Penata Muda (III/a)"."""
        return f"{self.pangkat} ({self.code})" if self.pangkat else self.code


OF_PNS = (
    Golongan("I/a", "Juru Muda"),
    Golongan("I/b", "Juru Muda Tingkat I"),
    Golongan("I/c", "Juru"),
    Golongan("I/d", "Juru Tingkat I"),
    Golongan("II/a", "Pengatur Muda"),
    Golongan("II/b", "Pengatur Muda Tingkat I"),
    Golongan("II/c", "Pengatur"),
    Golongan("II/d", "Pengatur Tingkat I"),
    Golongan("III/a", "Penata Muda"),
    Golongan("III/b", "Penata Muda Tingkat I"),
    Golongan("III/c", "Penata"),
    Golongan("III/d", "Penata Tingkat I"),
    Golongan("IV/a", "Pembina"),
    Golongan("IV/b", "Pembina Tingkat I"),
    Golongan("IV/c", "Pembina Utama Muda"),
    Golongan("IV/d", "Pembina Utama Madya"),
    Golongan("IV/e", "Pembina Utama"),
)
OF_PPPK = tuple(Golongan(roman) for roman in ROMAN)
BY_CODE = {step.code: step for step in OF_PNS + OF_PPPK}
BY_PANGKAT = {folded(step.pangkat): step for step in OF_PNS}
WITH_LETTER = re.compile(r"\b(IV|I{1,3}|[1-4])[\s./\\-]*([a-eA-E])\b")
ALONE = re.compile(
    r"(?:gol(?:ongan)?[\s.:]*)?(?:ruang[\s.:]*)?([IVX]+|1[0-7]|[1-9])\Z", re.IGNORECASE
)
TINGKAT = re.compile(r"\b(?:tk|tkt|ting)\b")


@lru_cache(maxsize=4096)
def parse_golongan(entered: str) -> Golongan | None:
    """Return the step that a text names: "III/a", "3a", "Penata Muda (III/a)", "IX"."""
    with_letter = WITH_LETTER.search(entered.upper())
    if with_letter:
        roman, letter = with_letter.groups()
        return BY_CODE.get(f"{_roman(roman)}/{letter.lower()}")
    alone = ALONE.match(entered.strip())
    if alone:
        return BY_CODE.get(_roman(alone[1].upper()))
    return BY_PANGKAT.get(TINGKAT.sub("tingkat", folded(entered)))


def _roman(numeral: str) -> str:
    return ROMAN[int(numeral) - 1] if numeral.isdigit() else numeral
