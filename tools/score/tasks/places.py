"""Toponyms found and put on the map."""
from runner import read_jsonl, write_metrics


def run(job):
    scorer = job.scorer("score_places")
    gold = read_jsonl(job.gold_path)
    read = job.read([{"id": str(d["docid"]), "date": (d.get("date") or "")[:10] or None,
                      "text": d["text"]} for d in gold], "places")
    ours = {d: {"toponyms": [
        {"start": p["start"], "end": p["end"], "lat": p["lat"], "lon": p["lon"],
         "geonameid": p["geoname"]} for p in r["places"]]} for d, r in read.items()}
    result = scorer.score({str(d["docid"]): d for d in gold}, ours)
    return write_metrics(job, {
        "span_f1": 100 * result["exact"]["F1"], "acc161": 100 * result["acc_found"],
        "end_to_end": 100 * result["end_to_end"]["F1"]})
