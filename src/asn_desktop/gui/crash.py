"""What happens at a bug: one report file without personal data, one dialog, work goes on."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from asn_desktop.paths import log_folder

if TYPE_CHECKING:
    from types import TracebackType

    from PySide6.QtWidgets import QMessageBox, QWidget

LOG = logging.getLogger(__name__)


def report_text(error: BaseException) -> str:
    """Return where it happened and on what; no message of the error, which may hold a name."""
    import platform  # noqa: PLC0415 - not for first paint

    lines = [
        datetime.now().astimezone().isoformat(timespec="seconds"),
        f"Python {platform.python_version()}, {platform.system()} {platform.release()}",
    ]
    link: BaseException | None = error
    while link is not None:
        lines.append(f"{type(link).__module__}.{type(link).__qualname__}")
        lines += [
            f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(link.__traceback__)
        ]
        link = link.__cause__ or link.__context__
    return "\n".join(lines) + "\n"


def write_report(error: BaseException) -> Path | None:
    """Write the report into the log folder; None where that cannot be written."""
    stamp = datetime.now().astimezone().strftime("%Y%m%d-%H%M%S-%f")
    try:
        path = log_folder() / f"galat-{stamp}.txt"
        path.write_text(report_text(error), encoding="utf-8")
    except OSError:
        return None
    return path


class CrashReporter(QObject):
    """Catches what nothing else caught, on any thread, and tells of it on the GUI thread."""

    _arrived = Signal(object)

    def __init__(self, window: QWidget | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._box: QMessageBox | None = None
        # Errors of pool threads arrive on those threads: hop before anything is opened.
        self._arrived.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Become the process's hook for uncaught exceptions, on the main and other threads."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception

    def uninstall(self) -> None:
        """Give the hooks back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    @Slot(object)
    def report(self, error: BaseException) -> None:
        """Report an error that was caught elsewhere (the job runner); from any thread."""
        self._arrived.emit(error)

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            self._arrived.emit(error)

    def _on_thread_exception(self, found: threading.ExceptHookArgs) -> None:
        if found.exc_value is not None:
            self._arrived.emit(found.exc_value)

    @Slot(object)
    def _tell(self, error: BaseException) -> None:
        LOG.error("unexpected failure\n%s", report_text(error))
        if self._box is not None:  # one dialog, however many errors follow each other
            return
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - not for first paint

        path = write_report(error)
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(self.tr("Ada kesalahan di dalam program. Pekerjaan Anda tetap tersimpan."))
        told = self.tr(
            "Lanjutkan bekerja; bila terulang, tutup lalu buka lagi program ini.\n"
            "Laporan tanpa data pribadi ada di:\n{path}"
        )
        box.setInformativeText(told.format(path=path or self.tr("(tidak dapat ditulis)")))
        box.addButton(self.tr("Lanjutkan"), QMessageBox.ButtonRole.AcceptRole)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.finished.connect(self._forget)
        self._box = box
        box.open()

    @Slot()
    def _forget(self) -> None:
        self._box = None
