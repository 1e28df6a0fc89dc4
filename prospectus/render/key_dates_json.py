"""`/key-dates.json`: all key dates as JSON. `docs/data.md` describes it."""

from typing import Final

import msgspec

from prospectus.base.need import Need
from prospectus.config import config
from prospectus.model.addresses import HOME
from prospectus.plan.entries import has_dates
from prospectus.plan.frame import base_url
from prospectus.plan.published_date import published_dates
from prospectus.render.output import Output

FORMAT: Final = "key-dates-json"


def outputs(need: Need) -> tuple[Output, ...]:
    """One file, where there are key dates."""
    return (Output("key-dates.json", FORMAT),) if need(has_dates) else ()


def render(need: Need, _output: Output) -> bytes:
    """The file in UTF-8."""
    site = need(config)
    told = {
        "version": 1,
        "site": site.name,
        "url": need(base_url) + HOME,
        "language": site.language,
        "timezone": site.timezone,
        "key_dates": need(published_dates),
    }
    return msgspec.json.format(msgspec.json.encode(told), indent=1) + b"\n"
