"""What the preview is given, and what a build tells it."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one build.

    `good` is whether the site was published. `text` is what a failed build says, the same as in the terminal.
    `changed` are the paths, relative to the output folder, that were added, changed or removed.
    """

    good: bool
    text: str = ""
    changed: Collection[str] = ()


Build = Callable[[], Outcome]
Say = Callable[[str], None]
NextDue = Callable[[], float | None]


@dataclass(frozen=True, slots=True)
class Settings:
    """Where the preview looks, and where it listens.

    `site` is the folder with `site_config.yaml`; `watched` are the folders in which a saved file causes a build, ours
    too; `output` is what the build publishes into, and is served. `host` is a name or an IP address. `port` is the
    first to try; 0 stands for any that is free.
    """

    site: Path
    output: Path
    watched: tuple[Path, ...]
    host: str = "127.0.0.1"
    port: int = 8000
