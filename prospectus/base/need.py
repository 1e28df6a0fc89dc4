"""`need`, the one door from a question to anything else, and the questions that only the outside can answer.

A question is a pure function whose first parameter is `need`. It is asked through `need(question, *arguments)`, so that
whoever answers can remember what the answer was made from. Arguments and answers are plain data: text, numbers,
truths, `None`, bytes, aware datetimes, dates, tuples, and frozen structs of these (no union of two structs).
"""

from collections.abc import Callable
from datetime import datetime
from typing import Concatenate, Literal, Never, ParamSpec, Protocol, TypeVar

from prospectus.base.diagnostics import Diagnostic

P = ParamSpec("P")
R = TypeVar("R")


class Need(Protocol):
    """Asks questions, and takes the findings that belong to the answer being made."""

    def __call__(self, question: "Callable[Concatenate[Need, P], R]", /, *arguments: P.args, **named: P.kwargs) -> R:
        """The answer to a question, asked now or remembered."""
        ...

    def tell(self, *diagnostics: Diagnostic) -> None:
        """Record findings with the answer being made; they come again whenever it is reused."""
        ...


EntryKind = Literal["file", "folder", "other"]


def file(_need: Need, path: str) -> bytes | None:
    """What stands in the file at `path` (relative to the site, `/` between names); `None` where there is none."""
    return _from_outside(path)


def folder(_need: Need, path: str) -> tuple[tuple[str, EntryKind], ...]:
    """Name and kind of everything in a folder, sorted by name; empty where there is no folder.

    A symbolic link or a special file is of the kind "other".
    """
    return _from_outside(path)


def reached(_need: Need, instant: datetime) -> bool:
    """Whether the build's instant is at or after `instant`. All that an answer can know about the present."""
    return _from_outside(str(instant))


def option(_need: Need, name: str) -> str:
    """What the command line says in place of the configuration, such as `base_url`; empty where it says nothing."""
    return _from_outside(name)


Given = Callable[..., object]


def _from_outside(asked: str) -> Never:
    raise LookupError(f"nothing outside answers for {asked}: this question is given to the engine, not called")
