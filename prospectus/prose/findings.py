"""What is told about a text, with its place in the file."""

from collections import Counter
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Literal

from prospectus.base.diagnostics import Diagnostic
from prospectus.base.need import Need
from prospectus.model.markdown import Markdown
from prospectus.prose.text import without_code
from prospectus.read.located import body_place, text_place

CODES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "E-ANCHOR": "A link names a heading that its page does not have.",
        "E-DATE-LINK": "A date: link names a programme, round or key date that is not there.",
        "E-DATE-TEXT": "The words of a date: link say another date than the key dates.",
        "E-IMAGE": "An image is not a file of this site.",
        "E-IMAGE-ALT": "An image has no text in its place, and is not marked as decorative.",
        "E-LINK": "A link leads to something that is not there.",
        "E-LINK-EMPTY": "A link has no words, or leads nowhere.",
        "E-LINK-SCHEME": "A link has an address of a kind that is not published.",
        "E-MARKDOWN": "A text cannot be read as Markdown.",
        "E-MARKDOWN-LIMIT": "A text is larger or more deeply nested than any page needs, and is not rendered.",
        "N-HTML-COMMENT": "A comment in a text, which is not published.",
        "W-ADMONITION": "A box is of a kind other than note, important and warning.",
        "W-FOOTNOTE": "A footnote is referred to and not written.",
        "W-HTML": "HTML in a text that is not published.",
        "W-LINK-HIDDEN": "A link leads to a page that is not published now, so its words stand without a link.",
        "W-TABLE-CAPTION": "A table has no caption.",
    }
)
"""Every code of this folder with a sentence that says what it stands for."""

MOST: Final = 100
"""The most errors, and the most warnings, that are told of one text."""

LONGEST: Final = 400
"""The most characters of a sentence; an address in it can be of any length."""

PASSING: Final = frozenset({"W-LINK-HIDDEN"})
"""The codes that the passing of time alone can cause."""

_SEVERITIES: Final[Mapping[str, Literal["error", "warning", "note"]]] = MappingProxyType(
    {"E": "error", "W": "warning", "N": "note"}
)


def _short(sentence: str) -> str:
    """A sentence without the middle of what is too long to read."""
    return sentence if len(sentence) <= LONGEST else f"{sentence[: LONGEST // 2]} … {sentence[-LONGEST // 2 :]}"


class Teller:
    """Tells findings about one text, and finds their places only when there is something to tell."""

    def __init__(self, need: Need, markdown: Markdown) -> None:
        self._need = need
        self._markdown = markdown
        self._text = ""
        self._last: dict[str, int] = {}
        self._told: Counter[str] = Counter()

    @property
    def is_full(self) -> bool:
        """Whether so many errors are told that further ones would help nobody, and are not looked for."""
        return self._told["error"] >= MOST

    def tell(self, code: str, message: str, hint: str = "", at: tuple[int, int] = (0, 0)) -> None:
        """Record a finding about the stretch `at` (offsets into the text)."""
        severity = _SEVERITIES[code[0]]
        self._told[severity] += 1
        if self._told[severity] > MOST:
            return
        if self._told[severity] == MOST:
            hint = f"{hint}; there may be more: the first {MOST} of this text are told".lstrip("; ")
        file, keys = self._markdown.origin.file, self._markdown.origin.keys
        span = self._need(text_place, file, keys, *at) if keys else self._need(body_place, file, *at)
        clock = code in PASSING
        self._need.tell(Diagnostic(code, severity, file, span, _short(message), _short(hint), clock=clock))

    def find(self, needle: str, *, before: str = "", after: str = "") -> tuple[int, int]:
        """Where `needle` stands in the text, code apart; between `before` and `after` where it does so anywhere.

        Asked again it is the next one. Where there is none it is the start of the text.
        """
        self._text = self._text or without_code(self._markdown.text)
        for sought in dict.fromkeys((before + needle + after, before + needle, needle)):
            start = self._text.find(sought, self._last.get(sought, -1) + 1)
            if start < 0:
                start = self._last.get(sought, -1)
            if start >= 0:
                self._last[sought] = start
                start += len(before) if sought.startswith(before) else 0
                return start, start + len(needle)
        return 0, 0
