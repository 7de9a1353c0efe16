#!/usr/bin/env python3
"""The recipes still make what ships: sentence ends and lemmas are learnt anew and must be the shipped bytes.
Wants the training data beside the tree; the network's recipe wants PyTorch and an hour, and is not run.

usage: check_retraining.py SOURCE BUILD
"""
import filecmp
import os
import subprocess
import sys
import tempfile

SKIPPED = 77
TREEBANKS = ("ewt-train", "gum-train-open", "gum-train-unclear")


def unpack(shared, folder):
    """False without the data."""
    from runner import find_file, read_text
    for name in TREEBANKS:
        path = find_file(os.path.join(shared, "data"), f"syntax/{name}.conllu.xz")
        if path is None:
            return False
        with open(os.path.join(folder, f"{name}.conllu"), "w", encoding="utf-8") as handle:
            handle.write(read_text(path))
    return True


def grown(source, work):
    """Our own sentences of conflict news, as a treebank."""
    path = os.path.join(work, "news.conllu")
    with open(path, "w", encoding="utf-8") as handle:
        subprocess.run([sys.executable, f"{source}/train/news/grow_trees.py",
                        f"{source}/train/news/conflict.trees", "22"], check=True, stdout=handle)
    return path


def is_as_shipped(source, work, model, *command):
    made = os.path.join(work, model)
    subprocess.run([*command, "--data", work, "--out", made], check=True, capture_output=True)
    return filecmp.cmp(made, os.path.join(source, "models", model), shallow=False)


def main():
    source, build = (os.path.abspath(path) for path in sys.argv[1:3])
    sys.path.insert(0, os.path.join(source, "tools", "score"))
    with tempfile.TemporaryDirectory() as work:
        recipes = {"text.model": (f"{build}/train/train_text", "--lexicon", f"{build}/dateline.lexicon"),
                   "lemma.model": (f"{build}/train/train_lemmas", "--news", grown(source, work),
                                   "--news", f"{source}/train/news/reports.conllu")}
        if not unpack(os.path.join(source, "..", "shared"), work):
            print("no training data")
            return SKIPPED
        faults = [f"{command[0]} no longer makes the shipped {model}"
                  for model, command in recipes.items()
                  if not is_as_shipped(source, work, model, *command)]
    print("\n".join(faults) or "as shipped")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
