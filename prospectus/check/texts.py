"""Every text that readers see, as it stands in a file: its fields and its body, each with its place."""

from collections.abc import Iterator
from typing import Final

from msgspec import Struct

from prospectus.model.origin import Origin
from prospectus.read.located import Located
from prospectus.read.node import Node, canonical

MARKDOWN: Final = frozenset(
    (
        *("answer", "body", "desirable", "essential", "excluded", "feedback", "help", "intro", "items", "note"),
        *("privacy", "role", "steps", "summary", "text", "what_you_get", "what_you_need"),
    )
)
"""Fields that take Markdown, somewhere."""

PLAIN: Final = frozenset(
    (
        *("alt", "controller", "costs", "credit", "decided_by", "funding", "heading", "hint", "image_alt"),
        *("issues", "job_title", "keep_for", "label", "lasts", "licence", "method", "name", "official_name", "options"),
        *("permission", "places", "purpose", "question", "reason", "shared_with", "short_name", "submit"),
        *("tagline", "time_commitment", "title", "value", "what", "where", "who_for", "who_was_asked"),
    )
)
"""Fields of plain text that readers see."""

NAMES: Final = frozenset(
    (
        *("address", "as_of", "autocomplete", "changed", "code", "email", "endpoint", "file", "form"),
        *("former_names", "former_titles", "further", "gone", "id", "ignore_dates", "image", "key_date", "link"),
        *("member_of", "online_url", "own_pages", "owner", "page", "part_of", "phone", "post", "programme"),
        *("redirect_from", "region", "replaced_by", "review_in", "round", "round_title", "round_word", "section"),
        *("see", "show_on", "src", "topics", "url", "vote_url", "what_you_get_text"),
    )
)
"""Fields of text that name something, or that no reader sees as a sentence."""

_LABELS: Final = ("label", "question", "title", "heading", "what", "name")


class Text(Struct, frozen=True):
    """A text as it was typed. `field` is its key, "body" for the text under front matter.

    `label` is what stands beside it and says what it is about, such as the question of an answer.
    """

    origin: Origin
    field: str
    text: str
    label: str = ""


def texts_of(path: str, found: Located) -> Iterator[Text]:
    """Every text of one file, in order."""
    if found.front is not None:
        yield from _below(path, found.front, (), "", "")
    if found.body.strip():
        yield Text(Origin(path), "body", found.body)


def _below(path: str, node: Node, keys: tuple[str | int, ...], field: str, label: str) -> Iterator[Text]:
    if node.kind == "text":
        if node.text and (field in MARKDOWN or field in PLAIN):
            yield Text(Origin(path, keys), field, node.text, label)
    elif node.kind == "list":
        for index, item in enumerate(node.items):
            yield from _below(path, item, (*keys, index), field, label)
    else:
        known = {canonical(entry.key): entry.value for entry in node.entries}
        title = next((name for name in _LABELS if name in known and known[name].kind == "text"), "")
        for name, value in known.items():
            if name != "accept":
                beside = known[title].text if title and title != name and keys else ""
                yield from _below(path, value, (*keys, name), name, beside)
