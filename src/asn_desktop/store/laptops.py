"""Which laptops of a session have been heard from: their packages, and those never opened."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.ids import DeviceId
from asn_desktop.domain.registers import Role

if TYPE_CHECKING:
    from sqlite3 import Connection

    from asn_desktop.store.ledger_store import SessionLedger
    from asn_desktop.vault.trust import Statement

_STANDS = " FROM arrival a JOIN bundle b ON b.n = a.bundle LEFT JOIN merging m ON m.n = a.merging"
OWN = f"""SELECT b.sender, b.sender, a.at, a.file_name, b.receipt{_STANDS}
    WHERE m.undone_at IS NULL ORDER BY a.at, a.n"""
CARRIED = f"""SELECT h.dev, b.sender, a.at, a.file_name, b.receipt{_STANDS}
    JOIN bundle_head h ON h.bundle = b.n
    WHERE m.undone_at IS NULL AND h.dev <> b.sender ORDER BY h.q, a.at DESC, a.n"""
PACKAGE_OF = """SELECT a.file_name FROM bundle_run r JOIN arrival a ON a.bundle = r.bundle
    WHERE ?1 BETWEEN r.first AND r.last ORDER BY a.n LIMIT 1"""
FACTS = """SELECT b.sender, a.at, b.digest,
        (SELECT coalesce(sum(last - first + 1), 0) FROM bundle_run r WHERE r.bundle = b.n)
    FROM arrival a JOIN bundle b ON b.n = a.bundle WHERE b.receipt = ? ORDER BY a.n DESC LIMIT 1"""
HAS_ENTRIES = "SELECT 1 FROM event WHERE dev = ? LIMIT 1"


class LastPackage(NamedTuple):
    """The last package that brought something of a laptop; `sender` is whose it was."""

    sender: DeviceId
    at: int
    file_name: str
    receipt: str


def last_packages(connection: Connection) -> dict[DeviceId, LastPackage]:
    """Return each laptop's last package; another's where none of its own has come.

    Of others' the first that brought the most of its chain. Undone merges do not count.
    """
    found: dict[DeviceId, LastPackage] = {}
    for query in (CARRIED, OWN):
        for dev, sender, *rest in connection.execute(query):
            found[DeviceId(dev)] = LastPackage(DeviceId(sender), *rest)
    return found


def has_entries(connection: Connection, device: DeviceId) -> bool:
    """Tell whether anything that a laptop wrote is here."""
    return connection.execute(HAS_ENTRIES, (device,)).fetchone() is not None


def package_of(connection: Connection, n: int) -> str:
    """Return the name of the file that first brought an event; "" where it was entered here."""
    row = connection.execute(PACKAGE_OF, (n,)).fetchone()
    return str(row[0]) if row else ""


def unopened_assignments(ledger: SessionLedger) -> list[Statement]:
    """Return the enrolments of evaluators' laptops that no known laptop was certified by."""
    statements = ledger.file.statements()
    root = ledger.identity.root.hex()
    used = {each.by for each in statements if each.kind == "device"}
    return [
        each
        for each in statements
        if each.kind == "enrol"
        and each.role == Role.EVALUATOR
        and each.by == root
        and each.key not in used
    ]


class KnownPackage(NamedTuple):
    """A package that was taken in, as it last came: whose, when, and how much it holds."""

    sender: DeviceId
    at: int
    digest: str
    entries: int


def known_package(connection: Connection, receipt: str) -> KnownPackage | None:
    """Return what is known of the package with this code; None where it was not merged."""
    row = connection.execute(FACTS, (receipt,)).fetchone()
    return KnownPackage(DeviceId(row[0]), *row[1:]) if row else None
