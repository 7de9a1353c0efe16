#!/usr/bin/env python3
"""Our own annotated articles (test/article/stories) are well formed: what the annotation guide closes is
closed here, too, and every claim's value can be traced to the article."""
import datetime
import os
import re
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path.insert(0, os.path.join(ROOT, "tools", "score"))
from tasks.stories import parse_stories  # noqa: E402

NUMBERS = {"killed", "injured", "missing", "captive", "released", "detained", "displaced"}
SLOTS = NUMBERS | {f"{slot}.subset" for slot in NUMBERS} | {
    "date", "place", "perpetrator", "victim", "weapon", "responsibility", "happened"}
STANCES = {"asserts", "confirms", "denies", "blames", "accuses", "claims-responsibility", "admits",
           "doubts", "leaves-open", "speculates", "expects", "threatens"}
DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?(/\d{4}(-\d\d(-\d\d)?)?)?")
NUMBER = re.compile(r"\d+(\.\.\d*)?|\.\.\d+")
# Governments that a text may name by their capital alone.
CAPITALS = {"Kyrgyzstan": "Bishkek", "Tajikistan": "Dushanbe", "Russia": "Moscow",
            "France": "Paris", "Ukraine": "Kyiv", "China": "Beijing",
            "Belgium": "Brussels", "Britain": "London"}
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
LEAST_WORDS, LEAST_ARTICLES, LEAST_CLAIMS = 120, 60, 6
# Of every half, so many articles have the length of a common news story.
LONG_WORDS, LEAST_LONG_ARTICLES = 200, 40


def words(text):
    return {word.rstrip("s") for word in re.findall(r"\w+", text.lower())}


def has_phrase(phrase, body):
    return re.search(rf"(?<!\w){re.escape(phrase)}(?!\w)", body) is not None


def faults_of_words(body, slot, value, carrier):
    """Faults of the words that are said to carry the value."""
    if carrier and not has_phrase(carrier, body):
        yield f"words not in the text: {carrier}"
    for number, day in enumerate(DAYS):
        if slot == "date" and len(value) == len("2024-02-13") and day in carrier.split() and \
                datetime.date.fromisoformat(value).weekday() != number:
            yield f"{value} is no {day}"


def faults_of_claim(body, slot, value, holder, stance, carrier):
    yield from faults_of_words(body, slot, value, carrier)
    if slot not in SLOTS:
        yield f"unknown slot {slot}"
    if stance not in STANCES:
        yield f"unknown stance {stance}"
    if slot == "date" and not DATE.fullmatch(value):
        yield f"no date: {value}"
    if slot.split(".")[0] in NUMBERS and not NUMBER.fullmatch(value):
        yield f"no number: {value}"
    if slot in ("place", "perpetrator", "victim", "weapon", "responsibility") and \
            not words(value) & words(body) and not carrier:
        yield f"value not in the text: {value}"
    if holder not in ("author", "unnamed") and \
            not words(f"{holder} {CAPITALS.get(holder, '')}") & words(body):
        yield f"holder not in the text: {holder}"


def faults_of(name, date, body, claims):
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", date):
        yield f"{name}: date {date}"
    if len(body.split()) < LEAST_WORDS:
        yield f"{name}: {len(body.split())} words"
    if len(claims) < LEAST_CLAIMS or len(set(claims)) < len(claims):
        yield f"{name}: few claims, or one of them twice"
    for incident, *claim in claims:
        for fault in faults_of_claim(body, *claim):
            yield f"{name} {incident}: {fault}"


SAMPLE = "At least nine miners died in Korvin on Tuesday, the union said."
# Claims of the sample and how many faults each has.
SAMPLE_CLAIMS = [
    (("killed", "9..", "union", "asserts", "At least nine"), 0),
    (("killed", "9..", "union", "asserts", "at least ten"), 1),
    (("killed", "nine", "union", "asserts", ""), 1),
    (("date", "2024-02-13", "union", "asserts", "Tuesday"), 0),
    (("date", "2024-02-14", "union", "asserts", "Tuesday"), 1),
    (("date", "Tuesday", "union", "asserts", ""), 1),
    (("place", "Korvin", "mayor", "asserts", ""), 1),
    (("place", "Orlov", "union", "says", ""), 2),
    (("deaths", "9", "union", "asserts", ""), 1),
]


def faults_of_check():
    """The check itself finds what it is there to find."""
    for claim, expected in SAMPLE_CLAIMS:
        if len(list(faults_of_claim(SAMPLE, *claim))) != expected:
            yield f"check: {claim} should have {expected} faults"


def main():
    found, names = list(faults_of_check()), set()
    for half in ("seen", "unseen"):
        path = os.path.join(ROOT, "test", "article", "stories", half + ".story")
        with open(path, encoding="utf-8") as handle:
            stories = parse_stories(handle.read())
        if len(stories) < LEAST_ARTICLES:
            found.append(f"{half}: {len(stories)} articles")
        if sum(len(body.split()) >= LONG_WORDS for _, _, body, _ in stories) < LEAST_LONG_ARTICLES:
            found.append(f"{half}: few long articles")
        for story in stories:
            found += faults_of(*story)
            if story[0] in names:
                found.append(f"{story[0]}: twice")
            names.add(story[0])
    print("\n".join(found) or f"{len(names)} articles are well formed")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
