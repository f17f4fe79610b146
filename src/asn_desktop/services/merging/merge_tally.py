"""Adds up what several packages together change, in words for people, one row a register."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Literal

from asn_desktop.domain.codes import code_of
from asn_desktop.domain.ledger import RegisterKey
from asn_desktop.domain.merging import KindCounts, PackageFacts, RegisterChange, Unused
from asn_desktop.services.merging.glancing import sender_name
from asn_desktop.store.heads import Heads, agreed, heads_of_registers
from asn_desktop.store.unused import unused_since

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from asn_desktop.domain.bundle import Contents
    from asn_desktop.services.session.laptops import Laptops
    from asn_desktop.services.session.register_words import RegisterWords
    from asn_desktop.store.heads import Head
    from asn_desktop.store.ledger_store import SessionLedger
    from asn_desktop.store.receiving import Received
    from asn_desktop.store.unused import UnusedEvent

MOST_CHANGES = 20_000
"""So many rows of each kind are put into words; the numbers count all."""
MOST_SAME = 2_000
Kind = Literal["baru", "berubah", "konflik"]
REASONS = {
    1: "Belum terbukti: paket yang membuktikannya belum ada. Minta paket terbaru dari laptop itu.",
    2: "Bukan haknya: laptop itu tidak boleh mengisi ini. Disimpan, tidak dihitung.",
    3: "Belum dikenal versi program ini. Disimpan; dihitung setelah program diperbarui.",
    4: "Mengaku mengganti isian dari tempat lain. Disimpan, tidak dihitung.",
    5: "Izin laptop itu sudah dicabut. Disimpan, tidak dihitung.",
}
"""Why an event does not count, by its standing."""
UNREADABLE = "Tidak dapat dibaca ({reason}). Disisihkan; yang lain tetap masuk."


class MergeTally:
    """Compares what was here before all packages with what is here after the last."""

    def __init__(self) -> None:
        self._before: Heads = {}
        self._after: Heads = {}
        self._packages: dict[RegisterKey, list[str]] = {}
        self._known: set[RegisterKey] = set()
        self._kinds: dict[RegisterKey, Kind] | None = {}
        self._began: list[tuple[int, int, str]] = []
        self.receipts: list[tuple[str, str]] = []
        self.packages: list[PackageFacts] = []
        self.quarantined = 0
        self.no_right = 0

    def add(self, package: str, received: Received, numbers: tuple[int, int]) -> None:
        """Take in what one package did.

        `package` is its label; `numbers` those of its first event and of its bundle.
        """
        self._kinds = None
        self._began.append((*numbers, package))
        for key, heads in received.after.items():
            earlier = received.before[key]
            self._before.setdefault(key, earlier)
            self._after[key] = heads
            if _ids(heads) != _ids(earlier):
                self._packages.setdefault(key, []).append(package)
        self._known |= received.known | received.after.keys()
        self.quarantined += received.quarantined
        self.no_right += received.no_right

    def note(self, package: str, contents: Contents) -> None:
        """Note a package that was taken in: its code, from whom it is and of when."""
        self.receipts.append((package, contents.receipt))
        self.packages.append(PackageFacts(package, sender_name(contents), contents.made_at))

    @property
    def new(self) -> int:
        """Return how many registers were empty before, those now in conflict among them."""
        return sum(1 for key in self._altered() if not self._before[key])

    @property
    def changed(self) -> int:
        """Return how many registers say something else now, or say it in one more way."""
        return sum(1 for key in self._altered() if self._before[key])

    @property
    def same(self) -> int:
        """Return how many registers the packages hold that stay as they were."""
        return len(self._known) - len(self._altered())

    @property
    def kinds(self) -> KindCounts:
        """Return each register under one kind: what is in conflict is neither new nor changed."""
        found = Counter(self._altered().values())
        return KindCounts(found["baru"], found["berubah"], self.same, found["konflik"])

    def changes(self, words: RegisterWords) -> tuple[RegisterChange, ...]:
        """Return the changes in words: conflicts first, so that no limit hides one of them."""
        kinds: dict[Kind, list[RegisterKey]] = {"konflik": [], "berubah": [], "baru": []}
        for key, kind in self._altered().items():
            kinds[kind].append(key)
        return tuple(
            self._change(words, key, kind)
            for kind, keys in kinds.items()
            for key in keys[:MOST_CHANGES]
        )

    def unchanged(self, words: RegisterWords, ledger: SessionLedger) -> tuple[RegisterChange, ...]:
        """Return what is the same here and in the packages, in words, up to `MOST_SAME`."""
        some = sorted(self._known - self._altered().keys())[:MOST_SAME]
        heads = heads_of_registers(ledger.connection, some)
        return tuple(
            RegisterChange(*words.place(key), said, said, "sama")
            for key in some
            for said in (_shown(words, key, heads[key]),)
        )

    def unused(
        self, words: RegisterWords, laptops: Laptops, ledger: SessionLedger
    ) -> tuple[Unused, ...]:
        """Say of what does not count which package brought it, whose it is, and why."""
        if not self._began:
            return ()
        told = []
        for each in unused_since(ledger.connection, *self._began[0][:2])[:MOST_CHANGES]:
            place = words.place(RegisterKey(each.ent, each.fld)) if each.ent else ("", "")
            reason = REASONS.get(each.standing) or UNREADABLE.format(reason=each.reason)
            told.append(Unused(self._bringer(each), laptops.name(each.dev), *place, reason))
        return tuple(told)

    def _bringer(self, unused: UnusedEvent) -> str:
        """Return the label of the package whose numbers hold that of the entry."""
        began = ((event if unused.ent else bundle, name) for event, bundle, name in self._began)
        return [name for first, name in began if first <= unused.number][-1]

    def _altered(self) -> Mapping[RegisterKey, Kind]:
        """Return what became of each register that is not as it was; worked out once."""
        if self._kinds is None:
            self._kinds = {
                key: self._kind(key)
                for key, heads in self._after.items()
                if _ids(heads) != _ids(self._before[key])
            }
        return self._kinds

    def _kind(self, key: RegisterKey) -> Kind:
        if not agreed(self._after[key]):
            return "konflik"
        return "berubah" if self._before[key] else "baru"

    def _change(self, words: RegisterWords, key: RegisterKey, kind: Kind) -> RegisterChange:
        here = _ids(self._before[key])
        brought = [head for head in self._after[key] if head.id not in here]
        before = _shown(words, key, self._before[key])
        after = _shown(words, key, brought or self._after[key])
        packages = tuple(self._packages.get(key, ()))
        return RegisterChange(*words.place(key), before, after, kind, packages)


def joint_receipt(receipts: Sequence[str]) -> str:
    """Return the code of one package, or one code for several, whatever their order."""
    distinct = sorted(set(receipts))
    if len(distinct) <= 1:
        return distinct[0] if distinct else ""
    return code_of(json.dumps(distinct).encode())


def _ids(heads: Sequence[Head]) -> set[str]:
    return {head.id for head in heads}


def _shown(words: RegisterWords, key: RegisterKey, heads: Sequence[Head]) -> str:
    said = dict.fromkeys(words.shown(key, head.val) for head in heads)
    return " | ".join(said)
