"""Which files of the site will differ, when, and why: told from the dates, without making any of them.

Architecture Invariant: nothing here looks at the present. Everything follows from the step functions that the pages
themselves are made from, and tests hold that the two never part.
"""
