# shellcheck shell=bash
# What run.sh and test.sh share: `set_up ROOT run|test` puts in place what is missing.
# Everything it says goes to standard error. When nothing is missing it costs milliseconds.

# Library that must be there, and the Debian package that brings it. The first seven are enough
# for Qt without a screen, the others draw windows on X11.
SET_UP_LIBRARIES="
libglib-2.0.so.0 libglib2.0-0
libGL.so.1 libgl1
libEGL.so.1 libegl1
libxkbcommon.so.0 libxkbcommon0
libdbus-1.so.3 libdbus-1-3
libfontconfig.so.1 libfontconfig1
libxcb-cursor.so.0 libxcb-cursor0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-image.so.0 libxcb-image0
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-randr.so.0 libxcb-randr0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-shape.so.0 libxcb-shape0
libxcb-xkb.so.1 libxcb-xkb1
libxkbcommon-x11.so.0 libxkbcommon-x11-0
"

# Program that must be there, and its package: for test.sh only.
SET_UP_TOOLS="
objdump binutils
Xvfb xvfb
xauth xauth
pdftoppm poppler-utils
qpdf qpdf
zbarimg zbar-tools
chromium-headless-shell chromium-headless-shell
pdfsig poppler-utils
/usr/libexec/at-spi-bus-launcher at-spi2-core
dbus-run-session dbus-daemon
strace strace
/usr/sbin/mkfs.exfat exfatprogs
/usr/sbin/mount.exfat-fuse exfat-fuse
"

say() { printf '%s\n' "$*" >&2; }

set_up() {
    local root="$1" purpose="$2" venv="$1/.venv" lock python="" missing=()
    find_missing
    if ((${#missing[@]} == 0)) && environment_is_current; then return 0; fi
    if command -v flock >/dev/null; then  # a second start waits for the first one's set-up
        exec {lock}<"$root"
        flock "$lock"
        find_missing
    fi
    environment_is_current || choose_python
    find_missing
    ((${#missing[@]} == 0)) || install_packages
    environment_is_current || make_environment
    [[ -z "${lock:-}" ]] || exec {lock}<&-
}

# Sets `missing` to the Debian packages that this machine still needs.
find_missing() {
    local name package libraries
    missing=()
    [[ "$OSTYPE" == linux* ]] || return 0
    libraries="$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null)" || return 0
    while read -r name package; do
        [[ -z "$name" || "$libraries" == *$'\t'"$name "* ]] || missing+=("$package")
    done <<<"$SET_UP_LIBRARIES"
    if [[ "$python" == needs-packages ]]; then
        [[ -x /usr/bin/python3 ]] || missing+=(python3)
        missing+=(python3-venv)
    fi
    [[ "$purpose" == test ]] || return 0
    while read -r name package; do
        [[ -z "$name" ]] || command -v "$name" >/dev/null || missing+=("$package")
    done <<<"$SET_UP_TOOLS"
    find_missing_libpython
}

# PyInstaller wants the shared library of the system's Python; another Python brings its own.
find_missing_libpython() {
    local key value home="" version=""
    if [[ -f "$venv/pyvenv.cfg" ]]; then
        while IFS=' =' read -r key value; do
            [[ "$key" != home ]] || home="$value"
            [[ "$key" != version ]] || version="${value%.*}"
        done <"$venv/pyvenv.cfg"
    elif [[ -x /usr/bin/python3 ]]; then
        home=/usr/bin
        version="$(/usr/bin/python3 -c 'import sys; print("%d.%d" % sys.version_info[:2])')"
    fi
    [[ "$home" == /usr/bin ]] || return 0
    [[ "$libraries" == *$'\t'"libpython$version.so.1.0 "* ]] || missing+=("libpython$version")
}

# The stamp names what the environment was made from, and where: a moved one is made anew.
stamp() { cat "$root/pyproject.toml" "$root/.ci/setup.sh" | cksum && printf '%s\n' "$root"; }

environment_is_current() {
    [[ -x "$venv/bin/python" && -f "$venv/asn-stamp" ]] &&
        [[ "$(stamp)" == "$(<"$venv/asn-stamp")" ]]
}

was_moved() { [[ -f "$venv/asn-stamp" ]] && ! grep -qxF -- "$root" "$venv/asn-stamp"; }

# Sets `python` to one that is new enough and can make environments; the system's comes first,
# since only that one has its shared library as a package.
choose_python() {
    local candidate
    for candidate in /usr/bin/python3 python3 python3.13 python3.12 python3.11 python3.14; do
        if "$candidate" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' \
            >/dev/null 2>&1; then
            python="$candidate"
            return 0
        fi
    done
    python=needs-packages
}

install_packages() {
    local apt=(apt-get -qq -o DPkg::Lock::Timeout=120)
    local install=("${apt[@]}" install --yes --no-install-recommends "${missing[@]}")
    command -v apt-get >/dev/null || ask_for_packages
    become_root || ask_for_packages
    say "Memasang paket sistem: ${missing[*]}"
    # An old or empty list of packages is refreshed only when the installation needs it.
    "${as_root[@]}" "${install[@]}" >/dev/null 2>&1 ||
        { "${as_root[@]}" "${apt[@]}" update >&2 || true; "${as_root[@]}" "${install[@]}" >&2; } ||
        ask_for_packages
}

# Sets `as_root` to what a command needs before it; fails where there is no way.
become_root() {
    as_root=(env DEBIAN_FRONTEND=noninteractive)
    ((EUID != 0)) || return 0
    command -v sudo >/dev/null || return 1
    sudo -n true 2>/dev/null || { [[ -t 0 && -t 2 ]] && sudo -v; } || return 1
    as_root=(sudo "${as_root[@]}")
}

ask_for_packages() {
    say "Program ini memerlukan paket sistem yang belum ada di komputer ini:"
    say "    ${missing[*]}"
    say "Mintalah pengelola komputer menjalankan (nama paket menurut Debian):"
    say "    apt-get install ${missing[*]}"
    say "lalu jalankan perintah ini sekali lagi."
    exit 1
}

make_environment() {
    choose_python
    if [[ "$python" == needs-packages ]]; then
        say "Program ini memerlukan Python 3.11 atau yang lebih baru, dengan modul venv."
        say "Pasanglah Python itu, lalu jalankan perintah ini sekali lagi."
        exit 1
    fi
    say "Menyiapkan lingkungan Python di .venv (sekali saja, beberapa menit)..."
    if ! "$venv/bin/python" -m pip --version >/dev/null 2>&1 || was_moved; then
        "$python" -m venv --clear "$venv" >&2
    fi
    printf '%s\n' "$root" >"$venv/asn-stamp"
    local pip=("$venv/bin/python" -m pip install --quiet --no-input --use-pep517)
    if ! (cd -- "$root" && "${pip[@]}" --editable '.[dev,tte]') >&2; then
        say "Paket Python tidak dapat dipasang. Periksa sambungan internet dan ruang disk,"
        say "lalu jalankan perintah ini sekali lagi."
        exit 1
    fi
    "$venv/bin/python" -m compileall -q "$root/src" >&2 || true
    stamp >"$venv/asn-stamp"
}
