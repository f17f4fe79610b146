"""Every certificate of a PDF: its code, the list it binds, the words of its two pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from certificate_kit import (
    CORE_VALUES,
    HOSTILE,
    KEY,
    PERSON,
    PUBLIC,
    SES,
    SIGNER,
    certificate,
    covered,
    listed,
    printed,
    signed,
)
from pypdf import PdfWriter

from asn_desktop.domain import documents as doc
from asn_desktop.domain.errors import CannotReadError, NoCodeFoundError, TooManyPagesError
from asn_desktop.printing.certificate import certificates_pdf
from asn_desktop.printing.credential import (
    certificate_credential,
    facts_digest,
    sign_credential,
)
from asn_desktop.services.checking import certificate_pdf
from asn_desktop.services.checking.reference_files import Reference
from asn_desktop.services.checking.verifying import verify_certificate

if TYPE_CHECKING:
    from pathlib import Path

    from asn_desktop.domain.print_jobs import PaperSize
    from asn_desktop.services.checking.certificate_checks import CertificateCheck
    from asn_desktop.services.checking.verifying import VerifyResult

KNOWN = Reference({SES: PUBLIC})


@pytest.fixture(autouse=True)
def _own_settings(settings_folder: Path) -> None:
    """Keep what this computer knows out of the tests."""
    assert settings_folder


def checked(path: Path) -> VerifyResult:
    return verify_certificate(str(path), KNOWN)


def only(path: Path) -> CertificateCheck:
    (check,) = checked(path).certificates
    return check


def told(path: Path) -> dict[str, str]:
    """Return what is printed in place of each fact that differs."""
    return {each.fact: each.printed for each in only(path).differences}


def test_a_whole_certificate_is_valid(tmp_path: Path) -> None:
    found = checked(printed(tmp_path / "s.pdf", certificate()))
    assert (found.verdict, found.other_pages) == ("valid", ())
    (check,) = found.certificates
    assert (check.page, check.differences, check.remarks) == (1, (), ())
    assert found.facts["name"] == PERSON.name
    assert found.to_json()["certificates"] == [check.to_json()]


@pytest.mark.parametrize(
    "name", ["Siti", "Ni Made Ayu-Lestari D'Souza, S.E., M.M.", "Nguyễn 李 Añ ﬁ"]
)
def test_names_of_every_kind_are_found_on_the_page(tmp_path: Path, name: str) -> None:
    assert only(printed(tmp_path / "s.pdf", certificate(name))).verdict == "valid"


@pytest.mark.parametrize("count", [4, 12, 60])
def test_long_texts_are_found_over_several_lines_and_up_to_an_ellipsis(
    tmp_path: Path, count: int
) -> None:
    person = doc.IdentityBlock(
        name="Raden Ajeng " * count,
        nip=PERSON.nip,
        rank=PERSON.rank,
        jabatan="Pengelola ekono-mi " * count,
        unit="Badan Penanggulangan " * count,
    )
    document = signed(certificate(participant=person, event="telah mengikuti pelatihan " * count))
    assert only(printed(tmp_path / "s.pdf", document)).differences == ()


ALTERED: list[tuple[str, dict[str, object], str]] = [
    ("nama", {"participant": PERSON.model_copy(update={"name": "Dewi Palsu"})}, "Dewi Palsu"),
    (
        "nama",
        {"participant": PERSON.model_copy(update={"name": f"{PERSON.name}, M.Kes."})},
        f"{PERSON.name}, M.Kes.",
    ),
    ("nip", {"participant": PERSON.model_copy(update={"nip": "19920305 202504 2 002"})}, ""),
    ("pangkat", {"participant": PERSON.model_copy(update={"rank": "Penata (III/c)"})}, ""),
    ("unit", {"participant": PERSON.model_copy(update={"unit": "Dinas Sosial"})}, "Dinas Sosial"),
    ("nomor", {"number": "800.1.4.4/18/BKPSDM/2026"}, "800.1.4.4/18/BKPSDM/2026"),
    ("kualifikasi", {"qualification": "Sangat Baik"}, ""),
    ("tempat_tanggal", {"place": "Kota Lain"}, "Kota Lain, 4 Februari 2026"),
    ("penanda_tangan_nama", {"signer": SIGNER.model_copy(update={"name": "Budi"})}, ""),
    ("nilai_akhir", {"average": "4,43"}, "4,43 (tiga koma empat tiga)"),
    ("skala", {"scale": "1 sampai 15"}, ""),
    ("rumusan", {"wording": "SE Menteri"}, ""),
    (
        "nilai_dasar:Adaptif",
        {
            "rows": tuple(
                doc.CertificateLine(name=n, score="4,00", words="empat koma nol nol")
                if n == "Adaptif"
                else doc.CertificateLine(name=n, score=s, words=w)
                for n, s, w in CORE_VALUES
            )
        },
        "4,00 (empat koma nol nol)",
    ),
]


@pytest.mark.parametrize(("design", "size"), [("formal", "A4"), ("modern", "F4"), ("plain", "A4")])
def test_whole_certificates_of_hostile_texts_are_valid_in_every_design(
    tmp_path: Path, design: str, size: PaperSize
) -> None:
    documents = [
        certificate(
            participant=PERSON.model_copy(
                update={"name": text, "jabatan": f"{text} j", "unit": f"u {text}", "rank": text}
            ),
            number=f"{n}/{text}"[:100],
            event=f"telah {text}",
            qualification=f"B {text}"[:60],
            wording=f"{text} w",
            rule_version=text[:100],
            place=text,
            signer=SIGNER.model_copy(update={"name": f"{text} s", "jabatan": f"{text} k"}),
            design=design,
            tte_room=n % 2 == 0,
        )
        for n, text in enumerate(HOSTILE)
    ]
    path = tmp_path / "s.pdf"
    path.write_bytes(certificates_pdf(documents, size=size))
    found = checked(path)
    assert [c for c in found.certificates if c.verdict != "valid"] == []
    assert (len(found.certificates), found.other_pages) == (len(HOSTILE), ())


@pytest.mark.parametrize("design", ["modern", "plain"])
@pytest.mark.parametrize(("fact", "changes", "_instead"), ALTERED)
def test_an_altered_text_is_found_in_every_design(
    tmp_path: Path, fact: str, changes: dict[str, object], _instead: str, design: str
) -> None:
    whole = certificate(design=design)
    forged = whole.model_copy(update=changes)
    check = only(printed(tmp_path / "s.pdf", forged, lists=listed([whole])))
    assert {each.fact for each in check.differences} == {fact}


@pytest.mark.parametrize(("fact", "changes", "instead"), ALTERED)
def test_an_altered_text_with_the_old_code_and_list_is_found(
    tmp_path: Path, fact: str, changes: dict[str, object], instead: str
) -> None:
    whole = certificate()
    forged = whole.model_copy(update=changes)
    path = printed(tmp_path / "s.pdf", forged, lists=listed([whole]))
    check = only(path)
    assert check.verdict == "altered"
    assert {each.fact for each in check.differences} == {fact}
    signed_texts = dict(whole.facts())
    for each in check.differences:
        assert each.signed.startswith(signed_texts[fact])
        assert instead in each.printed
    assert checked(path).verdict == "altered"


@pytest.mark.parametrize(
    "changes",
    [changes for fact, changes, _ in ALTERED if fact in {"nama", "nomor", "kualifikasi"}],
)
def test_without_the_list_what_the_code_says_in_clear_is_compared(
    tmp_path: Path, changes: dict[str, object]
) -> None:
    whole = certificate()
    check = only(printed(tmp_path / "a.pdf", whole, lists=b""))
    assert (check.verdict, check.remarks) == ("valid", ("no_list",))
    forged = whole.model_copy(update=changes)
    check = only(printed(tmp_path / "b.pdf", forged, lists=b""))
    assert check.verdict == "altered"
    assert check.differences


def test_a_date_or_nip_altered_without_a_list_is_found(tmp_path: Path) -> None:
    whole = certificate()
    person = PERSON.model_copy(update={"nip": "19920305 202504 2 009"})
    forged = whole.model_copy(update={"participant": person, "average": "4,00"})
    path = printed(tmp_path / "s.pdf", forged, lists=b"")
    assert set(told(path)) == {"nip", "nilai_akhir"}
    dated = whole.model_copy(update={"issued": whole.issued.replace(day=14)})
    assert set(told(printed(tmp_path / "t.pdf", dated, lists=b""))) == {"tempat_tanggal"}


def test_shortened_texts_of_a_code_are_compared_up_to_their_ellipsis(tmp_path: Path) -> None:
    long = certificate("Raden Ayu Contohwati " * 6, rule_version="aturan-" * 9)
    assert "…" in str(only(printed(tmp_path / "a.pdf", long, lists=b"")).facts["name"])
    assert only(printed(tmp_path / "b.pdf", long, lists=b"")).verdict == "valid"
    other = long.model_copy(update={"participant": PERSON})
    assert "nama" in told(printed(tmp_path / "c.pdf", other, lists=b""))


def test_an_altered_list_is_found(tmp_path: Path) -> None:
    whole = certificate()
    forged = whole.model_copy(update={"number": "1"})
    path = printed(tmp_path / "s.pdf", whole, lists=listed([forged]))
    assert (only(path).verdict, only(path).remarks) == ("altered", ("list_altered",))
    both = printed(tmp_path / "t.pdf", forged)  # text and list together
    assert only(both).remarks == ("list_altered",)
    assert set(told(both)) == {"nomor"}


def test_a_swapped_list_is_found(tmp_path: Path) -> None:
    other = certificate("Dewi Lain")
    path = printed(tmp_path / "s.pdf", certificate(), lists=listed([other]))
    assert (only(path).verdict, only(path).remarks) == ("altered", ("foreign_list",))


def test_a_code_of_somebody_else_is_found(tmp_path: Path) -> None:
    whole, other = certificate(), certificate("Dewi Lain", number="800/18")
    forged = whole.model_copy(update={"credential": other.credential})
    for lists in (listed([other]), listed([whole]), b"", None):
        check = only(printed(tmp_path / "s.pdf", forged, lists=lists))
        assert check.verdict == "altered"
        assert {"nama", "nomor"} <= {each.fact for each in check.differences}


def test_each_certificate_of_a_joint_file_has_its_own_verdict(tmp_path: Path) -> None:
    whole = [certificate(f"Peserta {n}", number=f"800/{n}") for n in range(5)]
    shown = list(whole)
    shown[2] = whole[2].model_copy(update={"qualification": "Sangat Baik"})
    heard: list[tuple[int, int]] = []
    path = printed(tmp_path / "s.pdf", *shown, lists=listed(whole))
    found = verify_certificate(str(path), KNOWN, lambda done, of: heard.append((done, of)))
    assert [check.verdict for check in found.certificates] == [
        *("valid", "valid", "altered", "valid", "valid")
    ]
    assert [check.page for check in found.certificates] == [1, 3, 5, 7, 9]
    assert found.verdict == "altered"
    assert found.facts == {"file": "s.pdf", "count": 5}
    assert heard[:2] == [(0, 10), (1, 10)]
    assert heard[-1] == (10, 10)


def test_a_check_can_be_ended(tmp_path: Path) -> None:
    class EndedError(Exception):
        """Batal."""

    def end(done: int, _of: int) -> None:
        if done == 2:
            raise EndedError

    path = printed(tmp_path / "s.pdf", certificate(), certificate("Dewi"))
    with pytest.raises(EndedError):
        verify_certificate(str(path), KNOWN, end)
    path.unlink()  # and the file is let go


def test_a_front_alone_is_held_against_what_stands_there(tmp_path: Path) -> None:
    check = only(printed(tmp_path / "s.pdf", certificate(), pages=[0]))
    assert (check.verdict, check.remarks) == ("valid", ("no_back",))


def test_a_code_that_is_spoilt_or_none_ends_no_batch(tmp_path: Path) -> None:
    whole = [certificate(f"Peserta {n}") for n in range(3)]
    spoilt = whole[1].credential[:-1] + ("A" if whole[1].credential[-1] != "A" else "B")
    shown = [
        whole[0],
        whole[1].model_copy(update={"credential": spoilt}),
        whole[2].model_copy(update={"credential": "ASN1:UJI COBA"}),
    ]
    found = checked(printed(tmp_path / "s.pdf", *shown))
    assert [each.verdict for each in found.certificates] == ["valid", "altered", "altered"]
    assert [each.page for each in found.certificates] == [1, 3, 5]
    assert found.certificates[2].remarks == ("unreadable",)


def test_a_strangers_day_that_is_none_is_compared_as_it_stands(tmp_path: Path) -> None:
    said = certificate_credential(certificate()).model_copy(update={"issued": "2026-99-99"})
    text = sign_credential(said, KEY, b"lainnya!")
    forged = certificate().model_copy(update={"credential": text})
    check = only(printed(tmp_path / "s.pdf", forged, lists=b""))
    assert {each.fact for each in check.differences} == {"tempat_tanggal"}


def test_pages_that_belong_to_no_code_are_told(tmp_path: Path) -> None:
    path = printed(tmp_path / "s.pdf", certificate(), certificate("Dewi"), pages=[0, 1, 3])
    assert checked(path).other_pages == (3,)


def test_a_scanned_page_is_read_by_its_code_alone(tmp_path: Path) -> None:
    import pypdfium2  # noqa: PLC0415 - for this test alone

    with pypdfium2.PdfDocument(printed(tmp_path / "s.pdf", certificate())) as document:
        document[0].render(scale=2.5).to_pil().convert("RGB").save(tmp_path / "scan.pdf")
    check = only(tmp_path / "scan.pdf")
    assert (check.verdict, check.remarks) == ("valid", ("no_list", "no_text"))


def test_an_unknown_signer_stays_unknown_unless_the_page_differs(tmp_path: Path) -> None:
    whole = certificate()
    path = printed(tmp_path / "s.pdf", whole)
    assert verify_certificate(str(path), Reference({})).verdict == "unknown_signer"
    forged = whole.model_copy(update={"number": "1"})
    path = printed(tmp_path / "t.pdf", forged, lists=listed([whole]))
    assert verify_certificate(str(path), Reference({})).verdict == "altered"


def test_what_was_revoked_or_replaced_is_told(tmp_path: Path) -> None:
    whole = certificate()
    path = printed(tmp_path / "s.pdf", whole)
    digest = facts_digest(whole.facts())
    for subject in (digest, SES[:12] + "0001"):
        gone = {subject: {"status": "dicabut", "since": "2026-02-05"}}
        found = verify_certificate(str(path), KNOWN._replace(gone={SES: gone}))
        assert (found.verdict, found.facts["register"]) == ("revoked", "dicabut")
        assert found.facts["since"] == "2026-02-05"
    gone = {digest: {"status": "diganti", "since": "2026-02-05"}}
    found = verify_certificate(str(path), KNOWN._replace(gone={SES: gone}))
    assert (found.verdict, found.facts["register"]) == ("valid", "sudah diganti")


@pytest.mark.parametrize(
    "lists",
    [
        b"bukan JSON",
        b"[]",
        b'{"format": 1, "certificates": 3}',
        b'{"format": 1, "certificates": [{"credential": "x", "facts": [["a", 1]]}]}',
    ],
)
def test_a_list_that_cannot_be_read_is_none_of_this_code(tmp_path: Path, lists: bytes) -> None:
    assert only(printed(tmp_path / "s.pdf", certificate(), lists=lists)).verdict == "altered"


def test_a_list_of_a_newer_program_is_left_aside(tmp_path: Path) -> None:
    path = printed(tmp_path / "s.pdf", certificate(), lists=b'{"format": 2}')
    assert (only(path).verdict, only(path).remarks) == ("valid", ("no_list",))


@pytest.mark.parametrize("words", ["Dewi Palsu", "dan kawan-kawan, M.Kes."])
def test_a_line_that_was_added_to_the_person_is_found(tmp_path: Path, words: str) -> None:
    whole = certificate()
    person = PERSON.model_copy(update={"unit": f"{PERSON.unit}, {words}"})
    path = printed(tmp_path / "s.pdf", whole.model_copy(update={"participant": person}))
    assert only(path).verdict == "altered"
    drawn = covered(printed(tmp_path / "t.pdf", whole), words, at=(300, 330))
    (added,) = only(drawn).differences
    assert (added.fact, added.signed) == ("tambahan", "")


@pytest.mark.parametrize(("mode", "at"), [(3, (300, 400)), (7, (300, 400)), (0, (-900, 400))])
def test_words_that_nobody_sees_do_not_count(
    tmp_path: Path, mode: int, at: tuple[int, int]
) -> None:
    whole = certificate()
    forged = whole.model_copy(update={"number": "1"})
    path = printed(tmp_path / "s.pdf", forged, lists=listed([whole]))
    covered(path, f"Nomor {whole.number}", at=at, mode=mode)
    assert told(path) == {"nomor": "1"}


def test_what_is_no_whole_pdf_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = tmp_path / "rusak.pdf"
    broken.write_bytes(b"%PDF-1.7 apa saja")
    with pytest.raises(CannotReadError, match="bukan PDF"):
        checked(broken)
    empty = PdfWriter()
    empty.add_blank_page(300, 300)
    empty.write(tmp_path / "kosong.pdf")
    with pytest.raises(NoCodeFoundError):
        checked(tmp_path / "kosong.pdf")
    monkeypatch.setattr(certificate_pdf, "MOST_PAGES", 1)
    with pytest.raises(TooManyPagesError, match="2 halaman"):
        checked(printed(tmp_path / "s.pdf", certificate()))
