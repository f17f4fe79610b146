"""A small screen reader: walks the tree that a window gives to assistive technology (AT-SPI 2)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from jeepney import DBusAddress, Properties, new_method_call
from jeepney.io.blocking import open_dbus_connection

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jeepney.io.blocking import DBusConnection

ACCESSIBLE = "org.a11y.atspi.Accessible"
ROOT = "/org/a11y/atspi/accessible/root"
REGISTRY = "org.a11y.atspi.Registry"
SHOWING, FOCUSABLE = 25, 11
"""Bits of AtspiStateType."""
OPENED_ON_DEMAND = ("application", "popup menu", "menu", "menu item")
"""Roles whose contents are read though they do not show."""
DEEPEST, MOST_ITEMS = 40, 200
"""How deep to go, and how many cells of one table to read."""


class Node(NamedTuple):
    """One thing that a screen reader can come to."""

    role: str
    name: str
    description: str
    states: int
    path: tuple[str, ...]

    def has(self, state: int) -> bool:
        return bool(self.states >> state & 1)


class Reader:
    """One connection to the accessibility bus."""

    def __init__(self) -> None:
        with open_dbus_connection("SESSION") as session:
            bus = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            (address,) = _ask(session, new_method_call(bus, "GetAddress"))
        self._bus: DBusConnection = open_dbus_connection(address)

    def close(self) -> None:
        self._bus.close()

    def programs(self) -> list[tuple[str, str]]:
        """Return (bus name, object path) of each program that speaks."""
        return self._children(REGISTRY, ROOT)

    def walk(self, owner: str, path: str, above: tuple[str, ...] = ()) -> Iterator[Node]:
        """Yield everything under an object, itself first, but not what is in hidden things."""
        node = self._node(owner, path, above)
        yield node
        if len(above) >= DEEPEST or not (node.has(SHOWING) or node.role in OPENED_ON_DEMAND):
            return
        here = (*above, f"{node.role} {node.name!r}")
        for child_owner, child in self._children(owner, path)[:MOST_ITEMS]:
            if not child.endswith("/null"):
                yield from self.walk(child_owner, child, here)

    def _node(self, owner: str, path: str, above: tuple[str, ...]) -> Node:
        at = DBusAddress(path, owner, ACCESSIBLE)
        ((_, name),) = _ask(self._bus, Properties(at).get("Name"))
        ((_, described),) = _ask(self._bus, Properties(at).get("Description"))
        (role,) = _ask(self._bus, new_method_call(at, "GetRoleName"))
        ((low, high),) = _ask(self._bus, new_method_call(at, "GetState"))
        return Node(role, name, described, low | high << 32, above)

    def _children(self, owner: str, path: str) -> list[tuple[str, str]]:
        at = DBusAddress(path, owner, ACCESSIBLE)
        (found,) = _ask(self._bus, new_method_call(at, "GetChildren"))
        return [(str(one), str(other)) for one, other in found]


def _ask(bus: DBusConnection, message: Any) -> tuple[Any, ...]:  # noqa: ANN401 - any call
    reply = bus.send_and_get_reply(message, timeout=10)
    assert reply.header.message_type.name == "method_return", reply.body
    return tuple(reply.body)
