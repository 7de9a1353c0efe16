#!/usr/bin/env python3
"""The recipes still make what ships: sentence ends are learnt anew and must be the shipped bytes; tags and
trees are learnt from a slice of the treebanks, and must score what that slice gave when it was measured.
Wants the training data beside the tree; the network's recipe wants PyTorch and an hour, and is not run.

usage: check_retraining.py SOURCE BUILD
"""
import filecmp
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile

SKIPPED = 77
TREEBANKS = ("ewt-train", "gum-train-open", "gum-train-unclear", "ewt-dev", "gum-dev")
SENTENCES, TESTED = 1200, 400
WANTED = {"UPOS": 92.27, "LAS": 66.49}
ROOM = 0.3  # another compiler's arithmetic; a recipe that is broken loses more


def run(*command, **more):
    return subprocess.run(command, check=True, capture_output=True, encoding="utf-8", **more).stdout


def unpack(shared, folder, count=None):
    """The treebanks as files of at most so many sentences; False without the data."""
    from runner import find_file, read_text
    os.makedirs(folder)
    for name in TREEBANKS:
        path = find_file(os.path.join(shared, "data"), f"syntax/{name}.conllu.xz")
        if path is None:
            return False
        text = read_text(path)
        if count is not None:
            text = "\n\n".join(text.split("\n\n")[:count]) + "\n\n"
        with open(os.path.join(folder, f"{name}.conllu"), "w", encoding="utf-8") as handle:
            handle.write(text)
    return True


def sentence_ends(source, build, work):
    made = os.path.join(work, "text.model")
    run(f"{build}/train/train_text", "--data", f"{work}/whole", "--lexicon",
        f"{build}/dateline.lexicon", "--out", made)
    same = filecmp.cmp(made, os.path.join(source, "models", "text.model"), shallow=False)
    return [] if same else ["train_text no longer makes the shipped text.model"]


def trees(source, build, work, scorer):
    models = os.path.join(work, "models")
    os.makedirs(models)
    shutil.copy(os.path.join(source, "models", "text.model"), models)
    run(f"{build}/train/train_syntax", "--data", f"{work}/slice", "--out",
        f"{models}/syntax.model", "--quick")
    gold, ours = os.path.join(work, "gold.conllu"), os.path.join(work, "ours.conllu")
    with open(f"{work}/slice/ewt-dev.conllu", encoding="utf-8") as handle:
        sentences = handle.read().split("\n\n")[:TESTED]
    for path, text in ((gold, "\n\n".join(sentences) + "\n\n"), (ours, None)):
        with open(path, "w", encoding="utf-8") as handle:
            handle.write(text or run(f"{build}/train/run_syntax", "--lexicon",
                                     f"{build}/dateline.lexicon", "--models", models, gold))
    result, _ = scorer.score(scorer.load(gold), scorer.load(ours))
    found = {name: 100 * result[name]["F1"] for name in WANTED}
    print(" ".join(f"{name} {value:.2f}" for name, value in found.items()))
    return [f"{name}: wanted {wanted}, found {found[name]:.2f}" for name, wanted in WANTED.items()
            if found[name] < wanted - ROOM]


def scorer_of(shared):
    spec = importlib.util.spec_from_file_location(
        "score_conllu", os.path.join(shared, "tools", "score_conllu.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def main():
    source, build = (os.path.abspath(path) for path in sys.argv[1:3])
    shared = os.path.join(source, "..", "shared")
    sys.path.insert(0, os.path.join(source, "tools", "score"))
    with tempfile.TemporaryDirectory() as work:
        if not (unpack(shared, os.path.join(work, "whole"))
                and unpack(shared, os.path.join(work, "slice"), SENTENCES)):
            print("no training data")
            return SKIPPED
        faults = sentence_ends(source, build, work)
        faults += trees(source, build, work, scorer_of(shared))
    print("\n".join(faults) or "as shipped")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
