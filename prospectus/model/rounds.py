"""A round laid over its programme: a file or field of the round replaces the programme's whole."""

from typing import Final

from prospectus.model.gathered import Gathered
from prospectus.model.kinds import SECTIONS

ITS_OWN: Final = ("draft", "show_from", "hide_from", "redirect_from", "gone", "former_titles", "order", "outcome")
"""Fields that are never handed from a programme to its rounds, nor from a round to its programme."""


def overlaid(programme: Gathered, round: Gathered, *, as_shown: bool) -> Gathered:  # noqa: A002  # the field's word
    """Programme and round as one. `as_shown`: as the programme, so what is its own stays the programme's."""
    fields = {**programme.fields, **round.fields}
    if "key_dates" in round.fields and "year" not in round.fields:
        fields.pop("year", None)
    for key in ITS_OWN:
        own = (programme if as_shown and key != "outcome" else round).fields
        fields.pop(key, None)
        if key in own:
            fields[key] = own[key]
    # The round's title is the round's name.
    fields["title"] = programme.fields.get("title") or fields.get("title")
    replaced = {section.name for section in SECTIONS if section.key in round.fields or section.name in round.pages}
    kept = {key for key in programme.texts if key not in round.fields}
    return Gathered(
        round.index,
        {key: value for key, value in fields.items() if value is not None},
        (programme.pages - replaced) | round.pages,
        {name: text for name, text in programme.intros.items() if name not in replaced} | round.intros,
        {key: programme.texts[key] for key in kept} | round.texts,
        tuple(dict.fromkeys((*programme.further, *round.further))),
        [*programme.complaints, *round.complaints],
        programme.broken or round.broken,
        str(round.fields.get("title", "")),
    )
