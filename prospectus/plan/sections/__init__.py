"""The sections of a programme as views: one file each, in the order in which they are read."""
