"""Styles, scripts, pictures and documents: those that something refers to, and nothing else from `assets/`."""

import re
from pathlib import PurePosixPath
from posixpath import normpath
from typing import Final
from urllib.parse import unquote

from prospectus.base.diagnostics import Diagnostic, Span
from prospectus.base.need import Need, file
from prospectus.base.source import Source
from prospectus.config import config
from prospectus.plan.referred import referred_assets
from prospectus.plan.site_map import pages
from prospectus.render import images, svg
from prospectus.render.accent import stylesheet
from prospectus.render.output import Output
from prospectus.render.templates import closure
from prospectus.render.web_manifest import ICON

FORMAT: Final = "assets"
FOLDER: Final = "assets/"
STYLE: Final = "assets/style.css"

_THEME: Final = frozenset({"css", "js"})  # only directly in assets/, where the theme's own files stand
_AS_THEY_ARE: Final = frozenset(
    {"csv", "doc", "docx", "odp", "ods", "odt", "pdf", "ppt", "pptx", "rtf", "txt", "woff2", "xls", "xlsx"}
)
_IN_TEMPLATE: Final = re.compile(r'"site:/(assets/[^"{}#?]+)')
_URL: Final = re.compile(r"url\(\s*[\"']?([^\"')]+)")


def outputs(need: Need) -> tuple[Output, ...]:
    """Every asset that content, a template, the stylesheet or the manifest refers to, and that is there."""
    return tuple(Output(path, FORMAT) for path in need(used) if need(file, path) is not None)


def render(need: Need, output: Output) -> bytes:
    """The bytes of one asset as it is published."""
    return need(published, output.path)


def used(need: Need) -> tuple[str, ...]:
    """The paths of all assets that something refers to, sorted."""
    templates = {page.template for page in need(pages)}
    found = {path for template in templates for path in need(template_assets, template)}
    return tuple(sorted({*found, *need(referred_assets), *need(style_assets), ICON, STYLE}))


def template_assets(need: Need, template: str) -> tuple[str, ...]:
    """The assets that a page template and its parts refer to by name."""
    sources = need(closure, f"pages/{template}.html")
    return tuple(sorted({path for _, source in sources for path in _IN_TEMPLATE.findall(source)}))


def style_assets(need: Need) -> tuple[str, ...]:
    """The assets that the stylesheet refers to."""
    text = (need(file, STYLE) or b"").decode(errors="replace")
    paths = (normpath(FOLDER + unquote(found.partition("#")[0])) for found in _URL.findall(text) if ":" not in found)
    return tuple(sorted({path for path in paths if path.startswith(FOLDER)}))


def published(need: Need, path: str) -> bytes:
    """An asset as it is published; what cannot be is told, and empty.

    The stylesheet begins with the tokens of the site's colour. Pictures lose their private metadata, drawings all
    that does not draw. Documents stay as they are.
    """
    data = need(file, path) or b""
    kind = PurePosixPath(path).suffix.lower().removeprefix(".")
    if path == STYLE:
        return stylesheet(need(config).appearance.accent).encode() + data
    if kind in _AS_THEY_ARE or (kind in _THEME and path.count("/") == 1):
        return data
    if kind == "svg":
        return _drawing(need, path, data)
    if kind in images.KINDS:
        cleaned = images.without_metadata(data, kind)
        if cleaned is None:
            _tell(
                need, path, "E-IMAGE-FILE", "this is not a whole picture of the kind that its name says", "save it anew"
            )
        return cleaned or b""
    known = ", ".join(sorted(images.KINDS | _AS_THEY_ARE | {"svg"}))
    _tell(need, path, "E-ASSET-KIND", f"files of the kind “.{kind}” are not published", f"save it as one of {known}")
    return b""


def _drawing(need: Need, path: str, data: bytes) -> bytes:
    found = svg.drawing(data)
    if found.refusal:
        before = data[: found.offset].decode(errors="replace")
        line, column = Source(path, before).position(len(before))
        hint = "save it as a plain drawing of shapes and words, or as a PNG"
        span = Span(line, column, line, column + 1)
        need.tell(Diagnostic("E-SVG", "error", path, span, f"this drawing is not published: {found.refusal}", hint))
    return found.data


def _tell(need: Need, path: str, code: str, message: str, hint: str) -> None:
    need.tell(Diagnostic(code, "error", path, Span(), message, hint))
