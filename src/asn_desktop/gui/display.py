"""Tells whether Qt will find a screen, since where there is none Qt ends the process itself."""

from __future__ import annotations

import os
import sys
from pathlib import Path

SCREENLESS_PLATFORMS = frozenset({"offscreen", "minimal", "vnc", "linuxfb", "eglfs"})
"""Qt platforms that need no display server; `QT_QPA_PLATFORM` names one to use."""


def can_show_windows() -> bool:
    """Tell whether a window can open here. Asks the display server itself, not only its name."""
    if not sys.platform.startswith("linux"):
        return True
    platform = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if platform in SCREENLESS_PLATFORMS:
        return True
    if platform != "wayland" and os.environ.get("DISPLAY") and _x_server_answers():
        return True
    return platform != "xcb" and _wayland_answers()


def _x_server_answers() -> bool:
    """Tell whether the X server that `DISPLAY` names lets this user in."""
    import ctypes  # noqa: PLC0415 - before the first paint nothing idle is imported

    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = (ctypes.c_void_p,)
    xcb.xcb_disconnect.argtypes = (ctypes.c_void_p,)
    connection = xcb.xcb_connect(None, None)
    refused = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not refused


def _wayland_answers() -> bool:
    """Tell whether the Wayland compositor that `WAYLAND_DISPLAY` names takes a connection."""
    name = os.environ.get("WAYLAND_DISPLAY")
    if not name:
        return False
    import socket  # noqa: PLC0415

    address = Path(os.environ.get("XDG_RUNTIME_DIR", "")) / name
    with socket.socket(socket.AF_UNIX) as connection:
        try:
            connection.connect(str(address))
        except OSError:
            return False
    return True
