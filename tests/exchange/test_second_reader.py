"""The second reader, written from docs/format.md alone, held against the program's own."""

from __future__ import annotations

import base64
import os
import random
import re
import shutil
import tempfile
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import second_reader as second
from hypothesis import given, settings
from hypothesis import strategies as st
from second_fold import fold as second_fold
from session_kit import PASSPHRASE, fill, new_session, roster_report
from world_kit import BY_WEIGHT, World, act

from asn_desktop.central.union import read_union
from asn_desktop.domain.bundle import Chain
from asn_desktop.domain.errors import NewerPackageError, UserError
from asn_desktop.domain.fold import state_hash
from asn_desktop.domain.ids import DeviceId
from asn_desktop.domain.ledger import InvalidEventError, canonical
from asn_desktop.domain.registers import Standing
from asn_desktop.exchange.package import HEADER_PREFIX, MAGIC, Outgoing, pack, unpack
from asn_desktop.services.workspace import Workspace, create_session, open_package
from asn_desktop.vault import keys
from asn_desktop.vault.seal import Openers, Recipients, seal

if TYPE_CHECKING:
    from laptop_kit import Laptop

    from asn_desktop.central.union import Reading

LONG = os.environ.get("ASN_LONG") == "1"
KEY = bytes([9]) * 32
CUT = 8
"""In place of a bit: the file ends there."""
TO = Recipients(public_keys=(keys.sealing_public(KEY),), passphrases=(PASSPHRASE,))
FORMAT_PAGE = Path(__file__).resolve().parents[2] / "docs" / "format.md"


def first_reads(packages: list[bytes], openers: Openers) -> Reading | None:
    """Return what the program makes of packages of one session; None where it refuses one."""
    try:
        return read_union([unpack(sealed, openers) for sealed in packages])
    except (UserError, InvalidEventError):
        return None


def second_reads(packages: list[bytes], openers: Openers) -> second.Said | None:
    """Return what the second reader makes of them."""
    private, words = list(openers.private_keys), list(openers.passphrases)
    try:
        return second_fold([second.read_package(each, private, words) for each in packages])
    except second.Refused:
        return None


def check_alike(packages: list[bytes], openers: Openers) -> str:
    """Demand that both readers say the same of packages of one session; return the state."""
    first, other = first_reads(packages, openers), second_reads(packages, openers)
    assert (first is None) == (other is None), (first, other)
    if first is None or other is None:
        return ""
    apart = {at: int(worth) for at, worth in first.folded.apart.items()}
    assert {at: worth for at, worth in other["worth"].items() if worth} == apart
    assert other["bad"] == first.quarantined
    heads = [[*key, h.id, h.val] for key, of in first.folded.heads.items() for h in of]
    assert other["registers"] == sorted(heads, key=lambda row: row[:3])
    assert other["state"] == state_hash(first.folded)
    return str(other["state"])


# --- the document's own example --------------------------------------------------------------


def test_the_documents_example_reads_as_it_says() -> None:
    page = FORMAT_PAGE.read_text(encoding="utf-8")
    blocks = [block.strip().replace("\n", "") for block in re.findall("```\n(.*?)```", page, re.S)]
    sealed = next(base64.b64decode(block) for block in blocks if block.startswith("QVNO"))
    assert sealed.startswith(bytes.fromhex("41534e50414b4554 01 000000e1"))
    assert sealed[13 : 13 + 225].decode() in blocks
    private = bytes([3]) * 32
    found = second.read_package(sealed, [private])
    content = second.unsealed(sealed, [private], []).decode()
    assert content.replace("\n", "") in blocks
    ((raw,),) = found["lines"].values()
    assert found["digest"] == second.sha(raw)
    assert found["receipt"] in page
    assert found["acknowledgement"] in page
    unsigned = dict(found["statements"][0])
    del unsigned["signature"], unsigned["accepted"]
    assert second.spell(unsigned).decode() in blocks
    assert check_alike([sealed], Openers([private])) in page


# --- packages of real laptops ----------------------------------------------------------------


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes]:
    """Make a session's three kinds of packages; return their folder and the session's key."""
    folder = tmp_path_factory.mktemp("hari")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ASN_SETTINGS", str(folder / "setelan"))
        create_session(folder / "sesi.asn", new_session(), PASSPHRASE)
        with Workspace.open(folder / "sesi.asn", PASSPHRASE) as desk:
            desk.roster_import.import_rows(roster_report())
            for person in desk.session.overview().evaluators:
                task = desk.packages.assign(person.id, folder / f"tugas-{person.name}.asnpkg")
                own = open_package(task, folder / f"{person.name}.asn", PASSPHRASE)
                with Workspace.open(own, PASSPHRASE) as laptop:
                    fill(laptop, person.id)
                    laptop.packages.export(folder / f"hasil-{person.name}.asnpkg")
            desk.packages.assign_coordinator("Meja 2", folder / "tugas-meja.asnpkg")
            desk.merging.merge([folder / "hasil-Rahma.asnpkg"])
            desk.packages.export(folder / "sesi.asnpkg")
            seal_key = desk._context.ledger.file.get("seal_private") or b""
    return folder, seal_key


def test_every_kind_of_package_reads_alike(day: tuple[Path, bytes]) -> None:
    folder, seal_key = day
    openers = Openers((seal_key,), (PASSPHRASE,))
    packages = {path.stem: path.read_bytes() for path in sorted(folder.glob("*.asnpkg"))}
    assert len(packages) == 6
    for name, sealed in packages.items():
        assert check_alike([sealed], openers), name
        contents = unpack(sealed, openers).contents
        found = second.read_package(sealed, [seal_key], [PASSPHRASE])
        codes = [found[each] for each in ("id", "receipt", "acknowledgement", "extra", "kind")]
        assert codes == [
            *(contents.digest, contents.receipt, contents.acknowledgement),
            *(contents.extra, contents.kind),
        ]
    assert check_alike(list(packages.values()), openers)
    reading = first_reads(list(packages.values()), openers)
    assert reading
    joined = second_fold(
        [second.read_package(each, [seal_key], [PASSPHRASE]) for each in packages.values()]
    )
    marks = {key: said for key, said in joined["says"].items() if key[1].startswith("mark/")}
    assert len(marks) == 56
    assert set(marks.values()) == {4}


def test_who_has_no_key_reads_nothing_with_either(day: tuple[Path, bytes]) -> None:
    folder, _ = day
    returned = (folder / "hasil-Rahma.asnpkg").read_bytes()
    for openers in (Openers((KEY,)), Openers((), (PASSPHRASE,)), Openers((), ("lain",))):
        assert check_alike([returned], openers) == ""


# --- sessions that hypothesis makes ------------------------------------------------------------


def sealed_by(laptop: Laptop) -> bytes:
    """Return a real package of all that a laptop knows."""
    ledger = laptop.ledger
    chains: dict[str, list[bytes]] = {}
    for dev, raw in ledger.lines():
        chains.setdefault(dev, []).append(raw)
    own = next(iter(laptop.file.own_devices().values()))
    sealed, _ = pack(
        Outgoing(
            kind="session",
            root=ledger.identity.root,
            sender=own.dev,
            sender_key=own.private,
            statements=laptop.file.statements(),
            heads=ledger.signed_heads(),
            chains=[Chain(DeviceId(dev), lines) for dev, lines in chains.items()],
            extra={},
            t=1,
        ),
        TO,
    )
    return sealed


@settings(max_examples=400 if LONG else 8)
@given(seed=st.integers(0, 2**32))
def test_any_day_of_any_laptops_folds_alike(seed: int) -> None:
    place = Path(tempfile.mkdtemp())
    (place / "hall").mkdir()
    world, rng = World(place / "hall"), random.Random(seed)  # noqa: S311 (chance for a test)
    try:
        for _ in range(30):
            act(world, rng.choice(BY_WEIGHT), lambda: rng.randrange(60))
        laptops = world.laptops
        packages = [sealed_by(laptop) for laptop in laptops]
        for openers in (Openers((KEY,)), Openers((), (PASSPHRASE,))):
            assert check_alike([packages[0]], openers)
        together = check_alike(packages, Openers((KEY,)))
        shuffled = rng.sample(packages, len(packages))
        assert check_alike([*shuffled, packages[0]], Openers((KEY,))) == together
        world.settle(rng)
        assert check_alike([sealed_by(laptops[-1])], Openers((KEY,))) == laptops[0].state()
    finally:
        world.close()
        shutil.rmtree(place)


# --- altered ones ------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def small() -> bytes:
    """Return the document's example."""
    page = FORMAT_PAGE.read_text(encoding="utf-8")
    found = re.search(r"```\n(QVNO.*?)```", page, re.S)
    assert found
    return base64.b64decode(found[1])


@settings(max_examples=10_000 if LONG else 300)
@given(place=st.integers(0, 1007), bit=st.integers(0, 8))
def test_a_changed_bit_or_a_cut_is_refused_by_both(small: bytes, place: int, bit: int) -> None:
    place %= len(small)
    altered = bytearray(small if bit < CUT else small[:place])
    if bit < CUT:
        altered[place] ^= 1 << bit
    openers = Openers((bytes([3]) * 32,))
    assert check_alike([bytes(altered)], openers) == ""


JUNK = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**60), 2**60),
    st.text(max_size=4),
    st.sampled_from([[], {}, [1], [[]], {"a": 1}, 1.5, "é", "e\u0301", 2, "1"]),
)
PLACES = (
    *("v", "kind", "ses", "root", "sender", "statements", "heads", "chains", "digest", "extra"),
    *("t", "lebih"),
)
INNER = ("statements", "heads", "chains")
INNER_NAMES = (
    *("kind", "ses", "key", "role", "evaluator", "purpose", "name", "q", "by", "signature"),
    *("accepted", "dev", "id", "lines", "lebih"),
)


def resealed(header: object, line: bytes, spelled: bytes | None = None) -> bytes:
    """Return the example with another header and line, signed by its sender and sealed anew."""
    import json  # noqa: PLC0415 (the other spelling than the program's)

    text = json.dumps(header, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    first = spelled or text.encode("utf-8", "surrogatepass")
    signature = keys.sign(bytes([2]) * 32, HEADER_PREFIX + first).hex().encode()
    content = zlib.compress(b"\n".join((first, signature, line)))
    return seal(MAGIC + b"\x01", content, Recipients(public_keys=TO.public_keys))


def parts_of(small: bytes) -> tuple[second.Said, bytes]:
    first, _, line = second.unsealed(small, [bytes([3]) * 32], []).split(b"\n")
    return second.parse(first, 40), line


@settings(max_examples=10_000 if LONG else 250)
@given(name=st.sampled_from(PLACES), inner=st.sampled_from(("", *INNER_NAMES)), junk=JUNK)
def test_a_header_that_says_anything_else_is_refused_or_read_by_both(
    small: bytes, name: str, inner: str, junk: object
) -> None:
    header, line = parts_of(small)
    if inner and name in INNER:
        header[name][0][inner] = junk
    else:
        header[name] = junk
    check_alike([resealed(header, line)], Openers((KEY,)))


EVENT_PLACES = (
    *(
        "v",
        "ses",
        "dev",
        "q",
        "prev",
        "ent",
        "fld",
        "val",
        "par",
        "by",
        "t",
        "why",
        "seen",
        "lebih",
    ),
)


@settings(max_examples=10_000 if LONG else 250)
@given(name=st.sampled_from(EVENT_PLACES), junk=JUNK, version=st.sampled_from([1, 1, 2]))
def test_a_line_that_says_anything_else_is_set_aside_or_read_by_both(
    small: bytes, name: str, junk: object, version: int
) -> None:
    header, line = parts_of(small)
    event = second.parse(line, 40) | {"v": version}
    event[name] = junk
    try:
        raw = canonical(event)
    except InvalidEventError:
        raw = repr(event).replace("'", '"').encode("utf-8", "replace")
    raw = raw.replace(b"\n", b" ")
    header["digest"] = second.sha(raw)
    assert check_alike([resealed(header, raw)], Openers((KEY,)))


SPELLINGS = (
    lambda raw: raw.replace(b":", b": ", 1),
    lambda raw: raw + b" ",
    lambda raw: b"\xef\xbb\xbf" + raw,
    lambda raw: raw.replace(b'"q":1', b'"q":1.0', 1),
    lambda raw: raw.replace(b'"q":1', b'"q":1e0', 1),
    lambda raw: raw.replace(b'"q":1', b'"q":1,"q":1', 1),
    lambda raw: raw.replace(b"sesi", b"\\u0073esi", 1).replace(b"Meja", b"\\u004deja", 1),
    lambda raw: raw.replace(b"Contoh", b"e\xcc\x81", 1).replace(b"Meja 1", b"e\xcc\x81", 1),
    lambda raw: raw.replace(b"Contoh", b"\xff", 1).replace(b"Meja 1", b"\xff", 1),
)


@pytest.mark.parametrize("change", SPELLINGS)
def test_another_spelling_of_the_same_is_not_the_same(small: bytes, change: object) -> None:
    assert callable(change)
    header, line = parts_of(small)
    spelled = change(second.spell(header))
    assert spelled != second.spell(header)
    assert check_alike([resealed(header, line, spelled)], Openers((KEY,))) == ""
    changed = change(line)
    header["digest"] = second.sha(changed)
    reading = first_reads([resealed(header, changed)], Openers((KEY,)))
    assert reading
    assert reading.quarantined == {changed}
    check_alike([resealed(header, changed)], Openers((KEY,)))


def test_a_newer_format_is_refused_as_newer_and_a_newer_event_is_kept(small: bytes) -> None:
    header, line = parts_of(small)
    with pytest.raises(NewerPackageError):
        unpack(resealed(header | {"v": 2}, line), Openers((KEY,)))
    assert second_reads([resealed(header | {"v": 2}, line)], Openers((KEY,))) is None
    newer = second.spell(second.parse(line, 40) | {"v": 2, "lebih": [1]})
    sealed = resealed(header | {"digest": second.sha(newer), "heads": []}, newer)
    check_alike([sealed], Openers((KEY,)))
    reading = first_reads([sealed], Openers((KEY,)))
    assert reading
    assert set(reading.folded.apart.values()) == {Standing.UNPROVEN}
