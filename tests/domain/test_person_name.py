"""A name in its three fields."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.domain.person_name import PersonName, full_name, split_name


@pytest.mark.parametrize(
    ("entered", "front", "name", "back"),
    [
        ("Siti Rahma", "", "Siti Rahma", ""),
        ("Bayu Handayani, S.Ak.", "", "Bayu Handayani", "S.Ak."),
        ("dr. Rizky Pertiwi Rante", "dr.", "Rizky Pertiwi Rante", ""),
        ("Dr. Rizky, M.Si", "Dr.", "Rizky", "M.Si."),
        ("drg. Ayu, Sp.KGA", "drg.", "Ayu", "Sp.KGA"),
        ("apt. Tiara Maulana, S.Farm.", "apt.", "Tiara Maulana", "S.Farm."),
        ("APT. ARIF NINGRUM, S.FARM.", "apt.", "ARIF NINGRUM", "S.Farm."),
        (
            "Prof. Dr. Ir. H. Ahmad Yani, M.Sc., Ph.D.",
            "Prof. Dr. Ir. H.",
            "Ahmad Yani",
            "M.Sc., Ph.D.",
        ),
        ("Hj.Siti Aminah,S.Pd.,M.Pd", "Hj.", "Siti Aminah", "S.Pd., M.Pd."),
        ("H.M. Yusuf", "H.", "M. Yusuf", ""),
        ("Drs. Ec. Budi", "Drs.", "Ec. Budi", ""),
        ("Dra Siti", "Dra.", "Siti", ""),
        ("Ir Sukarno", "Ir.", "Sukarno", ""),
        ("Irma Suryani", "", "Irma Suryani", ""),
        ("A. Nur Hidayat, S.K.M.", "", "A. Nur Hidayat", "S.K.M."),
        ("A. PUTRI HASANAH, S.AK.", "", "A. PUTRI HASANAH", "S.Ak."),
        ("Intan Santoso, S.Kep., Ns.", "", "Intan Santoso", "S.Kep., Ns."),
        ("Intan Santoso, S.Kep., Ners", "", "Intan Santoso", "S.Kep., Ners"),
        ("Intan Santoso, S.Kep Ners", "", "Intan Santoso", "S.Kep., Ners"),
        ("Zahra, A.MD.KES.", "", "Zahra", "A.Md.Kes."),
        ("Zahra, A. Md. Keb.", "", "Zahra", "A.Md.Keb."),
        ("Budi Santoso S.Kom.", "", "Budi Santoso", "S.Kom."),
        ("Budi Santoso S. Kom.", "", "Budi Santoso", "S.Kom."),
        ("Budi Santoso S.E., M.M.", "", "Budi Santoso", "S.E., M.M."),
        ("Andi M.Yusuf", "", "Andi M.Yusuf", ""),
        ("Al-Idrus, Joko, S.T.", "", "Al-Idrus, Joko", "S.T."),
        ("Rahma, Siti Nur", "", "Rahma, Siti Nur", ""),
        ("Rahma, X.Yz.", "", "Rahma", "X.Yz."),
        ("Rahma \U0001f600, S.H.", "", "Rahma \U0001f600", "S.H."),
        ("dr.", "dr.", "", ""),
        (", S.H.", "", "", "S.H."),
        ("", "", "", ""),
        ("S.Kom.", "", "S.Kom.", ""),
    ],
)
def test_titles_are_split_from_the_name(entered: str, front: str, name: str, back: str) -> None:
    assert split_name(entered) == PersonName(front, name, back)


def test_a_full_name_joins_what_there_is() -> None:
    assert full_name("dr.", "Rina", "Sp.A") == "dr. Rina, Sp.A"
    assert split_name("dr. Rina, Sp.A").full == "dr. Rina, Sp.A"
    assert full_name("", "Rina", "") == "Rina"


@given(st.text(st.characters(categories=("L", "Nd", "Po", "Zs")), max_size=40))
def test_no_letter_is_lost(entered: str) -> None:
    def letters(text: str) -> str:
        return "".join(sorted(filter(str.isalpha, text.casefold())))

    assert letters(split_name(entered).full) == letters(split_name(split_name(entered).full).full)


@given(st.lists(st.sampled_from(["Siti", "Rahma", "Al-Idrus", "R.", "Nur"]), min_size=1))
def test_a_name_without_titles_stays_as_it_is(words: list[str]) -> None:
    assert split_name(" ".join(words)).name == " ".join(words)
