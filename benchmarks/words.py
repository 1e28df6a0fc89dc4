"""The words that the pages of the corpus are made of."""

from typing import Final

TOPICS: Final = (
    ("genomics", "Genomics"),
    ("imaging", "Imaging"),
    ("measurement", "Measurement science"),
    ("pathology", "Pathology"),
    ("physiology", "Physiology"),
    ("pharmacy", "Pharmacy science"),
    ("engineering", "Clinical engineering"),
    ("informatics", "Informatics"),
    ("leadership", "Leadership"),
    ("workforce", "Workforce and training"),
)
SORTS: Final = ("fellowship", "exchange", "partnership", "placement", "year", "network", "course", "workshop series")
WHO: Final = ("Registered scientists", "Senior scientists", "Trainees", "Heads of service", "Technicians")
SUBJECTS: Final = (
    "The programme",
    "Your host",
    "A small team",
    "Your service",
    "The laboratory",
    "Each partner",
    "A senior scientist",
    "The steering group",
    "Your line manager",
    "The national team",
)
VERBS: Final = (
    "supports",
    "tests",
    "compares",
    "improves",
    "publishes",
    "reviews",
    "plans",
    "measures",
    "explains",
    "shares",
)
OBJECTS: Final = (
    "new methods of diagnosis",
    "the quality of results",
    "reference materials for *local* use",
    "a **shared protocol**",
    "the training of new staff",
    "how samples are handled",
    "ideas that came from the wards",
    "an open set of examples",
    "the cost of each test",
    "the advice that patients get",
)
ENDINGS: Final = (
    "with two other hospitals",
    "over the course of a year",
    "so that care is safer",
    "before anything is bought",
    "in the region and beyond it",
    "without extra cost to your service",
    "as part of everyday work",
    "together with patients",
    "at least once in every quarter",
    "and tells others what was learned",
)
HEADINGS: Final = (
    "Why it exists",
    "What you do",
    "What you get",
    "Who you work with",
    "What we ask of you",
    "After the programme",
)
MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
