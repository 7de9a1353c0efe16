"""Coreference: chains over given words (OntoGUM), and which of two names a pronoun means (GAP).

OntoGUM marks noun phrases in full, as OntoNotes does: with the article of a name, a title, a possessive
's, and what hangs behind the noun. The program's mentions are names and nouns without these; each is
widened here to what the program's own tree hangs on its head.
"""
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


BEFORE_HEAD = {"det", "det:predet", "nmod:poss", "amod", "nummod", "compound", "nmod:desc",
               "nmod:unmarked"}
BEHIND_HEAD = {"nmod", "acl", "appos"}


def heads_of(record):
    """Each word's head as a number of the document's words, None for roots."""
    tokens, heads, first, sentence = record["tokens"], [], 0, 0
    for i, token in enumerate(tokens):
        while token["start"] >= record["sentences"][sentence][1]:
            first, sentence = i, sentence + 1
        heads.append(first + token["head"] - 1 if token["head"] else None)
    return heads


def reach_of(heads):
    """[first, last] word of what hangs on each word, itself included."""
    reach = [[i, i] for i in range(len(heads))]
    for i in range(len(heads)):
        above = heads[i]
        while above is not None and not reach[above][0] <= i <= reach[above][1]:
            reach[above] = [min(reach[above][0], i), max(reach[above][1], i)]
            above = heads[above]
    return reach


def belongs(tokens, word, head):
    """Does a word that hangs on the head of a noun phrase, with all that it carries, belong to it?"""
    relation = tokens[word]["deprel"]
    if tokens[word]["xpos"] == "POS":
        return word > head
    if tokens[head]["upos"] == "PRON":
        return False
    return relation in BEFORE_HEAD if word < head else relation.split(":")[0] in BEHIND_HEAD


def widened(span, tokens, heads, reach):
    first, last = span
    tops = [i for i in range(first, last + 1) if heads[i] is None or not first <= heads[i] <= last]
    named = [i for i in tops if tokens[i]["upos"] in ("NOUN", "PROPN", "PRON")]
    head = (named or tops)[0]
    for word, above in enumerate(heads[reach[head][0]:reach[head][1] + 1], reach[head][0]):
        if above == head and belongs(tokens, word, head):
            first, last = min(first, reach[word][0]), max(last, reach[word][1])
    while last > span[1] and tokens[last]["upos"] == "PUNCT":
        last -= 1
    return first, last


def chains_of(name, record):
    """{mention: chain} as coref_score names them; entities told once are no chains."""
    tokens, heads = record["tokens"], heads_of(record)
    reach = reach_of(heads)
    first = {token["start"]: i for i, token in enumerate(tokens)}
    last = {token["end"]: i for i, token in enumerate(tokens)}
    found = {}
    for entity in record["entities"]:
        spans = [widened((first[s], last[e]), tokens, heads, reach)
                 for s, e in entity["mentions"] if s in first and e in last]
        if len(set(spans)) > 1:
            found.update({f"{name}:{s}-{e}": f"{name}:{entity['id']}" for s, e in spans})
    return found


def run_chains(job):
    scorer = job.scorer("coref_score")
    given = documents(read_text(job.gold_path))
    paths = [job.write(f"{i}.conllu", conllu_of(sentences_of(words)))
             for i, (_, words) in enumerate(given)]
    out = job.run(["read", "--json", "--quiet", "--layers",
                   "sentences,tokens,entities", "--format", "conllu"]
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
