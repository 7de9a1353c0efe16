"""The day of given events. Where the program has no event or knows no day for it, the only dated
expression of the sentence counts, else the article's day."""
import os
import re
from bisect import bisect_right
from collections import defaultdict

from runner import read_jsonl, write_metrics

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


def single_day(times):
    days = {t["earliest"] for t in times
            if t["type"] in ("DATE", "TIME") and t["earliest"] and t["earliest"] == t["latest"]}
    return days.pop() if len(days) == 1 else None


def day_at(record, offset, article_day):
    incidents = {i["id"]: i for i in record["incidents"]}
    for event in record["events"]:
        if event["start"] <= offset < event["end"] and event["incident"] in incidents:
            incident = incidents[event["incident"]]
            if incident["earliest"] and incident["earliest"] == incident["latest"]:
                return incident["earliest"]
    for start, end in record["sentences"]:
        if start <= offset < end:
            told = single_day([t for t in record["times"] if start <= t["start"] < end])
            return told or article_day
    return article_day


def dates_of_words(gold, documents, read):
    """{"docid-sentence-word": day}: the n-th telling of a word in a document is its n-th event."""
    asked = defaultdict(set)
    for timeline in gold:
        for entry in timeline["timeline"]:
            for event in entry["events"]:
                docid, sentence, word = event.split("-", 2)
                asked[docid, word].add(int(sentence))
    found = {}
    for document in documents:
        _, moved = spaced(document["text"])
        starts = defaultdict(list)
        for event in sorted(document["events"], key=lambda e: e["start"]):
            starts[event["text"].replace(" ", "_")].append(moved(event["start"]))
        for word, offsets in starts.items():
            for sentence, offset in zip(sorted(asked[document["docid"], word]), offsets):
                found[f"{document['docid']}-{sentence}-{word}"] = day_at(
                    read[document["docid"]], offset, document["dct"])
    return found


def run(job):
    scorer = job.scorer("score_timeline")
    gold = read_jsonl(job.gold_path)
    name = os.path.basename(job.gold_path).replace("_gold_", "_")
    documents = read_jsonl(job.beside(name))
    read = job.read([{"id": d["docid"], "date": d["dct"], "text": spaced(d["text"])[0]}
                     for d in documents], "sentences,times,events,incidents")
    days = dates_of_words(gold, documents, read)
    # An event of an article that is not there counts as wrong, not as missing.
    ours = [dict(timeline, timeline=[
        {"order": 0, "date": days.get(event), "events": [event]}
        for entry in timeline["timeline"] for event in entry["events"]]) for timeline in gold]
    result = scorer.score(scorer.load(job.gold_path), scorer.load(job.write_jsonl("ours", ours)))
    return write_metrics(job, {"day_exact": 100 * (result["day"]["acc"] or 0.0)})
