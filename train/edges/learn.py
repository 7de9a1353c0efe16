#!/usr/bin/env python3
"""learn.py DATA BUILD [--check]: where people let a cue and what is said begin and end, anew and by one command.

lexicon/sayswho/edges.lex is learnt from PolNeAR train: each edge that a cue or content could have (train/list_edges.c)
against the one that it has there, as the small network reads it. Only cues that share a word with one of the set's are
asked, and contents of those that share one with its content; marks around a content do not count. It is
written where it stands, or with --check compared with what stands there. Printed is how many edges are right on
articles that the weights were not learnt from, each fourth in turn, before and after. Build again after that.
"""
import collections
import math
import pathlib
import re
import subprocess
import sys
import tempfile
import zlib

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "shared"))
from relearn import (NO_DOUBTS, POLNEAR, compile_without, lister, put, read_articles, write_articles,  # noqa: E402
                     write_list)

LIST = "sayswho/edges.lex"
MODEL = "fast"  # whose weights serve accurate, too
# Log-odds by which another edge of a content must be ahead: it decides whose a claim is.
CAUTION = {"content begin": 1.0, "content end": 2.0}
UNASKED = 60  # of a hundred edges of contents; see unasked
FOLDS, ROUNDS, RATE, LEAST_SEEN, LEAST_WEIGHT = 4, 4, 0.1, 10, 50
EDGES = "cue begin", "cue end", "content begin", "content end"
WORD = re.compile(r"\w")
HEAD = """# What speaks for an edge of a cue or content, in thousandths of log-odds ("[has repeatedly called for] talks", "[said] in May").
# Learnt by train/edges/learn.py. evidence: a word's form or tag, its relation, or a sign by name; where: the word within or
# without the edge or between head and edge, and how it hangs on the head of the cue or content.
# example: has said
# origin: counts over PolNeAR train · license: weights only, no text
# columns: evidence, edge, where, thousandths
# cell edge: content begin | content end | cue begin | cue end
# cell where: any text
# cell thousandths: -10000..10000
"""


def byte_offsets(text):
    """[character] the byte it begins at."""
    offsets, at = [], 0
    for character in text:
        offsets.append(at)
        at += len(character.encode())
    return offsets + [at]


def bare(text, first, end):
    """The piece without marks and blanks around its words."""
    words = [at for at in range(first, end) if WORD.match(text[at])]
    return (words[0], words[-1] + 1) if words else (first, end)


def bare_byte(text, edge, at):
    """Where a content's edge is without the quotation marks beside it."""
    step, beside = (1, 0) if edge == "content begin" else (-1, -1)
    while edge.startswith("content") and 0 <= at + beside < len(text) and is_mark(text, at + beside):
        at += step
    return at


def is_mark(text, at):
    """Is this byte of no word? Those beyond ASCII are of quotation marks where a character of theirs is around it."""
    if text[at] < 128:
        return not WORD.match(chr(text[at]))
    first = at
    while text[first] & 0xC0 == 0x80:
        first -= 1
    end = at + 1
    while end < len(text) and text[end] & 0xC0 == 0x80:
        end += 1
    return not WORD.match(text[first:end].decode())


def told_attributions(articles):
    """{article: [(pieces of the cue, pieces of the content)]}, each piece (first byte, byte behind)."""
    told = {}
    for read in articles:
        text, offsets = read["text"], byte_offsets(read["text"])
        pieces = lambda spans: sorted(tuple(offsets[at] for at in bare(text, *span)) for span in spans)
        told[read["docid"]] = [(sorted(tuple(offsets[at] for at in span) for span in said["cue"]),
                                pieces(said["content"])) for said in read["attributions"] if said["cue"]]
    return told


def run_lister(build, folder, model):
    """(article, attribution, first byte of its cue, byte behind, edge, is kept, byte, {(evidence, where): value})"""
    listed = subprocess.Popen(lister(build, folder, "list_edges", model), stdout=subprocess.PIPE, text=True)
    for line in listed.stdout:
        docid, number, first, end, edge, kept, at, *evidence = line.rstrip("\n").split("\t")
        pieces = collections.defaultdict(float)
        for piece in evidence:
            name, value = piece.rsplit("=", 1)
            pieces[(*name.rsplit("|", 1),)] += int(value) / 100
        yield docid, int(number), int(first), int(end), edge, kept == "1", int(at), dict(pieces)
    if listed.wait() != 0:
        sys.exit("list_edges failed")


def shared(piece, first, end):
    return min(piece[1], end) - max(piece[0], first)


def closest(told, first, end):
    """The told attribution whose cue shares most with this one, None."""
    most = lambda said: max(shared(piece, first, end) for piece in said[0])
    best = max(told, key=most, default=None)
    return best if best and most(best) > 0 else None


def wanted_edge(edge, said, kept):
    """The byte where a told attribution has its edge, None; kept: where ours has its edges."""
    cue, content = said
    if edge.startswith("cue"):
        return None if len(cue) != 1 else cue[0][edge == "cue end"]
    ours = [piece for piece in content if shared(piece, kept["content begin"], kept["content end"]) > 0]
    return None if not ours else ours[0][0] if edge == "content begin" else ours[-1][1]


def gather(build, folder, model, articles):
    """[(article, edge, [evidence of each place it could be at], the right one or None, the one now)]"""
    told, places, kept_at = told_attributions(articles), collections.defaultdict(list), collections.defaultdict(dict)
    texts = {read["docid"]: read["text"].encode() for read in articles}
    for docid, number, first, end, edge, kept, at, evidence in run_lister(build, folder, model):
        places[docid, number, edge, first, end].append((bare_byte(texts[docid], edge, at), kept, evidence))
        if kept:
            kept_at[docid, number][edge] = at
    found = []
    for (docid, number, edge, first, end), choices in places.items():
        said = closest(told[docid], first, end)
        wanted = wanted_edge(edge, said, kept_at[docid, number]) if said else None
        if wanted is not None:
            now = next(i for i, choice in enumerate(choices) if choice[1])
            same = [i for i, choice in enumerate(choices) if choice[0] == wanted]  # quotation marks taken or left
            right = now if now in same else same[0 if edge.endswith("begin") else -1] if same else None
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


def cautious(weights):
    return {key: weight + (CAUTION.get(key[1], 0.0) if key[0] == "kept" and key[2] == "sign" else 0.0)
            for key, weight in weights.items()}


def unasked(instances):
    """The network knows the contents of these articles by heart and is right of them more often than it will be: for most
    it is not asked."""
    for number, (docid, edge, choices, right, now) in enumerate(instances):
        if edge.startswith("content") and zlib.crc32(f"{number}".encode()) % 100 < UNASKED:
            choices = [{key: value for key, value in choice.items() if "network" not in key[0]} for choice in choices]
        yield docid, edge, choices, right, now


def report_unseen(instances):
    for edge in EDGES:
        before, after, of = 0, 0, 0
        for fold in range(FOLDS):
            is_here = lambda one: zlib.crc32(one[0].encode()) % FOLDS == fold
            here = [one for one in instances if one[1] == edge and is_here(one)]
            weights = cautious(fit(list(unasked(one for one in instances if one[1] == edge and not is_here(one)))))
            for _, _, choices, right, now in here:
                scores = [score_of(weights, edge, choice) for choice in choices]
                before, after, of = before + (right == now), after + (right == scores.index(max(scores))), of + 1
        print(f"{edge}: {100 * before / of:.2f} % right before, {100 * after / of:.2f} after, of {of}", flush=True)


def write_weights(path, weights):
    rows = {key: round(1000 * weight) for key, weight in weights.items() if abs(1000 * weight) >= LEAST_WEIGHT}
    write_list(path, HEAD, ("\t".join((*key, str(weight))) for key, weight in rows.items()))


def main():
    data, build = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        compile_without(build, folder, NO_DOUBTS | {LIST: (HEAD, "kept\tcue begin\tsign\t1000")})
        articles = read_articles(data / POLNEAR)
        write_articles(folder / "articles.jsonl", ((read["docid"], read["date"], read["text"]) for read in articles))
        instances = gather(build, folder, MODEL, articles)
        report_unseen(instances)
        write_weights(folder / "edges.lex", cautious(fit(list(unasked(instances)))))
        return put(folder / "edges.lex", LIST, "--check" in sys.argv)


if __name__ == "__main__":
    sys.exit(main())
