from posixpath import relpath
from typing import Final

import pytest

from prospectus.render.links import absolute_links, relative, relative_links

PAGES: Final = ("/", "/programmes/", "/programmes/a/", "/programmes/a/print/", "/programmes/b/faqs/", "/404.html")
OTHERS: Final = ("/assets/style.css", "/favicon.ico", "/programmes/a/key-dates.ics")
DETOURS: Final = (
    "//",
    "//programmes//a/",
    "/programmes/../key-dates/",
    "/./x.css",
    "/.well-known/security.txt",
    "/../",
)


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("address", [*PAGES, *OTHERS, *DETOURS])
def test_a_way_is_the_relative_path_from_the_folder_of_the_page(page: str, address: str) -> None:
    path = relpath(address, page.rpartition("/")[0] + "/")
    folder = address.endswith("/")
    assert relative(address, page, files=False) == (f"{path}/" if folder else path)
    assert relative(address, page, files=True) == (f"{path}/index.html" if folder else path)


def test_links_are_made_relative_in_attributes_alone_and_keep_their_anchors() -> None:
    html = '<a href="site:/a/#b">site:/a/</a> <p title="site:/a/">\n<img\nsrc="site:/c.png"><form action="site:/">'
    assert relative_links(html, "/a/d/", files=False) == (
        '<a href="../#b">site:/a/</a> <p title="site:/a/">\n<img\nsrc="../../c.png"><form action="../../">'
    )


def test_links_of_a_page_without_a_place_of_its_own_start_at_the_site() -> None:
    assert absolute_links('<a href="site:/a/?b#c">', "/base") == '<a href="/base/a/?b#c">'
