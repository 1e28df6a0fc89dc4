"""Lines of YAML: what they are made of, and what can be told about one that is wrong."""

import re
from typing import Final

from msgspec import Struct

LINE: Final = re.compile(
    r"(?P<lead>\s*(?:- +)*)(?:(?P<key>[^\s:'\"\[\]{}#&*!|>%@`,-][^:'\"\[\]{}]*?):(?: +|$))?(?P<value>.*)"
)
NO_SPACE: Final = re.compile(r"(?P<lead>\s*(?:- +)*)(?P<key>[A-Za-z][A-Za-z_-]*):(?P<value>(?!//)\S.*)")


class Trouble(Struct, frozen=True):
    """Where the parser stopped, and where the thing began that it was reading; lines and columns from 0."""

    line: int
    column: int
    begun: int | None
    problem: str


class Mend(Struct, frozen=True):
    """What is wrong with a line (its index from 0, its columns from 1), and the text that should stand in its place.

    `certain`: there is no other right answer. `hint` stands for the corrected line where there is none.
    """

    code: str
    index: int
    column: int
    message: str
    text: str = ""
    certain: bool = False
    hint: str = ""
    end_column: int = 0


def without_space(line: str) -> re.Match[str] | None:
    """What a line says that looks like a field whose colon has no space after it; no match where it does not."""
    return NO_SPACE.fullmatch(line)


def quoted(text: str) -> str:
    """A text in quotation marks, as YAML reads it."""
    if '"' not in text and "\\" not in text:
        return f'"{text}"'
    return "'" + text.replace("'", "''") + "'"


def with_quotes(line: str) -> str:
    """The line with its value in quotation marks."""
    found = LINE.fullmatch(line)
    if found is None or not found["value"].strip():
        return line
    return line[: found.start("value")] + quoted(found["value"].strip())


def closes(value: str) -> bool:
    """Whether a value that begins with a quotation mark also ends with it."""
    mark = value[0]
    inner = r"(?:[^'\\]|'')*" if mark == "'" else r'(?:[^"\\]|\\.)*'
    return re.fullmatch(mark + inner + mark + r"(\s+#.*)?", value) is not None


def indent_below(above: str, line: str) -> int:
    """How far in a line begins that belongs beside the line above it: the hyphen of an item is left of its fields."""
    in_item = above.lstrip().startswith("- ") and not line.lstrip().startswith("- ")
    return len(above) - len(above.lstrip(" -" if in_item else " "))


def goes_on(lines: list[str], index: int) -> bool:
    """Whether the next line that says something is indented further, or an item."""
    here = len(lines[index]) - len(lines[index].lstrip())
    below = next((line for line in lines[index + 1 :] if line.strip()), "")
    return len(below) - len(below.lstrip()) > here or below.lstrip().startswith("- ")
