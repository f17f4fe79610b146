"""Runs every use of a session on the one thread that may touch it, and brings answers back."""

from __future__ import annotations

import logging
import threading
import time
from functools import partial
from typing import TYPE_CHECKING, ClassVar, NamedTuple, TypeVar, cast

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot
from typing_extensions import override

from asn_desktop.domain.errors import UserError
from asn_desktop.gui.collecting import idle_collector

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import ThreadPoolExecutor
    from types import CellType

Outcome = TypeVar("Outcome")
LOG = logging.getLogger(__name__)


class JobCancelledError(Exception):
    """The user pressed Batal; raised inside the job at its next report of progress."""


class Progress:
    """How far a long job is: written by the job, read by the window, cancelled by the user.

    A job calls it as `progress(done, of)`; that call raises when the user has cancelled.
    """

    can_pause: ClassVar[bool] = False

    def __init__(self, title: str) -> None:
        self.title = title
        self.done = 0
        self.of = 0
        self.done_before = 0
        """What was done before this job took over: no measure of how fast it is."""
        self.is_paused = False
        self.is_over = False
        """Set on the window's thread once there is nothing more to show of it."""
        self._began = time.monotonic()
        self._cancel = threading.Event()

    def __call__(self, done: int, of: int) -> None:
        """Report progress. Runs on the session thread.

        :raises JobCancelledError: the user has cancelled.
        """
        if self._cancel.is_set():
            raise JobCancelledError
        self.done, self.of = done, of

    def cancel(self) -> None:
        """Ask the job to stop at its next report."""
        self._cancel.set()

    def pause(self) -> None:
        """Hold the job where it rests; one that cannot pause goes on."""

    def resume(self) -> None:
        """Let the job go on."""

    @property
    def is_cancelled(self) -> bool:
        return self._cancel.is_set()

    @property
    def seconds_left(self) -> int | None:
        """Return an estimate, or None while nothing can be said yet."""
        done = self.done - self.done_before
        if done <= 0 or self.done >= self.of:
            return None
        return round(self._spent() / done * (self.of - self.done))

    def _spent(self) -> float:
        """Return for how many seconds the job has been at work."""
        return time.monotonic() - self._began


class PausableProgress(Progress):
    """A job that the user may also hold, where it calls `rest`: never on the session's thread."""

    can_pause: ClassVar[bool] = True

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self._may_go_on = threading.Event()
        self._may_go_on.set()
        self._rested, self._rests_since = 0.0, 0.0

    @override
    def pause(self) -> None:
        if not self.is_paused and not self.is_cancelled:
            self._rests_since = time.monotonic()
            self.is_paused = True
            self._may_go_on.clear()

    @override
    def resume(self) -> None:
        if self.is_paused:
            self._rested += time.monotonic() - self._rests_since
            self.is_paused = False
            self._may_go_on.set()

    def rest(self) -> None:
        """Wait for as long as the user holds the job; Batal ends the waiting too."""
        self._may_go_on.wait()

    @override
    def cancel(self) -> None:
        super().cancel()
        self.resume()

    @override
    def _spent(self) -> float:
        return super()._spent() - self._rested


class _Task(NamedTuple):
    job: Callable[[], object]
    then: Callable[[object], object] | None = None
    refused: Callable[[str], object] | None = None
    progress: Progress | None = None


class _Answer(NamedTuple):
    task: _Task
    outcome: object
    error: Exception | None


class Jobs(QObject):
    """One thread for one session file: opened, used and closed there.

    Results come back on the GUI thread. A `UserError` becomes `refused` (or goes to the job's own
    `refused` callback); any other exception becomes `failed`; otherwise `changed` is emitted when
    the job changed something, then the callback is called.
    """

    changed = Signal(object)
    """A `Changed`; emitted before the job's own callback."""
    refused = Signal(str)
    failed = Signal(object)
    declined = Signal(object)
    """The `UserError` of any job, before its `refused` is told: what was refused may be storing."""
    busy = Signal(bool)
    progressing = Signal(object)
    """A `Progress` when a long job is queued, None when one has ended (its `is_over` is set)."""
    _answered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.thread_name = "sesi"
        self._executor: ThreadPoolExecutor | None = None
        self._waiting = 0
        self._stopped = False
        self._take_care_of_garbage()
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """Tell whether a job runs or waits."""
        return self._waiting > 0 and not self._stopped

    def _take_care_of_garbage(self) -> None:
        """Have garbage collected between jobs only."""
        collector = idle_collector()
        if collector is not None:
            collector.wait_for(self)

    def run(
        self,
        job: Callable[[], Outcome],
        then: Callable[[Outcome], object] | None = None,
        *,
        progress: Progress | None = None,
        refused: Callable[[str], object] | None = None,
    ) -> None:
        """Queue a job; read widgets before, write them in `then`, never inside the job.

        `refused` takes the sentence of a `UserError` in place of the signal of that name. After
        `stop` jobs still run (the session must be closed) but no answer is delivered.
        """
        self._waiting += 1
        if self._waiting == 1:
            self.busy.emit(True)  # noqa: FBT003 - Qt's signals take no keywords
        if progress is not None:
            self.progressing.emit(progress)
        self._submit(_Task(job, cast("Callable[[object], object] | None", then), refused, progress))

    def end(self, progress: Progress) -> None:
        """Show no more of a long job; another one that still runs is shown again."""
        progress.is_over = True
        self.progressing.emit(None)

    def beside(self, parent: QObject) -> Jobs:
        """Return a runner with a thread of its own, for what is slow and touches no session.

        What it refuses, fails at and is busy with is told by this one.
        """
        made = type(self)(parent)
        made.thread_name = "printer"
        made.refused.connect(self.refused)
        made.failed.connect(self.failed)
        made.progressing.connect(self.progressing)
        return made

    def announce(self, changed: object) -> None:
        """Tell every page of a change that a job returned inside a larger answer."""
        if changed:
            self.changed.emit(changed)

    def stop(self, last: Callable[[], object] | None = None) -> None:
        """Deliver nothing more, run `last` on the session thread, and wait for the thread's end."""
        self._stopped = True
        if last is not None:
            self._submit(_Task(last))
        if self._executor is not None:
            self._executor.shutdown(wait=True)
            self._executor = None

    def _submit(self, task: _Task) -> None:
        if self._executor is None:
            from concurrent.futures import (  # noqa: PLC0415 - not needed for the first paint
                ThreadPoolExecutor,
            )

            self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix=self.thread_name)

        def carry_out() -> None:
            self._answered.emit(_carried_out(task))

        self._executor.submit(carry_out)

    @Slot(object)
    def _deliver(self, answer: _Answer) -> None:
        if self._stopped:
            if answer.error is not None:
                LOG.error("a job failed while its session was closing: %s", type(answer.error))
            return
        self._waiting -= 1
        if self._waiting == 0:
            self.busy.emit(False)  # noqa: FBT003 - Qt's signals take no keywords
        task = answer.task
        if task.progress is not None:
            self.end(task.progress)
        if answer.error is not None:
            self._report(answer.error, task.refused)
            return
        self.announce(_change_in(answer.outcome))
        if task.then is not None and is_alive(task.then):
            task.then(answer.outcome)

    def _report(self, error: Exception, refused: Callable[[str], object] | None) -> None:
        if isinstance(error, JobCancelledError):
            error_text = self.tr("Dibatalkan. Tidak ada yang diubah.")
        elif isinstance(error, UserError):
            from asn_desktop.gui.sentences import sentence  # noqa: PLC0415 - not for first paint

            error_text = sentence(error)
            self.declined.emit(error)
        else:
            self.failed.emit(error)
            return
        if refused is not None and is_alive(refused):
            refused(error_text)
        else:
            self.refused.emit(error_text)


class InlineJobs(Jobs):
    """Runs each job at once on the calling thread: for tests, where nothing should wait."""

    @override
    def _take_care_of_garbage(self) -> None:
        """Leave it to Python: there is one thread."""

    @override
    def stop(self, last: Callable[[], object] | None = None) -> None:
        self._stopped = True
        if last is not None:
            last()

    @override
    def _submit(self, task: _Task) -> None:
        self._deliver(_carried_out(task))


def _carried_out(task: _Task) -> _Answer:
    """Run a job and return what came of it."""
    try:
        return _Answer(task, task.job(), None)
    except Exception as error:  # noqa: BLE001 - one of the two places that catch everything
        return _Answer(task, None, error if isinstance(error, UserError) else _plain(error))


def _plain(error: Exception) -> Exception:
    """Return the sentence for what a medium did to a reading; any other error as it is."""
    from asn_desktop.vault.connection import plain_error  # noqa: PLC0415 - not for first paint

    return plain_error(error)


def _change_in(outcome: object) -> object:
    """Return the `Changed` that a service returned, alone or as a part of its answer."""
    if outcome is None or isinstance(outcome, str | int):
        return None
    from asn_desktop.domain.changes import Changed  # noqa: PLC0415 - not needed for first paint

    if isinstance(outcome, Changed):
        return outcome
    parts = (*outcome[:2],) if isinstance(outcome, tuple) else ()
    for part in (*parts, getattr(outcome, "changed", None)):
        if isinstance(part, Changed):
            return part
    return None


def is_alive(callback: Callable[..., object]) -> bool:
    """Tell whether a callback's widgets are still there: a late answer for a closed one is lost.

    Looked at are the object of a method, and what a function written on the spot holds on to. A
    signal's `emit` does not say whose it is: hand over a method that emits it.
    """
    while isinstance(callback, partial):
        callback = callback.func
    cells: tuple[CellType, ...] = getattr(callback, "__closure__", None) or ()
    held = (getattr(callback, "__self__", None), *map(_content, cells))
    return all(shiboken6.isValid(each) for each in held if isinstance(each, QObject))


def _content(cell: CellType) -> object:
    try:
        return cell.cell_contents
    except ValueError:  # a name that nothing was given to yet
        return None
