"""Laptops by name: the keys of one laptop under one name, two laptops of one name told apart."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from asn_desktop.domain.conflicts import Provenance
from asn_desktop.domain.ids import DeviceId
from asn_desktop.domain.registers import Role
from asn_desktop.vault import keys
from asn_desktop.vault.trust import valid_statements

if TYPE_CHECKING:
    from asn_desktop.services.session.context import SessionContext

SHOWN = 4
"""So many digits of a device's id tell two laptops of one name apart."""


class Laptops:
    """The session's laptops as this file knows them; read once, for one listing."""

    def __init__(self, context: SessionContext) -> None:
        file, identity = context.ledger.file, context.ledger.identity
        self._devices = file.trust().devices
        self._counts = Counter((each.name, each.purpose) for each in self._devices.values())
        certified = [
            each
            for each in valid_statements(identity.ses, file.statements())
            if each.kind == "device"
        ]
        issuers = {each.device: DeviceId(keys.key_id(bytes.fromhex(each.by))) for each in certified}
        self.provenance = Provenance(
            self._devices,
            {dev: older for dev, older in issuers.items() if older in self._devices},
        )

    def name(self, dev: DeviceId) -> str:
        """Return a laptop's name, the same in every list: "Rahma", or "Rahma (7f3a)" of several."""
        device = self._devices.get(dev)
        if device is None:
            return dev[:SHOWN]
        is_alone = self._counts[device.name, device.purpose] == 1
        return device.name if is_alone else f"{device.name} ({dev[:SHOWN]})"

    def rank(self, dev: DeviceId) -> tuple[bool, str, str]:
        """Return what orders sides: tables first, then by name, so that sides never change."""
        device = self._devices.get(dev)
        is_table = device is not None and device.role == Role.COORDINATOR
        return not is_table, device.name if device else "", dev
