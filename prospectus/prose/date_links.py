"""Links to key dates: `[](date:leaders/closes)` prints the date, and `[26 April](date:leaders/closes)` is checked."""

from collections.abc import Iterable
from xml.etree.ElementTree import Element

from msgspec import Struct

from prospectus.base.need import Need
from prospectus.base.text import listed, nearest
from prospectus.base.words.languages import words_of
from prospectus.config import config
from prospectus.config.question import calendar
from prospectus.dates.extent import extent, first_day
from prospectus.dates.find import find, in_year
from prospectus.dates.grammar import read
from prospectus.dates.machine import datetime_attribute
from prospectus.dates.seasons import Calendar
from prospectus.dates.value import When
from prospectus.dates.wording import display
from prospectus.model.items import ids, is_item
from prospectus.model.programmes import edition, round_ids
from prospectus.prose.findings import Teller
from prospectus.prose.tree import become, words


class Known(Struct, frozen=True):
    """A key date that a link names, or why there is none, and what was probably meant.

    `is_broken`: it could not be read, which is told where it stands; `when` says nothing then.
    """

    when: When | None = None
    problem: str = ""
    hint: str = ""
    is_broken: bool = False


def known(need: Need, reference: str) -> Known:
    """The key date under `programme/date` or `programme/round/date`."""
    programme, *rounds, name = reference.split("/") if "/" in reference else (reference, "")
    if not is_item(need, "programme", programme):
        return _unknown(f"programme “{programme}”", "date:", nearest(programme, need(ids, "programme")), reference)
    if rounds and (len(rounds) > 1 or rounds[0] not in need(round_ids, programme)):
        close = nearest(rounds[0], need(round_ids, programme))
        return _unknown(f"round “{'/'.join(rounds)}” of {programme}", f"date:{programme}/", close, reference)
    dates = {date.id: date for date in need(edition, programme, "".join(rounds)).key_dates if date.id}
    if name in dates:
        when, text = dates[name].when, dates[name].text
        meant = read(text, zone=need(config).timezone, calendar=need(calendar)).when if when.kind == "tbc" else when
        return Known(when, is_broken=meant is None)
    before = "/".join(("date:" + programme, *rounds, ""))
    close = nearest(name, dates)
    if close or not dates:
        return _unknown(f"key date “{name}” in {programme}", before, close, reference)
    return Known(problem=f"there is no key date “{name}” in {programme}", hint=f"write {before} and {_either(dates)}")


def fill(need: Need, teller: Teller, element: Element, href: str) -> None:
    """Make a link to a key date the date itself, in place: its own words, or what the author wrote, once checked."""
    found = need(known, href.partition(":")[2])
    at = (0, 0) if found.when and not words(element) else teller.find(href, before="](", after=")")
    if found.when is None:
        teller.tell("E-DATE-LINK", found.problem, found.hint, at)
        become(element, "span")
        return
    site = need(config)
    shown = display(found.when, words_of(site.language), zone=site.timezone if site.print_zone else "")
    if not words(element):
        element.text = shown
    elif not found.is_broken and _contradicts(need, words(element), found.when):
        hint = f"write [{shown.replace(chr(0xA0), ' ')}]({href}), or []({href}) to print the date"
        teller.tell("E-DATE-TEXT", f"the words say “{words(element)}”, the key dates say “{shown}”", hint, at)
    machine = datetime_attribute(found.when)
    become(element, "time", datetime=machine) if machine else become(element, "span")


def _contradicts(need: Need, text: str, when: When) -> bool:
    """Whether the words name a date that does not hold the whole of `when`: "26 April" holds "midday on 26 April"."""
    zone, years = need(config).timezone, need(calendar)
    day, meant = first_day(when), extent(when, zone)
    year = day.year if day else None
    whole = read(text, year=year, zone=zone, calendar=years).when
    for named in (whole,) if whole else _named(text, year, zone, years):
        if named is None:
            return True
        said = extent(named, zone)
        if said.start and meant.start and said.start > meant.start:
            return True
        if said.end and (meant.end is None or said.end < meant.end):
            return True
    return False


def _named(text: str, year: int | None, zone: str, calendar: Calendar) -> tuple[When | None, ...]:
    """The dates in running words; those without a year are of the year of the key date."""
    return tuple(
        in_year(each, year, zone) if each.year_missing and year else each.reading.when
        for each in find(text, zone, calendar)
    )


def _unknown(what: str, before: str, close: str | None, reference: str) -> Known:
    rest = reference.split("/")[before.count("/") + 1 :]
    hint = f"did you mean {'/'.join((before + close, *rest))}?" if close else "write date:programme/date"
    return Known(problem=f"there is no {what}", hint=hint)


def _either(names: Iterable[str]) -> str:
    return listed(sorted(names), "or")
