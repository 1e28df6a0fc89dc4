"""Prospectus publishes programme information pages from Markdown and YAML."""
