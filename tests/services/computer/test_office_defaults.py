"""What an office gives every new session: kept whole, survives damage, flows into sessions."""

from __future__ import annotations

import base64
import datetime as dt
from typing import TYPE_CHECKING

import pypdfium2
import pytest

from asn_desktop.domain.errors import UserError
from asn_desktop.domain.session import LetterheadSettings, Signer
from asn_desktop.services.computer.office_defaults import (
    FILE_NAME,
    OfficeDefaults,
    OfficeDefaultsFile,
)
from asn_desktop.services.computer.trial_page import office_trial_page
from asn_desktop.services.workspace import NewSession, Workspace, create_session

if TYPE_CHECKING:
    from pathlib import Path

KOP = LetterheadSettings(lines=("PEMERINTAH KOTA BONTANG", "BKPSDM"), address="Jalan Contoh 1")
SIGNER = Signer(name="Rahma Contoh", jabatan="Kepala Badan")
PASSPHRASE = "rahasia bersama"  # noqa: S105 (of files that live as long as a test)


def test_what_is_kept_is_there_after_a_restart(tmp_path: Path) -> None:
    file = OfficeDefaultsFile(tmp_path)
    assert file.read() == OfficeDefaults()
    assert file.read().is_empty

    file.keep_letterhead(KOP)
    file.keep_signers((SIGNER,))
    file.note_test_page("Canon LBP", dt.date(2026, 2, 3))

    again = OfficeDefaultsFile(tmp_path).read()
    assert (again.letterhead, again.signers) == (KOP, (SIGNER,))
    assert (again.printer, again.printed) == ("Canon LBP", dt.date(2026, 2, 3))
    assert not again.is_empty


def test_a_large_emblem_is_kept(tmp_path: Path) -> None:
    png = b"\x89PNG\r\n\x1a\n" + b"x" * 1_000_000
    kop = LetterheadSettings(lines=("A",), logo_png=base64.b64encode(png).decode())

    OfficeDefaultsFile(tmp_path).keep_letterhead(kop)

    assert OfficeDefaultsFile(tmp_path).read().letterhead.logo == png


@pytest.mark.parametrize("text", ["", "{", "[]", '{"signers": 3}', '{"letterhead": {"lines": 5}}'])
def test_a_damaged_file_counts_as_nothing_given(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE_NAME).write_text(text, encoding="utf-8")

    assert OfficeDefaultsFile(tmp_path).read() == OfficeDefaults()


def test_keeping_the_same_again_writes_nothing(tmp_path: Path) -> None:
    file = OfficeDefaultsFile(tmp_path)
    file.keep_letterhead(KOP)
    before = (tmp_path / FILE_NAME).stat().st_mtime_ns

    file.keep_letterhead(KOP)

    assert (tmp_path / FILE_NAME).stat().st_mtime_ns == before


def test_a_folder_that_refuses_is_said(tmp_path: Path) -> None:
    (tmp_path / "folder").write_text("not a folder", encoding="utf-8")

    with pytest.raises(UserError):
        OfficeDefaultsFile(tmp_path / "folder").keep_letterhead(KOP)


def test_a_session_begins_with_what_the_office_gave(tmp_path: Path) -> None:
    new = NewSession(
        title="Evaluasi",
        place="Bontang",
        date=dt.date(2026, 2, 4),
        until=None,
        instrument="berakhlak-7-bars5",
        wording="UU-20-2023",
        evaluators=("Rahma Dewi",),
        letterhead=KOP,
        signers=(SIGNER,),
    )
    path = create_session(tmp_path / "sesi.asn", new, PASSPHRASE).path

    with Workspace.open(path, PASSPHRASE) as opened:
        assert opened.settings.letterhead() == KOP
        assert opened.settings.signers() == (SIGNER,)


def test_the_test_page_bears_the_letterhead_on_one_page(tmp_path: Path) -> None:
    OfficeDefaultsFile(tmp_path).keep_letterhead(KOP)

    document = pypdfium2.PdfDocument(office_trial_page(tmp_path))
    text = document[0].get_textpage().get_text_bounded()

    assert len(document) == 1
    document.close()
    assert "PEMERINTAH KOTA BONTANG" in text
    assert "100 mm" in text
