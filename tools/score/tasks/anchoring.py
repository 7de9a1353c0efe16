"""How events stand to the article's day: before, overlap or after. The set's links between an event
and the day of its article (TimeML's DCT) are read so: (I)BEFORE is before, (I)AFTER is after, all
others (INCLUDES, IS_INCLUDED, DURING, SIMULTANEOUS, IDENTITY, BEGINS…) are overlap; a link from the
day to the event is turned round; the first link of an event counts. Of our anchors the one that the
event's words begin in speaks, else the nearest of the article."""
from runner import nearest_anchor, read_jsonl, write_metrics

RELATIONS = {"BEFORE": "before", "IBEFORE": "before", "AFTER": "after", "IAFTER": "after"}
TURNED = {"before": "after", "after": "before", "overlap": "overlap"}


def gold_relations(document):
    """[(start of the event's words, relation to the article's day)]"""
    starts = {event["eid"]: event["start"] for event in document["events"]}
    day, found = document["dct_tid"], {}
    for link in document["tlinks"]:
        relation = RELATIONS.get(link["rel"], "overlap")
        if link["dst"] == day and link["src"] in starts:
            found.setdefault(link["src"], relation)
        elif link["src"] == day and link["dst"] in starts:
            found.setdefault(link["dst"], TURNED[relation])
    return [(starts[event], relation) for event, relation in found.items()]


def relation_at(record, offset):
    anchor = nearest_anchor(record, offset)
    return anchor["relation"] if anchor else None


def run(job):
    documents = read_jsonl(job.gold_path)
    read = job.read([{"id": d["docid"], "date": d["dct"], "text": d["text"]} for d in documents],
                    "anchors")
    asked = right = 0
    for document in documents:
        for offset, relation in gold_relations(document):
            asked += 1
            right += relation_at(read[document["docid"]], offset) == relation
    return write_metrics(job, {"relation": 100 * right / asked})
