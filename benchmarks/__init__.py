"""Speed and memory of Prospectus and of other generators on one corpus. `python -m benchmarks --help`."""
