"""What comes from laptops whose program was changed, is newer or broken, among honest ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from laptop_kit import AK, NIP, Hall, Laptop, addressed

from asn_desktop.domain import registers
from asn_desktop.domain.bundle import Chain
from asn_desktop.domain.ids import CriterionCode, EvaluatorId
from asn_desktop.domain.ledger import ChainPlace, Draft, write_event
from asn_desktop.domain.registers import Purpose

if TYPE_CHECKING:
    from stranger_kit import Stranger

    from asn_desktop.domain.bundle import Bundle
    from asn_desktop.domain.ledger import Json, RegisterKey

OTHER_NIP = "199203142025061001"
JUNK = (b"{}", b"bukan peristiwa", b'{"v":1}', b"\xff\xfe", b"")
"""Lines that are no events."""


class Strangers:
    """Puts on sticks what no honest program writes."""

    hall: Hall
    laptops: list[Laptop]
    stranger: Stranger
    files: list[Bundle]

    # --- what strangers send -----------------------------------------------------------

    def trespass(self, at: int, register: int, content: int) -> None:
        """Let an evaluator's changed program send what it has no right to."""
        options = self._options(self.laptops[at % 4])
        key, contents = options[register % len(options)]
        heads = [head.id for head in self.laptops[at % 4].ledger.heads(key)]
        draft = Draft(*key, contents[content % len(contents)], tuple(heads))
        self.files.append(self.stranger.send(draft))

    def name_elsewhere(self, at: int, register: int) -> None:
        """Let an event name as replaced what stands in another register."""
        options = self._options(self.laptops[at % 4])
        other, _ = options[register % len(options)]
        heads = tuple(head.id for head in self.laptops[at % 4].ledger.heads(other))
        key = registers.mark(self.hall.person(), self.hall.evaluator_named("Lain"), AK)
        self.files.append(self.stranger.send(Draft(*key, register % 5, heads)))

    def pretend(self, at: int, register: int) -> None:
        """Send a line that claims to be of another's chain, for which nobody has signed."""
        laptop = self.laptops[at % 4]
        key, contents = self._options(laptop)[register % 3]
        own = laptop.file.own_devices()[Purpose.MARKS]
        q, last = laptop.ledger._tip(own)
        place = ChainPlace(self.hall.ses, own.dev, q + 1, last, "?", 0)
        heads = tuple(head.id for head in laptop.ledger.heads(key))
        line = write_event(Draft(*key, contents[0], heads), place).raw
        self.files.append(self.stranger.package([Chain(own.dev, [line])]))

    def newer(self, at: int, register: int) -> None:
        """Send what a newer program writes: kept and passed on, not interpreted."""
        self.files.append(self.stranger.newer(self.hall.person(), at, register))

    def replace_guest(self, at: int, said: int) -> None:
        """Name as replaced what another laptop said of somebody whom it let in."""
        key = registers.of_participant(self.hall.person(OTHER_NIP), registers.WALK_IN)
        heads = tuple(head.id for head in self.laptops[at % 4].ledger.heads(key))
        entry: Json = {"name": "Bukan Joko"} if said % 3 else None
        self.files.append(self.stranger.send(Draft(*key, entry, heads)))

    def withhold(self, register: int, content: int) -> None:
        """Let a line go missing for good: nobody ever sends it, and others follow on it."""
        key = registers.mark(self.hall.person(), self.hall.evaluator_named("Lain"), AK)
        self.stranger.withhold(Draft(*key, content % 5))
        self.files.append(self.stranger.send(Draft(*key, register % 5)))

    def spoil(self, at: int, junk: int) -> None:
        """Put a package on a stick among whose lines are some that are no events."""
        bad = JUNK[junk % len(JUNK)]
        package = self.laptops[at % len(self.laptops)].export()
        chains = [Chain(chain.dev, [*chain.lines, bad]) for chain in package.chains]
        self.files.append(addressed(package._replace(chains=chains)))

    def _options(self, laptop: Laptop) -> list[tuple[RegisterKey, list[Json]]]:
        hall = self.hall
        siti, joko = hall.person(NIP), hall.person(OTHER_NIP)
        levels: list[Json] = [1, 2, 3, "T", None]
        own = laptop.ledger.identity.evaluator
        evaluator = EvaluatorId(own) if own else hall.evaluator_named("Rahma")
        found: list[tuple[RegisterKey, list[Json]]] = []
        for person in (siti, joko):
            found += [
                (registers.mark(person, evaluator, AK), levels),
                (registers.remark(person, evaluator, CriterionCode("_")), ["baik", "é", None]),
            ]
        found += [
            (registers.sheet(siti, evaluator), ["final", None]),
            (registers.attestation(siti, evaluator), [True, None]),
        ]
        if own:
            entry = {"name": "Joko", "nip": OTHER_NIP}
            return [*found, (registers.of_participant(joko, registers.WALK_IN), [entry, None])]
        return [
            *found,
            (registers.of_participant(siti, "name"), ["Siti", "Siti Aminah", None]),
            (registers.of_participant(joko, "name"), ["Joko", "Joko Susilo"]),
            (registers.of_participant(siti, registers.VOID), [True, None]),
            (registers.of_participant(joko, registers.SAME), ["peserta/" + siti, None]),
            (registers.of_participant(siti, registers.SAME), ["peserta/" + joko, None]),
            (registers.of_session("title"), ["Hari ini", "Besok"]),
        ]
