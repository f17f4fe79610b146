"""Record which keys the running program's actions have: resources/help/keys.json, for its help.

    list_keys.py          write the file
    list_keys.py --check  only say whether it is stale; a test says the same

The real window is opened without a screen, over a session of made-up people.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from extract_messages import texts_on_screen

ROOT = Path(__file__).resolve().parents[1]


def recorded() -> str:
    """Return what the file must say."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.path.append(str(ROOT / "tests" / "kit"))
    from action_kit import keys_as_recorded  # noqa: PLC0415 - the path is known only now
    from gallery_kit import hard_session  # noqa: PLC0415
    from window_kit import Bench  # noqa: PLC0415

    from asn_desktop.gui.application import make_application  # noqa: PLC0415

    application = make_application([])
    contexts: dict[str, set[str]] = {}
    for context, source in texts_on_screen()[0]:
        contexts.setdefault(source, set()).add(context)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["ASN_SETTINGS"] = folder
        bench = Bench(Path(folder))
        bench.window.show()
        bench.open(hard_session(Path(folder) / "sesi.asn"))
        said = keys_as_recorded(bench, contexts)
        bench.instance.stop()
        bench.window.close()
    del application
    return said


def main() -> None:
    target = ROOT / "resources" / "help" / "keys.json"
    fresh = recorded()
    if target.is_file() and target.read_text(encoding="utf-8") == fresh:
        return
    if sys.argv[1:] == ["--check"]:
        sys.exit("stale: resources/help/keys.json: .venv/bin/python .ci/list_keys.py")
    target.write_text(fresh, encoding="utf-8", newline="\n")
    sys.stdout.write(f"recorded: {target.name}\n")


if __name__ == "__main__":
    main()
