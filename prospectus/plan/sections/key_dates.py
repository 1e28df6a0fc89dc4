"""Key dates: what comes next, what is ahead, what has passed, and how to keep up with them."""

from prospectus.base.need import Need
from prospectus.dates.extent import in_calendar
from prospectus.model.addresses import programme_address
from prospectus.model.programme import introduction
from prospectus.model.programmes import edition
from prospectus.plan.agenda import agenda_item, by_month, is_past, next_sentence
from prospectus.plan.entries import Entry, programme_entries
from prospectus.plan.html import html
from prospectus.plan.subscriptions import download, not_in_calendar, subscribe
from prospectus.plan.timeline import timeline
from prospectus.plan.views.agenda import AgendaItem, AgendaRoute
from prospectus.plan.views.section import KeyDates
from prospectus.plan.words import words

Dated = tuple[tuple[Entry, AgendaItem], ...]


def key_dates(need: Need, programme: str, round_id: str) -> KeyDates | None:
    """The section of one round; `None` where there are no dates."""
    whole = need(edition, programme, round_id)
    if not whole.key_dates:
        return None
    chosen = [entry for entry in need(programme_entries, programme) if entry.round == round_id]
    dated = tuple((entry, need(agenda_item, programme, round_id, entry.id)) for entry in chosen)
    past = tuple(pair for pair in dated if need(is_past, pair[0]))
    ahead = tuple(pair for pair in dated if pair not in past)
    years = sorted({entry.first.year for entry in chosen if entry.first})
    timelines = (timeline(need, year, _within(dated, year)) for year in years)
    address = programme_address(programme, round_id) + "key-dates.ics"
    countable = [in_calendar(each.when) for each in whole.key_dates]
    return KeyDates(
        intro=html(need, introduction(whole, "key-dates")),
        next=next_sentence(need, tuple(item for entry, item in ahead if entry.holds)),
        ahead=_routes(need, ahead),
        past=_routes(need, past),
        timelines=tuple(drawn for drawn in timelines if drawn),
        subscribe=subscribe(need, address) if any(countable) and not round_id else None,
        download=download(need, address) if any(countable) and not round_id else None,
        not_in_calendar=not_in_calendar(words(need).interface, countable.count(False)),
    )


def _within(dated: Dated, year: int) -> Dated:
    return tuple(pair for pair in dated if pair[0].first and pair[0].first.year == year)


def _routes(need: Need, dated: Dated) -> tuple[AgendaRoute, ...]:
    """The agenda, one for each group of readers where the dates name any."""
    groups: dict[str, list[tuple[Entry, AgendaItem]]] = {"": []}  # what is for everybody stands first
    for pair in dated:
        groups.setdefault(pair[1].who_for, []).append(pair)
    return tuple(AgendaRoute(who_for, by_month(need, group)) for who_for, group in groups.items() if group)
