# ruff: noqa: INP001 -- a script
"""Write the generated reference: `docs/fields.md`, `docs/checks.md` and `schemas/*.json`."""

from pathlib import Path

from prospectus.check import manual
from prospectus.model.field_table import reference

if __name__ == "__main__":
    for path, text in (*reference(), ("docs/checks.md", manual.reference())):
        (Path(__file__).parent.parent / path).write_text(text, encoding="utf-8", newline="\n")
