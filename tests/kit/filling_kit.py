"""Documents with one text in every field that is printed, and a hundred texts that nobody means."""

from __future__ import annotations

import datetime as dt
import types
import typing
from typing import TYPE_CHECKING, Literal, TypeVar

from pydantic import BaseModel

if TYPE_CHECKING:
    from pydantic.fields import FieldInfo

Model = TypeVar("Model", bound=BaseModel)

DAY = dt.date(2026, 2, 4)
ENTRIES = 2
"""So many entries of every list, so that lists that belong together are as long as each other."""

NOT_TEXT = frozenset(("credential", "logo", "code"))
"""Fields whose text is a code, or which hold a picture."""

MARKUP = (
    *("<b>tebal</b>", "<i>miring", "</para>", "<para alignment=right>x</para>", "<br/>", "<u>"),
    *('<img src="/etc/passwd"/>', "<img src='file:///etc/hosts' width=10 height=10>"),
    *('<a href="http://contoh.invalid">x</a>', '<font color="white">', "<super>1</super>"),
    *('<onDraw name="x" label="y"/>', "<seq id=x/>", '<link destination="a">', "<![CDATA[x]]>"),
    *("&lt;&gt;&amp;", "&#65;&#x41;", "&nama;", "<!-- x -->", "<?xml version='1.0'?>", "<", ">&<"),
    *("<index item='a'/>", "<unichar code='65'/>", "<greek>a</greek>", "<bullet>x</bullet>"),
)
OF_PDF = (
    *("(buka", "tutup)", "\\", "\\(\\)", ") Tj ET Q", "endstream endobj", "%PDF-1.7", "%%EOF"),
    *("/JavaScript (app.alert(1))", "<< /Type /Action >>", "[ 1 0 R ]", "\\101\\102"),
)
OF_PROGRAMS = (
    *(
        "%s%n%d",
        "{0}{nama}",
        "{}",
        "$(rm -rf /)",
        "`id`",
        "'; DROP TABLE event; --",
        "=1+1",
        "@SUM",
    ),
    *("../../../etc/passwd", "C:\\Windows\\con", "NUL", "null", "None", "NaN", "-0", "\u0000"),
)
CONTROLS = (
    *("a\x00b", "a\x01b", "a\x07b", "a\x08b", "a\tb", "a\nb", "a\r\nb", "a\x0bb", "a\x0cb"),
    *("a\x1bb[31m", "a\x7fb", "a\x85b", "a\u2028b", "a\u2029b", "\ufeffa", "a\u00adb", "a\u00a0b"),
    *("a\ufffeb", "a\uffffb", "a\ufffdb", " ", "", "   \n  "),
)
SCRIPTS = (
    *("محمد عبد الله", "שלום עולם", "a\u202eterbalik\u202c", "a\u2066x\u2069", "ناب\u200fa"),
    *("山田太郎", "ひらがな", "김철수", "नमस्ते", "สวัสดี", "Ελληνικά", "Кириллица", "ᮞᮥᮔ᮪ᮓ", "ꦗꦮ"),
    *(
        "👩‍👩‍👧‍👦",
        "🇮🇩",
        "👍🏽",
        "😀" * 40,
        "Z\u0335a\u0336l\u0337g\u0338o" * 12,
        "e\u0301",
        "ﬁ ﬂ",
        "№ ½ ² ₂",
    ),
    *(
        "ạ̈" * 30,
        "\u0300",
        "\u200b\u200b",
        "a\u200db",
        "\U000e0041",
        "\U0001d510\U0001d51e",
        "\ue000",
    ),
)
LONG = (
    *(
        "W" * 120,
        "i" * 120,
        "Ng" * 60,
        "Ab-" * 40,
        "a.b@c/" * 20,
        "kata " * 60,
        "Nama Panjang " * 12,
    ),
    *(
        "1" * 120,
        "____" * 30,
        "x" * 60 + " " + "y" * 60,
        "É" * 120,
        "/" * 120,
        "Siti Aminah",
        "-" * 120,
    ),
)
HOSTILE = (*MARKUP, *OF_PDF, *OF_PROGRAMS, *CONTROLS, *SCRIPTS, *LONG)


def filled(model: type[Model], text: str, **changes: object) -> Model:
    """Return a document that says this text wherever it may say any."""
    content = {
        name: _filling(name, field, text)
        for name, field in model.model_fields.items()
        if name not in changes
    }
    return model(**content, **changes)


def _filling(name: str, field: FieldInfo, text: str) -> object:
    if name in NOT_TEXT:
        return field.get_default() if not field.is_required() else "ABCD-EFGH"
    return _of(field.annotation, text)


def _of(annotation: object, text: str) -> object:
    origin, inner = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is Literal:
        return inner[0]
    if origin in (types.UnionType, typing.Union):
        return _of(next(each for each in inner if each is not type(None)), text)
    if origin is tuple:
        entries = inner[:-1] * ENTRIES if inner[-1] is ... else inner
        return tuple(_of(each, text) for each in entries)
    plain: dict[object, object] = {
        str: text,
        int: 1,
        float: 3.0,
        bool: False,
        dt.date: DAY,
        bytes: b"",
    }
    if annotation in plain:
        return plain[annotation]
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return filled(annotation, text)
    raise TypeError(annotation)
