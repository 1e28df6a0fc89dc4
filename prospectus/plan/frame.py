"""What stands around every page."""

from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from prospectus.base.need import Need
from prospectus.config import config
from prospectus.config.contact import Contact as Told
from prospectus.model.addresses import CALENDAR, HOME, ORGANISATIONS, PROGRAMMES, UPDATES, page_address
from prospectus.model.organisations import organisation_ids
from prospectus.model.pages import page, page_ids
from prospectus.model.programmes import programme_ids
from prospectus.plan.card_images import card_address
from prospectus.plan.entries import has_dates
from prospectus.plan.json_ld import breadcrumb_list
from prospectus.plan.organisations import site_organisation
from prospectus.plan.sections.updates import has_updates
from prospectus.plan.views.frame import Contact, Frame
from prospectus.plan.views.link import Html, Link, internal
from prospectus.plan.words import words

_IN_FOOTER: Final = ("accessibility", "privacy", "contact")


class About(Struct, frozen=True):
    """What a page says of itself to its frame. `address` is root-relative; breadcrumbs lead from home to its parent."""

    address: str
    heading: str
    description: str = ""
    caption: str = ""
    breadcrumbs: tuple[Link, ...] = ()
    feeds: tuple[Link, ...] = ()
    calendars: tuple[Link, ...] = ()
    json_ld: tuple[Html, ...] = ()
    card: str = ""
    noindex: bool = False


def frame(need: Need, about: About) -> Frame:
    """The frame of a page."""
    same = need(site_frame)
    whole = f"{about.caption} – {same.site}" if about.caption else same.site
    home = Link(words(need).interface.home, internal(HOME))
    crumbs = (home, *about.breadcrumbs) if about.address != HOME else ()
    trail = breadcrumb_list(need(base_url), crumbs, about.heading, about.address) if crumbs else ()
    return replace(
        same,
        title=whole if about.heading == same.site else f"{about.heading} – {whole}",
        description=about.description,
        heading=about.heading,
        caption=about.caption,
        canonical=need(base_url) + about.address,
        card=_absolute(need, about.card or card_address(need, "")),
        navigation=tuple(_marked(link, about.address) for link in same.navigation),
        breadcrumbs=crumbs,
        feeds=(*about.feeds, *same.feeds),
        calendars=about.calendars or same.calendars,
        json_ld=(*about.json_ld, *trail),
        noindex=about.noindex or same.noindex,
    )


def base_url(need: Need) -> str:
    """The address of the site without a slash at its end, so that a root-relative address can follow."""
    return need(config).base_url.rstrip("/")


def site_frame(need: Need) -> Frame:
    """What is the same around every page; the rest is empty."""
    site = need(config)
    table = words(need).interface
    logo = site.appearance.logo
    return Frame(
        language=site.language,
        title="",
        description="",
        heading="",
        caption="",
        canonical="",
        card="",
        site=site.name,
        tagline=site.tagline,
        logo=internal(f"/{logo}") if logo else "",
        organisation=site_organisation(need),
        navigation=_navigation(need),
        breadcrumbs=(),
        footer=tuple(_page_link(need, known) for known in _IN_FOOTER if known in need(page_ids)),
        contact=contact(site.contact),
        licence=site.licence,
        feeds=(Link(table.all_updates, internal(f"{UPDATES}feed.xml")),) if need(has_updates) and site.feeds else (),
        calendars=(),
        json_ld=(),
        noindex=site.hosting.noindex,
        search=False,
    )


def contact(told: Told) -> Contact:
    """Whom to ask, as the foot of a page says it."""
    return Contact(told.name, told.email, told.url, told.phone, tuple(told.address.splitlines()))


def _navigation(need: Need) -> tuple[Link, ...]:
    site = need(config)
    if site.navigation:
        return tuple(
            Link(each.text, internal(each.page) if each.page[0] == "/" else each.page) for each in site.navigation
        )
    table = words(need).interface
    parts = (
        (table.programmes, PROGRAMMES, bool(need(programme_ids))),
        (table.key_dates, CALENDAR, need(has_dates)),
        (table.organisations, ORGANISATIONS, bool(need(organisation_ids))),
        (table.updates, UPDATES, need(has_updates)),
    )
    pages = (known for known in need(page_ids) if known not in _IN_FOOTER and need(page, known).navigation)
    return (
        *(Link(text, internal(address)) for text, address, shown in parts if shown),
        *(_page_link(need, known) for known in pages),
    )


def _page_link(need: Need, page_id: str) -> Link:
    return Link(need(page, page_id).title, internal(page_address(page_id)))


def _absolute(need: Need, address: str) -> str:
    return need(base_url) + address if address else ""


def _marked(link: Link, address: str) -> Link:
    return replace(link, current=link.href == internal(address))
