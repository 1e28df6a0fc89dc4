"""Where a value was written, without its position: a line added above changes no origin."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Origin:
    """The file (relative to the site) and the keys that lead to the value in its YAML; no keys mean the body."""

    file: str = ""
    keys: tuple[str | int, ...] = ()
