"""Golongan as offices write it."""

from __future__ import annotations

import pytest

from asn_desktop.domain.golongan import OF_PNS, OF_PPPK, Golongan, parse_golongan


@pytest.mark.parametrize(
    ("entered", "code"),
    [
        ("III/a", "III/a"),
        ("III/A", "III/a"),
        ("iii a", "III/a"),
        ("IIIa", "III/a"),
        ("III.d", "III/d"),
        ("3/b", "III/b"),
        ("Gol. IV/e", "IV/e"),
        ("Penata Muda (III/a)", "III/a"),
        ("Penata Muda Tk. I / III/b", "III/b"),
        ("Pengatur, II/c", "II/c"),
        ("Penata Muda Tk. I", "III/b"),
        ("PEMBINA UTAMA MADYA", "IV/d"),
        ("IX", "IX"),
        ("Golongan V", "V"),
        ("9", "IX"),
    ],
)
def test_spellings_of_one_step(entered: str, code: str) -> None:
    step = parse_golongan(entered)

    assert step is not None
    assert step.code == code


@pytest.mark.parametrize("entered", ["", "-", "III/e", "XX", "18", "Kepala Dinas", "Guru", "IVX"])
def test_what_is_no_step_is_none(entered: str) -> None:
    assert parse_golongan(entered) is None


def test_there_are_17_steps_of_each_kind_and_all_read_back() -> None:
    assert len(OF_PNS) == len(OF_PPPK) == 17
    for step in OF_PNS + OF_PPPK:
        assert parse_golongan(step.printed) == step
    assert Golongan("III/a", "Penata Muda").printed == "Penata Muda (III/a)"
    assert Golongan("IX").printed == "IX"
