"""Time expressions: extent, type and value (TempEval-3)."""
from runner import read_jsonl, write_metrics


def run(job):
    scorer = job.scorer("score_timex")
    gold = read_jsonl(job.gold_path)
    read, seconds = job.timed_read(
        [{"id": d["docid"], "date": d.get("dct"), "text": d["text"]} for d in gold], "times")
    ours = {d: {"docid": d, "timexes": [
        {"start": t["start"], "end": t["end"], "type": t["type"], "value": t["value"]}
        for t in r["times"]]} for d, r in read.items()}
    result, _, _ = scorer.score({d["docid"]: d for d in gold}, ours)
    return write_metrics(job, {
        "strict_f1": 100 * result["strict"][2], "relaxed_f1": 100 * result["relaxed"][2],
        "type_f1": 100 * result["typeF1"], "value_f1": 100 * result["valueF1"],
        "articles_per_s": len(gold) / seconds})
