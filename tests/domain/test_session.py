from __future__ import annotations

import base64
import datetime as dt
import re
from pathlib import Path

import pytest

from asn_desktop.domain.bands import BandRule
from asn_desktop.domain.errors import NumberBlockUsedUpError, SettingsError
from asn_desktop.domain.ids import EvaluatorId
from asn_desktop.domain.session import (
    Evaluator,
    LetterheadEntry,
    LetterheadSettings,
    Numbering,
    PaperLook,
    PaperSwitches,
    SessionSettings,
    Signer,
    parse_settings,
    signer_for,
)

DAY = dt.date(2026, 2, 4)
PNG = b"\x89PNG\r\n\x1a\nrest"
EXAMPLES = re.findall(
    r"```json\n(.*?)```",
    (Path(__file__).parents[2] / "docs" / "settings.md").read_text(encoding="utf-8"),
    re.DOTALL,
)


def test_the_documented_example_is_read() -> None:
    settings = parse_settings(EXAMPLES[0])
    assert settings.signers is not None
    assert settings.numbering is not None
    assert settings.evaluators is not None
    signer = settings.signers[0]
    assert signer.printed_name(titles=True) == "Dr. Rahma Contoh, M.Si."
    assert signer.printed_name(titles=False) == "Rahma Contoh"
    assert (signer.role, signer.rank) == ("a.n. Wali Kota Bontang", "Pembina Utama Muda (IV/c)")
    assert settings.numbering.number_text(17, 2026) == "800.1.4.4/17/BKPSDM/2026"
    assert settings.bands == "tingkat-5"
    # every field that a settings file may hold stands in the example
    assert settings.model_fields_set == set(SessionSettings.model_fields)
    assert signer.model_fields_set == set(Signer.model_fields)
    assert settings.numbering.model_fields_set == set(Numbering.model_fields)
    assert settings.evaluators[0].model_fields_set == set(Evaluator.model_fields) - {"id"}
    assert settings.papers is not None
    assert settings.look is not None
    assert settings.look.model_fields_set == set(PaperLook.model_fields)
    assert settings.papers.model_fields_set == set(PaperSwitches.model_fields)


def test_an_office_may_have_its_own_bands() -> None:
    bands = parse_settings(EXAMPLES[1]).bands
    assert isinstance(bands, BandRule)
    assert bands.cuts[0].name == "Sangat Baik"
    again = SessionSettings.model_validate({"bands": bands.model_dump(mode="json")})
    assert again.bands == bands
    assert SessionSettings.model_validate({"bands": bands}).bands == bands


def test_nothing_named_changes_nothing() -> None:
    assert parse_settings("{}").model_fields_set == set()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("nah", "berkas bukan JSON yang utuh"),
        ("[]", "berkas harus berupa objek"),
        ('{"logo": 1}', "logo tidak dikenal"),
        ('{"place": "\\u200b "}', "place tidak boleh kosong"),
        ('{"place": 5}', "place harus berupa teks"),
        ('{"evaluators": [{"name": "A"}, {}]}', "evaluators nomor 2, name belum diisi"),
        ('{"evaluators": {}}', "evaluators harus berupa daftar"),
        ('{"signers": [{"name": "A", "form": "a.n."}]}', 'nomor 1 memerlukan "on_behalf_of"'),
        ('{"signers": [{"name": "A", "form": "u.b."}]}', "form bukan pilihan yang ada"),
        ('{"signers": [{"name": "A", "valid_from": "4/2/26"}]}', "tanggal seperti 2026-02-04"),
        ('{"signers": [{"name": "A", "valid_from": 20260204}]}', "tanggal seperti 2026-02-04"),
        (
            '{"signers": [{"name": "A", "valid_from": "2026-02-04", "valid_until": "2026-02-03"}]}',
            "berakhir sebelum mulai berlaku",
        ),
        ('{"signers": [{"name": "A", "papers": []}]}', "papers terlalu sedikit"),
        ('{"letterhead": {"lines": ["a", "b", "c", "d"]}}', "lines terlalu banyak"),
        ('{"numbering": {"template": "{nomor}{unit.__class__}"}}', "hanya boleh memuat"),
        ('{"numbering": {"template": "800/{unit}"}}', "harus memuat {nomor}"),
        ('{"numbering": {"first": 5, "last": 4}}', "berakhir sebelum nomor pertama"),
        ('{"numbering": {"first": 1.5}}', "first harus berupa bilangan bulat"),
        ('{"numbering": {"first": 0}}', "first terlalu kecil"),
        ('{"numbering": {"blank": "mungkin"}}', "blank isinya tidak sesuai"),
        ('{"papers": {"certificate_title": "STTPL"}}', "certificate_title bukan pilihan yang ada"),
        ('{"bands": 5}', "bands harus berupa teks"),
        ('{"bands": {"id": "x"}}', "bands, title belum diisi"),
    ],
)
def test_a_field_that_does_not_fit_is_named(text: str, said: str) -> None:
    with pytest.raises(SettingsError) as refused:
        parse_settings(text)
    assert said in str(refused.value)
    assert str(refused.value).startswith("Pengaturan sesi: ")


def signer(name: str, *, since: str | None = None, until: str | None = None) -> Signer:
    return Signer.model_validate({"name": name, "valid_from": since, "valid_until": until})


def test_who_signs_is_who_took_office_last() -> None:
    old, new = signer("Lama", since="2020-01-01"), signer("Baru", since="2026-02-04")
    always = signer("Selalu")
    assert signer_for([always, old, new], "certificate", DAY) == new
    assert signer_for([always, old, new], "certificate", dt.date(2026, 2, 3)) == old
    assert signer_for([always, old, new], "certificate", dt.date(2019, 1, 1)) == always
    assert signer_for([], "certificate", DAY) is None


def test_the_last_day_is_included() -> None:
    leaving = signer("Pensiun", until="2026-02-04")
    assert signer_for([leaving], "minutes", DAY) == leaving
    assert signer_for([leaving], "minutes", dt.date(2026, 2, 5)) is None


def test_a_signer_signs_only_the_papers_named() -> None:
    only = signer("A").model_copy(update={"papers": ("minutes",)})
    assert signer_for([only], "certificate", DAY) is None
    assert signer_for([only], "minutes", DAY) == only


@pytest.mark.parametrize(
    ("form", "behalf", "role"),
    [("", "", ""), ("Plt.", "", "Plt."), ("Plh.", "Wali Kota", "Plh."), ("a.n.", "X", "a.n. X")],
)
def test_the_role_above_the_jabatan(form: str, behalf: str, role: str) -> None:
    made = Signer.model_validate({"name": "A", "form": form, "on_behalf_of": behalf})
    assert made.role == role


def test_names_and_ranks_with_what_is_known() -> None:
    bare = Signer(name="Siti", golongan="IX")
    assert (bare.printed_name(titles=True), bare.rank) == ("Siti", "IX")
    assert Signer(name="Siti", front_titles="dr.").printed_name(titles=True) == "dr. Siti"
    assert Evaluator(id=EvaluatorId("e"), name="Budi", pangkat="Pembina").rank == "Pembina"


def test_a_blank_number_prints_for_the_registry_to_fill() -> None:
    numbering = Numbering(klasifikasi="800.1.4.4", unit="BKPSDM")
    assert numbering.number_text(1, 2026) == "800.1.4.4/……………/BKPSDM/2026"
    assert numbering.number_text(10**6, 2026) == "800.1.4.4/……………/BKPSDM/2026"


def test_a_number_outside_its_block_is_refused() -> None:
    numbering = Numbering(first=17, last=18, blank=False, template="{nomor}")
    assert [numbering.number_text(n, 2026) for n in (17, 18)] == ["17", "18"]
    for outside in (16, 19):
        with pytest.raises(NumberBlockUsedUpError, match="17 sampai 18"):
            numbering.number_text(outside, 2026)
    open_ended = Numbering(first=17, blank=False)
    assert open_ended.number_text(9000, 2026) == "9000/2026"
    with pytest.raises(NumberBlockUsedUpError, match="sampai seterusnya"):
        open_ended.number_text(1, 2026)


def test_braces_in_a_unit_are_not_read_again() -> None:
    odd = Numbering(unit="{tahun}", template="{nomor}/{unit}", blank=False)
    assert odd.number_text(1, 2026) == "1/{tahun}"


def test_a_letterhead_keeps_its_emblem_as_text() -> None:
    kept = LetterheadEntry(lines=("A", "B"), address="C").with_logo(PNG)
    assert kept.logo == PNG
    assert LetterheadSettings.model_validate(kept.model_dump(mode="json")) == kept
    assert LetterheadEntry().with_logo(b"").logo == b""


@pytest.mark.parametrize("logo", ["***", base64.b64encode(b"GIF89a").decode()])
def test_an_emblem_that_is_no_png_is_refused(logo: str) -> None:
    with pytest.raises(ValueError, match="image_text"):
        LetterheadSettings(logo_png=logo)


def test_an_empty_part_of_a_number_leaves_no_double_stroke() -> None:
    assert Numbering(blank=False).number_text(17, 2026) == "17/2026"
    assert Numbering(klasifikasi="800", blank=False).number_text(17, 2026) == "800/17/2026"
