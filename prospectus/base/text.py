"""Small helpers for text."""

import difflib
import re
import unicodedata
from collections.abc import Iterable


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that `word` was probably meant to be; `None` where nothing is near."""
    lowered = {candidate.casefold(): candidate for candidate in known}
    if word.casefold() in lowered:
        return lowered[word.casefold()]
    found = difflib.get_close_matches(word.casefold(), lowered, n=1, cutoff=0.6)
    return lowered[found[0]] if found else None


def slug(text: str) -> str:
    """Text as it stands in an address: ASCII letters and digits in lower case, hyphens between words."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain.replace("'", "")).strip("-")


def listed(words: Iterable[str], conjunction: str) -> str:
    """Words as one list in a sentence: "a, b and c"."""
    *most, last = words
    return f"{', '.join(most)} {conjunction} {last}" if most else last
