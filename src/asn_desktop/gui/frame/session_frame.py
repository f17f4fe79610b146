"""What the frame does with the open session: its title, tick, progress, undo and redo."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from asn_desktop.gui.frame.page_list import HOME, SCORING

if TYPE_CHECKING:
    from asn_desktop.domain.changes import Changed
    from asn_desktop.gui.desk import Desk, OpenSession
    from asn_desktop.gui.frame.menus import Menus
    from asn_desktop.gui.frame.page_stack import PageStack
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.gui.messages import MessageBar
    from asn_desktop.gui.pages.home_page import HomePage
    from asn_desktop.gui.widgets.status_line import StatusLine
    from asn_desktop.services.history import Undone
    from asn_desktop.services.session import SessionOverview
    from asn_desktop.services.workspace import Workspace


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
    overview: SessionOverview | None


def read_status(workspace: Workspace, *, wants_overview: bool) -> FrameStatus:
    """Read it all. Runs on the session thread."""
    history, own = workspace.history, workspace.own_evaluator
    done, of = (0, 0) if own is None else workspace.scoring.progress(own)
    overview = workspace.session.overview() if wants_overview else None
    return FrameStatus(history.undo_label(), history.redo_label(), done, of, overview)


class SessionFrame(QObject):
    """Follows the desk: what it opens, what changes in it, what it closes."""

    titled = Signal(str)
    """What the window's title says of the session; "" without one."""
    opened = Signal(bool)

    def __init__(self, parts: FrameParts, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._parts, self._desk = parts, desk
        desk.opened.connect(self._on_opened)
        desk.closing.connect(self._on_closing)
        desk.refused.connect(parts.messages.refuse)
        self._follow(desk.front)
        parts.menus.undo_requested.connect(self.undo)
        parts.menus.redo_requested.connect(self.redo)

    def read_again(self) -> None:
        """Ask how far the session is and which steps can be taken back; at home also the rest."""
        session = self._desk.session
        if session is not None:
            at_home = self._parts.stack.key == HOME
            session.jobs.run(
                lambda: read_status(session.workspace, wants_overview=at_home), self._show_status
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
        jobs.progressing.connect(self._parts.status.watch)

    @Slot(object)
    def _on_opened(self, session: OpenSession) -> None:
        self._parts.stack.take(session)
        self.opened.emit(True)  # noqa: FBT003 - Qt's signals take no keywords
        self._parts.messages.clear()
        session.jobs.changed.connect(self._on_changed)
        session.jobs.refused.connect(self._parts.messages.refuse)
        self._follow(session.jobs)
        self._parts.status.show_open(self.tr("Terbuka; semua yang diisi langsung tersimpan"))
        self._show_overview(session)
        self.read_again()

    @Slot()
    def _on_closing(self) -> None:
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

    def _show_status(self, status: FrameStatus) -> None:
        self._parts.menus.show_steps(status.undo, status.redo)
        self._parts.status.show_progress(status.done, status.of)
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
        if undone.participant is None:
            return
        page = self._parts.stack.page
        if page is None or not page.open_person(undone.participant):
            self._parts.stack.show_person(SCORING, undone.participant)
