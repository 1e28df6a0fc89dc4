"""Updates: what changed, newest first."""

from prospectus.base.need import Need
from prospectus.config import config
from prospectus.model.addresses import programme_address
from prospectus.model.programme import introduction
from prospectus.model.programmes import edition, outline, programme_ids
from prospectus.plan.dates import day_text
from prospectus.plan.html import html
from prospectus.plan.views.link import Link, internal
from prospectus.plan.views.section import Updates, UpdateView
from prospectus.plan.words import words


def updates(need: Need, programme: str, round_id: str) -> Updates | None:
    """The section of one round; `None` where nothing is said."""
    items = update_views(need, programme, round_id)
    if not items:
        return None
    feed = Link(words(need).interface.subscribe_updates, internal(feed_address(programme)))
    intro = html(need, introduction(need(edition, programme, round_id), "updates"))
    return Updates(intro, items, feed if need(config).feeds and not round_id else None)


def update_views(need: Need, programme: str, round_id: str) -> tuple[UpdateView, ...]:
    """The updates of one round, newest first."""
    told = sorted(need(edition, programme, round_id).updates, key=lambda each: (each.on, each.id), reverse=True)
    return tuple(
        UpdateView(f"update-{each.id}", day_text(each.on, words(need)), each.note, each.major, None) for each in told
    )


def has_updates(need: Need) -> bool:
    """Whether there is any update on the site."""
    return any(need(outline, programme).updated for programme in need(programme_ids))


def feed_address(programme: str) -> str:
    """Where the feed of a programme's updates stands."""
    return programme_address(programme, "updates") + "feed.xml"
