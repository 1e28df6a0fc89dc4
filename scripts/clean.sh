#!/bin/sh
# Removes what make made, and what Prospectus built and remembers. A `public/` that Prospectus did not build stays.
set -eu

if ls public/.prospectus-* >/dev/null 2>&1; then
    rm -rf public
elif [ -n "$(ls -A public 2>/dev/null)" ]; then
    echo "public/ stays: nothing in it says that Prospectus built it." >&2
fi
rm -rf .prospectus .venv .hypothesis .mypy_cache .pytest_cache .ruff_cache
find . -path ./.git -prune -o -name __pycache__ -type d -prune -exec rm -rf {} +
