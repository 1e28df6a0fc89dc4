"""Files to located values: decoding, front matter, strict YAML, and what a text may be typed as."""
