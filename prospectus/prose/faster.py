"""Stock Python-Markdown, sooner: the same output, byte for byte, without the work that cannot change it.

Most texts have few of the marks that Markdown knows, and stock Python-Markdown looks for every one of them everywhere.
Here each step is asked only where a character that it must begin with occurs. The steps themselves are stock's own.
"""

from typing import TYPE_CHECKING, Final

from prospectus.prose import faster_blocks, faster_inline, faster_output

if TYPE_CHECKING:
    from markdown import Markdown

KNOWN: Final = frozenset(
    {
        # preprocessors, postprocessors
        *("NormalizeWhitespace", "HtmlBlockPreprocessor", "RawHtmlPostprocessor", "AndSubstitutePostprocessor"),
        "FootnotePostprocessor",
        # tree processors
        *("InlineProcessor", "PrettifyTreeprocessor", "UnescapeTreeprocessor"),
        *("FootnoteTreeprocessor", "FootnotePostTreeprocessor", "AbbrTreeprocessor"),
    }
)
"""The classes of Python-Markdown that may stand around what is made faster."""


def faster(parser: "Markdown") -> "Markdown":
    """Make a parser faster, in place; where anything in it is unknown it stays as it is."""
    around = (*parser.preprocessors, *parser.postprocessors, *parser.treeprocessors)
    own = all(type(step).__module__.startswith("markdown.") and type(step).__name__ in KNOWN for step in around)
    inline = faster_inline.plan(parser)
    blocks = faster_blocks.plan(parser)
    if own and inline is not None and blocks is not None:
        faster_inline.apply(parser, inline)
        faster_blocks.apply(parser, blocks)
        faster_output.apply(parser)
    return parser
