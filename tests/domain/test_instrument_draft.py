"""An instrument being written: changes are copies, and every fault has its place and sentence."""

from __future__ import annotations

from decimal import Decimal

import pytest

from asn_desktop.domain.instrument import Instrument
from asn_desktop.domain.instrument_draft import BehaviourDraft, InstrumentDraft
from asn_desktop.domain.instrument_faults import faults_of, faults_of_text
from asn_desktop.services.session.instruments import bundled_instrument

SE, UU = "SE-20-2021", "UU-20-2023"


@pytest.fixture
def draft() -> InstrumentDraft:
    return InstrumentDraft.of(bundled_instrument("berakhlak-7-bars5"))


def sentences(draft: InstrumentDraft) -> list[str]:
    return [each.sentence for each in faults_of(draft.to_plain())]


@pytest.mark.parametrize("name", ["berakhlak-7-bars5", "berakhlak-21-bars5"])
def test_a_draft_that_nobody_touched_is_the_instrument_itself(name: str) -> None:
    instrument = bundled_instrument(name)
    again = Instrument.model_validate(InstrumentDraft.of(instrument).to_plain())
    assert again.fingerprint == instrument.fingerprint


def test_an_empty_text_is_named_with_its_place(draft: InstrumentDraft) -> None:
    text = draft.reworded(draft.cores[1].behaviours[0].text, SE, " \u200b")
    assert sentences(draft.with_behaviour(1, 0, text=text)) == [
        "Nilai dasar nomor 2 (Akuntabel), perilaku nomor 1, teks, SE-20-2021: tidak boleh kosong."
    ]


def test_every_fault_is_named_not_only_the_first(draft: InstrumentDraft) -> None:
    spoiled = draft.with_core(0, weight="dua").with_core(3, name="").with_level(4, name="")
    assert len(sentences(spoiled)) == 3


def test_a_text_over_its_limit_is_refused(draft: InstrumentDraft) -> None:
    (told,) = sentences(draft.with_core(0, definition={SE: "x" * 1001}))
    assert told.endswith("SE-20-2021: terlalu panjang, paling banyak 1000 huruf.")


def test_two_equal_codes_are_named_at_the_second(draft: InstrumentDraft) -> None:
    found = faults_of(draft.with_core(2, code="AK").to_plain())
    assert [each.place for each in found] == [("core_values", 2, "code")]


def test_a_value_marked_by_behaviours_needs_one(draft: InstrumentDraft) -> None:
    bare = draft.marked_by_behaviour(by_behaviour=True).with_core(0, behaviours=())
    (told,) = sentences(bare)
    assert told.startswith("Nilai dasar nomor 1 (Berorientasi Pelayanan), perilaku: belum ada")


def test_marking_by_behaviours_makes_21_criteria(draft: InstrumentDraft) -> None:
    finer = draft.marked_by_behaviour(by_behaviour=True)
    assert len(Instrument.model_validate(finer.to_plain()).criterion_codes) == 21


def test_values_and_behaviours_are_added_moved_and_removed(draft: InstrumentDraft) -> None:
    more = draft.plus_core(0).with_core(1, name="Cermat", definition={SE: "Teliti"})
    assert [core.name for core in more.cores[:3]] == [
        "Berorientasi Pelayanan",
        "Cermat",
        "Akuntabel",
    ]
    more = more.plus_behaviour(1, 0)
    assert [each.code for each in more.cores[1].behaviours] == ["N11", "N12"]
    more = more.moved_behaviour(1, 1, -1).moved_core(1, -1)
    assert [each.code for each in more.cores[0].behaviours] == ["N12", "N11"]
    assert more.moved_core(0, -1) == more
    less = more.without_behaviour(0, 0).without_core(0)
    assert less.cores == draft.cores


def test_the_least_number_of_values_follows_a_removal(draft: InstrumentDraft) -> None:
    for _ in range(4):
        draft = draft.without_core(0)
    assert (len(draft.cores), draft.minimum) == (3, 3)
    assert sentences(draft) == []


def test_levels_come_and_go_with_their_texts(draft: InstrumentDraft) -> None:
    more = draft.plus_level()
    assert len(more.cores[0].anchors) == 6
    assert len(sentences(more)) == 2 + 7
    less = draft.without_top_level().without_top_level().without_top_level().without_top_level()
    assert (len(less.levels), less.standard_level) == (2, 2)
    for _ in range(9):
        more = more.plus_level()
    assert len(more.levels) == 9


def test_a_second_wording_is_kept_only_where_it_differs(draft: InstrumentDraft) -> None:
    text = {SE: "Suka menolong orang lain", UU: "Suka menolong"}
    assert draft.reworded(text, UU, "Suka menolong orang lain") == {SE: text[SE]}
    assert draft.reworded(text, UU, "Senang menolong") == {SE: text[SE], UU: "Senang menolong"}
    assert draft.reworded(text, SE, "Gemar menolong") == {SE: "Gemar menolong", UU: text[UU]}
    assert draft.worded({SE: "a"}, UU) == "a"


def test_weights_make_shares_of_a_hundred(draft: InstrumentDraft) -> None:
    weighted = draft.with_core(0, weight="4")
    assert weighted.share(0) == Decimal(40)
    assert weighted.with_core(1, weight="x").share(0) is None
    assert weighted.with_core(1, weight="NaN").share(0) is None
    assert sentences(draft.with_core(0, weight="1,5")) == []


def test_bands_out_of_order_are_named(draft: InstrumentDraft) -> None:
    cuts = (("3", "Baik"), ("4.5", "Sangat Baik"))
    assert "Kualifikasi nomor 1" in sentences(draft.with_bands(0, cuts=cuts))[0]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "bukan JSON"),
        ("[" * 100_000, "bukan JSON"),
        ("[]", "harus berupa objek"),
        ("{}", "belum diisi"),
        ("x" * 1_000_001, "terlalu besar"),
    ],
)
def test_what_is_no_instrument_says_so(text: str, told: str) -> None:
    assert told in faults_of_text(text)[0].sentence


def test_choices_that_point_nowhere_are_named(draft: InstrumentDraft) -> None:
    plain = draft.to_plain()
    plain |= {"default_wording": "XX", "default_bands": "yy", "minimum_core_values": 8}
    assert [each.place[0] for each in faults_of(plain)] == [
        "minimum_core_values",
        "default_wording",
        "default_bands",
    ]


def test_other_rules_are_told_without_a_place(draft: InstrumentDraft) -> None:
    plain = draft.to_plain() | {"criteria": ["BP", "AK", "KP", "HM", "LY", "AD", "KB", "ZZ"]}
    assert faults_of(plain)[0].sentence.startswith("Instrumen: memuat kriteria")


def test_what_belongs_together_and_does_not_is_named_at_its_place(draft: InstrumentDraft) -> None:
    spoiled = draft.with_core(0, anchors=("a",), definition={"XX": "b"})
    plain = spoiled.to_plain()
    plain["wordings"] = [*plain["wordings"], {"id": SE, "title": "lagi"}]  # type: ignore[misc]
    assert [each.place for each in faults_of(plain)] == [
        ("wordings", 2, "id"),
        ("core_values", 0, "anchors"),
        ("core_values", 0, "definition"),
        ("core_values", 0, "definition"),
    ]


def test_a_field_where_a_list_should_be_is_named(draft: InstrumentDraft) -> None:
    plain = draft.to_plain() | {"core_values": 7, "bands": [3]}
    assert [each.place for each in faults_of(plain)] == [("core_values",), ("bands", 0)]


def test_an_office_names_its_own_wording(draft: InstrumentDraft) -> None:
    more = draft.plus_wording()
    assert sentences(more) == ["Rumusan nomor 3, judul: tidak boleh kosong."]
    named = more.with_wording(2, "Rumusan Kota")
    assert sentences(named) == []
    assert named.worded(named.cores[0].definition, "rumusan-1").startswith("Komitmen")


def test_without_the_first_wording_the_next_has_every_text(draft: InstrumentDraft) -> None:
    less = draft.without_wording(0)
    assert [each.id for each in less.wordings] == [UU]
    assert less.cores[3].behaviours[1].text == {UU: "Suka menolong"}
    assert less.cores[0].behaviours[0].text[UU].startswith("Memahami")
    assert sentences(less) == []
    assert less.without_wording(0) == less
    other = draft.without_wording(1)
    assert (other.default_wording, sentences(other)) == (SE, [])


@pytest.mark.parametrize("weight", ["1e999999", "1e-999999", "NaN", "Infinity", "-1", "dua"])
def test_a_weight_that_cannot_be_counted_with_makes_no_share(
    draft: InstrumentDraft, weight: str
) -> None:
    strange = draft.with_core(0, weight=weight)
    assert [strange.share(number) for number in (0, 1)] == [None, None]


@pytest.mark.parametrize("weight", ["dua", "", "NaN", "1.000,5"])
def test_a_weight_that_is_no_number_is_told_without_the_spelling_of_files(
    draft: InstrumentDraft, weight: str
) -> None:
    assert sentences(draft.with_core(0, weight=weight)) == [
        "Nilai dasar nomor 1 (Berorientasi Pelayanan), bobot: harus berupa bilangan."
    ]


def test_codes_do_not_run_out(draft: InstrumentDraft) -> None:
    taken = tuple(BehaviourDraft(f"BP{number}", {}) for number in range(1, 1001))
    many = draft.with_core(0, behaviours=taken).plus_behaviour(0, 999)
    assert many.cores[0].behaviours[-1].code == "BP1001"
