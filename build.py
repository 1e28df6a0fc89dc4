"""The door: hands the arguments over to `prospectus.cli`."""

import sys

# Kept to words that any Python 3 can read, so that one that is too old can say so.
if sys.version_info < (3, 11):
    sys.stderr.write("Prospectus needs Python 3.11 or newer: run `make build`, or .venv/bin/python build.py.\n")
    sys.exit(2)

from importlib.util import find_spec

# One name for each dependency in pyproject.toml.
NEEDED = (
    "jinja2",
    "livereload",
    "markdown",
    "msgspec",
    "nh3",
    "PIL",
    "pydantic",
    "rich",
    "tornado",
    "tzdata",
    "watchfiles",
    "yaml",
)

if __name__ == "__main__":
    if any(find_spec(name) is None for name in NEEDED):
        sys.stderr.write("Prospectus is not set up for this Python: run `make build`, or .venv/bin/python build.py.\n")
        sys.exit(2)

    from prospectus.cli import main

    sys.exit(main(sys.argv[1:]))
