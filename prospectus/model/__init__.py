"""Located values to frozen, typed content: one type a file, references resolved, only what is published."""
