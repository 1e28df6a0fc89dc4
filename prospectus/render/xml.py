"""Text inside XML 1.0."""

import re
from html import escape
from typing import Final

_FORBIDDEN: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def xml(text: str) -> str:
    """Text as it stands between tags and in quoted values: what XML forbids is left out, what it reads is escaped."""
    return escape(_FORBIDDEN.sub("", text), quote=False).replace('"', "&quot;").replace("'", "&#39;")
