"""The questions about organisations: `organisation_ids`, `organisation`."""

from dataclasses import replace

from prospectus.base.need import Need
from prospectus.model.items import ids, item_path
from prospectus.model.markdown import Markdown
from prospectus.model.organisation import Organisation
from prospectus.model.origin import Origin
from prospectus.model.references import known_asset, known_item
from prospectus.read.complaint import Complaint, tell
from prospectus.read.conform import Asked
from prospectus.read.located import located
from prospectus.read.node import Entry, child
from prospectus.read.validated import validated


def organisation_ids(need: Need) -> tuple[str, ...]:
    """The published organisations, sorted."""
    return need(ids, "organisation")


def organisation(need: Need, item: str) -> Organisation:
    """An organisation. References to what is not published are told and left out."""
    path = need(item_path, "organisation", item)
    body = Markdown(need(located, path).body, Origin(path))
    made = {"id": item, "body": body, "origin": Origin(path)}
    found, _ = validated(need, path, Organisation, Asked(made, {"name": "?"}, "an organisation"))
    wrong: list[Complaint] = []
    part_of = (
        found.part_of if known_item(need, "organisation", found.part_of, Origin(path, ("part_of",)), wrong) else ""
    )
    member_of = tuple(
        other
        for index, other in enumerate(found.member_of)
        if known_item(need, "organisation", other, Origin(path, ("member_of", index)), wrong)
    )
    for key in ("part_of", "member_of"):
        if item in need(above, item, key):
            message = f"{item} would be above itself: follow “{key}” from it, and it comes again"
            wrong.append(
                Complaint("E-CYCLE", message, f"delete one “{key}” of the circle", Origin(path, (key,)), "key")
            )
            part_of = "" if key == "part_of" else part_of
            member_of = () if key == "member_of" else member_of
    if found.logo:
        known_asset(need, found.logo.src, Origin(path, ("logo", "src")), wrong)
    tell(need, wrong)
    if part_of == found.part_of and member_of == found.member_of:
        return found
    return replace(found, part_of=part_of, member_of=member_of)


def above(need: Need, item: str, key: str) -> tuple[str, ...]:
    """The organisations that are reached from one by following `part_of` or `member_of`, sorted."""
    reached: set[str] = set()
    waiting = list(need(next_above, item, key))
    while waiting:
        other = waiting.pop()
        if other not in reached:
            reached.add(other)
            waiting.extend(need(next_above, other, key))
    return tuple(sorted(reached))


def next_above(need: Need, item: str, key: str) -> tuple[str, ...]:
    """What one organisation says under `part_of` or `member_of`, unchecked."""
    path = need(item_path, "organisation", item)
    front = need(located, path).front if path else None
    found = child(front, key) if front else None
    if not isinstance(found, Entry):
        return ()
    nodes = found.value.items or (found.value,)
    return tuple(node.text.strip() for node in nodes if node.text.strip())
