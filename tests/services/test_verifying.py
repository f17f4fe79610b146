from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from papers_kit import codes_of, finish
from session_kit import PASSPHRASE

from asn_desktop.domain.errors import (
    FileMissingError,
    NotACredentialError,
    NotVerifiableError,
    PassphraseMissingError,
    SealClosedError,
    WrongPassphraseError,
)
from asn_desktop.services.central import make_agency, merge_packages
from asn_desktop.services.verifying import verify
from asn_desktop.vault.known_signers import known_roots, write_root

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from asn_desktop.domain.ids import EvaluatorId, ParticipantId
    from asn_desktop.services.workspace import Workspace


@pytest.fixture
def code(desk: Workspace, siti: ParticipantId, tmp_path: Path) -> str:
    """Return the text that a phone reads from Siti's printed certificate."""
    finish(desk)
    path = tmp_path / "s.pdf"
    desk.papers.print_certificates(path, [siti])
    return codes_of(path.read_bytes())[0]


@pytest.fixture
def stranger(settings_folder: Path) -> Callable[[], None]:
    """Make this computer one that never saw the session."""
    return (settings_folder / "known_signers.json").unlink


def ask() -> str:
    return PASSPHRASE


def test_a_printed_code_is_valid(code: str) -> None:
    found = verify(code)
    assert found.verdict == "valid"
    assert found.facts["name"] == "Siti Aminah"
    assert found.facts["nip_tail"] == "1001"
    assert found.facts["number"] == "800.1.4.4/17/BKPSDM/2026"
    assert found.facts["band"] == "Sangat Baik"
    assert found.facts["score"] == "4,50"
    assert found.to_json() == {"verdict": "valid", "facts": found.facts}


def test_a_changed_code_is_altered(code: str) -> None:
    place = len(code) // 2
    spoilt = code[:place] + ("A" if code[place] != "A" else "B") + code[place + 1 :]
    assert verify(spoilt).verdict == "altered"
    with pytest.raises(NotACredentialError):
        verify("ASN1:" + code[60:])


def test_a_code_of_an_unknown_session_says_so_until_its_key_is_shown(
    code: str, desk: Workspace, stranger: Callable[[], None], tmp_path: Path
) -> None:
    roots = known_roots()
    stranger()
    assert verify(code).verdict == "unknown_signer"
    (root,) = roots.values()
    write_root(tmp_path / "sesi.kunci", root, "Evaluasi")
    assert verify(code, tmp_path / "sesi.kunci").verdict == "valid"
    assert verify(code).verdict == "unknown_signer"


def test_the_sessions_own_register_says_whether_a_certificate_still_stands(
    code: str, desk: Workspace, siti: ParticipantId, tmp_path: Path
) -> None:
    path = desk.path
    desk.close()
    assert verify(code, path, ask).facts["register"] == "berlaku"
    with type(desk).open(path, PASSPHRASE) as again:
        again.roster.set_fields(siti, {"jabatan": "Bidan"})
        again.papers.print_certificates(tmp_path / "baru.pdf", [siti])
        shown = codes_of(again.papers.preview("certificate", [again.roster.participants()[1].id]))
    assert verify(code, path, ask).facts["register"] == "sudah diganti"
    assert verify(shown[0], path, ask).facts["register"] == "tidak tercatat"


def test_a_package_is_checked_with_the_sessions_keys(
    desk: Workspace,
    budi: EvaluatorId,
    laptop_of: Callable[[EvaluatorId], Workspace],
    stranger: Callable[[], None],
    tmp_path: Path,
) -> None:
    package = tmp_path / "hasil.asnpkg"
    exported = laptop_of(budi).packages.export(package)
    desk.close()
    found = verify(str(package), desk.path, ask)
    assert found.verdict == "valid"
    assert found.facts == {
        "session": found.facts["session"],
        "kind": "return",
        "sender": "Budi",
        "events": exported.events,
        "receipt": exported.receipt,
    }
    with pytest.raises(SealClosedError):
        verify(str(package))

    whole = package.read_bytes()
    for spoilt in (whole[:-1], whole[:-40] + b"x" + whole[-39:]):
        package.write_bytes(spoilt)
        assert verify(str(package), desk.path, ask).verdict == "altered"
    package.write_bytes(whole)
    stranger()
    assert verify(str(package), desk.path, ask).verdict == "valid"


def test_a_package_under_the_passphrase_needs_no_session(
    desk: Workspace, stranger: Callable[[], None], tmp_path: Path
) -> None:
    package = tmp_path / "sesi.asnpkg"
    desk.packages.export(package)
    asked: list[str] = []

    def count() -> str:
        asked.append("?")
        return PASSPHRASE

    assert verify(str(package), None, count).verdict == "valid"
    assert asked == ["?"]
    stranger()
    assert verify(str(package), None, ask).verdict == "unknown_signer"


def test_a_central_file_knows_its_sessions(
    code: str, desk: Workspace, stranger: Callable[[], None], tmp_path: Path
) -> None:
    package, central = tmp_path / "sesi.asnpkg", tmp_path / "pusat.asn"
    desk.packages.export(package)
    merge_packages(central, [package], PASSPHRASE)
    stranger()
    assert verify(code, central, ask).verdict == "valid"
    with pytest.raises(WrongPassphraseError):
        verify(code, central, lambda: "keliru")
    with pytest.raises(PassphraseMissingError):
        verify(code, central)
    with pytest.raises(FileMissingError):
        verify(code, tmp_path / "tidak-ada.asn", ask)


def test_what_is_neither_code_nor_package_is_refused(desk: Workspace, tmp_path: Path) -> None:
    (tmp_path / "catatan.txt").write_text("halo")
    make_agency(tmp_path / "bkpsdm", PASSPHRASE)
    for text in (
        "halo",
        "",
        "a\0b",
        "x" * 5000,
        str(tmp_path),
        str(tmp_path / "catatan.txt"),
        str(tmp_path / "bkpsdm" / "agency.key"),
        str(desk.path),
    ):
        with pytest.raises(NotVerifiableError):
            verify(text)
