# ruff: noqa: INP001 -- a script
"""Write the generated reference: `docs/fields.md` and `schemas/*.json`."""

from pathlib import Path

from prospectus.model.field_table import reference

if __name__ == "__main__":
    for path, text in reference():
        (Path(__file__).parent.parent / path).write_text(text, encoding="utf-8", newline="\n")
