"""Opens the dialogs of the page Cetak; they are imported when they are wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from asn_desktop.gui.page import Page


def open_keying(page: Page) -> None:
    """Key the sheets of paper back in."""
    from asn_desktop.gui.paper.keying_dialog import (  # noqa: PLC0415 - dialogs are lazy
        KeyingDialog,
    )

    KeyingDialog(page.workspace, page.jobs, page).open()


def open_verifying(page: Page) -> None:
    """Check a certificate."""
    from asn_desktop.gui.paper.verify_dialog import (  # noqa: PLC0415 - dialogs are lazy
        VerifyDialog,
    )

    VerifyDialog(page.workspace, page.jobs, page).open()
