"""Where links lead."""

import pytest

from prospectus.prose.value import Image, Link
from tests.prose.publishing import publish


@pytest.mark.parametrize(
    ("href", "address"),
    [
        ("organisation:npl", "site:/organisations/npl/"),
        ("organisation:npl#contact", "site:/organisations/npl/#contact"),
        ("../organisations/npl.md#contact", "site:/organisations/npl/#contact"),
        ("programme:leaders", "site:/programmes/leaders/"),
        ("../programmes/leaders.md", "site:/programmes/leaders/"),
        ("../programmes/leaders/index.md", "site:/programmes/leaders/"),
        ("page:leaders/who-can-apply", "site:/programmes/leaders/who-can-apply/"),
        ("../programmes/leaders/who-can-apply.yaml", "site:/programmes/leaders/who-can-apply/"),
        ("page:leaders/faqs", "site:/programmes/leaders/#faqs"),
        ("page:privacy", "site:/privacy/"),
        ("privacy.md", "site:/privacy/"),
        ("../../assets/documents/form.pdf", "site:/assets/documents/form.pdf"),
        ("https://example.org/a?b=c&d#e", "https://example.org/a?b=c&d#e"),
        ("HTTP://example.org", "HTTP://example.org"),
        ("mailto:name@example.org", "mailto:name@example.org"),
        ("tel:+442071234567", "tel:+442071234567"),
    ],
)
def test_a_link_leads_to_its_page_or_file_or_outside(href: str, address: str) -> None:
    found = publish(f"[words]({href})")
    assert found.document.links == (Link(address, "words"),)
    assert f'<a href="{address.replace("&", "&amp;")}">words</a>' in found.html
    assert found.codes == ()


@pytest.mark.parametrize(
    ("href", "code", "hint"),
    [
        ("organisation:nlp", "E-LINK", "did you mean organisation:npl?"),
        ("programme:leaders/who-can-apply", "E-LINK", "write page:leaders/who-can-apply"),
        ("organisation:npl#contcat", "E-ANCHOR", "did you mean #contact?"),
        ("#nowhere", "E-ANCHOR", "write the words of a heading with hyphens, such as #who-we-are"),
        ("../../assets/documents/from.pdf", "E-LINK", "did you mean ../../assets/documents/form.pdf?"),
        ("form.pdf", "E-LINK", "did you mean ../../assets/documents/form.pdf?"),
        ("/privacy/", "E-LINK", "write the path of a file from here, or page:about"),
        ("../../../../etc/passwd", "E-LINK", "write the path of a file from here, or page:about"),
        ("..%2F..%2Fassets/../../x%00", "E-LINK", "write the path of a file from here, or page:about"),
        ("www.npl.co.uk", "E-LINK", "write https://www.npl.co.uk"),
        ("name@example.org", "E-LINK", "write mailto:name@example.org"),
        (
            "https:/example.org",
            "E-LINK",
            "write it as https://example.org/page, mailto:name@example.org or tel:+442071234567",
        ),
        (
            "https://user@example.org/",
            "E-LINK",
            "write it as https://example.org/page, mailto:name@example.org or tel:+442071234567",
        ),
        ("javascript:alert(1)", "E-LINK-SCHEME", "write https:, http:, mailto: or tel:"),
        ("java&#115;cript:alert(1)", "E-LINK-SCHEME", "write https:, http:, mailto: or tel:"),
        ("data:text/html,x", "E-LINK-SCHEME", "write https:, http:, mailto: or tel:"),
        ("site:/privacy/", "E-LINK-SCHEME", "write https:, http:, mailto: or tel:"),
        ("", "E-LINK-EMPTY", "write [words](address)"),
    ],
)
def test_a_link_that_leads_nowhere_is_told_and_is_no_link(href: str, code: str, hint: str) -> None:
    found = publish(f"[words]({href})")
    assert found.codes == (code,)
    assert found.told[0].hint == hint
    assert "<a" not in found.html
    assert found.document.links == ()


def test_a_link_to_a_heading_of_the_same_text_is_checked() -> None:
    assert publish("## Who we are\n\n[us](#who-we-are)").document.links == (Link("#who-we-are", "us"),)


def test_a_link_without_words_is_told() -> None:
    assert publish("[](organisation:npl)").codes == ("E-LINK-EMPTY",)


def test_a_link_to_what_is_not_published_keeps_its_words_alone() -> None:
    found = publish("[them](organisation:secret)")
    assert found.html == "<p><span>them</span></p>"
    assert found.codes == ("W-LINK-HIDDEN",)
    assert found.told[0].clock


def test_references_and_angle_brackets_are_links() -> None:
    found = publish("[them][1], <https://example.org>, <name@example.org>\n\n[1]: organisation:npl")
    assert [link.href for link in found.document.links] == [
        "site:/organisations/npl/",
        "https://example.org",
        "mailto:name@example.org",
    ]


def test_an_image_needs_words_in_its_place() -> None:
    found = publish("![A laboratory](../../assets/images/x.png)")
    assert found.html == '<p><img alt="A laboratory" src="site:/assets/images/x.png"></p>'
    assert found.document.images == (Image("assets/images/x.png", "A laboratory"),)
    assert found.document.assets == ("assets/images/x.png",)
    assert publish("![](../../assets/images/x.png)").codes == ("E-IMAGE-ALT",)


def test_an_image_that_adds_nothing_is_marked_as_decorative() -> None:
    found = publish('![](../../assets/images/x.png "decorative")')
    assert found.html == '<p><img alt="" src="site:/assets/images/x.png"></p>'
    assert found.codes == ()


@pytest.mark.parametrize("src", ["https://example.org/x.png", "../../assets/documents/form.pdf", "privacy.md"])
def test_an_image_is_a_picture_of_this_site(src: str) -> None:
    found = publish(f"![words]({src})")
    assert found.codes == ("E-IMAGE",)
    assert found.html == "<p><span>words</span></p>"
