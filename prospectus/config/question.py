"""The question that reads `site_config.yaml`."""

from prospectus.base.need import Need
from prospectus.config.types import Config


def config(need: Need) -> Config:
    """The configuration of the site; where the file is wrong, what could be read of it."""
    raise NotImplementedError
