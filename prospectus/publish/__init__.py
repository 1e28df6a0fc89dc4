"""Publishing: the output folder is made exactly what the build wants it to be, and nothing else is touched."""
