"""Attributions: source, cue and content (PolNeAR). Both tiers are scored, as the gold holds both; what is
reported inside another's report is left out, as the gold does not nest."""
from runner import read_jsonl, write_metrics


def run(job):
    scorer = job.scorer("score_attr")
    gold = read_jsonl(job.gold_path)
    read = job.read([{"id": d["docid"], "date": d.get("date"), "text": d["text"]} for d in gold],
                    "attributions")
    ours = {d: {"docid": d, "attributions": [
        {role: a[role] for role in ("source", "cue", "content")} for a in r["attributions"]
        if a["parent"] is None]}
        for d, r in read.items()}
    result = scorer.score({d["docid"]: d for d in gold}, ours)
    f1 = lambda role, how: result[role][how][2] * (100 if result[role][how][2] <= 1 else 1)
    return write_metrics(job, {
        "cue_exact": f1("cue", "exact"), "source_exact": f1("source", "exact"),
        "content_exact": f1("content", "exact"), "content_token": f1("content", "token"),
        "triple_exact": f1("triple", "exact"), "triple_partial": f1("triple", "partial")})
