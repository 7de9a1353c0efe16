"""Disputes of the hand-marked streams: found when incident, slot and two of its values agree."""
import json
import os

from runner import read_jsonl, write_metrics
from tasks.claims import articles_of, claims_in


def agrees(scorer, slot, gold, ours):
    """Two of the gold positions have a value of their own among ours."""
    left, found = list(ours), 0
    for position in gold["positions"]:
        hit = next((v for v in left if scorer.value_ok(slot, position["value"], v)), None)
        if hit is not None:
            left.remove(hit)
            found += 1
    return found >= 2


def words_of(slot, claim):
    """A denied value as the annotators write it; that nothing happened is a value of its own."""
    is_denied = claim["stance"] == "denies" or claim["certainty"] == "negated"
    return ("not " if is_denied and slot != "happened" else "") + claim["value"]


def run(job):
    scorer = job.scorer("score_claims")
    with open(job.gold_path, encoding="utf-8") as handle:
        gold = json.load(handle)
    stream = os.path.basename(job.gold_path).split(".")[0]
    ledger = os.path.join(job.scratch, "disputes.db")
    articles = sorted(articles_of(job), key=lambda a: (a["date"], a["id"]))
    job.run(["add", "-d", ledger, job.write_jsonl("articles.jsonl", articles)])
    aligned = scorer.align_incidents(read_jsonl(job.beside(f"{stream}.claims.jsonl")),
                                     claims_in(ledger))
    ours = []
    for line in job.run(["disputes", "-d", ledger, "--json"]).splitlines():
        record = json.loads(line)
        if record["slot"] != "statement":
            values = sorted({words_of(record["slot"], c) for c in record["claims"]})
            ours.append((aligned.get(f"incident-{record['incident']}"), record["slot"], values))
    used, right = set(), 0
    for entry in gold:
        for i, (incident, slot, values) in enumerate(ours):
            if i not in used and incident == entry["incident"] and slot == entry["slot"] \
                    and agrees(scorer, slot, entry, values):
                used.add(i)
                right += 1
                break
    total = len(gold) + len(ours)
    return write_metrics(job, {"f1": 200 * right / total if total else 0.0})
