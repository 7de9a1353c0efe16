#!/usr/bin/env python3
"""compare.py DATA BUILD: the weights of lexicon/where/choice.lex beside what two sets would have them be.

A logistic choice among the places that bear a name, over the signs of src/where/choice.h, is learnt from DATA/places, lgl
and geovirus, as the fast network reads them; those within 161 km of the gold are right. Printed is how many mentions are
placed right by weights that were learnt from other outlets (four fifths of them), set by set, by what the lexicon has, and
both lists of weights. Nothing is written: these sets may train nothing that is shipped (../shared/data/README.md), and the
lexicon's weights are set by hand. Wants numpy (Debian: python3-numpy).
"""
import json
import pathlib
import subprocess
import sys
import tempfile
import zlib
from urllib.parse import urlparse

import numpy

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools" / "score"))
from runner import read_jsonl  # noqa: E402

RIDGE, ROUNDS, RATE, FOLDS, NEAR = 4.0, 250, 0.05, 5, 161.0
SETS = ("lgl.jsonl.xz", "geovirus.jsonl")
PATH = ROOT / "lexicon/where/choice.lex"


class Name:
    """A name of one article: its places' points and signs, its mentions, what share of the gold each place fits."""

    def __init__(self, set_name, article):
        self.set, self.article = set_name, article
        self.points, self.signs, self.mentions, self.right, self.weight = [], [], [], None, 0


def fold_of(article):
    outlet = urlparse(article.get("url") or "").netloc
    is_wiki = not outlet or "wikinews" in outlet
    return zlib.crc32((str(article["docid"]) if is_wiki else outlet).encode()) % FOLDS


def list_names(articles, set_name, build, folder):
    """(names of signs, [Name]) as the program sees them."""
    path = folder / "articles.jsonl"
    with path.open("w", encoding="utf-8") as out:
        for article in articles.values():
            record = {"id": str(article["docid"]), "date": (article.get("date") or "")[:10] or None,
                      "text": article["text"]}
            out.write(json.dumps(record, ensure_ascii=False) + "\n")
    listed = subprocess.run([build / "train/list_places", "--lexicon", build / "dateline.lexicon", "--models",
                             ROOT / "models", path], check=True, capture_output=True, text=True)
    signs, names = [], []
    for line in listed.stdout.splitlines():
        kind, *cells = line.split("\t")
        if kind == "signs":
            signs = cells
        elif kind == "name":
            names.append(Name(set_name, articles[cells[0]]))
        elif kind == "place":
            names[-1].points.append((float(cells[0]), float(cells[1])))
            names[-1].signs.append([float(cell) for cell in cells[2:]])
        else:
            names[-1].mentions.append((int(cells[0]), int(cells[1])))
    return signs, names


def kilometres(point, others):
    a, b = numpy.radians(point), numpy.radians(others)
    half = (numpy.sin((b[:, 0] - a[0]) / 2) ** 2
            + numpy.cos(a[0]) * numpy.cos(b[:, 0]) * numpy.sin((b[:, 1] - a[1]) / 2) ** 2)
    return 2 * 6371.0088 * numpy.arcsin(numpy.sqrt(numpy.clip(half, 0, 1)))


def judge(name):
    """Fills what share of the gold mentions that ours touch each place lies near."""
    text = name.article["text"]
    golds = []
    for toponym in name.article["toponyms"]:
        if toponym.get("lat") is None:
            continue
        first, end = (len(text[:at].encode()) for at in (toponym["start"], toponym["end"]))
        if any(first < e and s < end for s, e in name.mentions):
            golds.append((float(toponym["lat"]), float(toponym["lon"])))
    points = numpy.array(name.points)
    name.weight = len(golds)
    name.right = sum((kilometres(gold, points) <= NEAR).astype(float) for gold in golds) / max(1, len(golds))


def load(data, build, folder):
    signs, names = [], []
    for file in SETS:
        articles = {str(record["docid"]): record for record in read_jsonl(str(data / "places" / file))}
        signs, found = list_names(articles, file.split(".")[0], build, folder)
        names += found
    for name in names:
        judge(name)
        name.signs = numpy.array(name.signs)
    return signs, [name for name in names if name.weight]


def learn(names):
    """Adam on the logarithm of the share that right places have, a name weighing the root of its mentions."""
    names = [name for name in names if name.right.any()]
    signs = numpy.vstack([name.signs for name in names])
    scale = signs.std(0) + 1e-6
    signs /= scale
    counts = [len(name.points) for name in names]
    starts = numpy.concatenate([[0], numpy.cumsum(counts)[:-1]])
    owner = numpy.repeat(numpy.arange(len(names)), counts)
    right = numpy.concatenate([name.right for name in names])
    heed = numpy.sqrt([name.weight for name in names])[owner]
    weights, mean, square = (numpy.zeros(signs.shape[1]) for _ in range(3))
    for step in range(1, ROUNDS + 1):
        scores = signs @ weights
        powers = numpy.exp(scores - numpy.maximum.reduceat(scores, starts)[owner])
        share = powers / numpy.add.reduceat(powers, starts)[owner]
        wanted = share * right
        wanted /= numpy.maximum(numpy.add.reduceat(wanted, starts)[owner], 1e-12)
        slope = RIDGE * weights - ((wanted - share) * heed) @ signs
        mean = 0.9 * mean + 0.1 * slope
        square = 0.999 * square + 0.001 * slope ** 2
        weights = weights - RATE * (mean / (1 - 0.9 ** step)) / (numpy.sqrt(square / (1 - 0.999 ** step)) + 1e-9)
    return weights / scale


def count_right(names, weights):
    return sum(name.weight * name.right[int((name.signs @ weights).argmax())] for name in names)


def report_folds(names):
    right = dict.fromkeys((name.set for name in names), 0.0)
    for fold in range(FOLDS):
        weights = learn([name for name in names if fold_of(name.article) != fold])
        for set_name in right:
            right[set_name] += count_right(
                [name for name in names if name.set == set_name and fold_of(name.article) == fold], weights)
    for set_name, placed in right.items():
        own = [name for name in names if name.set == set_name]
        print("%s: %d mentions of names of several places: right %.0f by weights from other outlets; possible %.0f" % (
            set_name, sum(name.weight for name in own), placed,
            sum(name.weight * name.right.max() for name in own)))


def main(data, build):
    with tempfile.TemporaryDirectory() as folder:
        signs, names = load(data, build, pathlib.Path(folder))
    report_folds(names)
    rows = dict(line.split("\t") for line in PATH.read_text(encoding="utf-8").splitlines() if "\t" in line)
    ours = numpy.array([int(rows.get(sign, 0)) / 1000 for sign in signs])
    print("right by the lexicon's weights: %.0f" % count_right(names, ours))
    for sign, own, theirs in zip(signs, ours, learn(names)):
        print("%s\t%d\t%d" % (sign, round(1000 * own), round(1000 * theirs)))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
