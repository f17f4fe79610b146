"""Compile resources/i18n/**/*.po into the .mo beside it; with --check only say which are stale.

The standard library reads .mo files and has no program to make them.
"""

from __future__ import annotations

import ast
import re
import struct
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
MAGIC, HEADER_BYTES, PAIR_BYTES = 0x950412DE, 28, 8
ENTRY = re.compile(
    r'^msgid (?P<one>".*")\n(?:msgid_plural (?P<many>".*")\n)?(?P<texts>(?:msgstr.*\n?)+)', re.M
)
TEXT = re.compile(r'^msgstr(?:\[\d\])? (".*")$', re.M)


def messages(po: str) -> dict[bytes, bytes]:
    """Return what a .po file translates, each message on one line; plurals joined by NUL."""
    found = {}
    for entry in ENTRY.finditer(po):
        keys = [ast.literal_eval(text) for text in (entry["one"], entry["many"]) if text]
        texts = [ast.literal_eval(text) for text in TEXT.findall(entry["texts"])]
        found["\0".join(keys).encode()] = "\0".join(texts).encode()
    return found


def compiled(po: str) -> bytes:
    """Return the .mo: a header, two tables of (length, offset), and the texts, sorted by key."""
    pairs = sorted(messages(po).items())
    texts = [key for key, _ in pairs] + [text for _, text in pairs]
    offset = HEADER_BYTES + PAIR_BYTES * len(texts)
    table = []
    for text in texts:
        table += [len(text), offset]
        offset += len(text) + 1
    second = HEADER_BYTES + PAIR_BYTES * len(pairs)
    header = struct.pack("<7I", MAGIC, 0, len(pairs), HEADER_BYTES, second, 0, 0)
    return header + struct.pack(f"<{len(table)}I", *table) + b"".join(t + b"\0" for t in texts)


def main() -> None:
    check = sys.argv[1:] == ["--check"]
    stale = False
    for source in sorted((ROOT / "resources" / "i18n").rglob("*.po")):
        target, fresh = source.with_suffix(".mo"), compiled(source.read_text(encoding="utf-8"))
        if not target.exists() or target.read_bytes() != fresh:
            stale = True
            sys.stdout.write(f"{'stale' if check else 'compiled'}: {target.name}\n")
            if not check:
                target.write_bytes(fresh)
    if check and stale:
        sys.exit("recompile: .venv/bin/python .ci/compile_messages.py")


if __name__ == "__main__":
    main()
