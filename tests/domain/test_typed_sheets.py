from __future__ import annotations

import pytest

from asn_desktop.domain.errors import UnknownLevelError
from asn_desktop.domain.ids import CriterionCode
from asn_desktop.domain.instrument import parse_instrument
from asn_desktop.domain.typed_sheets import (
    TypedSheet,
    differing_rows,
    is_same_person,
    read_levels,
    typed_from_text,
)
from asn_desktop.paths import resources

CODES = (CriterionCode("BP"), CriterionCode("AK"), CriterionCode("KP"))


def test_a_typing_is_kept_and_read_back() -> None:
    typed = TypedSheet((4, "T", None), "nihil", {"AK": "belum tampak"})
    assert typed_from_text(typed.to_text()) == typed
    assert typed_from_text(TypedSheet((1,)).to_text()) == TypedSheet((1,), "", {})


@pytest.mark.parametrize(
    "text", ["", "{}", "[1]", '[[true], "", {}]', '[["X"], "", {}]', '[[1], "?", {}]', "[1, 2, 3]"]
)
def test_what_is_no_typing_is_none(text: str) -> None:
    assert typed_from_text(text) is None


def test_rows_that_differ_are_named_discipline_last() -> None:
    one = TypedSheet((4, "T", None), "nihil")
    assert differing_rows(one, one._replace(words={"AK": "x"})) == ()
    assert differing_rows(one, TypedSheet((4, 3, 1), "notes")) == (1, 2, 3)


def test_typed_texts_are_levels_or_an_empty_row() -> None:
    text = (resources() / "instruments" / "berakhlak-7-bars5.json").read_text(encoding="utf-8")
    instrument = parse_instrument(text)
    assert read_levels(instrument, CODES, ("4", "t", " - ")) == (4, "T", None)
    assert read_levels(instrument, CODES, ("0", "", "1")) == (None, None, 1)
    with pytest.raises(UnknownLevelError):
        read_levels(instrument, CODES, ("4", "6", "1"))


@pytest.mark.parametrize(
    "name", [" asni\tDEWI ", "Ásni Dewi", "A\u0301sni Dewi", "Asni-Dewi.", "\uff21sni Dewi"]
)
def test_names_are_one_whatever_their_case_accents_dots_and_spaces(name: str) -> None:
    assert is_same_person("Asni Dewi", name)
    assert not is_same_person("Asni Dewi", "Asni D.")
    assert not is_same_person("Asni Dewi", "Asnidewi Putri")
