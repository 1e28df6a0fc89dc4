"""The examples in a document: whole files, each under a line with its path."""

import re
from typing import Final

_EXAMPLE: Final = re.compile(r"^`([^`\n]+)`\n\n```(?:markdown|yaml)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def examples(text: str) -> tuple[tuple[str, str], ...]:
    """Path and text of each example in a Markdown document, in order."""
    return tuple((found[1], found[2]) for found in _EXAMPLE.finditer(text))
