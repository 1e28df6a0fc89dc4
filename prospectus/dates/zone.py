"""Time zones, from the `tzdata` package and from nowhere else, so that every machine reckons with the same rules."""

import re
from functools import cache
from importlib.resources import files
from io import BytesIO
from typing import Final
from zoneinfo import ZoneInfo

NAME: Final = re.compile(r"[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z][A-Za-z0-9_+-]*)*")


def is_zone(name: str) -> bool:
    """Whether there is a zone of this IANA name, such as "Europe/London"."""
    return _rules(name).startswith(b"TZif")


@cache  # the rules of a zone never change while the program runs
def zone_named(name: str) -> ZoneInfo:
    """The zone of an IANA name. `LookupError` where there is none: the configuration is checked before."""
    if not is_zone(name):
        raise LookupError(f"no time zone is called {name!r}")
    return ZoneInfo.from_file(BytesIO(_rules(name)), key=name)


def _rules(name: str) -> bytes:
    """What `tzdata` holds under a name; nothing where there is nothing."""
    place = files("tzdata.zoneinfo").joinpath(name)
    return place.read_bytes() if NAME.fullmatch(name) and place.is_file() else b""
