"""The language of dates: what an editor's text means, how it reads, when it begins and ends."""
