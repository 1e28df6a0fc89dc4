"""A small site with every kind of content, and every section of a programme in a file of its own."""

from types import MappingProxyType
from typing import Final

from tests.sites import CONFIG

_LEADERS: Final = "content/programmes/leaders"

FILES: Final = MappingProxyType(
    {
        "site_config.yaml": CONFIG.replace("organisation: A body", "organisation: network")
        + "regions:\n  - id: england\n    name: England\ntopics:\n  - id: measurement\n    name: Measurement science\n"
        + "facts:\n  - label: Members\n    value: 150,752\n",
        "content/index.md": "---\ntitle: Our programmes\n---\nWelcome to *everybody*.\n",
        f"{_LEADERS}/index.md": """---
title: Leaders
summary: A year with the measurement laboratories.
who_for: Senior healthcare scientists
run_by: network
places: up to 4
topics: [measurement]
region: england
documents:
  - title: Guidance
    file: assets/documents/guidance.txt
redirect_from: [/old/leaders/]
---
Spend a year exchanging skills.
""",
        f"{_LEADERS}/who-can-apply.yaml": """intro: Read this first.
essential:
  - You are **registered**.
desirable:
  - You have a PhD.
excluded:
  - You work for a laboratory.
note: Ask if you are not sure.
""",
        f"{_LEADERS}/what-you-get.md": "A year of your own.\n\n## A coach\n\nSix days with a coach.\n",
        f"{_LEADERS}/key-dates.yaml": """intro: We keep to these dates.
key_dates:
  - opens: 1 March 2017
  - closes: 26 April 2017 (midday)
  - interviews: 23 and 24 May 2017
  - what: Open evening
    kind: event
    when: 6 June 2017, 6pm to 8pm
    where: London
    note: Bring a *friend*.
  - results: week commencing 12 June 2017
  - starts: September 2017
""",
        f"{_LEADERS}/selection.yaml": """intro: There are two steps.
steps:
  - title: Form
    text: We read it twice.
    decided_by: A panel
  - title: Interview
    key_date: interviews
criteria:
  - name: The idea
    weight: 60
  - name: The person
    weight: 40
feedback: We write to everybody.
""",
        f"{_LEADERS}/how-to-apply.yaml": """url: https://example.org/apply
label: Apply for a place
steps:
  - Check [who can apply](page:leaders/who-can-apply).
what_you_need:
  - your qualifications
help: Telephone us.
privacy: We keep it for a year.
""",
        f"{_LEADERS}/partners.yaml": """partners:
  - organisation: institute
    role: It takes you in.
  - Another body
""",
        f"{_LEADERS}/early-adopters.yaml": """intro: These are the first.
sites:
  - name: A hospital
    lead:
      name: Ann Person
      job_title: Project Lead
    region: england
    figures:
      Staff: 1,200
  - organisations: [institute]
    figures:
      Staff: 300
roles:
  - heading: Tasks
    items:
      - Try it out.
""",
        f"{_LEADERS}/faqs.yaml": """faqs:
  - question: Is there a fee?
    answer: No, there is **none**.
    page: who-can-apply
  - question: Who may apply?
    see: who-can-apply
""",
        f"{_LEADERS}/updates.yaml": """updates:
  - on: 3 April 2017
    note: The closing date is now 26 April 2017.
    changed: [closes]
  - on: 1 March 2017
    note: Applications opened on 1 March 2017.
""",
        f"{_LEADERS}/travel.md": "---\ntitle: Travel\n---\nTake the train. Ask [them](organisation:department).\n",
        f"{_LEADERS}/2016/index.md": """---
title: The first year
places: up to 3
outcome:
  on: 6 June 2016
  text: Three people took part.
---
How it began.
""",
        f"{_LEADERS}/2016/key-dates.yaml": "key_dates:\n  - closes: 27 April 2016\n"
        "  - interviews: 24 May 2016\n  - results: 6 June 2016\n",
        f"{_LEADERS}/2017/index.md": "---\nplaces: up to 6\n---\n",
        "content/programmes/second.md": """---
title: Second
summary: Another programme, in one file.
key_dates:
  - closes: 2 May 2017
apply:
  form: interest
---
More of it.
""",
        "content/programmes/quiet.md": "---\ntitle: Quiet\nsummary: A programme without dates.\n---\nNot more.\n",
        "content/organisations/network.md": """---
name: Measurement Network
short_name: MN
kind: network
url: https://network.example.org/
---
A network of laboratories.
""",
        "content/organisations/institute.md": """---
name: Institute of Measures
kind: institute
member_of: [network]
former_names: [Bureau of Measures]
---
An institute that measures.
""",
        "content/organisations/department.md": """---
name: Department of Weights
part_of: institute
---
Write to the [institute](institute.md).
""",
        "content/polls/winter.yaml": """question: How will it go?
options:
  - Well
  - Badly
show_on: [leaders, home]
""",
        "content/polls/summer.yaml": """question: How did it go?
options:
  - text: Well
    votes: 2
  - text: Badly
    votes: 1
asked_from: 1 June 2016
asked_to: 30 June 2016
who_was_asked: Our members
""",
        "content/forms/interest.yaml": """endpoint: https://forms.example.org/interest
fields:
  - name: who
    label: Your name
    autocomplete: name
  - name: why
    label: Your reason
    type: textarea
    optional: yes
privacy:
  controller: A body
  purpose: To answer you
  keep_for: One year
  shared_with: Nobody
  link: https://example.org/privacy/
""",
        "content/pages/about.md": """---
title: About us
summary: Who we are.
---
See the [closing date](date:leaders/closes) of [Leaders](programme:leaders).
""",
        "content/pages/privacy.md": "---\ntitle: Your privacy\n---\nWe keep little.\n",
        "assets/documents/guidance.txt": "Guidance\n",
    }
)
"""The site, path by path; it builds without any finding."""
