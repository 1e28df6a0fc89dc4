"""Which files of a site a theme may bring.

Architecture Invariant: imports nothing, because a build with nothing to do comes by here.
"""


def is_theme(path: str) -> bool:
    """Whether a path names something that a theme brings: a template, or a file that stands in `assets/` itself."""
    return path.startswith("templates/") or (path.startswith("assets/") and path.count("/") == 1)
