"""The English words that an editor may write in a date, and what they stand for.

The first word of each meaning is the one that the house writes; the others are understood.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from prospectus.base.words.dates import ENGLISH_DATES
from prospectus.dates.value import Doubt, Opening, Unit


def _numbered(names: tuple[str, ...], start: int, also: Mapping[str, int]) -> Mapping[str, int]:
    full = {name.lower(): number for number, name in enumerate(names, start)}
    short = {name[:3]: number for name, number in full.items()}
    return MappingProxyType({**short, **full, **also})


MONTHS: Final = _numbered(ENGLISH_DATES.months, 1, {"sept": 9})
WEEKDAYS: Final = _numbered(ENGLISH_DATES.weekdays, 0, {"tues": 1, "weds": 2, "thur": 3, "thurs": 3})

PARTS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "early": "early",
        "mid": "mid",
        "late": "late",
        "end": "end",
        "beginning": "early",
        "start": "early",
        "middle": "mid",
    }
)
SEASONS: Final[Mapping[str, str]] = MappingProxyType(
    {"spring": "spring", "summer": "summer", "autumn": "autumn", "winter": "winter", "fall": "autumn"}
)
YEARS: Final[Mapping[str, Unit]] = MappingProxyType(
    {"academic": "academic-year", "school": "academic-year", "financial": "financial-year", "tax": "tax-year"}
)

RUN: Final = frozenset({"to", "until", "till", "through", "thru"})
MIDDAY: Final = frozenset({"midday", "noon", "noontime"})

COUNTS: Final[Mapping[str, int]] = MappingProxyType(
    {
        word: number
        for number, word in enumerate(
            ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"), 1
        )
    }
)
RANKS: Final[Mapping[str, int]] = MappingProxyType(
    {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "last": -1}
)
LENGTHS: Final[Mapping[str, str]] = MappingProxyType(
    {unit + plural: unit for unit in ("day", "week", "month", "year") for plural in ("", "s")}
)

DOUBTS: Final[tuple[tuple[str, Doubt], ...]] = (
    ("provisional", "provisional"),
    ("expected", "expected"),
    ("to be confirmed", "to-be-confirmed"),
    ("to be announced", "to-be-announced"),
    ("exact date will follow", "date-to-follow"),
    ("provisionally", "provisional"),
    ("provisional date", "provisional"),
    ("provisional dates", "provisional"),
    ("expected date", "expected"),
    ("date to be confirmed", "to-be-confirmed"),
    ("dates to be confirmed", "to-be-confirmed"),
    ("exact date to be confirmed", "to-be-confirmed"),
    ("exact dates to be confirmed", "to-be-confirmed"),
    ("tbc", "to-be-confirmed"),
    ("date to be announced", "to-be-announced"),
    ("dates to be announced", "to-be-announced"),
    ("tba", "to-be-announced"),
    ("exact date to follow", "date-to-follow"),
    ("exact dates to follow", "date-to-follow"),
    ("exact dates will follow", "date-to-follow"),
)
"""Phrases of doubt. The first five are the house's."""

OPENINGS: Final[tuple[tuple[str, Opening], ...]] = (
    ("open all year", "all-year"),
    ("until places are filled", "until-filled"),
    ("open all year round", "all-year"),
    ("all year round", "all-year"),
    ("all year", "all-year"),
    ("open until places are filled", "until-filled"),
    ("until all places are filled", "until-filled"),
    ("open until all places are filled", "until-filled"),
    ("until filled", "until-filled"),
    ("open until filled", "until-filled"),
)
"""Phrases of what is open. The first two are the house's."""

DEADLINES: Final = (
    "by",
    "on or before",
    "no later than",
    "not later than",
    "up to and including",
    "up to",
    "until",
    "till",
)
"""Phrases before a deadline. The first is the house's."""

STARTS: Final = ("from", "starting", "starting on", "on or after", "no earlier than", "not earlier than", "not before")
"""Phrases before a start. The first is the house's."""

DEADLINE_SUFFIXES: Final = ("at the latest", "or earlier", "or before")
WEEK_PREFIXES: Final = (
    "week commencing",
    "weeks commencing",
    "week beginning",
    "weeks beginning",
    "week starting",
    "weeks starting",
    "week of",
    "week c",
)

WORDS: Final = frozenset(
    {
        *MONTHS,
        *WEEKDAYS,
        *PARTS,
        *SEASONS,
        *YEARS,
        *RUN,
        *MIDDAY,
        *COUNTS,
        *RANKS,
        *LENGTHS,
        *(word for phrase, _ in (*DOUBTS, *OPENINGS) for word in phrase.split()),
        *(word for phrase in (*DEADLINES, *STARTS, *DEADLINE_SUFFIXES, *WEEK_PREFIXES) for word in phrase.split()),
        *("and", "or", "from", "between", "every", "usually", "within", "after", "before", "closes", "results"),
        *("midnight", "on", "at", "in", "the", "onwards"),
    }
)
"""Every word of the language of dates."""
