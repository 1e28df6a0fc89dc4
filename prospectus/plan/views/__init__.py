"""One frozen view for each page template, and the question that makes it. A template sees its view and nothing else.

An `href` in a view is ready to be written: `site:/programmes/` for an address of this site (made relative when the
page is rendered), else a whole URL.
"""
