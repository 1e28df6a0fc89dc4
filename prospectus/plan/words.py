"""The words of the site's language."""

from prospectus.base.need import Need
from prospectus.base.words.languages import words_of
from prospectus.base.words.table import Words
from prospectus.config import config


def words(need: Need) -> Words:
    """The table of the language that the configuration names."""
    return words_of(need(config).language)
