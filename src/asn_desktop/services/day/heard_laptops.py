"""Which laptops of a session have sent, which have not, and of which something is lacking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.domain.completeness import Laptop, LaptopState
from asn_desktop.domain.ids import EvaluatorId
from asn_desktop.domain.registers import Role
from asn_desktop.services.session.laptops import Laptops
from asn_desktop.store.laptops import has_entries, last_packages, unopened_assignments
from asn_desktop.store.state import find_gaps

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from asn_desktop.domain.fold import Fork
    from asn_desktop.domain.ids import DeviceId
    from asn_desktop.domain.merging import Runs
    from asn_desktop.domain.registers import Device
    from asn_desktop.services.session.context import SessionContext

QUIET = (LaptopState.UNHEARD, LaptopState.HEARD)
"""Of a coordinator's laptop, this one among them, these say nothing that anybody waits for."""


def laptops_of(context: SessionContext, forks: Sequence[Fork]) -> tuple[Laptop, ...]:
    """Return evaluators' laptops, the worst state first, and coordinators' of which entries lack.

    `forks` are the session's. None on an evaluator's own laptop. One that was assigned and never
    opened is there by its assignment; a new key that a copied or restored file made stands as a
    laptop of its own.
    """
    if context.ledger.identity.role == Role.EVALUATOR:
        return ()
    forked = {fork.device for fork in forks}
    found = [*_known_laptops(context, forked), *_unopened(context)]
    order = {state: place for place, state in enumerate(LaptopState)}
    return tuple(sorted(found, key=lambda each: (order[each.state], each.name, each.device or "")))


def _known_laptops(context: SessionContext, forked: Collection[DeviceId]) -> Iterator[Laptop]:
    ledger, names = context.ledger, Laptops(context)
    gaps = {gap.device: gap.missing for gap in find_gaps(ledger)}
    arrived = last_packages(ledger.connection)
    for dev, device in ledger.file.trust().devices.items():
        last, missing = arrived.get(dev), gaps.get(dev, ())
        is_here = last is not None or has_entries(ledger.connection, dev)
        state = _state(missing, is_here=is_here, is_forked=dev in forked)
        if device.role != Role.EVALUATOR and state in QUIET:
            continue
        relayed = last is not None and last.sender != dev
        yield Laptop(
            name=names.name(dev),
            evaluator=_evaluator(device),
            device=dev,
            state=state,
            last_at=last.at if last else None,
            package=last.file_name if last else "",
            receipt=last.receipt if last else "",
            via=names.name(last.sender) if last and relayed else "",
            missing=missing,
        )


def _state(missing: Runs, *, is_here: bool, is_forked: bool) -> LaptopState:
    if missing:
        return LaptopState.GAP
    if not is_here:
        return LaptopState.UNHEARD
    return LaptopState.FORKED if is_forked else LaptopState.HEARD


def _unopened(context: SessionContext) -> Iterator[Laptop]:
    for each in unopened_assignments(context.ledger):
        yield Laptop(each.name, EvaluatorId(each.evaluator), None, LaptopState.UNHEARD)


def _evaluator(device: Device) -> EvaluatorId | None:
    return EvaluatorId(device.evaluator) if device.role == Role.EVALUATOR else None
