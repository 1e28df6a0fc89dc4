"""Addresses of the web, of mail and of telephones: the only ones that ever reach a page."""

import re
from typing import Annotated, Final

from pydantic import AfterValidator

from prospectus.read.scalars import refused

# RFC 3986 letters only: no space, no quote, no control character, nothing that a template could mistake.
_HTTP: Final = re.compile(r"https?://[^\s/?#\"'<>\\^`{|}@\[\]]+(?:[/?#][^\s\"<>\\^`{|}]*)?", re.IGNORECASE)
_MAIL: Final = re.compile(r"[A-Za-z0-9.!#$%&*+/=?^_~-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
_PHONE: Final = re.compile(r"\+?[0-9][0-9 ()-]{2,30}")


def _url(value: str) -> str:
    if not value:
        return value
    scheme, colon, rest = value.partition(":")
    if _HTTP.fullmatch(value):
        return value
    if colon and scheme.lower() == "mailto" and _MAIL.fullmatch(rest.partition("?")[0]) and not re.search(r"\s", rest):
        return value
    if colon and scheme.lower() == "tel" and _PHONE.fullmatch(rest):
        return value
    if _MAIL.fullmatch(value):
        raise refused("E-URL", f"“{value}” is an email address without mailto:", f"write mailto:{value}")
    if re.fullmatch(r"[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+(/\S*)?", value):
        raise refused("E-URL", f"“{value}” lacks its beginning", f"write https://{value}")
    raise refused("E-URL", f"“{value}” is not an address that may be linked", "write one that begins with https://")


def _https(value: str) -> str:
    if not value:
        return value
    if _HTTP.fullmatch(value) and value.lower().startswith("https:"):
        return value
    hint = f"write https:{value[5:]}" if value.lower().startswith("http:") else "write one that begins with https://"
    raise refused("E-URL", f"“{value}” is not a safe address for what people send", hint)


def _web(value: str) -> str:
    if not value:
        return value
    if _HTTP.fullmatch(value):
        return value
    raise refused("E-URL", f"“{value}” is not a web address", "write one that begins with https://")


def _email(value: str) -> str:
    if not value:
        return value
    if _MAIL.fullmatch(value):
        return value
    raise refused("E-EMAIL", f"“{value}” is not an email address", "write one such as name@example.org")


def _phone(value: str) -> str:
    if not value:
        return value
    if _PHONE.fullmatch(value):
        return value
    raise refused("E-PHONE", f"“{value}” is not a telephone number", "write digits and spaces, such as 020 7123 4567")


Url = Annotated[str, AfterValidator(_url)]
"""An address that may be linked: http, https, mailto or tel."""

HttpsUrl = Annotated[str, AfterValidator(_https)]
"""An https address, for what people send."""

WebUrl = Annotated[str, AfterValidator(_web)]
"""An http or https address."""

Email = Annotated[str, AfterValidator(_email)]
"""An email address, without `mailto:`."""

Phone = Annotated[str, AfterValidator(_phone)]
"""A telephone number: digits, spaces, brackets and hyphens, with or without a leading +."""
