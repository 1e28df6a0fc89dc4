"""`/.well-known/security.txt` (RFC 9116): where to report a weakness."""

from datetime import timedelta
from typing import Final

from prospectus.base.need import Need
from prospectus.config import config
from prospectus.dates.zones import day_start
from prospectus.plan.frame import base_url
from prospectus.render.output import Output

FORMAT: Final = "security-txt"
PATH: Final = ".well-known/security.txt"


def outputs(need: Need) -> tuple[Output, ...]:
    """One file, where the configuration says whom to tell and for how long."""
    hosting = need(config).hosting
    return (Output(PATH, FORMAT),) if hosting.security_contact and hosting.security_expires else ()


def render(need: Need, _output: Output) -> bytes:
    """The file. It expires at the end of the day that the configuration names."""
    site = need(config)
    if site.hosting.security_expires is None:
        return b""
    expires = day_start(site.hosting.security_expires + timedelta(days=1), site.timezone)
    lines = (
        f"Contact: {site.hosting.security_contact}",
        f"Expires: {expires.isoformat().replace('+00:00', 'Z')}",
        f"Preferred-Languages: {site.language}",
        f"Canonical: {need(base_url)}/{PATH}",
    )
    return "\n".join((*lines, "")).encode()
