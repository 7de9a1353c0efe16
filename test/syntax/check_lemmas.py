"""Lemmas learnt twice from the few sentences of train/news are the same bytes, and what they were learnt from
is read as it was shown.

usage: check_lemmas.py SOURCE BUILD
"""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

source, build = (pathlib.Path(path).resolve() for path in sys.argv[1:3])
sample = source / "train/news/reports.conllu"
trainer = build / "train/train_lemmas"
if not trainer.exists():
    print("the trainers are not built; nothing to check")
    sys.exit(0)


def lemmas(text):
    rows = [line.split("\t") for line in text.splitlines()]
    return [(row[1], row[2]) for row in rows if len(row) == 10 and row[0].isdigit()]


def data_folder(folder, made):
    """All that the program needs, with these lemmas."""
    models = folder / "data/models"
    models.mkdir(parents=True)
    (folder / "data/dateline.lexicon").symlink_to(build / "dateline.lexicon")
    for path in (source / "models").iterdir():
        if path.name != made.name:
            (models / path.name).symlink_to(path)
    shutil.copy(made, models)
    return folder / "data"


with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    for treebank in ("ewt-train", "gum-train-open", "gum-train-unclear"):
        shutil.copy(sample, folder / f"{treebank}.conllu")
    made = folder / "lemma.model"
    versions = []
    for _ in range(2):
        subprocess.run([trainer, "--data", folder, "--out", made], check=True, capture_output=True)
        versions.append(made.read_bytes())
    assert versions[0] == versions[1], "the same training gives two files"

    read = subprocess.run([build / "dateline", "parse", "--model", "fast", "--format", "conllu", sample],
                          check=True, capture_output=True, text=True,
                          env={**os.environ, "DATELINE_DATA": str(data_folder(folder, made))})
    ours, right = lemmas(read.stdout), lemmas(sample.read_text())
    assert len(ours) == len(right), f"{len(ours)} words of {len(right)}"
    same = sum(a == b for a, b in zip(ours, right))
    assert same > 0.95 * len(right), f"only {same} of {len(right)} lemmas are as they were shown"
    print(f"{same} of {len(right)} lemmas are as they were shown")
