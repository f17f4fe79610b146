"""The recap over many sessions: each by its own scale, and what it cannot show is said."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from centre_kit import MadeSession, arrival

from asn_desktop import paths
from asn_desktop.central.recap import CentralRecap, build_recap
from asn_desktop.domain import registers
from asn_desktop.domain.discipline import (
    UNREADABLE,
    DisciplineState,
    Picklist,
    parse_picklist,
)
from asn_desktop.domain.ledger import RegisterKey
from asn_desktop.domain.registers import of_participant, of_session
from asn_desktop.services.session.instruments import bundled_instrument

if TYPE_CHECKING:
    from asn_desktop.central.store import CentralStore
    from asn_desktop.domain.ledger import Json

FULL = [4, 4, 4, 4, 4, 4, 4]


@pytest.fixture(scope="module")
def picklist() -> Picklist:
    text = (paths.resources() / "discipline" / "categories.json").read_text(encoding="utf-8")
    return parse_picklist(text)


def recap_of(store: CentralStore, picklist: Picklist, *sessions: MadeSession) -> CentralRecap:
    for session in sessions:
        store.merge(arrival(session.package()))
    return build_recap(store.connection, picklist)


def set_setting(session: MadeSession, name: str, content: Json) -> None:
    session.desk.write([(of_session(name), content)], replacing=True)


def test_sessions_of_two_instruments_stand_in_one_table(
    store: CentralStore, picklist: Picklist
) -> None:
    coarse, fine = MadeSession(1), MadeSession(2)
    instrument = bundled_instrument("berakhlak-21-bars5")
    set_setting(fine, "instrument", instrument.to_plain())
    set_setting(fine, "date", "2025-01-01")
    set_setting(fine, "bands", "pp30-120")
    coarse.mark(coarse.of_rahma, FULL)
    fine.of_rahma.write(
        (registers.mark(fine.people[0], fine.rahma, code), 5) for code in instrument.criterion_codes
    )
    seen: list[tuple[int, int]] = []
    recap_of(store, picklist, coarse, fine)
    found = build_recap(store.connection, picklist, lambda *place: seen.append(place))
    assert (found.sessions, found.left_out, seen) == (2, (), [(0, 2), (1, 2)])
    assert len(found.recap.core_values) == 7
    assert len(found.recap.criteria) == 28
    assert [(row.session.day is not None, row.total) for row in found.recap.rows] == [
        (True, Decimal("120.00")),
        (True, None),
        (True, Decimal("4.00")),
        (True, None),
    ]
    assert [row.session.scale.rpartition(", ")[2] for row in found.recap.rows[::2]] == [
        "pp30-120",
        "tingkat-5",
    ]
    marked = {mark.observations.count(None) for mark in found.recap.marks}
    assert marked == {7, 21}


def test_an_office_may_have_bands_of_its_own(store: CentralStore, picklist: Picklist) -> None:
    session = MadeSession()
    rule = bundled_instrument("berakhlak-7-bars5").band_rule("pp30-120")
    assert rule is not None
    own = rule.model_dump(mode="json") | {"id": "sendiri", "below": "Perlu Dibina"}
    set_setting(session, "bands", own)
    session.mark(session.of_rahma, [1] * 7)
    (first, second) = recap_of(store, picklist, session).recap.rows
    assert first.proposed == "Perlu Dibina"
    assert (second.total, second.proposed) == (None, "")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("instrument", None),
        ("instrument", {"id": "dari masa depan"}),
        ("wording", "SE-1-2031"),
        ("bands", "tidak ada"),
        ("bands", {"id": "rusak"}),
    ],
)
def test_a_session_that_cannot_be_read_is_named(
    store: CentralStore, picklist: Picklist, name: str, content: Json
) -> None:
    odd, plain = MadeSession(1), MadeSession(2)
    set_setting(odd, name, content)
    set_setting(odd, "title", "Sesi aneh")
    found = recap_of(store, picklist, odd, plain)
    assert [each.session for each in found.left_out] == ["Sesi aneh"]
    assert len(found.recap.rows) == 2


def test_marks_outside_the_scale_are_counted_and_left_out(
    store: CentralStore, picklist: Picklist
) -> None:
    session = MadeSession()
    session.mark(session.of_rahma, [9, 0, 4])
    session.mark(session.of_budi, [101, -1, 4])
    session.of_rahma.write(
        [(registers.mark(session.people[1], session.rahma, "XX"), 3)]  # type: ignore[arg-type]
    )
    session.of_rahma.write(
        [(registers.mark(session.people[1], session.rahma, "BP"), "T")]  # type: ignore[arg-type]
    )
    found = recap_of(store, picklist, session)
    assert [each.reason for each in found.left_out] == ["3 nilai di luar skala sesi"]
    observed = {(mark.name, mark.evaluator): mark.observations for mark in found.recap.marks}
    assert observed == {
        ("Orang 1", "Rahma"): (None, None, 4, None, None, None, None),
        ("Orang 1", "Budi"): (None, None, 4, None, None, None, None),
        ("Orang 2", "Rahma"): ("T", None, None, None, None, None, None),
    }


def session_with_notes() -> MadeSession:
    session = MadeSession()
    first, second = session.people
    record = {
        "participant": first,
        "author": session.budi,
        "category": "lainnya",
        "date": "2026-02-04",
        "time": "08:05:00",
        "source": "lainnya",
        "text": "Diduga lalai.",
        "decree": {"number": "1/2026", "date": "2026-01-05", "level": "ringan"},
    }
    note = registers.note("n" * 32, "record", session.rahma)  # type: ignore[arg-type]
    session.of_rahma.write(
        [
            (note, record),
            (note._replace(fld=f"reply/{session.rahma}"), "Tidak benar."),
            (note._replace(fld=f"state/{session.rahma}"), "diklarifikasi"),
            (registers.remark(first, session.rahma, "_"), "Umum"),
            (registers.remark(first, session.rahma, "AK"), ""),
            (registers.sheet(first, session.rahma), {"status": "final", "version": 2}),
            (registers.sheet(second, session.rahma), "draft"),
            (registers.attestation(second, session.rahma), True),
            (registers.attestation(first, session.rahma), "ya"),
            (registers.note("m" * 32, "record", session.rahma), {"participant": second}),  # type: ignore[arg-type]
            (registers.note("k" * 32, "reply", session.rahma), "tanpa catatan"),  # type: ignore[arg-type]
        ]
    )
    session.mark(session.of_rahma, [4])
    return session


def test_notes_attestations_and_remarks_are_shown(store: CentralStore, picklist: Picklist) -> None:
    found = recap_of(store, picklist, session_with_notes())
    assert [each.reason for each in found.left_out] == ["1 catatan disiplin tidak terbaca"]
    shown, unread = found.recap.notes
    assert (unread.nip, unread.text) == ("198510082008121002", UNREADABLE)
    assert (shown.author, shown.time, shown.state) == ("Rahma", "08.05", "diklarifikasi")
    assert (shown.reply, shown.decree) == ("Tidak benar.", "1/2026, ringan")
    assert [row.discipline for row in found.recap.rows] == [
        DisciplineState.HAS_NOTES,
        DisciplineState.HAS_NOTES,  # a note that nobody here can read is one all the same
    ]
    (sheet,) = found.recap.marks
    assert (sheet.status, sheet.remark) == ("final", "Umum")


def test_walk_ins_joins_and_removed_evaluators(store: CentralStore, picklist: Picklist) -> None:
    session = MadeSession()
    stranger = registers.participant_id(session.ses, "200001152025061004")
    entry = {"nip": "200001152025061004", "name": "Tamu", "unit": "", "number": 9}
    session.of_rahma.write([(of_participant(stranger, registers.WALK_IN), entry)])
    ent = registers.PARTICIPANT + session.people[1]
    session.desk.write(
        [
            (of_participant(session.people[0], registers.SAME), ent),
            (RegisterKey(registers.EVALUATOR + session.budi, registers.VOID), True),
            (of_participant(stranger, registers.ATTENDANCE), {"status": "terlambat", "minutes": 5}),
            (RegisterKey("sertifikat/x", "issue"), {"participant": stranger}),
            (of_participant(stranger, registers.CONFIRMATION), "aneh"),
        ]
    )
    session.mark(session.of_budi, FULL)
    found = recap_of(store, picklist, session)
    assert len(found.recap.rows) == 2
    guest = found.recap.rows[0]  # the joined one has two numbers in conflict, and comes last
    assert (guest.number, guest.name, guest.unit, guest.attendance) == (9, "Tamu", "", "terlambat")
    assert {row.total for row in found.recap.rows} == {None}
    assert store.connection.execute("SELECT participant FROM certificate").fetchall() == [
        store.connection.execute("SELECT n FROM participant WHERE id = ?", (stranger,)).fetchone()
    ]
