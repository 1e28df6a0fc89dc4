"""Key dates that are events with a place, as structured data (schema.org)."""

from datetime import datetime
from typing import Final

from prospectus.base.need import Need
from prospectus.config import config
from prospectus.dates.extent import extent
from prospectus.dates.value import Period, When
from prospectus.dates.zones import zone
from prospectus.model.addresses import date_anchor
from prospectus.model.key_date import KeyDate
from prospectus.model.programmes import edition
from prospectus.plan.contents import section_link
from prospectus.plan.frame import base_url
from prospectus.plan.json_ld import json_ld, thing
from prospectus.plan.memory import lasting_id
from prospectus.plan.organisation_json_ld import bodies
from prospectus.plan.views.link import INTERNAL, Html

_EXACT: Final = ("instant", "span", "day", "days", "range")
_STATUS: Final = "https://schema.org/Event"
_WAY: Final = "https://schema.org/"


def event_json_ld(need: Need, programme: str, round_id: str) -> tuple[Html, ...]:
    """The events of a round, separate days as separate events; only those with a place and an exact, sure date."""
    dates = need(edition, programme, round_id).key_dates
    return tuple(
        _event(need, programme, round_id, dated, when)
        for dated in dates
        if _is_event(dated)
        for when in _each(dated.when)
    )


def _is_event(dated: KeyDate) -> bool:
    return dated.kind == "event" and bool(dated.where) and dated.when.certainty == "confirmed" and is_exact(dated.when)


def is_exact(when: When) -> bool:
    """Whether a date is known to the day or finer, and has an end."""
    return when.kind in _EXACT and not when.bound and all(period.unit == "day" for period in when.periods)


def _each(when: When) -> tuple[When, ...]:
    if when.kind != "days":
        return (when,)
    return tuple(When("day" if period.at is None else "span", (period,)) for period in when.periods)


def _event(need: Need, programme: str, round_id: str, dated: KeyDate, when: When) -> Html:
    told = need(edition, programme, round_id)
    page = need(section_link, programme, round_id, "key-dates").href.removeprefix(INTERNAL).partition("#")[0]
    start, end = _ends(when, need(config).timezone)
    places: list[dict[str, object]] = [thing("Place", name=dated.where, address=dated.where)]
    if dated.online_url:
        places.append(thing("VirtualLocation", url=dated.online_url))
    return json_ld(
        "Event",
        name=f"{told.title}: {dated.what}",
        startDate=start,
        endDate=end,
        location=places if len(places) > 1 else places[0],
        eventStatus=_STATUS + {"cancelled": "Cancelled", "postponed": "Rescheduled"}.get(dated.changed, "Scheduled"),
        eventAttendanceMode=f"{_WAY}{'Mixed' if dated.online_url else 'Offline'}EventAttendanceMode",
        organizer=bodies(need, told.run_by),
        url=f"{need(base_url)}{page}#{date_anchor(lasting_id(need, programme, round_id, dated.id))}",
    )


def _ends(when: When, name: str) -> tuple[str, str]:
    """The first and the last moment as ISO 8601: days where the date has no time; no end for an instant."""
    first, last = when.periods[0], when.periods[-1]
    if not _timed(first) and not _timed(last):
        return first.first.isoformat(), last.last.isoformat()
    covered = extent(when, name)
    start, end = _local(covered.start, name), _local(covered.end, name)
    return start, end if end != start else ""


def _timed(period: Period) -> bool:
    return period.at is not None


def _local(instant: datetime | None, name: str) -> str:
    return instant.astimezone(zone(name)).isoformat() if instant else ""
