"""`site_config.yaml`: the site's name, address, languages, time zone, contact and appearance, typed and frozen."""

from prospectus.config.contact import Contact
from prospectus.config.question import config
from prospectus.config.types import Config

__all__ = ["Config", "Contact", "config"]
