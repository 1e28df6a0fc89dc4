"""Which files make which type of content: the one table that reading, links, documentation and schemas follow."""

from typing import Final

from msgspec import Struct

CONTENT: Final = "content"


class Kind(Struct, frozen=True):
    """A kind of content. `folder` holds one file (`suffix`) for each item; `module` and `type` name its class.

    `grows`: an item may also be a folder with an `index.md`.
    """

    name: str
    folder: str
    suffix: str
    module: str
    type: str
    grows: bool = False


class Section(Struct, frozen=True):
    """A section of a programme that may stand in the front matter (under `key`) or in a file of its own.

    `name` is the word of the file and of the page. `listed`: the section is a list, which stands in the file under
    `key`, with an intro and the fields of `beside` next to it. `suffixes` are those that the file may have.
    """

    name: str
    key: str
    suffixes: tuple[str, ...]
    listed: bool = False
    beside: tuple[str, ...] = ()


KINDS: Final = (
    Kind("programme", f"{CONTENT}/programmes", ".md", "programme", "Programme", grows=True),
    Kind("organisation", f"{CONTENT}/organisations", ".md", "organisation", "Organisation"),
    Kind("poll", f"{CONTENT}/polls", ".yaml", "poll", "Poll"),
    Kind("form", f"{CONTENT}/forms", ".yaml", "form", "Form"),
    Kind("page", f"{CONTENT}/pages", ".md", "page", "Page"),
)
"""Every kind of content that has a folder."""

SECTIONS: Final = (
    Section("who-can-apply", "who_can_apply", (".yaml",)),
    Section("what-you-get", "what_you_get", (".md",)),
    Section("key-dates", "key_dates", (".yaml",), listed=True, beside=("year",)),
    Section("selection", "selection", (".yaml",)),
    Section("how-to-apply", "apply", (".yaml", ".md")),
    Section("partners", "partners", (".yaml",), listed=True),
    Section("early-adopters", "early_adopters", (".yaml",)),
    Section("faqs", "faqs", (".yaml",), listed=True, beside=("fold_answers",)),
    Section("updates", "updates", (".yaml",), listed=True),
)
"""The sections of a programme, in the order in which their pages are read."""

TAKEN: Final = frozenset({"index", "print", "feed", *(section.name for section in SECTIONS)})
"""Names under a programme that no round and no further page may have."""


def kind(name: str) -> Kind:
    """The kind of content of this name."""
    return next(known for known in KINDS if known.name == name)
