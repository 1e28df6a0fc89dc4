"""N-LONG-SENTENCE: a sentence has more than 45 words.

Half of all readers lose the thread of a sentence beyond 25 words. This is only told where it is far more. Two sentences
are nearly always better; what is listed in a sentence is better as a list.

FAIL content/pages/about.md
    ---
    title: About
    ---
    We are a small team that looks after the programmes for healthcare scientists in England and that also answers your
    questions about them, which you can send to us by email or by post whenever you like, although it may take us some
    days to find the person who knows the answer.
PASS content/pages/about.md
    ---
    title: About
    ---
    We are a small team that looks after the programmes for healthcare scientists in England. Send us your questions by
    email or by post. It may take us some days to find the person who knows the answer.
"""

import re
from collections.abc import Iterator
from typing import Final

from prospectus.base.need import Need
from prospectus.check.finding import Finding
from prospectus.check.item import Item
from prospectus.check.markup import blocks, sentences

CODES: Final = ("N-LONG-SENTENCE",)
_MOST: Final = 45
_WORD: Final = re.compile(r"\w[\w’'-]*")


def check(_need: Need, item: Item) -> Iterator[Finding]:
    """Every sentence of every text."""
    for text in item.texts:
        if text.text.count(" ") < _MOST:
            continue
        long = (block for block in blocks(text.text) if _has_many(block.words))
        for sentence in (sentence for block in long for sentence in sentences(block)):
            told = _has_many(sentence.words) and not sentence.words.startswith("|")
            count = len(_WORD.findall(sentence.words)) if told else 0
            if count > _MOST:
                first = " ".join(sentence.words.split()[:6])
                message = f"the sentence that begins “{first} …” has {count} words"
                hint = "make two sentences of it, or a list"
                yield Finding(CODES[0], message, hint, text.origin, (sentence.start, sentence.start + len(first)))


def _has_many(words: str) -> bool:
    """Whether a text has more words than a sentence should; its length alone rules out most."""
    return len(words) > 2 * _MOST and len(words.split()) > _MOST
