#!/usr/bin/env bash
# Sets up what is missing, then starts asn-desktop with the given arguments.
set -euo pipefail
root="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)"
. "$root/.ci/setup.sh"
set_up "$root" run
exec "$root/.venv/bin/python" -P -m asn_desktop "$@"
