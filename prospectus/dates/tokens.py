"""The text of a date in tokens: words, numbers, times, and forms of digits, each with its place."""

import re
from typing import Final, NamedTuple


class Token(NamedTuple):
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

# What begins with a digit is tried only where one stands: most tokens are words.
_TOKEN: Final = re.compile(
    rf"""
      (?=[0-9]) (?:
          (?P<isoweek>   [0-9]{{4}}-W[0-9]{{2}}(?![\w-]) )
        | (?P<iso>       [0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}
                         (?:T[0-9]{{2}}:[0-9]{{2}}(?::[0-9]{{2}}(?:\.[0-9]+)?)?(?:Z|[+-][0-9]{{2}}(?::?[0-9]{{2}})?)?)?
                         (?![\w-]) )
        | (?P<isomonth>  [0-9]{{4}}-(?:0[1-9]|1[0-2])(?![\w-]) )
        | (?P<figures>   (?:[0-9]{{1,2}}(?P<a>[/.-])[0-9]{{1,2}}(?P=a)(?:[0-9]{{4}}|[0-9]{{2}})
                         | [0-9]{{4}}(?P<b>[/.])[0-9]{{1,2}}(?P=b)[0-9]{{1,2}}) (?![\w/]) )
        | (?P<years>     [0-9]{{4}}[/–-][0-9]{{2}}(?:[0-9]{{2}})?(?![\w/-]) )
        | (?P<clock>     [0-9]{{1,2}}(?:[:.][0-9]{{2}}){{1,2}}(?!\d)(?:\s?{_MERIDIEM})? | [0-9]{{1,2}}\s?{_MERIDIEM} )
        | (?P<ordinal>   [0-9]{{1,2}}(?:st|nd|rd|th)\b )
        | (?P<number>    [0-9]+ )
      )
    | (?P<quarter>   q[0-9]\b )
    | (?P<weekmark>  w/[bc]\b | wc\b )
    | (?P<word>      [^\W\d_]+(?:['’][^\W\d_]+)* )
    | (?P<offset>    [+][0-9]{{2}}:?[0-9]{{2}}\b )
    | (?P<dash>      [-‐‑‒–—−]+ )
    | (?P<mark>      \S )
    """,
    re.VERBOSE | re.IGNORECASE,
)


def tokens(text: str, start: int = 0, end: int | None = None) -> tuple[Token, ...]:
    """The tokens of a stretch in order, then one of the kind "end". Takes time in proportion to the stretch."""
    found = [
        Token(match.lastgroup or "mark", said := match[0], said.lower(), *match.span())
        for match in _TOKEN.finditer(text, start, len(text) if end is None else end)
    ]
    last = found[-1].end if found else start
    return (*found, Token("end", "", "", last, last))
