"""An agency with its keys, and its centre, open."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from session_kit import PASSPHRASE

from asn_desktop.services.centre.agency import Centre, make_agency

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from asn_desktop.vault.agency import AgencyFiles


@pytest.fixture
def agency(tmp_path: Path) -> AgencyFiles:
    return make_agency(tmp_path / "instansi", PASSPHRASE)


@pytest.fixture
def centre(tmp_path: Path, agency: AgencyFiles) -> Iterator[Centre]:
    opened = Centre.open(tmp_path / "pusat.asn", PASSPHRASE, agency.private)
    yield opened
    opened.close()
