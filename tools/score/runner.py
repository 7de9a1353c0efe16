"""What every task needs: files plain or .xz, the program run over articles, the scorers' modules."""
import importlib.util
import json
import lzma
import os
import shutil
import subprocess
import sys
import tempfile
import time

STOPS = {".", "!", "?", "...", "?!", "!!"}
CLOSING = {"''", '"', "”", "’", "'", ")", "]", "}"}
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


def find_file(data, name):
    """The path of a set's file, plain or .xz; None when it is not there."""
    path = os.path.normpath(os.path.join(data, name))
    stem = path[:-3] if path.endswith(".xz") else path
    return next((p for p in (path, stem, stem + ".xz") if os.path.exists(p)), None)


def read_text(path):
    if path.endswith(".xz"):
        with lzma.open(path, "rt", encoding="utf-8") as handle:
            return handle.read()
    with open(path, encoding="utf-8") as handle:
        return handle.read()


def read_jsonl(path):
    return [json.loads(line) for line in read_text(path).split("\n") if line.strip()]


# What one set may take in all: a hanging program must not take the whole table with it.
SET_SECONDS = 300


class Job:
    def __init__(self, program, data, row, model):
        self.program, self.data, self.row, self.model = program, data, row, model
        self.gold_path = find_file(data, row["file"])
        self.scratch = tempfile.mkdtemp(prefix="dateline-score-")
        self.deadline = time.monotonic() + SET_SECONDS

    def close(self):
        shutil.rmtree(self.scratch, ignore_errors=True)

    def beside(self, name):
        """A file named relative to the set's folder."""
        return find_file(os.path.dirname(self.gold_path), name)

    def scorer(self, name):
        """The scorer's module, from the tools folder that belongs to the data."""
        for folder in (os.path.join(self.data, "..", "tools"),
                       os.path.join(ROOT, "..", "shared", "tools")):
            path = os.path.join(folder, name + ".py")
            if os.path.exists(path):
                if folder not in sys.path:
                    sys.path.insert(0, folder)
                spec = importlib.util.spec_from_file_location(name, path)
                module = importlib.util.module_from_spec(spec)
                spec.loader.exec_module(module)
                return module
        raise FileNotFoundError(f"scorer {name}.py")

    def write(self, name, text):
        path = os.path.join(self.scratch, name)
        with open(path, "w", encoding="utf-8") as handle:
            handle.write(text)
        return path

    def write_jsonl(self, name, records):
        return self.write(name, "".join(json.dumps(r, ensure_ascii=False) + "\n" for r in records))

    def run(self, arguments):
        """Standard output of the program. Exit 3 (some input unreadable) still gives output."""
        if self.model and arguments[0] in ("read", "parse", "add"):
            arguments = arguments[:1] + ["--model", self.model] + arguments[1:]
        try:
            done = subprocess.run([self.program] + arguments, capture_output=True,
                                  stdin=subprocess.DEVNULL, encoding="utf-8",
                                  timeout=max(1, self.deadline - time.monotonic()))
        except subprocess.TimeoutExpired:
            # The exception's own words hold every file name.
            raise RuntimeError(f"dateline {arguments[0]}: stopped after {SET_SECONDS} s") from None
        if done.returncode not in (0, 1, 3):
            raise RuntimeError(f"dateline {' '.join(arguments[:4])} …: exit {done.returncode}: "
                               f"{done.stderr.strip()[-300:]}")
        return done.stdout

    def read(self, articles, layers=None):
        """Reads records {"id", "text", "date"?, ...}; gives {id: the program's JSON}."""
        path = self.write_jsonl("articles.jsonl", articles)
        arguments = ["read", "--json", "--format", "jsonl"]
        if layers:
            arguments += ["--layers", layers]
        out = {}
        # Not splitlines: JSON strings may hold U+0085 and U+2028.
        for line in self.run(arguments + [path]).split("\n"):
            if not line:
                continue
            record = json.loads(line)
            out[record["article"]["id"]] = record
        return out

    def timed_read(self, articles, layers=None):
        started = time.time()
        read = self.read(articles, layers)
        return read, time.time() - started


def conllu_of(sentences):
    """Given words as CoNLL-U: sentences of forms."""
    return "".join("".join(f"{i}\t{form or '_'}" + "\t_" * 8 + "\n" for i, form in enumerate(words, 1))
                   + "\n" for words in sentences)


def sentences_of(words):
    """Cuts a list of words behind full stops and what closes after them: a file of given words that
    names no sentences."""
    found, current, ended = [], [], False
    for word in words:
        if ended and word not in CLOSING:
            found.append(current)
            current, ended = [], False
        current.append(word)
        ended = ended or word in STOPS
    return found + [current] if current else found


def nearest_anchor(record, offset):
    """The anchor of an article's JSON that an offset lies in, else the nearest to it; None of none."""
    def distance(anchor):
        return max(anchor["start"] - offset, offset - anchor["end"] + 1, 0)
    return min(record["anchors"], key=distance, default=None)


def write_metrics(job, values):
    """The metrics that sets.tsv asks of this set, in its order; notes may name more."""
    wanted = job.row["metrics"].split()
    return {name: values[name] for name in wanted if name in values}


def number_range(value):
    """"9" -> (9, 9), "9.." -> (9, None), "..37" -> (None, 37)."""
    if ".." not in value:
        return int(value), int(value)
    low, high = value.split("..")
    return (int(low) if low else None), (int(high) if high else None)
