"""The session that forgers attack: a table with marks of two evaluators, and one more to come."""

from __future__ import annotations

import shutil
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from forger_kit import BP, Stage
from hostile_events import foreign_registers
from session_kit import NIPS, PASSPHRASE, fill, new_session, roster_report

from asn_desktop.domain import registers
from asn_desktop.domain.ids import (
    CriterionCode,
    DeviceId,
    EvaluatorId,
    EventId,
    ParticipantId,
    SessionId,
)
from asn_desktop.domain.ledger import RegisterKey
from asn_desktop.domain.print_jobs import PrintWish
from asn_desktop.domain.registers import Purpose
from asn_desktop.services.workspace import Workspace, create_session, open_package
from asn_desktop.store.state import find_forks, find_gaps
from asn_desktop.vault import keys
from asn_desktop.vault.agency import new_agency, read_agency_public
from asn_desktop.vault.trust import SignedHead

if TYPE_CHECKING:
    from pathlib import Path

    from asn_desktop.services.centre.agency import Centre

ADDED = CriterionCode("KB")
"""What the good package of the same batch brings: one mark that Rahma changed."""


class Theatre(NamedTuple):
    """Files to copy from, and what a forger knows of them."""

    table: Path
    """The table's session file, with Rahma's and Budi's marks in it."""
    good: Path
    """A package of Rahma's with one mark changed."""
    session: Path
    """The table's own package, for the agency."""
    agency_key: Path
    stage: Stage

    def set_up(self, folder: Path) -> Workspace:
        """Open a copy of the table's file."""
        path = folder / "sesi.asn"
        shutil.copyfile(self.table, path)
        return Workspace.open(path, PASSPHRASE)


def theatre(folder: Path) -> Theatre:
    """Play a morning and keep its files."""
    agency = new_agency(folder / "instansi", PASSPHRASE)
    public = read_agency_public(agency.public)
    path = folder / "asal" / "sesi.asn"
    create_session(path, new_session(agency_public=public), PASSPHRASE)
    with Workspace.open(path, PASSPHRASE) as desk:
        desk.roster_import.import_rows(roster_report())
        own = {each.name: each.id for each in desk.session.overview().evaluators}
        good = _marked(desk, folder, own["Rahma"])
        fill(desk, own["Budi"], 3)
        desk.roster.add({"name": "Tamu Meja", "nip": "197801012005011009"})
        stage = _stage(desk, own["Budi"], own["Rahma"], public)
        table = folder / "meja.asn"
        desk._context.ledger.connection.execute("VACUUM INTO ?", (str(table),))
        session = folder / "sesi.asnpkg"
        desk.packages.export(session)
    return Theatre(table, good, session, agency.private, stage)


def _marked(desk: Workspace, folder: Path, rahma: EvaluatorId) -> Path:
    """Let Rahma mark everybody; merge that, and return a later package of hers."""
    task = desk.packages.assign(rahma, folder / "tugas.asnpkg")
    place = open_package(task, folder / "rahma" / "sesi.asn", PASSPHRASE)
    early, late = folder / "awal.asnpkg", folder / "baik.asnpkg"
    with Workspace.open(place, PASSPHRASE) as laptop:
        fill(laptop, rahma, 4)
        laptop.packages.export(early)
        laptop.scoring.mark(desk.roster.find(NIPS[0]).id, rahma, [(ADDED, 5)])
        laptop.packages.export(late)
    assert not desk.merging.merge([early]).refused
    return late


def _stage(desk: Workspace, own: EvaluatorId, other: EvaluatorId, agency: bytes) -> Stage:
    ledger = desk._context.ledger
    root, seal_key = ledger.file.get("root_private"), ledger.file.get("seal_private")
    assert root
    assert seal_key
    devices = ledger.file.trust().devices
    of_other = next(dev for dev, rights in devices.items() if rights.evaluator == other)
    lines: dict[DeviceId, list[bytes]] = defaultdict(list)
    for dev, raw in ledger.lines():
        lines[DeviceId(dev)].append(raw)
    stage = Stage(
        root=root,
        ses=ledger.identity.ses,
        seal_key=keys.sealing_public(seal_key),
        agency=agency,
        siti=desk.roster.find(NIPS[0]).id,
        guest=desk.roster.find("197801012005011009").id,
        own=own,
        other=other,
        desk=ledger.file.own_devices()[Purpose.ROSTER].dev,
        of_other=of_other,
        head=[head for head in ledger.signed_heads() if head.dev == of_other][-1],
        statements=ledger.file.statements(),
        heads={},
        lines={dev: tuple(of_dev) for dev, of_dev in lines.items()},
    )
    heads = {
        key: found[0].id
        for key in foreign_registers(stage).values()
        if (found := ledger.heads(key))
    }
    return stage._replace(heads=heads)


def stand_in() -> Stage:
    """Return a stage that is none, so that cases have their names before a session is made."""
    letters = iter("123456789")
    head = SignedHead(dev="6" * 32, q=5, id="0" * 64, signature="0" * 128)
    blank = Stage(
        root=bytes(32),
        ses=SessionId(next(letters) * 32),
        seal_key=bytes(32),
        agency=bytes(32),
        siti=ParticipantId(next(letters) * 32),
        guest=ParticipantId(next(letters) * 32),
        own=EvaluatorId(next(letters) * 32),
        other=EvaluatorId(next(letters) * 32),
        desk=DeviceId(next(letters) * 32),
        of_other=DeviceId(head.dev),
        head=head,
        statements=(),
        heads={},
        lines={},
    )
    named = dict.fromkeys(foreign_registers(blank).values(), EventId("0" * 64))
    return blank._replace(heads=named)


# --- what is not the forger's ------------------------------------------------------------


def _is_own(stage: Stage, ent: str, fld: str) -> bool:
    """Tell whether a register is one that the forger may write."""
    key = RegisterKey(ent, fld)
    is_new = fld == registers.WALK_IN and ent != registers.PARTICIPANT + stage.guest
    return registers.owner(key) in (stage.own, None) or is_new


def of_others(desk: Workspace, stage: Stage) -> dict[str, object]:
    """Return all that a session says, less what is the forger's to say."""
    ledger = desk._context.ledger
    run = ledger.connection.execute
    heads = run("SELECT ent, fld, hex(id) FROM event WHERE head = 1 ORDER BY 1, 2, 3").fetchall()
    known = {dev for dev in ledger.file.trust().devices if dev in stage.lines}
    conflicts = run("SELECT ent, fld, choices FROM conflict ORDER BY 1, 2").fetchall()
    people = [*(registers.participant_id(stage.ses, nip) for nip in NIPS), stage.guest]
    row = "SELECT * FROM participant WHERE id = ?"
    return {
        "heads": [head for head in heads if not _is_own(stage, *head[:2])],
        "conflicts": [each for each in conflicts if not _is_own(stage, *each[:2])],
        "people": [run(row, (person,)).fetchone() for person in people],
        "found_by_nip": [desk.roster.find(nip).id for nip in NIPS],
        "marks": run(
            "SELECT * FROM mark WHERE evaluator <> ? ORDER BY 1, 2, 3", (stage.own,)
        ).fetchall(),
        "gaps": [gap for gap in find_gaps(ledger) if gap.device in known],
        "forks": [fork for fork in find_forks(ledger) if fork.device in known],
        "joins": ledger.projection.aliases.pairs(),
        "rights": {dev: ledger.file.trust().devices[dev] for dev in sorted(known)},
        "revoked": {d: q for d, q in ledger.file.trust().revoked_after.items() if d in known},
        "settings": run("SELECT * FROM setting ORDER BY 1").fetchall(),
        "evaluators": run("SELECT * FROM evaluator ORDER BY 1").fetchall(),
    }


THERE = {
    "people": (
        "SELECT p.*, person.nip, unit.name FROM participant p"
        " LEFT JOIN person ON person.n = p.person LEFT JOIN unit ON unit.n = p.unit"
        " WHERE p.id IN (?, ?, ?, ?, ?)"
    ),
    "evaluators": "SELECT id, name, profile, removed FROM evaluator",
    "marks": (
        "SELECT p.id, e.id, c.code, m.level FROM mark m"
        " JOIN participant p ON p.session = m.session AND p.n = m.participant"
        " JOIN evaluator e ON e.session = m.session AND e.n = m.evaluator"
        " JOIN criterion c ON c.n = m.criterion WHERE e.id <> ?"
    ),
    "certificates": "SELECT id, number, content FROM certificate",
    "sessions": "SELECT ses, title, place, date, until, wording, bands, status FROM session",
}


def of_others_there(centre: Centre, stage: Stage) -> dict[str, object]:
    """Return the same of the agency's file."""
    connection = centre._store.connection
    people = (*(registers.participant_id(stage.ses, nip) for nip in NIPS), stage.guest)
    given: dict[str, tuple[str, ...]] = {"people": people, "marks": (stage.own,)}
    found: dict[str, object] = {
        name: sorted(connection.execute(query, given.get(name, ())).fetchall(), key=repr)
        for name, query in THERE.items()
    }
    conflicts = connection.execute("SELECT ent, fld, choices FROM conflict").fetchall()
    found["conflicts"] = sorted(each for each in conflicts if not _is_own(stage, *each[:2]))
    return found


def open_every_page(desk: Workspace, stage: Stage, *, paper: bool = True) -> None:
    """Ask all that a window asks, and print one scorecard."""
    overview = desk.session.overview()
    for evaluator in (stage.own, stage.other):
        desk.scoring.queue(evaluator)
        desk.scoring.sheet(stage.siti, evaluator)
    desk.results.results()
    desk.results.missing()
    desk.results.recap()
    desk.discipline.states()
    desk.discipline.notes()
    desk.conflicts.all()
    desk.roster.participants()
    desk.session.overview()
    assert BP in overview.criteria
    if paper:
        desk.papers.certificate_states()
        assert desk.papers.preview(PrintWish("scorecard", (stage.siti,))).startswith(b"%PDF")
