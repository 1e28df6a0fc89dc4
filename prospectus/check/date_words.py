"""Words beside a date that say what happens on it, and words that say it is of another time."""

import re
from typing import Final

from msgspec import Struct

_CLOSES: Final = (
    r"\bclos(?:e|es|ed|ing)\b",
    r"\bdead-?lines?\b",
    r"\bcut-?off\b",
    r"\bsubmi(?:t|ts|tted|ssion|ssions)\b",
    r"\breach(?:es)? us\b",
    r"\blast (?:day|date|chance) (?:to apply|for applications)\b",
    r"\bappl(?:y|ications?)\b[^.]{0,30}?\b(?:by|until|no later than)\b",
    r"\b(?:forms?|applications?)\b[^.]{0,30}?\bby\b",
    r"\bopen (?:until|till)\b",
    r"\bsend (?:us |in )?your (?:application|form)\b",
)
_OPENS: Final = (
    r"\bopen(?:s|ed|ing)?\b(?! (?:day|days|evening|evenings|house|to|access|question|questions)\b)",
    r"\bappl(?:y|ications?)\b[^.]{0,30}?\bfrom\b",
    r"\blaunch(?:es)? on\b",
)
_INTERVIEWS: Final = (
    r"\binterview(?:s|ed|ing|ees?)?\b",
    r"\bassessment (?:day|days|centre)\b",
    r"\bselection days?\b",
)
_RESULTS: Final = (
    r"\bresults?\b",
    r"\bwinners?\b",
    r"\bannounce(?:s|d|ment|ments)?\b",
    r"\boutcomes?\b",
    r"\bhear (?:back )?from us\b",
    r"\bsuccessful (?:applicants|candidates)\b",
    r"\bdecisions?\b",
    r"\bdecides?\b",
    r"\blet you know\b",
    r"\bnotif(?:y|ied)\b",
)
_STARTS: Final = (
    r"(?<!week )(?<!weeks )\bcommences?\b",
    r"\bstart(?:s|ed|ing)?\b",
    r"\bbeg(?:ins?|an|inning)\b",
    r"\binduction\b",
)
_ENDS: Final = (
    r"\bend(?:s|ed|ing)?\b",
    r"\bfinish(?:es|ed|ing)?\b",
)
_KINDS: Final = tuple(
    (kind, re.compile("|".join(patterns), re.IGNORECASE))
    for kind, patterns in (
        ("closes", _CLOSES),
        ("opens", _OPENS),
        ("interviews", _INTERVIEWS),
        ("results", _RESULTS),
        ("starts", _STARTS),
        ("ends", _ENDS),
    )
)

HISTORY: Final = re.compile(
    r"\b(?:was|were|has been|have been|had|did|founded|established|launched|since|published|approved|updated|reviewed"
    r"|checked|issued|signed|passed|previous(?:ly)?|last (?:year|round|time)|earlier|former(?:ly)?|originally|closed"
    r"|opened|started|ended|began|finished|took place|in the past|ran|held|born|joined|pilot|became|set up|act"
    r"|regulations?|act of|dated|version|as of|copyright|minutes|newsletter|report(?:ed)?)\b",
    re.IGNORECASE,
)
"""Words of a sentence that tells of the past, or of something other than the programme's own dates."""

MOVED: Final = re.compile(
    r"\b(?:moved|postponed|extended|brought forward|rescheduled|instead of|delayed|no longer|not on|rather than"
    r"|changed (?:from|to)|used to be|originally|previously|put back)\b",
    re.IGNORECASE,
)
"""Words of a sentence that tells of a date which changed."""

OTHER_ROUND: Final = re.compile(
    r"\b(?:previous|earlier|last|former|past|next|following|future|later|another|subsequent|second|further|new) "
    r"(?:rounds?|years?|cohorts?|calls?|intakes?)\b"
    r"|\bthe (?:round|cohort|call|intake) after\b|\bagain\b|\bnext year\b",
    re.IGNORECASE,
)
"""Words of a sentence that tells of another round."""

BESIDE: Final = re.compile(
    r"\b(?:after|before|since|following|prior to|ahead of|(?:days?|weeks?|months?) (?:of|from)|as (?:of|at)|between"
    r"|from|until|till|up to)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
"""What may stand directly before a date that only places something beside it."""

_RUNS: Final = frozenset(("from", "between", "until", "till"))
_LONG: Final = re.compile(r"[^\W\d_]{4,}")
_LOOSE: Final = frozenset(("from", "until", "till", "up to"))

_POINTS: Final = re.compile(
    r"\s*(?:[-*+•|>#]+|\d+[.)])?\s*\b(?:they|it|these|those|this|that|both|all)\b", re.IGNORECASE
)
EVERY: Final = re.compile(r"\b(?:every|each|any|usually|normally|typically|annual(?:ly)?|yearly|most)\b", re.IGNORECASE)
"""Words of a sentence that tells of every year, so that no year belongs to the date."""

YEAR: Final = re.compile(r"(?<![\d£,.])(?:19|20)\d\d(?![\d,%])")
"""A year by itself."""


class Role(Struct, frozen=True):
    """A word that says what happens: the kind of key date, and how far it stands from the date."""

    kind: str
    distance: int


def roles(before: str, after: str) -> tuple[Role, ...]:
    """What the words around a date say, the nearest first. `before` ends where the date starts."""
    found: list[Role] = []
    for kind, pattern in _KINDS:
        found += (Role(kind, len(before) - match.end()) for match in pattern.finditer(before))
        found += (Role(kind, match.start() + 3) for match in pattern.finditer(after))
    return tuple(sorted(found, key=lambda role: (role.distance, role.kind)))


def named(words: str, sentence: str) -> int:
    """How many of the words under which a date is listed stand in a sentence, where all of them do; else 0."""
    wanted = _stems(words)
    return len(wanted) if wanted and wanted <= _stems(sentence) else 0


def _stems(text: str) -> frozenset[str]:
    return frozenset(word.removesuffix("s") for word in _LONG.findall(text.casefold()))


def beside(before: str, kind: str, *, run: bool = False) -> bool:
    """Whether a date only places something before or after it; the edges of a stretch of time are no such date."""
    match = BESIDE.search(before)
    if match is None or (run and match[0].split()[0].lower() in _RUNS):
        return False
    return not (kind in {"opens", "closes", "starts", "ends"} and match[0].strip().lower() in _LOOSE)


def points_back(sentence: str) -> bool:
    """Whether a sentence begins with a word that stands for what was named before it."""
    return _POINTS.match(sentence) is not None
