"""The static page that verifies certificates, in a real browser: its verdicts are the program's."""

from __future__ import annotations

import base64
import json
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import pytest
from browser_kit import Browser, browsing
from certificate_kit import PUBLIC, SES, certificate, listed, printed
from credential_vectors import (
    CLASSES,
    FOLDER,
    GONE,
    ROOTS,
    TEXT,
    byte_flips,
    judged,
    text_flips,
    vectors,
)

from asn_desktop.paths import resources
from asn_desktop.printing.credential import facts_digest
from asn_desktop.services.checking.verifier_page import KnownSession, write_verifier_page
from asn_desktop.vault.known_signers import write_root

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

PAGE = resources() / "verifier" / "periksa.html"
TITLE = 'Evaluasi "CPNS" </script><b>2026'
OPTIONS = {"roots": [PUBLIC.hex()], "revocations": None}


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    yield from browsing()


@pytest.fixture
def own_page(tmp_path: Path) -> str:
    """Return the address of a copy that knows the kit's session."""
    write_verifier_page(tmp_path / "periksa.html", KnownSession(PUBLIC, TITLE, {}))
    return (tmp_path / "periksa.html").as_uri()


def said(browser: Browser, texts: Sequence[str], options: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the page's verdicts on texts."""
    script = f"{json.dumps(list(texts))}.map((text) => periksa(text, {json.dumps(options)}))"
    told: list[dict[str, Any]] = browser.run(script)
    for each in told:
        each.pop("keyId", None)
    return told


def shown(browser: Browser) -> str:
    return str(browser.run("document.getElementById('outcome').innerText"))


def verdict(browser: Browser) -> str:
    return str(browser.run("document.querySelector('#outcome .verdict')?.dataset.verdict ?? ''"))


def wait_for(browser: Browser, condition: str) -> None:
    """Wait in the page until something is so."""
    browser.run(
        "new Promise((done, fail) => { const end = Date.now() + 10000; const look = () =>"
        f" ({condition}) ? done(true) : Date.now() > end ? fail(new Error('waited')) :"
        " setTimeout(look, 20); look(); })"
    )


@pytest.mark.parametrize("name", CLASSES)
def test_the_vectors_are_what_the_program_says(name: str) -> None:
    stored = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    assert stored == vectors(name), "PYTHONPATH=tests/kit python tests/kit/credential_vectors.py"


@pytest.mark.parametrize("name", CLASSES)
def test_the_page_agrees_with_every_vector(browser: Browser, name: str) -> None:
    stored = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    browser.open(PAGE.as_uri())
    options = {"roots": stored["roots"], "revocations": stored["revocations"]}
    texts = [case["text"] for case in stored["cases"]]
    for case, told in zip(stored["cases"], said(browser, texts, options), strict=True):
        expected = {key: case[key] for key in case if key not in {"name", "text"}}
        assert told == expected, case["name"]


@pytest.mark.parametrize("flips", [byte_flips, text_flips])
def test_every_flipped_bit_is_refused_as_the_program_refuses_it(
    browser: Browser,
    flips: Any,  # noqa: ANN401 - either of the two lists
) -> None:
    texts = flips()
    assert len(texts) > 1900
    browser.open(PAGE.as_uri())
    options = {"roots": [root.hex() for root in ROOTS], "revocations": None}
    told = said(browser, texts, options)
    assert "valid" not in {each["verdict"] for each in told}
    assert told == [judged(text) for text in texts]


def test_signatures_of_many_messages_are_told_from_their_forgeries(browser: Browser) -> None:
    """The page's own Ed25519 and SHA-2, at every length of the last block."""
    browser.open(PAGE.as_uri())
    texts = [certificate(name="n" * size).credential for size in range(1, 130, 3)]
    assert {each["verdict"] for each in said(browser, texts, OPTIONS)} == {"valid"}


def test_the_fragment_of_the_address_is_checked(browser: Browser, own_page: str) -> None:
    browser.open(f"{own_page}#{quote(TEXT, safe='')}")
    assert verdict(browser) == "valid"
    text = shown(browser)
    assert "Sah: isi kode utuh dan penerbitnya dikenal. Cocokkan sendiri kata di kertas" in text
    for fact in ("Siti Sampelningrat, S.Kep., Ners", "4 Februari 2026", "3,43 (Baik)", "2001"):
        assert fact in text
    browser.open(f"{own_page}#{TEXT.replace(' ', '%20')}")  # as a browser writes it by itself
    assert verdict(browser) == "valid"
    browser.run(f"location.hash = {json.dumps(quote(TEXT[:-3], safe=''))}")
    wait_for(browser, "document.querySelector('#outcome .verdict').dataset.verdict === 'altered'")


def test_a_scanners_keys_are_enough(browser: Browser, own_page: str) -> None:
    browser.open(own_page)
    browser.type(TEXT)
    browser.press_enter()
    assert verdict(browser) == "valid"
    browser.type(TEXT[:-3])  # the next scan takes the place of the first
    browser.press_enter()
    assert verdict(browser) == "altered"
    assert "Siti" not in shown(browser)


def test_without_a_key_it_says_so_until_one_is_given(browser: Browser, tmp_path: Path) -> None:
    browser.open(f"{PAGE.as_uri()}#{quote(TEXT, safe='')}")
    assert verdict(browser) == "unknown_signer"
    browser.run("document.getElementById('rootText').value = 'bukan kunci'")
    browser.run("document.getElementById('addRoot').click()")
    assert "bukan kunci publik" in browser.run("document.getElementById('rootProblem').textContent")
    write_root(tmp_path / "sesi.kunci", PUBLIC, "Evaluasi CPNS")
    browser.give_file("#rootFile", tmp_path / "sesi.kunci")
    wait_for(browser, "document.querySelector('#outcome .verdict').dataset.verdict === 'valid'")
    told = browser.run("document.getElementById('roots').innerText")
    assert SES in str(told) or SES in str(
        browser.run("document.getElementById('roots').textContent")
    )


def test_a_list_of_revocations_is_asked_and_its_date_is_told(
    browser: Browser, own_page: str, tmp_path: Path
) -> None:
    browser.open(f"{own_page}#{quote(TEXT, safe='')}")
    limit = "document.getElementById('goneLimit').textContent"
    assert "belum ada daftar pencabutan" in browser.run(limit)
    (tmp_path / "cabut.json").write_text(json.dumps(GONE))
    browser.give_file("#goneFile", tmp_path / "cabut.json")
    wait_for(browser, "document.querySelector('#outcome .verdict').dataset.verdict === 'revoked'")
    assert "dicabut, 5 Februari 2026" in shown(browser)
    assert "6 Februari 2026" in browser.run(limit)
    browser.run("document.getElementById('goneText').value = '{\"kind\": \"lain\"}'")
    browser.run("document.getElementById('addGone').click()")
    problem = browser.run("document.getElementById('goneProblem').textContent")
    assert "bukan daftar pencabutan" in problem


def test_a_list_only_takes_away_whatever_its_age_and_size(browser: Browser, own_page: str) -> None:
    digest, other = facts_digest(certificate().facts()), "22" * 32

    def give(made: str, gone: dict[str, dict[str, str]]) -> None:
        told = {"kind": "asn-desktop revocations", "version": 1, "made": made}
        text = json.dumps(json.dumps({**told, "sessions": {SES: gone}}))
        browser.run(f"document.getElementById('goneText').value = {text}")
        browser.run("document.getElementById('addGone').click()")
        assert browser.run("document.getElementById('goneProblem').textContent") == ""

    replaced = {digest: {"since": "2026-02-05", "status": "diganti"}}
    revoked = {digest: {"since": "2026-02-08", "status": "dicabut"}}
    browser.open(f"{own_page}#{quote(TEXT, safe='')}")
    for made, gone, verdict_then, word in (
        ("2026-02-06", replaced, "valid", "sudah diganti"),
        ("2026-02-05", {}, "valid", "sudah diganti"),
        ("2026-02-09", revoked, "revoked", "dicabut, 8 Februari 2026"),
        ("2026-02-06", replaced, "revoked", "dicabut, 8 Februari 2026"),
        ("2026-02-04", {other: {"status": "dicabut"}}, "revoked", "dicabut, 8 Februari 2026"),
        ("2026-02-05", {}, "revoked", "dicabut, 8 Februari 2026"),
    ):
        give(made, gone)
        assert (verdict(browser), word in shown(browser)) == (verdict_then, True), made
    title = browser.run("document.getElementById('goneTitle').textContent")
    assert title == "Daftar pencabutan: 2 entri sampai 9 Februari 2026"


def test_the_date_of_several_lists_is_true_of_every_session(
    browser: Browser, own_page: str
) -> None:
    browser.open(own_page)
    for ses, made in ((SES, "2026-02-06"), ("f" * 32, "2026-03-01"), (SES, "2026-02-01")):
        told = {"kind": "asn-desktop revocations", "version": 1, "made": made}
        text = json.dumps(json.dumps({**told, "sessions": {ses: {}}}))
        browser.run(f"document.getElementById('goneText').value = {text}")
        browser.run("document.getElementById('addGone').click()")
    title = browser.run("document.getElementById('goneTitle').textContent")
    assert title == "Daftar pencabutan: 0 entri sampai 6 Februari 2026"


def test_the_page_of_a_session_holds_its_key_and_its_list(browser: Browser, tmp_path: Path) -> None:
    digest = facts_digest(certificate().facts())
    gone = {digest: {"since": "2026-02-05", "status": "diganti"}}
    write_verifier_page(tmp_path / "x.html", KnownSession(PUBLIC, TITLE, gone, "2026-02-07"))
    browser.open(f"{(tmp_path / 'x.html').as_uri()}#{quote(TEXT, safe='')}")
    assert TITLE in browser.run("document.getElementById('roots').textContent")
    assert "sudah diganti" in shown(browser)
    title = browser.run("document.getElementById('goneTitle').textContent")
    assert title == "Daftar pencabutan: 1 entri sampai 7 Februari 2026"


def pdf_said(browser: Browser, content: bytes) -> dict[str, Any]:
    encoded = base64.b64encode(content).decode()
    told: dict[str, Any] = browser.run(
        f"periksaPdf(Uint8Array.from(atob('{encoded}'), (c) => c.charCodeAt(0)),"
        f" {json.dumps(OPTIONS)})"
    )
    return told


def test_the_list_of_a_pdf_is_held_against_its_code(browser: Browser, tmp_path: Path) -> None:
    browser.open(PAGE.as_uri())
    whole = [certificate(f"Peserta {n}", number=f"800/{n}") for n in range(3)]
    direct = printed(tmp_path / "a.pdf", *whole).read_bytes()
    again = printed(tmp_path / "b.pdf", *whole, lists=listed(whole)).read_bytes()  # by pypdf
    for content in (direct, again):
        told = pdf_said(browser, content)["certificates"]
        assert [each["verdict"] for each in told] == ["valid"] * 3
        assert [tuple(pair) for pair in told[1]["list"]] == whole[1].facts()
    forged = [whole[0], whole[1].model_copy(update={"number": "800/9"}), whole[2]]
    told = pdf_said(browser, printed(tmp_path / "c.pdf", *forged).read_bytes())["certificates"]
    assert [each["verdict"] for each in told] == ["valid", "altered", "valid"]
    plain = printed(tmp_path / "d.pdf", whole[0], lists=b"").read_bytes()
    assert "tidak ada daftar fakta" in pdf_said(browser, plain)["problem"]
    assert "bukan PDF" in pdf_said(browser, b"halo")["problem"]
    browser.run("globalThis.DecompressionStream = undefined")
    assert "tidak dapat membuka lampiran" in pdf_said(browser, direct)["problem"]


def test_a_chosen_pdf_shows_every_certificate(
    browser: Browser, own_page: str, tmp_path: Path
) -> None:
    browser.open(own_page)
    documents = [certificate("Siti"), certificate("Dewi <i>")]
    browser.give_file("#pdf", printed(tmp_path / "s.pdf", *documents))
    wait_for(browser, "document.querySelectorAll('#outcome .verdict').length === 2")
    text = shown(browser)
    assert "s.pdf: 2 sertifikat, 2 kodenya sah." in text
    assert "Dewi <i>" in text
    assert "harus dicocokkan sendiri" in text


def test_no_verdict_stands_beside_a_pdf_that_it_is_not_of(
    browser: Browser, own_page: str, tmp_path: Path
) -> None:
    browser.open(own_page)
    browser.give_file("#pdf", printed(tmp_path / "s.pdf", certificate()))
    wait_for(browser, "document.querySelectorAll('#outcome .verdict').length === 1")
    strange = b'{"format": 1, "certificates": [null, 3]}'
    browser.give_file("#pdf", printed(tmp_path / "t.pdf", certificate(), lists=strange))
    wait_for(browser, "document.querySelector('#outcome').textContent.includes('t.pdf')")
    assert "2 sertifikat, 0 kodenya sah" in shown(browser)


def test_no_session_speaks_for_another_and_no_list_weakens_another(browser: Browser) -> None:
    browser.open(PAGE.as_uri())
    text, digest = certificate().credential, facts_digest(certificate().facts())
    gone, replaced = {digest: {"status": "dicabut"}}, {digest: {"status": "diganti"}}
    lists = [{"f" * 32: gone}, {SES: gone, SES[:12] + "f" * 20: replaced}]
    found = [
        said(browser, [text], {**OPTIONS, "revocations": {"sessions": each}})[0]["verdict"]
        for each in lists
    ]
    assert found == ["valid", "revoked"]


def test_nothing_is_asked_of_any_network(browser: Browser, own_page: str) -> None:
    browser.requests.clear()
    browser.open(f"{own_page}#{quote(TEXT, safe='')}")
    assert verdict(browser) == "valid"
    assert {address.partition(":")[0] for address in browser.requests} <= {"file", "about"}
    source = PAGE.read_text(encoding="utf-8")
    assert "default-src 'none'" in source
    assert not re.search(r"https?://(?!www\.w3\.org/2000/svg)", source)
    blocked = browser.run("fetch('http://127.0.0.1:9/').then(() => 'sent', (error) => 'refused')")
    assert blocked == "refused"
