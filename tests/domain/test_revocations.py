"""Which entry took a certificate back, found without a look at all the others."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from typing_extensions import override

from asn_desktop.domain.revocations import Revocation, revocation_of

if TYPE_CHECKING:
    from collections.abc import Iterator

DIGEST, KEY_ID = "ab" * 32, "cd" * 8


def revocation(subject: str) -> Revocation:
    return Revocation(subject, "1", "Siti", 1, "salah", "Sekar", 0)


class LookedUpOnly(Mapping[str, Revocation]):
    """Gives what is asked for; who goes through all of it is refused."""

    def __init__(self, *held: Revocation) -> None:
        self._held = {each.subject: each for each in held}

    @override
    def __getitem__(self, subject: str) -> Revocation:
        return self._held[subject]

    @override
    def __iter__(self) -> Iterator[str]:
        raise AssertionError(self)

    @override
    def __len__(self) -> int:
        return len(self._held)


def test_itself_comes_before_its_batch() -> None:
    own, batch = revocation(DIGEST), revocation(KEY_ID)
    assert revocation_of(LookedUpOnly(own, batch), KEY_ID, DIGEST) == own
    assert revocation_of(LookedUpOnly(batch), KEY_ID, DIGEST) == batch
    assert revocation_of(LookedUpOnly(revocation("ef" * 32)), KEY_ID, DIGEST) is None
