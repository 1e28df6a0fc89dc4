"""The addresses that are meant to last: those of content, not those of lists, which come and go with time."""

from prospectus.base.need import Need
from prospectus.model.addresses import organisation_address, page_address, poll_address
from prospectus.model.organisations import organisation_ids
from prospectus.model.pages import page, page_ids
from prospectus.model.polls import poll, poll_ids
from prospectus.model.programmes import programme_ids
from prospectus.plan.hub import programme_title
from prospectus.plan.organisations import organisation_name
from prospectus.plan.site_map import programme_pages


def lasting_addresses(need: Need) -> tuple[tuple[str, str], ...]:
    """Root-relative addresses, each with the title of what stands there, sorted."""
    found = (
        *(each for programme in need(programme_ids) for each in programme_addresses(need, programme)),
        *((organisation_address(each), need(organisation_name, each)) for each in need(organisation_ids)),
        *((page_address(each), need(page, each).title) for each in need(page_ids)),
        *((poll_address(each), need(poll, each).question) for each in need(poll_ids)),
    )
    return tuple(sorted(found))


def programme_addresses(need: Need, programme: str) -> tuple[tuple[str, str], ...]:
    """Those of a programme, without its page to print, to which nobody links."""
    title = programme_title(need, programme)
    return tuple((shown.address, title) for shown in programme_pages(need, programme) if shown.template != "print")
