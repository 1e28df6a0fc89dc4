"""Bank holidays: those that come with the program, or the site's own in their place."""

from prospectus.model.holidays import OWN, bank_holidays
from tests.content_site import CONFIG, asked


def test_those_of_the_united_kingdom_come_with_the_program() -> None:
    assert len(asked({})(bank_holidays)) > 200


def test_a_site_elsewhere_has_none_unless_it_lists_them() -> None:
    assert asked({"site_config.yaml": CONFIG + "timezone: Europe/Paris\n"})(bank_holidays) == ()


def test_the_sites_own_list_takes_their_place() -> None:
    found = asked({OWN: "# ours\n2017-07-14 | France | Fête nationale\n"})(bank_holidays)
    assert [holiday.name for holiday in found] == ["Fête nationale"]
