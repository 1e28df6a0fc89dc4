"""A line of YAML that stopped the parser: what is wrong with it, and how it should read."""

import re
from typing import Final

from prospectus.read.yaml_lines import LINE, NO_SPACE, Mend, Trouble, closes, goes_on, indent_below, quoted, with_quotes

STARTS: Final = "@`%*&!|>}],"
MARKS: Final = (("&", "E-YAML-ANCHOR"), ("*", "E-YAML-ALIAS"), ("!", "E-YAML-TAG"))
MARKED: Final = re.compile(r"([\[{,:]\s*)([&*!][^,\]}\"]*)")


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
    found = LINE.fullmatch(line)
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
    spaceless = NO_SPACE.fullmatch(line)
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
    found = LINE.fullmatch(line)
    if found is None:
        return None
    value, column = found["value"].strip(), found.start("value") + 1
    return (
        _open_quote(lines, index)
        or _start(lines, index, value, column)
        or _inside(line, index, value, column, has_key=found["key"] is not None)
        or _blame_above(lines, index)
    )


def _open_quote(lines: list[str], index: int) -> Mend | None:
    """A quotation mark further up that was never closed: an apostrophe or the next mark closed it by accident."""
    for number in range(index - 1, -1, -1):
        found = LINE.fullmatch(lines[number])
        value = found["value"].rstrip() if found else ""
        if found and value[:1] in ("'", '"') and not closes(value):
            column = found.start("value") + 1
            text = lines[number][: column - 1] + quoted(value[1:])
            message = "the quotation mark that opens here is closed by accident further down"
            return Mend("E-YAML-QUOTE", number, column, message, text)
    return None


def _start(lines: list[str], index: int, value: str, column: int) -> Mend | None:
    """A value that begins with a mark that means something else in YAML."""
    line, first = lines[index], value[:1]
    if first and first in STARTS:
        message = f"a value may not begin with “{first}” unless it stands in quotation marks"
        # A mark alone stands before a list or fields on the lines below.
        alone = re.fullmatch(r"[&!]\S*", value) and goes_on(lines, index)
        text = line[: column - 1].rstrip() if alone else with_quotes(line)
        return Mend(dict(MARKS).get(first, "E-YAML-START"), index, column, message, text)
    marked = MARKED.search(value) if first and first in "[{" else None
    if marked:
        mark, text = marked[2][0], line[: column - 1] + MARKED.sub(r'\1"\2"', value)
        message = f"a value may not begin with “{mark}” unless it stands in quotation marks"
        return Mend(dict(MARKS)[mark], index, column + marked.start(2), message, text)
    if first == ":":
        text = line[: column - 1] + quoted(value)
        return Mend("E-YAML-KEY", index, column, "there is no name before the colon", text)
    return None


def _inside(line: str, index: int, value: str, column: int, *, has_key: bool) -> Mend | None:
    """A value in which something stands that means something else in YAML."""
    text = line[: column - 1] + quoted(value)
    if value[:1] in ("'", '"') and not closes(value):
        return Mend("E-YAML-QUOTE", index, column, "something stands after the closing quotation mark", text)
    colon = re.search(r":(\s|$)", value)
    if colon and has_key:
        message = "a colon with a space after it stands inside the value"
        return Mend("E-YAML-COLON", index, column + colon.start(), message, text)
    if value.startswith("- ") and has_key:
        return Mend("E-YAML-LIST", index, column, "a list begins on the line under its name", text)
    return None


def _blame_above(lines: list[str], index: int) -> Mend | None:
    """The line itself looks well: the one above has lost a space, or this one is indented wrongly."""
    over = next((number for number in range(index - 1, -1, -1) if lines[number].strip()), None)
    if over is None:
        return None
    spaceless = NO_SPACE.fullmatch(lines[over])
    if spaceless:
        return _space(spaceless, over)
    above, line = lines[over], lines[index]
    right, now = indent_below(above, line), len(line) - len(line.lstrip())
    if now == right:
        return _colonless(above, over)
    before = next((lines[number] for number in range(over - 1, -1, -1) if lines[number].strip()), "")
    if now > right and indent_below(before, above) == now:
        message = "this line begins less far in than the lines around it"
        return Mend("E-YAML-INDENT", over, right + 1, message, " " * now + above.lstrip())
    what = "further in" if now > right else "less far in"
    message = f"this line begins {what} than the line above it, and does not belong to it"
    return Mend("E-YAML-INDENT", index, now + 1, message, " " * right + line.lstrip())


def _colonless(above: str, index: int) -> Mend | None:
    found = re.fullmatch(r"(\s*(?:- +)*)([a-z][a-z_-]*) +(\S.*)", above)
    if found is None or re.search(r":(\s|$)", above):
        return None
    text = f"{found[1]}{found[2]}: {found[3]}"
    return Mend("E-YAML-COLON", index, found.end(2) + 1, f"there is no colon after “{found[2]}”", text)
