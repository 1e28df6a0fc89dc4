"""Markdown to documents: a safe HTML fragment, its headings, links and images, and what was left out of it."""
