"""What tells a date in prose from a number or a word that looks like one."""

import re
from typing import Final

from prospectus.dates.grammar_chain import Member
from prospectus.dates.tokens import Token
from prospectus.dates.vocabulary import MIDDAY, MONTHS, PARTS, RANKS, SEASONS, WEEKDAYS, YEARS
from prospectus.dates.written import Item

_WORD: Final = re.compile(r"[^\W\d_]+")
_AHEAD: Final = 12
_LAST_DAY: Final = 31
_FULL: Final = 4
_SURE_FIGURES: Final = re.compile(r"\d{1,2}/\d{1,2}/\d{4}|\d{1,2}[.-]\d{1,2}[.-]\d{4}|\d{4}/\d{1,2}/\d{1,2}")
_FIGURES: Final = re.compile(r"[0-9][/.-][0-9]|[0-9]-w[0-9]|q[0-9]")
_ALONE: Final = frozenset({"iso", "isoweek", "figures"})
_STARTS: Final = frozenset({"iso", "isoweek", "figures", "ordinal", "clock", "quarter", "weekmark"})
_OPENERS: Final = frozenset({"week", "weeks", "between", "every", "midday", "noon"})
_NAMED: Final = frozenset({*MONTHS, *SEASONS, *PARTS, *YEARS})
_START_WORDS: Final = frozenset({*_NAMED, *WEEKDAYS, *MIDDAY, *RANKS, *_OPENERS})
_ALSO_WORDS: Final = frozenset({"may", "march"})
_BEFORE_A_MONTH: Final = frozenset({"in", "during", "since", "until", "till", "throughout"})
_LABELS: Final = frozenset(
    {
        *("annex", "appendix", "article", "band", "box", "building", "chapter", "clause", "figure", "floor", "grade"),
        *("group", "item", "level", "line", "no", "number", "page", "paragraph", "part", "phase", "question", "room"),
        *("rule", "schedule", "section", "stage", "step", "table", "unit", "version", "volume", "ward", "zone"),
    }
)
_JOINED: Final = frozenset("/-_.=#£$€@&%+\\")


def may_hold(text: str) -> bool:
    """Whether a date may be in a text: its words and figures tell at once that there is none in most."""
    said = text.lower()
    return not _NAMED.isdisjoint(_WORD.findall(said)) or _FIGURES.search(said) is not None


def may_start(tokens: tuple[Token, ...], place: int) -> bool:
    """Whether a date may start at a token, judged by the few tokens after it."""
    token = tokens[place]
    if token.kind in _ALONE:
        return True
    starts = token.kind in _STARTS or token.key in _START_WORDS
    if not starts and not (token.kind == "number" and 0 < token.number <= _LAST_DAY):
        return False
    ahead = tokens[place : place + _AHEAD]
    return any(after.kind in {*_ALONE, "quarter"} or after.key in _NAMED for after in ahead)


def trimmed(members: list[Member]) -> list[Member]:
    """A row without the numbers after it that only look like days or years: "26 April 2017, 10 people"."""
    kept = list(members)
    while len(kept) > 1 and _stray(kept[-1], kept[0].item):
        kept.pop()
    return kept


def _stray(last: Member, first: Item) -> bool:
    item = last.item
    if item.unit in {"day", "week"} and not item.month:
        return True
    if item.unit == "year" and first.unit != "year":
        return True
    return last.link != "to" and item.unit != first.unit and bool(first.unit) and first.unit != "week"


def plausible(text: str, before: Token | None, start: int, members: list[Member]) -> bool:
    """Whether a row in prose is a date: names of months in capitals, no label before, nothing joined to it."""
    end = members[-1].end
    joined = text[start - 1 : start] in _JOINED and start > 0
    after = text[end : end + 1]
    if joined or after.isalnum() or after in {"_", "%"} or (after in {"/", "-"} and text[end + 1 : end + 2].isalnum()):
        return False
    items = [member.item for member in members]
    if before is not None and before.key in _LABELS and text[start].isdecimal():
        return False
    said = text[start:end]
    return _capitals(said) and any(_sure(text, before, item, items) for item in items)


def _capitals(said: str) -> bool:
    """Names that are also other words, and short forms, count only with a capital."""
    for match in _WORD.finditer(said):
        key, word = match.group().lower(), match.group()
        name = key in MONTHS or key in WEEKDAYS
        unsure = key in _ALSO_WORDS or (len(key) <= _FULL and key not in {"june", "july"}) or key == "sept"
        if name and unsure and not word[0].isupper():
            return False
    return True


def _sure(text: str, before: Token | None, item: Item, items: list[Item]) -> bool:  # noqa: PLR0911 - one for each unit
    """Whether a period can only be a date."""
    said = " ".join(text[item.start : item.end].split())
    match item.unit:
        case "day" | "week":
            figures = item.iso and said[:1].isdecimal() and not said[:_FULL].isdecimal()
            if figures:
                return _SURE_FIGURES.fullmatch(said) is not None
            month_first = not item.iso and bool(item.month) and text[item.day_at[0] - 1 : item.day_at[0]].isspace()
            month_first = month_first and item.day_at[0] > item.start and said.split()[0].lower().rstrip(",") in MONTHS
            return item.iso or (bool(item.month) and (bool(item.year) or not month_first))
        case "month":
            return bool(item.year) or _sure_month(said, before, items)
        case "part-of-month" | "part-of-year":
            short = said.split()[0].lower() in {"early", "mid", "late", "the"} or said.lower().startswith("mid-")
            return short or " of " in said
        case "season" | "quarter":
            return bool(item.year) and not said.lower().startswith("fall")
        case "academic-year" | "financial-year" | "tax-year":
            return True
        case _:
            return False


def _sure_month(said: str, before: Token | None, items: list[Item]) -> bool:
    """A bare month counts with its full name, after "in" and the like, or where another period gives it a year."""
    if any(item.year for item in items):
        return True
    return len(said) >= len("May") and said[0].isupper() and before is not None and before.key in _BEFORE_A_MONTH
