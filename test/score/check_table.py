#!/usr/bin/env python3
"""check_table.py SOURCE BUILD: score.py over a data folder of our own: table, TSV, what is missing,
what breaks. The scorers are stand-ins, since the real ones belong to the data."""
import lzma
import os
import subprocess
import sys
import tempfile
import unittest

SOURCE, BUILD = sys.argv[1], sys.argv[2]

STORY = """{"docid": "1", "date": "2014-03-05", "killed": 2, "injured": 0, "text": "%s"}
""" % "Gunmen killed two farmers near the town of Brod on Tuesday."
WORDS = "# docid = a\nMaria\tB-Person\nLopez\tI-Person\nflew\tO\nto\tO\nLisbon\tB-Location\n.\tO\n"
CHAINS = "# begin document a\n" + "".join(f"{i}\t{w}\t_\n" for i, w in enumerate(
    "Maria Lopez left Lisbon . She said she was happy .".split()))

SCORERS = {
    # The share of articles with the right figure.
    "score_tolls": """
def score(gold, ours):
    hits = [g["killed"] == ours[d]["killed"] for d, g in gold.items()]
    return {"killed": {"exact": sum(hits) / len(hits)}}
""",
    # Found Maria Lopez and Lisbon?
    "score_ner": """
from runner import read_text
def load(path):
    rows = [l.split("\\t") for l in read_text(path).split("\\n") if "\\t" in l]
    return [[(r[0], r[1]) for r in rows]]
def score(gold, ours, types, only):
    assert [w for w, _ in gold[0]] == [w for w, _ in ours[0]]
    return {"exact": {"F1": float(gold == ours)}}
""",
    "coref_score": """
def conll(path):
    return {}
def score(gold, ours):
    chains = {}
    for mention, chain in ours.items():
        chains.setdefault(chain, set()).add(mention)
    whole = any({"a:0-1", "a:5-5", "a:7-7"} <= c for c in chains.values())
    return {"CoNLL": (None, None, float(whole))}
""",
}

SETS = """# task	set	file	split	metrics	notes
tolls	ours	tolls/ours.jsonl	dev	killed_exact
ner	ours	ner/ours.tsv.xz	dev	f1
coref	ours	coref/ours.conll	dev	conll_f1
tolls	absent	tolls/absent.jsonl	dev	killed_exact
factuality	broken	tolls/ours.jsonl	dev	mae
"""


class Table(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        put = lambda name, text: cls.write(os.path.join(cls.folder.name, name), text)
        put("data/sets.tsv", SETS)
        put("data/tolls/ours.jsonl", STORY)
        put("data/coref/ours.conll", CHAINS)
        os.makedirs(os.path.join(cls.folder.name, "data/ner"))
        with lzma.open(os.path.join(cls.folder.name, "data/ner/ours.tsv.xz"), "wt") as handle:
            handle.write(WORDS)
        for name, text in SCORERS.items():
            put(f"tools/{name}.py", text)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    @staticmethod
    def write(path, text):
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as handle:
            handle.write(text)

    def score(self, *options):
        return subprocess.run(
            [sys.executable, os.path.join(SOURCE, "tools/score/score.py"),
             os.path.join(self.folder.name, "data"), "--program", os.path.join(BUILD, "dateline"),
             *options], capture_output=True, encoding="utf-8")

    def test_tsv_holds_one_figure_a_line_and_nothing_else(self):
        self.assertEqual(self.score("--tsv").stdout.split("\n"), [
            "tolls\tours\tkilled_exact\t100.00", "ner\tours\tf1\t100.00",
            "coref\tours\tconll_f1\t100.00", ""])

    def test_a_missing_set_is_named_and_a_broken_one_fails_the_run(self):
        done = self.score()
        self.assertEqual(done.returncode, 1)
        self.assertIn("tolls absent: tolls/absent.jsonl is missing, skipped", done.stderr)
        self.assertIn("factuality broken: ", done.stderr)
        self.assertIn("coref        ours", done.stdout)

    def test_one_task_alone(self):
        done = self.score("--tsv", "--task", "ner")
        self.assertEqual((done.returncode, done.stdout), (0, "ner\tours\tf1\t100.00\n"))

    def test_no_data_is_told(self):
        done = subprocess.run([sys.executable, os.path.join(SOURCE, "tools/score/score.py"),
                               os.path.join(self.folder.name, "nowhere")],
                              capture_output=True, encoding="utf-8")
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("no sets.tsv", done.stderr)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
