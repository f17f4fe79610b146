"""How a conflict came about and what to look at, in sentences for the coordinator."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain import registers
from asn_desktop.domain.conflicts import ConflictKind, is_decision
from asn_desktop.domain.errors import UserError
from asn_desktop.domain.wording import ended, listed, terbilang

if TYPE_CHECKING:
    from collections.abc import Sequence

    from asn_desktop.domain.conflicts import Authored, Choice, Register
    from asn_desktop.domain.ledger import RegisterKey
    from asn_desktop.services.session.context import SessionContext
    from asn_desktop.services.session.laptops import Laptops
    from asn_desktop.services.session.register_words import RegisterWords

MOST_NAMED = 5
FAR_APART = dt.timedelta(days=180)
"""Clocks that differ by more than this tell nothing; a session lasts days."""
DAYS_OF_YEAR = 365.25
EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
FINAL = "final"
HOW = {
    ConflictKind.DELETION_DISPUTED: "Dihapus dan dipulihkan di tempat yang berbeda: {sides}",
    ConflictKind.JOIN_DISPUTED: "Digabung dan dipisahkan di tempat yang berbeda: {sides}",
    ConflictKind.CLONED: (
        "Satu berkas laptop {laptop} dipakai di dua tempat sejak isian ke-{q}: {sides}"
    ),
    ConflictKind.COPIED: ("{copy} memakai salinan atau cadangan dari berkas {original}: {sides}"),
    ConflictKind.DECIDED_TWICE: "{count} koordinator memutuskan berbeda: {sides}",
    ConflictKind.JOINED: "Dua entri dijadikan satu orang, dan isinya berbeda: {sides}",
    ConflictKind.TYPED_TWICE: (
        "Orang yang sama diketik sebagai peserta tambahan di {places} laptop: {sides}"
    ),
    ConflictKind.NOTE: "Catatan disiplin diubah di {places} tempat: {sides}",
    ConflictKind.TWO_LAPTOPS: "{evaluator} mengisi di {places} laptop: {sides}",
    ConflictKind.TABLE_AND_LAPTOP: (
        "Isian {evaluator} diketik di meja dan juga diisi di laptopnya: {sides}"
    ),
    ConflictKind.TWO_TABLES: "Isian {evaluator} diketik di {places} meja: {sides}",
    ConflictKind.CERTIFICATE: "Sertifikat {person} terbit di {places} meja: {sides}",
    ConflictKind.SETTING: "Pengaturan sesi diubah di {places} meja: {sides}",
    ConflictKind.ROSTER: "Data peserta dibetulkan di {places} meja: {sides}",
}
LOOK = {
    ConflictKind.DELETED_UNSEEN: (
        "Tanyakan kepada yang menghapus dan yang mengisi apakah orang ini ikut dinilai."
    ),
    ConflictKind.DELETION_DISPUTED: "Sepakati dengan meja lain apakah orang ini ikut dinilai.",
    ConflictKind.JOIN_DISPUTED: "Periksa NIP dan tanggal lahir pada kedua entri.",
    ConflictKind.CLONED: (
        "Pastikan hanya satu laptop yang masih dipakai, lalu bandingkan dengan lembar kertasnya."
    ),
    ConflictKind.COPIED: (
        "Tanyakan berkas mana yang dipakai terakhir, lalu bandingkan dengan lembar kertasnya."
    ),
    ConflictKind.DECIDED_TWICE: "Sepakati satu putusan dengan koordinator yang lain.",
    ConflictKind.CHANGED_AFTER_DECISION: (
        "Tanyakan mengapa diubah, dan apakah pengubah sudah tahu putusan itu."
    ),
    ConflictKind.JOINED: "Bandingkan kedua entri dengan lembar kertas atau SK orang itu.",
    ConflictKind.TYPED_TWICE: "Cocokkan dengan kartu pegawai atau SK orang itu.",
    ConflictKind.REOPENED: "Tanyakan kepada penilainya apakah lembar ini masih akan diubah.",
    ConflictKind.NOTE: "Tanyakan kepada penulis catatannya, atau lihat buktinya.",
    ConflictKind.TWO_LAPTOPS: (
        "Tanyakan kepada penilainya laptop mana yang benar, atau lihat lembar kertasnya."
    ),
    ConflictKind.TABLE_AND_LAPTOP: "Bandingkan dengan lembar kertas penilainya.",
    ConflictKind.TWO_TABLES: "Bandingkan dengan lembar kertas penilainya.",
    ConflictKind.CERTIFICATE: (
        "Tanyakan kertas mana yang sudah diserahkan, lalu tarik yang lain: yang tidak dipilih"
        " tidak berlaku lagi, kecuali bila isinya sama."
    ),
    ConflictKind.SETTING: "Sepakati dengan meja lain mana yang dipakai untuk seluruh sesi.",
    ConflictKind.ROSTER: "Cocokkan dengan SK atau data kepegawaian orang itu.",
}
VERBS = {
    ConflictKind.DECIDED_TWICE: "memilih",
    ConflictKind.DELETION_DISPUTED: "",
    ConflictKind.JOIN_DISPUTED: "",
    ConflictKind.COPIED: "mengisi",
    ConflictKind.CLONED: "mengisi",
    ConflictKind.CERTIFICATE: "menerbitkan",
}
PARTS_LEFT = {"mark": "nilai", "remark": "catatan", "sheet": "status lembar", "nihil": "nihil"}


class Unseen(NamedTuple):
    """What a deletion had not seen: the fields, and on which laptops they were entered."""

    fields: tuple[str, ...]
    laptops: tuple[str, ...]


class ConflictWords:
    """Tells each conflict; names are looked up once."""

    def __init__(self, context: SessionContext, words: RegisterWords, laptops: Laptops) -> None:
        self._context, self._words, self._laptops = context, words, laptops

    def how(self, kind: ConflictKind, register: Register, unseen: Unseen) -> str:
        """Return how a conflict came about."""
        if kind is ConflictKind.DELETED_UNSEEN:
            return self._deleted(register, unseen)
        if kind is ConflictKind.CHANGED_AFTER_DECISION:
            return self._after_decision(register)
        if kind is ConflictKind.REOPENED:
            return self._reopened(register)
        return ended(HOW[kind].format(**self._facts(kind, register)))

    @staticmethod
    def look(kind: ConflictKind) -> str:
        """Return what to look at before deciding."""
        return LOOK[kind]

    def before(self, register: Register) -> str:
        """Return what the register said before its sides parted; "" where nothing did."""
        shown = [self._words.shown(register.key, each.val) for each in register.before()]
        return ", ".join(dict.fromkeys(shown))

    # --- sentences ---------------------------------------------------------------------

    def _facts(self, kind: ConflictKind, register: Register) -> dict[str, str]:
        heads = self._in_order(register.heads)
        devices = [head.dev for head in heads]
        copied = self._laptops.provenance.copy_of(devices) or (devices[0], devices[0])
        forked = [dev for dev, count in Counter(devices).items() if count > 1] or devices
        return {
            "sides": self._sides(kind, register.key, heads),
            "places": terbilang(len(set(devices))),
            "count": terbilang(len(heads)).capitalize(),
            "evaluator": self._evaluator(register.key),
            "person": self._words.person(register.key.ent),
            "laptop": self._laptops.name(forked[0]),
            "q": str(min(head.q for head in heads if head.dev == forked[0])),
            "original": self._laptops.name(copied[0]),
            "copy": self._laptops.name(copied[1]),
        }

    def _sides(self, kind: ConflictKind, key: RegisterKey, heads: Sequence[Authored]) -> str:
        return listed([self._side(kind, key, head) for head in heads], MOST_NAMED)

    def _side(self, kind: ConflictKind, key: RegisterKey, head: Authored) -> str:
        verb = VERBS.get(kind, "memberi" if key.fld.startswith("mark/") else "menulis")
        said = " ".join(filter(None, (verb, self._said(kind, key, head))))
        return f"{self._laptops.name(head.dev)} {said}{_quoted(head.why)}"

    def _said(self, kind: ConflictKind, key: RegisterKey, head: Authored) -> str:
        if kind is ConflictKind.DELETION_DISPUTED:
            return "menghapus" if head.val is True else "memulihkan"
        if kind is ConflictKind.JOIN_DISPUTED:
            if head.val is None:
                return "memisahkan"
            return f"menggabung dengan {self._joined_with(head)}"
        return self._words.brief(key, head.val)

    def _joined_with(self, head: Authored) -> str:
        """Return who the other entry was, by the name that it had before the join."""
        before = head.seen.get("before") if isinstance(head.seen, dict) else None
        entry = before.get(head.val) if isinstance(before, dict) else None
        name = entry.get("name") if isinstance(entry, dict) else None
        return str(name or "") or self._words.person(str(head.val)) or "orang lain"

    def _deleted(self, register: Register, unseen: Unseen) -> str:
        deleting = [head for head in self._in_order(register.heads) if head.val is True]
        where = listed(
            [self._laptops.name(head.dev) + _quoted(head.why) for head in deleting], MOST_NAMED
        )
        counts = Counter(PARTS_LEFT.get(fld.partition("/")[0], "data") for fld in unseen.fields)
        parts = listed([f"{count} {part}" for part, count in counts.items()], MOST_NAMED)
        there = listed(unseen.laptops, MOST_NAMED)
        return (
            f"Dihapus di {where}, lalu diubah di {there} yang belum tahu penghapusan itu: {parts}."
        )

    def _after_decision(self, register: Register) -> str:
        known, key = self._laptops.provenance, register.key
        heads = self._in_order(register.heads)
        decided = [head for head in heads if is_decision(register, head, known)]
        others = [head for head in heads if head not in decided]
        said = listed([self._decided(key, head) for head in decided], MOST_NAMED)
        changed = listed(
            [
                f"{self._laptops.name(head.dev)} mengisi {self._words.brief(key, head.val)}"
                for head in others
            ],
            MOST_NAMED,
        )
        return f"{said}, tanpa tahu bahwa {changed}."

    def _decided(self, key: RegisterKey, head: Authored) -> str:
        said = self._words.brief(key, head.val)
        return f"{self._laptops.name(head.dev)} sudah memutuskan {said}{_quoted(head.why)}"

    def _reopened(self, register: Register) -> str:
        heads = self._in_order(register.heads)
        final = [head for head in heads if self._words.brief(register.key, head.val) == FINAL]
        opened = [head for head in heads if head not in final]
        where = listed(
            list(dict.fromkeys(self._laptops.name(each.dev) for each in final)), MOST_NAMED
        )
        there = listed(
            [self._laptops.name(each.dev) + _quoted(each.why) for each in opened], MOST_NAMED
        )
        return f"Lembar sudah final di {where} ketika {there} membukanya lagi."

    # --- parts -------------------------------------------------------------------------

    def _in_order(self, heads: Sequence[Authored]) -> list[Authored]:
        return sorted(heads, key=lambda head: (self._laptops.rank(head.dev), head.id))

    def _evaluator(self, key: RegisterKey) -> str:
        owner = registers.owner(key)
        return self._words.author(owner) if owner else "penilai"

    def clock_warning(self, choices: Sequence[Choice]) -> str:
        """Return a warning where the sides' clocks are too far apart; it names the odd one."""
        times = [(each.at, each.laptop) for choice in choices for each in choice.sources if each.at]
        if not times or max(times)[0] - min(times)[0] < FAR_APART.total_seconds() * 1000:
            return ""
        held = self._session_time()
        odd, laptop = max(times, key=lambda each: abs(each[0] - held))
        reference = min(times, key=lambda each: abs(each[0] - held))[0]
        year = _moment(odd).year
        years = abs(odd - reference) / (dt.timedelta(days=DAYS_OF_YEAR).total_seconds() * 1000)
        apart = f"{years:.0f} tahun" if years >= 1 else "berbulan-bulan"
        return (
            f"Jam laptop {laptop} menunjuk tahun {year}, berbeda {apart} dari yang lain; jangan"
            " memutuskan menurut jamnya."
        )

    def _session_time(self) -> float:
        with suppress(UserError):
            day = self._context.day("date")
            return dt.datetime.combine(day, dt.time(12), dt.UTC).timestamp() * 1000
        return 0.0


def _moment(milliseconds: int) -> dt.datetime:
    """Return a time as said; one beyond the calendar is its end."""
    with suppress(OverflowError):
        return EPOCH + dt.timedelta(milliseconds=milliseconds)
    return dt.datetime.max.replace(tzinfo=dt.UTC)


def _quoted(why: str) -> str:
    return f' ("{why}")' if why else ""
