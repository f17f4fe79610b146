"""Packages read in processes of their own: opening one and working out what its session says.

Nothing of a session file and no lasting secret goes there: only a package and the key of its own
content. Each is a pure function of these, so where a process is lost, this one does the same.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from typing import TYPE_CHECKING

from asn_desktop.central.preparing import prepare
from asn_desktop.domain.errors import SelfTestError, UserError
from asn_desktop.exchange.package import unpack
from asn_desktop.vault.seal import Openers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from asn_desktop.central.preparing import Prepared
    from asn_desktop.domain.bundle import Contents

    Answer = tuple[Contents, Prepared] | UserError

PATIENCE = 60.0
"""Seconds for a process to start on a busy, old machine."""
MOST_PROCESSES = 4
"""Each takes about 100 MB."""


def processes() -> int:
    """Return how many may work beside this one: one a core that is left, few at most."""
    return min(MOST_PROCESSES, (os.cpu_count() or 1) - 1)


@contextmanager
def pool(count: int) -> Iterator[ProcessPoolExecutor]:
    """Give processes that begin with the first work and end with the block, whatever happens.

    They are started anew, never forked: the window's process has threads.
    """
    context = multiprocessing.get_context("spawn")
    made = ProcessPoolExecutor(count, mp_context=context, initializer=_begin)
    try:
        yield made
    finally:
        made.shutdown(wait=True, cancel_futures=True)


def read_apart(sealed: bytes, key: bytes) -> Answer:
    """Return what a package says of itself and what its session amounts to, or why it is refused.

    Statements and heads that are misshapen are refused in opening, so that nothing else is raised.
    """
    try:
        bundle = unpack(sealed, Openers(content_key=key))
        return bundle.contents, prepare(bundle)
    except UserError as error:
        return error


def probe_processes() -> str:
    """Start a process and see it end well.

    :raises UserError: it is not allowed here, ends otherwise, or does not answer.
    """
    process = multiprocessing.get_context("spawn").Process(target=_begin)
    try:
        process.start()
    except OSError as error:
        raise SelfTestError(problem="proses pembantu tidak dapat dimulai") from error
    process.join(PATIENCE)
    if process.exitcode is None:
        process.kill()
        process.join()
        raise SelfTestError(problem="proses pembantu tidak menjawab")
    if process.exitcode:
        raise SelfTestError(problem="proses pembantu berakhir sebelum menjawab")
    return "proses pembantu menjawab"


def _begin() -> None:
    """Leave Ctrl+C to the process that asked, and end when that one ends, however it does."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
