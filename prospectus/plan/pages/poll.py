"""Polls: on a page of their own, and on the pages that they name."""

from prospectus.base.need import Need
from prospectus.model.addresses import poll_address
from prospectus.model.poll import Poll
from prospectus.model.polls import poll, poll_ids
from prospectus.plan.dates import day_text
from prospectus.plan.frame import About, frame
from prospectus.plan.html import html
from prospectus.plan.sections.how_to_apply import privacy_lines, privacy_link
from prospectus.plan.views.link import internal
from prospectus.plan.views.pages import PollOption, PollPage, PollView
from prospectus.plan.words import words


def poll_page(need: Need, poll_id: str) -> PollPage:
    """The page of one poll."""
    view = need(poll_view, poll_id)
    return PollPage(frame(need, About(poll_address(poll_id), view.question, view.question)), view)


def polls_on(need: Need, page: str) -> tuple[PollView, ...]:
    """The polls that name a page: a programme by its id, a page by its id, or `home`."""
    return tuple(need(poll_view, known) for known in need(poll_ids) if page in need(poll, known).show_on)


def poll_view(need: Need, poll_id: str) -> PollView:
    """A poll. Shares are whole per cent of all votes; there are results only where every answer has its votes."""
    told = need(poll, poll_id)
    interface = words(need).interface
    counted = [option.votes for option in told.options if option.votes is not None]
    total = sum(counted) if len(counted) == len(told.options) else None
    return PollView(
        id=poll_id,
        question=told.question,
        href=internal(poll_address(poll_id)),
        options=tuple(_option(option.text, option.votes, total) for option in told.options),
        asked=_asked(need, told),
        who_was_asked=told.who_was_asked,
        total="" if total is None else interface.total_votes.format(count=f"{total:,}"),
        vote_url=told.vote_url,
        privacy=privacy_lines(need, told.privacy),
        privacy_text=html(need, told.privacy.text if told.privacy else None),
        privacy_link=privacy_link(need, told.privacy),
    )


def _option(text: str, votes: int | None, total: int | None) -> PollOption:
    if votes is None or not total:
        return PollOption(text, "", "", 0)
    share = round(100 * votes / total)
    return PollOption(text, f"{votes:,}", f"{share}%", share)


def _asked(need: Need, told: Poll) -> str:
    table = words(need)
    first = day_text(told.asked_from, table).text if told.asked_from else ""
    last = day_text(told.asked_to, table).text if told.asked_to else ""
    if first and last:
        return table.dates.run.format(first=first, last=last)
    return table.dates.from_.format(date=first) if first else last
