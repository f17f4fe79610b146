from __future__ import annotations

from asn_desktop.domain.sample_marks import sample_sheets


def test_marks_are_plausible_and_the_same_each_time() -> None:
    sheets = sample_sheets(112, 3, 7)
    assert sheets == sample_sheets(112, 3, 7)
    assert [len(of_person) for of_person in sheets] == [3] * 112
    means = []
    for of_person in sheets:
        levels = [level for sheet in of_person for level in sheet.levels if isinstance(level, int)]
        assert set(levels) <= {1, 2, 3, 4, 5}
        means.append(sum(levels) / len(levels))
    good = sum(mean >= 3 for mean in means)
    assert 100 <= good < 112
    assert any(mean >= 4.5 for mean in means)


def test_what_was_not_observed_has_a_reason() -> None:
    sheets = [sheet for of_person in sample_sheets(112, 3, 7) for sheet in of_person]
    unseen = [sheet for sheet in sheets if "T" in sheet.levels]
    assert unseen
    assert all(sheet.why for sheet in unseen)
    assert not any(sheet.why for sheet in sheets if "T" not in sheet.levels)
    assert any(sheet.remark for sheet in sheets)


def test_two_evaluators_differ_widely_somewhere() -> None:
    wide = 0
    for of_person in sample_sheets(112, 3, 7):
        for levels in zip(*(sheet.levels for sheet in of_person), strict=True):
            seen = [level for level in levels if isinstance(level, int)]
            wide += max(seen) - min(seen) > 1
    assert wide >= 2
