"""`/key-dates/feed.xml`: what changed about dates, as an Atom feed (RFC 4287), where the site remembers."""

from collections.abc import Iterator
from typing import Final

from prospectus.base.need import Need
from prospectus.config import config
from prospectus.model.addresses import CALENDAR
from prospectus.plan.date_changes import FEED, change_entries, has_date_changes
from prospectus.plan.frame import base_url
from prospectus.plan.organisations import site_organisation
from prospectus.plan.status import rfc_3339
from prospectus.plan.words import words
from prospectus.render.output import Output, path_of
from prospectus.render.xml import xml

FORMAT: Final = "date-changes"


def outputs(need: Need) -> tuple[Output, ...]:
    """One feed, where a change is remembered."""
    return (Output(path_of(FEED), FORMAT),) if need(has_date_changes) else ()


def render(need: Need, _output: Output) -> bytes:
    """The feed in UTF-8."""
    return "\n".join((*_lines(need), "")).encode()


def _lines(need: Need) -> Iterator[str]:
    site, entries = need(config), need(change_entries)
    yield '<?xml version="1.0" encoding="utf-8"?>'
    yield f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{xml(site.language)}">'
    yield f"<id>{xml(f'tag:{site.uid_host},2017:{FEED}')}</id>"
    yield f"<title>{xml(f'{words(need).interface.key_dates} – {site.name}')}</title>"
    yield f"<updated>{rfc_3339(entries[0].at)}</updated>"
    yield f"<author><name>{xml(site_organisation(need))}</name></author>"
    yield f'<link rel="self" type="application/atom+xml" href="{xml(need(base_url) + FEED)}"/>'
    yield f'<link rel="alternate" type="text/html" href="{xml(need(base_url) + CALENDAR)}"/>'
    for each in entries:
        yield "<entry>"
        yield f"<id>{xml(each.id)}</id>"
        yield f"<title>{xml(each.title)}</title>"
        yield f"<published>{rfc_3339(each.at)}</published>"
        yield f"<updated>{rfc_3339(each.at)}</updated>"
        yield f'<link rel="alternate" type="text/html" href="{xml(each.url)}"/>'
        yield f'<content type="text">{xml(each.title)}</content>'
        yield "</entry>"
    yield "</feed>"
