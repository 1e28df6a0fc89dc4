"""What is wrong with a page, as far as its text alone can tell."""

import re
from collections import Counter
from itertools import pairwise
from typing import Final

import html5lib

_OUTLINE: Final = re.compile(r"<h([1-6])\b")


def faults(html: str) -> list[str]:
    """Faults of the markup: what a strict parser refuses, ids that are not unique, names of ids that are not there."""
    try:
        html5lib.HTMLParser(strict=True).parse(html)
    except html5lib.html5parser.ParseError as error:
        return [f"not valid: {error}"]
    ids = Counter(re.findall(r'\sid="([^"]*)"', html))
    named = " ".join(re.findall(r'\saria-(?:labelledby|describedby)="([^"]*)"', html)).split()
    linked = re.findall(r'\shref="#([^"]*)"', html)
    levels = [int(level) for level in _OUTLINE.findall(html.partition("<footer")[0])]
    return [
        *(f"id {each!r} {times} times" for each, times in ids.items() if times > 1 or not each),
        *(f"nothing has the id {each!r}" for each in (*named, *linked) if each not in ids),
        *(f"h{deeper} after h{level}" for level, deeper in pairwise(levels) if deeper > level + 1),
    ]
