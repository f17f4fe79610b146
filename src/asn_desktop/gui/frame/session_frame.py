"""What the frame does with the open session: its title, tick, progress, undo and redo."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from asn_desktop.domain.errors import (
    CannotReadError,
    CannotWriteError,
    DiskFullError,
    FileDamagedError,
    FileMissingError,
    FileTakenAwayError,
    UserError,
)
from asn_desktop.domain.ids import ParticipantId
from asn_desktop.gui.frame.page_list import HOME, SCORING, page_name
from asn_desktop.gui.sentences import sentence

if TYPE_CHECKING:
    from pathlib import Path

    from asn_desktop.domain.changes import Changed
    from asn_desktop.domain.sheets import Delivery
    from asn_desktop.gui.desk import Desk, OpenSession
    from asn_desktop.gui.frame.menus import Menus
    from asn_desktop.gui.frame.page_stack import PageStack
    from asn_desktop.gui.frame.status_line import StatusLine
    from asn_desktop.gui.home.home_page import HomePage
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.gui.messages import MessageBar
    from asn_desktop.services.day.session import SessionOverview
    from asn_desktop.services.session.history import Undone
    from asn_desktop.services.workspace import Workspace


STORING = (
    *(DiskFullError, CannotWriteError, CannotReadError),
    *(FileMissingError, FileDamagedError, FileTakenAwayError),
)
"""What the store says where an entry did not reach the file."""


class FrameParts(NamedTuple):
    """The parts of the window that show something of the session."""

    stack: PageStack
    home: HomePage
    menus: Menus
    status: StatusLine
    messages: MessageBar


class FrameStatus(NamedTuple):
    """What menu, status bar and home page show."""

    undo: str | None
    redo: str | None
    done: int
    of: int
    delivery: Delivery
    """The three states of an evaluator's own sheets; zeros at the table."""
    overview: SessionOverview | None
    person: str
    """Who was open when the user left the last page; "" for nobody."""


def read_status(workspace: Workspace, left: ParticipantId, *, at_home: bool) -> FrameStatus:
    """Read it all; at home also how ready the session is. Runs on the session thread."""
    history = workspace.history
    done, of = workspace.session.progress()
    overview = workspace.session.overview() if at_home else None
    person = ""
    if at_home and left:
        with suppress(UserError):  # taken off the roster meanwhile
            person = workspace.roster.participant(left).full_name
    delivery = overview.delivery if overview else workspace.receipts.delivery()
    labels = history.undo_label(), history.redo_label()
    return FrameStatus(*labels, done, of, delivery, overview, person)


def tells_of_storing(error: UserError, file: Path) -> bool:
    """Tell whether a refusal means that the session's own file took nothing in."""
    return isinstance(error, STORING) and error.facts.get("name") == file.name


class SessionFrame(QObject):
    """Follows the desk: what it opens, what changes in it, what it closes."""

    titled = Signal(str)
    """What the window's title says of the session; "" without one."""
    opened = Signal(bool)
    leaving = Signal(object, object)
    """Path of the session that closes, and the `Place` where its user was."""

    def __init__(self, parts: FrameParts, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._parts, self._desk = parts, desk
        self._path: Path | None = None
        desk.opened.connect(self.take_up)
        desk.closing.connect(self._on_closing)
        desk.refused.connect(parts.messages.refuse)
        self._follow(desk.front)
        parts.menus.undo_requested.connect(self.undo)
        parts.menus.redo_requested.connect(self.redo)

    def read_again(self) -> None:
        """Ask how far the session is and which steps can be taken back; at home also the rest."""
        session = self._desk.session
        if session is not None:
            stack = self._parts.stack
            at_home, left = stack.key == HOME, ParticipantId(stack.left.participant)
            session.jobs.run(
                lambda: read_status(session.workspace, left, at_home=at_home), self._show_status
            )

    @Slot()
    def undo(self) -> None:
        """Take the last step back and go to the person it concerned."""
        session = self._desk.session
        if session is not None:
            self._parts.stack.settle()
            session.jobs.run(session.workspace.history.undo, self._jump_back)

    @Slot()
    def redo(self) -> None:
        """Bring the last undone step back and go to the person it concerns."""
        session = self._desk.session
        if session is not None:
            self._parts.stack.settle()
            session.jobs.run(session.workspace.history.redo, self._jump_back)

    def _follow(self, jobs: Jobs) -> None:
        """Show in the status bar what a thread is busy with."""
        jobs.busy.connect(self._parts.status.set_busy)
        jobs.progressing.connect(self._parts.status.follow)

    @Slot(object)
    def take_up(self, session: OpenSession) -> None:
        """Show an open session: one that was just opened, or again in a window built anew."""
        self._path = session.path
        self._parts.stack.take(session)
        self.opened.emit(True)  # noqa: FBT003 - Qt's signals take no keywords
        self._parts.messages.clear()
        session.jobs.changed.connect(self._on_changed)
        session.jobs.refused.connect(self._parts.messages.refuse)
        session.jobs.declined.connect(self._on_declined)
        self._follow(session.jobs)
        self._parts.status.show_open(self.tr("Terbuka; semua yang diisi langsung tersimpan"))
        self._show_overview(session)
        self.read_again()

    @Slot()
    def _on_closing(self) -> None:
        self._parts.stack.settle()
        place = self._parts.stack.place
        if self._path is not None:
            self.leaving.emit(self._path, self._parts.stack.left if place.page == HOME else place)
        self._path = None
        self._parts.stack.clear()
        self._parts.home.show_session(None)
        self._parts.status.watch(None)
        self._parts.status.set_busy(False)
        self.opened.emit(False)  # noqa: FBT003 - Qt's signals take no keywords
        self.titled.emit("")

    @Slot(object)
    def _on_changed(self, changed: Changed) -> None:
        del changed
        self._parts.status.show_saved()
        self.read_again()

    @Slot(object)
    def _on_declined(self, error: UserError) -> None:
        """Say at once that an entry did not reach the file; stays until something does."""
        session = self._desk.session
        if session is not None and tells_of_storing(error, session.path):
            told = sentence(error)
            self._parts.status.show_unsaved(told)
            self._parts.messages.refuse(told)

    def _show_status(self, status: FrameStatus) -> None:
        self._parts.menus.show_steps(status.undo, status.redo)
        self._parts.status.show_progress(status.done, status.of)
        self._parts.status.show_delivery(*status.delivery)
        left = self._parts.stack.left
        self._parts.home.show_place(page_name(left.page), status.person)
        session = self._desk.session
        if status.overview is not None and session is not None:
            self._desk.session = session._replace(overview=status.overview)
            self._show_overview(self._desk.session)

    def _show_overview(self, session: OpenSession) -> None:
        from asn_desktop.domain.wording import date_range  # noqa: PLC0415 - not for first paint

        overview = session.overview
        days = date_range(overview.date, overview.until)
        self.titled.emit(f"{overview.title} · {days} · {session.path.stem}")
        self._parts.home.show_session(overview)

    def _jump_back(self, undone: Undone) -> None:
        """Go to the person whose entry has just changed, on this page or on the sheet."""
        self._parts.messages.clear()  # "tersimpan" is no longer true
        if undone.participant is None:
            return
        place = (undone.participant, undone.evaluator, undone.criterion)
        page = self._parts.stack.page
        if page is not None and page.open_mark(*place):
            return
        self._parts.stack.show_page(SCORING)
        if self._parts.stack.page is not None:
            self._parts.stack.page.open_mark(*place)
