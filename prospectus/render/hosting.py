"""`_headers` and `_redirects`, for hosts that read them (Netlify, Cloudflare Pages and others)."""

from typing import Final
from urllib.parse import urlsplit

from prospectus.base.need import Need
from prospectus.config import config
from prospectus.model.forms import form, form_ids
from prospectus.plan.moved import moved
from prospectus.render.output import Output

FORMAT: Final = "hosting"
HEADERS: Final = "_headers"
REDIRECTS: Final = "_redirects"

_OFF: Final = "camera=(), geolocation=(), microphone=(), payment=(), usb=()"


def outputs(need: Need) -> tuple[Output, ...]:
    """The files that the configuration asks for. Redirects only where the site is at the root of its host."""
    site = need(config)
    at_root = urlsplit(site.base_url).path == "/"
    redirects = site.hosting.redirects and at_root and any(each.new for each in need(moved))
    wanted = ((HEADERS, site.hosting.headers), (REDIRECTS, redirects))
    return tuple(Output(name, FORMAT, (name,)) for name, is_wanted in wanted if is_wanted)


def render(need: Need, output: Output) -> bytes:
    """One of the two files."""
    lines = _headers(need) if output.arguments[0] == HEADERS else _redirects(need)
    return "\n".join((*lines, "")).encode()


def content_security_policy(need: Need) -> str:
    """The policy of the pages (CSP level 3): nothing from other hosts, nothing inline, no frames."""
    return "; ".join(
        (
            "default-src 'none'",
            "style-src 'self'",
            "img-src 'self'",
            "script-src 'self'",
            "font-src 'self'",
            "manifest-src 'self'",
            f"form-action {' '.join(_recipients(need))}",
            "base-uri 'none'",
            "frame-ancestors 'none'",
        )
    )


def _recipients(need: Need) -> tuple[str, ...]:
    """Where forms are sent; the site itself has nothing that takes them."""
    told = [need(form, each) for each in need(form_ids)]
    hosts = {f"https://{urlsplit(each.endpoint).netloc}" for each in told if each.endpoint}
    mail = {"mailto:" for each in told if each.email}
    return tuple(sorted(hosts | mail)) or ("'none'",)


def _headers(need: Need) -> tuple[str, ...]:
    noindex = ("  X-Robots-Tag: noindex",) if need(config).hosting.noindex else ()
    return (
        "/*",
        f"  Content-Security-Policy: {content_security_policy(need)}",
        "  Cross-Origin-Opener-Policy: same-origin",
        f"  Permissions-Policy: {_OFF}",
        "  Referrer-Policy: strict-origin-when-cross-origin",
        "  X-Content-Type-Options: nosniff",
        "  X-Frame-Options: DENY",
        *noindex,
    )


def _redirects(need: Need) -> tuple[str, ...]:
    """Old addresses with and without their slash: some hosts tell them apart."""
    return tuple(
        f"{written} {each.new} 301"
        for each in need(moved)
        if each.new
        for written in dict.fromkeys((each.old, each.old.rstrip("/")))
    )
