"""Text inside XML 1.0."""

import re
from html import escape
from typing import Final

_FORBIDDEN: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def xml(text: str) -> str:
    """Text as it stands between tags and in quoted values: what XML forbids is left out, what it reads is escaped."""
    return escape(_FORBIDDEN.sub("", text), quote=False).replace('"', "&quot;").replace("'", "&#39;")
