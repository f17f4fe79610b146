"""`sign`: a signed copy beside the PDF; nothing is made where the key does not open."""

from __future__ import annotations

import datetime as dt
import subprocess
from typing import TYPE_CHECKING

from key_file_kit import KEY_PASSPHRASE, SIGNER, key_file

if TYPE_CHECKING:
    from pathlib import Path

    from command_kit import Laptop

SIGN = ("sign", "s.pdf", "--p12", "kunci.p12", "--out")


def prepared(desk: Laptop) -> Laptop:
    desk.do("package", "merge", "sesi.asn", "Rahma.paket")
    desk.do("print", "scorecards", "sesi.asn", "--out", "s.pdf")
    (desk.folder / "kunci.p12").write_bytes(key_file())
    return desk


def test_a_copy_is_signed_and_the_paper_stays(desk: Laptop) -> None:
    paper = (prepared(desk).folder / "s.pdf").read_bytes()
    made = desk.run(*SIGN, "t.pdf", "--json", opened_with=KEY_PASSPHRASE)
    assert made.code == 0
    assert (made.said["signer"], made.said["is_self_signed"]) == (SIGNER, True)
    assert "tanpa lembaga yang menjaminnya" in made.err
    assert "habis masa" not in made.err
    assert (desk.folder / "s.pdf").read_bytes() == paper
    ran = subprocess.run(  # noqa: S603 - our own file
        ["pdfsig", "-nocert", str(desk.folder / "t.pdf")],  # noqa: S607 - found as test.sh did
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Signature is Valid" in ran.stdout


def test_an_expired_certificate_is_told(desk: Laptop) -> None:
    until = dt.datetime.now(dt.UTC) - dt.timedelta(days=3)
    (prepared(desk).folder / "kunci.p12").write_bytes(key_file(until=until))
    told = desk.run(*SIGN, "t.pdf", opened_with=KEY_PASSPHRASE)
    assert f"habis masa berlakunya pada {until.date()}" in told.err


def test_refusals_make_nothing(desk: Laptop, tmp_path: Path) -> None:
    prepared(desk)
    desk.run(*SIGN, "t.pdf", opened_with="salah").require_refused("tidak dapat dibuka")
    other = ("sign", "tiada.pdf", "--p12", "kunci.p12", "--out", "t.pdf")
    desk.run(*other, opened_with=KEY_PASSPHRASE).require_refused("tidak ditemukan")
    large = ("sign", "s.pdf", "--p12", "besar.p12", "--out", "t.pdf")
    (desk.folder / "besar.p12").write_bytes(bytes(1_000_001))
    desk.run(*large, opened_with=KEY_PASSPHRASE).require_refused("tidak dapat dibuka")
    folder = ("sign", tmp_path, "--p12", "kunci.p12", "--out", "t.pdf")
    desk.run(*folder, opened_with=KEY_PASSPHRASE).require_refused("tidak dapat dibaca")
    assert not (desk.folder / "t.pdf").exists()
