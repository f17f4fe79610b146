"""The history of decisions: which conflicts were settled by whom, how, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.domain.conflicts import Decision, is_decision
from asn_desktop.domain.ledger import canonical
from asn_desktop.store.authorship import registers_with_merged_heads

if TYPE_CHECKING:
    from asn_desktop.domain.conflicts import Authored, Register
    from asn_desktop.services.session.context import SessionContext
    from asn_desktop.services.session.laptops import Laptops
    from asn_desktop.services.session.register_words import RegisterWords


def decisions(
    context: SessionContext, words: RegisterWords, laptops: Laptops
) -> tuple[Decision, ...]:
    """Return every decision between several heads, latest first as the laptops' clocks say."""
    found = registers_with_merged_heads(context.ledger.connection)
    told = [
        _told(register, entry, words, laptops)
        for register in found.values()
        for entry in register.past.values()
        if entry.why and is_decision(register, entry, laptops.provenance)
    ]
    return tuple(sorted(told, key=lambda each: (-each.at, each.id)))


def _told(register: Register, entry: Authored, words: RegisterWords, laptops: Laptops) -> Decision:
    person, field = words.place(register.key)
    chosen = canonical(entry.val)
    others = dict.fromkeys(
        words.shown(register.key, each.val)
        for each in register.replaced(entry)
        if canonical(each.val) != chosen
    )
    return Decision(
        id=entry.id,
        participant=person,
        field=field,
        chosen=words.shown(register.key, entry.val),
        others=tuple(others),
        by=words.author(entry.by),
        laptop=laptops.name(entry.dev),
        why=entry.why,
        at=entry.at,
        overtaken=[head.id for head in register.heads] != [entry.id],
    )
