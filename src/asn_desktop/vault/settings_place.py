"""The settings folder of this computer's user, or the refusal that says what is wrong with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop import paths
from asn_desktop.domain.errors import CannotWriteError

if TYPE_CHECKING:
    from pathlib import Path


def settings_place() -> Path:
    """Return the settings folder, made if absent.

    :raises CannotWriteError: there is none and none can be made.
    """
    try:
        return paths.settings_folder()
    except OSError as error:
        raise CannotWriteError(name="Folder pengaturan", reason=error.strerror) from error
