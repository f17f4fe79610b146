"""Forgetting a session on this laptop, once whoever it was sent to has said that it is there."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.errors import NotForgettableError, PassphraseMissingError
from asn_desktop.domain.registers import Role
from asn_desktop.domain.wording import long_date
from asn_desktop.services.session.context import SessionContext
from asn_desktop.store import backup, kept_packages
from asn_desktop.store.ledger_store import SessionLedger
from asn_desktop.store.sent import SentBook
from asn_desktop.store.session_file import SessionFile, key_from_passphrase
from asn_desktop.vault.erasing import erase
from asn_desktop.vault.lock import FileLock
from asn_desktop.vault.recovery import recovery_path

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator
    from pathlib import Path

SESSION, RETURN = "session", "return"
BY_CODE = "code"
"""How a coordinator hears from the agency; a file is of another coordinator's table."""
BESIDE = ("-wal", "-shm", ".part")


class SessionForgetting(NamedTuple):
    """What forgetting a session here would remove; `reason` says why not, "" where it may be."""

    title: str
    until: dt.date
    files: tuple[Path, ...]
    bytes: int
    received_at: int
    """When it was heard that all is there, UTC milliseconds; 0 where it was not."""
    reason: str

    @property
    def may(self) -> bool:
        """Tell whether it is allowed."""
        return not self.reason


def forget_plan(path: Path, passphrase: str, before: dt.date | None = None) -> SessionForgetting:
    """Return what forgetting a session would remove, and whether it may be; removes nothing.

    It may be where every entry here was sent, and a code (of the agency, or on an evaluator's
    laptop of the table) says that it arrived; with `before` only where it ended before that day.

    :raises UserError: absent, another kind, in use, a wrong passphrase, a newer format.
    """
    if not passphrase:
        raise PassphraseMissingError
    file = SessionFile(path, key_from_passphrase(path, passphrase))
    try:
        context = SessionContext(SessionLedger(file))
        received, reason = _received(context)
        until = context.day("until")
        if before is not None and until >= before:
            reason = f"sesinya baru selesai {long_date(until)}, belum lewat batas simpan"
        title = context.views.setting("title")
    finally:
        file.close()
    files = tuple(_files(path))
    size = sum(each.stat().st_size for each in files)
    return SessionForgetting(str(title or path.stem), until, files, size, received, reason)


def forget_session(path: Path, passphrase: str, before: dt.date | None = None) -> SessionForgetting:
    """Remove a session from this laptop for good: its file, recovery, restore points, packages.

    :raises NotForgettableError: it may not be forgotten yet; nothing is removed.
    :raises UserError: as `forget_plan`, or a file cannot be removed.
    """
    plan = forget_plan(path, passphrase, before)
    if not plan.may:
        raise NotForgettableError(reason=plan.reason)
    lock = FileLock(path)
    try:
        for file in (*plan.files, *_files(path)):
            erase(file)
        for folder in _folders(path):
            with suppress(OSError):
                folder.rmdir()  # what else somebody put there stays
    finally:
        lock.release()
    return plan


def _received(context: SessionContext) -> tuple[int, str]:
    """Return when all that is here was heard to have arrived; else 0 and what is missing."""
    is_coordinator = context.ledger.identity.role == Role.COORDINATOR
    kind = SESSION if is_coordinator else RETURN
    goal = "BKPSDM" if is_coordinator else "meja koordinator"
    rows = [row for row in SentBook(context.ledger.connection).rows() if row.sent.kind == kind]
    if not rows:
        return 0, f"belum pernah diekspor untuk {goal}; ekspor, kirim, lalu ketik kode terimanya"
    heard = [
        row
        for row in rows
        if row.received_at is not None and (row.received_how == BY_CODE or not is_coordinator)
    ]
    if not heard:
        return 0, f"kode terima dari {goal} belum diketik di sini"
    held: dict[str, int] = {}
    for row in heard:
        for dev, q in row.sent.frontier.items():
            held[dev] = max(q, held.get(dev, 0))
    beyond = sum(max(0, q - held.get(dev, 0)) for dev, q in context.ledger.frontier().items())
    if beyond:
        return 0, f"ada {beyond} isian sesudah ekspor yang diterima {goal}; ekspor sekali lagi"
    return max(row.received_at or 0 for row in heard), ""


def _files(path: Path) -> Iterator[Path]:
    """Yield what there is of a session, its own file first: without it nothing else opens."""
    own = (path, recovery_path(path), *(path.with_name(path.name + end) for end in BESIDE))
    yield from (each for each in own if each.is_file())
    for folder in _folders(path):
        yield from sorted(each for each in folder.glob("*") if each.is_file())


def _folders(path: Path) -> tuple[Path, ...]:
    return tuple(path.with_name(path.stem + end) for end in (backup.FOLDER, kept_packages.FOLDER))
