"""What the preview is given, and what a build tells it."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one build.

    `good` is whether the site was published. `text` is what a failed build says, the same as in the terminal.
    `changed` are the paths, relative to the output folder, that were added, changed or removed. `again` asks for
    another try in a second, as where another build was in the way.
    """

    good: bool
    text: str = ""
    changed: Collection[str] = ()
    again: bool = False


Build = Callable[[], Outcome]
Say = Callable[[str], None]
NextDue = Callable[[], float | None]


@dataclass(frozen=True, slots=True)
class Settings:
    """Where the preview looks, and where it listens.

    `site` is the folder with `site_config.yaml`. A file that is saved there, in its `content`, `templates` or `assets`,
    or in a folder of `watched` (the theme), causes a build. `output` is what the build publishes into, and is served.
    All of them are absolute. `host` is a name or an IP address. `port` is the first to try; 0 stands for any.
    """

    site: Path
    output: Path
    watched: tuple[Path, ...] = ()
    host: str = "127.0.0.1"
    port: int = 8000

    def folders(self) -> frozenset[Path]:
        """All folders to watch, whether they are there or not."""
        return frozenset((*(self.site / name for name in ("content", "templates", "assets")), *self.watched))
