"""A byte-level linter for the calendars we write: RFC 5545 and RFC 7986, and the promises that go beyond them."""

import re
from dataclasses import dataclass, field

LINE = re.compile(r"(?P<name>[A-Z0-9-]+)(?P<parameters>(?:;[A-Z-]+=[^;:,\"\x00-\x1f]+)*):(?P<value>.*)")
STAMP = re.compile(r"\d{8}T\d{6}Z")
DAY = re.compile(r"\d{8}")
LOCAL = re.compile(r"\d{8}T\d{6}")
ESCAPED = re.compile(r"(?:[^\\;,]|\\[\\;,n])*")
TEXTS = frozenset({"UID", "SUMMARY", "DESCRIPTION", "LOCATION", "NAME", "X-WR-CALNAME"})
NEVER = frozenset({"METHOD", "RDATE", "EXDATE", "DURATION", "ATTENDEE", "ORGANIZER"})
ONCE_IN_EVENT = ("UID", "DTSTAMP", "DTSTART", "SUMMARY", "TRANSP", "SEQUENCE")


@dataclass(slots=True)
class Component:
    """A component: its properties in order, as name, parameters and value, and the components inside it."""

    name: str
    properties: list[tuple[str, str, str]] = field(default_factory=list)
    inside: "list[Component]" = field(default_factory=list)

    def values(self, name: str) -> list[str]:
        """The values of every property of a name."""
        return [value for each, _, value in self.properties if each == name]


def lint(data: bytes) -> list[str]:
    """Everything that is wrong with a calendar; empty where nothing is."""
    faults = _octets(data)
    if faults:
        return faults
    text = data.decode().replace("\r\n ", "")
    calendar, faults = _tree(text.split("\r\n")[:-1])
    return faults if calendar is None else [*faults, *_calendar(calendar)]


def _octets(data: bytes) -> list[str]:
    faults = []
    if not data.endswith(b"\r\n"):
        faults.append("the last line has no CRLF")
    for number, line in enumerate(data.removesuffix(b"\r\n").split(b"\r\n"), start=1):
        if len(line) > 75:
            faults.append(f"line {number} has {len(line)} octets")
        if not line.strip(b" "):
            faults.append(f"line {number} is empty")
        if re.search(rb"[\x00-\x08\x0a-\x1f\x7f]", line):
            faults.append(f"line {number} holds a control character")
        if (len(line) - len(line.rstrip(b"\\"))) % 2:
            faults.append(f"line {number} ends inside an escape")
        try:
            line.decode()
        except UnicodeDecodeError:
            faults.append(f"line {number} ends inside a character")
    return faults


def _tree(lines: list[str]) -> tuple[Component | None, list[str]]:
    faults: list[str] = []
    root = Component("")
    stack = [root]
    for line in lines:
        found = LINE.fullmatch(line)
        if found is None:
            faults.append(f"not a content line: {line}")
            continue
        name, parameters, value = found.group("name", "parameters", "value")
        if name == "BEGIN":
            stack.append(Component(value))
            stack[-2].inside.append(stack[-1])
        elif name == "END":
            if stack.pop().name != value:
                return None, [*faults, f"END:{value} closes another component"]
        else:
            stack[-1].properties.append((name, parameters, value))
    if len(stack) != 1 or len(root.inside) != 1 or root.properties or root.inside[0].name != "VCALENDAR":
        return None, [*faults, "not one VCALENDAR"]
    return root.inside[0], faults


def _calendar(calendar: Component) -> list[str]:
    faults = []
    for name, expected in (("VERSION", "2.0"), ("CALSCALE", "GREGORIAN")):
        if calendar.values(name) != [expected]:
            faults.append(f"{name} is not {expected}")
    if len(calendar.values("PRODID")) != 1:
        faults.append("PRODID is not there once")
    zones = [zone for each in calendar.inside if each.name == "VTIMEZONE" for zone in each.values("TZID")]
    events = [each for each in calendar.inside if each.name == "VEVENT"]
    uids = [uid for event in events for uid in event.values("UID")]
    if not events:
        faults.append("a calendar without events")
    if len(set(uids)) != len(uids):
        faults.append("a UID comes twice")
    if {each.name for each in calendar.inside} - {"VEVENT", "VTIMEZONE"}:
        faults.append("a component that does not belong here")
    used = {zone for event in events for _, parameters, _ in event.properties for zone in _zones(parameters)}
    if used != set(zones) or len(zones) != len(set(zones)):
        faults.append("the zones described are not the zones used")
    for component in (calendar, *calendar.inside):
        faults += _properties(component)
    return faults + [fault for event in events for fault in _event(event)]


def _zones(parameters: str) -> list[str]:
    return re.findall(r";TZID=([^;]+)", parameters)


def _properties(component: Component) -> list[str]:
    faults = [f"{name} has no place here" for name, _, _ in component.properties if name in NEVER]
    for name, _, value in component.properties:
        if name in TEXTS and not ESCAPED.fullmatch(value):
            faults.append(f"{name} is not escaped: {value}")
    for part in component.inside if component.name == "VTIMEZONE" else ():
        needed = ("DTSTART", "TZOFFSETFROM", "TZOFFSETTO")
        faults += [f"a part of a zone has no {name}" for name in needed if len(part.values(name)) != 1]
    if component.name == "VTIMEZONE" and not component.inside:
        faults.append("a zone without parts")
    if component.name == "VEVENT" and component.inside:
        faults.append("an alarm")
    return faults


def _event(event: Component) -> list[str]:
    faults = [f"{name} is not there once" for name in ONCE_IN_EVENT if len(event.values(name)) != 1]
    stamps = [value for name in ("DTSTAMP", "LAST-MODIFIED") for value in event.values(name)]
    faults += [f"a stamp that is not in UTC: {value}" for value in stamps if not STAMP.fullmatch(value)]
    if event.values("TRANSP") != ["TRANSPARENT"]:
        faults.append("an event that takes up time")
    if not {*event.values("STATUS")} <= {"CONFIRMED", "TENTATIVE", "CANCELLED"}:
        faults.append("an unknown STATUS")
    starts = [each for each in event.properties if each[0] == "DTSTART"]
    ends = [each for each in event.properties if each[0] == "DTEND"]
    for _, parameters, value in (*starts, *ends):
        form = DAY if parameters == ";VALUE=DATE" else LOCAL if _zones(parameters) else STAMP
        if not form.fullmatch(value):
            faults.append(f"not a time: {value}")
    if starts and ends and (starts[0][1] != ends[0][1] or ends[0][2] <= starts[0][2]):
        faults.append("an end that does not follow its start")
    if starts and starts[0][1] == ";VALUE=DATE" and not ends:
        faults.append("days without an end")
    return faults
