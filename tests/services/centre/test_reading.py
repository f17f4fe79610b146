"""Questions to the centre: sessions, people over sessions, units over time, corrections, papers."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from papers_kit import codes_of, finish
from session_kit import NIPS, PASSPHRASE, fill, new_session, roster_report

from asn_desktop.domain.discipline import DisciplineState, NoteRecord, NoteSource
from asn_desktop.domain.errors import (
    SeveralSessionsError,
    UnknownPersonError,
    UnknownSessionError,
)
from asn_desktop.domain.print_jobs import PrintWish
from asn_desktop.services.checking.verifying import verify
from asn_desktop.services.workspace import Workspace, create_session
from asn_desktop.vault.agency import read_agency_public

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from asn_desktop.services.centre.agency import Centre
    from asn_desktop.vault.agency import AgencyFiles


def session(folder: Path, agency: AgencyFiles, **changes: object) -> Workspace:
    """Open a new session that knows the agency, its four people marked by both evaluators."""
    public = read_agency_public(agency.public)
    create_session(folder / "sesi.asn", new_session(agency_public=public, **changes), PASSPHRASE)
    workspace = Workspace.open(folder / "sesi.asn", PASSPHRASE)
    workspace.roster_import.import_rows(roster_report())
    return workspace


def send(desk: Workspace, centre: Centre, path: Path) -> None:
    desk.packages.export(path)
    report = centre.merge([path])
    assert report.refused == ()


@pytest.fixture
def first(tmp_path: Path, agency: AgencyFiles) -> Iterator[Workspace]:
    with session(tmp_path / "satu", agency) as desk:
        yield finish(desk)


def test_the_list_of_sessions_counts_what_the_session_counts(
    first: Workspace, centre: Centre, tmp_path: Path
) -> None:
    rahma = first.session.overview().evaluators[0].id
    note = NoteRecord(
        participant=first.roster.find(NIPS[2]).id,
        author=rahma,
        category="terlambat",
        date=dt.date(2026, 2, 4),
        source=NoteSource.PRESENSI,
        minutes=5,
    )
    first.discipline.write(note)
    first.discipline.write(note.model_copy(update={"category": "hadir", "minutes": None}))
    send(first, centre, tmp_path / "a.asnpkg")
    (found,) = centre.reading.sessions()
    own = first.session.overview()
    assert (found.title, found.date) == (own.title, own.date.isoformat())
    assert (found.participants, found.present, found.evaluators) == (4, own.present, 2)
    assert (found.marks, found.expected_marks) == (own.marks, own.expected_marks)
    assert (found.notes, found.attestations) == (own.notes, own.attestations) == (1, 8)
    assert (found.conflicts, found.gaps, found.forks, found.late) == (0, (), (), 0)
    assert found.state == first.session.state()
    assert found.root_words == "akar belum dikenal"
    (package,) = centre.reading.packages(found.ses)
    assert (found.packages, found.first_at, found.last_at) == (1, package.at, package.at)
    assert (package.file_name, package.kind, package.changed) == ("a.asnpkg", "session", 0)
    assert centre.reading.packages() == (package,)


def test_a_known_root_is_told_from_an_unknown_one(
    first: Workspace, centre: Centre, tmp_path: Path
) -> None:
    send(first, centre, tmp_path / "a.asnpkg")
    first.session.write_public_key(tmp_path / "sesi.pub")
    known = centre.upkeep.trust(tmp_path / "sesi.pub")
    (found,) = centre.reading.sessions()
    assert (found.ses, found.known_root, found.root_words) == (known.ses, True, "")
    assert centre.upkeep.roots() == (known,)
    assert centre.upkeep.trust(tmp_path / "sesi.pub") == known
    assert centre.reading.person(NIPS[0]).entries[0].known_root


def test_a_session_is_found_by_title_or_by_the_beginning_of_its_number(
    first: Workspace, centre: Centre, tmp_path: Path, agency: AgencyFiles
) -> None:
    send(first, centre, tmp_path / "a.asnpkg")
    (found,) = centre.reading.sessions()
    for text in (found.title.upper(), found.ses, found.ses[:6]):
        assert centre.reading.find(text) == found.ses
    for text in ("lain", found.ses[:3], ""):
        with pytest.raises(UnknownSessionError):
            centre.reading.find(text)
    with session(tmp_path / "dua", agency) as second:
        send(second, centre, tmp_path / "b.asnpkg")
    with pytest.raises(SeveralSessionsError, match="2 sesi"):
        centre.reading.find(found.title)


def test_the_history_of_a_person_over_sessions(
    first: Workspace, centre: Centre, tmp_path: Path, agency: AgencyFiles
) -> None:
    first.papers.write(PrintWish("certificate"), tmp_path / "s.pdf")
    send(first, centre, tmp_path / "a.asnpkg")
    with session(tmp_path / "dua", agency, title="Ujian", date=dt.date(2027, 3, 1)) as second:
        person = second.roster.find(NIPS[0])
        second.roster.set_fields(person.id, {"name": "Siti Aminah Baru", "unit": "Dinas Baru"})
        rahma = second.session.overview().evaluators[0].id
        fill(second, rahma, 2)
        second.discipline.attest(rahma, [person.id])
        send(second, centre, tmp_path / "b.asnpkg")
    found = centre.reading.person(" ".join((NIPS[0][:8], NIPS[0][8:])))
    assert (found.nip, found.name) == (NIPS[0], found.entries[1].name)
    assert [each.text for each in found.names] == [each.name for each in found.entries]
    assert "Siti Aminah Baru" in found.name
    assert [(each.first, each.sessions) for each in found.units] == [
        ("2026-02-04", 1),
        ("2027-03-01", 1),
    ]
    older, newer = found.entries
    result = next(each for each in first.results.results() if each.participant.nip == NIPS[0])
    assert (older.total, older.confirmed) == (result.trace.total, result.band)
    assert len(older.certificates) == 1
    assert (newer.total, newer.confirmed) == (Decimal("2.00"), "")
    assert newer.proposed
    assert newer.discipline == DisciplineState.ATTESTED_CLEAN
    assert (older.notes, older.conflicts, older.corrections) == (0, 0, 0)
    with pytest.raises(UnknownPersonError):
        centre.reading.person("199001012020011999")
    with pytest.raises(UnknownPersonError):
        centre.reading.person("tanpa angka")


def test_people_are_found_by_name_and_nip_also_without_one(
    first: Workspace, centre: Centre, tmp_path: Path
) -> None:
    first.roster.add({"name": "100%_Tamu", "unit": "Dinas Sosial"})
    send(first, centre, tmp_path / "a.asnpkg")
    (by_nip,) = centre.reading.people(NIPS[1][:12])
    assert (by_nip.nip, by_nip.sessions, by_nip.ses) == (NIPS[1], 1, "")
    assert [each.nip for each in centre.reading.people(by_nip.name[2:7])] == [NIPS[1]]
    (guest,) = centre.reading.people("100%_t")
    assert (guest.nip, guest.name) == ("", "100%_Tamu")
    history = centre.reading.person_without_nip(guest.ses, guest.participant)
    assert (history.nip, history.name, len(history.entries)) == ("", "100%_Tamu", 1)
    assert history.entries[0].total is None
    assert centre.reading.people("  ") == ()
    assert centre.reading.people("tidak ada") == ()
    assert len(centre.reading.people("a", limit=2)) == 2
    with pytest.raises(UnknownPersonError, match="tanpa NIP"):
        centre.reading.person_without_nip(guest.ses, "tiada")


def test_a_correction_is_told_in_words(first: Workspace, centre: Centre, tmp_path: Path) -> None:
    send(first, centre, tmp_path / "a.asnpkg")
    rahma = first.session.overview().evaluators[0]
    person = first.roster.find(NIPS[0])
    first.sheets.reopen(rahma.id, [person.id], "Keliru")
    first.scoring.mark(person.id, rahma.id, [(first.session.overview().criteria[0], 1)])
    first.packages.export(tmp_path / "b.asnpkg")
    report = centre.merge([tmp_path / "b.asnpkg"])
    assert report.changed == 2
    assert {each.kind for each in report.changes} == {"berubah"}
    (session_row,) = centre.reading.sessions()
    assert session_row.corrections == 2
    found = {each.field: each for each in centre.reading.changes(nip=NIPS[0])}
    mark = found[f"Berorientasi Pelayanan · {rahma.name}"]
    assert (mark.nip, mark.kind, mark.session) == (NIPS[0], "berubah", session_row.title)
    assert mark.participant == person.full_name
    assert mark.before.startswith("4, ")
    assert mark.after.startswith("1, ")
    status = found[f"Status lembar · {rahma.name}"]
    assert (status.before, status.after, status.why) == ("final", "draf", "Keliru")
    assert centre.reading.changes(session_row.ses, limit=1)[0] in found.values()
    assert centre.reading.person(NIPS[0]).entries[0].corrections == 2


def test_certificates_that_no_longer_hold_are_named_with_the_cause(
    first: Workspace, centre: Centre, tmp_path: Path
) -> None:
    first.papers.write(PrintWish("certificate"), tmp_path / "s.pdf")
    send(first, centre, tmp_path / "a.asnpkg")
    assert centre.reading.reissue() == ()
    people = [first.roster.find(nip) for nip in NIPS]
    first.roster.set_fields(people[0].id, {"unit": "Dinas Lain"})
    first.roster.void(people[1].id, "Pindah")
    rahma = first.session.overview().evaluators[0].id
    first.sheets.reopen(rahma, [people[2].id], "Keliru")
    send(first, centre, tmp_path / "b.asnpkg")
    (row,) = centre.reading.sessions()
    found = {each.nip: each for each in centre.reading.reissue(row.ses)}
    assert row.reissue == len(found) == 3
    assert found[NIPS[0]].reason == "berubah: Perangkat daerah"
    assert found[NIPS[1]].reason == "pesertanya dihapus dari daftar"
    assert found[NIPS[2]].reason.startswith("berubah: Status lembar")
    states = {each.participant.nip: each for each in first.papers.certificate_states()}
    assert {nip for nip, each in states.items() if each.status == "perlu terbit ulang"} == {
        NIPS[0],
        NIPS[2],
    }
    assert found[NIPS[0]].number == states[NIPS[0]].number
    assert centre.reading.reissue("tiada") == ()


def test_what_a_session_took_back_is_listed_and_told(
    first: Workspace, centre: Centre, tmp_path: Path, settings_folder: Path
) -> None:
    first.papers.write(PrintWish("certificate"), tmp_path / "s.pdf")
    texts = codes_of((tmp_path / "s.pdf").read_bytes())
    send(first, centre, tmp_path / "a.asnpkg")
    assert centre.reading.write_revoked(tmp_path / "kosong.json") == 0
    first.revocations.revoke([first.roster.find(NIPS[0]).id], "Keliru")
    send(first, centre, tmp_path / "b.asnpkg")
    (found,) = centre.reading.reissue()
    assert (found.nip, found.reason) == (NIPS[0], "penerbitannya dicabut; tarik kertasnya")
    assert centre.reading.write_revoked(tmp_path / "daftar.json") == 1

    (settings_folder / "known_revocations.json").unlink()  # as where nothing was heard yet
    centre.close()
    for reference in (tmp_path / "daftar.json", tmp_path / "pusat.asn"):
        verdicts = [verify(text, reference, lambda: PASSPHRASE).verdict for text in texts]
        assert verdicts == ["revoked", "valid", "valid", "valid"]
    assert verify(texts[0]).verdict == "valid"


def test_units_over_time_guard_small_groups(
    first: Workspace, centre: Centre, tmp_path: Path
) -> None:
    send(first, centre, tmp_path / "a.asnpkg")
    seen: list[tuple[int, int]] = []
    rows = centre.reading.units(progress=lambda *at: seen.append(at))
    assert seen == [(0, 1)]
    assert all(each.mean is None and each.is_small for each in rows)
    assert rows[0].kind == "everybody"
    assert sum(each.people for each in rows if each.kind == "unit") == rows[0].people == 4
    years = centre.reading.units("year", unit=rows[1].unit)
    assert [(each.period, each.unit, each.session) for each in years] == [
        ("2026", "", ""),
        ("2026", rows[1].unit, ""),
    ]


def test_a_cancelled_merge_leaves_everything_as_it_was(
    first: Workspace, centre: Centre, tmp_path: Path, agency: AgencyFiles
) -> None:
    first.packages.export(tmp_path / "a.asnpkg")
    with session(tmp_path / "dua", agency) as second:
        second.packages.export(tmp_path / "b.asnpkg")

    def cancel(done: int, _of: int) -> None:
        if done:
            raise KeyboardInterrupt

    parcels = [tmp_path / "a.asnpkg", tmp_path / "b.asnpkg"]
    with pytest.raises(KeyboardInterrupt):
        centre.merge(parcels, progress=cancel)
    assert centre.reading.sessions() == ()
    assert not centre.path.with_name("pusat.asn.paket").exists()
    assert centre.merge(parcels).new > 0
    assert len(centre.reading.sessions()) == 2
    assert centre.reading.renew() == 0
