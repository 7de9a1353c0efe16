#!/usr/bin/env python3
"""read.py PROGRAM DATA: how fast, and in how much memory, PROGRAM reads articles as JSON with each
model, how long it takes to start, and how large the models are.

DATA is a file of JSON Lines, plain or .xz, or a folder: the largest such file below it is taken.
One warm-up, then the median of five runs and their median deviation. BENCH_ARTICLES caps the number
of articles (400).
"""
import json
import lzma
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

RUNS, STARTS = 5, 15


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


MODELS = {"fast": ("fast",), "accurate": ("accurate", "fast")}  # and the files that each opens, .model


def run(program, model, path):
    """(seconds of the clock, seconds of the processor, MiB at most) of reading a file."""
    start = time.perf_counter()
    child = subprocess.Popen([program, "read", "--json", "--model", model, path], stdout=subprocess.DEVNULL,
                             stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        sys.exit(f"bench: reading {path} by {model} ends with {child.returncode}")
    return time.perf_counter() - start, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def measure(program, model, path, articles, words):
    run(program, model, path)
    times, _, peaks = zip(*(run(program, model, path) for _ in range(RUNS)))
    middle = statistics.median(times)
    spread = statistics.median(abs(one - middle) for one in times)
    print(f"{model}: {middle:.3f} s (deviation {spread:.3f}, {RUNS} runs), peak {max(peaks):.0f} MiB, "
          f"{articles / middle:.1f} articles/s, {words / middle:.0f} words/s")


def measure_start(program, model, path):
    """Everything opened, one word read, everything closed; and what lies on the disk."""
    run(program, model, path)
    times, used, peaks = zip(*(run(program, model, path) for _ in range(STARTS)))
    folder = pathlib.Path(os.environ.get("DATELINE_DATA") or pathlib.Path(program).parent) / "models"
    sizes = " + ".join(f"{(folder / f'{name}.model').stat().st_size / 1e6:.1f}" for name in MODELS[model])
    print(f"{model}: from start to end with one word {1e3 * statistics.median(times):.0f} ms, least {1e3 * min(times):.0f} "
          f"(of the processor {1e3 * statistics.median(used):.0f} and {1e3 * min(used):.0f}, {STARTS} runs), "
          f"peak {max(peaks):.0f} MiB, file {sizes} MB")


def main():
    program, source = sys.argv[1], find_input(pathlib.Path(sys.argv[2]))
    lines = read_articles(source)
    words = sum(len(json.loads(line)["text"].split()) for line in lines)
    with tempfile.TemporaryDirectory() as folder:
        path, word = os.path.join(folder, "in.jsonl"), os.path.join(folder, "word.txt")
        with open(path, "w", encoding="utf-8") as handle:
            handle.write("\n".join(lines) + "\n")
        with open(word, "w", encoding="utf-8") as handle:
            handle.write("News\n")
        size = os.path.getsize(path)
        print(f"{source.name}: {len(lines)} articles, {words} words, {size / 1e6:.1f} MB")
        for model in MODELS:
            measure_start(program, model, word)
            measure(program, model, path, len(lines), words)


if __name__ == "__main__":
    main()
