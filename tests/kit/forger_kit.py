"""A certified evaluator's laptop whose program was changed: it says whatever it can sign."""

from __future__ import annotations

import hashlib
import zlib
from typing import TYPE_CHECKING, NamedTuple

from package_kit import START, Laptop

from asn_desktop.domain import registers
from asn_desktop.domain.ids import CriterionCode, EventId, NoteId
from asn_desktop.domain.ledger import ChainPlace, Draft, canonical, write_event
from asn_desktop.domain.registers import Device, Purpose, Role
from asn_desktop.exchange.package import FORMAT, HEADER_PREFIX, MAGIC
from asn_desktop.vault import keys
from asn_desktop.vault.seal import Recipients, seal
from asn_desktop.vault.trust import Statement, signed_head, signed_statement

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from asn_desktop.domain.ids import DeviceId, EvaluatorId, ParticipantId, SessionId
    from asn_desktop.domain.ledger import Json, RegisterKey
    from asn_desktop.vault.trust import SignedHead

BP = CriterionCode("BP")
NOTE = NoteId("0" * 32)


class Stage(NamedTuple):
    """What a forger knows of the session that it attacks."""

    root: bytes
    """The root's private half, only to certify the forger's own device as an assignment would."""
    ses: SessionId
    seal_key: bytes
    agency: bytes
    siti: ParticipantId
    guest: ParticipantId
    """Whom the table let in, who was on no roster."""
    own: EvaluatorId
    other: EvaluatorId
    desk: DeviceId
    of_other: DeviceId
    head: SignedHead
    """The other evaluator's signed head."""
    statements: tuple[Statement, ...]
    heads: dict[RegisterKey, EventId]
    """Of registers that are not the forger's: the event that stands there."""
    lines: dict[DeviceId, tuple[bytes, ...]]


class Forger:
    """Makes packages with a certified evaluator's key, and without any of the program's checks."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        rights = Device(Role.EVALUATOR, stage.own, Purpose.MARKS, "Laptop asing")
        self.laptop = Laptop(stage.root, rights)
        self.private = self.laptop.private
        self.dev = self.laptop.dev
        self.public = keys.signing_public(self.private).hex()
        self.root = keys.signing_public(stage.root)

    # --- events ------------------------------------------------------------------------

    def says(self, key: RegisterKey, content: Json, par: Sequence[EventId] = ()) -> bytes:
        """Return a package of one event, well written."""
        return self.events([Draft(*key, content, tuple(par))])

    def events(self, drafts: Sequence[Draft]) -> bytes:
        return self.lines(self.written(drafts))

    def written(self, drafts: Sequence[Draft]) -> list[bytes]:
        """Return the lines of one chain."""
        lines: list[bytes] = []
        last = ""
        for q, draft in enumerate(drafts, 1):
            event = write_event(draft, self.place(q, last))
            lines.append(event.raw)
            last = event.id
        return lines

    def place(self, q: int = 1, last: str = "") -> ChainPlace:
        return ChainPlace(self.stage.ses, self.dev, q, last, self.stage.own, START + q)

    def plain(self, **changes: Json) -> dict[str, Json]:
        """Return an own mark as JSON, with these parts changed; `...` leaves one out."""
        key = registers.mark(self.stage.siti, self.stage.own, BP)
        content: dict[str, Json] = {
            "v": 1,
            "ses": self.stage.ses,
            "dev": self.dev,
            "q": 1,
            "prev": "",
            "ent": key.ent,
            "fld": key.fld,
            "val": 3,
            "par": [],
            "by": self.stage.own,
            "t": START,
            **changes,
        }
        return {name: said for name, said in content.items() if said is not ...}

    def spelled(self, old: str, new: str) -> bytes:
        """Return a package of one own mark in whose line a part is spelled otherwise."""
        line = canonical(self.plain())
        assert old.encode() in line
        return self.lines([line.replace(old.encode(), new.encode("utf-8", "surrogatepass"), 1)])

    # --- packages ----------------------------------------------------------------------

    def lines(self, lines: Sequence[bytes], q: int | None = None) -> bytes:
        """Return a package of these lines as the own chain, with a head over the last."""
        return self.package([(self.dev, lines)], heads=[self.head(lines, q)])

    def head(self, lines: Sequence[bytes], q: int | None = None) -> SignedHead:
        last = EventId(hashlib.sha256(lines[-1]).hexdigest())
        return signed_head(self.dev, q or len(lines), last, self.private)

    def package(
        self,
        chains: Sequence[tuple[str, Sequence[bytes]]],
        statements: Sequence[Statement] | None = None,
        heads: Sequence[SignedHead] = (),
        change: Callable[[dict[str, Json]], object] = lambda _: None,
    ) -> bytes:
        """Return a package; `change` may alter the header, or return other bytes in its place."""
        body = b"\n".join(line for _, lines in chains for line in lines)
        known = [*self.stage.statements, self.laptop.statement]
        header: dict[str, Json] = {
            "v": FORMAT,
            "kind": "return",
            "ses": self.stage.ses,
            "root": self.root.hex(),
            "sender": self.dev,
            "statements": [
                each.model_dump(mode="json")
                for each in (known if statements is None else [*known, *statements])
            ],
            "heads": [head.model_dump(mode="json") for head in heads],
            "chains": [{"dev": dev, "lines": len(lines)} for dev, lines in chains],
            "digest": hashlib.sha256(body).hexdigest(),
            "extra": {},
            "t": START,
        }
        changed = change(header)
        raw = changed if isinstance(changed, bytes) else canonical(header)
        return self.content(self.signed(raw) + b"\n" + body)

    def signed(self, header: bytes) -> bytes:
        """Return a header with the forger's signature below it."""
        return header + b"\n" + keys.sign(self.private, HEADER_PREFIX + header).hex().encode()

    def content(self, content: bytes, level: int = 1) -> bytes:
        return self.sealed(zlib.compress(content, level))

    def sealed(self, content: bytes) -> bytes:
        """Return a package of these compressed bytes, for the table and for the agency."""
        to = Recipients((self.stage.seal_key, self.stage.agency))
        return seal(MAGIC + bytes([FORMAT]), content, to)

    # --- statements --------------------------------------------------------------------

    def statement(self, private: bytes, by: bytes, **facts: object) -> Statement:
        """Return a statement about a key, signed by whoever is named, and accepted by the key."""
        plain: dict[str, object] = {
            "kind": "device",
            "ses": self.stage.ses,
            "key": keys.signing_public(private).hex(),
            "role": Role.EVALUATOR,
            "evaluator": self.stage.own,
            "purpose": Purpose.MARKS,
            "name": "Laptop asing",
            "by": keys.signing_public(by).hex(),
        }
        return signed_statement(Statement.model_validate(plain | facts), by, private)

    def with_statements(self, *statements: Statement) -> bytes:
        """Return a package that holds one own mark and brings these statements."""
        lines = self.written([Draft(*self.own_mark(), 3)])
        return self.package([(self.dev, lines)], statements, [self.head(lines)])

    def by_key(self, private: bytes, key: RegisterKey, *statements: Statement) -> bytes:
        """Return a package in which another key writes, as these statements would let it."""
        dev = keys.key_id(keys.signing_public(private))
        place = self.place()._replace(dev=dev)  # type: ignore[arg-type]
        line = write_event(Draft(*key, 5), place)
        head = signed_head(place.dev, 1, line.id, private)
        return self.package([(dev, [line.raw])], statements, [head])

    def own_mark(self) -> RegisterKey:
        return registers.mark(self.stage.siti, self.stage.own, BP)
