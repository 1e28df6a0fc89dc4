"""The picture: for each scenario at one size, a bar of what every generator takes, as SVG."""

from collections.abc import Sequence
from html import escape
from typing import Final

from benchmarks.report import OURS, PEERS, TITLES, amount
from benchmarks.results import Measured, taken

_WIDTH: Final = 720
_LEFT: Final = 110
_BARS: Final = 500
_BAR: Final = 16
_GAP: Final = 6
_HEAD: Final = 34
_STYLE: Final = (
    "text{font:13px system-ui,sans-serif;fill:#1d2a2f}.t{font-weight:600}.o{fill:#0b6670}.p{fill:#9fb3b6}"
    "rect.b{fill:#fff}"
)


def picture(measured: Sequence[Measured], size: int) -> str:
    """Bars of the medians at one size, on a scale of its own in each scenario; the shorter the better."""
    shown = [(title, each) for id_, title in TITLES for each in measured if (each.scenario, each.size) == (id_, size)]
    parts: list[str] = []
    top = 10
    for title, each in shown:
        tools = [tool for tool in (OURS, *PEERS) if tool in each.tools]
        longest = max(taken(each, tool).middle for tool in tools)
        parts.append(f'<text class="t" x="10" y="{top + 20}">{escape(title.capitalize())}</text>')
        top += _HEAD
        for tool in tools:
            parts.append(_bar(tool, each, longest, top))
            top += _BAR + _GAP
        top += _GAP
    heading = f"Time and memory of {size:,} programmes, the shorter the better"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {top}" role="img" aria-label="{heading}">\n'
        f'<title>{heading}</title>\n<style>{_STYLE}</style>\n<rect class="b" width="{_WIDTH}" height="{top}"/>\n'
        + "\n".join(parts)
        + "\n</svg>\n"
    )


def _bar(tool: str, measured: Measured, longest: float, top: int) -> str:
    number = taken(measured, tool).middle
    width = max(1, round(number / longest * _BARS))
    return (
        f'<text x="{_LEFT - 8}" y="{top + 13}" text-anchor="end">{tool}</text>'
        f'<rect class="{"o" if tool == OURS else "p"}" x="{_LEFT}" y="{top}" width="{width}" height="{_BAR}"/>'
        f'<text x="{_LEFT + width + 8}" y="{top + 13}">{amount(measured.scenario, number)}</text>'
    )
