#!/bin/sh
# Makes .venv/: finds a suitable Python and, where Debian left it out, Python's `venv`. What it cannot do, it says.
set -eu

stop() {
    echo "$1" >&2
    exit 1
}

suitable() {
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

complete() {
    "$1" -c 'import ensurepip, venv' 2>/dev/null
}

# The first suitable Python that has `venv`; failing that, the first that is suitable.
find_python() {
    fallback=
    for name in ${PYTHON:-python3 python3.14 python3.13 python3.12 python3.11 python}; do
        if suitable "$name"; then
            if complete "$name"; then
                echo "$name"
                return
            fi
            fallback=${fallback:-$name}
        fi
    done
    echo "$fallback"
}

add_venv() {
    package=$("$1" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
    command -v apt-get >/dev/null || stop "$1 lacks its venv module: install it ($package, or what your system calls it)."
    [ "$(id -u)" = 0 ] || stop "$1 lacks its venv module. Run: sudo apt-get install $package"
    echo "Installing $package"
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq && apt-get install -qq --no-install-recommends "$package" >/dev/null || true
    complete "$1" || stop "$1 lacks its venv module, and apt-get could not install $package: see above."
}

if [ -x .venv/bin/python ] && suitable .venv/bin/python && .venv/bin/python -m pip --version >/dev/null 2>&1; then
    exit 0
fi
python=$(find_python)
[ -n "$python" ] || stop "Prospectus needs Python 3.11 or newer. Install it, or name one: make build PYTHON=/path/to/python3"
complete "$python" || add_venv "$python"
echo "Making .venv with $("$python" --version)"
"$python" -m venv --clear .venv
