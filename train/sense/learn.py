#!/usr/bin/env python3
"""learn.py DATA BUILD [--check] [--into FOLDER]: what speaks for a word of an event being meant as it says, anew and by one command.

lexicon/what/lean.lex is counted over DATA/raw/raw.txt.xz. lexicon/what/sense.lex, and with it the head "senses" of
both networks in models/, are learnt from labels.tsv beside this file: mentions in PolNeAR train and worldwide newswire train that we read one by one (article, character where the
word starts; 1 meant as it says, 2 the same but of no particular time, 0 not), and from sentences and stories of our
own (test/what, test/article/stories, lands.txt), most of which are meant as they say. Each mention is seen as either network reads it: the
weights of the evidence are the same for both, each has a weight for every number of its encoder's vector besides. All
are written where they stand, or with --check compared with what stands there; with --into all is read from and written
to a folder that holds what models/ does, so that networks of one's own get their head. Printed is what the weights find of
articles that they were not learnt from, each fifth in turn. Build again after that, and renew the sums in
models/MANIFEST. Wants numpy (Debian: python3-numpy).
"""
import argparse
import collections
import filecmp
import json
import lzma
import math
import pathlib
import shutil
import subprocess
import sys
import tempfile
import zlib

import numpy

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools" / "score"))
sys.path.insert(0, str(ROOT / "train" / "reader"))
from container import Container  # noqa: E402
from tasks.stories import parse_stories  # noqa: E402

RAW, POLNEAR, WORLDWIDE = ("raw/raw.txt.xz", "attribution/polnear_train.jsonl.xz", "ner/worldwide-train.tsv.xz")
ACTS = ("plover.jsonl", "plover_news.jsonl", "plover_phrases.jsonl")
CASES = "event.case", "no_event.case"
STORIES = "test/article/stories/seen.story"
MODELS, HEAD, EVIDENCE = ("fast", "accurate"), "senses.senses", "network"
FOLDS, RIDGE, ROUNDS, LEAST_SEEN, LEAST_WEIGHT = 5, 6.0, 300, 3, 20
VECTOR_SCALE = 0.17  # of numbers of a vector that vary by one; small: they are many, and each tells little
Mention = collections.namedtuple("Mention", "article label evidence model vector")

# A paragraph that has one of these tells of violence or disaster.
TELLING = set("""killed wounded gunmen gunman militants soldiers rebels shelling hostages airstrike airstrikes bombing
bombings insurgents clashes ambush dead injured massacre earthquake floods protesters arrested detained blast
explosion""".split())
LEAST_PARAGRAPHS, LEAST_WORDS, LEAN_MOST, LEAST_TENTHS = 60, 6, 3.0, 4
LEAN_HEAD = """# How much the words around lean to violence and disaster: tenths of the log of how much more often a word stands in
# paragraphs that have "gunmen", "wounded", "earthquake" or the like than in others. Counted by train/sense/learn.py.
# example: troops
# origin: counts over news and web text (../shared/data/raw) · license: counts only, no text
# columns: word, tenths
# cell tenths: -100..100
"""
SENSE_HEAD = """# What speaks for a word of an event being meant as it says, in thousandths of log-odds ("a landslide victory" is no
# landslide). Learnt by train/sense/learn.py from mentions read one by one. PART class NAME: a class of class.lex; below, with,
# case: what hangs on the word; under: what it hangs on; near: within a few sentences; lean: see lean.lex.
# example: has killed
# origin: own labels over PolNeAR train and worldwide newswire train · license: weights only, no text
# columns: evidence, thousandths
# cell thousandths: -10000..10000
"""


# ---- words --------------------------------------------------------------------------------------

def count_lean(raw):
    """{word: tenths}"""
    beside, elsewhere, paragraphs = collections.Counter(), collections.Counter(), [0, 0]
    with lzma.open(raw, "rt", encoding="utf-8") as lines:
        for line in lines:
            words = set(line.split())
            if len(words) < LEAST_WORDS:
                continue
            tells = not words.isdisjoint(TELLING)
            paragraphs[tells] += 1
            (beside if tells else elsewhere).update(w for w in words if len(w) > 2 and w.isalpha() and w.isascii())
    lean = {}
    for word in set(beside) | set(elsewhere):
        if beside[word] + elsewhere[word] < LEAST_PARAGRAPHS or word in TELLING:
            continue
        inside = (beside[word] + 2 * paragraphs[1] / paragraphs[0]) / paragraphs[1]
        outside = (elsewhere[word] + 2) / paragraphs[0]
        tenths = round(10 * max(-LEAN_MOST, min(LEAN_MOST, math.log(inside / outside))))
        if abs(tenths) >= LEAST_TENTHS:
            lean[word] = tenths
    return lean


def write_list(path, head, numbers):
    rows = "".join(f"{name}\t{number}\n" for name, number in sorted(numbers.items(), key=lambda row: row[0].encode()))
    path.write_text(head + rows, encoding="utf-8")


# ---- articles -----------------------------------------------------------------------------------

def polnear_articles(path):
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            read = json.loads(line)
            yield "pt-" + read["docid"], (read["date"] or "")[:10], read["title"], read["text"]


def join_words(words):
    text = ""
    for word in words:
        is_tight = (word in set(".,;:!?)]}%'") or word.startswith("'") or word in ("n't", "’s", "”")
                    or text.endswith(("(", "[", "“", "$")))
        text += word if not text or is_tight else " " + word
    return text


def worldwide_articles(path):
    """Sentences as lines: the set has words only."""
    docid, sentences = None, [[]]
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        for line in map(str.rstrip, lines):
            if line.startswith("# docid"):
                yield "ww-" + str(docid), "2022-06-15", None, "\n".join(map(join_words, filter(None, sentences)))
                docid, sentences = line.split("=")[1].strip(), [[]]
            elif not line:
                sentences.append([])
            elif not line.startswith("#"):
                sentences[-1].append(line.split("\t")[0])
    yield "ww-" + str(docid), "2022-06-15", None, "\n".join(map(join_words, filter(None, sentences)))


def read_labels():
    """{article: {character: label}}"""
    labels = collections.defaultdict(dict)
    for line in (pathlib.Path(__file__).parent / "labels.tsv").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            article, start, label = line.split("\t")
            labels[article][int(start)] = int(label)
    return labels


def own_sentences():
    """(id, date, None, text): what countries did, known ones and others; sentences with and without events; stories of
    violence and disaster, whose words are meant as they say."""
    for file in ACTS:
        for line in (ROOT / "test/what" / file).read_text(encoding="utf-8").splitlines():
            read = json.loads(line)
            yield f"{file}-{read['id']}", "2008-05-05", None, read["text"]
    for file in CASES:
        cases = (ROOT / "test/what" / file).read_text(encoding="utf-8").split("\n\n")
        for number, (sentence, _, *events) in enumerate(case.splitlines() for case in cases[1:] if case.strip()):
            yield f"{'case' if events else 'nothing'}-{file}-{number}", "2008-05-05", None, sentence
    lands = (pathlib.Path(__file__).parent / "lands.txt").read_text(encoding="utf-8").splitlines()
    for number, sentence in enumerate(lands[1:]):
        yield f"lands-{number}", "2008-05-05", None, sentence
    for name, date, text, _ in parse_stories((ROOT / STORIES).read_text(encoding="utf-8")):
        yield "story-" + name, date, None, text


def own_label(docid, evidence, told):
    """None where our own files say nothing of the mention."""
    if docid in told:
        return None if told[docid].isdisjoint(evidence) else 1
    return 0 if docid.startswith("nothing-") else 1


def told_types():
    """{sentence: types of what countries did in it}"""
    told = {}
    for file in ACTS:
        for line in (ROOT / "test/what" / file).read_text(encoding="utf-8").splitlines():
            read = json.loads(line)
            told[f"{file}-{read['id']}"] = {"type " + event["code"] for event in read["expected"]}
    return told


def write_articles(path, articles):
    with open(path, "w", encoding="utf-8") as out:
        for docid, date, title, text in articles:
            out.write(json.dumps({"id": docid, "date": date, "title": title, "text": text}) + "\n")


def run_lister(build, networks, folder, model, articles):
    """(article, byte where the word starts, {evidence: value}, vector)"""
    write_articles(folder / "articles.jsonl", articles)
    listed = subprocess.run([build / "train/list_senses", "--lexicon", folder / "dateline.lexicon", "--models",
                             networks, "--model", model, folder / "articles.jsonl"], check=True,
                            capture_output=True, text=True)
    for line in listed.stdout.splitlines():
        docid, start, *evidence, vector = line.split("\t")
        if evidence:
            values = {name: int(value) / 100 for name, value in (e.rsplit("=", 1) for e in evidence)}
            values.pop(EVIDENCE)  # what was learnt before
            yield docid, int(start), values, numpy.array(vector.split(), dtype=float)


def list_senses(data, build, networks, folder, lean, labels):
    """[Mention] as the program sees them, without any weights yet."""
    subprocess.run(["cp", "-r", ROOT / "lexicon", folder / "lexicon"], check=True)
    write_list(folder / "lexicon/what/lean.lex", LEAN_HEAD, lean)
    write_list(folder / "lexicon/what/sense.lex", SENSE_HEAD, {"bias": 0})
    subprocess.run([build / "tools/compile_lexicon", folder / "lexicon", folder / "dateline.lexicon"], check=True)
    read = [article for article in [*polnear_articles(data / POLNEAR), *worldwide_articles(data / WORLDWIDE)]
            if article[0] in labels]
    wanted = {(docid, len(text[:start].encode())): label
              for docid, _, _, text in read for start, label in labels[docid].items()}
    told = told_types()
    mentions = []
    for model in MODELS:
        mentions += [Mention(docid, wanted[docid, start], evidence, model, vector)
                     for docid, start, evidence, vector in run_lister(build, networks, folder, model, read)
                     if (docid, start) in wanted]
        mentions += [Mention(docid, own_label(docid, evidence, told), evidence, model, vector)
                     for docid, _, evidence, vector in run_lister(build, networks, folder, model, own_sentences())]
    return [mention for mention in mentions if mention.label is not None]


# ---- weights ------------------------------------------------------------------------------------

class Senses:
    """What is learnt: a weight for every piece of evidence, and a linear over the vector of each model."""

    def __init__(self, mentions):
        seen = collections.Counter(name for mention in mentions for name in mention.evidence)
        self.names = sorted(name for name, count in seen.items() if count >= LEAST_SEEN)
        self.place = {name: i for i, name in enumerate(self.names)}
        self.first, self.mean, self.spread = {}, {}, {}
        at = len(self.names)
        for model in MODELS:
            vectors = numpy.array([mention.vector for mention in mentions if mention.model == model])
            self.first[model], self.mean[model] = at, vectors.mean(axis=0)
            self.spread[model] = (vectors.std(axis=0) + 1e-6) / VECTOR_SCALE
            at += vectors.shape[1]
        self.weights = numpy.zeros(at)
        self.fit(mentions)

    def rows(self, mentions):
        rows = numpy.zeros((len(mentions), len(self.weights)))
        for row, mention in zip(rows, mentions):
            for name, value in mention.evidence.items():
                if name in self.place:
                    row[self.place[name]] = value
            at = self.first[mention.model]
            row[at:at + len(mention.vector)] = (mention.vector - self.mean[mention.model]) / self.spread[mention.model]
        return rows

    def fit(self, mentions):
        """Logistic regression with a ridge; steps of their own size for every weight (Rprop), no randomness."""
        rows, meant = self.rows(mentions), numpy.array([mention.label > 0 for mention in mentions], dtype=float)
        ridge = numpy.full(len(self.weights), RIDGE)
        ridge[self.place["bias"]] = 0
        steps, before = numpy.full(len(self.weights), 0.1), numpy.zeros(len(self.weights))
        for _ in range(ROUNDS):
            slope = ridge * self.weights + rows.T @ (1 / (1 + numpy.exp(-(rows @ self.weights).clip(-30, 30))) - meant)
            turn = slope * before
            steps = numpy.where(turn > 0, (steps * 1.2).clip(max=1.0), numpy.where(turn < 0, (steps * 0.5).clip(min=1e-5), steps))
            before = numpy.where(turn < 0, 0.0, slope)
            self.weights -= numpy.sign(before) * steps

    def scores(self, mentions):
        """Log-odds."""
        return self.rows(mentions) @ self.weights

    def of_evidence(self):
        """{evidence: thousandths}; what the network says of a word counts as it is."""
        weights = {name: round(1000 * weight) for name, weight in zip(self.names, self.weights)}
        return {EVIDENCE: 1000} | {name: weight for name, weight in weights.items() if abs(weight) >= LEAST_WEIGHT}

    def of_vector(self, model):
        """(weights, bias) over the vector as it is."""
        at = self.first[model]
        weights = self.weights[at:at + len(self.mean[model])] / self.spread[model]
        return weights, -weights @ self.mean[model]


def report_unseen(mentions):
    """Each fifth of the articles by the weights of the others."""
    scores = numpy.zeros(len(mentions))
    folds = numpy.array([zlib.crc32(mention.article.encode()) % FOLDS for mention in mentions])
    for fold in range(FOLDS):
        senses = Senses([mention for mention, at in zip(mentions, folds) if at != fold])
        scores[folds == fold] = senses.scores([mention for mention, at in zip(mentions, folds) if at == fold])
    for model in MODELS:
        meant = numpy.array([mention.label > 0 for mention in mentions if mention.model == model])
        of_model = scores[[mention.model == model for mention in mentions]]
        print(f"{model}: {len(meant)} mentions, {(~meant).sum()} of them not meant as they say")
        for least in (-2.0, -1.5, -1.0, -0.5, 0.0):
            gone = of_model < least
            print(f"  below {least}: {(gone & ~meant).sum()} of these go, and {(gone & meant).sum()} others")


def write_model(path, made, weights, bias):
    """The network with its head renewed."""
    network = Container.read(path)
    network.add_linear(HEAD, weights[None, :], numpy.array([bias]))
    network.write(str(made))


def options():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("data", type=pathlib.Path)
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("--check", action="store_true", help="compare, write nothing")
    parser.add_argument("--into", type=pathlib.Path, help="folder of models/, with networks of your own")
    return parser.parse_args()


def put_all(made, stand, is_check):
    """Writes what differs, or only says so; how many do."""
    differing = 0
    for name, folder in stand.items():
        path = folder / name
        is_same = path.exists() and filecmp.cmp(made / name, path, shallow=False)
        differing += not is_same
        print(f"{name}: {'the same' if is_same else 'differs'}")
        if not is_check and not is_same:
            shutil.copyfile(made / name, path)
    return differing


def main():
    given = options()
    data, build, networks = given.data.resolve(), given.build.resolve(), (given.into or ROOT / "models").resolve()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        lean = count_lean(data / RAW)
        mentions = list_senses(data, build, networks, folder, lean, read_labels())
        report_unseen(mentions)
        senses = Senses(mentions)
        write_list(folder / "lean.lex", LEAN_HEAD, lean)
        write_list(folder / "sense.lex", SENSE_HEAD, senses.of_evidence())
        for model in MODELS:
            write_model(networks / f"{model}.model", folder / f"{model}.model", *senses.of_vector(model))
        stand = {name: given.into or place for name, place in
                 {"lean.lex": ROOT / "lexicon/what", "sense.lex": ROOT / "lexicon/what",
                  "fast.model": ROOT / "models", "accurate.model": ROOT / "models"}.items()}
        differing = put_all(folder, stand, given.check)
    return 1 if differing and given.check else 0


if __name__ == "__main__":
    sys.exit(main())
