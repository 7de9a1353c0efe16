"""Claims of the hand-marked streams and of the specimen."""
import os
import sqlite3

from runner import read_jsonl


def articles_of(job):
    """The stream's articles, as the program documents its input."""
    if job.row["set"] == "specimen" or job.row["file"].endswith("specimen/claims.jsonl"):
        return None
    stream = os.path.basename(job.gold_path).split(".")[0]
    return [{"id": d["docid"], "date": d["dct"], "text": d["text"]}
            for d in read_jsonl(job.beside(f"docs_{stream}.jsonl"))]


def claims_in(ledger):
    """The ledger's claims in the annotators' form. One incident has one id in all articles."""
    connection = sqlite3.connect(ledger)
    rows = connection.execute(
        "SELECT a.source_id, c.incident, c.slot, c.value, c.words, c.holder, c.via, c.parent,"
        " c.stance, c.certainty, c.sentence FROM claim c JOIN article a ON a.id = c.article"
        " ORDER BY c.id").fetchall()
    connection.close()
    return [{
        "docid": docid, "incident": f"incident-{incident}", "slot": slot, "value": value,
        "value_text": words, "holder": holder, "via": via, "parent": parent, "stance": stance,
        "certainty": certainty, "sentence": sentence[:60],
    } for (docid, incident, slot, value, words, holder, via, parent, stance, certainty,
           sentence) in rows]


def system_claims(job):
    ledger = os.path.join(job.scratch, "claims.db")
    articles = articles_of(job)
    if articles is None:
        job.run(["add", "-d", ledger, job.beside("article.txt")])
        return [dict(c, docid="specimen") for c in claims_in(ledger)]
    articles.sort(key=lambda a: (a["date"], a["id"]))
    job.run(["add", "-d", ledger, job.write_jsonl("articles.jsonl", articles)])
    return claims_in(ledger)


def run(job):
    scorer = job.scorer("score_claims")
    gold = read_jsonl(job.gold_path)
    ours = system_claims(job)
    # Statements are annotated in the specimen only (GUIDE.md): elsewhere they are neither right nor
    # wrong.
    if not any(c["slot"] == "statement" for c in gold):
        ours = [c for c in ours if c["slot"] != "statement"]
    job.write_jsonl("ours.jsonl", ours)
    result = scorer.score(gold, ours)
    overall = result["overall"]
    values = {f"{level}_f1": 100 * overall[level]["F1"] for level in ("value", "held", "stance")}
    if "recall_held" in job.row["metrics"]:
        values["recall_held"] = 100 * overall["held"]["R"]
    return values
