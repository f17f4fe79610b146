from __future__ import annotations

import itertools

from asn_desktop.domain.codes import code_of, read_code
from asn_desktop.domain.ids import EvaluatorId, ParticipantId, SessionId
from asn_desktop.domain.sheet_codes import SheetPlace, sheet_codes

SESSION = SessionId("0" * 32)
PLACES = [
    SheetPlace(ParticipantId(f"{person:032x}"), EvaluatorId(f"{by:032x}"))
    for person, by in itertools.product(range(200), range(5))
]


def test_every_sheet_has_a_code_of_its_own_that_can_be_read_back() -> None:
    codes = sheet_codes(SESSION, PLACES)
    assert sorted(codes.values()) == sorted(PLACES)
    assert all(read_code(code.lower()) == code for code in codes)


def test_codes_do_not_depend_on_who_else_there_is_or_in_which_order() -> None:
    codes = sheet_codes(SESSION, PLACES)
    fewer = sheet_codes(SESSION, reversed(PLACES[:7]))
    assert fewer.items() <= codes.items()
    assert not sheet_codes(SessionId("1" * 32), PLACES[:7]).keys() & codes.keys()


def test_two_that_would_share_a_code_get_different_ones() -> None:
    def poor(content: bytes) -> str:
        return code_of(content)[0]

    codes = sheet_codes(SESSION, PLACES[:12], poor)
    assert sorted(codes.values()) == sorted(PLACES[:12])
    assert codes == sheet_codes(SESSION, reversed(PLACES[:12]), poor)
