"""Which articles tell of one incident: one ledger over all articles, in order of their dates."""
import os
import sqlite3

from runner import read_jsonl, write_metrics


def main_incidents(ledger):
    """{article: the incident it reports}: its subject's, as the program says, else its first."""
    connection = sqlite3.connect(ledger)
    rows = connection.execute(
        "SELECT a.source_id, c.incident FROM account c JOIN article a ON a.id = c.article"
        " JOIN incident i ON i.id = c.incident WHERE i.type <> 'MOVE'"
        " ORDER BY a.id, c.is_subject DESC, c.is_background, c.number").fetchall()
    connection.close()
    found = {}
    for article, incident in rows:
        found.setdefault(article, incident)
    return found


def articles_of(documents):
    """What the program is given of each, in order of their dates."""
    articles = {}
    for d in documents:
        text = f"{d['title']}\n\n{d['text']}" if d.get("title") else d["text"]
        articles[d["docid"]] = {"id": d["docid"], "date": d.get("date"), "title": d.get("title"),
                                "text": text}
    return sorted(articles.values(), key=lambda a: (a["date"] or "", a["id"]))


def make_ledger(job, documents):
    ledger = os.path.join(job.scratch, "merge.db")
    job.run(["add", "-d", ledger, job.write_jsonl("articles.jsonl", articles_of(documents))])
    return ledger


def run(job):
    scorer = job.scorer("coref_score")
    documents = read_jsonl(job.gold_path)
    gold = scorer.key_docs(job.gold_path)
    found = main_incidents(make_ledger(job, documents))
    # A document without incidents stands alone.
    ours = {key: str(found.get(key.split("@")[0], "alone-" + key)) for key in gold}
    result = scorer.score(gold, ours)
    return write_metrics(job, {"b3_f1": 100 * result["B3"][2], "pairwise_f1": 100 * result["pair"][2]})
