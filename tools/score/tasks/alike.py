"""Which of a few look-alike articles tell of one incident? Of our own (test/ledger/alike), each group in a
ledger of its own: over all pairs of one group, how many that the ledger joined are of one incident
(precision) and how many of those it joined (recall)."""
import os
from itertools import combinations

from runner import read_text
from tasks.merge import main_incidents


def parse_groups(text):
    """[(name, [(day, incident, text)])] of an .alike file."""
    groups = []
    for part in ("\n" + text).split("\n== ")[1:]:
        name, *articles = part.split("\n-- ")
        heads = [article.split("\n", 1) for article in articles]
        groups.append((name.strip(), [(*head.split(" "), body.strip()) for head, body in heads]))
    return groups


def incidents_of(job, name, articles):
    """The incident that the ledger gives each article; one that it gives none stands alone."""
    ledger = os.path.join(job.scratch, f"{name}.db")
    path = job.write_jsonl(f"{name}.jsonl", [
        {"id": str(number), "date": day, "title": text.split("\n")[0], "text": text}
        for number, (day, _, text) in enumerate(articles)])
    job.run(["add", "-d", ledger, path])
    found = main_incidents(ledger)
    return [found.get(str(number), f"alone {number}") for number in range(len(articles))]


def pairs_of(labels):
    return {(i, k) for i, k in combinations(range(len(labels)), 2) if labels[i] == labels[k]}


def count_pairs(gold, ours):
    """(joined rightly, joined, of one incident) of a group."""
    return len(pairs_of(gold) & pairs_of(ours)), len(pairs_of(ours)), len(pairs_of(gold))


def run(job):
    counts = [count_pairs([incident for _, incident, _ in articles], incidents_of(job, name, articles))
              for name, articles in parse_groups(read_text(job.gold_path))]
    right, joined, same = (sum(column) for column in zip(*counts))
    return {"precision": 100 * right / joined if joined else 0.0,
            "recall": 100 * right / same if same else 0.0,
            "pairwise_f1": 200 * right / (joined + same) if joined + same else 0.0}
