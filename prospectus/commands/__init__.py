"""One command of the command line per file, each a function `run(call)` that answers with an exit code."""
