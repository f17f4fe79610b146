#!/usr/bin/env bash
# Every check of the project, in the order of what fails fastest; stops at the first failure.
#   ./test.sh                   everything, about a quarter of an hour on two cores
#   ./test.sh --long            with the full counts of examples, mutations and faults
#   ./test.sh ARGUMENTS         only pytest, with these arguments
set -euo pipefail
root="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)"
cd -- "$root"
. .ci/setup.sh
set_up "$root" test
python="$root/.venv/bin/python"
export QT_QPA_PLATFORM=offscreen
if [[ "${1:-}" == --long ]]; then
    export ASN_LONG=1
    shift
fi
if (($#)); then
    exec "$python" -m pytest "$@"
fi

step() {
    local name="$1" began="$SECONDS"
    shift
    printf '\n== %s\n' "$name"
    if ! "$@"; then
        printf '\nFAILED: %s (after %d s)\n' "$name" "$((SECONDS - began))"
        exit 1
    fi
    printf -- '-- %s: %d s\n' "$name" "$((SECONDS - began))"
}

# Examples of --long take longer than the everyday limit of one test.
run_tests() {
    local limit=()
    [[ -z "${ASN_LONG:-}" ]] || limit=(--timeout=3600)
    "$python" -m pytest --numprocesses=2 --dist=worksteal "${limit[@]}" \
        --cov --cov-branch --cov-report=term --cov-report=json:.cache/coverage.json
}

# Outside of the checkout and of its environment, as on a laptop that has nothing but the folder.
frozen_check() {
    local program="$root/dist/asn-desktop/asn-desktop" scratch code=0
    scratch="$(mktemp -d)"
    env -i -C "$scratch" PATH=/usr/bin:/bin HOME="$scratch" "$program" check || return 1
    # The window stays open until it is stopped: 124 is timeout's word for that.
    env -i -C "$scratch" PATH=/usr/bin:/bin HOME="$scratch" LANG=C.UTF-8 QT_QPA_PLATFORM=offscreen \
        timeout 5 "$program" || code=$?
    rm -rf -- "$scratch"
    du -sh --apparent-size dist/asn-desktop
    ((code == 124))
}

bin="$root/.venv/bin"
mkdir -p .cache
step "import contracts" "$bin/lint-imports"
step "ruff check" "$bin/ruff" check
step "ruff format" "$bin/ruff" format --check
step "mypy --strict" "$python" -P -m mypy
step "compiled forms" "$python" .ci/compile_forms.py --check
step "compiled messages" "$python" .ci/compile_messages.py --check
step "tests" run_tests
step "coverage floor" "$python" .ci/coverage_floor.py .cache/coverage.json
step "soak" "$python" -m pytest -m soak tests/soak
step "frozen program" "$python" -P -m PyInstaller --noconfirm --log-level=WARN build.spec
step "frozen program starts" frozen_check
printf '\nAll passed in %d s.\n' "$SECONDS"
