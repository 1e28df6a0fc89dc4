"""Everything that was written about a programme or a round, from its front matter and from its section files."""

from typing import Any

from msgspec import Struct, field

from prospectus.base.need import Need
from prospectus.base.text import nearest
from prospectus.model.items import is_published
from prospectus.model.kinds import SECTIONS, TAKEN, Section
from prospectus.model.markdown import Markdown
from prospectus.model.origin import Origin
from prospectus.read.complaint import Complaint
from prospectus.read.located import located
from prospectus.read.scan import scan
from prospectus.read.typed import Entries, Items, Ready, origin_of
from prospectus.read.validated import entries
from prospectus.read.written import written


class Gathered(Struct):
    """Fields as they were written, by key; which sections have a file; intros of lists; and what is wrong so far."""

    index: str
    fields: dict[str, Any] = field(default_factory=dict)
    pages: set[str] = field(default_factory=set)
    intros: dict[str, Any] = field(default_factory=dict)
    texts: dict[str, Markdown] = field(default_factory=dict)
    further: tuple[str, ...] = ()
    complaints: list[Complaint] = field(default_factory=list)
    broken: bool = False
    round_title: str = ""


def gathered(need: Need, index: str) -> Gathered:
    """What stands in `index` (the file of a programme or a round) and, where that is a folder's, in its sections."""
    found = need(located, index)
    fields, complaints = entries(index, found)
    made = Gathered(index, dict(fields), complaints=complaints, broken=found.broken)
    if found.body.strip():
        made.texts["body"] = Markdown(found.body, Origin(index))
    for section in SECTIONS:
        if section.listed and isinstance(made.fields.get(section.key), Entries):
            _take_list(made, section, made.fields.pop(section.key))
    if index.endswith("/index.md"):
        _take_files(need, made, index.removesuffix("/index.md"))
    return made


def _take_files(need: Need, made: Gathered, folder: str) -> None:
    names = [name for name, kind in need(scan, folder) if kind == "file" and name != "index.md"]
    for section in SECTIONS:
        for suffix in section.suffixes:
            if section.name + suffix in names:
                _take_file(need, made, section, f"{folder}/{section.name}{suffix}")
    known = {section.name + suffix for section in SECTIONS for suffix in section.suffixes}
    further = []
    for name in names:
        stem = name.removesuffix(".md")
        if name in known:
            continue
        if stem != name and stem not in TAKEN:
            further += [stem] * is_published(need, f"{folder}/{name}")
        else:
            made.complaints.append(_stray(f"{folder}/{name}", name, known))
    made.further = tuple(further)


def _stray(path: str, name: str, known: set[str]) -> Complaint:
    near = nearest(name, known)
    hint = f"did you mean {near}?" if near else "move it to assets/, or delete it"
    return Complaint("E-STRAY", f"nothing is made of the file {name}", hint, Origin(path), "file")


def _take_file(need: Need, made: Gathered, section: Section, path: str) -> None:
    found = need(located, path)
    value = written(found.front, path)
    made.broken = made.broken or found.broken
    made.pages.add(section.name)
    if isinstance(value, Items) and section.listed:
        hint = f"write {section.key}: in a line above the list, and the list under it"
        made.complaints.append(Complaint("E-YAML-FIELDS", "the list has no name", hint, value.origin, "start"))
        value = Entries({section.key: value}, value.origin)
    fields, complaints = (value, []) if isinstance(value, Entries) else entries(path, found)
    made.complaints += complaints
    if path.endswith(".md"):
        _take_text(made, section, fields, Markdown(found.body, Origin(path)))
    elif section.listed:
        _both(made, section, path)
        _take_list(made, section, fields)
    elif fields:
        _both(made, section, path)
        made.fields[section.key] = fields


def _take_text(made: Gathered, section: Section, fields: Entries, body: Markdown) -> None:
    """A section in Markdown: its front matter holds the section's fields, its body stands beside them."""
    own = fields.get(section.key) if section.key in fields else (fields if section.key == "apply" else None)
    if own:
        _both(made, section, body.origin.file)
        made.fields[section.key] = own
    elif fields:
        key = next(iter(fields))
        made.complaints.append(_unknown_in(section, key, origin_of(fields[key])))
    if body.text.strip():
        made.texts[section.key] = body


def _take_list(made: Gathered, section: Section, fields: Entries) -> None:
    beside = ("intro", section.key, *section.beside)
    for key, value in fields.items():
        if key not in beside:
            made.complaints.append(_unknown_in(section, key, origin_of(value)))
    if section.key in fields:
        made.fields[section.key] = fields[section.key]
    if "intro" in fields:
        made.intros[section.name] = fields["intro"]
    for key in section.beside:
        if key in fields:
            made.fields[key] = fields[key]


def _unknown_in(section: Section, key: str, origin: Origin) -> Complaint:
    beside = ("intro", section.key, *section.beside)
    near = nearest(key, beside)
    hint = f"did you mean {near}?" if near else f"the fields are {', '.join(beside)}"
    return Complaint("E-UNKNOWN-KEY", f"“{key}” is not a field of “{section.name}”", hint, origin, "key")


def _both(made: Gathered, section: Section, path: str) -> None:
    if section.key in made.fields:
        origin = origin_of(made.fields[section.key])
        message = f"“{section.key}” stands here, in {origin.file}, and also in {path}"
        made.complaints.append(Complaint("E-BOTH", message, "keep one of the two, and delete the other", origin, "key"))


def with_text(value: Any, text: Markdown) -> Any:  # noqa: ANN401  # a written value
    """The written way to apply, with the body of how-to-apply.md."""
    if isinstance(value, Entries):
        fields = {key: entry for key, entry in value.items() if key not in ("text", "origin")}
        return Ready({**fields, "text": text, "origin": value.origin}, value.origin, value.labels)
    if value is None:
        return Ready({"text": text, "origin": text.origin}, text.origin)
    origin = origin_of(value)
    way = "email" if "@" in value and "://" not in value else "url"
    return Ready({way: value, "text": text, "origin": origin}, origin)
