"""The everyday event recognised in its canonical spelling, without parsing JSON.

One regular expression accepts only lines that are canonical and well shaped; what it does not
accept may still be an event, and is left to the general reading. It takes a third of the time.
"""

from __future__ import annotations

import json
import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

TEXT = r'[^"\\\x00-\x1f]*'
"""What JSON writes as it is: neither quote nor backslash nor control character."""
ID = "[0-9a-f]{64}"
SHORT_ID = "[0-9a-f]{32}"
WHOLE = "[1-9][0-9]{0,14}"
"""15 digits lie below 2^53."""
AT_ONCE = 500
EVENT_LINE = re.compile(
    rf'^(?:\{{"by":"({TEXT})","dev":"({SHORT_ID})","ent":"({TEXT})","fld":"({TEXT})",'
    rf'"par":\[((?:"{ID}"(?:,"{ID}"){{0,63}})?)\],'
    rf'"prev":(?:"","q":1|"({ID})","q":([2-9]|[1-9][0-9]{{1,14}})),'
    rf'"ses":"({SHORT_ID})","t":(0|{WHOLE}),"v":1,'
    rf'"val":("{TEXT}"|0|-?{WHOLE}|true|false|null)'
    rf'(?:,"why":"({TEXT[:-1]}+)")?\}}|.*)\n',
    re.MULTILINE,
)

_quoted = json.JSONEncoder(ensure_ascii=False).encode

Parts = tuple[str, str, str, str, str, str, str, str, str, str, str]
"""by, dev, ent, fld, par, prev, q, ses, t, val, why, as they are spelled; dev is empty where the
line is not of this shape, q where it is 1, why where there is none."""


def everyday_line(
    place: tuple[str, str, int, str, str, int], register: tuple[str, str], level: int
) -> bytes | None:
    """Return the canonical spelling of a first mark: it replaces nothing and gives no reason.

    `place` is session, device, number, the event before, who, and when. None where the general
    spelling is needed: letters that are not ASCII may have to be brought into NFC.
    """
    ses, dev, q, prev, by, t = place
    ent, fld = register
    text = (
        f'{{"by":{_quoted(by)},"dev":"{dev}","ent":{_quoted(ent)},"fld":{_quoted(fld)},"par":[],'
        f'"prev":"{prev}","q":{q},"ses":"{ses}","t":{t},"v":1,"val":{level}}}'
    )
    return text.encode() if text.isascii() else None


def parts_of_lines(lines: Sequence[bytes]) -> list[Parts] | None:
    """Return the parts of each line; None where that cannot be told for all lines.

    Some at a time: while the regular expression runs, no window can move.
    """
    found: list[Parts] = []
    for start in range(0, len(lines), AT_ONCE):
        some = _parts_of_some(lines[start : start + AT_ONCE])
        if some is None:
            return None
        found += some
    return found


def _parts_of_some(lines: Sequence[bytes]) -> list[Parts] | None:
    try:
        text = b"\n".join(lines).decode() + "\n"
    except UnicodeDecodeError:
        return None
    if not text.isascii() and not unicodedata.is_normalized("NFC", text):
        return None
    found: list[Parts] = EVENT_LINE.findall(text)
    return found if len(found) == len(lines) else None


def spelled(text: str) -> str | int | bool | None:
    """Return what a `val` of this shape says; None also where there is none."""
    if text.startswith('"'):
        return text[1:-1]
    return int(text) if text not in WORDS else WORDS[text]


WORDS = {"true": True, "false": False, "null": None, "": None}


def parents(text: str) -> tuple[str, ...]:
    """Return the ids that `par` lists."""
    return tuple(text[1:-1].split('","')) if text else ()
