"""What changed on the whole site."""

from msgspec.structs import replace

from prospectus.base.need import Need
from prospectus.config import config
from prospectus.model.addresses import UPDATES, programme_address
from prospectus.model.programmes import programme_ids
from prospectus.plan.frame import About, frame
from prospectus.plan.hub import programme_title
from prospectus.plan.sections.updates import update_views
from prospectus.plan.views.link import Link, internal
from prospectus.plan.views.pages import UpdateList
from prospectus.plan.views.section import UpdateView
from prospectus.plan.words import words


def site_updates(need: Need) -> UpdateList:
    """All updates, newest first."""
    interface = words(need).interface
    found = [update for programme in need(programme_ids) for update in need(updates_named, programme)]
    feed = Link(interface.subscribe_updates, internal(f"{UPDATES}feed.xml"))
    return UpdateList(
        frame=frame(need, About(UPDATES, interface.updates, f"{interface.updates} – {need(config).name}")),
        updates=tuple(sorted(found, key=lambda update: update.on.machine, reverse=True)),
        feed=feed if need(config).feeds else None,
    )


def updates_named(need: Need, programme: str) -> tuple[UpdateView, ...]:
    """The updates of a programme, each with its programme."""
    link = Link(programme_title(need, programme), internal(programme_address(programme)))
    return tuple(
        replace(update, anchor=f"{programme}-{update.anchor}", programme=link)
        for update in update_views(need, programme, "")
    )
