"""The questions about polls: `poll_ids`, `poll`."""

from typing import Final

from prospectus.base.need import Need
from prospectus.model.items import ids, is_item, item_path
from prospectus.model.origin import Origin
from prospectus.model.poll import Poll
from prospectus.model.references import unknown
from prospectus.read.complaint import Complaint, tell
from prospectus.read.conform import Asked
from prospectus.read.validated import validated

HOME: Final = ("home", "index")
"""What the home page is called where a page is named."""


def poll_ids(need: Need) -> tuple[str, ...]:
    """The published polls, sorted."""
    return need(ids, "poll")


def poll(need: Need, item: str) -> Poll:
    """A poll."""
    path = need(item_path, "poll", item)
    made = {"id": item, "origin": Origin(path)}
    blanks = {"question": "?", "options": [{"text": "?"}]}
    found, fields = validated(need, path, Poll, Asked(made, blanks, "a poll"))
    wrong = []
    if found.vote_url and "privacy" not in fields:
        hint = "write privacy: with controller: … and purpose: … under it"
        message = "votes are collected, and nothing says what happens with them"
        wrong.append(Complaint("E-PRIVACY", message, hint, Origin(path, ("vote_url",)), "key"))
    if found.asked_from and found.asked_to and found.asked_to < found.asked_from:
        message = "the poll ended before it began"
        wrong.append(Complaint("E-DATE-ORDER", message, "look at asked_from and asked_to", Origin(path, ("asked_to",))))
    given = [option.votes is not None for option in found.options]
    if any(given) and not all(given):
        index = given.index(False)
        hint = "write votes: … for every option, or for none"
        origin = Origin(path, ("options", index))
        wrong.append(Complaint("E-VOTES", "some options have votes and this one has not", hint, origin, "start"))
    for index, shown in enumerate(found.show_on):
        programme, _, _ = shown.partition("/")
        if shown not in HOME and not is_item(need, "page", shown) and not is_item(need, "programme", programme):
            known = (*need(ids, "page"), *need(ids, "programme"))
            wrong.append(unknown("page", shown, known, Origin(path, ("show_on", index))))
    tell(need, wrong)
    return found
