"""A signature on a PDF holds by a reader of its own, and is found broken where a byte changed."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from io import BytesIO
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from cryptography import x509
from key_file_kit import GIVEN_NAME_ALONE, SIGNER, key_file
from key_file_kit import KEY_PASSPHRASE as PASSPHRASE
from pypdf import PdfWriter

from asn_desktop.domain.documents import Letterhead
from asn_desktop.domain.errors import (
    KeyFileKindError,
    KeyFileNamelessError,
    KeyFilePassphraseError,
    NotAPdfError,
    PdfIsLockedError,
    PdfIsSignedError,
    SigningNotInstalledError,
    UserError,
)
from asn_desktop.exchange.pdf_signing import sign_pdf
from asn_desktop.printing.trial_page import trial_page_pdf

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def paper() -> bytes:
    return trial_page_pdf(Letterhead(lines=("PEMERINTAH KOTA CONTOH",)))


def words_of_pdfsig(pdf: bytes, folder: Path) -> str:
    path = folder / "tertanda.pdf"
    path.write_bytes(pdf)
    ran = subprocess.run(  # noqa: S603 - our own file
        ["pdfsig", "-nocert", str(path)],  # noqa: S607 - found as test.sh found it
        capture_output=True,
        text=True,
        check=False,
    )
    return ran.stdout


@pytest.mark.parametrize("elliptic", [False, True], ids=["rsa", "elliptic"])
def test_another_reader_says_that_it_holds(paper: bytes, tmp_path: Path, elliptic: bool) -> None:  # noqa: FBT001
    made = sign_pdf(paper, key_file(elliptic=elliptic), PASSPHRASE, "p.pdf")
    assert (made.signer, made.issuer, made.is_self_signed) == (SIGNER, SIGNER, True)
    assert made.valid_until > dt.datetime.now(dt.UTC).date()
    assert made.pdf.startswith(paper)  # all that was there is there, byte by byte
    told = words_of_pdfsig(made.pdf, tmp_path)
    assert "Signature Validation: Signature is Valid." in told
    assert "ETSI.CAdES.detached" in told
    assert "Total document signed" in told


def test_a_changed_byte_is_found(paper: bytes, tmp_path: Path) -> None:
    made = bytearray(sign_pdf(paper, key_file(), PASSPHRASE, "p.pdf").pdf)
    spot = made.index(b"/Title") + 9
    made[spot] ^= 1
    assert "Signature is Valid" not in words_of_pdfsig(bytes(made), tmp_path)


def test_nothing_is_drawn(paper: bytes) -> None:
    """The page looks as it did: paper carries no signature, and none is faked."""

    def drawn(pdf: bytes) -> bytes:
        document = pypdfium2.PdfDocument(pdf)
        try:
            page = document[0].render(scale=1, may_draw_forms=True)
            return bytes(page.to_pil().tobytes())
        finally:
            document.close()

    assert drawn(sign_pdf(paper, key_file(), PASSPHRASE, "p.pdf").pdf) == drawn(paper)


def test_what_cannot_be_signed_is_refused(paper: bytes) -> None:
    key = key_file()
    with pytest.raises(KeyFilePassphraseError):
        sign_pdf(paper, key, "bukan itu", "p.pdf")
    with pytest.raises(KeyFilePassphraseError):
        sign_pdf(paper, b"bukan kunci", PASSPHRASE, "p.pdf")
    for broken in (b"", b"bukan PDF", b"%PDF-1.7\nrusak", paper[: len(paper) // 2]):
        with pytest.raises(NotAPdfError):
            sign_pdf(broken, key, PASSPHRASE, "p.pdf")
    signed = sign_pdf(paper, key, PASSPHRASE, "p.pdf").pdf
    with pytest.raises(PdfIsSignedError):
        sign_pdf(signed, key, PASSPHRASE, "p.pdf")


@pytest.mark.parametrize("algorithm", ["RC4-128", "AES-256"])
@pytest.mark.parametrize("to_open", ["", "rahasia"])
def test_a_locked_pdf_is_refused_as_such(paper: bytes, algorithm: str, to_open: str) -> None:
    writer, made = PdfWriter(clone_from=BytesIO(paper)), BytesIO()
    writer.encrypt(to_open, "pemilik", algorithm=algorithm)
    writer.write(made)
    with pytest.raises(PdfIsLockedError, match="terkunci"):
        sign_pdf(made.getvalue(), key_file(), PASSPHRASE, "p.pdf")


def test_a_pdf_that_is_damaged_within_is_refused(paper: bytes) -> None:
    key = key_file()
    for whole, broken in ((b"/Info 12 0 R", b"/Info 777777"), (b"/Root 11 0 R", b"/Root 777777")):
        assert whole in paper
        with pytest.raises(NotAPdfError):
            sign_pdf(paper.replace(whole, broken), key, PASSPHRASE, "p.pdf")
    refused = 0
    for place in range(0, len(paper), len(paper) // 20):
        spoilt = bytearray(paper)
        spoilt[place : place + 20] = b"\0" * len(spoilt[place : place + 20])
        try:
            sign_pdf(bytes(spoilt), key, PASSPHRASE, "p.pdf")
        except UserError:
            refused += 1
    assert refused  # and nothing but sentences


def test_keys_that_sign_no_pdf_are_refused_in_a_sentence(paper: bytes) -> None:
    with pytest.raises(KeyFileKindError, match=r"ED25519.*RSA atau ECDSA"):
        sign_pdf(paper, key_file(edwards=True), PASSPHRASE, "p.pdf")
    for nameless in (x509.Name([]), GIVEN_NAME_ALONE):
        with pytest.raises(KeyFileNamelessError, match="tidak menyebut nama"):
            sign_pdf(paper, key_file(name=nameless), PASSPHRASE, "p.pdf")


def test_without_the_extra_it_is_said_so(paper: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [each for each in sys.modules if each.split(".")[0] == "pyhanko"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "pyhanko", None)
    with pytest.raises(SigningNotInstalledError):
        sign_pdf(paper, key_file(), PASSPHRASE, "p.pdf")


def test_the_program_itself_never_loads_it() -> None:
    source = (
        "import sys, asn_desktop.services.workspace, asn_desktop.services.checking.signing,"
        " asn_desktop.exchange.pdf_signing;"
        " sys.exit(any(each.split('.')[0] == 'pyhanko' for each in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", source], check=False).returncode == 0  # noqa: S603
