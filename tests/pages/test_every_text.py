"""Every text that an editor can write is read on some page."""

import re

import pytest

from tests.pages.reading import read
from tests.sites import build

PROGRAMME = """---
title: The @title
summary: The @summary.
official_name: The @official_name
tagline: A @tagline
who_for: For @who_for
run_by: [npl, The @run_by]
partners:
  - organisation: npl
    role: The @role
  - The @partner
places: up to @places
lasts: about @lasts
time_commitment: some @time_commitment
costs: no @costs
funding: all @funding
facts:
  - label: The @label
    value: A @value
what_you_get:
  - You get @what_you_get.
apply:
  url: https://example.org/apply
  label: Do @apply_label
  intro: First @apply_intro.
  steps: [A @step]
  what_you_need: [A @need]
  help: Ask @help.
  privacy: We keep @privacy.
people:
  - name: Ann @person
    job_title: The @job_title
links:
  - text: More about @link
    url: https://example.org/more
documents:
  - title: The @document
    file: assets/documents/guidance.txt
topics: [topic]
region: region
image:
  src: assets/images/a.svg
  decorative: yes
  credit: Drawn by @credit
key_dates:
  - what: The @what
    when: 26 April 2017 (midday)
    kind: closes
    id: deadline
    who_for: Those of @date_who_for
    where: Hall @where
    note: Bring @note.
who_can_apply:
  intro: Read @who_intro.
  essential: [A @essential]
  desirable: [A @desirable]
  excluded: [No @excluded]
  note: Ask @who_note.
selection:
  intro: By @selection_intro.
  steps:
    - title: A @selection_step
      text: With @selection_text.
      decided_by: The @decided_by
  criteria:
    - name: The @criterion
      text: How @criterion_text.
      weight: 100
  feedback: We say @feedback.
early_adopters:
  intro: These @early_intro.
  sites:
    - name: The @site
      lead:
        name: Bob @lead
        job_title: Lead of @lead_job
      region: North @site_region
      summary: It does @site_summary.
      figures:
        The @figure: 1,200
    - organisations: [npl, The @site_organisation]
  totals:
    All @total: 1,300
  roles:
    - heading: The @role_heading
      intro: They @role_intro.
      items: [A @role_item]
faqs:
  - question: Is there a @question?
    answer: There is @answer.
updates:
  - on: 3 April 2017
    note: The hall is now @update, with 40 seats.
---
Spend a year on @body.
"""
FOLDER = "content/programmes/folder/"
FILES = {
    "site_config.yaml": """name: The @site_name
tagline: A @site_tagline
organisation: The @site_runner
base_url: https://example.org/
language: en
contact:
  email: a@example.org
  phone: 020 7123 4567
  address: The @address
licence: You may use @licence.
facts:
  - label: The @site_label
    value: A @site_value
    as_of: the day of @site_as_of
regions:
  - id: region
    name: North @region
topics:
  - id: topic
    name: About @topic
accessibility:
  status: partial
  tested_on: 1 March 2017
  method: We tried @method.
  issues: [The @issue]
""",
    "content/programmes/file.md": PROGRAMME,
    f"{FOLDER}index.md": "---\ntitle: Folder\nsummary: A folder.\n---\n",
    f"{FOLDER}what-you-get.md": "You get @get_page.\n",
    f"{FOLDER}how-to-apply.md": "---\nurl: https://example.org/\n---\nFill in @how_page.\n",
    f"{FOLDER}key-dates.yaml": "intro: Keep @dates_intro.\nkey_dates:\n  - closes: 1 May 2017\n",
    f"{FOLDER}partners.yaml": "intro: With @partners_intro.\npartners: [A body]\n",
    f"{FOLDER}faqs.yaml": "intro: Ask @faqs_intro.\nfaqs:\n  - question: Is it @folder_question?\n    answer: Yes.\n",
    f"{FOLDER}more.md": "---\ntitle: More @further\n---\nMore of @further_body.\n",
    f"{FOLDER}2016/index.md": "---\ntitle: The @round\noutcome:\n  on: 6 June 2016\n"
    "  text: There were @outcome.\n---\n@then\n",
    f"{FOLDER}2017/index.md": "---\n---\n",
    "content/programmes/paused.md": """---
title: Paused
summary: Paused.
status:
  is: paused
  since: 3 April 2017
  reason: There is no @reason.
---
""",
    "content/programmes/form.md": "---\ntitle: Form\nsummary: A form.\napply:\n  form: form\n---\n",
    "content/forms/form.yaml": """title: The @form
intro: Please @form_intro.
endpoint: https://example.org/form
fields:
  - name: a
    label: Your @field
    hint: Such as @hint
    type: select
    options: [One @option]
submit: Send @submit
privacy:
  controller: The @controller
  purpose: To @purpose
  keep_for: Until @keep_for
  shared_with: No @shared_with
  text: We promise @promise.
""",
    "content/organisations/npl.md": """---
name: The @organisation
short_name: TO@short_name
kind: institute
former_names: [Once @former_name]
people:
  - name: Eve @organisation_person
    job_title: Head of @organisation_job
links:
  - text: More of @organisation_link
    url: https://example.org/npl
---
It does @organisation_body.
""",
    "content/polls/poll.yaml": """question: Is it @poll?
options:
  - text: It is @poll_option
    votes: 3
  - text: It is not
    votes: 2
who_was_asked: All @who_was_asked
""",
    "content/pages/page.md": "---\ntitle: The @page\n---\nThis is @page_body.\n",
    "content/pages/accessibility.md": "---\ntitle: Accessibility\n---\n",
    "content/index.md": "---\ntitle: All @home\n---\nWelcome to @home_body.\n",
    "assets/images/a.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><rect width="4"/></svg>',
    "assets/documents/guidance.txt": "Guidance\n",
}  # fmt: skip
MARK = re.compile(r"@(?!example)([a-z_]+)")
NAMES = tuple(name for text in FILES.values() for name in MARK.findall(text))


@pytest.fixture(scope="module")
def pages() -> str:
    site = build({path: MARK.sub(lambda found: word(found[1]), text) for path, text in FILES.items()})
    assert [finding for finding in site.findings if finding.severity == "error"] == []
    return " ".join(read(data.decode()).text for path, data in site.files.items() if path.endswith(".html"))


def word(name: str) -> str:
    """A word for a field that is in no other text."""
    return f"zq{name.replace('_', '')}qz"


@pytest.mark.parametrize("name", NAMES)
def test_it_is_read_on_a_page(name: str, pages: str) -> None:
    assert word(name) in pages


def test_every_word_stands_for_one_field() -> None:
    assert len(set(NAMES)) == len(NAMES)
