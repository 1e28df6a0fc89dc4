"""Bank holidays of the United Kingdom from 2012 to 2028, in the form in which a site can give its own.

Years to come follow the rules (Easter, first and last Mondays, substitute days); what is proclaimed for one year only
is known when it has been proclaimed.
"""

from typing import Final

UNITED_KINGDOM: Final = """\
2012-01-02 | Scotland | 2nd January
2012-01-02 | England and Wales, Northern Ireland | New Year’s Day (substitute day)
2012-01-03 | Scotland | New Year’s Day (substitute day)
2012-03-19 | Northern Ireland | St Patrick’s Day (substitute day)
2012-04-06 | England and Wales, Scotland, Northern Ireland | Good Friday
2012-04-09 | England and Wales, Northern Ireland | Easter Monday
2012-05-07 | England and Wales, Scotland, Northern Ireland | Early May bank holiday
2012-06-04 | England and Wales, Scotland, Northern Ireland | Spring bank holiday
2012-06-05 | England and Wales, Scotland, Northern Ireland | Queen’s Diamond Jubilee
2012-07-12 | Northern Ireland | Battle of the Boyne (Orangemen’s Day)
2012-08-06 | Scotland | Summer bank holiday
2012-08-27 | England and Wales, Northern Ireland | Summer bank holiday
2012-11-30 | Scotland | St Andrew’s Day
2012-12-25 | England and Wales, Scotland, Northern Ireland | Christmas Day
2012-12-26 | England and Wales, Scotland, Northern Ireland | Boxing Day
2013-01-01 | England and Wales, Scotland, Northern Ireland | New Year’s Day
2013-01-02 | Scotland | 2nd January
2013-03-18 | Northern Ireland | St Patrick’s Day (substitute day)
2013-03-29 | England and Wales, Scotland, Northern Ireland | Good Friday
2013-04-01 | England and Wales, Northern Ireland | Easter Monday
2013-05-06 | England and Wales, Scotland, Northern Ireland | Early May bank holiday
2013-05-27 | England and Wales, Scotland, Northern Ireland | Spring bank holiday
2013-07-12 | Northern Ireland | Battle of the Boyne (Orangemen’s Day)
2013-08-05 | Scotland | Summer bank holiday
2013-08-26 | England and Wales, Northern Ireland | Summer bank holiday
2013-12-02 | Scotland | St Andrew’s Day (substitute day)
2013-12-25 | England and Wales, Scotland, Northern Ireland | Christmas Day
2013-12-26 | England and Wales, Scotland, Northern Ireland | Boxing Day
2014-01-01 | England and Wales, Scotland, Northern Ireland | New Year’s Day
2014-01-02 | Scotland | 2nd January
2014-03-17 | Northern Ireland | St Patrick’s Day
2014-04-18 | England and Wales, Scotland, Northern Ireland | Good Friday
2014-04-21 | England and Wales, Northern Ireland | Easter Monday
2014-05-05 | England and Wales, Scotland, Northern Ireland | Early May bank holiday
2014-05-26 | England and Wales, Scotland, Northern Ireland | Spring bank holiday
2014-07-14 | Northern Ireland | Battle of the Boyne (Orangemen’s Day) (substitute day)
2014-08-04 | Scotland | Summer bank holiday
2014-08-25 | England and Wales, Northern Ireland | Summer bank holiday
2014-12-01 | Scotland | St Andrew’s Day (substitute day)
2014-12-25 | England and Wales, Scotland, Northern Ireland | Christmas Day
2014-12-26 | England and Wales, Scotland, Northern Ireland | Boxing Day
2015-01-01 | England and Wales, Scotland, Northern Ireland | New Year’s Day
2015-01-02 | Scotland | 2nd January
2015-03-17 | Northern Ireland | St Patrick’s Day
2015-04-03 | England and Wales, Scotland, Northern Ireland | Good Friday
2015-04-06 | England and Wales, Northern Ireland | Easter Monday
2015-05-04 | England and Wales, Scotland, Northern Ireland | Early May bank holiday
2015-05-25 | England and Wales, Scotland, Northern Ireland | Spring bank holiday
2015-07-13 | Northern Ireland | Battle of the Boyne (Orangemen’s Day) (substitute day)
2015-08-03 | Scotland | Summer bank holiday
2015-08-31 | England and Wales, Northern Ireland | Summer bank holiday
2015-11-30 | Scotland | St Andrew’s Day
2015-12-25 | England and Wales, Scotland, Northern Ireland | Christmas Day
2015-12-28 | England and Wales, Scotland, Northern Ireland | Boxing Day (substitute day)
2016-01-01 | England and Wales, Scotland, Northern Ireland | New Year’s Day
2016-01-04 | Scotland | 2nd January (substitute day)
2016-03-17 | Northern Ireland | St Patrick’s Day
2016-03-25 | England and Wales, Scotland, Northern Ireland | Good Friday
2016-03-28 | England and Wales, Northern Ireland | Easter Monday
2016-05-02 | England and Wales, Scotland, Northern Ireland | Early May bank holiday
2016-05-30 | England and Wales, Scotland, Northern Ireland | Spring bank holiday
2016-07-12 | Northern Ireland | Battle of the Boyne (Orangemen’s Day)
2016-08-01 | Scotland | Summer bank holiday
2016-08-29 | England and Wales, Northern Ireland | Summer bank holiday
2016-11-30 | Scotland | St Andrew’s Day
2016-12-26 | England and Wales, Scotland, Northern Ireland | Boxing Day
2016-12-27 | England and Wales, Scotland, Northern Ireland | Christmas Day (substitute day)
2017-01-02 | Scotland | 2nd January
2017-01-02 | England and Wales, Northern Ireland | New Year’s Day (substitute day)
2017-01-03 | Scotland | New Year’s Day (substitute day)
2017-03-17 | Northern Ireland | St Patrick’s Day
2017-04-14 | England and Wales, Scotland, Northern Ireland | Good Friday
2017-04-17 | England and Wales, Northern Ireland | Easter Monday
2017-05-01 | England and Wales, Scotland, Northern Ireland | Early May bank holiday
2017-05-29 | England and Wales, Scotland, Northern Ireland | Spring bank holiday
2017-07-12 | Northern Ireland | Battle of the Boyne (Orangemen’s Day)
2017-08-07 | Scotland | Summer bank holiday
2017-08-28 | England and Wales, Northern Ireland | Summer bank holiday
2017-11-30 | Scotland | St Andrew’s Day
2017-12-25 | England and Wales, Scotland, Northern Ireland | Christmas Day
2017-12-26 | England and Wales, Scotland, Northern Ireland | Boxing Day
2018-01-01 | England and Wales, Scotland, Northern Ireland | New Year’s Day
2018-01-02 | Scotland | 2nd January
2018-03-19 | Northern Ireland | St Patrick’s Day (substitute day)
2018-03-30 | England and Wales, Scotland, Northern Ireland | Good Friday
2018-04-02 | England and Wales, Northern Ireland | Easter Monday
2018-05-07 | England and Wales, Scotland, Northern Ireland | Early May bank holiday
2018-05-28 | England and Wales, Scotland, Northern Ireland | Spring bank holiday
2018-07-12 | Northern Ireland | Battle of the Boyne (Orangemen’s Day)
2018-08-06 | Scotland | Summer bank holiday
2018-08-27 | England and Wales, Northern Ireland | Summer bank holiday
2018-11-30 | Scotland | St Andrew’s Day
2018-12-25 | England and Wales, Scotland, Northern Ireland | Christmas Day
2018-12-26 | England and Wales, Scotland, Northern Ireland | Boxing Day
2019-01-01 | England and Wales, Scotland, Northern Ireland | New Year’s Day
2019-01-02 | Scotland | 2nd January
2019-03-18 | Northern Ireland | St Patrick’s Day (substitute day)
2019-04-19 | England and Wales, Scotland, Northern Ireland | Good Friday
2019-04-22 | England and Wales, Northern Ireland | Easter Monday
2019-05-06 | England and Wales, Scotland, Northern Ireland | Early May bank holiday
2019-05-27 | England and Wales, Scotland, Northern Ireland | Spring bank holiday
2019-07-12 | Northern Ireland | Battle of the Boyne (Orangemen’s Day)
2019-08-05 | Scotland | Summer bank holiday
2019-08-26 | England and Wales, Northern Ireland | Summer bank holiday
2019-12-02 | Scotland | St Andrew’s Day (substitute day)
2019-12-25 | England and Wales, Scotland, Northern Ireland | Christmas Day
2019-12-26 | England and Wales, Scotland, Northern Ireland | Boxing Day
2020-01-01 | England and Wales, Scotland, Northern Ireland | New Year’s Day
2020-01-02 | Scotland | 2nd January
2020-03-17 | Northern Ireland | St Patrick’s Day
2020-04-10 | England and Wales, Scotland, Northern Ireland | Good Friday
2020-04-13 | England and Wales, Northern Ireland | Easter Monday
2020-05-08 | England and Wales, Scotland, Northern Ireland | Early May bank holiday (VE day)
2020-05-25 | England and Wales, Scotland, Northern Ireland | Spring bank holiday
2020-07-13 | Northern Ireland | Battle of the Boyne (Orangemen’s Day) (substitute day)
2020-08-03 | Scotland | Summer bank holiday
2020-08-31 | England and Wales, Northern Ireland | Summer bank holiday
2020-11-30 | Scotland | St Andrew’s Day
2020-12-25 | England and Wales, Scotland, Northern Ireland | Christmas Day
2020-12-28 | England and Wales, Scotland, Northern Ireland | Boxing Day (substitute day)
2021-01-01 | England and Wales, Scotland, Northern Ireland | New Year’s Day
2021-01-04 | Scotland | 2nd January (substitute day)
2021-03-17 | Northern Ireland | St Patrick’s Day
2021-04-02 | England and Wales, Scotland, Northern Ireland | Good Friday
2021-04-05 | England and Wales, Northern Ireland | Easter Monday
2021-05-03 | England and Wales, Scotland, Northern Ireland | Early May bank holiday
2021-05-31 | England and Wales, Scotland, Northern Ireland | Spring bank holiday
2021-07-12 | Northern Ireland | Battle of the Boyne (Orangemen’s Day)
2021-08-02 | Scotland | Summer bank holiday
2021-08-30 | England and Wales, Northern Ireland | Summer bank holiday
2021-11-30 | Scotland | St Andrew’s Day
2021-12-27 | England and Wales, Scotland, Northern Ireland | Christmas Day (substitute day)
2021-12-28 | England and Wales, Scotland, Northern Ireland | Boxing Day (substitute day)
2022-01-03 | England and Wales, Scotland, Northern Ireland | New Year’s Day (substitute day)
2022-01-04 | Scotland | 2nd January (substitute day)
2022-03-17 | Northern Ireland | St Patrick’s Day
2022-04-15 | England and Wales, Scotland, Northern Ireland | Good Friday
2022-04-18 | England and Wales, Northern Ireland | Easter Monday
2022-05-02 | England and Wales, Scotland, Northern Ireland | Early May bank holiday
2022-06-02 | England and Wales, Scotland, Northern Ireland | Spring bank holiday
2022-06-03 | England and Wales, Scotland, Northern Ireland | Platinum Jubilee bank holiday
2022-07-12 | Northern Ireland | Battle of the Boyne (Orangemen’s Day)
2022-08-01 | Scotland | Summer bank holiday
2022-08-29 | England and Wales, Northern Ireland | Summer bank holiday
2022-09-19 | England and Wales, Scotland, Northern Ireland | State funeral of Queen Elizabeth II
2022-11-30 | Scotland | St Andrew’s Day
2022-12-26 | England and Wales, Scotland, Northern Ireland | Boxing Day
2022-12-27 | England and Wales, Scotland, Northern Ireland | Christmas Day (substitute day)
2023-01-02 | Scotland | 2nd January
2023-01-02 | England and Wales, Northern Ireland | New Year’s Day (substitute day)
2023-01-03 | Scotland | New Year’s Day (substitute day)
2023-03-17 | Northern Ireland | St Patrick’s Day
2023-04-07 | England and Wales, Scotland, Northern Ireland | Good Friday
2023-04-10 | England and Wales, Northern Ireland | Easter Monday
2023-05-01 | England and Wales, Scotland, Northern Ireland | Early May bank holiday
2023-05-08 | England and Wales, Scotland, Northern Ireland | Coronation of King Charles III
2023-05-29 | England and Wales, Scotland, Northern Ireland | Spring bank holiday
2023-07-12 | Northern Ireland | Battle of the Boyne (Orangemen’s Day)
2023-08-07 | Scotland | Summer bank holiday
2023-08-28 | England and Wales, Northern Ireland | Summer bank holiday
2023-11-30 | Scotland | St Andrew’s Day
2023-12-25 | England and Wales, Scotland, Northern Ireland | Christmas Day
2023-12-26 | England and Wales, Scotland, Northern Ireland | Boxing Day
2024-01-01 | England and Wales, Scotland, Northern Ireland | New Year’s Day
2024-01-02 | Scotland | 2nd January
2024-03-18 | Northern Ireland | St Patrick’s Day (substitute day)
2024-03-29 | England and Wales, Scotland, Northern Ireland | Good Friday
2024-04-01 | England and Wales, Northern Ireland | Easter Monday
2024-05-06 | England and Wales, Scotland, Northern Ireland | Early May bank holiday
2024-05-27 | England and Wales, Scotland, Northern Ireland | Spring bank holiday
2024-07-12 | Northern Ireland | Battle of the Boyne (Orangemen’s Day)
2024-08-05 | Scotland | Summer bank holiday
2024-08-26 | England and Wales, Northern Ireland | Summer bank holiday
2024-12-02 | Scotland | St Andrew’s Day (substitute day)
2024-12-25 | England and Wales, Scotland, Northern Ireland | Christmas Day
2024-12-26 | England and Wales, Scotland, Northern Ireland | Boxing Day
2025-01-01 | England and Wales, Scotland, Northern Ireland | New Year’s Day
2025-01-02 | Scotland | 2nd January
2025-03-17 | Northern Ireland | St Patrick’s Day
2025-04-18 | England and Wales, Scotland, Northern Ireland | Good Friday
2025-04-21 | England and Wales, Northern Ireland | Easter Monday
2025-05-05 | England and Wales, Scotland, Northern Ireland | Early May bank holiday
2025-05-26 | England and Wales, Scotland, Northern Ireland | Spring bank holiday
2025-07-14 | Northern Ireland | Battle of the Boyne (Orangemen’s Day) (substitute day)
2025-08-04 | Scotland | Summer bank holiday
2025-08-25 | England and Wales, Northern Ireland | Summer bank holiday
2025-12-01 | Scotland | St Andrew’s Day (substitute day)
2025-12-25 | England and Wales, Scotland, Northern Ireland | Christmas Day
2025-12-26 | England and Wales, Scotland, Northern Ireland | Boxing Day
2026-01-01 | England and Wales, Scotland, Northern Ireland | New Year’s Day
2026-01-02 | Scotland | 2nd January
2026-03-17 | Northern Ireland | St Patrick’s Day
2026-04-03 | England and Wales, Scotland, Northern Ireland | Good Friday
2026-04-06 | England and Wales, Northern Ireland | Easter Monday
2026-05-04 | England and Wales, Scotland, Northern Ireland | Early May bank holiday
2026-05-25 | England and Wales, Scotland, Northern Ireland | Spring bank holiday
2026-06-15 | Scotland | World Cup bank holiday
2026-07-13 | Northern Ireland | Battle of the Boyne (Orangemen’s Day) (substitute day)
2026-08-03 | Scotland | Summer bank holiday
2026-08-31 | England and Wales, Northern Ireland | Summer bank holiday
2026-11-30 | Scotland | St Andrew’s Day
2026-12-25 | England and Wales, Scotland, Northern Ireland | Christmas Day
2026-12-28 | England and Wales, Scotland, Northern Ireland | Boxing Day (substitute day)
2027-01-01 | England and Wales, Scotland, Northern Ireland | New Year’s Day
2027-01-04 | Scotland | 2nd January (substitute day)
2027-03-17 | Northern Ireland | St Patrick’s Day
2027-03-26 | England and Wales, Scotland, Northern Ireland | Good Friday
2027-03-29 | England and Wales, Northern Ireland | Easter Monday
2027-05-03 | England and Wales, Scotland, Northern Ireland | Early May bank holiday
2027-05-31 | England and Wales, Scotland, Northern Ireland | Spring bank holiday
2027-07-12 | Northern Ireland | Battle of the Boyne (Orangemen’s Day)
2027-08-02 | Scotland | Summer bank holiday
2027-08-30 | England and Wales, Northern Ireland | Summer bank holiday
2027-11-30 | Scotland | St Andrew’s Day
2027-12-27 | England and Wales, Scotland, Northern Ireland | Christmas Day (substitute day)
2027-12-28 | England and Wales, Scotland, Northern Ireland | Boxing Day (substitute day)
2028-01-03 | England and Wales, Scotland, Northern Ireland | New Year’s Day (substitute day)
2028-01-04 | Scotland | 2nd January (substitute day)
2028-03-17 | Northern Ireland | St Patrick’s Day
2028-04-14 | England and Wales, Scotland, Northern Ireland | Good Friday
2028-04-17 | England and Wales, Northern Ireland | Easter Monday
2028-05-01 | England and Wales, Scotland, Northern Ireland | Early May bank holiday
2028-05-29 | England and Wales, Scotland, Northern Ireland | Spring bank holiday
2028-07-12 | Northern Ireland | Battle of the Boyne (Orangemen’s Day)
2028-08-07 | Scotland | Summer bank holiday
2028-08-28 | England and Wales, Northern Ireland | Summer bank holiday
2028-11-30 | Scotland | St Andrew’s Day
2028-12-25 | England and Wales, Scotland, Northern Ireland | Christmas Day
2028-12-26 | England and Wales, Scotland, Northern Ireland | Boxing Day
"""
