"""A real browser for tests: Chromium without a window, driven through its pipe, its network cut."""

from __future__ import annotations

import base64
import json
import os
import shutil
import subprocess
import tempfile
from itertools import count
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BROWSERS = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
PACKAGE = "chromium-headless-shell"
WITHOUT = "ASN_WITHOUT_BROWSER"
"""Set on a machine that cannot have a browser; the tests in it are then skipped, and say why."""

ARGUMENTS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
    *("--proxy-server=127.0.0.1:1", "--remote-debugging-pipe"),
)


def browser_program() -> str:
    """Return the browser of this machine; where there is none, fail or skip with the reason."""
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None and os.environ.get(WITHOUT):
        pytest.skip(f"{WITHOUT} is set and this machine has no Chromium")
    if found is None:
        pytest.fail(f"no browser: apt-get install {PACKAGE}, or set {WITHOUT}=1")
    return found


class Browser:
    """One browser with one page; `requests` are the addresses that it asked for."""

    def __init__(self, profile: Path) -> None:
        to_browser, self._out = os.pipe()
        self._in, from_browser = os.pipe()
        command = [browser_program(), *ARGUMENTS, f"--user-data-dir={profile}", "about:blank"]
        # The browser speaks on the descriptors 3 and 4, whatever their numbers are here.
        line = 'a=$1 b=$2; shift 2; eval "exec \\"\\$@\\" 3<&$a 4>&$b"'
        self._process = subprocess.Popen(  # noqa: S603 - the machine's own browser
            ["/bin/bash", "-c", line, "bash", str(to_browser), str(from_browser), *command],
            pass_fds=(to_browser, from_browser),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(to_browser)
        os.close(from_browser)
        self._rest, self._numbers, self.requests = b"", count(1), list[str]()
        self._session = ""
        target = self._first_page()
        self._session = self.call("Target.attachToTarget", targetId=target, flatten=True)[
            "sessionId"
        ]
        for domain in ("Page", "Runtime", "Network"):
            self.call(f"{domain}.enable")

    def _first_page(self) -> str:
        targets = self.call("Target.getTargets")["targetInfos"]
        return next(str(each["targetId"]) for each in targets if each["type"] == "page")

    def call(self, method: str, **parameters: object) -> dict[str, Any]:
        """Give a command of the DevTools protocol and return what it answers."""
        number = next(self._numbers)
        message: dict[str, object] = {"id": number, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._out, json.dumps(message).encode() + b"\0")
        for told in self._messages():
            if told.get("id") == number:
                assert "error" not in told, told
                return dict(told["result"])
        message_of_end = f"the browser ended at {method}"
        raise AssertionError(message_of_end)

    def _messages(self) -> Iterator[dict[str, Any]]:
        while True:
            while b"\0" in self._rest:
                line, _, self._rest = self._rest.partition(b"\0")
                told = json.loads(line)
                if told.get("method") == "Network.requestWillBeSent":
                    self.requests.append(told["params"]["request"]["url"])
                yield told
            piece = os.read(self._in, 1 << 20)
            if not piece:
                return
            self._rest += piece

    def open(self, address: str) -> None:
        """Open an address and wait until its page stands."""
        self.call("Page.navigate", url="about:blank")
        self.call("Page.navigate", url=address)
        for told in self._messages():
            if told.get("method") == "Page.loadEventFired":
                ready = self.run("document.readyState === 'complete' && location.href")
                if ready and ready != "about:blank":
                    return

    def run(self, script: str) -> Any:  # noqa: ANN401 - whatever the page says
        """Return what an expression comes to in the page; promises are waited for."""
        told = self.call(
            "Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True
        )
        assert "exceptionDetails" not in told, told["exceptionDetails"]
        return told["result"].get("value")

    def type(self, text: str) -> None:
        """Type as a scanner does, key by key."""
        for letter in text:
            self.call("Input.dispatchKeyEvent", type="keyDown", text=letter, key=letter)

    def press_enter(self) -> None:
        """Press Enter."""
        key = {"key": "Enter", "code": "Enter", "windowsVirtualKeyCode": 13}
        self.call("Input.dispatchKeyEvent", type="keyDown", text="\r", **key)
        self.call("Input.dispatchKeyEvent", type="keyUp", **key)

    def give_file(self, selector: str, path: Path) -> None:
        """Choose a file in a field of the page."""
        node = self.call("DOM.getDocument")["root"]["nodeId"]
        field = self.call("DOM.querySelector", nodeId=node, selector=selector)["nodeId"]
        self.call("DOM.setFileInputFiles", files=[str(path)], nodeId=field)

    def picture(self, size: tuple[int, int], *, dark: bool) -> bytes:
        """Return the page as PNG, as wide as a telephone or a laptop, light or dark."""
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.call("Emulation.setEmulatedMedia", features=[scheme])
        metrics = {"width": size[0], "height": size[1], "deviceScaleFactor": 1, "mobile": False}
        self.call("Emulation.setDeviceMetricsOverride", **metrics)
        return base64.b64decode(self.call("Page.captureScreenshot", format="png")["data"])

    def close(self) -> None:
        """End the browser."""
        os.close(self._out)
        os.close(self._in)
        self._process.terminate()
        self._process.wait(20)


def browsing() -> Iterator[Browser]:
    """Yield a browser with a profile of its own: the body of a fixture."""
    from pathlib import Path  # noqa: PLC0415 - for this alone

    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        browser = Browser(Path(profile))
        yield browser
        browser.close()
