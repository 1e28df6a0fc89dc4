"""The questions that read `site_config.yaml`: `config` and, for those who need less, `setting` and `timezone`."""

from dataclasses import replace
from typing import Final, Literal
from urllib.parse import urlsplit

from msgspec import Struct

from prospectus.base.need import Need, file, option
from prospectus.base.text import nearest
from prospectus.base.words.languages import LANGUAGES
from prospectus.config.contact import Contact
from prospectus.config.types import Config
from prospectus.dates import zones
from prospectus.dates.seasons import Calendar
from prospectus.read.complaint import Complaint, tell
from prospectus.read.conform import Asked
from prospectus.read.origin import Origin
from prospectus.read.scalars import written_day
from prospectus.read.validated import validated

FILE: Final = "site_config.yaml"
ASKED: Final = Asked(
    made={},
    blanks={
        "name": "?",
        "organisation": "?",
        "base_url": "https://example.invalid/",
        "language": "en",
        "contact": {},
    },
    name="the configuration",
)
_NEAR: Final = ("Europe/London", "Europe/Dublin", "Europe/Paris", "Europe/Berlin", "America/New_York", "UTC")


def config(need: Need) -> Config:
    """The configuration of the site; where the file is wrong, what could be read of it."""
    if need(file, FILE) is None:
        hint = "write a file site_config.yaml with name, organisation, base_url, language and contact"
        tell(need, [Complaint("E-NO-CONFIG", "there is no site_config.yaml", hint, Origin(FILE), "file")])
        return _made(
            Config(name="?", organisation="?", base_url="https://example.invalid/", language="en", contact=Contact()),
            "",
            "",
        )
    found, fields = validated(need, FILE, Config, ASKED)
    complaints = _wrong(found, {key: Origin(FILE, (key,)) for key in fields})
    tell(need, complaints)
    codes = {each.code for each in complaints}
    if "E-TIMEZONE" in codes:
        found = replace(found, timezone="Europe/London")
    if "E-LANGUAGE" in codes:
        found = replace(found, language="en")
    return _made(found, need(option, "base_url"), need(option, "links"))


class Setting(Struct, frozen=True):
    """What the reading of content needs of the configuration.

    The zone (IANA), when years start, the language, and the ids of topics and regions.
    """

    timezone: str
    calendar: Calendar
    language: str
    topics: tuple[str, ...]
    regions: tuple[str, ...]


def setting(need: Need) -> Setting:
    """What the reading of content needs; nothing is read again when another part of the configuration changes."""
    found = need(config)
    topics = tuple(term.id for term in found.topics)
    regions = tuple(term.id for term in found.regions)
    return Setting(found.timezone, need(calendar), found.language, topics, regions)


def calendar(need: Need) -> Calendar:
    """When the years of the site start that are not the calendar's."""
    found = need(config).calendar
    return Calendar(
        _month_and_day(found.academic_year), _month_and_day(found.financial_year), _month_and_day(found.tax_year)
    )


def _month_and_day(text: str) -> tuple[int, int]:
    day = written_day(f"{text} 2001")
    assert day is not None  # noqa: S101 - the configuration holds no other
    return day.month, day.day


def timezone(need: Need) -> str:
    """The IANA name of the site's time zone."""
    return need(config).timezone


def _made(found: Config, base_url: str, links: str) -> Config:
    uid_host = urlsplit(found.base_url).hostname or "localhost"
    address = (base_url or found.base_url).rstrip("/") + "/"
    shown: Literal["folders", "files"] = "files" if (links or found.links) == "files" else "folders"
    return replace(found, uid_host=uid_host, base_url=address, links=shown)


def _wrong(found: Config, origins: dict[str, Origin]) -> list[Complaint]:
    complaints = []
    if not zones.known(found.timezone):
        near = nearest(found.timezone, _NEAR) or "Europe/London"
        message = f"there is no time zone “{found.timezone}”"
        complaints.append(Complaint("E-TIMEZONE", message, f"write {near}", origins["timezone"]))
    if found.language not in LANGUAGES and "language" in origins:
        message = "there is no Welsh table of words yet, so pages would be half in English"
        complaints.append(Complaint("E-LANGUAGE", message, "write language: en", origins["language"]))
    if not (found.contact.email or found.contact.url) and "contact" in origins:
        message = "the contact has neither an email nor a url"
        complaints.append(Complaint("E-CONTACT", message, "write email: … or url: …", origins["contact"], "key"))
    address = urlsplit(found.base_url)
    if address.query or address.fragment:
        message = "the address of the site holds a question mark or a hash"
        hint = f"write {address.scheme}://{address.netloc}{address.path}"
        complaints.append(Complaint("E-URL", message, hint, origins["base_url"]))
    for name in ("regions", "topics"):
        terms = [term.id for term in getattr(found, name)]
        if len(terms) > len(set(terms)):
            message = f"two of the {name} have the same id"
            complaints.append(Complaint("E-ID-TWICE", message, "give each an id of its own", origins[name], "key"))
    return complaints
