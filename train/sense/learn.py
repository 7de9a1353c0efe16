#!/usr/bin/env python3
"""learn.py DATA BUILD [--check]: what speaks for a word of an event being meant as it says, anew and by one command.

lexicon/what/lean.lex is counted over DATA/raw/raw.txt.xz, lexicon/what/sense.lex learnt from labels.tsv beside this
file: mentions in PolNeAR train and worldwide newswire train that we read one by one (article, character where the
word starts; 1 meant as it says, 2 the same but of no particular time, 0 not), and from sentences and stories of our
own (test/what, test/article/stories), most of which are meant as they say. Both are written where they stand, or with --check compared
with what stands there. Printed is what the weights find of articles that they were not learnt from, each fifth in
turn. Build again after that.
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
sys.path.insert(0, str(ROOT / "tools" / "score"))
from tasks.stories import parse_stories  # noqa: E402

RAW, POLNEAR, WORLDWIDE = ("raw/raw.txt.xz", "attribution/polnear_train.jsonl.xz", "ner/worldwide-train.tsv.xz")
ACTS = ("plover.jsonl", "plover_news.jsonl", "plover_phrases.jsonl")
CASES = "event.case", "no_event.case"
STORIES = "test/article/stories/seen.story"
FOLDS, RIDGE, ROUNDS, LEAST_SEEN, LEAST_WEIGHT = 5, 4.0, 300, 3, 20

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
"""
SENSE_HEAD = """# What speaks for a word of an event being meant as it says, in thousandths of log-odds ("a landslide victory" is no
# landslide). Learnt by train/sense/learn.py from mentions read one by one. PART class NAME: a class of class.lex; below, with,
# case: what hangs on the word; under: what it hangs on; near: within a few sentences; lean: see lean.lex.
# example: has killed
# origin: own labels over PolNeAR train and worldwide newswire train · license: weights only, no text
# columns: evidence, thousandths
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
    """(id, date, None, text): what countries did; sentences with and without events; stories of violence and disaster,
    whose words are meant as they say."""
    for file in ACTS:
        for line in (ROOT / "test/what" / file).read_text(encoding="utf-8").splitlines():
            read = json.loads(line)
            yield f"{file}-{read['id']}", "2008-05-05", None, read["text"]
    for file in CASES:
        cases = (ROOT / "test/what" / file).read_text(encoding="utf-8").split("\n\n")
        for number, (sentence, _, *events) in enumerate(case.splitlines() for case in cases[1:] if case.strip()):
            yield f"{'case' if events else 'nothing'}-{file}-{number}", "2008-05-05", None, sentence
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


def run_lister(build, folder, articles):
    """[(article, byte where the word starts, {evidence: value})]"""
    write_articles(folder / "articles.jsonl", articles)
    listed = subprocess.run([build / "train/list_senses", "--lexicon", folder / "dateline.lexicon", "--models",
                             ROOT / "models", folder / "articles.jsonl"], check=True, capture_output=True, text=True)
    for line in listed.stdout.splitlines():
        docid, start, *evidence = line.split("\t")
        if evidence:
            yield docid, int(start), {name: int(value) / 100 for name, value in (e.rsplit("=", 1) for e in evidence)}


def list_senses(data, build, folder, lean, labels):
    """[(article, label, {evidence: value})] as the program sees the mentions, without any weights yet."""
    subprocess.run(["cp", "-r", ROOT / "lexicon", folder / "lexicon"], check=True)
    write_list(folder / "lexicon/what/lean.lex", LEAN_HEAD, lean)
    write_list(folder / "lexicon/what/sense.lex", SENSE_HEAD, {"bias": 0})
    subprocess.run([build / "tools/compile_lexicon", folder / "lexicon", folder / "dateline.lexicon"], check=True)
    read = [article for article in [*polnear_articles(data / POLNEAR), *worldwide_articles(data / WORLDWIDE)]
            if article[0] in labels]
    wanted = {(docid, len(text[:start].encode())): label
              for docid, _, _, text in read for start, label in labels[docid].items()}
    mentions = [(docid, wanted[docid, start], evidence)
                for docid, start, evidence in run_lister(build, folder, read) if (docid, start) in wanted]
    told = told_types()
    own = [(docid, own_label(docid, evidence, told), evidence)
           for docid, _, evidence in run_lister(build, folder, own_sentences())]
    return mentions + [mention for mention in own if mention[1] is not None]


# ---- weights ------------------------------------------------------------------------------------

def chance(weights, evidence):
    score = sum(weights.get(name, 0.0) * value for name, value in evidence.items())
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))


def fit(mentions):
    """Logistic regression with a ridge; steps of their own size for every weight (Rprop), no randomness."""
    seen = collections.Counter(name for _, _, evidence in mentions for name in evidence)
    names = sorted(name for name, count in seen.items() if count >= LEAST_SEEN)
    weights, steps, before = dict.fromkeys(names, 0.0), dict.fromkeys(names, 0.1), dict.fromkeys(names, 0.0)
    for _ in range(ROUNDS):
        slope = {name: 0.0 if name == "bias" else RIDGE * weights[name] for name in names}
        for _, label, evidence in mentions:
            error = chance(weights, evidence) - (label > 0)
            for name, value in evidence.items():
                if name in slope:
                    slope[name] += error * value
        for name in names:
            turn = slope[name] * before[name]
            steps[name] = min(1.0, steps[name] * 1.2) if turn > 0 else max(1e-5, steps[name] * 0.5) if turn < 0 else steps[name]
            before[name] = 0.0 if turn < 0 else slope[name]
            weights[name] -= math.copysign(steps[name], before[name]) if before[name] else 0.0
    return weights


def report_unseen(mentions):
    """Each fifth of the articles by the weights of the others."""
    chances = []
    for fold in range(FOLDS):
        here = [m for m in mentions if zlib.crc32(m[0].encode()) % FOLDS == fold]
        weights = fit([m for m in mentions if zlib.crc32(m[0].encode()) % FOLDS != fold])
        chances += [(chance(weights, evidence), label > 0) for _, label, evidence in here]
    wrong = sum(not meant for _, meant in chances)
    print(f"{len(chances)} mentions, {wrong} of them not meant as they say")
    for least in (-2.0, -1.5, -1.0, -0.5, 0.0):
        dropped = [meant for one, meant in chances if math.log(one / (1 - one)) < least]
        print(f"below {least}: {len(dropped) - sum(dropped)} of these go, and {sum(dropped)} others")


def main():
    data, build = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        lean = count_lean(data / RAW)
        mentions = list_senses(data, build, folder, lean, read_labels())
        report_unseen(mentions)
        weights = {name: round(1000 * weight) for name, weight in fit(mentions).items()}
        made = {"lean.lex": (LEAN_HEAD, lean),
                "sense.lex": (SENSE_HEAD, {name: w for name, w in weights.items() if abs(w) >= LEAST_WEIGHT})}
        differing = 0
        for file, (head, numbers) in made.items():
            write_list(folder / file, head, numbers)
            stands = ROOT / "lexicon/what" / file
            is_same = filecmp.cmp(folder / file, stands, shallow=False)
            differing += not is_same
            print(f"{file}: {'the same' if is_same else 'differs'}")
            if "--check" not in sys.argv and not is_same:
                stands.write_text((folder / file).read_text(encoding="utf-8"), encoding="utf-8")
    return 1 if differing and "--check" in sys.argv else 0


if __name__ == "__main__":
    sys.exit(main())
