"""A date in prose held against the key dates: the same, another day, another year, or one that they do not know."""

import re
from typing import Final, Literal

from msgspec import Struct
from msgspec.structs import replace

from prospectus.check.date_places import Place
from prospectus.check.date_words import EVERY, HISTORY, MOVED, OTHER_ROUND, beside, named, points_back, roles
from prospectus.check.dates_agree import Told, agrees, another_year, as_kind, days_of, finer, is_part
from prospectus.dates.extent import first_day, last_day
from prospectus.dates.grammar import read
from prospectus.dates.passing import edge_of, is_exact
from prospectus.dates.value import When

_MARKUP: Final = re.compile(r"[*_\[\]|>#]")
_SINGLE: Final = frozenset(("day", "instant", "span"))
_FEW: Final = 4


class Judgement(Struct, frozen=True):
    """What is to be thought of a date that means `when`, and the key dates with which it is to be compared."""

    verdict: Literal["year", "leftover", "contradiction", "elsewhere"]
    when: When
    known: tuple[Told, ...]


def against(place: Place, dates: tuple[Told, ...], zone: str) -> Judgement | None:
    """What is to be thought of a date, where it is not right; `None` where nothing is wrong with it."""
    mention = place.mention
    when, missing = mention.reading.when, mention.year_missing
    if missing:
        year = likely_year(place, dates, zone)
        when = read(" ".join(mention.text.split()), year=year, zone=zone).when if year else None
    every = EVERY.search(place.sentence) is not None
    if when is None or not when.periods or when.yearly or (missing and every):
        return None
    around = place.before[-40:] + mention.text + place.after[:25]
    if _agrees_with_some(when, dates, zone, around):
        found = _crossed(place, when, dates, zone)
        if found is None and missing and not place.years and _is_day(when):
            return Judgement("year", when, dates)
        return found
    return _contradiction(place, when, dates, zone, missing=missing)


def _agrees_with_some(when: When, dates: tuple[Told, ...], zone: str, around: str) -> bool:
    if when.kind == "range" and (sides := [as_kind(dates, kind) for kind in ("opens", "closes")]) and all(sides):
        ends = (edge_of(when, "first"), edge_of(when, "last"))
        right = [any(agrees(end, date.when, zone) for date in side) for end, side in zip(ends, sides, strict=True)]
        if any(right):
            return all(right)
    if any(agrees(when, date.when, zone, around) for date in dates):
        return True
    known = frozenset(day for date in dates if date.when.kind in _SINGLE for day in days_of(date.when))
    return when.kind == "days" and days_of(when) <= known


def _crossed(place: Place, when: When, dates: tuple[Told, ...], zone: str) -> Judgement | None:
    """A date that is right for one thing and said of another, where the sentence speaks of that one thing alone."""
    kinds = {role.kind for role in roles(place.before, place.after)}
    if len(kinds) != 1 or beside(place.before, *kinds) or _excused(place, when, dates):
        return None
    known = as_kind(dates, *kinds)
    whole = place.before[-40:] + place.mention.text + place.after[:25]
    right = [date for date in dates if agrees(when, date.when, zone, whole)]
    if not known or any(agrees(when, date.when, zone, whole) for date in known) or _names(right, place):
        return None
    if _parts_cover(place, when, known, zone):
        return None
    return Judgement("contradiction", when, known)


def _names(dates: list[Told], place: Place) -> bool:
    """Whether a sentence names one of the dates by the words under which it is listed."""
    words = set(re.findall(r"[a-z]{4,}", place.sentence.casefold()))
    return any(set(re.findall(r"[a-z]{4,}", date.what.casefold())) & words for date in dates if date.kind == "other")


def _contradiction(place: Place, when: When, dates: tuple[Told, ...], zone: str, *, missing: bool) -> Judgement | None:
    if any(date.moved_from == when for date in dates) or _tells_of_a_move(place) or _excused(place, when, dates):
        return None
    same_days = tuple(date for date in dates if another_year(when, date.when))
    if same_days and not missing:
        return Judgement("leftover", when, same_days)
    found = _nearest(place, dates)
    if found is None or beside(place.before, found[0], run=when.kind == "range"):
        return _elsewhere(place, when, dates, zone, missing=missing)
    kind, known = found
    day, years = first_day(when), _years(known)
    if any(finer(when, date.when, zone) for date in known) or _parts_cover(place, when, known, zone):
        return None
    if not years or (kind == "opens" and day and day.year > max(years)):
        return _elsewhere(place, when, dates, zone, missing=missing)
    earlier = day is not None and not missing and day.year < min(years)
    return Judgement("leftover" if earlier else "contradiction", when, known)


def _tells_of_a_move(place: Place) -> bool:
    return bool(MOVED.search(place.sentence) or (points_back(place.before) and MOVED.search(place.lead)))


def _excused(place: Place, when: When, dates: tuple[Told, ...]) -> bool:
    """Whether a sentence tells of the past or of another round, and the year is not one of the key dates."""
    day, years = first_day(when), _years(dates)
    inside = day is not None and day.year in years
    told = place.sentence
    return (HISTORY.search(told) is not None and not inside) or OTHER_ROUND.search(told) is not None


def _nearest(place: Place, dates: tuple[Told, ...]) -> tuple[str, tuple[Told, ...]] | None:
    """The kind of key date that the nearest words name, and the dates of that kind; `None` where no words do."""
    listed = [(named(date.what, place.sentence), date) for date in dates if date.kind in {"event", "other"}]
    if any(count for count, _ in listed):
        most = max(count for count, _ in listed)
        return "event", tuple(date for count, date in listed if count == most)
    said = roles(place.before, place.after)
    plain = _MARKUP.sub("", place.before + place.after).split()
    if not said and points_back(place.before):
        said = roles(place.lead.rstrip(" ."), "") or roles(place.shared, "")
    elif not said and len(plain) <= _FEW:
        said = roles(place.shared, "")
    for role in said:
        known = as_kind(dates, role.kind)
        if known:
            return role.kind, known
        if role is said[0] and len({each.kind for each in said}) == 1:
            return None
    return None


def _parts_cover(place: Place, when: When, known: tuple[Told, ...], zone: str) -> bool:
    """Whether what is said is one of several days, and the rest of them is said beside it."""
    for date in known:
        if is_part(when, date.when, zone) and date.when.kind in {"days", "one-of", "range"}:
            beside_it = [other for other in place.others if is_part(other, date.when, zone)]
            days = {period.first for each in (when, *beside_it) for period in each.periods}
            needed = (
                {first_day(date.when), last_day(date.when)}
                if date.when.kind == "range"
                else {period.first for period in date.when.periods}
            )
            if needed <= days:
                return True
    return False


def _elsewhere(place: Place, when: When, dates: tuple[Told, ...], zone: str, *, missing: bool) -> Judgement | None:
    day, years = first_day(when), _years(dates)
    inside = day is not None and bool(years) and min(years) <= day.year <= max(years) + 1
    known = any(is_part(when, date.when, zone) or finer(when, date.when, zone) for date in dates)
    history = HISTORY.search(place.sentence) is not None
    if (
        not inside
        or history
        or not (_is_day(when) or when.kind == "week")
        or known
        or beside(place.before, "", run=when.kind == "range")
    ):
        return None
    if missing and not place.years:
        return Judgement("year", when, dates)
    return Judgement("elsewhere", when, dates)


def _is_day(when: When) -> bool:
    return is_exact(replace(when, doubt=""))


def likely_year(place: Place, dates: tuple[Told, ...], zone: str) -> int:
    """The year of a date that does not say it: the one in which it agrees with a key date, else the usual one; or 0."""
    years = _years(dates)
    text = " ".join(place.mention.text.split())
    for year in years:
        when = read(text, year=year, zone=zone).when
        if when and any(agrees(when, date.when, zone) for date in dates):
            return year
    return max(years, key=years.count, default=0) if years else max(place.years, default=0)


def _years(dates: tuple[Told, ...]) -> list[int]:
    return sorted(day.year for date in dates if (day := first_day(date.when)))
