"""What a session is set up with: evaluators, signers, letterhead, numbering, papers, bands."""

from __future__ import annotations

import base64
import binascii
import datetime as dt
import re
from typing import TYPE_CHECKING, Annotated, Literal, Self

from pydantic import Discriminator, Field, Tag, field_validator, model_validator
from pydantic_core import PydanticCustomError

from asn_desktop.domain.bands import BandRule
from asn_desktop.domain.errors import NumberBlockUsedUpError, SettingsError
from asn_desktop.domain.fitting import fit
from asn_desktop.domain.ids import EvaluatorId
from asn_desktop.domain.models import Frozen
from asn_desktop.domain.scalars import Code, Day, FilledLine, Line, Sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

PaperKind = Literal["scorecard", "certificate", "minutes"]
EVERY_PAPER: tuple[PaperKind, ...] = ("scorecard", "certificate", "minutes")
CertificateDesign = Literal["formal", "modern", "plain"]
DESIGNS: tuple[CertificateDesign, ...] = ("formal", "modern", "plain")
"""One family: the formal one is framed, the modern one has a band, the plain one is black alone."""
UNWRITTEN = "\N{HORIZONTAL ELLIPSIS}" * 5
"""Stands in a number where the registry has yet to write the running number: room for a hand."""
LARGEST_LOGO = 1_500_000
_PNG = b"\x89PNG\r\n\x1a\n"
_EMPTY_PARTS = re.compile(r"/{2,}")
_DOTS = re.compile("\N{HORIZONTAL ELLIPSIS}+")
_FIELD = re.compile(r"\{(klasifikasi|nomor|unit|tahun)\}")


class Official(Frozen):
    """Who somebody is in the service, as papers name them."""

    name: FilledLine
    nip: Line = ""
    pangkat: Line = ""
    golongan: Line = ""
    jabatan: Line = ""
    unit: Line = ""

    @property
    def rank(self) -> str:
        """Return "Pembina (IV/a)", or what is known of it."""
        if self.pangkat and self.golongan:
            return f"{self.pangkat} ({self.golongan})"
        return self.pangkat or self.golongan


class EvaluatorProfile(Official):
    """An evaluator as the settings name them; `name` with titles, as it is to be printed."""


class Evaluator(EvaluatorProfile):
    """An evaluator of a session."""

    id: EvaluatorId


class Signer(Official):
    """Who signs papers, from when to when; both days included. `name` is bare of titles."""

    front_titles: Line = ""
    back_titles: Line = ""
    form: Literal["", "a.n.", "Plt.", "Plh."] = ""
    on_behalf_of: Line = ""
    """Whose authority an "a.n." signs under: "Wali Kota Bontang"."""
    valid_from: Day | None = None
    valid_until: Day | None = None
    papers: Annotated[tuple[PaperKind, ...], Field(min_length=1, max_length=3)] = EVERY_PAPER

    @model_validator(mode="after")
    def _form_and_days_fit(self) -> Self:
        if self.form == "a.n." and not self.on_behalf_of:
            raise PydanticCustomError("on_behalf_missing", "on_behalf_missing")
        if self.valid_from and self.valid_until and self.valid_until < self.valid_from:
            raise PydanticCustomError("validity_order", "validity_order")
        return self

    @property
    def role(self) -> str:
        """Return what stands above the jabatan: "a.n. Wali Kota Bontang", "Plt.", or nothing."""
        return f"{self.form} {self.on_behalf_of}" if self.form == "a.n." else self.form

    def printed_name(self, *, titles: bool) -> str:
        """Return the name with or without titles; without on a certificate (Permendagri 1/2023)."""
        if not titles:
            return self.name
        named = f"{self.front_titles} {self.name}".strip()
        return f"{named}, {self.back_titles}" if self.back_titles else named

    def signs(self, paper: PaperKind, on: dt.date) -> bool:
        """Return whether this signer may sign such a paper on a day."""
        started = self.valid_from is None or self.valid_from <= on
        ended = self.valid_until is not None and self.valid_until < on
        return paper in self.papers and started and not ended


def signer_for(signers: Sequence[Signer], paper: PaperKind, on: dt.date) -> Signer | None:
    """Return who signs a paper on a day: of several the one who took office last, else the first.

    None where nobody may: the paper then prints with an empty signature block.
    """
    fitting = [signer for signer in signers if signer.signs(paper, on)]
    return max(fitting, key=lambda signer: signer.valid_from or dt.date.min, default=None)


class LetterheadSettings(Frozen):
    """The kop: two or three centred lines, the address, the office's own emblem."""

    lines: Annotated[tuple[Line, ...], Field(max_length=3)] = ()
    address: Line = ""
    logo_png: Annotated[str, Field(max_length=LARGEST_LOGO)] = ""
    """A PNG in base64, already checked and re-encoded; empty where there is none."""

    @field_validator("logo_png")
    @classmethod
    def _is_a_png(cls, text: str) -> str:
        try:
            image = base64.b64decode(text, validate=True)
        except (binascii.Error, ValueError):
            image = b"?"
        if image and not image.startswith(_PNG):
            raise PydanticCustomError("image_text", "image_text")
        return text

    @property
    def logo(self) -> bytes:
        """Return the emblem's PNG bytes; empty where there is none."""
        return base64.b64decode(self.logo_png)


class Numbering(Frozen):
    """How papers are numbered: "800.1.4.4/17/BKPSDM/2026"."""

    template: Annotated[str, Field(max_length=100)] = "{klasifikasi}/{nomor}/{unit}/{tahun}"
    klasifikasi: Line = ""
    unit: Line = ""
    first: Annotated[int, Field(ge=1, le=10**9)] = 1
    last: Annotated[int, Field(ge=1, le=10**9)] | None = None
    """The end of a block that the registry reserved; None where it set none."""
    blank: bool = True
    """Leave the running number to the registry, which writes it by hand."""

    @model_validator(mode="after")
    def _template_and_block_fit(self) -> Self:
        left = _FIELD.sub("", self.template)
        if "{" in left or "}" in left or "{nomor}" not in self.template:
            raise PydanticCustomError("number_template", "number_template")
        if self.last is not None and self.last < self.first:
            raise PydanticCustomError("block_order", "block_order")
        return self

    def number_text(self, number: int, year: int) -> str:
        """Return a paper's number; `number` is the running number itself, not a position.

        A part that the office left empty leaves no double stroke behind.

        :raises NumberBlockUsedUpError: the number lies outside the reserved block.
        """
        outside = number < self.first or (self.last is not None and number > self.last)
        if outside and not self.blank:
            raise NumberBlockUsedUpError(
                number=number, first=self.first, last=self.last or "seterusnya"
            )
        parts = {
            "klasifikasi": self.klasifikasi,
            "nomor": UNWRITTEN if self.blank else str(number),
            "unit": self.unit,
            "tahun": str(year),
        }
        text = _FIELD.sub(lambda match: parts[match[1]], self.template)
        return _EMPTY_PARTS.sub("/", text).strip("/")


def is_same_number(one: str, other: str) -> bool:
    """Tell whether two numbers of a paper say the same, however long their dots to write on are."""
    return _DOTS.sub("", one) == _DOTS.sub("", other)


class PaperSwitches(Frozen):
    """What an office switches on its papers."""

    signer_titles_on_certificate: bool = False
    """Off: Permendagri 1/2023 art. 44 wants no academic titles of the signer there."""
    discipline_on_scorecard: bool = True
    certificate_title: Literal["Sertifikat", "Piagam"] = "Sertifikat"
    """Never "STTPL", which only an accredited Latsar organiser issues."""
    event_sentence: Sentence = ""
    """What the certificate says was attended; empty for one made from the session's title."""


class PaperLook(Frozen):
    """How papers look. Nothing of it is a printed fact: a certificate in force stays in force."""

    certificate_design: CertificateDesign = "formal"
    tte_room: bool = False
    """Leave the room of a certified electronic signature (TTE) free, which the office applies."""


class LetterheadEntry(Frozen):
    """The letterhead as the settings file gives it; `logo` is a path, relative to that file."""

    lines: Annotated[tuple[Line, ...], Field(max_length=3)] = ()
    address: Line = ""
    logo: Annotated[str, Field(max_length=1000)] = ""

    def with_logo(self, png: bytes) -> LetterheadSettings:
        """Return the letterhead as a session keeps it; no bytes for no emblem."""
        return LetterheadSettings(
            lines=self.lines, address=self.address, logo_png=base64.b64encode(png).decode()
        )


def _kind_of_bands(given: object) -> str:
    return "=rule" if isinstance(given, dict | BandRule) else "=id"


Bands = Annotated[
    Annotated[Code, Tag("=id")] | Annotated[BandRule, Tag("=rule")], Discriminator(_kind_of_bands)
]


class SessionSettings(Frozen):
    """A settings file: what is named is set, what is absent stays as it was."""

    title: FilledLine | None = None
    place: FilledLine | None = None
    letterhead: LetterheadEntry | None = None
    signers: Annotated[tuple[Signer, ...], Field(max_length=100)] | None = None
    numbering: Numbering | None = None
    evaluators: Annotated[tuple[EvaluatorProfile, ...], Field(max_length=500)] | None = None
    papers: PaperSwitches | None = None
    look: PaperLook | None = None
    bands: Bands | None = None
    """The id of one of the instrument's band sets, or the office's own set."""


def parse_settings(text: str) -> SessionSettings:
    """Return the settings that the JSON text holds.

    :raises SettingsError: naming the first field that does not fit.
    """
    return fit(SessionSettings, text, SettingsError)
