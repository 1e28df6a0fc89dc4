"""The types of `site_config.yaml`."""

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from prospectus.config.contact import Asking
from prospectus.read.scalars import Colour, Day, DayOfYear, Severity, Texts, Truth, Whole
from prospectus.read.schema import content, made
from prospectus.read.urls import Url, WebUrl

Language = Literal["en", "cy"]


def _one_or_more(value: object) -> object:
    return [value] if isinstance(value, str) else value


@content
class Accessibility:
    """What the accessibility statement may say: never more than what is entered here."""

    status: Literal["full", "partial", "not", "not-assessed"] = Field(
        default="not-assessed", description="full, partial, not or not-assessed."
    )
    tested_on: Day | None = Field(default=None, description="The day of the last test.")
    method: str = Field(default="", description="How it was tested, and by whom.")
    issues: Texts = Field(default=(), description="What is known not to work, one thing an item.")
    reviewed: Day | None = Field(default=None, description="The day of the last review of the statement.")


@content
class Appearance:
    """The look of the site. That the accent colour has contrast enough is seen to by the theme."""

    accent: Colour = Field(
        default="", description='The one colour of the site, such as "#005a9c".', validate_default=False
    )
    logo: str = Field(default="", description="A picture, such as assets/images/logo.svg.")
    logo_alt: str = Field(default="", description="The words in the logo; else the site's name is used.")


@content
class SiteFact:
    """A fact about the site, such as the members of a network. `as_of` is text as it was typed."""

    label: str = Field(min_length=1, description="What the fact is about, such as Members.")
    value: str = Field(min_length=1, description="What it is, such as 150,752.")
    as_of: str = Field(default="", description="When that was so, such as December 2010.")


@content
class Term:
    """A region or a topic that programmes may name by its id."""

    id: str = Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", description="A short name in lower case, such as genomics.")
    name: str = Field(min_length=1, description="Its name, as readers see it.")


@content
class NavigationItem:
    """A line of the navigation. `page` is an address of this site such as /programmes/, or a web address."""

    text: str = Field(min_length=1, description="The words of the link.")
    page: str = Field(min_length=1, description="Where it leads, such as /programmes/ or https://example.org/.")


@content
class Hosting:
    """What the files for hosting say."""

    headers: Truth = Field(default=True, description="no, if no file with response headers is to be written.")
    redirects: Truth = Field(default=True, description="no, if no file with redirects is to be written.")
    security_contact: Url = Field(default="", description="Where to report a weakness: mailto:… or https://…")
    security_expires: Day | None = Field(default=None, description="The last day on which security.txt is valid.")
    noindex: Truth = Field(default=False, description="yes, if search engines are to leave the site out.")


@content
class Calendar:
    """The first days of years that are not the calendar's, as day and month."""

    academic_year: DayOfYear = Field(
        default="1 September", description="The first day of the academic year, such as 1 August."
    )
    financial_year: DayOfYear = Field(default="1 April", description="The first day of the financial year.")
    tax_year: DayOfYear = Field(default="6 April", description="The first day of the tax year.")


@content
class CheckSetting:
    """How a finding with a code is taken."""

    code: str = Field(pattern=r"^[A-Z]-[A-Z0-9-]+$", description="The code of the finding.")
    severity: Severity = Field(description="error, warning, note or off.")


@content
class Config:
    """The configuration of a site.

    `base_url` ends in `/` and may come from the command line; `uid_host` is the host of the one in the file, always.
    """

    name: str = Field(min_length=1, description="The site's name.")
    tagline: str = Field(default="", description="A few words about the site.")
    organisation: str = Field(min_length=1, description="Who runs the site: the id of an organisation, or a name.")
    base_url: WebUrl = Field(description="The address at which the site is published.")
    uid_host: str = made("", "The host of `base_url` as it stands in the file, for calendar identifiers.")
    language: Language = Field(description="The language of the site: en or cy.")
    languages: Annotated[tuple[Language, ...], BeforeValidator(_one_or_more)] = Field(
        default=(), description="All languages of the site."
    )
    timezone: str = Field(default="Europe/London", description="The time zone of all dates, such as Europe/London.")
    print_zone: Truth = Field(default=True, description="no, if “UK time” is not to stand after times.")
    contact: Asking = Field(description="Whom to ask about the site: an email or url at least.")
    accessibility: Accessibility | None = Field(default=None, description="What the accessibility statement says.")
    navigation: tuple[NavigationItem, ...] = Field(default=(), description="The navigation; else it is generated.")
    appearance: Appearance = Field(default_factory=Appearance, description="The look of the site.")
    licence: str = Field(default="", description="The licence of the content.")
    facts: tuple[SiteFact, ...] = Field(default=(), description="Facts about the site.")
    regions: tuple[Term, ...] = Field(default=(), description="The regions that programmes may name.")
    topics: tuple[Term, ...] = Field(default=(), description="The topics that programmes may name.")
    closing_soon_days: Whole = Field(default=7, description="How many days before closing a programme is closing soon.")
    opens_soon_days: Whole = Field(default=14, description="How many days before opening a programme opens soon.")
    links: Literal["folders", "files"] = Field(
        default="folders", description="folders, or files to read pages from disk."
    )
    hosting: Hosting = Field(default_factory=Hosting, description="What the web server is told.")
    calendar: Calendar = Field(default_factory=Calendar, description="When years begin that are not the calendar's.")
    feeds: Truth = Field(default=True, description="no, if no feeds are to be written.")
    search: Truth = Field(default=True, description="no, if there is to be no search.")
    cards: Truth = Field(default=True, description="no, if no card images are to be written.")
    severities: tuple[CheckSetting, ...] = Field(default=(), description="How checks are taken, where not as usual.")
