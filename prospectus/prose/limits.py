"""What Markdown may ask of a parser: a linear scan that refuses a text before any parser sees it.

Markdown parsers take quadratic time, or recurse, on texts that no person writes. The limits are far above anything an
editor needs, and the cost of a text that passes them grows with its length.
"""

import re
from typing import Final

from msgspec import Struct

from prospectus.prose.text import paragraphs

SIZE: Final = 200_000
"""The most characters in one text."""
LINES: Final = 30_000
"""The most lines in one text."""
DEPTH: Final = 12
"""The most lists and quotes inside each other."""
COLUMNS: Final = 50
"""The most columns of a table."""
CELLS: Final = 20_000
"""The most cells of a table."""
NOTES: Final = 1_000
"""The most references to footnotes in one text."""
ABBREVIATIONS: Final = 300
"""The most abbreviations in one text."""
DECLARATIONS: Final = 20
"""The most `<![` in one text."""
EFFORT: Final = 5_000_000
"""The most steps that brackets and marks may take together: each may look at everything up to its paragraph's end."""

_PREFIX: Final = r"(?:[ \t]*+(?:>|[*+-](?=[ \t])|\d{1,9}\.(?=[ \t])|:(?=[ \t])|!!!|\[\^[^\]\s]{0,40}\]:))"
_MARKERS: Final = re.compile(f"{_PREFIX}++")
# For a text with a line break before it: so a line's start is a character, and all others are passed over at once.
_STEEP: Final = re.compile(rf"\n(?:[ \t]{{8}}|{_PREFIX}{{4}})")
_MARKER: Final = re.compile(r">|[*+-]|\d++\.|:(?=[ \t])|!!!|\]:")
_RULE: Final = re.compile(r"[ ]{0,3}(?:(?:-[ ]{0,2}){3,}+|(?:\*[ ]{0,2}){3,}+|(?:_[ ]{0,2}){3,}+)[ ]*")
_HEADING: Final = re.compile(r"^(?:#|!!!|[ ]{0,3}[=*_-][ =*_-]*$)", re.MULTILINE)
_MARKS: Final = ("*", "_", "\\", "&", "`")
_ITEM: Final = re.compile(r"^[ ]*(?:[*+-]|\d+\.)[ \t]", re.MULTILINE)
_SEPARATOR: Final = re.compile(r"(?=[ |:]*+-)[ |:-]++")


class Refusal(Struct, frozen=True):
    """Why a text is not rendered, and the stretch of it that is to blame (offsets in code points)."""

    start: int
    end: int
    message: str
    hint: str


def refusal(text: str) -> Refusal | None:
    """Why the text would ask too much of a parser; `None` for every text that may be rendered. Linear."""
    for much, what in (
        (len(text) > SIZE, f"{SIZE:,} characters"),
        (text.count("\n") > LINES, f"{LINES:,} lines"),
        (text.count("[^") > NOTES, f"{NOTES:,} references to footnotes"),
        (text.count("*[") > ABBREVIATIONS, f"{ABBREVIATIONS} abbreviations"),
        (text.count("<![") > DECLARATIONS, f"{DECLARATIONS} declarations of XML"),
    ):
        if much:
            return Refusal(0, 0, f"this text has more than {what}", "split it into pages")
    if _is_light(text):
        return None
    effort = 0
    for start, block in paragraphs(text):
        found = _too_deep(start, block) or _too_wide(start, block)
        if found:
            return found
        effort += _effort(block)
        if effort > EFFORT:
            message = "this text has more brackets in one paragraph than can be read in good time"
            return Refusal(start, start + len(block), message, "put a blank line between paragraphs, or split the page")
    return None


def _is_light(text: str) -> bool:
    """Whether a text is within all limits even if it were one paragraph, which most texts are."""
    lines, pipes = text.count("\n") + 1, text.count("|")
    marks = 2 * (text.count("[") + text.count("<")) + lines // 5 + sum(map(text.count, _MARKS)) // 1_000
    table = pipes < COLUMNS and (pipes + 1) * lines <= CELLS and not (pipes and "`" in text)
    return table and len(text) * (marks + 1) <= EFFORT and not _STEEP.search(f"\n{text}")


def _too_deep(start: int, block: str) -> Refusal | None:
    if not _STEEP.search(f"\n{block}"):
        return None
    for line in block.split("\n"):
        found = _MARKERS.match(line)
        if found and _depth(found[0]) > DEPTH and not _RULE.fullmatch(line):
            message = f"lists and quotes stand more than {DEPTH} levels inside each other"
            return Refusal(start, start + len(line), message, "use fewer levels")
        start += len(line) + 1
    return None


def _depth(prefix: str) -> int:
    indented = len(prefix.expandtabs(4)) - len(prefix.expandtabs(4).lstrip(" "))
    return len(_MARKER.findall(prefix)) + indented // 4


def _too_wide(start: int, block: str) -> Refusal | None:
    if "|" not in block:
        return None
    lines = block.split("\n")
    columns = max(line.count("|") for line in lines) + 1
    if columns <= COLUMNS and columns * len(lines) <= CELLS:
        return None
    message = f"this table has more than {COLUMNS} columns, or more than {CELLS:,} cells"
    return Refusal(start, start + len(lines[0]), message, "split it into smaller tables")


def _effort(block: str) -> int:
    headings = len(_HEADING.findall(block)) if "\n" in block else 0
    marks = sum(map(block.count, _MARKS))
    ticks = sum(line.count("`") * len(line) for line in block.split("\n")) if "|" in block and "`" in block else 0
    brackets = _bracket_effort(block) if "[" in block or "<" in block else 0
    return len(block) * (headings // 5 + marks // 1_000) + ticks // 100 + brackets


def _bracket_effort(block: str) -> int:
    """The sum, over the stretches that a parser reads as one, of brackets times length."""
    lines = block.split("\n")
    if _ITEM.match(block):
        stretches = _ITEM.split(block)
    elif len(lines) > 1 and _SEPARATOR.fullmatch(lines[1]):
        stretches = lines
    else:
        stretches = [block]
    inline = sum((part.count("[") + part.count("<")) * len(part) for part in stretches)
    return inline + block.count("<") * len(block) // 10
