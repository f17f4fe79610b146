"""Which key does what: the actions of menus and pages as recorded, and the keys of tables.

`resources/help/keys.json` is recorded from the running program by .ci/list_keys.py, so that the
list is whole before any page is built; a test holds it against the real actions.
"""

from __future__ import annotations

import json
from functools import cache
from html import escape
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from asn_desktop.gui.marking import marked
from asn_desktop.gui.page_names import PAGE_KEYS, page_name
from asn_desktop.paths import resources

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

CONTEXT: Final = "KeyTable"
EVERYWHERE: Final = "frame"
FILE: Final = "keys.json"
ALSO: Final = {"Ctrl+="}
"""Second ways to press the same keys, which would only lengthen the list."""


class HeldKey(NamedTuple):
    """Keys that a table or field takes itself, shown as told or by their names, and what for."""

    shown: str
    keys: tuple[str, ...]
    text: str


class KeyRow(NamedTuple):
    """A line of the list in the language of the screen."""

    shown: str
    text: str


class KeyGroup(NamedTuple):
    """The keys of one page, or those of everywhere."""

    key: str
    title: str
    rows: tuple[KeyRow, ...]


SCORING_KEYS: Final = (
    HeldKey(
        "1 … 5",
        ("1", "2", "3", "4", "5"),
        marked("KeyTable", "isi tingkat, lalu turun satu baris"),
    ),
    HeldKey("0 / Del", ("0", "Del"), marked("KeyTable", "kosongkan")),
    HeldKey("T", ("T",), marked("KeyTable", "tidak teramati (ditanya alasannya)")),
    HeldKey("", ("Up", "Down"), marked("KeyTable", "pindah baris tanpa mengisi")),
    HeldKey(
        "Shift+1 … 5",
        ("Shift+1", "Shift+2", "Shift+3", "Shift+4", "Shift+5"),
        marked("KeyTable", "semua perilaku nilai dasar ini"),
    ),
    HeldKey(
        "Alt+1 … 7",
        ("Alt+1", "Alt+2", "Alt+3", "Alt+4", "Alt+5", "Alt+6", "Alt+7"),
        marked("KeyTable", "lompat ke nilai dasar"),
    ),
)
HELD: Final[Mapping[str, tuple[HeldKey, ...]]] = {
    "penilaian": (
        *SCORING_KEYS,
        HeldKey(
            "PgUp / PgDn",
            ("PgUp", "PgDn"),
            marked("KeyTable", "peserta sebelum dan sesudahnya"),
        ),
    ),
    "tabel": (
        *SCORING_KEYS,
        HeldKey("Enter", ("Enter",), marked("KeyTable", "turun; Shift+Enter naik")),
        HeldKey("Tab", ("Tab",), marked("KeyTable", "ke kanan; Shift+Tab ke kiri")),
        HeldKey(
            "",
            ("Shift+Up", "Shift+Down", "Shift+Left", "Shift+Right"),
            marked("KeyTable", "pilih beberapa sel sekaligus"),
        ),
    ),
    "peserta": (
        HeldKey(
            "H / L / T / 0",
            ("H", "L", "T", "0"),
            marked("KeyTable", "kehadiran: hadir, terlambat, tidak hadir, kosong"),
        ),
        HeldKey("", ("Space",), marked("KeyTable", "kehadiran: hadir atau tidak hadir")),
    ),
    EVERYWHERE: (
        HeldKey(
            "Ctrl+1 … 8",
            tuple(f"Ctrl+{digit}" for digit in range(1, 9)),
            marked("KeyTable", "ganti halaman"),
        ),
        HeldKey(
            "Ctrl+Shift+2 … 8",
            tuple(f"Ctrl+Shift+{digit}" for digit in range(2, 9)),
            marked("KeyTable", "buka halaman di jendela sendiri"),
        ),
        HeldKey("Alt", ("Alt",), marked("KeyTable", "buka menu")),
        HeldKey("Tab", ("Tab",), marked("KeyTable", "ke isian berikut")),
        HeldKey("Esc", ("Esc",), marked("KeyTable", "batal; menghapus kata yang dicari")),
    ),
}
"""By page: the keys that no action stands for, because a table or field takes them itself."""


@cache
def recorded() -> Mapping[str, Sequence[Mapping[str, object]]]:
    """Return the actions with keys, by page: each with its keys, its text, its context."""
    text = (resources() / "help" / FILE).read_text(encoding="utf-8")
    found: dict[str, list[dict[str, object]]] = json.loads(text)
    return found


def groups() -> tuple[KeyGroup, ...]:
    """Return all keys in groups, those of a page under its name, those of everywhere last."""
    pages = [(page_name(key), key) for key in PAGE_KEYS]
    pages.append((QCoreApplication.translate("KeyTable", "Di mana saja"), EVERYWHERE))
    made = (KeyGroup(key, title, tuple(_rows(key))) for title, key in pages)
    return tuple(group for group in made if group.rows)


def as_html(group: KeyGroup) -> str:
    """Return a group as a heading and a table, for the sheet."""
    rows = "".join(
        f"<tr><td><b>{escape(row.shown)}</b>&nbsp;&nbsp;</td><td>{escape(row.text)}</td></tr>"
        for row in group.rows
    )
    return f"<h3>{escape(group.title)}</h3><table cellpadding='2'>{rows}</table>"


def keys_in_markdown() -> str:
    """Return all groups as tables of the manual's chapter."""
    heads = (
        QCoreApplication.translate("KeyTable", "Tombol"),
        QCoreApplication.translate("KeyTable", "Yang terjadi"),
    )
    parts = []
    for group in groups():
        lines = [f"## {group.title}", "", f"| {heads[0]} | {heads[1]} |", "|---|---|"]
        lines += [f"| `{row.shown}` | {row.text} |" for row in group.rows]
        parts.append("\n".join(lines))
    return "\n\n".join(parts)


def shown_keys(keys: Sequence[str]) -> str:
    """Return key sequences as keyboards name them: "Ctrl+Enter", "Ctrl+Y / Ctrl+Shift+Z"."""
    native = QKeySequence.SequenceFormat.NativeText
    named = (QKeySequence(each).toString(native) for each in keys if each not in ALSO)
    return " / ".join(dict.fromkeys(name.replace("Return", "Enter") for name in named))


def _rows(key: str) -> Iterator[KeyRow]:
    held = HELD.get(key, ())
    for row in held:
        yield KeyRow(
            row.shown or shown_keys(row.keys), QCoreApplication.translate(CONTEXT, row.text)
        )
    taken = {name for row in held for name in row.keys}
    for action in recorded().get(key, ()):
        keys = action["keys"]
        if isinstance(keys, list) and not taken.issuperset(keys):
            text = QCoreApplication.translate(str(action["context"]), str(action["text"]))
            yield KeyRow(shown_keys(keys), _plain(text))


def _plain(text: str) -> str:
    """Return the text of an action as one reads it: without mnemonic and dots."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip(".… ")
