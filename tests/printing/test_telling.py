from __future__ import annotations

import pytest

from asn_desktop.domain.errors import NothingToPrintError
from asn_desktop.printing.telling import told


def test_each_is_told_when_it_is_done_and_none_is_refused() -> None:
    heard: list[int] = []
    seen = [(document, tuple(heard)) for document in told("abc", heard.append)]
    assert seen == [("a", ()), ("b", (1,)), ("c", (1, 2))]
    assert heard == [1, 2, 3]
    assert list(told("a")) == ["a"]
    with pytest.raises(NothingToPrintError):
        list(told(()))
