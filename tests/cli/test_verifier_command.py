"""`verifier page`: a page for any browser that knows this session's key, and nothing secret."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest
from command_kit import Laptop, new_session_arguments

if TYPE_CHECKING:
    from pathlib import Path

BUILT_IN = re.compile(r'<script type="application/json" id="builtIn">(.*?)</script>', re.DOTALL)


@pytest.fixture
def laptop(tmp_path: Path) -> Laptop:
    made = Laptop(tmp_path / "meja")
    made.do(*new_session_arguments())
    return made


def test_the_page_knows_the_session_and_nothing_secret(laptop: Laptop) -> None:
    told = laptop.do("verifier", "page", "sesi.asn", "--out", "periksa.html").out
    laptop.do("keys", "export", "sesi.asn", "--out", "sesi.kunci")
    root = json.loads((laptop.folder / "sesi.kunci").read_text(encoding="utf-8"))
    page = (laptop.folder / "periksa.html").read_text(encoding="utf-8")
    (built_in,) = BUILT_IN.findall(page)
    content = json.loads(built_in)
    assert content["roots"] == [{"root": root["root"], "title": root["title"]}]
    assert list(content["revocations"]["sessions"].values()) == [{}]
    assert re.fullmatch(r"20[0-9]{2}-[0-9]{2}-[0-9]{2}", content["revocations"]["made"])
    assert "Bandingkan" in told
    assert page.count("<script") == 2
    said = laptop.do("verifier", "page", "sesi.asn", "--out", "p.html", "--json").said
    assert (said["page"], said["gone"]) == ("p.html", 0)
    assert said["session"] in told


def test_what_is_no_session_is_refused(laptop: Laptop) -> None:
    (laptop.folder / "x.asn").write_text("halo")
    laptop.run("verifier", "page", "x.asn", "--out", "p.html").require_refused("x.asn")
    laptop.run("verifier", "page", "tidak-ada.asn", "--out", "p.html").require_refused("tidak-ada")
