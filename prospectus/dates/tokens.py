"""The text of a date in tokens: words, numbers, times, and forms of digits, each with its place."""

import re
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Token:
    """One token. `kind` is a name of the pattern below, or "end"; `key` is the text in lower case."""

    kind: str
    text: str
    key: str
    start: int
    end: int

    @property
    def number(self) -> int:
        """The value of a number or an ordinal; 0 for any other token."""
        digits = self.text.rstrip("stndrhSTNDRH")
        return int(digits) if digits.isdecimal() and len(digits) <= _MOST_DIGITS else 0


_MOST_DIGITS: Final = 9

_MERIDIEM: Final = r"(?:[ap]m\b|[ap]\.\s?m\.?(?!\w))"

_TOKEN: Final = re.compile(
    rf"""
      (?P<isoweek>   [0-9]{{4}}-W[0-9]{{2}}(?![\w-]) )
    | (?P<iso>       [0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}
                     (?:T[0-9]{{2}}:[0-9]{{2}}(?::[0-9]{{2}}(?:\.[0-9]+)?)?(?:Z|[+-][0-9]{{2}}(?::?[0-9]{{2}})?)?)?
                     (?![\w-]) )
    | (?P<isomonth>  [0-9]{{4}}-(?:0[1-9]|1[0-2])(?![\w-]) )
    | (?P<figures>   (?:[0-9]{{1,2}}(?P<a>[/.-])[0-9]{{1,2}}(?P=a)(?:[0-9]{{4}}|[0-9]{{2}})
                     | [0-9]{{4}}(?P<b>[/.])[0-9]{{1,2}}(?P=b)[0-9]{{1,2}}) (?![\w/]) )
    | (?P<years>     [0-9]{{4}}[/–-][0-9]{{2}}(?:[0-9]{{2}})?(?![\w/-]) )
    | (?P<clock>     [0-9]{{1,2}}(?:[:.][0-9]{{2}}){{1,2}}(?!\d)(?:\s?{_MERIDIEM})? | [0-9]{{1,2}}\s?{_MERIDIEM} )
    | (?P<offset>    [+][0-9]{{2}}:?[0-9]{{2}}\b )
    | (?P<ordinal>   [0-9]{{1,2}}(?:st|nd|rd|th)\b )
    | (?P<number>    [0-9]+ )
    | (?P<quarter>   q[0-9]\b )
    | (?P<weekmark>  w/[bc]\b | wc\b )
    | (?P<word>      [^\W\d_]+(?:['’][^\W\d_]+)* )
    | (?P<dash>      [-‐‑‒–—−]+ )
    | (?P<mark>      \S )
    """,
    re.VERBOSE | re.IGNORECASE,
)


def tokens(text: str) -> tuple[Token, ...]:
    """The tokens of a text in order, then one of the kind "end". Takes time in proportion to the text."""
    found = tuple(
        Token(match.lastgroup or "mark", match.group(), match.group().lower(), match.start(), match.end())
        for match in _TOKEN.finditer(text)
    )
    last = found[-1].end if found else 0
    return (*found, Token("end", "", "", last, last))
