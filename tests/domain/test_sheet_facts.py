"""The code of a scorecard moves with every word on it, and with nothing else."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from asn_desktop.domain import documents as doc
from asn_desktop.domain.bands import BandCut, BandRule
from asn_desktop.domain.codes import read_code
from asn_desktop.domain.sheet_facts import bands_version, sheet_code

PERSON = doc.IdentityBlock(name="Siti Umpama", nip="19920305 202504 2 001")
CARD = doc.ScorecardDocument(
    letterhead=doc.Letterhead(lines=("PEMERINTAH KOTA CONTOH",), logo=b"png"),
    participant=PERSON,
    evaluators=(PERSON,),
    headings=("P1",),
    rows=(doc.ValueLine(name="Loyal", levels=("4",), mean="4,00", radar=4.0),),
    result=doc.ResultLines(total="4,00"),
    notes=("Runtut.",),
    issued=date(2026, 2, 4),
    signatures=(doc.SignatureBlock(role="Penilai,", name="Rahma"),),
)


def test_a_code_can_be_read_out_and_typed() -> None:
    code = sheet_code((CARD,))
    assert read_code(code.lower()) == code


@pytest.mark.parametrize(
    "changes",
    [
        {"participant": PERSON.model_copy(update={"name": "Siti Umpamb"})},
        {"rows": (CARD.rows[0].model_copy(update={"levels": ("5",)}),)},
        {"rows": (CARD.rows[0].model_copy(update={"mean": "4,01"}),)},
        {"result": doc.ResultLines(total="4,01")},
        {"notes": ()},
        {"issued": date(2026, 2, 5)},
        {"draft": True},
        {"discipline": doc.DisciplineBlock(state="Belum diperiksa.")},
        {"signatures": (doc.SignatureBlock(role="Penilai,", name="Rahmi"),)},
        {"footer": "Rumusan lain."},
    ],
)
def test_another_word_gives_another_code(changes: dict[str, object]) -> None:
    assert sheet_code((CARD.model_copy(update=changes),)) != sheet_code((CARD,))


@pytest.mark.parametrize(
    "changes",
    [
        {"copy_mark": "SALINAN ke-1"},
        {"receipt": "Paket terkirim 4T2P-QW8Z."},
        {"verification": "7K3M-9QXA"},
        {"letterhead": CARD.letterhead.model_copy(update={"logo": b"other"})},
    ],
)
def test_what_two_prints_of_the_same_facts_may_differ_in_leaves_the_code(
    changes: dict[str, object],
) -> None:
    assert sheet_code((CARD.model_copy(update=changes),)) == sheet_code((CARD,))


def test_the_same_letters_composed_or_not_are_the_same_fact() -> None:
    codes = {
        sheet_code((CARD.model_copy(update={"notes": (text,)}),))
        for text in ("Andr\u00e9", "Andre\u0301")
    }
    assert len(codes) == 1


def test_broken_letters_still_have_a_code() -> None:
    assert sheet_code((CARD.model_copy(update={"notes": ("\ud800",)}),)) != sheet_code((CARD,))


def test_a_band_set_that_was_changed_has_another_version() -> None:
    cut = BandCut(name="Baik", at=Decimal(3))
    rule = BandRule(
        id="kota", title="Kota", maximum=Decimal(5), comparison=">=", cuts=(cut,), below="Cukup"
    )
    moved = rule.model_copy(update={"cuts": (cut.model_copy(update={"at": Decimal("3.5")}),)})
    assert len(bands_version(rule)) == 4
    assert bands_version(rule) == bands_version(rule.model_copy())
    assert bands_version(rule) != bands_version(moved)
