"""From one session's fold to typed rows, with small integers for whom and what they are of.

Nothing of the file is needed: what it numbers for all sessions together stands here by name.
"""

from __future__ import annotations

from collections import defaultdict
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.central.person_rows import evaluator_row, participant_row
from asn_desktop.central.spelling import spelled
from asn_desktop.domain import registers
from asn_desktop.domain.fold import conflict_id
from asn_desktop.domain.profiles import said_by_all
from asn_desktop.domain.registers import (
    CERTIFICATE,
    EVALUATOR,
    NOTE,
    ON_ROSTER,
    PARTICIPANT,
    REVOCATION,
    SESSION,
    VOID,
)
from asn_desktop.domain.revocations import is_subject, read_revocation

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from asn_desktop.domain.fold import Folded, Register
    from asn_desktop.domain.ledger import Event, Json

Row = tuple[object, ...]
Fields = dict[str, "Json"]

MOST_LEVEL = 100
NOT_OBSERVED = "T"
FINAL = "final"
INPUTS = ("mark/", "sheet/")
"""What a confirmation rests on."""
ON_PERSON = {"mark": 3, "remark": 3, "sheet": 2, "nihil": 2}
"""The registers that fill a row of their own, and of how many parts their names are."""
NO_SESSION = 0
"""Stands for the session's own number."""
KEY = itemgetter(slice(4))
"""No key of a table has more parts."""
VOID_CHOICES = "diubah setelah dihapus"
DISPUTED = "disputed"
"""Stands in a discipline note's record of which laptops say different things."""


class Places:
    """Small integers for long ids: those given before stay, new ones go on from them."""

    def __init__(self, known: Mapping[str, int]) -> None:
        self._given = dict(known)
        self._last = max(known.values(), default=0)

    def of(self, name: str) -> int:
        """Return the number of an id."""
        found = self._given.get(name)
        if found is None:
            found = self._given[name] = self._last = self._last + 1
        return found

    def all(self) -> Mapping[str, int]:
        """Return every number given."""
        return self._given


class Numbers(NamedTuple):
    """The numbers of one session's people, and of its criteria within these rows."""

    participants: Places
    evaluators: Places
    criterion: Callable[[str], int]


class FieldPlace(NamedTuple):
    """What a register's name on a participant means: the table, the evaluator, what is left."""

    table: str
    evaluator: int
    rest: str
    criterion: int


class SessionRows:
    """All rows that a session's fold makes, by table, each sorted by its key."""

    def __init__(self, folded: Folded, numbers: Numbers) -> None:
        self.tables: dict[str, list[Row]] = defaultdict(list)
        self.settings: Fields = {}
        self.issues: dict[str, tuple[Event, ...]] = {}
        """What stands in the register of each certificate."""
        self._folded, self._numbers = folded, numbers
        self._places: dict[str, FieldPlace] = {}
        self._people: dict[str, Fields] = defaultdict(dict)
        self._profiles: dict[str, Fields] = defaultdict(dict)
        self._notes: dict[tuple[str, str], dict[str, Event]] = defaultdict(dict)
        self._confirmed: dict[str, Event] = {}
        self._sort()
        self._note_rows()
        self._person_rows()
        self._confirmation_rows()
        self._conflict_rows()
        for rows in self.tables.values():
            rows.sort(key=KEY)

    # --- registers ---------------------------------------------------------------------

    def _sort(self) -> None:
        """Take each register that says one thing to where it belongs."""
        marks = self.tables["mark"]
        participant, places = self._numbers.participants.of, self._places
        disputed = self._folded.conflicts
        for key, heads in self._folded.joined.items():
            ent, fld = key
            head = heads[0]
            if not ent.startswith(PARTICIPANT):
                self._elsewhere(ent, fld, heads, agreed=key not in disputed)
                continue
            if fld not in places:
                places[fld] = self._place(fld)
            place, number = places[fld], participant(ent)
            if key in disputed or head.val is None:
                self._unsettled(ent, fld, heads if key in disputed else ())
                continue
            if place.table == "mark":
                level = head.val
                if level == NOT_OBSERVED:
                    level = None
                elif type(level) is not int or not 0 <= level <= MOST_LEVEL:
                    continue
                marks.append(
                    (NO_SESSION, number, place.evaluator, place.criterion, level, head.why)
                )
            else:
                self._on_person(ent, number, place, head)

    def _unsettled(self, ent: str, fld: str, disputed: Sequence[Event]) -> None:
        if not disputed:
            return
        if fld == registers.WALK_IN:
            self._people[ent][fld] = _either(disputed)  # whom two tables let in was let in
        elif fld in ON_ROSTER:
            self._people[ent][fld] = None  # something stands there, whatever it is

    def _place(self, fld: str) -> FieldPlace:
        parts = fld.split("/")
        if ON_PERSON.get(parts[0]) != len(parts):
            return FieldPlace("", 0, fld, 0)
        rest = parts[2] if len(parts) == registers.PARTS_OF_MARK else ""
        criterion = self._numbers.criterion(rest) if parts[0] == "mark" else 0
        return FieldPlace(parts[0], self._numbers.evaluators.of(parts[1]), rest, criterion)

    def _on_person(self, ent: str, number: int, place: FieldPlace, head: Event) -> None:
        start = (NO_SESSION, number, place.evaluator)
        if place.table == "":
            self._people[ent][place.rest] = head.val
            if place.rest == registers.CONFIRMATION:
                self._confirmed[ent] = head
        elif place.table == "remark" and isinstance(head.val, str) and head.val:
            self.tables["remark"].append((*start, place.rest, head.val))
        elif place.table == "sheet":
            said = head.val if isinstance(head.val, dict) else {"status": head.val}
            version = said.get("version")
            whole = version if type(version) is int else 1
            self.tables["sheet"].append((*start, str(said.get("status")), whole))
        elif place.table == "nihil" and head.val is True:
            self.tables["attestation"].append(start)

    def _elsewhere(self, ent: str, fld: str, heads: tuple[Event, ...], *, agreed: bool) -> None:
        said = heads[0].val if agreed else None
        if ent == SESSION:
            self.settings[fld] = said
        elif ent.startswith(EVALUATOR):
            is_profile = fld == registers.PROFILE
            self._profiles[ent][fld] = said if agreed or not is_profile else _either(heads)
        elif ent.startswith(NOTE):
            self._on_note(ent, fld, heads, agreed=agreed)
        elif ent.startswith(REVOCATION):
            self._taken_back(ent.removeprefix(REVOCATION), heads)
        elif ent.startswith(CERTIFICATE):
            self.issues[ent] = heads
            for each in heads:
                if isinstance(each.val, dict):
                    self.participant_of(each.val)

    def _taken_back(self, subject: str, heads: Sequence[Event]) -> None:
        """Take it as taken back where any side says so, as at the table."""
        said = next((head for head in heads if head.val is not None), None)
        if said is None or not is_subject(subject):
            return
        words = (said.why or "", said.by, said.t)
        read = read_revocation(subject, said.val, words)
        self.tables["revocation"].append((NO_SESSION, subject, spelled(read._asdict())))

    def _on_note(self, ent: str, fld: str, heads: tuple[Event, ...], *, agreed: bool) -> None:
        part, _, evaluator = fld.partition("/")
        head = heads[0]
        if not agreed:
            head = head._replace(val=_disputed(heads) if part == "record" else None)
        if head.val is not None:
            self._notes[ent.removeprefix(NOTE), evaluator][part] = head

    def numbers_of_people(self) -> Mapping[str, int]:
        """Return the number of every participant's entity."""
        return self._numbers.participants.all()

    # --- what several registers say together -------------------------------------------

    def _person_rows(self) -> None:
        for ent in self._profiles:
            self._numbers.evaluators.of(ent.removeprefix(EVALUATOR))
        for evaluator, number in self._numbers.evaluators.all().items():
            said = self._profiles.get(EVALUATOR + evaluator, {})
            removed = self._folded.is_void(EVALUATOR + evaluator)
            row = evaluator_row(evaluator, said, removed=removed)
            self.tables["evaluator"].append((NO_SESSION, number, *row))
        for ent, number in self._numbers.participants.all().items():
            row = participant_row(ent, self._people.get(ent, {}))
            voided = int(self._folded.is_void(ent))
            self.tables["participant"].append((NO_SESSION, number, *row[:-1], voided, row[-1]))

    def _note_rows(self) -> None:
        for (note, evaluator), parts in self._notes.items():
            record, state = parts.get("record"), parts.get("state")
            if record is None or not isinstance(record.val, dict):
                continue
            reply = parts["reply"].val if "reply" in parts else ""
            self.tables["discipline_note"].append(
                (
                    NO_SESSION,
                    note,
                    self._numbers.evaluators.of(evaluator),
                    self.participant_of(record.val),
                    spelled(record.val),
                    reply if isinstance(reply, str) else "",
                    state.val if state and isinstance(state.val, str) else "",
                    (state.why or "") if state else "",
                )
            )

    def participant_of(self, said: Fields) -> int:
        """Return the number of the participant that a document names."""
        ent = PARTICIPANT + str(said.get("participant", ""))
        return self._numbers.participants.of(self._folded.aliases.canonical(ent))

    def _confirmation_rows(self) -> None:
        """Write confirmed results; fresh where nothing that they rest on has changed since."""
        if not self._confirmed:
            return
        inputs: dict[str, set[str]] = {ent: set() for ent in self._confirmed}
        for (ent, fld), heads in self._folded.joined.items():
            if ent in inputs and fld.startswith(INPUTS):
                inputs[ent].update(head.id for head in heads)
        final = {row[1:3] for row in self.tables["sheet"] if row[3] == FINAL}
        expected = [row[1] for row in self.tables["evaluator"] if row[3] and not row[5]]
        for ent, head in self._confirmed.items():
            number = self._numbers.participants.of(ent)
            named = head.seen.get("heads") if isinstance(head.seen, dict) else None
            is_final = all((number, evaluator) in final for evaluator in expected)
            fresh = isinstance(named, list) and set(map(str, named)) == inputs[ent] and is_final
            self.tables["confirmation"].append((NO_SESSION, number, spelled(head.val), int(fresh)))

    def _conflict_rows(self) -> None:
        rows: dict[Register, list[Json]] = {
            key: _choices(heads) for key, heads in self._folded.conflicts.items()
        }
        rows |= {(ent, VOID): [VOID_CHOICES, *ids] for ent, ids in self._folded.unseen.items()}
        self.tables["conflict"] += [
            (NO_SESSION, conflict_id(key), *key, spelled(choices)) for key, choices in rows.items()
        ]


def _disputed(heads: Sequence[Event]) -> Json:
    """Return only whom a note is about of which laptops say different things: a note it remains."""
    owners = [str(head.val.get("participant")) for head in heads if isinstance(head.val, dict)]
    return {"participant": min(owners), DISPUTED: True} if owners else None


def _either(heads: Sequence[Event]) -> Json:
    """Return what all of these say of an evaluator or an entry, and every name."""
    profiles = [head.val for head in heads if isinstance(head.val, dict)]
    return said_by_all(profiles) if profiles else None


def _choices(heads: Sequence[Event]) -> list[Json]:
    """Return the different contents, each with who wrote it where, in an order that all share."""
    distinct: dict[str, Event] = {}
    for head in heads:
        distinct.setdefault(spelled(head.val), head)
    return [
        {"val": head.val, "by": head.by, "dev": head.dev, "why": head.why or ""}
        for head in distinct.values()
    ]
