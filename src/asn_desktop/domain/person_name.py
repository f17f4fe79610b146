"""A person's name in its three fields: titles before it, the bare name, titles behind it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from asn_desktop.domain.plain_text import plain_text

FRONT = re.compile(
    r"(?P<title>(?:K\.\s?H|Prof|drg|drh|drs|dra|dr|apt|Hj|Ir|Ns|Bd|Pdt|Ust|Tgk|H|KH)\."
    r"|(?:Prof|drg|drh|drs|dra|dr|apt|Hj|Ir|KH)(?=\s|\Z))\s*",
    re.IGNORECASE,
)
FRONT_SPELLING = {
    "prof": "Prof.", "drg": "drg.", "drh": "drh.", "drs": "Drs.", "dra": "Dra.", "apt": "apt.",
    "hj": "Hj.", "h": "H.", "ir": "Ir.", "ns": "Ns.", "bd": "Bd.", "pdt": "Pdt.", "ust": "Ust.",
    "tgk": "Tgk.", "kh": "K.H.",
}  # fmt: skip
"""`dr` is missing: a physician is "dr.", a doctor of science "Dr.", so it stays as it was typed."""
BACK_SPELLINGS = """
S.H. S.E. S.T. S.IP. S.Sos. S.Kom. S.Pd. S.Pd.I. S.Pd.SD. S.Ak. S.Hut. S.P. S.Pi. S.Pt. S.K.M.
S.Kep. S.Keb. S.Farm. S.Ked. S.K.G. S.Gz. S.Si. S.S. S.S.T. S.Tr. S.Tr.Keb. S.Tr.Kep. S.Tr.Kes.
S.Tr.IP. S.STP. S.I.Kom. S.I.P. S.A.P. S.AP. S.Psi. S.Ag. S.H.I. S.E.I. S.Th. S.Th.I. S.Hum.
S.Sn. S.Ds. S.Or. S.Stat. S.Mat. S.Ars. S.Pust. S.I.Pust. S.T.P. S.TP. S.Sos.I. S.Sy. S.M. S.B.
S.Fil. S.Fil.I. S.Kes. S.Tr.T. S.Tr.Gz. S.Tr.Ak. S.K.Pm. S.Ter. S.ST. S.Tr.Sos. S.Tr.Pi. S.Akun.
S.Par. S.Tr.Par. S.Pel. S.Tr.Tra. S.SiT. S.Si.T. M.Si. M.M. M.H. M.T. M.Kom. M.Pd. M.Pd.I. M.AP.
M.A.P. M.Kes. M.K.M. M.Sc. M.A. M.E. M.Ak. M.Kep. M.Keb. M.Farm. M.Sos. M.Hum. M.Ag. M.Kn. M.P.
M.Ling. M.Eng. M.B.A. M.Psi. M.P.H. M.Gz. M.I.Kom. M.I.P. M.IP. M.Ars. M.Ec.Dev. M.Biomed. M.S.
M.Tr.Keb. M.Tr.Kep. M.Tr.IP. M.Sn. M.Or. M.T.I. M.TI. M.Hut. M.Pt. M.Pi. M.E.I. M.H.I. M.PWK.
M.Stat. M.Mat. M.Th. A.Md. A.Md.Kes. A.Md.Keb. A.Md.Kep. A.Md.Farm. A.Md.Gz. A.Md.Kom. A.Md.T.
A.Md.Ak. A.Md.A.B. A.Md.Pi. A.Md.P. A.Md.Pust. A.Md.Pel. A.Md.IP. A.Md.AK. A.Md.Rad. A.Md.RMIK.
A.Md.Ter. A.Md.KG. A.Md.KL. A.Md.SI. A.Md.Tra. A.Md.Sos. A.Ma. A.Ma.Pd. A.P. A.Ptnh. Ners Ns.
Ph.D. Apt. Sp.A Sp.B Sp.PD Sp.OG Sp.An Sp.M Sp.S Sp.P Sp.Rad Sp.KK Sp.KJ Sp.THT Sp.THT-KL Sp.JP
Sp.PK Sp.OT Sp.U Sp.N Sp.DV Sp.KG Sp.KGA Sp.Ort Sp.Perio Sp.BM Sp.MK Sp.F Sp.KFR Sp.An-TI Sp.BS
Sp.BA Sp.EM Sp.Gz Sp.GK Sp.Ok Sp.Pros Sp.PA Sp.T.H.T.K.L. Sp.OnkRad CA CPA Ak. QIA CRMP CGCAE
CFrA CHRM CHRMP CHCM Bc.Hk. B.Sc. B.A. B.Eng. LL.M. IPM ASEAN.Eng. M.Sc.Eng. M.Med.Kom.
M.Med.Ed. M.H.Kes. M.MRS. M.Kesos. M.Keu.
"""
DOTTED = re.compile(r"(?:[A-Za-z]{1,5}\.){1,4}(?:[A-Za-z]{1,6}\.?)?\Z")
LETTERS = re.compile(r"[^a-z]")
MOST_WORDS = 4


def _letters(text: str) -> str:
    return LETTERS.sub("", text.casefold())


BACK = {_letters(title): title for title in reversed(BACK_SPELLINGS.split())}


class PersonName(NamedTuple):
    """Gelar depan, the bare name, gelar belakang; any may be empty."""

    front: str
    name: str
    back: str

    @property
    def full(self) -> str:
        """The name as it is addressed: "dr. Rina Aulia, S.Kep., Ners"."""
        return full_name(self.front, self.name, self.back)


def full_name(front: str, name: str, back: str) -> str:
    """Return a name with its titles: "dr. Rina Aulia, S.Kep., Ners"."""
    before = f"{front} {name}".strip()
    return f"{before}, {back}" if back else before


def split_name(entered: str) -> PersonName:
    """Split "dr. Hj. RINA AULIA, S.KEP., NERS".

    Known titles get their usual spelling, the name keeps the letters that were typed. What may
    be a title or a name stays in the name rather than being lost.
    """
    front, rest = _front(plain_text(entered))
    first, *behind = [part.strip() for part in rest.split(",")]
    words = first.split(" ")
    first_titles = _trailing_titles(words)
    kept, back = [" ".join(words)], first_titles
    for part in behind:
        titles = _titles(part)
        if titles is None:
            kept.append(part)
        else:
            back += titles
    return PersonName(front, ", ".join(filter(None, kept)), ", ".join(back))


def _front(text: str) -> tuple[str, str]:
    titles = []
    while match := FRONT.match(text):
        typed = match["title"].rstrip(".")
        titles.append(FRONT_SPELLING.get(_letters(typed), f"{typed}."))
        text = text[match.end() :].lstrip(", ")
    return " ".join(titles), text


def _trailing_titles(words: list[str]) -> list[str]:
    """Take known degrees without a comma ("Budi Santoso S.Kom.") off the end of a name's words."""
    titles: list[str] = []
    while found := _trailing_title(words):
        title, count = found
        titles.insert(0, title)
        del words[-count:]
    return titles


def _trailing_title(words: list[str]) -> tuple[str, int] | None:
    if "." not in words[-1] and "." not in words[-2:][0]:
        return None
    for count in range(min(MOST_WORDS, len(words) - 1), 0, -1):
        known = BACK.get(_letters("".join(words[-count:])))
        if known is not None and "." in words[-count]:
            return known, count
    return None


@lru_cache(maxsize=4096)
def _titles(part: str) -> tuple[str, ...] | None:
    """Return the titles that stand between two commas, none for nothing, None if it is a name."""
    words = part.split()
    titles = []
    while words:
        found = _longest_title(words)
        if found is None:
            return None
        titles.append(found[0])
        del words[: found[1]]
    return tuple(titles)


def _longest_title(words: list[str]) -> tuple[str, int] | None:
    for count in range(min(MOST_WORDS, len(words)), 0, -1):
        known = BACK.get(_letters("".join(words[:count])))
        if known is not None:
            return known, count
    return (words[0], 1) if DOTTED.match(words[0]) else None
