"""Who and what is still missing: expected against received, before anyone leaves the hall."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.domain.merging import Missing
from asn_desktop.domain.sheets import Progress, SheetStatus
from asn_desktop.services.discipline import noted_by

if TYPE_CHECKING:
    from asn_desktop.services.context import SessionContext


def progress_of(context: SessionContext) -> Progress:
    """Return how many sheets are marked completely: an evaluator's own; at the table all."""
    own, of, present = context.ledger.identity.evaluator, len(context.criteria), context.present()
    evaluators = [each.id for each in context.evaluators() if own in ("", each.id)]
    filled = [context.views.filled(evaluator) for evaluator in evaluators]
    done = sum(marks.get(person.id, 0) >= of for marks in filled for person in present)
    return Progress(done, len(evaluators) * len(present))


def missing_parts(context: SessionContext) -> list[Missing]:
    """Return every gap by evaluator and participant: marks, final status, attestation.

    A participant with a note that counts, by that evaluator needs no "nihil" from them.
    """
    of, views = len(context.criteria), context.views
    present = context.present()
    attested = set(views.attestations())
    noted = noted_by(context)
    final = {
        (sheet.participant, sheet.evaluator)
        for sheet in views.sheets()
        if sheet.status == SheetStatus.FINAL
    }
    found: list[Missing] = []
    for evaluator in context.evaluators():
        filled = views.filled(evaluator.id)
        for person in present:
            place, have = (person.id, evaluator.id), filled.get(person.id, 0)
            if have < of:
                found.append(Missing(evaluator, person, "nilai", have, of))
            elif place not in final:
                found.append(Missing(evaluator, person, "status", 0, 1))
            if place not in attested and place not in noted:
                found.append(Missing(evaluator, person, "nihil", 0, 1))
    return found
