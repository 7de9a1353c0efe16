"""The day of given events: the program's anchor that the event's words begin in, else the nearest of
the article. A lasting event counts by its first day. Where the program leaves the day open, the
article's day counts."""
import os
import re
from bisect import bisect_right

from runner import nearest_anchor, read_jsonl, write_metrics

MONTHS = ("January February March April May June July August September October November"
          " December").split()
DAY_LINE = re.compile(rf"(?:{'|'.join(MONTHS)}) \d{{1,2}} , \d{{4}}")


def spaced(text):
    """The text with the line breaks that the set has lost, and old offset -> new offset."""
    cuts = {m.end() for m in re.finditer(r"[.?!](?: ''| \))?(?=[^\s.?!'),\d])", text)}
    day = DAY_LINE.search(text)
    if day:
        cuts |= {day.start(), day.end()}
    ordered = sorted(c for c in cuts if 0 < c < len(text))
    pieces = [text[a:b] for a, b in zip([0] + ordered, ordered + [len(text)])]
    return "\n".join(pieces), lambda offset: offset + bisect_right(ordered, offset)


def sentence_lines(text):
    """[start, end] of the lines of a spaced text: the set numbers its sentences so, from 0."""
    lines, start = [], 0
    for line in text.split("\n"):
        lines.append((start, start + len(line)))
        start += len(line) + 1
    return lines


def offset_of(text, lines, sentence, words):
    """Where the words of an event stand: of their places the one nearest to its sentence's number,
    as lines that the set had cut or joined shift the count. None when the text lacks them."""
    pattern = r"(?<!\w)" + r"\W+".join(map(re.escape, words.split("_"))) + r"(?!\w)"
    starts = [start for start, _ in lines]
    found = [(abs(bisect_right(starts, m.start()) - 1 - sentence), m.start())
             for m in re.finditer(pattern, text)]
    return min(found)[1] if found else None


def begins_on_a_day(record, anchor):
    """Does it last from the one day of its expression on ("since May 3")?"""
    return any(time["id"] == anchor["time"] and
               anchor["earliest"] == time["earliest"] == time["latest"] for time in record["times"])


def day_at(record, offset, article_day):
    anchor = nearest_anchor(record, offset)
    if anchor is None or not anchor["earliest"]:
        return article_day
    is_exact = anchor["earliest"] == anchor["latest"]
    return anchor["earliest"] if is_exact or begins_on_a_day(record, anchor) else article_day


def dates_of_events(gold, documents, read):
    """{"docid-sentence-words": day}"""
    found = {}
    texts = {d["docid"]: (spaced(d["text"])[0], d["dct"]) for d in documents}
    for event in {e for t in gold for entry in t["timeline"] for e in entry["events"]}:
        parts = event.split("-", 2)
        if len(parts) < 3 or parts[0] not in texts or not parts[1].isdigit():
            continue
        text, day = texts[parts[0]]
        offset = offset_of(text, sentence_lines(text), int(parts[1]), parts[2])
        if offset is not None:
            found[event] = day_at(read[parts[0]], offset, day)
    return found


def run(job):
    scorer = job.scorer("score_timeline")
    gold = read_jsonl(job.gold_path)
    name = os.path.basename(job.gold_path).replace("_gold_", "_")
    documents = read_jsonl(job.beside(name))
    read = job.read([{"id": d["docid"], "date": d["dct"], "text": spaced(d["text"])[0]}
                     for d in documents], "anchors,times")
    days = dates_of_events(gold, documents, read)
    # An event of an article that is not there counts as wrong, not as missing.
    ours = [dict(timeline, timeline=[
        {"order": 0, "date": days.get(event), "events": [event]}
        for entry in timeline["timeline"] for event in entry["events"]]) for timeline in gold]
    result = scorer.score(scorer.load(job.gold_path), scorer.load(job.write_jsonl("ours", ours)))
    return write_metrics(job, {"day_exact": 100 * (result["day"]["acc"] or 0.0)})
