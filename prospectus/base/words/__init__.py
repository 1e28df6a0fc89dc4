"""The words of the product, one table per language."""
