"""What the preview knows: which build is published, and what the last one said."""

from dataclasses import dataclass

from prospectus.serve.value import Outcome


@dataclass(slots=True)
class State:
    """The one thing that changes while the preview runs; only the event loop touches it.

    `mark` is different each time that the preview is started. `build` counts the good builds that changed something.
    `pages` is the last of them that changed more than style sheets. `revision` counts every outcome. `text` is what
    the last build said if it failed, else empty.

    A page is served with the `mark` and `build` that held when its file was read. Whenever its browser connects, or is
    told that there is news, it asks for the state and compares, so a message that went astray costs nothing.
    """

    mark: str
    build: int = 0
    pages: int = 0
    revision: int = 0
    text: str = ""

    def take(self, outcome: Outcome) -> None:
        """Learn what came of a build."""
        self.revision += 1
        self.text = "" if outcome.good else outcome.text or "The build failed and did not say why."
        if outcome.good and (outcome.changed or not self.build):
            self.build += 1
            if self.build == 1 or not all(path.endswith(".css") for path in outcome.changed):
                self.pages = self.build

    def plain(self) -> dict[str, str | int]:
        """The state for a browser."""
        return {
            "mark": self.mark,
            "build": self.build,
            "pages": self.pages,
            "revision": self.revision,
            "text": self.text,
        }
