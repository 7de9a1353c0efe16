#!/usr/bin/env python3
"""learn.py DATA BUILD [--check]: where people let a cue begin and end, anew and by one command.

lexicon/sayswho/edges.lex is learnt from PolNeAR train: each edge that a cue could have (train/list_edges.c) against
the one that it has there, as the small network reads it. Only cues that share a word with one of the set's are asked. It is
written where it stands, or with --check compared with what stands there. Printed is how many edges are right on
articles that the weights were not learnt from, each fourth in turn, before and after. Build again after that.
"""
import collections
import filecmp
import json
import lzma
import math
import pathlib
import subprocess
import sys
import tempfile
import zlib

ROOT = pathlib.Path(__file__).resolve().parents[2]
POLNEAR = "attribution/polnear_train.jsonl.xz"
MODELS = "fast",
FOLDS, ROUNDS, RATE, LEAST_SEEN, LEAST_WEIGHT = 4, 4, 0.1, 10, 50
HEAD = """# What speaks for an edge of a cue, in thousandths of log-odds ("[has repeatedly called for] talks", "[said] in May").
# Learnt by train/edges/learn.py. evidence: a word's form or tag, its relation, or a sign by name; where: the word within or
# without the edge or between head and edge, and how it hangs on the cue's head.
# example: has said
# origin: counts over PolNeAR train · license: weights only, no text
# columns: evidence, edge, where, thousandths
"""


def read_articles(path):
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def byte_offsets(text):
    """[character] the byte it begins at."""
    offsets, at = [], 0
    for character in text:
        offsets.append(at)
        at += len(character.encode())
    return offsets + [at]


def told_cues(articles):
    """{article: [(first byte, byte behind)]} of cues in one piece."""
    told = {}
    for read in articles:
        offsets = byte_offsets(read["text"])
        told[read["docid"]] = [tuple(offsets[at] for at in said["cue"][0]) for said in read["attributions"]
                               if len(said["cue"]) == 1]
    return told


def run_lister(build, folder, model):
    """(article, attribution, first byte of its cue, byte behind, edge, is kept, byte, {(evidence, where): value})"""
    listed = subprocess.Popen([build / "train/list_edges", "--lexicon", folder / "dateline.lexicon", "--models",
                               ROOT / "models", "--model", model, folder / "articles.jsonl"], stdout=subprocess.PIPE,
                              text=True)
    for line in listed.stdout:
        docid, number, first, end, edge, kept, at, *evidence = line.rstrip("\n").split("\t")
        pieces = collections.defaultdict(float)
        for piece in evidence:
            name, value = piece.rsplit("=", 1)
            pieces[(*name.rsplit("|", 1),)] += int(value) / 100
        yield docid, int(number), int(first), int(end), edge, kept == "1", int(at), dict(pieces)
    if listed.wait() != 0:
        sys.exit("list_edges failed")


def closest(told, first, end):
    """The told cue that shares most with this one, None."""
    shared = lambda cue: min(cue[1], end) - max(cue[0], first)
    best = max(told, key=shared, default=None)
    return best if best and shared(best) > 0 else None


def gather(build, folder, model, told):
    """[(article, edge, [evidence of each place it could be at], the right one or None, the one now)]"""
    places = collections.defaultdict(list)
    for docid, number, first, end, edge, kept, at, evidence in run_lister(build, folder, model):
        places[docid, number, edge, first, end].append((at, kept, evidence))
    found = []
    for (docid, _, edge, first, end), choices in places.items():
        cue = closest(told[docid], first, end)
        if cue:
            wanted = cue[0] if edge == "cue begin" else cue[1]
            right = next((i for i, choice in enumerate(choices) if choice[0] == wanted), None)
            now = next(i for i, choice in enumerate(choices) if choice[1])
            found.append((docid, edge, [choice[2] for choice in choices], right, now))
    return found


def score_of(weights, edge, evidence):
    return sum(weights.get((name, edge, where), 0.0) * value for (name, where), value in evidence.items())


def slopes_of(weights, instance):
    """What the weights of one edge have too much of."""
    _, edge, choices, right, _ = instance
    scores = [score_of(weights, edge, choice) for choice in choices]
    shares = [math.exp(score - max(scores)) for score in scores]
    slopes = collections.defaultdict(float)
    for i, choice in enumerate(choices):
        error = shares[i] / sum(shares) - (i == right)
        for (name, where), value in choice.items():
            slopes[name, edge, where] += error * value
    return slopes


def fit(instances):
    """Softmax over the places of each edge, by AdaGrad in an order of its own but always the same."""
    seen = collections.Counter((name, edge, where) for _, edge, choices, _, _ in instances for choice in choices
                               for name, where in choice)
    weights = {key: 0.0 for key, count in seen.items() if count >= LEAST_SEEN and not key[0].startswith("#")}
    squares = dict.fromkeys(weights, 1e-3)
    useful = [one for one in instances if one[3] is not None and len(one[2]) > 1]
    for number in range(ROUNDS):
        for at in sorted(range(len(useful)), key=lambda i: zlib.crc32(f"{number} {i}".encode())):
            for key, slope in slopes_of(weights, useful[at]).items():
                if key in weights and slope:
                    squares[key] += slope * slope
                    weights[key] -= RATE * slope / math.sqrt(squares[key])
    return weights


def report_unseen(instances):
    for edge in "cue begin", "cue end":
        before, after, of = 0, 0, 0
        for fold in range(FOLDS):
            is_here = lambda one: zlib.crc32(one[0].encode()) % FOLDS == fold
            here = [one for one in instances if one[1] == edge and is_here(one)]
            weights = fit([one for one in instances if one[1] == edge and not is_here(one)])
            for _, _, choices, right, now in here:
                scores = [score_of(weights, edge, choice) for choice in choices]
                before, after, of = before + (right == now), after + (right == scores.index(max(scores))), of + 1
        print(f"{edge}: {100 * before / of:.2f} % right before, {100 * after / of:.2f} after, of {of}", flush=True)


def write_weights(path, weights):
    rows = {key: round(1000 * weight) for key, weight in weights.items() if abs(1000 * weight) >= LEAST_WEIGHT}
    lines = sorted(("\t".join(key) + f"\t{weight}\n" for key, weight in rows.items()), key=str.encode)
    path.write_text(HEAD + "".join(lines), encoding="utf-8")


def main():
    data, build = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        subprocess.run(["cp", "-r", ROOT / "lexicon", folder / "lexicon"], check=True)
        write_weights(folder / "lexicon/sayswho/edges.lex", {("kept", "cue begin", "sign"): 1.0})
        subprocess.run([build / "tools/compile_lexicon", folder / "lexicon", folder / "dateline.lexicon"], check=True)
        articles = read_articles(data / POLNEAR)
        with open(folder / "articles.jsonl", "w", encoding="utf-8") as out:
            for read in articles:
                out.write(json.dumps({"id": read["docid"], "date": read["date"], "text": read["text"]}) + "\n")
        told = told_cues(articles)
        instances = [one for model in MODELS for one in gather(build, folder, model, told)]
        report_unseen(instances)
        write_weights(folder / "edges.lex", fit(instances))
        stands = ROOT / "lexicon/sayswho/edges.lex"
        is_same = filecmp.cmp(folder / "edges.lex", stands, shallow=False)
        print(f"edges.lex: {'the same' if is_same else 'differs'}")
        if "--check" not in sys.argv and not is_same:
            stands.write_text((folder / "edges.lex").read_text(encoding="utf-8"), encoding="utf-8")
    return 1 if not is_same and "--check" in sys.argv else 0


if __name__ == "__main__":
    sys.exit(main())
