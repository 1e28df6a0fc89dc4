"""What the benchmarks say of what was measured."""

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from benchmarks.goals import goal
from benchmarks.picture import picture
from benchmarks.report import conditions, growths, ratios, table
from benchmarks.results import Measured, Run, Spread, growth, kept, ratio, taken


def measured(scenario: str, size: int, *rounds: tuple[float, float]) -> Measured:
    return Measured(scenario, size, tuple({"Prospectus": Run(ours, 0.5), "Hugo": Run(hugo)} for ours, hugo in rounds))


THREE = measured("nothing", 1000, (0.1, 1.0), (0.4, 2.0), (0.2, 10.0))


def test_a_ratio_is_that_of_each_round_and_not_that_of_the_medians() -> None:
    found = ratio(THREE, "Prospectus", "Hugo")
    assert (found.middle, found.lowest, found.highest) == pytest.approx((0.1, 0.02, 0.2))


def test_what_was_taken_is_a_median_with_its_extremes() -> None:
    assert taken(THREE, "Hugo") == Spread(2.0, 1.0, 10.0)


@pytest.mark.parametrize(("times", "exponent"), [((1.0, 10.0), 1), ((3.0, 3.0), 0), ((1.0, 100.0), 2)])
def test_growth_is_the_exponent_of_the_size(times: tuple[float, float], exponent: float) -> None:
    small, large = (measured("page", size, (took, 1.0)) for size, took in zip((100, 1000), times, strict=True))
    assert growth(small, large, "Prospectus") == pytest.approx(exponent)


def test_a_row_has_both_times_the_ratio_the_goal_and_whether_it_is_reached() -> None:
    assert ratios([THREE]).splitlines()[2] == (
        "| nothing changed | 1,000 | 0.20 s | Hugo 2.00 s | **0.10** | 0.020 to 0.20 | ≤ 0.05 | no |"
    )


def test_a_goal_that_is_met_is_reached() -> None:
    assert ratios([measured("page", 1000, (0.3, 1.0))]).rstrip().endswith("| ≤ 0.3 | yes |")


def test_where_there_is_no_goal_nothing_is_said_of_one() -> None:
    assert goal("nothing", 100, "Hugo") is None
    assert ratios([measured("nothing", 100, (0.3, 1.0))]).rstrip().endswith("|  |  |")


def test_memory_is_told_in_mebibytes() -> None:
    assert "| 50 MiB | Hugo 200 MiB | **0.25** |" in ratios([measured("memory", 1000, (50 * 2**20, 200 * 2**20))])


def test_rows_stand_in_the_order_of_scenarios_and_sizes() -> None:
    lines = ratios([THREE, measured("everything", 1000, (1, 1)), measured("everything", 100, (1, 1))]).splitlines()[2:]
    assert [line.split(" | ")[:2] for line in lines] == [
        ["| everything, no cache", "100"],
        ["| everything, no cache", "1,000"],
        ["| nothing changed", "1,000"],
    ]


def test_growth_is_told_from_each_size_to_the_next() -> None:
    told = growths([measured("page", 100, (1, 1)), measured("page", 1000, (1, 10))])
    assert told.splitlines()[2] == "| one page edited | 100 to 1,000 | Prospectus 0.00, Hugo 1.00 |"


def test_the_report_says_what_else_the_machine_did() -> None:
    assert "kept 0.2 processors busy (median; 0.0 to 0.5)" in conditions([THREE])


def test_nothing_is_said_of_the_machine_where_no_build_was_timed() -> None:
    assert not conditions([measured("memory", 100, (1, 1))])


def test_a_table_has_a_head_a_rule_and_rows() -> None:
    assert table(("a", "b"), [("1", "2")]) == "| a | b |\n| --- | --- |\n| 1 | 2 |\n"


def test_what_is_kept_is_replaced_by_what_is_measured_again(tmp_path: Path) -> None:
    file = tmp_path / "work" / "results.json"
    kept(file, [THREE, measured("page", 100, (1, 1))])
    again = measured("page", 100, (2, 1))
    assert kept(file, [again]) == (THREE, again)
    assert kept(file, []) == (THREE, again)


def test_the_picture_is_svg_with_a_name_and_a_bar_for_each_generator() -> None:
    root = ET.fromstring(picture([THREE], 1000))  # noqa: S314  # our own
    svg = "{http://www.w3.org/2000/svg}"
    assert root.get("aria-label") == "Time and memory of 1,000 programmes, the shorter the better"
    assert [bar.get("width") for bar in root.iter(f"{svg}rect")][1:] == ["50", "500"]
    words = [text.text for text in root.iter(f"{svg}text")]
    assert words == ["Nothing changed", "Prospectus", "0.20 s", "Hugo", "2.00 s"]


def test_the_picture_leaves_out_other_sizes() -> None:
    assert '<rect class="o"' not in picture([THREE], 100)
