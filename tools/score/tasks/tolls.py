"""How many were killed and injured, one figure an article."""
from runner import number_range, read_jsonl, write_metrics

FORESEEN = ("threatens", "expects")


def toll(record, slot):
    """The highest lower bound that is asserted for the article's first incident of violence: later
    tolls revise earlier ones upward, and subsets are slots of their own. An incident may be named by the
    arrests it led to. Whom somebody threatens to
    kill, or expects to die, has not."""
    incidents = {i["id"]: i for i in record["incidents"]}
    figures = {}
    for claim in record["claims"]:
        kind = incidents[claim["incident"]]["type"]
        if claim["slot"] == slot and kind in ("ASSAULT", "DISASTER", "CASUALTY", "COERCE") \
                and claim["certainty"] != "negated" and claim["stance"] not in FORESEEN:
            low, high = number_range(claim["value"])
            figures.setdefault(claim["incident"], []).append(low if low else high or 0)
    if not figures:
        return 0
    first = next(i["id"] for i in record["incidents"] if i["id"] in figures)
    return max(figures[first])


def run(job):
    scorer = job.scorer("score_tolls")
    gold = read_jsonl(job.gold_path)
    read = job.read([{"id": d["docid"], "date": d.get("date"), "text": d["text"]} for d in gold],
                    "incidents,claims")
    ours = {d: {"killed": toll(r, "killed"), "injured": toll(r, "injured")}
            for d, r in read.items()}
    result = scorer.score({str(d["docid"]): d for d in gold}, ours)
    return write_metrics(job, {f"{slot}_exact": 100 * result[slot]["exact"]
                               for slot in ("killed", "injured") if slot in result})
