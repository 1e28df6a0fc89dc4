"""Assets: only what is referred to, only what is safe."""

from io import BytesIO

import pytest
from PIL import Image

from prospectus.render import assets
from tests.render.sites import CONFIG, LEADERS, NETWORK, Files, codes, engine, made
from tests.render.test_images import SECRET, jpeg

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8"/></svg>'
ACTIVE = SVG.replace("<path", "\n<script>alert(1)</script><path")


def published(text: str = "", **files: bytes | str) -> tuple[Files, list[str]]:
    """The assets of a site whose organisation's page says `text`, and the findings.

    In the names of `files` two underscores stand for a slash and one for a dot.
    """
    named = {f"assets/{name.replace('__', '/').replace('_', '.')}": data for name, data in files.items()}
    need = engine({"content/organisations/network.md": NETWORK + text, **named}, theme=True)
    return made(need, assets), codes(need)


def test_only_what_something_refers_to_is_published() -> None:
    files, told = published("![A line](../../assets/images/a.svg)", images__a_svg=SVG, images__b_svg=SVG)
    assert "assets/images/a.svg" in files
    assert "assets/images/b.svg" not in files
    assert told == []


def test_the_theme_is_published_with_the_colour_of_the_site() -> None:
    need = engine({"site_config.yaml": CONFIG + 'appearance:\n  accent: "#5b2a86"\n'}, theme=True)
    files = made(need, assets)
    assert {"assets/style.css", "assets/favicon.svg"} <= files.keys()
    assert files["assets/style.css"].startswith(b":root{--accent:#5b2a86")


def test_what_the_stylesheet_refers_to_is_published() -> None:
    css = "a { background: url('images/a.svg#x') } b { cursor: url(https://example.com/b.svg), url(data:x) }"
    files, _ = published(style_css=css, images__a_svg=SVG)
    assert "assets/images/a.svg" in files


def test_photographs_are_published_without_what_is_private() -> None:
    files, told = published("![A laboratory](../../assets/images/a.jpg)", images__a_jpg=jpeg(6))
    data = files["assets/images/a.jpg"]
    assert SECRET.encode() not in data
    with Image.open(BytesIO(data)) as opened:
        assert opened.size == (48, 32)
    assert told == []


def test_an_active_drawing_is_refused_at_its_line() -> None:
    need = engine(
        {
            "content/organisations/network.md": f"{NETWORK}![A](../../assets/images/a.svg)",
            "assets/images/a.svg": ACTIVE,
        },
        theme=True,
    )
    assert made(need, assets)["assets/images/a.svg"] == b""
    (found,) = need.told
    assert (found.code, found.severity, found.file, found.span.line) == ("E-SVG", "error", "assets/images/a.svg", 2)


def test_documents_stay_as_they_are() -> None:
    files, told = published("[A form](../../assets/documents/a.pdf)", documents__a_pdf=b"%PDF-1.7 a")
    assert files["assets/documents/a.pdf"] == b"%PDF-1.7 a"
    assert told == []


@pytest.mark.parametrize(
    "name", ["documents__a_html", "documents__a_js", "images__a_css", "documents__a_exe", "documents__a"]
)
def test_files_of_other_kinds_are_refused(name: str) -> None:
    path = name.replace("__", "/").replace("_", ".")
    files, told = published(f"[A file](../../assets/{path})", **{name: b"<script>alert(1)</script>"})
    assert files[f"assets/{path}"] == b""
    assert told == ["E-ASSET-KIND"]


def test_a_torn_picture_is_told() -> None:
    files, told = published("![A](../../assets/images/a.png)", images__a_png=b"\x89PNG\r\n\x1a\n\0\0")
    assert files["assets/images/a.png"] == b""
    assert told == ["E-IMAGE-FILE"]


def test_the_picture_of_a_draft_is_not_published() -> None:
    draft = LEADERS.replace("lasts:", "draft: yes\nlasts:") + "![A](../../assets/images/canary.svg)"
    need = engine({"content/programmes/leaders.md": draft, "assets/images/canary.svg": SVG}, theme=True)
    assert "assets/images/canary.svg" not in made(need, assets)
