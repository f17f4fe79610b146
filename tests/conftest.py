"""What every test stands on: no screen, a home and settings of its own, counts of examples."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before anything imports Qt

import pytest
from hypothesis import HealthCheck, settings

from asn_desktop.paths import SETTINGS_VARIABLE
from asn_desktop.vault import keys

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# Everyday runs repeat the same examples, so that a submission is never stopped by chance; the
# long runs look for new ones.
settings.register_profile(
    "default",
    max_examples=60,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile(
    "long",
    max_examples=3000,
    deadline=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("long" if os.environ.get("ASN_LONG") == "1" else "default")


def pytest_configure(config: pytest.Config) -> None:
    """Let pass what Qt's plugin without a screen says that it cannot do."""
    for missing in ("propagateSizeHints", "raise", "grabbing the keyboard"):
        config.addinivalue_line("qt_log_ignore", f"This plugin does not support {missing}")


@pytest.fixture(autouse=True, scope="session")
def _own_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep every file of a user's home out of the tests, and the tests out of it."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HOME", str(home))
        for name in ("CONFIG", "DATA", "CACHE", "STATE"):
            patch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
        yield


@pytest.fixture(autouse=True)
def settings_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Give each test a settings folder of its own, subprocesses included.

    Not `monkeypatch`, so that a test may undo its own patches and keep this one.
    """
    folder = tmp_path_factory.mktemp("settings")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(SETTINGS_VARIABLE, str(folder))
        patch.delenv("ASN_PASSPHRASE", raising=False)
        yield folder


@pytest.fixture(autouse=True, scope="session")
def _cheap_stretching() -> Iterator[None]:
    """Make a guess at a passphrase cheap: by design it costs 0.3 s, a thousand times a run."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keys, "COST", keys.StretchCost(memory=64, rounds=1, lanes=1))
        yield
