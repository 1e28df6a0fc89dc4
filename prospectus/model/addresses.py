"""Where everything stands on the site: ids to addresses from its root, each a folder that ends in `/`."""

from typing import Final

HOME: Final = "/"
PROGRAMMES: Final = "/programmes/"
ORGANISATIONS: Final = "/organisations/"
CALENDAR: Final = "/key-dates/"
UPDATES: Final = "/updates/"
NOT_FOUND: Final = "/404.html"


def programme_address(programme: str, section: str = "") -> str:
    """The overview of a programme; or a section, a further page, a round or the page to print."""
    return f"{PROGRAMMES}{programme}/{section}/" if section else f"{PROGRAMMES}{programme}/"


def programme_list_address(by: str, term: str, number: int = 1) -> str:
    """Page `number` of a list of programmes: of all, or of those with one status, topic or region."""
    page = f"page-{number}/" if number > 1 else ""
    return f"{PROGRAMMES}by-{by}/{term}/{page}" if by else f"{PROGRAMMES}{page}"


def organisation_address(organisation: str) -> str:
    """The page of an organisation."""
    return f"{ORGANISATIONS}{organisation}/"


def page_address(page: str) -> str:
    """A page of words, such as about."""
    return f"/{page}/"


def poll_address(poll: str) -> str:
    """The page of a poll."""
    return f"/polls/{poll}/"


def calendar_address(year: int, month: int = 0) -> str:
    """The calendar of a year, or of one of its months (1 to 12)."""
    return f"{CALENDAR}{year}/{month:02}/" if month else f"{CALENDAR}{year}/"


def date_address(programme: str, round: str, date: str, *, own_page: bool) -> str:  # noqa: A002  # the field's word
    """A key date on the page of key dates, where its programme has one; else on the overview or the round's page."""
    section = round or ("key-dates" if own_page else "")
    return f"{programme_address(programme, section)}#{date_anchor(date)}"


def date_anchor(date: str) -> str:
    """The id of the element that shows a key date."""
    return f"date-{date}"


def date_calendar_address(programme: str, round: str, date: str) -> str:  # noqa: A002  # the field's word
    """The calendar file of one key date."""
    below = f"{round}/{date}" if round else date
    return f"{PROGRAMMES}{programme}/key-dates/{below}.ics"
