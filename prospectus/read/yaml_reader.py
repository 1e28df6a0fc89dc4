"""Events of YAML to nodes, without recursion, and what strict YAML refuses on the way."""

from typing import Any, Final, Literal

from prospectus.read.node import Entry, Node
from prospectus.read.yaml_lines import Mend, Trouble, with_quotes, without_space

Kind = Literal["text", "list", "map"]

DEEPEST: Final = 12
"""Lists and maps may stand in one another this deep."""


class Frame:
    """A list or map that is being read. `key` waits for its value; `seen` holds the line of each key."""

    __slots__ = ("column", "entries", "is_map", "items", "keep", "key", "line", "seen")

    def __init__(self, line: int, column: int, *, is_map: bool) -> None:
        """One that begins at this place."""
        self.is_map = is_map
        self.line = line
        self.column = column
        self.items: list[Node] = []
        self.entries: list[Entry] = []
        self.seen: dict[str, int] = {}
        self.key: tuple[str, int, int, int] | None = None
        self.keep = True


class Reader:
    """Takes one event after the other; at the end `node` is the value and `refused` what must not stand there."""

    __slots__ = ("documents", "first", "frame", "hashes", "lines", "node", "outer", "refused", "trouble")

    def __init__(self, lines: list[str], first: int) -> None:
        """A reader of these lines, of which the first is the line `first` of its file."""
        self.lines = lines
        self.first = first
        self.hashes = any(" #" in line for line in lines)
        self.documents = 0
        self.frame: Frame | None = None
        self.outer: list[Frame | None] = []
        self.node: Node | None = None
        self.refused: list[Mend] = []
        self.trouble: Trouble | None = None

    def take(self, event: Any) -> bool:  # noqa: ANN401  # PyYAML's events have no types of their own
        """Take an event that is no scalar; false where reading ends."""
        name = event.__class__.__name__
        if name in ("MappingStartEvent", "SequenceStartEvent"):
            return self._open(event, is_map=name == "MappingStartEvent")
        if name in ("MappingEndEvent", "SequenceEndEvent"):
            self._close(event)
        elif name == "AliasEvent":
            self._marked(event)
            self._put(Node("text", *self._stretch(event)))
        elif name == "DocumentStartEvent":
            return self._document(event)
        ends: bool = name == "StreamEndEvent"
        return not ends

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
        if event.anchor is not None or event.tag is not None:
            self._marked(event)
        mark = event.start_mark
        if len(self.outer) >= DEEPEST:
            message = f"lists and fields stand in one another more than {DEEPEST} deep"
            hint = "write it flatter, or put quotation marks around text that is no list"
            self.refused.append(Mend("E-YAML-DEEP", mark.line, mark.column + 1, message, hint=hint))
            return False
        self.outer.append(self.frame)
        self.frame = Frame(mark.line + self.first, mark.column + 1, is_map=is_map)
        return True

    def _close(self, event: Any) -> None:  # noqa: ANN401
        frame = self.frame
        self.frame = self.outer.pop()
        if frame is None:
            return
        last = frame.entries[-1].value if frame.entries else frame.items[-1] if frame.items else None
        # The parsers differ in where a block ends; its last value is where a reader sees it end.
        end = (last.end_line, last.end_column) if last else self._stretch(event)[2:]
        kind: Kind = "map" if frame.is_map else "list"
        node = Node(kind, frame.line, frame.column, *end, "", tuple(frame.items), tuple(frame.entries))
        self._put(node)

    def scalar(self, event: Any) -> None:  # noqa: ANN401
        """Take a scalar: a key or a value, as it was typed."""
        if event.anchor is not None or event.tag is not None:
            self._marked(event)
        style = event.style
        if style == "|" or style == ">":  # noqa: PLR1714  # the commonest styles are neither, and this is asked for each value
            self._put(Node("text", *self._block(event), event.value))
            return
        start, end, first, frame, text = event.start_mark, event.end_mark, self.first, self.frame, event.value
        line, end_line, end_column = start.line + first, end.line + first, end.column + 1
        if not style and (self.hashes or line != end_line or text.startswith("-")):
            self._doubt(event)
        if frame is not None and frame.is_map and frame.key is None:
            self._key(frame, text, line, start.column + 1, end_column, ok=line == end_line)
            return
        # What `Node(...)` does, without a call in between: there is one for every value of every file.
        node = tuple.__new__(Node, ("text", line, start.column + 1, end_line, end_column, text, (), ()))
        if frame is None:
            self.node = node
        elif frame.is_map:
            self._value(frame, node)
        else:
            frame.items.append(node)

    def _stretch(self, event: Any) -> tuple[int, int, int, int]:  # noqa: ANN401
        start, end = event.start_mark, event.end_mark
        return start.line + self.first, start.column + 1, end.line + self.first, end.column + 1

    def _block(self, event: Any) -> tuple[int, int, int, int]:  # noqa: ANN401
        start, end = event.start_mark, event.end_mark
        last = min(end.line - (end.column == 0), len(self.lines) - 1)
        while last > start.line and not self.lines[last].strip():
            last -= 1
        return start.line + self.first, start.column + 1, last + self.first, len(self.lines[last]) + 1

    def _put(self, node: Node) -> None:
        frame = self.frame
        if frame is None:
            self.node = node
        elif frame.is_map and frame.key is None:
            self._key(frame, node.text, node.line, node.column, node.end_column, ok=False)
        else:
            self._value(frame, node)

    def _value(self, frame: Frame, node: Node) -> None:
        if not frame.is_map:
            frame.items.append(node)
        else:
            if frame.keep and frame.key:
                frame.entries.append(tuple.__new__(Entry, (*frame.key, node)))
            frame.key, frame.keep = None, True

    def _key(
        self, frame: Frame, text: str, line: int, column: int, end_column: int, *, ok: bool
    ) -> None:  # the parts of an entry, which is made for every key
        name = text.replace("-", "_")
        frame.key = (text, line, column, end_column)
        if not ok or name in frame.seen or name == "<<" or not name.strip():
            self._bad_key(frame, name, ok=ok)
        else:
            frame.seen[name] = line

    def _bad_key(self, frame: Frame, name: str, *, ok: bool) -> None:
        text, line, column, end_column = frame.key or ("", 1, 1, 1)
        frame.keep = False
        index = line - self.first
        if ok and name in frame.seen:
            message = f"“{text}” stands twice: here and in line {frame.seen[name]}"
            hint = f"keep one of the two: delete line {line} or line {frame.seen[name]}"
            self.refused.append(Mend("E-YAML-TWICE", index, column, message, hint=hint, end_column=end_column))
        elif name == "<<":
            hint = "delete this line, and write the fields themselves"
            self.refused.append(Mend("E-YAML-MERGE", index, column, "fields cannot be merged in", hint=hint))
        else:
            hint = "write a name and a colon; if it is text, put quotation marks around the whole of it"
            self.refused.append(Mend("E-YAML-KEY", index, column, "the name of a field must be text", hint=hint))

    def _marked(self, event: Any) -> None:  # noqa: ANN401
        """Names, copies and types of values are not used here: the line is told and read again as text."""
        if event.anchor is not None or getattr(event, "tag", None) is not None:
            mark = event.start_mark
            self.trouble = self.trouble or Trouble(mark.line, mark.column, None, "marked")

    def _doubt(self, event: Any) -> None:  # noqa: ANN401
        """A text without quotation marks that was perhaps not meant as it reads."""
        if self.hashes:
            self._cut(event)
        if event.start_mark.line != event.end_mark.line:
            self._swallowed(event)
        if event.value[:1] == "-" and event.value[1:2].isalpha():
            self._dash(event)

    def _dash(self, event: Any) -> None:  # noqa: ANN401
        """An item without a space after its hyphen, that became a text."""
        index, column = event.start_mark.line, event.start_mark.column
        line = self.lines[index]
        text = f"{line[:column]}- {line[column + 1 :]}"
        message = "there is no space after the hyphen, so the line reads as text"
        self.refused.append(Mend("E-YAML-DASH", index, column + 1, message, text, end_column=column + 2))

    def _swallowed(self, event: Any) -> None:  # noqa: ANN401
        """A field without a space after its colon, that became a part of the text above it."""
        for index in range(event.start_mark.line + 1, event.end_mark.line + 1):
            found = without_space(self.lines[index])
            if found:
                text = f"{found['lead']}{found['key']}: {found['value']}"
                message = f"there is no space after the colon of “{found['key']}”, so the line reads as text"
                mend = Mend("E-YAML-COLON", index, found.end("key") + 1, message, text, end_column=found.end() + 1)
                self.refused.append(mend)

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
