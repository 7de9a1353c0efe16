"""Specification cases of Microsoft's Recognizers-Text: one sentence, its expressions, their values.

News-style cases only, chosen by what they are and not by what any program reads right:
- of the plain mode (the other files test modes of calendars and assistants), read on a known day;
- a whole sentence in the third person: four words or more, nobody who speaks or is spoken to, no
  question, no wish to an assistant;
- written as papers print it: months and weekdays have capitals, days in digits have their year, nothing is
  shortened as in chats ("EOY", "otd");
- every expression is a day, a week, a month, a year or another period of the calendar, or a length,
  with one value: clock times, sets and ranges with two ends are not, nor what TIMEX3 marks as two
  expressions ("3 days after January 12th") or as a length before an event ("the year before independence").
A year or week that the sentence leaves open has a past and a future reading in the set: either is
right, and a length in any unit that makes it as long (P1.25Y is P1Y3M).
What is counted in weeks, months or years ("two months ago") the set gives as a day, TIMEX3 as that week,
month or year, which is right when it holds the day.
"""
import datetime
import re

from runner import read_jsonl, write_metrics

FILE = "DateTimeModel.json"
KINDS = {"datetimeV2.date", "datetimeV2.daterange", "datetimeV2.duration"}
SPEAKER = re.compile(r"\b(i|me|my|mine|we|us|our|you|your|let's|cortana|please|show|how|what|what's)\b|\?",
                     re.IGNORECASE)
LEAST_WORDS = 4
UNPRINTED = re.compile(
    r"\b(jan(uary)?|feb(ruary)?|mar|apr(il)?|june?|july?|aug|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?|"
    r"(mon|tues|wednes|thurs|fri|satur|sun)day)\b|(?<=in )(may|march|august)\b|"
    r"(?<![\d/.-])\d{1,2}[/.]\d{1,2}(?![\d/.-])|\bEOY\b|\botd\b")


LINKED = re.compile(r"\b(before|after|from|since|than)\b", re.IGNORECASE)
COUNTED = re.compile(r"\b(week|fortnight|month|year)s?\b.*\b(ago|later|earlier|hence|time)\b")


def is_single(result):
    """A kind of the subset with one TIMEX3 value that can be resolved."""
    return result["type"] in KINDS and not LINKED.search(result["text"]) and all(
        value["timex"] and "(" not in value["timex"] and value.get("value") != "not resolved"
        for value in result["values"])


def is_linked(case, result):
    """Does a word behind the expression count it from something else?"""
    behind = case["input"][result["end"] + 1:].split()[:1]
    return bool(behind and LINKED.fullmatch(behind[0]))


def is_news(case):
    return bool(case["file"] == FILE and case["ref"] and case["results"]
                and len(case["input"].split()) >= LEAST_WORDS and case["input"][0].isupper()
                and not SPEAKER.search(case["input"]) and not UNPRINTED.search(case["input"])
                and all(is_single(result) and not is_linked(case, result)
                        for result in case["results"]))


def granule(text, day):
    """The week, month or year of a day that an expression counted in them means."""
    date = datetime.date.fromisoformat(day)
    if "year" in text:
        return day[:4]
    return day[:7] if "month" in text else "%04d-W%02d" % date.isocalendar()[:2]


def readings(result):
    """The TIMEX3 values that are right."""
    text = result["text"].lower()
    right = {reading(value) for value in result["values"]}
    if COUNTED.search(text):
        right |= {granule(text, day) for day in right if re.fullmatch(r"\d{4}-\d\d-\d\d", day)}
    return right


def reading(value):
    """XXXX-10 that begins on 2016-10-01 is 2016-10, XXXX-WXX-5 on a day is that day."""
    timex = value["timex"]
    if not timex.startswith("XXXX"):
        return timex
    day = value.get("value") or value.get("start") or value.get("end")
    if re.fullmatch(r"XXXX-\d\d-\d\d|XXXX-WXX-\d", timex):
        return day
    return day[:4] + timex[4:]


PART = re.compile(r"([\d.]+)([YMWDHS])")
MONTHS = {"Y": 12, "M": 1}
SECONDS = {"W": 604800, "D": 86400, "H": 3600, "M": 60, "S": 1}


def length(value):
    """(months, seconds) of a length; None for dates and for lengths that name no number."""
    match = re.fullmatch(r"P((?:[\d.]+[YMWD])*)(?:T((?:[\d.]+[HMS])+))?", value)
    if not match:
        return None
    months = sum(float(n) * MONTHS[u] for n, u in PART.findall(match[1]) if u in MONTHS)
    seconds = sum(float(n) * SECONDS[u] for n, u in PART.findall(match[1]) if u not in MONTHS)
    return months, seconds + sum(float(n) * SECONDS[u] for n, u in PART.findall(match[2] or ""))


def is_right(result, time):
    lengths = {length(value) for value in readings(result)} - {None}
    return time is not None and (time["value"] in readings(result)
                                 or length(time["value"]) in lengths)


def found(result, times):
    """Ours that overlaps the expression most."""
    def shared(time):
        return min(time["end"], result["end"] + 1) - max(time["start"], result["start"])
    best = max(times, key=shared, default=None)
    return best if best is not None and shared(best) > 0 else None


def run(job):
    cases = [c for c in read_jsonl(job.gold_path) if is_news(c)]
    read, seconds = job.timed_read(
        [{"id": str(i), "date": c["ref"][:10], "text": c["input"]} for i, c in enumerate(cases)],
        "times")
    results = [(r, found(r, read[str(i)]["times"])) for i, c in enumerate(cases) for r in c["results"]]
    right = sum(is_right(r, ours) for r, ours in results)
    hits = sum(ours is not None for _, ours in results)
    return write_metrics(job, {"found": 100 * hits / len(results),
                               "value": 100 * right / len(results)})
