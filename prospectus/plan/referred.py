"""The assets that published content refers to: pictures, logos, documents, and what texts show or link to."""

from collections.abc import Iterator
from dataclasses import is_dataclass

from prospectus.base.need import Need
from prospectus.config import config
from prospectus.model.document import Document
from prospectus.model.image import Image, Logo
from prospectus.model.markdown import Markdown
from prospectus.model.organisations import organisation, organisation_ids
from prospectus.model.pages import further_page, home, page, page_ids
from prospectus.model.polls import poll, poll_ids
from prospectus.model.programmes import edition, programme_ids, round_ids
from prospectus.prose.document import document


def referred_assets(need: Need) -> tuple[str, ...]:
    """The paths of all assets that published content refers to, such as `assets/images/npl.svg`, sorted."""
    site = need(config)
    found = {site.appearance.logo, *_named(need, need(home)), need(home).image}
    found.update(path for each in need(programme_ids) for path in need(programme_assets, each))
    found.update(path for each in need(organisation_ids) for path in need(organisation_assets, each))
    found.update(path for each in need(page_ids) for path in _named(need, need(page, each)))
    found.update(path for each in need(poll_ids) for path in _named(need, need(poll, each)))
    return tuple(sorted(found - {""}))


def programme_assets(need: Need, programme: str) -> tuple[str, ...]:
    """The assets to which a programme refers, with all its rounds and further pages."""
    editions = [need(edition, programme, round_id) for round_id in ("", *need(round_ids, programme))]
    further = [need(further_page, programme, each) for each in editions[0].further]
    return tuple(sorted({path for whole in (*editions, *further) for path in _named(need, whole)}))


def organisation_assets(need: Need, organisation_id: str) -> tuple[str, ...]:
    """The assets to which an organisation refers."""
    return tuple(sorted(set(_named(need, need(organisation, organisation_id)))))


def _named(need: Need, value: object) -> Iterator[str]:
    """Every asset that stands anywhere in a value of the model."""
    if isinstance(value, Markdown):
        if value.text:
            yield from need(document, value).assets
    elif isinstance(value, Image | Logo):
        yield value.src
    elif isinstance(value, Document):
        yield value.file
    elif isinstance(value, tuple):
        for each in value:
            yield from _named(need, each)
    elif is_dataclass(value):
        for name in value.__dataclass_fields__:
            below = getattr(value, name)
            if below and not isinstance(below, str):
                yield from _named(need, below)
