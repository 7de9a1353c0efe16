#!/usr/bin/env python3
"""learn.py DATA BUILD [--check]: what speaks for an attribution that people would mark as one, anew and by one command.

lexicon/sayswho/doubt.lex is learnt from PolNeAR train: each attribution that train/list_attributions.c asks for, as the
small network reads it, is as good as its source, cue and content are those of one of the set's. That set has little of
war and disaster, so our own texts (test/sayswho, test/article, examples of cues.lex) are learnt, too, several times:
attributions by a cue that they tell of, or of somebody who holds a claim in them, are right. The list is written where
it stands, or with --check compared with what stands there. Printed is what the weights make of articles of the set that
they were not learnt from, each fourth in turn. Build again after that.
"""
import bisect
import collections
import math
import pathlib
import re
import subprocess
import sys
import tempfile
import zlib

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "shared"))
from relearn import (NO_DOUBTS, POLNEAR, ROOT, compile_without, lister, put, read_articles,  # noqa: E402
                     write_articles, write_list)
sys.path.insert(0, str(ROOT / "tools" / "score"))
from tasks.stories import parse_stories  # noqa: E402

LIST = "sayswho/doubt.lex"
MODEL = "fast"  # whose weights serve accurate, too
ROLES = "source", "cue", "content"
# Chances below which an attribution is doubted, by who saw it. The network knows these articles by heart, so what it
# says is worth more here than it will be; on what the patterns see a claim may hang.
LEAST = {"seen by network": 0.5, "seen by both": 0.2, "seen by patterns": 0.2}
OWN_TIMES = 3  # that our own texts are learnt
FOLDS, ROUNDS, RATE, LEAST_SEEN, LEAST_WEIGHT = 4, 3, 0.1, 10, 20
WORD = re.compile(r"\w+(?:['’.\-&]\w+)*")
HEAD = """# What speaks for an attribution that people would mark as one, in thousandths of log-odds: "the mayor said that", but hardly
# "the plan, titled". What weighs less than nothing in sum is doubted. Learnt by train/attributions/learn.py.
# example: has said
# origin: counts over PolNeAR train and own texts · license: weights only, no text
# columns: evidence, thousandths
# cell thousandths: -10000..10000
"""
# evidence: {name: value}; worth: how much of source, cue and content is right; words: of each role
Found = collections.namedtuple("Found", "article evidence worth words")


# ---- what is told, and what is found ----

class Words:
    """Numbers of an article's words, by the bytes of pieces of text."""

    def __init__(self, text):
        self.first, self.end, byte, character = [], [], 0, 0
        self.offsets = [0]
        for letter in text:
            self.offsets.append(self.offsets[-1] + len(letter.encode()))
        for word in WORD.finditer(text):
            self.first.append(self.offsets[word.start()])
            self.end.append(self.offsets[word.end()])

    def within(self, pieces):
        """The words that share a byte with a piece."""
        found = set()
        for first, end in pieces:
            found.update(range(bisect.bisect_right(self.end, first), bisect.bisect_left(self.first, end)))
        return frozenset(found)

    def told(self, pieces):
        return self.within([(self.offsets[first], self.offsets[end]) for first, end in pieces])


def share(a, b):
    return 2 * len(a & b) / (len(a) + len(b)) if a or b else 1.0


def match(told, found):
    """{number of what is found: what is told that shares a word of its cue}, one to one, the likest first."""
    pairs = sorted(((sum(share(*both) for both in zip(a, b)), i, j) for i, a in enumerate(told)
                    for j, b in enumerate(found) if a[1] & b[1]), key=lambda pair: (-pair[0], pair[1], pair[2]))
    taken, matched = set(), {}
    for _, i, j in pairs:
        if i not in taken and j not in matched:
            taken.add(i)
            matched[j] = told[i]
    return matched


def run_lister(build, folder, model):
    """(article, [pieces of source, cue and content], {evidence: value})"""
    listed = subprocess.run(lister(build, folder, "list_attributions", model), check=True, capture_output=True, text=True)
    for line in listed.stdout.splitlines():
        docid, *roles = line.split("\t", 4)
        roles, evidence = roles[:3], roles[3].split("\t")
        numbers = [[int(number) for number in role.split(",") if number] for role in roles]
        yield docid, [list(zip(role[::2], role[1::2])) for role in numbers], {
            name: int(value) / 100 for name, value in (piece.rsplit("=", 1) for piece in evidence)}


def gather(build, folder, model, articles):
    """([Found], {article: words of source, cue and content of all that is told})"""
    write_articles(folder / "articles.jsonl", ((read["docid"], read["date"], read["text"]) for read in articles))
    words = {read["docid"]: Words(read["text"]) for read in articles}
    told = {read["docid"]: [[words[read["docid"]].told(said[role]) for role in ROLES] for said in read["attributions"]]
            for read in articles}
    of_article = collections.defaultdict(list)
    for docid, roles, evidence in run_lister(build, folder, model):
        of_article[docid].append(([words[docid].within(pieces) for pieces in roles], evidence))
    found = []
    for docid, listed in of_article.items():
        matched = match(told[docid], [roles for roles, _ in listed])
        for number, (roles, evidence) in enumerate(listed):
            right = [a == b for a, b in zip(matched.get(number, ()), roles)]
            found.append(Found(docid, evidence, sum(right) / len(ROLES), roles))
    return found, told


# ---- our own texts ----

def own_sentences():
    """(text, forms of cues in it)"""
    for block in (ROOT / "test/sayswho/attributions.case").read_text(encoding="utf-8").split("\n\n"):
        lines = [line for line in block.splitlines() if line and not line.startswith("#")]
        if lines:
            yield lines[0], {form for line in lines[1:] for form in WORD.findall(line.split(" | ")[1])}
    for line in (ROOT / "lexicon/sayswho/cues.lex").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")[-1], None


def own_articles():
    """(date, text, those who hold claims in it)"""
    for _, date, text, claims in parse_stories((ROOT / "test/article/stories/seen.story").read_text(encoding="utf-8")):
        yield date, text, [claim[3] for claim in claims]
    cases = (ROOT / "test/article/claims.case").read_text(encoding="utf-8")
    for case in ("\n" + cases).split("\n== ")[1:]:
        body, _, expected = case.split("\n", 1)[1].partition("\n-- expect\n")
        date, text = body.split("\n", 1) if body.startswith("date ") else ("", body)
        yield date.removeprefix("date "), text.strip(), [
            line.split(" | ")[1] for line in expected.splitlines() if " | " in line and not line.startswith("not:")]


def names_in(text):
    return {word.lower() for word in WORD.findall(text) if len(word) > 2} - {"the", "and", "author", "unnamed"}


def is_right(told, source, cue):
    """None where our texts do not tell."""
    kind, words = told
    if kind == "cues":
        return words is None or not words.isdisjoint(WORD.findall(cue))
    return True if names_in(source) & words else None


def gather_own(build, folder, model):
    """[Found] of which our own texts tell"""
    told, texts, articles = {}, {}, []
    for number, (text, cues) in enumerate(own_sentences()):
        told[f"sentence-{number}"] = "cues", cues
        articles.append((f"sentence-{number}", None, text))
    for number, (date, text, holders) in enumerate(own_articles()):
        told[f"article-{number}"] = "holders", names_in(" ".join(holders))
        articles.append((f"article-{number}", date or None, text))
    write_articles(folder / "articles.jsonl", articles)
    texts = {docid: text.encode() for docid, _, text in articles}
    found = []
    for docid, roles, evidence in run_lister(build, folder, model):
        source, cue, _ = (" ".join(texts[docid][first:end].decode() for first, end in role) for role in roles)
        right = is_right(told[docid], source, cue)
        if right is not None:
            found.append(Found(docid, evidence, float(right), None))
    return found


# ---- weights ----

def score_of(weights, evidence):
    return sum(weights.get(name, 0.0) * value for name, value in evidence.items())


def chance(score):
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))


def fit(found):
    """Logistic regression, by AdaGrad in an order of its own but always the same."""
    seen = collections.Counter(name for one in found for name in one.evidence)
    weights = {name: 0.0 for name, count in seen.items() if count >= LEAST_SEEN and not name.startswith("#")}
    squares = dict.fromkeys(weights, 1e-3)
    for number in range(ROUNDS):
        for at in sorted(range(len(found)), key=lambda i: zlib.crc32(f"{number} {i}".encode())):
            error = chance(score_of(weights, found[at].evidence)) - found[at].worth
            for name, value in found[at].evidence.items():
                if name in weights:
                    slope = error * value
                    squares[name] += slope * slope
                    weights[name] -= RATE * slope / math.sqrt(squares[name])
    return weights


def with_least(weights):
    """The weights by which what is doubted weighs less than nothing."""
    least = {name: math.log(chance / (1 - chance)) for name, chance in LEAST.items()}
    return {name: weight - least.get(name, 0.0) for name, weight in weights.items()}


# ---- what they make of articles ----

def exact(told, found):
    """F1 of sources, cues and contents, in hundredths."""
    figures = []
    for role in range(len(ROLES)):
        wanted = collections.Counter((docid, said[role]) for docid, all_of in told.items() for said in all_of if said[role])
        ours = collections.Counter((one.article, one.words[role]) for one in found if one.words[role])
        figures.append(200 * sum((wanted & ours).values()) / (sum(wanted.values()) + sum(ours.values())))
    return " · ".join(f"{name} {figure:.2f}" for name, figure in zip(ROLES, figures))


def report_unseen(found, told, own):
    kept = []
    for fold in range(FOLDS):
        is_here = lambda one: zlib.crc32(one.article.encode()) % FOLDS == fold
        weights = with_least(fit([one for one in found if not is_here(one)] + own))
        kept += [one for one in found if is_here(one) and score_of(weights, one.evidence) >= 0]
    gone = len(found) - len(kept)
    right = sum(one.worth for one in found) - sum(one.worth for one in kept)
    print(f"before: {exact(told, found)}, of {len(found)}")
    print(f"after:  {exact(told, kept)}; {gone} went, of which {100 * right / gone:.0f} % was right")


def write_weights(path, weights):
    rows = {name: round(1000 * weight) for name, weight in weights.items() if abs(1000 * weight) >= LEAST_WEIGHT}
    write_list(path, HEAD, (f"{name}\t{weight}" for name, weight in rows.items()))


def main():
    data, build = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        compile_without(build, folder, NO_DOUBTS)
        found, told = gather(build, folder, MODEL, read_articles(data / POLNEAR))
        own = gather_own(build, folder, MODEL) * OWN_TIMES
        report_unseen(found, told, own)
        write_weights(folder / "doubt.lex", with_least(fit(found + own)))
        return put(folder / "doubt.lex", LIST, "--check" in sys.argv)


if __name__ == "__main__":
    sys.exit(main())
