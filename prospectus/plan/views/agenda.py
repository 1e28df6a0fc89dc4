"""Key dates as a list by month."""

from msgspec import Struct

from prospectus.plan.views.date import DateBlock, DateText
from prospectus.plan.views.link import Html, Link


class AgendaItem(Struct, frozen=True):
    """One key date. `anchor` is its id on the page; `passed` is "no", "maybe", "yes" or "never-confirmed".

    `remark` says in words what the date alone does not: provisional, postponed, cancelled, moved from an earlier one.
    """

    anchor: str
    what: str
    date: DateText
    block: DateBlock | None
    who_for: str
    where: str
    online_url: str
    note: Html
    remark: str
    passed: str
    programme: Link | None
    calendar: Link | None


class AgendaMonth(Struct, frozen=True):
    """The items of one month, in order; `heading` is "April 2017", or "Date to be confirmed"."""

    heading: str
    items: tuple[AgendaItem, ...]


class AgendaRoute(Struct, frozen=True):
    """The agenda for one group of readers; `who_for` is empty where all dates are for everybody."""

    who_for: str
    months: tuple[AgendaMonth, ...]
