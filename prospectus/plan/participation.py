"""Who takes part in which programme."""

from bisect import bisect_left
from operator import itemgetter

from prospectus.base.need import Need
from prospectus.model.programmes import outline, programme_ids


def takes_part(need: Need, programme: str) -> tuple[str, ...]:
    """The ids of the organisations that run a programme, are partners in it or early adopters of it, sorted."""
    return need(outline, programme).organisations


def participation(need: Need) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Every organisation that takes part in a programme, sorted, each with its programmes."""
    found: dict[str, list[str]] = {}
    for programme in need(programme_ids):
        for organisation in takes_part(need, programme):
            found.setdefault(organisation, []).append(programme)
    return tuple((organisation, tuple(found[organisation])) for organisation in sorted(found))


def programmes_of(need: Need, organisation: str) -> tuple[str, ...]:
    """The programmes in which an organisation takes part, in their order."""
    known = need(participation)
    at = bisect_left(known, organisation, key=itemgetter(0))
    return known[at][1] if at < len(known) and known[at][0] == organisation else ()
