#!/bin/sh
# Removes what make made, and what Prospectus built and remembers. A `public/` that Prospectus did not build stays.
set -eu

if [ -d .prospectus ]; then
    rm -rf public .prospectus
elif [ -e public ]; then
    echo "public/ stays: Prospectus did not build it." >&2
fi
rm -rf .venv .hypothesis .mypy_cache .pytest_cache .ruff_cache
find prospectus tests benchmarks -name __pycache__ -type d -prune -exec rm -rf {} + 2>/dev/null || true
