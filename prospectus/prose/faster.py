"""Stock Python-Markdown, sooner: the same output, byte for byte, without the work that cannot change it.

Most texts have few of the marks that Markdown knows, and stock Python-Markdown looks for every one of them everywhere.
Here each step is asked only where a character that it must begin with occurs. The steps themselves are stock's own,
save for plain links and emphasis (`faster_plain`), which are most of what editors write.
"""

from typing import TYPE_CHECKING, Any, Final

from prospectus.prose import faster_blocks, faster_inline, faster_output

if TYPE_CHECKING:
    from markdown import Markdown
    from markdown.util import Registry

KNOWN: Final = frozenset(
    {
        # before the blocks
        ("normalize_whitespace", "NormalizeWhitespace"),
        ("html_block", "HtmlBlockPreprocessor"),
        # on the tree
        ("inline", "InlineProcessor"),
        ("prettify", "PrettifyTreeprocessor"),
        ("unescape", "UnescapeTreeprocessor"),
        ("footnote", "FootnoteTreeprocessor"),
        ("footnote-duplicate", "FootnotePostTreeprocessor"),
        ("abbr", "AbbrTreeprocessor"),
        # after it
        ("raw_html", "RawHtmlPostprocessor"),
        ("amp_substitute", "AndSubstitutePostprocessor"),
        ("footnote", "FootnotePostprocessor"),
    }
)
"""The steps of Python-Markdown, by name and class, that may stand around what is made faster."""


def faster(parser: "Markdown") -> "Markdown":
    """Make a parser faster, in place; where anything in it is unknown it stays as it is."""
    inline = faster_inline.plan(parser)
    blocks = faster_blocks.plan(parser)
    around = _is_known(parser.preprocessors) and _is_known(parser.treeprocessors) and _is_known(parser.postprocessors)
    if around and inline is not None and blocks is not None:
        faster_inline.apply(parser, inline)
        faster_blocks.apply(parser, blocks)
        faster_output.apply(parser)
    return parser


def _is_known(steps: "Registry[Any]") -> bool:
    """Whether every step is one of `KNOWN`, as Python-Markdown brings it."""
    known = [
        name
        for name, kind in KNOWN
        if name in steps and type(steps[name]).__name__ == kind and type(steps[name]).__module__.startswith("markdown.")
    ]
    return len(known) == len(steps)
