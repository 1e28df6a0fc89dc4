"""One line of YAML that cannot be read: what is wrong with it, and how it should read."""

import re
from dataclasses import dataclass
from typing import Final

_LINE: Final = re.compile(
    r"(?P<lead>\s*(?:- +)*)(?:(?P<key>[^\s:'\"\[\]{}#&*!|>%@`,-][^:'\"\[\]{}]*?):(?: +|$))?(?P<value>.*)"
)
_NO_SPACE: Final = re.compile(r"(?P<lead>\s*(?:- +)*)(?P<key>[A-Za-z][A-Za-z_-]*):(?P<value>(?!//)\S.*)")
_STARTS: Final = "@`%*&!|>}],"
_MARKS: Final = (("&", "E-YAML-ANCHOR"), ("*", "E-YAML-ALIAS"), ("!", "E-YAML-TAG"))
_MARKED: Final = re.compile(r"([\[{,:]\s*)([&*!][^,\]}\"]*)")


@dataclass(frozen=True, slots=True)
class Trouble:
    """Where the parser stopped, and where the thing began that it was reading; lines and columns from 0."""

    line: int
    column: int
    begun: int | None
    problem: str


@dataclass(frozen=True, slots=True)
class Mend:
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
    return _NO_SPACE.fullmatch(line)


def quoted(text: str) -> str:
    """A text in quotation marks, as YAML reads it."""
    if '"' not in text and "\\" not in text:
        return f'"{text}"'
    return "'" + text.replace("'", "''") + "'"


def with_quotes(line: str) -> str:
    """The line with its value in quotation marks."""
    found = _LINE.fullmatch(line)
    if found is None or not found["value"].strip():
        return line
    return line[: found.start("value")] + quoted(found["value"].strip())


def mend(lines: list[str], trouble: Trouble) -> Mend | None:
    """How the line that stopped the parser should read; `None` where nobody can say."""
    if trouble.begun is not None and trouble.begun < len(lines):
        return _begun(lines, trouble, trouble.begun) or _here(lines, trouble)
    return _here(lines, trouble)


def _begun(lines: list[str], trouble: Trouble, index: int) -> Mend | None:
    line = lines[index]
    bare = line.strip()
    if "quoted scalar" in trouble.problem or "double-quoted" in trouble.problem:
        return _in_quotes(line, index, trouble)
    if "simple key" in trouble.problem:
        return _missing_colon(lines, index)
    if "flow" in trouble.problem and index != trouble.line:
        closing = {"[": "]", "{": "}"}.get(next((mark for mark in bare if mark in "[{"), ""), "")
        column = len(line) - len(line.lstrip()) + 1
        return Mend(
            "E-YAML-BRACKET", index, column, "the bracket that opens here is never closed", line.rstrip() + closing
        )
    return None


def _in_quotes(line: str, index: int, trouble: Trouble) -> Mend | None:
    found = _LINE.fullmatch(line)
    if found is None or not found["value"]:
        return None
    column = found.start("value") + 1
    if "escape" in trouble.problem:
        text = line[: column - 1] + "'" + found["value"].strip().strip('"').replace("'", "''") + "'"
        return Mend(
            "E-YAML-ESCAPE", index, column, "after a backslash in quotation marks only a few letters may stand", text
        )
    value = found["value"].rstrip()
    text = line[: column - 1] + (quoted(value) if value.count(value[0]) > 1 else value + value[0])
    return Mend("E-YAML-QUOTE", index, column, "the quotation mark that opens here is never closed", text)


def _missing_colon(lines: list[str], index: int) -> Mend | None:
    line = lines[index]
    spaceless = _NO_SPACE.fullmatch(line)
    if spaceless:
        return _space(spaceless, index)
    bare = line.strip()
    column = len(line) - len(line.lstrip()) + 1
    above = lines[index - 1] if index else ""
    if " " in bare or not re.fullmatch(r"[A-Za-z][A-Za-z_-]*", bare):
        if bare.startswith("-") and not bare.startswith("- "):
            text = line.replace("-", "- ", 1)
            return Mend("E-YAML-DASH", index, column, "there is no space after the hyphen", text, certain=True)
        message = "this line is neither a field nor a part of the line above it"
        indent = " " * (len(above) - len(above.lstrip()) + 2)
        return Mend("E-YAML-INDENT", index, column, message, indent + bare)
    return Mend("E-YAML-COLON", index, column, f"there is no colon after “{bare}”", f"{line.rstrip()}:")


def _space(found: re.Match[str], index: int) -> Mend:
    text = f"{found['lead']}{found['key']}: {found['value']}"
    message = f"there is no space after the colon of “{found['key']}”"
    return Mend("E-YAML-COLON", index, found.end("key") + 1, message, text, certain=True)


def _here(lines: list[str], trouble: Trouble) -> Mend | None:
    index = min(trouble.line, len(lines) - 1)
    line = lines[index]
    found = _LINE.fullmatch(line)
    if found is None:
        return None
    value, column = found["value"].strip(), found.start("value") + 1
    return (
        _start(lines, index, value, column)
        or _inside(line, index, value, column, has_key=found["key"] is not None)
        or _blame_above(lines, index)
    )


def _start(lines: list[str], index: int, value: str, column: int) -> Mend | None:
    """A value that begins with a mark that means something else in YAML."""
    line, first = lines[index], value[:1]
    if first and first in _STARTS:
        message = f"a value may not begin with “{first}” unless it stands in quotation marks"
        # A mark alone stands before a list or fields on the lines below.
        alone = re.fullmatch(r"[&!]\S*", value) and _goes_on(lines, index)
        text = line[: column - 1].rstrip() if alone else with_quotes(line)
        return Mend(dict(_MARKS).get(first, "E-YAML-START"), index, column, message, text)
    marked = _MARKED.search(value) if first and first in "[{" else None
    if marked:
        mark, text = marked[2][0], line[: column - 1] + _MARKED.sub(r'\1"\2"', value)
        message = f"a value may not begin with “{mark}” unless it stands in quotation marks"
        return Mend(dict(_MARKS)[mark], index, column + marked.start(2), message, text)
    if first == ":":
        text = line[: column - 1] + quoted(value)
        return Mend("E-YAML-KEY", index, column, "there is no name before the colon", text)
    return None


def _inside(line: str, index: int, value: str, column: int, *, has_key: bool) -> Mend | None:
    """A value in which something stands that means something else in YAML."""
    text = line[: column - 1] + quoted(value)
    if value[:1] in ("'", '"') and not _closes(value):
        return Mend("E-YAML-QUOTE", index, column, "something stands after the closing quotation mark", text)
    colon = re.search(r":(\s|$)", value)
    if colon and has_key:
        message = "a colon with a space after it stands inside the value"
        return Mend("E-YAML-COLON", index, column + colon.start(), message, text)
    if value.startswith("- ") and has_key:
        return Mend("E-YAML-LIST", index, column, "a list begins on the line under its name", text)
    return None


def _goes_on(lines: list[str], index: int) -> bool:
    """Whether the next line that says something is indented further, or an item."""
    here = len(lines[index]) - len(lines[index].lstrip())
    below = next((line for line in lines[index + 1 :] if line.strip()), "")
    return len(below) - len(below.lstrip()) > here or below.lstrip().startswith("- ")


def _closes(value: str) -> bool:
    mark = value[0]
    inner = r"(?:[^'\\]|'')*" if mark == "'" else r'(?:[^"\\]|\\.)*'
    return re.fullmatch(mark + inner + mark + r"(\s+#.*)?", value) is not None


def _blame_above(lines: list[str], index: int) -> Mend | None:
    """The line itself looks well: the one above has lost a space, or this one is indented wrongly."""
    over = next((number for number in range(index - 1, -1, -1) if lines[number].strip()), None)
    if over is None:
        return None
    spaceless = _NO_SPACE.fullmatch(lines[over])
    if spaceless:
        return _space(spaceless, over)
    above, line = lines[over], lines[index]
    in_item = above.lstrip().startswith("- ") and not line.lstrip().startswith("- ")
    right = len(above) - len(above.lstrip(" -" if in_item else " "))
    now = len(line) - len(line.lstrip())
    if now == right:
        return None
    what = "further in" if now > right else "less far in"
    message = f"this line begins {what} than the line above it, and does not belong to it"
    return Mend("E-YAML-INDENT", index, now + 1, message, " " * right + line.lstrip())
