"""A programme as structured data (schema.org)."""

import re
from collections.abc import Iterable
from datetime import date
from typing import Final

from prospectus.base.need import Need
from prospectus.config import config
from prospectus.dates.extent import first_day, last_day
from prospectus.model.addresses import programme_address
from prospectus.model.key_date import KeyDate
from prospectus.model.programmes import edition
from prospectus.plan.event_json_ld import event_json_ld, is_exact
from prospectus.plan.frame import base_url
from prospectus.plan.json_ld import json_ld
from prospectus.plan.organisation_json_ld import bodies
from prospectus.plan.views.link import Html

_LENGTH: Final = re.compile(r"(\d{1,4})[\s-](day|week|month|year)s?", re.IGNORECASE)
_PLACES: Final = re.compile(r"(?:up to )?(\d{1,6})(?: places)?", re.IGNORECASE)


def programme_json_ld(need: Need, programme: str) -> tuple[Html, ...]:
    """The programme as it is shown, and its events. Of its dates only those that are sure, and known to the day."""
    told = need(edition, programme, "")
    url = need(base_url) + programme_address(programme)
    dates = [each for each in told.key_dates if _is_sure(each)]
    length, places = _LENGTH.fullmatch(told.lasts.strip()), _PLACES.fullmatch(told.places.strip())
    return (
        json_ld(
            "EducationalOccupationalProgram",
            **{"@id": url},
            name=told.title,
            alternateName=[name for name in (told.official_name, *told.former_titles) if name],
            description=told.summary,
            url=url,
            image=f"{need(base_url)}/{told.image.src}" if told.image else "",
            inLanguage=need(config).language,
            provider=bodies(need, told.run_by),
            applicationStartDate=_days(first_day(each.when) for each in dates if each.kind in ("opens", "window")),
            applicationDeadline=_days(last_day(each.when) for each in dates if each.kind in ("closes", "window")),
            startDate=_days(first_day(each.when) for each in dates if each.kind == "starts"),
            endDate=_days(last_day(each.when) for each in dates if each.kind == "ends"),
            timeToComplete=f"P{length[1]}{length[2][0].upper()}" if length else "",
            maximumEnrollment=int(places[1]) if places else None,
        ),
        *event_json_ld(need, programme, ""),
    )


def _is_sure(dated: KeyDate) -> bool:
    open_ended = dated.when.kind == "day" and bool(dated.when.bound)  # "by 10 December", "from 1 September"
    exact = is_exact(dated.when) or open_ended
    return exact and dated.when.certainty == "confirmed" and dated.changed != "cancelled"


def _days(found: Iterable[date | None]) -> list[str]:
    """Days in ISO 8601, in order, each once."""
    return sorted({day.isoformat() for day in found if day})
