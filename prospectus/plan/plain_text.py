"""Markdown fields as plain text, for formats that have no HTML."""

import re
from html import unescape
from typing import Final

from prospectus.base.need import Need
from prospectus.model.markdown import Markdown
from prospectus.plan.html import html

_TAG: Final = re.compile(r'<(?:[^<>"]|"[^"]*")*>')


def plain_text(need: Need, markdown: Markdown | None) -> str:
    """The words of a Markdown text as its page shows them, without links; empty where there is none."""
    return unescape(_TAG.sub("", html(need, markdown).html)).strip() if markdown else ""
