"""Which files differ where something ceases to be published: those that are made otherwise before it and after."""

from collections.abc import Iterator
from typing import Final

from prospectus.base.need import Need
from prospectus.plan.frame import site_frame
from prospectus.plan.site_map import Page
from prospectus.plan.transitions.timetable import Farewell
from prospectus.plan.transitions.value import Reason
from prospectus.plan.view import view_of
from prospectus.render import assets, html
from prospectus.render.output import Output, path_of

_LASTING: Final = (assets.FORMAT, "transitions-json")
"""The format of files that nothing changes which leaves, and that of the file which tells of it."""


def farewell(end: Farewell) -> tuple[dict[str, Reason], set[str]]:
    """The pages that differ, by address, each with its reason, and the paths of all other files that do."""
    own = {address: each.reason for each in reversed(end.changes) for address in each.addresses}
    pages = {address: reason for address, reason in own.items() if address.endswith("/")}
    others = set()
    for output in _differing(end):
        address = output.arguments[0] if output.format == html.FORMAT else ""
        if address.endswith("/"):
            pages.setdefault(address, _reason(end, address))
        else:
            others.add(output.path)
    return pages, others


def _reason(end: Farewell, address: str) -> Reason:
    """Why a page differs: what leaves from where it stands, else what leaves first."""
    at_home = (each for each in end.leaving if path_of(address).split("/")[1:2] == [each.programme])
    return next(at_home, end.leaving[0]).reason


def _differing(end: Farewell) -> Iterator[Output]:
    from prospectus.render import outputs

    before = {output.path: output for output in end.before(outputs)}
    after = {output.path: output for output in end.after(outputs)}
    skipped = end.lasting if end.before(site_frame) == end.after(site_frame) else frozenset()
    for path in sorted(before.keys() | after.keys()):
        one, other = before.get(path), after.get(path)
        if one is None or other is None:
            yield one or other  # type: ignore[misc]  # one of both is there
        elif not _is_of(path, skipped) and one.format not in _LASTING and not _same(end, one, other):
            yield one


def _is_of(path: str, programmes: frozenset[str]) -> bool:
    """Whether a file is one of a programme among these."""
    first, _, rest = path.partition("/")
    return first == "programmes" and rest.partition("/")[0] in programmes


def _same(end: Farewell, one: Output, other: Output) -> bool:
    from prospectus.render import rendered

    if one == other and one.format == html.FORMAT and _view(end.before, one) == _view(end.after, one):
        return True
    return end.before(rendered, one) == end.after(rendered, other)


def _view(need: Need, output: Output) -> object:
    address, template, *arguments = output.arguments
    return view_of(need, Page(address, template, tuple(arguments)))
