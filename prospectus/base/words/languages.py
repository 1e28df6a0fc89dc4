"""The tables of words by language."""

from types import MappingProxyType
from typing import Final

from prospectus.base.words.en import ENGLISH
from prospectus.base.words.table import Words

_TABLES: Final = MappingProxyType({"en": ENGLISH})

LANGUAGES: Final = tuple(_TABLES)
"""The languages that have a table, as BCP 47 tags."""


def words_of(language: str) -> Words:
    """The words of a language (a BCP 47 tag); those of English where there is no table yet."""
    return _TABLES.get(language, ENGLISH)
