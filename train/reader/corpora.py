"""The sets that the reader learns from, each as documents: lists of sentences, a sentence a dict of
`words` and whatever its set says of them:

  tags, feats, heads (index in the sentence, -1 root), relations
  names       BIOES labels in the program's numbers, NO_LABEL where a word's type is not told
  is_coarse   names tell persons, organisations and places only
  roles       BIOES labels of who did what to whom in acts of violence, by ROLE_TYPES
  factuality  [(word, -3..3)]

A document is a dict of `sentences` and, over all its words (counted through):

  attributions [(cue first, cue end, {word: 1 source | 2 content})], attributed: it was annotated
  chains       [[(first, end)]] mentions of one entity
  pronouns     [(pronoun word, A (first, end), B (first, end), 0 A | 1 B | 2 neither)]
"""
import collections
import json
import lzma
import os
import re
import subprocess
import sys

NO_LABEL = -1
NAME_TYPES = ["Date", "Facility", "Location", "Misc", "Money", "NORP", "Organization", "Person",
              "Product"]
# What of an act of violence: one with a name, and one that is only described, apart.
ROLE_TYPES = ["PerpInd", "PerpOrg", "Target", "Victim", "Described", "Weapon"]
COARSE = {"PER": "Person", "ORG": "Organization", "LOC": "Location"}


def lines_of(path):
    opener = lzma.open if path.endswith(".xz") else open
    with opener(path, "rt", encoding="utf-8") as handle:
        for line in handle:
            yield line.rstrip("\n")


def records_of(path):
    return [json.loads(line) for line in lines_of(path) if line.strip()]


# ---- treebanks -------------------------------------------------------------------------------

def word_of(cells):
    relation = cells[7].replace(":tmod", ":unmarked").replace(":npmod", ":unmarked")
    return {"words": cells[1], "tags": f"{cells[3]}|{cells[4]}", "feats": cells[5],
            "heads": int(cells[6]) - 1, "relations": relation}


def treebank(path):
    """Documents of a CoNLL-U file, by newdoc; {name: document} keeps their names."""
    documents, name, rows = {}, os.path.basename(path), []
    for line in list(lines_of(path)) + [""]:
        if line.startswith("# newdoc"):
            name = line.partition("=")[2].strip()
        elif line and not line.startswith("#"):
            cells = line.split("\t")
            if cells[0].isdigit():
                rows.append(word_of(cells))
        elif not line and rows:
            sentence = {key: [row[key] for row in rows] for key in rows[0]}
            documents.setdefault(name, {"sentences": []})["sentences"].append(sentence)
            rows = []
    hide_missing_feats(documents)
    return documents


def hide_missing_feats(documents):
    """Trees of our own name no features: that is unknown, not "_"."""
    sentences = [s for d in documents.values() for s in d["sentences"]]
    if all(feats == "_" for s in sentences for feats in s["feats"]):
        for sentence in sentences:
            sentence["feats"] = [None] * len(sentence["feats"])


# ---- names -----------------------------------------------------------------------------------

def bioes(tags, types, numbered=NAME_TYPES):
    """B-/I- tags as the program's labels (src/who/names.h): 0 outside, 1 + 4 * type + part."""
    labels = []
    for i, tag in enumerate(tags):
        part, _, kind = tag.partition("-")
        if kind not in types:
            labels.append(0)
            continue
        begins = part == "B" or not i or tags[i - 1].partition("-")[2] != kind
        following = tags[i + 1] if i + 1 < len(tags) else "O"
        ends = following != f"I-{kind}"
        labels.append(1 + 4 * numbered.index(types[kind])
                      + (3 if begins and ends else 0 if begins else 2 if ends else 1))
    return labels


def named(path, types, is_coarse):
    """Documents of a two-column file of words and B-/I- tags."""
    documents, sentences, words, tags = [], [], [], []
    for line in list(lines_of(path)) + ["", "# docid = end"]:
        if "\t" in line:
            cells = line.split("\t")
            words.append(cells[0])
            tags.append(cells[1])
            continue
        if words:
            sentences.append({"words": words, "names": bioes(tags, types), "is_coarse": is_coarse})
            words, tags = [], []
        if line.startswith(("# docid", "# newdoc")) and sentences:
            documents.append({"sentences": sentences})
            sentences = []
    return documents


def add_names(treebank_documents, named_documents):
    """Lays names over the treebank sentences that have the same words."""
    known = {tuple(s["words"]): s["names"] for d in named_documents for s in d["sentences"]}
    laid = 0
    for document in treebank_documents:
        for sentence in document["sentences"]:
            names = known.get(tuple(sentence["words"]))
            if names is not None:
                sentence.update(names=names, is_coarse=True)
                laid += 1
    return laid


# ---- texts cut by the program itself -----------------------------------------------------------

def cut(program, texts):
    """Sentences of (start, end, form) for each text, by the program's own tokens. Either model cuts alike,
    as no network is asked where words and sentences end."""
    lines = "".join(json.dumps({"id": str(i), "text": t}, ensure_ascii=False) + "\n"
                    for i, t in enumerate(texts))
    done = subprocess.run([program, "read", "--json", "--quiet", "--model", "fast", "--format", "jsonl",
                           "--layers", "article,sentences,tokens", "-"], input=lines,
                          capture_output=True, encoding="utf-8", check=False)
    out = {}
    for line in done.stdout.split("\n"):
        if line:
            record = json.loads(line)
            text = texts[int(record["article"]["id"])]
            out[int(record["article"]["id"])] = sentences_of(record, text)
    if len(out) < len(texts):
        sys.exit(f"{program} cut {len(out)} of {len(texts)} texts: {done.stderr.strip()}")
    return [out[i] for i in range(len(texts))]


def sentences_of(record, text):
    tokens, at, found = record["tokens"], 0, []
    for _, end in record["sentences"]:
        sentence = []
        while at < len(tokens) and tokens[at]["start"] < end:
            start, stop = tokens[at]["start"], tokens[at]["end"]
            sentence.append((start, stop, text[start:stop]))
            at += 1
        if sentence:
            found.append(sentence)
    return found


def covered(words, spans):
    """Indices of the words that lie in one of the spans."""
    return [i for i, (start, end, _) in enumerate(words)
            if any(start < e and s < end for s, e in spans)]


def is_mark(form):
    return not any(c.isalnum() for c in form)


def attributed(program, path):
    """PolNeAR: who says what by which cue."""
    records = records_of(path)
    documents = []
    for record, sentences in zip(records, cut(program, [r["text"] for r in records])):
        words = [word for sentence in sentences for word in sentence]
        found = []
        for each in record["attributions"]:
            cue = covered(words, each["cue"])
            if not cue:
                continue
            roles = {i: 1 for i in covered(words, each["source"])}
            roles.update({i: 2 for i in covered(words, each["content"])})
            found.append((cue[0], cue[-1] + 1, roles))
        documents.append({"sentences": [{"words": [f for _, _, f in s]} for s in sentences],
                          "attributions": found, "attributed": True})
    return documents


def ambiguous(program, path):
    """GAP: which of two names a pronoun means."""
    rows = [line.split("\t") for line in lines_of(path)][1:]
    documents = []
    for row, sentences in zip(rows, cut(program, [r[1] for r in rows])):
        words = [word for sentence in sentences for word in sentence]
        at = lambda form, offset: covered(words, [(int(offset), int(offset) + len(form))])
        pronoun, a, b = at(row[2], row[3]), at(row[4], row[5]), at(row[7], row[8])
        if not (pronoun and a and b):
            continue
        answer = 0 if row[6] == "TRUE" else 1 if row[9] == "TRUE" else 2
        documents.append({"sentences": [{"words": [f for _, _, f in s]} for s in sentences],
                          "pronouns": [(pronoun[0], (a[0], a[-1] + 1), (b[0], b[-1] + 1), answer)]})
    return documents


# ---- incidents -----------------------------------------------------------------------------------

SLOTS = {"perp_individual_id": "PerpInd", "perp_organization_id": "PerpOrg", "phys_tgt_id": "Target",
         "hum_tgt_name": "Victim", "hum_tgt_description": "Described",
         "incident_instrument_id": "Weapon"}


def fills_of(record):
    """[(words in small letters, type)] of a message's templates, the longest first. What a named
    victim is described as ("attorney general") is no fill of its own."""
    found = {}
    for template in record["templates"]:
        for slot, kind in SLOTS.items():
            fills = template[slot] if isinstance(template[slot], list) else []
            for fill in fills:
                if kind != "Described" or "ref" not in fill:
                    found.update((alt.lower(), kind) for alt in fill["alts"])
    return sorted(found.items(), key=lambda f: -len(f[0]))


def mark_fills(sentences, fills, text):
    """Tags B-/I- of the words of each sentence, by where the fills stand in the text."""
    kinds = [None] * len(text)
    for words, kind in fills:
        for at in re.finditer(r"(?<!\w)" + re.escape(words) + r"(?!\w)", text.lower()):
            if not any(kinds[at.start():at.end()]):
                kinds[at.start():at.end()] = [(kind, at.start())] * len(words)
    tagged = []
    for sentence in sentences:
        marks = [kinds[start] for start, _, _ in sentence]
        tagged.append(["O" if mark is None else
                       ("I-" if i and marks[i - 1] == mark else "B-") + mark[0]
                       for i, mark in enumerate(marks)])
    return tagged


def usual_case(found):
    """How mixed-case news writes a word: {small letters: form}, but for the first of sentences."""
    counts = collections.defaultdict(collections.Counter)
    for name in ("ewt", "gum", "worldwide", "polnear"):
        for sentence in (s for d in found.get(name, ()) for s in d["sentences"]):
            for form in sentence["words"][1:]:
                counts[form.lower()][form] += 1
    return {lower: forms.most_common(1)[0][0] for lower, forms in counts.items()}


def in_usual_case(words, usual):
    """Words nobody wrote in mixed case are names, nearly all."""
    cased = [usual.get(w, w.capitalize() if w.isalpha() else w) for w in words]
    return [cased[0][:1].upper() + cased[0][1:], *cased[1:]]


def violent(program, path, usual):
    """MUC-4: messages in capitals, with what fills their templates; in mixed case here."""
    records = [r for r in records_of(path) if r["text_grit"].strip()]
    documents = []
    for record, sentences in zip(records, cut(program, [r["text_grit"] for r in records])):
        tagged = mark_fills(sentences, fills_of(record), record["text_grit"])
        types = {name: name for name in ROLE_TYPES}
        documents.append({"is_wire": True, "sentences": [
            {"words": in_usual_case([form.lower() for _, _, form in s], usual),
             "roles": bioes(tags, types, ROLE_TYPES)}
            for s, tags in zip(sentences, tagged)]})
    return documents


# ---- factuality, coreference -------------------------------------------------------------------

def factual(path):
    """One sentence a document: the set does not say what belongs together."""
    return [{"sentences": [{"words": r["text"].split(" "), "factuality":
                            [(t["span1"][1] - 1, t["label"]) for t in r["targets"]]}]}
            for r in records_of(path)]


def chains(path):
    """{document: [[(first, end)]]} of a CoNLL coreference file, chains of two and more."""
    found, name, open_spans, at = {}, None, [], 0
    for line in lines_of(path):
        if line.startswith("# begin document"):
            name, at = line.split("document", 1)[1].strip(), 0
            found[name] = collections.defaultdict(list)
        elif line and not line.startswith("#"):
            read_brackets(line.split("\t")[2], at, open_spans, found[name])
            at += 1
    return {name: [spans for spans in each.values() if len(spans) > 1]
            for name, each in found.items()}


def read_brackets(cell, at, open_spans, entities):
    for part in cell.replace("(", " (").replace(")", ") ").split():
        if part == "_":
            continue
        entity = part.strip("()")
        if part.startswith("("):
            open_spans.append((entity, at))
        if part.endswith(")"):
            index = max(i for i, (e, _) in enumerate(open_spans) if e == entity)
            entities[entity].append((open_spans.pop(index)[1], at + 1))


def all_documents(data, program, news, clean):
    """Every document there is to learn from. clean: only what its licence plainly allows.
    {set: documents}."""
    at = lambda name: os.path.join(data, name)
    trees = {"ewt": treebank(at("syntax/ewt-train.conllu.xz")),
             "gum": treebank(at("syntax/gum-train-open.conllu.xz"))}
    if not clean:
        trees["gum"].update(treebank(at("syntax/gum-train-unclear.conllu.xz")))
    for name, spans in chains(at("coref/ontogum-train.conll.xz")).items():
        document = trees["gum"].get(name)
        if document is not None:
            document["chains"] = spans
    coarse = named(at("ner/uner-ewt-train.tsv.xz"), COARSE, True)
    found = {name: list(each.values()) for name, each in trees.items()}
    add_names(found["ewt"], coarse)
    found["news"] = [d for path in news for d in treebank(path).values()]
    found["gap"] = ambiguous(program, at("coref/gap-development.tsv.xz"))
    if not clean:
        types = {name: name for name in NAME_TYPES}
        found["worldwide"] = named(at("ner/worldwide-train.tsv.xz"), types, False)
        found["polnear"] = attributed(program, at("attribution/polnear_train.jsonl.xz"))
        found["uw"] = factual(at("attribution/factuality/uw_train.jsonl.xz"))
        found["meantime"] = factual(at("attribution/factuality/meantime_train.jsonl.xz"))
        found["muc"] = violent(program, at("incidents/muc4/train.jsonl.xz"), usual_case(found))
    return found
