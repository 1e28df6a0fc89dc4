"""Text inside XML 1.0."""

import re
from typing import Final
from xml.sax.saxutils import escape

_FORBIDDEN: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def xml(text: str) -> str:
    """Text as it stands between tags and in quoted values: what XML forbids is left out, what it reads is escaped."""
    return escape(_FORBIDDEN.sub("", text), {'"': "&quot;", "'": "&#39;"})
