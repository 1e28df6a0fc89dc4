"""Events of YAML to nodes, without recursion, and what strict YAML refuses on the way."""

from dataclasses import dataclass, field
from typing import Any, Final

from prospectus.base.diagnostics import Span
from prospectus.read.node import Entry, Node, canonical
from prospectus.read.yaml_lines import Mend, with_quotes

DEEPEST: Final = 12
"""Lists and maps may stand in one another this deep."""


@dataclass(slots=True)
class Frame:
    """A list or map that is being read. `key` waits for its value; `seen` holds the line of each key."""

    is_map: bool
    line: int
    column: int
    items: list[Node] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    seen: dict[str, int] = field(default_factory=dict)
    key: str | None = None
    key_span: Span = field(default_factory=Span)
    keep: bool = True


class Reader:
    """Takes one event after the other; at the end `node` is the value and `refused` what must not stand there."""

    __slots__ = ("documents", "first", "frames", "hashes", "lines", "node", "refused")

    def __init__(self, lines: list[str], first: int) -> None:
        """A reader of these lines, of which the first is the line `first` of its file."""
        self.lines = lines
        self.first = first
        self.hashes = any(" #" in line for line in lines)
        self.documents = 0
        self.frames: list[Frame] = []
        self.node: Node | None = None
        self.refused: list[Mend] = []

    def take(self, event: Any) -> bool:  # noqa: ANN401  # PyYAML's events have no types of their own
        """Take an event; false where reading ends."""
        name = type(event).__name__
        if name == "ScalarEvent":
            self._scalar(event)
        elif name in ("MappingEndEvent", "SequenceEndEvent"):
            self._close(event)
        elif name in ("MappingStartEvent", "SequenceStartEvent"):
            return self._open(event, is_map=name == "MappingStartEvent")
        elif name == "AliasEvent":
            self._refuse(event, "E-YAML-ALIAS", "“*” at the beginning would copy another value")
            self._put(Node("text", self._span(event)), event)
        elif name == "DocumentStartEvent":
            return self._document(event)
        return name != "StreamEndEvent"

    def _document(self, event: Any) -> bool:  # noqa: ANN401
        self.documents += 1
        index, column = event.start_mark.line, event.start_mark.column + 1
        if event.version or event.tags:
            hint = "delete the lines that begin with %"
            self.refused.append(Mend("E-YAML-DOCUMENT", index, column, "directives are not used here", hint=hint))
        if self.documents > 1:
            hint = "delete the line with ---, or move what follows to a file of its own"
            message = "a second document begins here, and a file holds one"
            self.refused.append(Mend("E-YAML-DOCUMENT", index, column, message, hint=hint, end_column=column + 3))
        return self.documents == 1

    def _open(self, event: Any, *, is_map: bool) -> bool:  # noqa: ANN401
        self._marked(event)
        mark = event.start_mark
        if len(self.frames) >= DEEPEST:
            message = f"lists and fields stand in one another more than {DEEPEST} deep"
            hint = "write it flatter, or put quotation marks around text that is no list"
            self.refused.append(Mend("E-YAML-DEEP", mark.line, mark.column + 1, message, hint=hint))
            self.node = None
            return False
        self.frames.append(Frame(is_map, mark.line, mark.column))
        return True

    def _close(self, event: Any) -> None:  # noqa: ANN401
        frame = self.frames.pop()
        last = frame.entries[-1].value.span if frame.entries else frame.items[-1].span if frame.items else None
        start = frame.line + self.first, frame.column + 1
        # The parsers differ in where a block ends; its last value is where a reader sees it end.
        end = (
            (last.end_line, last.end_column) if last else (event.end_mark.line + self.first, event.end_mark.column + 1)
        )
        span = Span(*start, *end)
        if frame.is_map:
            self._put(Node("map", span, entries=tuple(frame.entries)), event)
        else:
            self._put(Node("list", span, items=tuple(frame.items)), event)

    def _scalar(self, event: Any) -> None:  # noqa: ANN401
        if event.anchor is not None or event.tag is not None:
            self._marked(event)
        if self.hashes and not event.style:
            self._cut(event)
        self._put(Node("text", self._span(event), event.value), event)

    def _span(self, event: Any) -> Span:  # noqa: ANN401
        start, end = event.start_mark, event.end_mark
        first = self.first
        if event.__class__.__name__ == "ScalarEvent" and event.style in ("|", ">"):
            last = start.line + event.value.rstrip("\n").count("\n") + 1 if event.style == "|" else end.line - 1
            last = min(max(last, start.line), len(self.lines) - 1)
            return Span(start.line + first, start.column + 1, last + first, len(self.lines[last]) + 1)
        return Span(start.line + first, start.column + 1, end.line + first, end.column + 1)

    def _put(self, node: Node, event: Any) -> None:  # noqa: ANN401
        if not self.frames:
            self.node = node
            return
        frame = self.frames[-1]
        if not frame.is_map:
            frame.items.append(node)
        elif frame.key is None:
            self._key(frame, node, event)
        else:
            if frame.keep:
                frame.entries.append(Entry(frame.key, frame.key_span, node))
            frame.key = None

    def _key(self, frame: Frame, node: Node, event: Any) -> None:  # noqa: ANN401
        index, column = node.span.line - self.first, node.span.column
        frame.key, frame.key_span, frame.keep = node.text, node.span, True
        name = canonical(node.text)
        if node.kind != "text" or not name.strip() or "\n" in name:
            hint = "write a name and a colon; if it is text, put quotation marks around the whole of it"
            self._bad_key(frame, Mend("E-YAML-KEY", index, column, "the name of a field must be text", hint=hint))
        elif name == "<<":
            hint = "delete this line, and write the fields themselves"
            self._bad_key(frame, Mend("E-YAML-MERGE", index, column, "fields cannot be merged in", hint=hint))
        elif name in frame.seen:
            message = f"“{node.text}” stands twice: here and in line {frame.seen[name]}"
            hint = f"keep one of the two: delete line {node.span.line} or line {frame.seen[name]}"
            end = event.end_mark.column + 1
            self._bad_key(frame, Mend("E-YAML-TWICE", index, column, message, hint=hint, end_column=end))
        else:
            frame.seen[name] = node.span.line

    def _bad_key(self, frame: Frame, mend: Mend) -> None:
        self.refused.append(mend)
        frame.key, frame.keep = frame.key or "?", False

    def _marked(self, event: Any) -> None:  # noqa: ANN401
        if event.anchor is not None:
            self._refuse(event, "E-YAML-ANCHOR", "“&” at the beginning would give the value a name")
        if event.tag is not None:
            self._refuse(event, "E-YAML-TAG", "“!” at the beginning would give the value a type")

    def _refuse(self, event: Any, code: str, message: str) -> None:  # noqa: ANN401
        index, column = event.start_mark.line, event.start_mark.column + 1
        text = with_quotes(self.lines[index]) if index < len(self.lines) else ""
        self.refused.append(Mend(code, index, column, message, text, end_column=event.end_mark.column + 1))

    def _cut(self, event: Any) -> None:  # noqa: ANN401
        index, column = event.end_mark.line, event.end_mark.column
        rest = self.lines[index][column:] if index < len(self.lines) else ""
        if not rest.lstrip(" ").startswith("#") or rest.startswith("#"):
            return
        at = column + rest.index("#") + 1
        message = "everything after “ #” is left out, for it reads as a comment"
        text = with_quotes(self.lines[index])
        hint = f"write: {text.strip()}   (or put the comment on a line of its own)"
        self.refused.append(
            Mend("E-YAML-COMMENT", index, at, message, text, hint=hint, end_column=len(self.lines[index]) + 1)
        )
