#!/usr/bin/env python3
"""learn.py DATA BUILD [--check]: what speaks for a town's being where an article's subject happened, anew.

lexicon/article/town.lex is learnt from the articles of DATA/crossdoc/gva_articles.jsonl.xz and the cities that the
register gives for their incidents, as the fast network reads them: a logistic choice among the towns of an article and
none of them, over signs that are there or not (src/article/town_signs.h). Written where it stands, or with --check
compared with what stands there. Printed is how many towns of articles are found by weights that were learnt from the
other half of the incidents. Wants numpy (Debian: python3-numpy).
"""
import json
import pathlib
import subprocess
import sys
import tempfile
import zlib
from collections import namedtuple

import numpy

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools" / "score"))
from runner import read_jsonl  # noqa: E402
from tasks.facts import is_town  # noqa: E402
from tasks.merge import articles_of  # noqa: E402

RIDGE, ROUNDS, RATE = 3.0, 400, 0.03
Article = namedtuple("Article", "incident towns right")  # towns: [signs]; right: [bool]
HEAD = """# What speaks for a town's being where an article's subject happened, in thousandths of log-odds against there being no
# such town. Learnt by train/town/learn.py from local news and a register of incidents.
# example: dateline
# origin: gva_articles, gva_incidents (../shared/data/crossdoc) · license: weights only, no text
# columns: sign, thousandths
# cell thousandths: -10000..10000
"""


def list_towns(data, build, folder):
    """[Article] as the program sees them."""
    incidents = read_jsonl(str(data / "crossdoc/gva_incidents.jsonl"))
    told = {docid: record for record in incidents if "killed" in record for docid in record["docs"]}
    articles = folder / "articles.jsonl"
    with articles.open("w", encoding="utf-8") as out:
        for article in articles_of(read_jsonl(str(data / "crossdoc/gva_articles.jsonl.xz"))):
            out.write(json.dumps(article, ensure_ascii=False) + "\n")
    listed = subprocess.run([build / "train/list_towns", "--lexicon", build / "dateline.lexicon", "--models",
                             ROOT / "models", articles], check=True, capture_output=True, text=True)
    found = {}
    for line in listed.stdout.splitlines():
        docid, town, *signs = line.split("\t")
        if docid in told:
            record = told[docid]
            article = found.setdefault(docid, Article(record["incident"], [], []))
            article.towns.append(signs)
            article.right.append(is_town(town, record["city"]))
    return list(found.values())


def matrix(article, names):
    return numpy.array([[float(name in signs) for name in names] for signs in article.towns])


def learn(articles, names):
    """Adam on the logarithm of the share that the right towns have, or none where none is right."""
    examples = [(matrix(article, names), numpy.array(article.right, float)) for article in articles]
    weights, mean, square = (numpy.zeros(len(names)) for _ in range(3))
    for step in range(1, ROUNDS + 1):
        slope = RIDGE * weights
        for signs, right in examples:
            share = shares(signs @ weights)
            wanted = share[:-1] * right / (share[:-1] @ right) if right.any() else numpy.zeros(len(right))
            slope -= signs.T @ (wanted - share[:-1])
        mean = 0.9 * mean + 0.1 * slope
        square = 0.999 * square + 0.001 * slope ** 2
        weights = weights - RATE * (mean / (1 - 0.9 ** step)) / (numpy.sqrt(square / (1 - 0.999 ** step)) + 1e-9)
    return weights


def shares(scores):
    """Of each town, and last of none."""
    powers = numpy.exp(numpy.append(scores, 0.0))
    return powers / powers.sum()


def report_halves(articles, names):
    half = {article.incident: zlib.crc32(str(article.incident).encode()) & 1 for article in articles}
    right = 0
    for unseen in (0, 1):
        weights = learn([a for a in articles if half[a.incident] != unseen], names)
        for article in articles:
            if half[article.incident] == unseen:
                right += article.right[int((matrix(article, names) @ weights).argmax())]
    print("%d articles that name a town: right %.1f in 100, by weights from the other half; possible %.1f" % (
        len(articles), 100 * right / len(articles), 100 * sum(any(a.right) for a in articles) / len(articles)))


def main(data, build, is_check):
    with tempfile.TemporaryDirectory() as folder:
        articles = list_towns(data, build, pathlib.Path(folder))
    names = sorted({sign for article in articles for signs in article.towns for sign in signs})
    report_halves(articles, names)
    weights = learn(articles, names)
    rows = "".join("%s\t%d\n" % (name, round(1000 * weight)) for name, weight in zip(names, weights))
    path = ROOT / "lexicon/article/town.lex"
    if is_check:
        sys.exit(0 if path.read_text(encoding="utf-8") == HEAD + rows else "lexicon/article/town.lex differs")
    path.write_text(HEAD + rows, encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), "--check" in sys.argv)
