"""Event mentions of many articles, one cluster an incident of the ledger and a type of event."""
import os
import sqlite3

from runner import read_jsonl, write_metrics


def incident_numbers(ledger):
    """{(article, number of the incident in it): the ledger's incident}."""
    connection = sqlite3.connect(ledger)
    rows = connection.execute("SELECT a.source_id, c.number, c.incident FROM account c"
                              " JOIN article a ON a.id = c.article").fetchall()
    connection.close()
    return {(article, number): incident for article, number, incident in rows}


def clusters(documents, read, incidents):
    """{mention: cluster}; a mention that the gold knows has the gold's name."""
    known = {(d["docid"], m["start"], m["end"]): f"{d['docid']}#{i}"
             for d in documents for i, m in enumerate(d["mentions"]) if m["kind"] == "event"}
    found = {}
    for docid, record in read.items():
        for event in record["events"]:
            place = (docid, event["start"], event["end"])
            number = int(event["incident"][1:]) - 1 if event["incident"] else None
            incident = incidents.get((docid, number), f"{docid}:{event['id']}")
            found[known.get(place, "@".join(map(str, place)))] = f"{incident}:{event['type']}"
    return found


def run(job):
    scorer = job.scorer("coref_score")
    documents = read_jsonl(job.gold_path)
    articles = [{"id": d["docid"], "text": d["text"]} for d in documents]
    ledger = os.path.join(job.scratch, "events.db")
    job.run(["add", "--quiet", "-d", ledger, job.write_jsonl("articles.jsonl", articles)])
    read = job.read(articles, "events")
    ours = clusters(documents, read, incident_numbers(ledger))
    result = scorer.score(scorer.key(job.gold_path, {}), ours)
    return write_metrics(job, {"conll_f1": 100 * result["CoNLL"][2]})
