"""Pages to articles: body, title, day."""
import json
import os
import tarfile
import time

from runner import read_jsonl, write_metrics


def unpack(job):
    """The folder in which the pages lie: beside the index, or unpacked from pages.tar.xz."""
    folder = os.path.dirname(job.gold_path)
    archive = os.path.join(folder, "pages.tar.xz")
    if not os.path.exists(archive):
        return folder
    with tarfile.open(archive) as pages:
        pages.extractall(job.scratch, filter="data")
    return job.scratch


def run(job):
    scorer = job.scorer("score_html")
    gold = read_jsonl(job.gold_path)
    folder = unpack(job)
    ours, seconds = {}, 0.0
    for page in gold:
        path = os.path.join(folder, page["file"])
        started = time.time()
        out = job.run(["read", "--json", "--layers", "article", "--format", "html", path])
        seconds += time.time() - started
        for line in out.splitlines():
            article = json.loads(line)["article"]
            start, end = article["body"]
            ours[page["id"]] = {"id": page["id"], "body": article["text"][start:end],
                                "title": article["title"], "date": article["published"]}
    result = scorer.score({p["id"]: p for p in gold}, ours)
    job.write("html.json", json.dumps(result, default=str))
    return write_metrics(job, {
        "f1": 100 * result["F1"], "exact": 100 * result["exact"],
        "title_exact": 100 * result["title"], "day_exact": 100 * result["date"],
        "pages_per_s": len(gold) / seconds})
