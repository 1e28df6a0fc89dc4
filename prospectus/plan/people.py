"""People, links and facts as pages show them."""

from prospectus.model.link import Link as LinkOf
from prospectus.model.person import Person
from prospectus.plan.views.link import Link
from prospectus.plan.views.people import PersonView


def person(told: Person) -> PersonView:
    """A named person and what they do."""
    return PersonView(told.name, told.job_title)


def people(told: tuple[Person, ...]) -> tuple[PersonView, ...]:
    """Several people, in the order in which they were named."""
    return tuple(person(each) for each in told)


def links(told: tuple[LinkOf, ...]) -> tuple[Link, ...]:
    """The links of a list."""
    return tuple(Link(each.text, each.url) for each in told)
