#!/usr/bin/env python3
"""check_resuming.py SOURCE BUILD: a training of a network that was broken off ends with the weights of an unbroken one.

The recipe's own train.py makes six steps of the small network over our grown trees, marked by rule for every head, with
made embeddings: once in one go, once stopped after three. Wants PyTorch (Debian's python3-torch); seconds.
"""
import os
import pickle
import subprocess
import sys
import tempfile
import zipfile

SKIPPED, STEPS, PYTHON = 77, 6, "/usr/bin/python3"
SOURCE = os.path.abspath(sys.argv[1])
READER = os.path.join(SOURCE, "train", "reader")
TREES = 160


def made_wheel(path):
    """Pieces of one letter, with chance embeddings: all that the small network takes from MiniLM."""
    import json
    import random
    import string
    import struct
    pieces = [f"[unused{i}]" for i in range(110)] + [s + c for c in string.printable[:94] for s in ("", "##")]
    pieces[100:104] = "[UNK]", "[CLS]", "[SEP]", "[MASK]"
    rng, width = random.Random(5), 128
    values = struct.pack(f"<{len(pieces) * width}f", *(rng.gauss(0, 1) for _ in range(len(pieces) * width)))
    head = json.dumps({"embeddings.word_embeddings.weight": {
        "dtype": "F32", "shape": [len(pieces), width], "data_offsets": [0, len(values)]}}).encode()
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("made/vocab.txt", "\n".join(pieces) + "\n")
        archive.writestr("made/model.safetensors", struct.pack("<Q", len(head)) + head + values)


def marked(trees):
    """{set: documents} with something to learn for every head."""
    def documents(mark):
        return [{"sentences": [dict(s, **mark(s)) for s in trees[at:at + 8]]} for at in range(0, len(trees), 8)]

    nothing = lambda s: {}
    words = lambda documents: sum(len(s["words"]) for s in documents["sentences"])
    sets = {"news": documents(nothing), "ewt": documents(nothing), "gum": documents(nothing),
            "worldwide": documents(lambda s: {"names": [1 + 4 * 7 + 3 if w.istitle() else 0 for w in s["words"]]}),
            "muc": documents(lambda s: {"roles": [4 if tag.startswith("NOUN") else 0 for tag in s["tags"]]}),
            "uw": documents(lambda s: {"factuality": [(0, 1.5)]}),
            "polnear": documents(nothing), "gap": documents(nothing)}
    for document in sets["gum"]:
        document["chains"] = [[(0, 1), (4, 5), (9, 10)]]
    for document in sets["polnear"]:
        document.update(attributed=True, attributions=[(2, 3, {0: 1, 1: 1, 4: 2, 5: 2})])
    for document in sets["gap"]:
        document["pronouns"] = [(words(document) - 1, (0, 1), (3, 4), 1)]
    for document in sets["muc"]:
        document["is_wire"] = True
    return sets


def made_documents(folder):
    sys.path.insert(0, READER)
    from corpora import treebank
    path = os.path.join(folder, "news.conllu")
    with open(path, "w", encoding="utf-8") as out:
        subprocess.run([sys.executable, f"{SOURCE}/train/news/grow_trees.py",
                        f"{SOURCE}/train/news/conflict.trees", "2"], check=True, stdout=out)
    trees = [s for d in treebank(path).values() for s in d["sentences"]]
    return marked([s for s in trees if len(s["words"]) >= 6][:TREES])


def train(folder, work, *options):
    command = [PYTHON, os.path.join(READER, "train.py"), "--size", "fast", "--data", "none", "--program", "none",
               "--bert", os.path.join(folder, "made.whl"), "--news", "none", "--taught", os.path.join(folder, "taught"),
               "--out", work, "--steps", str(STEPS), "--save-every", "2", *options]
    subprocess.run(command, check=True, capture_output=True,
                   env={**os.environ, "OMP_NUM_THREADS": "2", "OPENBLAS_NUM_THREADS": "2", "OMP_WAIT_POLICY": "PASSIVE"})


COMPARE = """
import sys, torch
one, other = (torch.load(path) for path in sys.argv[1:])
differ = [n for n in one["reader"] if not torch.equal(one["reader"][n], other["reader"][n])]
print(f"{len(one['reader'])} weights after {one['step']} and {other['step']} steps, {len(differ)} differ: {differ[:5]}")
sys.exit(bool(differ) or one["step"] != other["step"])
"""


def main():
    if subprocess.run([PYTHON, "-c", "import torch"], capture_output=True, check=False).returncode != 0:
        print("no PyTorch")
        return SKIPPED
    with tempfile.TemporaryDirectory() as folder:
        documents = made_documents(folder)
        made_wheel(os.path.join(folder, "made.whl"))
        os.mkdir(os.path.join(folder, "taught"))
        works = [os.path.join(folder, name) for name in ("whole", "broken")]
        for work in works:
            os.mkdir(work)
            with open(os.path.join(work, "documents.pickle"), "wb") as out:
                pickle.dump(documents, out)
        train(folder, works[0])
        train(folder, works[1], "--until", "3")
        train(folder, works[1])
        checkpoints = [os.path.join(work, "checkpoint.pt") for work in works]
        return subprocess.run([PYTHON, "-c", COMPARE, *checkpoints], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
