"""What the files of a small site may hold: for each path the texts that it takes in turn, sound, hidden and broken."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

CONFIG: Final = """name: Example programmes
organisation: network
base_url: https://example.org/
language: en
contact: hello@example.org
"""

_LEADERS: Final = "content/programmes/leaders"
_INDEX: Final = "---\ntitle: Leaders\nsummary: A year of measurement.\nrun_by: network\n{}---\nSpend a {} away.\n"
_SECOND: Final = "---\ntitle: Second\nsummary: Another programme.\n{}---\n{}\n"
_ABOUT: Final = (
    "---\ntitle: About us\n{}---\nSee [the network](organisation:network) and [leaders](programme:leaders).\n"
)
_DRAWING: Final = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="{}" height="9"/></svg>'
_BROKEN: Final = "---\ntitle: [never closed\n---\nText.\n"

TEXTS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "site_config.yaml": (
            CONFIG,
            f"{CONFIG}appearance:\n  accent: '#7a1fa2'\n",
            f"{CONFIG}appearance:\n  logo: assets/images/logo.svg\n",
            CONFIG.replace("https://example.org/", "https://other.example.org/below/"),
            CONFIG.replace("Example programmes", "Other programmes") + "timezone: America/New_York\n",
            "name: [never closed\n",
        ),
        "content/index.md": (
            "---\ntitle: Welcome\n---\nWelcome to [everybody](page:about).\n",
            "---\ntitle: Hello\n---\nHello.\n",
        ),
        f"{_LEADERS}/index.md": (
            _INDEX.format("", "year"),
            _INDEX.format("places: 4\nredirect_from: [/old/]\n", "year"),
            _INDEX.format("draft: yes\n", "year"),
            _INDEX.format("show_from: 1 May 2017\n", "week"),
            _INDEX.format("hide_from: 10 May 2017\n", "week"),
            _INDEX.format("documents:\n  - title: Guidance\n    file: assets/documents/guidance.txt\n", "week"),
            _BROKEN,
        ),
        f"{_LEADERS}/key-dates.yaml": (
            "key_dates:\n  - opens: 1 March 2017\n  - closes: 26 April 2017 (midday)\n",
            "key_dates:\n  - opens: 1 March 2017\n  - closes: 3 May 2017 (midday)\n    changed: 20 April 2017\n",
            "key_dates:\n  - closes: to be confirmed\n  - results: week commencing 5 June 2017\n",
            "key_dates:\n  - closes: one of these days, perhaps\n",
        ),
        f"{_LEADERS}/faqs.yaml": (
            "faqs:\n  - question: Is there a fee?\n    answer: None, [ask](organisation:institute).\n",
            "faqs:\n  - question: Is there a fee?\n    answer: Yes, by [the day](date:leaders/closes).\n",
        ),
        f"{_LEADERS}/travel.md": (
            "---\ntitle: Travel\n---\nTake the train to ![our house](assets/images/logo.svg).\n",
            "---\ntitle: Journey\n---\nTake the train.\n",
        ),
        f"{_LEADERS}/2016/index.md": ("---\nplaces: up to 3\nkey_dates:\n  - closes: 27 April 2016\n---\nThen.\n",),
        "content/programmes/second.md": (
            _SECOND.format("", "More of it."),
            _SECOND.format("key_dates:\n  - closes: 1 May 2017\n", "Of [one](programme:leaders) and of the other."),
            _SECOND.format("status: cancelled\n", "No more of it."),
            _SECOND.format("run_by: institute\n", "More.\n\n## Again\n\nAnd again."),
            _BROKEN,
        ),
        "content/organisations/network.md": (
            "---\nname: Measurement Network\nurl: https://network.example.org/\n---\nA network.\n",
            "---\nname: Network of Measurement\nshort_name: NM\n---\nA network of [institutes](institute.md).\n",
            "---\nname: Measurement Network\ndraft: yes\n---\nA network.\n",
        ),
        "content/organisations/institute.md": (
            "---\nname: Institute\nmember_of: [network]\n---\nAn institute.\n",
            "---\nname: Institute\nlogo: assets/images/logo.svg\n---\nAn institute.\n",
        ),
        "content/pages/about.md": (
            _ABOUT.format(""),
            _ABOUT.format("summary: Who we are.\n"),
            _ABOUT.format("draft: yes\n"),
        ),
        "content/polls/winter.yaml": (
            "question: How will it go?\noptions:\n  - Well\n  - Badly\nshow_on: [leaders]\n",
            "question: How did it go?\noptions:\n  - text: Well\n    votes: 2\n  - text: Badly\n    votes: 1\n",
        ),
        "assets/documents/guidance.txt": ("Guidance\n", "Guidance, second edition\n"),
        "assets/images/logo.svg": (_DRAWING.format(3), _DRAWING.format(6), "<svg><script>1</script></svg>"),
        "content/stray.txt": ("Nothing is made of this.\n",),
    }
)
"""The first text of each path is sound. Some refer to others, which may be absent."""

AT_FIRST: Final = (
    "site_config.yaml",
    "content/index.md",
    f"{_LEADERS}/index.md",
    f"{_LEADERS}/key-dates.yaml",
    "content/organisations/network.md",
    "content/organisations/institute.md",
    "content/pages/about.md",
)
"""The paths of a site that builds without errors."""

THEME: Final = (
    "templates/layouts/base.html",
    "templates/pages/home.html",
    "templates/pages/programme.html",
    "templates/parts/footer.html",
    "templates/parts/card.html",
    "assets/style.css",
    "assets/script.js",
)
"""What a theme brings and a site may bring instead: a layout, pages, parts and assets."""

BREAKING: Final = ('{% include "parts/no-such-part.html" %}\n', "{% if %}\n", "{{ no_such_variable }}\n")
"""What breaks a template when it is added to its end."""

ADDITIONS: Final = ("\n", "another\n", *BREAKING)
"""What may be added to the end of a template."""
