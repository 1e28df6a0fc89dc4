"""PyYAML's parsers: the one over libyaml where it is there, and the one written in Python. Both give the same."""

from functools import cache
from typing import Any

from msgspec import Struct, field

from prospectus.read.node import Node
from prospectus.read.yaml_lines import Mend, Trouble
from prospectus.read.yaml_reader import Reader


class Built(Struct):
    """The node (`None` where the text is empty or cannot be read), what was refused, and what stopped the parser."""

    node: Node | None = None
    refused: list[Mend] = field(default_factory=list)
    trouble: Trouble | None = None


@cache
def _parsers() -> tuple[Any, Any]:
    """The parser over libyaml (the pure one where that is not there), and the one written in Python."""
    import yaml
    from yaml.parser import Parser
    from yaml.reader import Reader as Characters
    from yaml.scanner import Scanner

    class Pure(Characters, Scanner, Parser):
        def __init__(self, text: str) -> None:
            Characters.__init__(self, text)
            Scanner.__init__(self)
            Parser.__init__(self)

    if not yaml.__with_libyaml__:
        return Pure, Pure
    from yaml import cyaml

    return cyaml.CParser, Pure  # type: ignore[attr-defined]  # it is there, and its stub does not say so


def build(text: str, line: int = 1, *, pure: bool = False) -> Built:
    """The node of one YAML text whose first line is the line `line` of its file."""
    from yaml import ScalarEvent, YAMLError

    reader = Reader(text.split("\n"), line)
    following, scalar = _parsers()[pure](text).get_event, reader.scalar
    try:
        while True:
            event = following()
            if event.__class__ is ScalarEvent:
                scalar(event)
            elif not reader.take(event):
                break
    except YAMLError as problem:
        return Built(trouble=reader.trouble or _trouble(problem, text))
    return Built(reader.node, reader.refused, reader.trouble)


def _trouble(problem: Any, text: str) -> Trouble:  # noqa: ANN401  # PyYAML's errors have no types of their own
    mark, begun = getattr(problem, "problem_mark", None), getattr(problem, "context_mark", None)
    told = f"{getattr(problem, 'context', '')} {getattr(problem, 'problem', '')}"
    # At the end of the text the parsers differ in the line: the last one that says something is meant.
    last = text.rstrip().count("\n")
    return Trouble(min(mark.line, last) if mark else 0, mark.column if mark else 0, begun.line if begun else None, told)
