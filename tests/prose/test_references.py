"""Links to the pages and key dates of a real site of a few files."""

from datetime import UTC, datetime

import pytest

from prospectus.base.diagnostics import Diagnostic
from prospectus.base.disk import MemoryDisk
from prospectus.base.need import file, folder, option, reached
from prospectus.engine.plain import Plain
from prospectus.model.markdown import Markdown
from prospectus.model.origin import Origin
from prospectus.prose.document import document

HERE = "content/pages/about.md"
DATES = """\
key_dates:
  - closes: 26 April 2017 (midday)
  - interviews: 23 and 24 May 2017
  - results: week commencing 5 June 2017
"""
SITE = {
    "site_config.yaml": "name: Site\norganisation: Us\nbase_url: https://example.org\nlanguage: en\n"
    "contact:\n  email: us@example.org\n",
    "content/organisations/npl.md": "---\nname: NPL\n---\n## Contact\n\nSee [ours](#contact).",
    "content/forms/interest.yaml": "email: us@example.org\nprivacy: None is kept.\n",
    "content/forms/unused.yaml": "email: us@example.org\nprivacy: None is kept.\n",
    "content/organisations/lgc.md": "---\nname: LGC\ndraft: yes\n---\n",
    "content/polls/winter.yaml": "question: How?\noptions:\n  - text: Well\n  - text: Badly\n",
    "content/programmes/small.md": "---\ntitle: Small\nsummary: A small one.\n" + DATES + "---\n## Why\n\nBecause.",
    "content/programmes/leaders/index.md": "---\ntitle: Leaders\nsummary: A programme.\n---\n",
    "content/programmes/leaders/faqs.yaml": "faqs:\n  - question: Why?\n    answer: Because.\n",
    "content/programmes/leaders/updates.yaml": "updates:\n",
    "content/programmes/leaders/more.md": "---\ntitle: More\n---\n## Much more\n",
    "content/programmes/leaders/key-dates.yaml": DATES.replace("2017", "2018").replace("5 June", "4 June"),
    "content/programmes/leaders/2017/index.md": "---\ntitle: Leaders 2017\n---\n",
    "content/programmes/leaders/2017/key-dates.yaml": DATES,
    "content/programmes/leaders/2018/index.md": "---\ntitle: Leaders 2018\n---\n",
    "content/programmes/leaders/how-to-apply.yaml": "form: interest\n",
    "content/pages/privacy.md": "---\ntitle: Privacy\n---\n[Back](about.md#who)",
    "content/index.md": "## Welcome\n",
}


def written(text: str) -> tuple[str, list[Diagnostic]]:
    """The HTML of a text on the page `about`, without its paragraph, and what is told."""
    page = f"---\ntitle: About\n---\n## Who\n\n{text}\n"
    disk = MemoryDisk({**SITE, HERE: page})
    need = Plain(
        {
            file: disk.read,
            folder: disk.entries,
            reached: lambda instant: instant <= datetime(2018, 1, 1, tzinfo=UTC),
            option: lambda _name: "",
        }
    )
    html = need(document, Markdown(f"## Who\n\n{text}\n", Origin(HERE))).html
    html = html.removeprefix('<h2 id="who">Who</h2>\n<p>').removesuffix("</p>")
    return html, [found for found in need.told if found.file == HERE]


@pytest.mark.parametrize(
    ("href", "address"),
    [
        ("organisation:npl#contact", "/organisations/npl/#contact"),
        ("../index.md#welcome", "/#welcome"),
        ("privacy.md", "/privacy/"),
        ("../polls/winter.yaml", "/polls/winter/"),
        ("poll:winter", "/polls/winter/"),
        ("form:interest", "/programmes/leaders/how-to-apply/"),
        ("../forms/interest.yaml", "/programmes/leaders/how-to-apply/"),
        ("programme:small#why", "/programmes/small/#why"),
        ("programme:small#key-dates", "/programmes/small/#key-dates"),
        ("page:small/key-dates", "/programmes/small/#key-dates"),
        ("../programmes/small.md", "/programmes/small/"),
        ("../programmes/leaders/index.md", "/programmes/leaders/"),
        ("../programmes/leaders/faqs.yaml", "/programmes/leaders/faqs/"),
        ("page:leaders/more#much-more", "/programmes/leaders/more/#much-more"),
        ("page:leaders/2017", "/programmes/leaders/2017/"),
        ("../programmes/leaders/2017/index.md", "/programmes/leaders/2017/"),
        ("page:leaders/2018", "/programmes/leaders/"),
    ],
)
def test_a_link_leads_to_what_it_names(href: str, address: str) -> None:
    assert written(f"[x]({href})") == (f'<a href="site:{address}">x</a>', [])


@pytest.mark.parametrize(
    ("href", "code", "hint"),
    [
        ("organisation:nlp", "E-LINK", "did you mean organisation:npl?"),
        ("page:leader/faqs", "E-LINK", "did you mean page:leaders/faqs?"),
        ("page:leaders/faq", "E-LINK", "did you mean page:leaders/faqs?"),
        ("page:privcy", "E-LINK", "did you mean page:privacy?"),
        ("page:leaders/updates", "E-LINK", "did you mean page:leaders/key-dates?"),
        ("page:small/faqs", "E-LINK", "write page: and the name of its file"),
        ("../programmes/leaders/faq.yaml", "E-LINK", "did you mean ../programmes/leaders/faqs.yaml?"),
        ("programme:small#whi", "E-ANCHOR", "did you mean #why?"),
        ("organisation:lgc", "W-LINK-HIDDEN", "publish that page, or write the words without a link"),
        ("../organisations/lgc.md", "W-LINK-HIDDEN", "publish that page, or write the words without a link"),
    ],
)
def test_a_link_to_nothing_says_what_was_meant(href: str, code: str, hint: str) -> None:
    html, told = written(f"[x]({href})")
    assert html == "<span>x</span>"
    assert [(found.code, found.hint) for found in told] == [(code, hint)]


@pytest.mark.parametrize(
    ("reference", "html"),
    [
        ("small/closes", '<time datetime="2017-04-26T12:00:00">midday UK time on 26 April 2017</time>'),
        ("small/interviews", "<span>23 and 24 May 2017</span>"),
        ("small/results", '<time datetime="2017-W23">week commencing Monday 5 June 2017</time>'),
        ("leaders/2017/closes", '<time datetime="2017-04-26T12:00:00">midday UK time on 26 April 2017</time>'),
        ("leaders/closes", '<time datetime="2018-04-26T12:00:00">midday UK time on 26 April 2018</time>'),
    ],
)
def test_a_date_link_without_words_prints_the_date(reference: str, html: str) -> None:
    shown, told = written(f"[](date:{reference})")
    assert (shown.replace("&nbsp;", " "), told) == (html, [])


@pytest.mark.parametrize(
    ("reference", "words"),
    [
        ("small/closes", "midday on 26 April 2017"),
        ("small/closes", "by midday on Wednesday 26 April 2017"),
        ("small/closes", "midday UK time on 26 April 2017"),
        ("small/closes", "26 April 2017"),
        ("small/closes", "26 April"),
        ("small/closes", "April 2017"),
        ("small/closes", "the closing date"),
        ("small/interviews", "23 and 24 May 2017"),
        ("small/results", "week commencing 5 June 2017"),
        ("small/results", "in June 2017"),
    ],
)
def test_words_that_hold_the_date_are_right(reference: str, words: str) -> None:
    html, told = written(f"[{words}](date:{reference})")
    assert f">{words}</" in html
    assert told == []


@pytest.mark.parametrize(
    ("reference", "words"),
    [
        ("small/closes", "5pm on 26 April 2017"),
        ("small/closes", "27 April 2017"),
        ("small/closes", "26 April 2018"),
        ("small/closes", "Tuesday 26 April 2017"),
        ("small/interviews", "24 May 2017"),
        ("small/interviews", "24 May"),
        ("small/results", "week commencing 12 June 2017"),
        ("leaders/closes", "26 April 2017"),
    ],
)
def test_words_that_contradict_the_date_are_an_error(reference: str, words: str) -> None:
    told = written(f"[{words}](date:{reference})")[1]
    assert [found.code for found in told] == ["E-DATE-TEXT"]
    assert f"[](date:{reference})" in told[0].hint


@pytest.mark.parametrize(
    ("reference", "hint"),
    [
        ("smal/closes", "did you mean date:small/closes?"),
        ("leaders/2107/closes", "did you mean date:leaders/2017/closes?"),
        ("small/close", "did you mean date:small/closes?"),
        ("small/x", "write date:small/ and closes, interviews or results"),
        ("small", "write date:small/ and closes, interviews or results"),
        ("nothing", "write date:programme/date"),
        ("", "write date:programme/date"),
    ],
)
def test_a_date_link_to_nothing_says_what_was_meant(reference: str, hint: str) -> None:
    html, told = written(f"[x](date:{reference})")
    assert html == "<span>x</span>"
    assert [(found.code, found.hint) for found in told] == [("E-DATE-LINK", hint)]
    assert told[0].span.line == 6


def test_two_pages_may_lead_to_each_other() -> None:
    assert written("[x](privacy.md)")[1] == []


@pytest.mark.parametrize("href", ["form:unused", "../forms/unused.yaml"])
def test_a_link_to_a_form_that_is_shown_nowhere_is_told(href: str) -> None:
    html, told = written(f"[the form]({href})")
    assert "<a" not in html
    assert [each.code for each in told] == ["E-LINK"]
    assert "is a form that is shown nowhere" in told[0].message
