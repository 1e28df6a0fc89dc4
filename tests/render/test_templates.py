import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import TemplateError
from markupsafe import Markup, escape

from prospectus.plan.views.link import Html
from prospectus.render.templates import escaped, fill


@given(st.one_of(st.text("&<>\"' a", max_size=20), st.integers(), st.floats(allow_nan=False), st.none(), st.booleans()))
def test_values_are_escaped_as_jinja_escapes_them(value: object) -> None:
    assert escaped(value) == escape(value)


@pytest.mark.parametrize("value", [Markup("<b>&amp;</b>"), Html("<b>&amp;</b>")])
def test_markup_is_printed_as_it_is(value: object) -> None:
    assert escaped(value) == "<b>&amp;</b>"


def test_what_a_macro_and_a_block_make_is_escaped_once() -> None:
    page = """{% macro bold(text) %}<b>{{ text }}</b>{% endmacro %}{% set line %}{{ bold(word) }}<hr>{% endset %}
{{- line }}{{ bold(word) ~ word }}{{ word | upper }}{{ bold(word) | replace("b", "i") }}"""
    assert fill((("page", page),), "page", {"word": "<a&b>"}) == (
        "<b>&lt;a&amp;b&gt;</b><hr><b>&lt;a&amp;b&gt;</b>&lt;a&amp;b&gt;&lt;A&amp;B&gt;<i>&lt;a&amp;i&gt;</i>"
    )


@pytest.mark.parametrize("page", ["{{ nothing }}", "{% include 'other' %}", "{% extends 'other' %}"])
def test_what_is_not_there_is_a_fault_of_the_template(page: str) -> None:
    with pytest.raises(TemplateError):
        fill((("page", page),), "page", {})
