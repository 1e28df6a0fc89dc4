"""`/programmes.json`: all programmes as JSON. `docs/data.md` describes it."""

from typing import Final

import msgspec
from msgspec import Struct

from prospectus.base.need import Need
from prospectus.config import config
from prospectus.model.addresses import HOME, programme_address
from prospectus.model.programmes import edition, programme_ids
from prospectus.plan.frame import base_url
from prospectus.plan.last_changed import programme_changes
from prospectus.plan.organisations import named, site_organisation
from prospectus.plan.published_date import PublishedDate, published_date
from prospectus.plan.status import published_status
from prospectus.render.output import Output

FORMAT: Final = "programmes-json"


class PublishedStatus(Struct, frozen=True):
    """The status of one way into a programme, in the words of its pages."""

    who_for: str
    state: str
    label: str
    sentence: str
    deadline: str


class PublishedProgramme(Struct, frozen=True):
    """One programme as it is shown; texts are empty where nothing is told. `changed` is an ISO 8601 day, or empty."""

    id: str
    url: str
    title: str
    official_name: str
    summary: str
    who_for: str
    run_by: tuple[str, ...]
    places: str
    lasts: str
    time_commitment: str
    costs: str
    funding: str
    topics: tuple[str, ...]
    region: str
    round: str
    status: tuple[PublishedStatus, ...]
    apply: str
    key_dates: tuple[PublishedDate, ...]
    changed: str


def outputs(need: Need) -> tuple[Output, ...]:
    """One file, where there are programmes."""
    return (Output("programmes.json", FORMAT),) if need(programme_ids) else ()


def render(need: Need, _output: Output) -> bytes:
    """The file in UTF-8."""
    site = need(config)
    told = {
        "version": 1,
        "site": site.name,
        "url": need(base_url) + HOME,
        "language": site.language,
        "programmes": [need(published_programme, programme) for programme in need(programme_ids)],
    }
    return msgspec.json.format(msgspec.json.encode(told), indent=1) + b"\n"


def published_programme(need: Need, programme: str) -> PublishedProgramme:
    """One programme. `apply` is the address of the application form, only while one can apply."""
    told = need(edition, programme, "")
    now = published_status(need, programme)
    address = programme_address(programme)
    changed = dict(need(programme_changes, programme)).get(address)
    return PublishedProgramme(
        id=programme,
        url=need(base_url) + address,
        title=told.title,
        official_name=told.official_name,
        summary=told.summary,
        who_for=told.who_for,
        run_by=tuple(named(need, each) for each in told.run_by) or (site_organisation(need),),
        places=told.places,
        lasts=told.lasts,
        time_commitment=told.time_commitment,
        costs=told.costs,
        funding=told.funding,
        topics=told.topics,
        region=told.region,
        round=told.round,
        status=tuple(
            PublishedStatus(each.who_for, each.state, each.label, each.sentence, each.deadline) for each in now
        ),
        apply=told.apply.url if told.apply and any(each.may_apply for each in now) else "",
        key_dates=tuple(need(published_date, programme, "", each.id) for each in told.key_dates),
        changed=changed.isoformat() if changed else "",
    )
