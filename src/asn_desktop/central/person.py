"""A person over sessions: found by NIP, or as one entry of a session where there is no NIP."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.central.recap import read_whole
from asn_desktop.central.roots import IS_KNOWN
from asn_desktop.central.session_reading import Scales, StoredSession, read_people
from asn_desktop.domain.centre import PersonEntry, PersonFound, PersonHistory, Span
from asn_desktop.domain.discipline import DisciplineState, counts
from asn_desktop.domain.recap_rows import attendance_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from sqlite3 import Connection

    from asn_desktop.central.recap import WholeSession
    from asn_desktop.domain.discipline import Picklist

ENTRIES = (
    "SELECT p.n, s.n, s.ses, s.title, s.date, s.place, s.wording, s.bands, s.instrument,"  # noqa: S608
    f" {IS_KNOWN}, p.id FROM participant p JOIN session s ON s.n = p.session"
    " LEFT JOIN person ON person.n = p.person WHERE p.voided = 0 AND p.on_roster = 1 AND {}"
    " ORDER BY s.date, s.ses, p.n"
)
FOUND = (
    "SELECT person.nip, p.name, coalesce(u.name, ''), count(DISTINCT p.session), '', '',"
    " max(s.date) FROM person JOIN participant p ON p.person = person.n AND p.voided = 0"
    " JOIN session s ON s.n = p.session LEFT JOIN unit u ON u.n = p.unit"
    " WHERE person.nip LIKE :start ESCAPE '\\' OR person.n IN (SELECT q.person FROM participant q"
    "  WHERE q.name LIKE :part ESCAPE '\\' AND q.voided = 0 AND q.person IS NOT NULL)"
    " GROUP BY person.n"
    " UNION ALL SELECT '', p.name, coalesce(u.name, ''), 1, s.ses, p.id, s.date FROM participant p"
    " JOIN session s ON s.n = p.session LEFT JOIN unit u ON u.n = p.unit"
    " WHERE p.person IS NULL AND p.voided = 0 AND p.on_roster = 1"
    " AND p.name LIKE :part ESCAPE '\\'"
    " ORDER BY 2 COLLATE NOCASE, 1 LIMIT :most"
)
"""With max() SQLite takes name and unit from the latest row of a person."""
LEAST_DIGITS = 4
"""So many digits of a NIP begin a search by it."""


class _Place(NamedTuple):
    """Where in the file a person's entry in a session is."""

    participant: int
    stored: StoredSession
    known_root: bool


class PersonReader:
    """Reads people's histories from a central file."""

    def __init__(self, connection: Connection, picklist: Picklist) -> None:
        self._connection, self._picklist = connection, picklist
        self._scales = Scales(connection)

    def history(self, nip: str) -> PersonHistory | None:
        """Return a person's history; None where nobody has this NIP."""
        return self._history(nip, self._places("person.nip = ?", (nip,)))

    def history_without_nip(self, ses: str, participant: str) -> PersonHistory | None:
        """Return the history of one entry of a session; None where there is no such entry."""
        return self._history("", self._places("s.ses = ? AND p.id = ?", (ses, participant)))

    def search(self, text: str, most: int) -> Iterator[PersonFound]:
        """Yield who has this as a part of the name, or as the beginning of the NIP."""
        digits = "".join(letter for letter in text if letter.isdigit())
        start = digits if len(digits) >= LEAST_DIGITS else "\N{NULL}"
        asked = {"part": f"%{_escaped(text.strip())}%", "start": f"{start}%", "most": most}
        for row in self._connection.execute(FOUND, asked):
            yield PersonFound(*row[:-1])

    # --- within ------------------------------------------------------------------------

    def _places(self, clause: str, wanted: tuple[str, ...]) -> Iterator[_Place]:
        for row in self._connection.execute(ENTRIES.format(clause), wanted).fetchall():
            participant, *session, wording, bands, instrument, known, _ = row
            scale = self._scales.of(instrument, wording, bands)
            n, ses, title, date, place = session
            yield _Place(participant, StoredSession(n, ses, title, date, place, scale), bool(known))

    def _history(self, nip: str, places: Iterator[_Place]) -> PersonHistory | None:
        entries = tuple(self._entry(place) for place in places)
        if not entries:
            return None
        names, units = (
            _spans([(e.name, e) for e in entries]),
            _spans([(e.unit, e) for e in entries]),
        )
        return PersonHistory(nip, entries[-1].name, names, units, entries)

    def _entry(self, place: _Place) -> PersonEntry:
        stored = place.stored
        if stored.scale is None:
            return self._unscored(place)
        session = read_whole(self._connection, stored, stored.scale, place.participant)
        person = session.people[place.participant]
        row = session.row(place.participant, [], self._picklist)
        return PersonEntry(
            *(stored.ses, stored.title, stored.date, stored.place, stored.scale.words),
            *(place.known_root, person.full_name, person.unit, person.golongan, person.jabatan),
            *(row.attendance, row.total, row.proposed, row.confirmed, row.discipline),
            self._notes(session, place.participant),
            self._certificates(place),
            *self._counted(place),
        )

    def _unscored(self, place: _Place) -> PersonEntry:
        """Return what is known of a person in a session whose scale cannot be read."""
        stored = place.stored
        person = read_people(self._connection, stored.n, place.participant)[place.participant]
        return PersonEntry(
            *(stored.ses, stored.title, stored.date, stored.place, ""),
            *(place.known_root, person.full_name, person.unit, person.golongan, person.jabatan),
            attendance_word(person),
            None,
            "",
            "",
            DisciplineState.UNCHECKED,
            0,
            self._certificates(place),
            *self._counted(place),
        )

    def _notes(self, session: WholeSession, participant: int) -> int:
        notes = session.notes.of.get(participant, ())
        return sum(counts(note, self._picklist) for note in notes)

    def _certificates(self, place: _Place) -> tuple[str, ...]:
        rows = self._connection.execute(
            "SELECT number FROM certificate WHERE session = ? AND participant = ? ORDER BY number",
            (place.stored.n, place.participant),
        )
        return tuple(row[0] for row in rows)

    def _counted(self, place: _Place) -> tuple[int, int]:
        """Return how many of the person's entries are in conflict, and were corrected."""
        row = self._connection.execute(
            "SELECT (SELECT count(*) FROM conflict c JOIN participant p ON p.session = c.session"
            " AND c.ent = 'peserta/' || p.id WHERE p.session = :s AND p.n = :p),"
            " (SELECT count(*) FROM change WHERE session = :s AND participant = :p)",
            {"s": place.stored.n, "p": place.participant},
        ).fetchone()
        return (row[0], row[1])


def _spans(said: Sequence[tuple[str, PersonEntry]]) -> tuple[Span, ...]:
    """Return each text that was ever said with the days of its first and last session."""
    days: dict[str, list[str]] = {}
    for text, entry in said:
        days.setdefault(text, []).append(entry.date)
    return tuple(Span(text, of[0], of[-1], len(of)) for text, of in days.items() if text)


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
