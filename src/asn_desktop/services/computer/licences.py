"""The licences of everything the program ships, read from what the packages themselves carry."""

from __future__ import annotations

import re
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop import paths

if TYPE_CHECKING:
    from collections.abc import Iterator
    from importlib.metadata import PackageMetadata

OWN = "asn-desktop"
LICENCE_FILE = re.compile(r"licen[cs]e|copying|notice", re.IGNORECASE)
REQUIREMENT = re.compile(r"^[A-Za-z0-9][A-Za-z0-9._-]*")
NOT_SHIPPED = frozenset(("pip",))
"""Required by a library for a command of its own that we leave out."""
QT_PARTS = frozenset(("pyside6-essentials", "shiboken6"))
FONTS, FONTS_LICENCE = "Huruf Noto", "OFL-1.1"
LONGEST_NAME = 60
UNNAMED = {"sqlcipher3": "zlib"}
"""Licences that a package carries the text of, without saying its name."""
PLAIN_NAMES = (
    *("base45", "cbor2", "cffi", "charset-normalizer", "click", "cryptography", "pillow"),
    *("platformdirs", "pydantic", "pydantic_core", "pypdfium2", "pyside6-essentials"),
    *("python-calamine", "reportlab", "rl_accel", "shiboken6", "sqlcipher3", "sqlite-utils"),
    *("typing_extensions", "xlsxwriter", "zxing-cpp"),
)
"""What is asked for where the program itself is not installed as a package."""


class Licence(NamedTuple):
    """One thing that is shipped; `text` is the whole licence, "" where the package carries none."""

    name: str
    version: str
    licence: str
    text: str


def shipped_licences() -> tuple[Licence, ...]:
    """Return the licences of all libraries that the program runs on, and of its fonts."""
    found = [_licence(each) for each in _installed()]
    resources = paths.resources()
    for name, licence, path in (
        (FONTS, FONTS_LICENCE, resources / "fonts" / "OFL.txt"),
        ("SQLCipher", "BSD-3-Clause", resources / "licences" / "SQLCipher.txt"),
    ):
        found.append(Licence(name, "", licence, _file_text(path)))
    return tuple(sorted(found, key=lambda each: each.name.casefold()))


def _installed() -> Iterator[Distribution]:
    """Yield what the program requires, and what that requires, as far as it is installed."""
    waiting, seen = [OWN, *PLAIN_NAMES], set(NOT_SHIPPED)
    while waiting:
        name = waiting.pop()
        if _key(name) in seen:
            continue
        seen.add(_key(name))
        try:
            one = distribution(name)
        except PackageNotFoundError:
            continue
        waiting += _required(one)
        if _key(name) != OWN:
            yield one


def _required(one: Distribution) -> list[str]:
    """Return the names that a distribution needs to run; its extras are left out."""
    needed = [each for each in one.requires or () if "extra ==" not in each]
    return [match[0] for each in needed if (match := REQUIREMENT.match(each))]


def _licence(one: Distribution) -> Licence:
    facts = one.metadata
    named = _field(facts, "License-Expression") or _classified(facts.get_all("Classifier") or [])
    named = (
        named
        or UNNAMED.get(_key(facts["Name"]), "")
        or _field(facts, "License").strip().partition("\n")[0][:LONGEST_NAME]
    )
    text = "\n\n".join(filter(None, _texts(one)))
    if not text and _key(facts["Name"]) in QT_PARTS:
        folder = paths.resources() / "licences"
        text = "\n\n".join(
            _file_text(folder / name) for name in ("LGPL-3.0.txt", "GPL-3.0.txt")
        ).strip()
    return Licence(facts["Name"], one.version, named, text)


def _field(facts: PackageMetadata, name: str) -> str:
    return str(facts.get(name, ""))  # type: ignore[attr-defined] # a Message has it


def _classified(classifiers: list[str]) -> str:
    prefix = "License :: "
    named = [each.rpartition(" :: ")[2] for each in classifiers if each.startswith(prefix)]
    return ", ".join(each for each in named if each != "OSI Approved")


def _texts(one: Distribution) -> Iterator[str]:
    for file in one.files or ():
        inside = ".dist-info" in str(file)
        if inside and ("licenses" in file.parts or LICENCE_FILE.search(file.name)):
            yield _file_text(Path(str(one.locate_file(file))))


def _file_text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""


def _key(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).casefold()
