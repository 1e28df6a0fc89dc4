"""`stale`: say whether a published site is past its own next transition, so that it is built anew only when needed."""

import json
import sys
from datetime import UTC, datetime
from http.client import HTTPException
from pathlib import Path
from typing import Final
from urllib.error import URLError
from urllib.request import (
    HTTPDefaultErrorHandler,
    HTTPErrorProcessor,
    HTTPHandler,
    HTTPRedirectHandler,
    HTTPSHandler,
    OpenerDirector,
    ProxyHandler,
    Request,
)

import msgspec
from msgspec import Struct

from prospectus.base.disk import RealDisk
from prospectus.commands.call import GOOD, STALE, Call, WrongUseError
from prospectus.commands.request import instant

FILE: Final = "transitions.json"
LARGEST: Final = 256 * 1024 * 1024
SECONDS: Final = 30

# Those of the web and no others: an address never leads to a file of this computer.
_WEB: Final = (
    ProxyHandler,
    HTTPHandler,
    HTTPSHandler,
    HTTPRedirectHandler,
    HTTPDefaultErrorHandler,
    HTTPErrorProcessor,
)


class Published(Struct, frozen=True):
    """What a published site says of itself: since when it is as it is, and until when (aware; `None`: for ever)."""

    valid_from: datetime | None
    next_transition: datetime | None


def run(call: Call) -> int:
    """Say in a sentence whether the site is out of date; 3 where it is."""
    told = _published(call.options.where)
    as_of = instant(call)
    end = told.next_transition
    stale = end is not None and end <= as_of
    if call.format == "json":
        answer = {
            "stale": stale,
            "as_of": _moment(as_of),
            "valid_from": told.valid_from and _moment(told.valid_from),
            "next_transition": end and _moment(end),
        }
        sys.stdout.write(f"{json.dumps(answer)}\n")
    elif end is None:
        sys.stdout.write("The published site is up to date: nothing in it changes by itself.\n")
    elif stale:
        sys.stdout.write(f"The published site has been out of date since {_words(end)}: build it anew.\n")
    else:
        sys.stdout.write(f"The published site is up to date until {_words(end)}.\n")
    return STALE if stale else GOOD


def _published(where: str) -> Published:
    if where.startswith(("http://", "https://")):
        data = _fetched(where if where.endswith(f"/{FILE}") else f"{where.rstrip('/')}/{FILE}")
    else:
        found = RealDisk(Path(where)).read(FILE) if Path(where).is_dir() else None
        if found is None:
            raise WrongUseError(f"There is no {FILE} in {where}. Name the folder or the address of a published site.")
        data = found
    try:
        told = msgspec.json.decode(data, type=Published)
    except (msgspec.DecodeError, ValueError):
        raise WrongUseError(f"The {FILE} of {where} is none that Prospectus wrote.") from None
    if any(each and each.tzinfo is None for each in (told.valid_from, told.next_transition)):
        raise WrongUseError(f"The {FILE} of {where} is none that Prospectus wrote.")
    return told


def _fetched(url: str) -> bytes:
    opener = OpenerDirector()
    for handler in _WEB:
        opener.add_handler(handler())
    try:
        request = Request(url, headers={"Cache-Control": "no-cache", "User-Agent": "Prospectus"})  # noqa: S310  # no others come here
        with opener.open(request, timeout=SECONDS) as answer:
            data: bytes = answer.read(LARGEST + 1)
    except (URLError, HTTPException, OSError, ValueError) as error:
        raise WrongUseError(f"{url} cannot be read: {getattr(error, 'reason', error)}.") from None
    if len(data) > LARGEST:
        raise WrongUseError(f"{url} is larger than any {FILE}.")
    return data


def _moment(instant: datetime) -> str:
    return instant.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def _words(instant: datetime) -> str:
    local = instant.astimezone(UTC)
    return f"{local.day} {local:%B %Y, %H:%M} UTC"
