"""What is announced is what happens: nothing more, nothing less, and at no other instant."""

import pytest

from tests.transitions.moments import assert_exact

LEADERS = """---
title: Leaders
summary: A year with the laboratories.
run_by: npl
topics: [genomics]
apply: https://example.org/apply
key_dates:
  - opens: 1 March 2017
  - closes: 26 April 2017 (midday)
  - interviews: 23 and 24 May 2017
  - what: Something
    when: to be confirmed
  - results: week commencing 5 June 2017
  - starts: September 2017 (provisional)
---
"""
