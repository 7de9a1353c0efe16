"""Coreference: chains over given words (OntoGUM), and which of two names a pronoun means (GAP)."""
import json
import re

from runner import conllu_of, read_text, sentences_of, write_metrics


def documents(text):
    """(name, words) of each document of a CoNLL coreference file."""
    found = []
    for line in text.split("\n"):
        begins = re.match(r"#\s*begin document\s*(.*)", line)
        if begins:
            found.append((begins[1].strip(), []))
        elif line.strip() and not line.startswith("#"):
            found[-1][1].append(line.split("\t")[1])
    return found


def chains_of(name, record):
    """{mention: chain} as coref_score names them; entities told once are no chains."""
    first = {token["start"]: i for i, token in enumerate(record["tokens"])}
    last = {token["end"]: i for i, token in enumerate(record["tokens"])}
    found = {}
    for entity in record["entities"]:
        spans = [(first[s], last[e]) for s, e in entity["mentions"] if s in first and e in last]
        if len(set(spans)) > 1:
            found.update({f"{name}:{s}-{e}": f"{name}:{entity['id']}" for s, e in spans})
    return found


def run_chains(job):
    scorer = job.scorer("coref_score")
    given = documents(read_text(job.gold_path))
    paths = [job.write(f"{i}.conllu", conllu_of(sentences_of(words)))
             for i, (_, words) in enumerate(given)]
    out = job.run(["read", "--json", "--quiet", "--layers", "tokens,entities", "--format", "conllu"]
                  + paths)
    records = [json.loads(line) for line in out.split("\n") if line]
    if len(records) != len(given):
        raise RuntimeError(f"{len(given)} documents given, {len(records)} came back")
    ours = {}
    for (name, _), record in zip(given, records):
        ours.update(chains_of(name, record))
    result = scorer.score(scorer.conll(job.gold_path), ours)
    return {"conll_f1": 100 * result["CoNLL"][2]}


def means(record, pronoun, name):
    """Does one entity have a mention at the pronoun and one that holds part of the name?"""
    overlaps = lambda m, s: m[0] < s[1] and s[0] < m[1]
    return any(pronoun in map(tuple, e["mentions"]) and any(overlaps(m, name) for m in e["mentions"])
               for e in record["entities"])


def run_pronouns(job):
    scorer = job.scorer("score_gap")
    rows = [row for row in scorer.rows(job.gold_path) if row[0] != "ID"]
    read = job.read([{"id": row[0], "text": row[1]} for row in rows], "entities")
    at = lambda text, offset: (int(offset), int(offset) + len(text))
    ours = {row[0]: tuple(means(read[row[0]], at(row[2], row[3]), at(row[i], row[i + 1]))
                          for i in (4, 7)) for row in rows}
    return {"f1": 100 * scorer.score(scorer.gold(job.gold_path), ours)["all"][2]}


def run(job):
    return write_metrics(job, run_pronouns(job) if job.row["set"] == "gap" else run_chains(job))
