#!/usr/bin/env python3
"""learn.py DATA BUILD [--half] [--check]: the two word lists that are learnt, anew and by one command.

lexicon/article/rarity.lex is counted over DATA/raw/raw.txt.xz (word_rarity.py), lexicon/incident/evidence.lex
learnt from DATA/crossdoc/gva_articles.jsonl.xz and from our own test/ledger/alike (taught, seen) as the program
of BUILD reads them today (train_incident). Both are written where they stand, or with --check compared with what stands there: the exit code is 1 when they
differ. Build again after that: rarity.lex decides what stories are made of, so when it has changed, run this
twice.

--half writes nothing into the lexicon: weights are learnt from every second incident and our own, all articles
are added to one ledger with them, and the other incidents' articles are scored.
"""
import filecmp
import json
import os
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools" / "score"))
from runner import Job, read_jsonl, read_text  # noqa: E402
from tasks.alike import parse_groups  # noqa: E402
from tasks.merge import main_incidents, make_ledger  # noqa: E402

OWN = ("taught", "seen")  # halves of test/ledger/alike; what is unseen teaches nothing
OWN_WEIGHT = 10           # how often one of our pairs counts beside one of the 730,000 of gva
RAW, GVA = "raw/raw.txt.xz", "crossdoc/gva_articles.jsonl.xz"


def run(*arguments, **options):
    subprocess.run([str(argument) for argument in arguments], check=True, **options)


def learn_weights(job, build, key, out, lexicon):
    """key: {article: incident}. The articles are those that the scorer adds, in the same order."""
    lines = [f"{article}\t{incident}\tgva\t1\n" for article, incident in key.items()]
    lines += [f"{name}/{number}\t{name}/{incident}\t{name}\t{OWN_WEIGHT}\n"
              for name, group in own_groups() for number, (_, incident, _) in enumerate(group)]
    key_path = job.write("key.tsv", "".join(lines))
    run(build / "train" / "train_incident", "--lexicon", lexicon, "--models", ROOT / "models", "--key", key_path,
        "--out", out, write_articles(job))


def own_groups():
    folder = ROOT / "test" / "ledger" / "alike"
    return [group for half in OWN for group in parse_groups(read_text(str(folder / f"{half}.alike")))]


def write_articles(job):
    articles = {f"{name}/{number}": {"id": f"{name}/{number}", "date": day, "title": text.split("\n")[0], "text": text}
                for name, group in own_groups() for number, (day, _, text) in enumerate(group)}
    for read in read_jsonl(job.gold_path):
        text = f"{read['title']}\n\n{read['text']}" if read.get("title") else read["text"]
        articles[read["docid"]] = {"id": read["docid"], "date": read.get("date"), "title": read.get("title"),
                                   "text": text}
    return job.write_jsonl("articles.jsonl", sorted(articles.values(), key=lambda a: (a["date"] or "", a["id"])))


def gold_incidents(job):
    """{article: incident}; of an article that stands under two the first."""
    key = {}
    for article, incident in job.scorer("coref_score").key_docs(job.gold_path).items():
        key.setdefault(article.split("@")[0], incident)
    return key


def compile_lexicon(build, folder, weights):
    """A data folder whose lexicon has other weights."""
    sources = folder / "lexicon"
    run("cp", "-r", ROOT / "lexicon", sources)
    run("cp", weights, sources / "incident" / "evidence.lex")
    run(build / "tools/compile_lexicon", sources, folder / "dateline.lexicon")
    (folder / "models").symlink_to(ROOT / "models")


def open_job(data, build):
    """A set of the scorer's, whose time to be added in begins now."""
    return Job(build / "dateline", str(data), {"file": GVA, "metrics": ""}, "fast")


def score_half(job, data, build, folder):
    key = gold_incidents(job)
    seen = set(sorted(set(key.values()))[::2])
    learnt = {article: incident for article, incident in key.items() if incident in seen}
    weights = folder / "half.lex"
    learn_weights(job, build, learnt, weights, build / "dateline.lexicon")
    compile_lexicon(build, folder, weights)
    os.environ["DATELINE_DATA"] = str(folder)
    scored = open_job(data, build)
    try:
        found = main_incidents(make_ledger(scored, read_jsonl(scored.gold_path)))
    finally:
        scored.close()
    gold = {article: incident for article, incident in key.items() if incident not in seen}
    ours = {article: str(found.get(article, "alone-" + article)) for article in gold}
    result = job.scorer("coref_score").score(gold, ours)
    print(f"learnt from {len(learnt)} articles, scored on {len(gold)}: B3 F1 {100 * result['B3'][2]:.2f},"
          f" pairwise F1 {100 * result['pair'][2]:.2f}")


def learn_both(job, data, build, folder, is_check):
    made = {"article/rarity.lex": folder / "rarity.lex", "incident/evidence.lex": folder / "evidence.lex"}
    run(sys.executable, ROOT / "train" / "incident" / "word_rarity.py", data / RAW, made["article/rarity.lex"])
    learn_weights(job, build, gold_incidents(job), made["incident/evidence.lex"], build / "dateline.lexicon")
    differing = 0
    for name, path in made.items():
        stands = ROOT / "lexicon" / name
        is_same = filecmp.cmp(path, stands, shallow=False)
        differing += not is_same
        print(f"{name}: {'the same' if is_same else 'differs'}")
        if not is_check and not is_same:
            run("cp", path, stands)
    return 1 if is_check and differing else 0


def main():
    data, build = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])
    job = open_job(data, build)
    try:
        with tempfile.TemporaryDirectory() as name:
            if "--half" in sys.argv:
                score_half(job, data, build, pathlib.Path(name))
                return 0
            return learn_both(job, data, build, pathlib.Path(name), "--check" in sys.argv)
    finally:
        job.close()


if __name__ == "__main__":
    sys.exit(main())
