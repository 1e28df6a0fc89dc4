"""The generators that are compared, one file each: how the corpus is written for it, and how it is run."""
