"""The list of key dates, as it was written, made ready for its type: short forms, ids, years, dates by dates."""

from collections.abc import Iterator
from typing import Any, Final, get_args

from prospectus.base.text import nearest, slug
from prospectus.base.words.date_kinds import date_kinds
from prospectus.dates.value import When
from prospectus.model.items import ID
from prospectus.model.key_date import DateKind, KeyDate
from prospectus.model.reading import Reading, of_problem
from prospectus.read.complaint import Complaint
from prospectus.read.plain_words import written_fields
from prospectus.read.typed import Entries, Items, Ready, Text, origin_of

KINDS: Final[tuple[str, ...]] = get_args(DateKind)
_FIELDS: Final = frozenset(written_fields(KeyDate))


def dates_of(items: Items, year: int | None, language: str, reading: Reading) -> Items:
    """The items of a list of key dates with `kind`, `what`, `id`, `text` and `when` filled in."""
    shaped = [_short(item, reading) if isinstance(item, Entries) else item for item in items]
    split = [part for item in shaped for part in _split(item)]
    dates = [item for item in split if isinstance(item, Ready)]
    _name(dates, language, reading)
    _read(dates, year, reading)
    _resolve(dates, reading)
    return Items(split, items.origin)


def _short(item: Entries, reading: Reading) -> Entries:
    """`closes: TEXT` is short for a kind and a `when`."""
    if "when" in item:
        return item
    unknown = [key for key in item if key not in _FIELDS]
    key = next((known for known in unknown if nearest(known, KINDS)), None)
    if key is None:
        return item
    kind = nearest(key, KINDS)
    if key != kind:
        message = f"“{key}” is not a kind of key date"
        origin = origin_of(item[key])
        reading.complaints.append(Complaint("E-UNKNOWN-KEY", message, f"did you mean {kind}?", origin, "key"))
    rest = {other: value for other, value in item.items() if other != key}
    return Entries({"kind": kind, "when": item[key], **rest}, item.origin, item.labels)


def _split(item: Any) -> Iterator[Any]:  # noqa: ANN401  # a list may hold anything
    """One date for each item of a `when` that is a list."""
    if not isinstance(item, Entries):
        yield item
        return
    when = item.get("when")
    ready = {key: value for key, value in item.items() if key not in ("text", "origin")}
    if not isinstance(when, Items) or all(_is_plain(part) for part in when):
        yield Ready({**ready, "origin": item.origin}, item.origin, item.labels)
        return
    for part in when:
        own = {"when": part} if isinstance(part, Text) else dict(part) if isinstance(part, Entries) else {"when": part}
        yield Ready({**ready, "when": None, **own, "origin": item.origin}, origin_of(part))


def _is_plain(part: object) -> bool:
    return isinstance(part, Text) or (isinstance(part, Entries) and part.keys() == {"when"})


def _texts(when: object) -> tuple[Text, ...]:
    """The texts of a `when`: one, or those of a list."""
    if isinstance(when, Items):
        return tuple(text for part in when for text in _texts(part["when"] if isinstance(part, Entries) else part))
    return (when,) if isinstance(when, Text) else ()


def _name(dates: list[Ready], language: str, reading: Reading) -> None:
    kinds = [date.get("kind", "other") for date in dates]
    words = date_kinds(language)
    taken: set[str] = set()
    for date, kind in zip(dates, kinds, strict=True):
        known = kind if kind in KINDS else "other"
        date.setdefault("what", getattr(words, known))
        given = date.get("id")
        if isinstance(given, Text) and not ID.fullmatch(given):
            hint = f"write {slug(given) or 'letters and hyphens'}"
            message = "an id has lower case letters, digits and hyphens only"
            reading.complaints.append(Complaint("E-ID", message, hint, given.origin))
        elif isinstance(given, Text) and given in taken and "when" in date and date.origin == date["origin"]:
            message = f"two key dates have the id “{given}”"
            reading.complaints.append(Complaint("E-ID-TWICE", message, "give each an id of its own", given.origin))
        only = kinds.count(kind) == 1 and known != "other"
        wanted = given or (known if only else slug(f"{date['what']} {date.get('who_for', '')}")) or known
        date["id"] = unique(str(wanted), taken)


def unique(wanted: str, taken: set[str]) -> str:
    """An id that is not taken: the one wanted, or the same with a number. It is taken afterwards."""
    found, number = wanted, 1
    while found in taken:
        number += 1
        found = f"{wanted}-{number}"
    taken.add(found)
    return found


def _read(dates: list[Ready], year: int | None, reading: Reading) -> None:
    texts = tuple(text for date in dates for text in _texts(date.get("when")))
    years: tuple[int | None, ...] = (None,) * len(texts)
    if year is not None:
        from prospectus.dates.lists import years_of

        years = years_of(texts, year, reading.calendar)
    told = iter(years)
    for date in dates:
        own = _texts(date.get("when"))
        whens = [reading.when(text, next(told)) for text in own]
        if own:
            date["text"] = own[0] if len(own) == 1 else Text("; ".join(own), own[0].origin)
            date["when"] = whens[0] if len(own) == 1 else _combined(whens)


def _combined(whens: list[When]) -> When:
    from prospectus.dates.lists import combine

    return combine(whens)


def _resolve(dates: list[Ready], reading: Reading) -> None:
    """Dates that are told by other dates become days."""
    relative = [date for date in dates if isinstance(date.get("when"), When) and date["when"].relative]
    if not relative:
        return
    from prospectus.dates.relative import resolve

    lookup = {date["id"]: date["when"] for date in dates if isinstance(date.get("when"), When)}
    for date in relative:
        found = resolve(date["when"], lookup)
        origin = origin_of(date["text"])
        reading.complaints.extend(of_problem(problem, date["text"], origin) for problem in found.problems)
        date["when"] = found.when or When("tbc")
