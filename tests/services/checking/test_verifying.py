from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
import second_reader as second
from hostile_kit import hostile_package
from package_kit import Laptop
from papers_kit import codes_of, finish
from session_kit import PASSPHRASE, fill

from asn_desktop.domain import registers
from asn_desktop.domain.bundle import Chain
from asn_desktop.domain.errors import (
    FileMissingError,
    NotACredentialError,
    NotVerifiableError,
    PassphraseMissingError,
    SealBrokenError,
    SealClosedError,
    UserError,
    WrongPassphraseError,
)
from asn_desktop.domain.ids import CriterionCode, EvaluatorId, ParticipantId
from asn_desktop.domain.print_jobs import PrintWish
from asn_desktop.domain.registers import Device, Purpose, Role
from asn_desktop.exchange.package import Outgoing, pack, unpack
from asn_desktop.services.centre.agency import make_agency, merge_packages
from asn_desktop.services.checking.verifying import verify
from asn_desktop.vault import keys
from asn_desktop.vault.known_signers import known_roots, remember_root, write_root
from asn_desktop.vault.seal import Openers, Recipients

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from asn_desktop.services.workspace import Workspace


@pytest.fixture
def code(desk: Workspace, siti: ParticipantId, tmp_path: Path) -> str:
    """Return the text that a phone reads from Siti's printed certificate."""
    finish(desk)
    path = tmp_path / "s.pdf"
    desk.papers.write(PrintWish("certificate", (siti,)), path)
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
        again.papers.write(PrintWish("certificate", (siti,)), tmp_path / "baru.pdf")
        shown = codes_of(
            again.papers.preview(PrintWish("certificate", (again.roster.participants()[1].id,)))
        )
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
    facts = found.facts
    assert (facts["kind"], facts["sender"], facts["role"]) == ("return", "Budi", "penilai")
    assert (facts["events"], facts["receipt"]) == (exported.events, exported.receipt)
    assert (facts["merged"], facts["revoked"], facts["gaps"], facts["forks"]) == (
        *(False, False),
        *([], []),
    )
    with pytest.raises(SealClosedError):
        verify(str(package))

    whole = package.read_bytes()
    for spoilt in (whole[:-1], whole[:-40] + bytes([whole[-40] ^ 1]) + whole[-39:]):
        package.write_bytes(spoilt)
        assert verify(str(package), desk.path, ask).verdict == "altered"
    package.write_bytes(whole)
    stranger()
    assert verify(str(package), desk.path, ask).verdict == "valid"
    assert "acknowledgement" not in facts  # that is for who merges it to give back


def test_a_package_is_counted_and_judged_as_a_merge_would(
    desk: Workspace,
    budi: EvaluatorId,
    rahma: EvaluatorId,
    laptop_of: Callable[[EvaluatorId], Workspace],
    tmp_path: Path,
) -> None:
    returned, foreign, session = (tmp_path / f"{name}.asnpkg" for name in ("hasil", "x", "sesi"))
    laptop = laptop_of(budi)
    fill(laptop, budi)
    laptop.packages.export(returned)
    hostile_package(desk, foreign, [(registers.of_session("title"), "Milik saya")], rahma)
    seal_key = desk._context.ledger.file.get("seal_private")
    desk.merging.merge([returned])
    desk.packages.export(session)
    desk.close()

    facts = verify(str(returned), desk.path, ask).facts
    assert (facts["marks"], facts["merged"], facts["conflicts"]) == (28, True, 0)
    assert str(facts["sent_at"])[:2] == "20"
    chains = {(each["sender"], each["purpose"]): each["events"] for each in facts["chains"]}  # type: ignore[attr-defined]
    assert chains["Budi", "marks"] == 28
    assert facts["events"] == sum(chains.values())

    facts = verify(str(foreign), desk.path, ask).facts
    assert (facts["no_right"], facts["merged"], facts["events"]) == (1, False, 1)
    facts = verify(str(session), None, ask).facts
    assert (facts["kind"], facts["role"], facts["marks"]) == ("session", "koordinator", 28)
    assert "merged" not in facts
    assert seal_key


def sent_by(root: bytes, laptop: Laptop, lines: list[bytes], to: Recipients, t: int = 1) -> bytes:
    """Return a package in which a laptop sends these lines and the proof of all it wrote."""
    outgoing = Outgoing(
        kind="return",
        root=keys.signing_public(root),
        sender=laptop.dev,
        sender_key=laptop.private,
        statements=[laptop.statement],
        heads=[laptop.head()],
        chains=[Chain(laptop.dev, lines)],
        extra={},
        t=t,
    )
    return pack(outgoing, to)[0]


def test_gaps_forks_and_lines_that_are_none_are_named(tmp_path: Path) -> None:
    root, seal_key = keys.new_secret(), keys.new_secret()
    evaluator = "e" * 32
    rights = Device(Role.EVALUATOR, evaluator, Purpose.MARKS, "Rahma")
    laptop = Laptop(root, rights)
    key = registers.mark(ParticipantId("a" * 32), EvaluatorId(evaluator), CriterionCode("AK"))
    laptop.write([(key, level) for level in range(1, 6)], replacing=False)
    lines = [laptop.lines[0], laptop.lines[4], laptop.lines[4].replace(b'"v":1', b'"v":01')]
    to = Recipients(public_keys=[keys.sealing_public(seal_key)], passphrases=[PASSPHRASE])
    sealed = sent_by(root, laptop, lines, to, t=-5)
    (tmp_path / "hasil.asnpkg").write_bytes(sealed)
    write_root(tmp_path / "akar.kunci", keys.signing_public(root), "Evaluasi")
    found = verify(str(tmp_path / "hasil.asnpkg"), tmp_path / "akar.kunci", ask)
    assert found.verdict == "valid"
    assert found.facts["gaps"] == [{"sender": "Rahma", "missing": [[2, 4]]}]
    assert (found.facts["quarantined"], found.facts["unproven"]) == (1, 1)
    assert found.facts["sent_at"] == ""


def test_every_flipped_bit_of_a_package_is_refused_in_anybodys_slot_too(tmp_path: Path) -> None:
    root, mine, theirs = keys.new_secret(), keys.new_secret(), keys.new_secret()
    desk = Laptop(root, Device(Role.COORDINATOR, "", Purpose.ROSTER, "Meja"))
    desk.write([(registers.of_session("title"), "Contoh")])
    to = Recipients([keys.sealing_public(mine), keys.sealing_public(theirs)], [PASSPHRASE])
    sealed = sent_by(root, desk, desk.lines, to)
    remember_root(keys.signing_public(root))
    openers = Openers([mine])
    path = tmp_path / "paket.asnpkg"
    path.write_bytes(sealed)
    assert verify(str(path), None, ask).verdict == "valid"
    for place in range(len(sealed)):
        altered = bytearray(sealed)
        altered[place] ^= 1 << place % 8
        with pytest.raises(UserError):  # of a newer format, or broken
            unpack(bytes(altered), openers)
        with pytest.raises((UserError, second.Refused)):
            second.read_package(bytes(altered), [mine], [])
    for place in range(9, len(sealed), 97):  # and as a person asks
        altered = bytearray(sealed)
        altered[place] ^= 1
        path.write_bytes(altered)
        try:
            assert verify(str(path), None, ask).verdict == "altered"
        except SealClosedError:
            assert place < len(sealed) - 600  # within the passphrase's slot: no key fits
    other = keys.key_id(keys.sealing_public(theirs)).encode()
    with pytest.raises(SealBrokenError):
        unpack(sealed.replace(other, b"0" * 32), openers)


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


def test_a_receipt_is_checked_and_named_with_the_sessions_help(
    desk: Workspace,
    budi: EvaluatorId,
    laptop_of: Callable[[EvaluatorId], Workspace],
    stranger: Callable[[], None],
    tmp_path: Path,
) -> None:
    package, receipt = tmp_path / "hasil.asnpkg", tmp_path / "tanda.asntt"
    laptop = laptop_of(budi)
    fill(laptop, budi)
    exported = laptop.packages.export(package)
    desk.merging.merge([package])
    desk.receipts.give(receipt)
    path = desk.path
    desk.close()

    found = verify(str(receipt))
    assert found.verdict == "valid"
    packages: Any = found.facts["packages"]
    (entry,) = packages
    assert (entry["receipt"], entry["kind"]) == (exported.receipt, "return")
    assert entry["acknowledgement"]
    named = verify(str(receipt), path, ask).facts
    assert named["packages"][0]["held"]["Budi"] == 28  # type: ignore[index]
    assert (found.facts["signer"], found.facts["role"]) == ("Koordinator", "koordinator")
    stranger()
    assert verify(str(receipt)).verdict == "unknown_signer"
    assert verify(str(receipt), path, ask).verdict == "valid"

    whole = receipt.read_bytes()
    for place in range(0, len(whole), 5):
        altered = bytearray(whole)
        altered[place] ^= 1 << place % 8
        receipt.write_bytes(altered)
        try:
            assert verify(str(receipt), path, ask).verdict in ("altered", "unknown_signer")
        except UserError:
            assert place < 22  # no longer the first line of a receipt, or of a newer one
