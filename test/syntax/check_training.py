"""Trains syntax on the few sentences of train/news, twice, and reads them with what was learnt.

usage: check_training.py SOURCE BUILD
"""
import pathlib
import shutil
import subprocess
import sys
import tempfile

source, build = map(pathlib.Path, sys.argv[1:3])
sample = source / "train/news/reports.conllu"
programs = [build / "train" / name for name in ("train_syntax", "run_syntax")]
if not all(program.exists() for program in programs):
    print("the trainers are not built; nothing to check")
    sys.exit(0)


def run(*words):
    return subprocess.run([str(word) for word in words], check=True, capture_output=True, text=True)


def trees(text):
    rows = [line.split("\t") for line in text.splitlines()]
    return [(row[1], row[3], row[6], row[7]) for row in rows
            if len(row) == 10 and row[0].isdigit()]


with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    for treebank in ("ewt-train", "gum-train-open", "gum-train-unclear"):
        shutil.copy(sample, folder / f"{treebank}.conllu")
    shutil.copy(source / "models/text.model", folder)
    models = []
    for number in (1, 2):
        out = folder / "syntax.model"
        run(programs[0], "--data", folder, "--out", out, "--reports", sample, "--quick")
        models.append(out.read_bytes())
    assert models[0] == models[1], "the same training gives two files"

    read = run(programs[1], "--lexicon", build / "dateline.lexicon", "--models", folder, sample)
    ours, right = trees(read.stdout), trees(sample.read_text())
    assert len(ours) == len(right), f"{len(ours)} words of {len(right)}"
    same = sum(a == b for a, b in zip(ours, right))
    assert same > 0.95 * len(right), f"only {same} of {len(right)} words are as they were shown"
    print(f"{same} of {len(right)} words are as they were shown")
