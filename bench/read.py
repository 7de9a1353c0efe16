#!/usr/bin/env python3
"""read.py PROGRAM DATA: how fast, and in how much memory, PROGRAM reads articles as JSON with each
model.

DATA is a file of JSON Lines, plain or .xz, or a folder: the largest such file below it is taken.
One warm-up, then the median of five runs and their median deviation. BENCH_ARTICLES caps the number
of articles (400).
"""
import json
import lzma
import os
import pathlib
import resource
import statistics
import subprocess
import sys
import tempfile
import time

RUNS = 5


def find_input(data):
    if data.is_file():
        return data
    found = [path for pattern in ("*.jsonl", "*.jsonl.xz") for path in data.rglob(pattern)]
    if not found:
        sys.exit(f"bench: no JSON Lines in {data}")
    return max(found, key=lambda path: (path.stat().st_size, str(path)))


def read_articles(path):
    """Articles as the program takes them: only lines that hold a text."""
    opener = lzma.open if path.suffix == ".xz" else open
    most = int(os.environ.get("BENCH_ARTICLES", "400"))
    lines = []
    with opener(path, "rt", encoding="utf-8") as handle:
        for line in handle:
            if len(lines) < most and json.loads(line).get("text"):
                lines.append(line.rstrip("\n"))
    return lines


MODELS = ("fast", "accurate")  # in the order of their memory: the peak is of all runs so far


def seconds(program, model, path):
    start = time.perf_counter()
    subprocess.run([program, "read", "--json", "--model", model, path], stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL, check=True)
    return time.perf_counter() - start


def measure(program, model, path, articles, words):
    seconds(program, model, path)
    times = [seconds(program, model, path) for _ in range(RUNS)]
    middle = statistics.median(times)
    spread = statistics.median(abs(one - middle) for one in times)
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"{model}: {middle:.3f} s (deviation {spread:.3f}, {RUNS} runs), peak {peak:.0f} MiB, "
          f"{articles / middle:.1f} articles/s, {words / middle:.0f} words/s")


def main():
    program, source = sys.argv[1], find_input(pathlib.Path(sys.argv[2]))
    lines = read_articles(source)
    words = sum(len(json.loads(line)["text"].split()) for line in lines)
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "in.jsonl")
        with open(path, "w", encoding="utf-8") as handle:
            handle.write("\n".join(lines) + "\n")
        size = os.path.getsize(path)
        print(f"{source.name}: {len(lines)} articles, {words} words, {size / 1e6:.1f} MB")
        for model in MODELS:
            measure(program, model, path, len(lines), words)


if __name__ == "__main__":
    main()
