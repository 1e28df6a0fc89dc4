"""The pages keep to the policy that `_headers` sets."""

import re

from prospectus.render import hosting, html
from tests.render.sites import engine, made

INLINE = re.compile(
    r"<style|\sstyle=|\son[a-z]+=|<script(?![^>]*(?:\ssrc=|application/ld\+json))|javascript:", re.IGNORECASE
)
LOADED = re.compile(r"<(?:img|script|link rel=\"(?:stylesheet|icon|manifest)\")[^>]*\s(?:src|href)=\"([^\"]*)\"")


def test_pages_have_nothing_inline_and_load_nothing_from_elsewhere() -> None:
    need = engine(theme=True)
    assert "'unsafe-inline'" not in hosting.content_security_policy(need)
    for path, data in made(need, html).items():
        text = data.decode()
        assert INLINE.findall(text) == [], path
        loaded = LOADED.findall(text)
        assert loaded, path
        assert not [address for address in loaded if ":" in address or address.startswith("//")], path
