"""A place in the tokens of one text, and the findings made on the way."""

from msgspec import Struct, field

from prospectus.dates.problems import CODES
from prospectus.dates.tokens import Token, tokens


class Finding(Struct, frozen=True):
    """Something to tell about a stretch of the text, and what to put in its place (`None`: that is not known)."""

    code: str
    start: int
    end: int
    message: str
    text: str | None = None
    otherwise: str = ""

    @property
    def error(self) -> bool:
        """Whether the text has no meaning because of this."""
        return self.code.startswith("E-")


class Cursor(Struct):
    """The reader's place. It lives for one reading; what a form takes back is forgotten with its findings."""

    text: str
    tokens: tuple[Token, ...]
    at: int = 0
    findings: list[Finding] = field(default_factory=list)

    def peek(self, ahead: int = 0) -> Token:
        """The token at the cursor, or some way ahead of it."""
        place = self.at + ahead
        return self.tokens[place] if place < len(self.tokens) else self.tokens[-1]

    def take(self) -> Token:
        """The token at the cursor, which moves on."""
        token = self.tokens[self.at]
        if self.at < len(self.tokens) - 1:
            self.at += 1
        return token

    def save(self) -> tuple[int, int]:
        """Where the cursor stands, for `restore`."""
        return self.at, len(self.findings)

    def restore(self, saved: tuple[int, int]) -> None:
        """Go back, and forget what was found since."""
        self.at = saved[0]
        del self.findings[saved[1] :]

    def sees(self, phrase: str, ahead: int = 0) -> bool:
        """Whether the tokens from here on are the words of a phrase."""
        key = self.peek(ahead).key
        if not key or not phrase.startswith(key):
            return False
        return key == phrase or all(self.peek(ahead + place).key == word for place, word in enumerate(phrase.split()))

    def accept(self, phrase: str) -> bool:
        """Whether the words of a phrase stand here; if so, the cursor moves past them."""
        if not self.sees(phrase):
            return False
        for _ in phrase.split():
            self.take()
        return True

    def one_of(self, phrases: tuple[str, ...]) -> str:
        """The longest of some phrases that stands here, and moves past it; empty where none does."""
        key = self.peek().key
        if not key:
            return ""
        likely = [phrase for phrase in phrases if phrase.startswith(key)]
        found = max(filter(self.sees, likely), key=len, default="")
        if found:
            self.accept(found)
        return found

    @property
    def before(self) -> Token:
        """The token that was taken last; the first where none was."""
        return self.tokens[max(self.at - 1, 0)]

    @property
    def impossible(self) -> bool:
        """Whether a day or a time that does not exist was found: what stands in for it is held against nothing."""
        return any(finding.code == "E-DATE-IMPOSSIBLE" for finding in self.findings)

    def style(self, start: int, end: int, text: str, message: str) -> None:
        """Note that the house writes this stretch differently. A text may start with a capital."""
        said = self.text[start:end].replace("\N{NO-BREAK SPACE}", " ")
        capital = not start and said[:1].lower() + said[1:] == text
        if said != text and not capital:
            self.find("N-DATE-STYLE", start, end, message, text)

    def find(
        self, code: str, start: int, end: int, message: str, text: str | None = None, *, otherwise: str = ""
    ) -> None:
        """Record a finding, with what to put in place of the stretch where that is known."""
        assert code in CODES, code  # noqa: S101 - a slip of ours, not of an author
        self.findings.append(Finding(code, start, end, message, text, otherwise))


def cursor(text: str) -> Cursor:
    """A cursor at the start of a text."""
    return Cursor(text, tokens(text))
