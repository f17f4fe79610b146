"""What can be told of a package or a receipt once it is open: who, when, how much, what lacks."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.central.union import read_union
from asn_desktop.domain.moments import iso_moment
from asn_desktop.domain.registers import Role, Standing
from asn_desktop.vault.trust import read_statements, trust

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from asn_desktop.central.union import Reading
    from asn_desktop.domain.bundle import Bundle
    from asn_desktop.domain.ids import DeviceId
    from asn_desktop.domain.receipts import ReceiptContent, ReceiptEntry
    from asn_desktop.domain.registers import Device
    from asn_desktop.vault.trust import Statement

Facts = dict[str, object]

MARK = "mark/"
SHOWN = 4
"""So many digits of a device's id tell two laptops of one name apart."""
NO_RIGHT = (Standing.NO_RIGHT, Standing.FOREIGN_PARENT, Standing.REVOKED)


class Known(NamedTuple):
    """What the computer that checks knows besides: statements, and which packages it merged."""

    statements: Sequence[Statement] = ()
    merged: Collection[str] | None = None
    """Digests of packages; None where nobody can tell."""


def package_facts(bundle: Bundle, known: Known) -> Facts:
    """Return what a package says of itself, counted and judged as a merge would.

    The acknowledgement code is not among it: only who merges a package may give that back.

    :raises InvalidEventError: statements or heads in its header are misshapen.
    """
    contents = bundle.contents
    reading = read_union([bundle])
    told = trust(contents.root, (*read_statements(contents.statements), *known.statements))
    sender = told.devices[contents.sender]
    facts: Facts = {
        "session": contents.ses,
        "kind": contents.kind,
        "sender": sender.name,
        "role": sender.role.value,
        "laptop": contents.sender[:SHOWN],
        "sent_at": iso_moment(contents.made_at),
        "revoked": contents.sender in told.revoked_after,
    }
    facts |= _counts(bundle, reading) | {
        "chains": _chains(bundle, told.devices),
        "gaps": [
            {
                "sender": _name(gap.device, told.devices),
                "missing": [list(run) for run in gap.missing],
            }
            for gap in reading.folded.gaps
        ],
        "forks": [
            {"sender": _name(fork.device, told.devices), "event": fork.q}
            for fork in reading.folded.forks
        ],
        "receipt": contents.receipt,
        "digest": contents.digest,
    }
    if known.merged is not None:
        facts["merged"] = contents.digest in known.merged
    return facts


def _counts(bundle: Bundle, reading: Reading) -> Facts:
    apart = Counter(reading.folded.apart.values())
    heads = reading.folded.joined
    return {
        "events": sum(len(chain.lines) for chain in bundle.chains),
        "marks": sum(
            fld.startswith(MARK) and of[0].val is not None for (_, fld), of in heads.items()
        ),
        "conflicts": reading.folded.conflict_count,
        "quarantined": len(reading.quarantined),
        "unproven": apart[Standing.UNPROVEN],
        "no_right": sum(apart[each] for each in NO_RIGHT),
        "unknown": apart[Standing.UNKNOWN],
    }


def _chains(bundle: Bundle, devices: Mapping[DeviceId, Device]) -> list[Facts]:
    return [
        {
            "sender": _name(chain.dev, devices),
            "laptop": chain.dev[:SHOWN],
            "purpose": devices[chain.dev].purpose.value if chain.dev in devices else "",
            "events": len(chain.lines),
        }
        for chain in bundle.chains
    ]


def _name(device: DeviceId, devices: Mapping[DeviceId, Device]) -> str:
    return devices[device].name if device in devices else device[:SHOWN]


def receipt_facts(content: ReceiptContent, known: Known) -> Facts:
    """Return what a receipt says; senders by name where the checking computer knows them."""
    devices = trust(content.root, known.statements).devices
    return {
        "session": content.ses,
        "signer": _name(content.sender, devices),
        "role": Role.COORDINATOR.value,
        "laptop": content.sender[:SHOWN],
        "sent_at": iso_moment(content.t),
        "packages": [_entry_facts(entry, devices) for entry in content.entries],
    }


def _entry_facts(entry: ReceiptEntry, devices: Mapping[DeviceId, Device]) -> Facts:
    return {
        "sender": _name(entry.sender, devices),
        "kind": entry.kind,
        "receipt": entry.receipt,
        "acknowledgement": entry.acknowledgement,
        "held": {_name(head.dev, devices): head.q for head in entry.heads},
        "digest": entry.digest,
    }
