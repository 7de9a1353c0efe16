#!/usr/bin/env python3
"""Scores dateline over the sets that DATA/sets.tsv lists and prints one table.

usage: score.py [DIR] [--program FILE] [--task NAME] [--set NAME] [--model NAME]
                [--tsv | --markdown]

One module a task lies in tasks/: run(job) -> {metric: value}, values in percent but for pearson, mae
and *_per_s. The scorers are those beside DIR (DIR/../tools) and are never copied here.
"""
import argparse
import csv
import importlib
import os
import sys
import time
from contextlib import closing

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
sys.path.insert(0, HERE)

from runner import Job, find_file  # noqa: E402


def read_list(path):
    with open(path, encoding="utf-8") as handle:
        for line in handle:
            if line.strip() and not line.startswith("#"):
                cells = line.rstrip("\n").split("\t") + [""] * 6
                yield dict(zip(("task", "set", "file", "split", "metrics", "notes"), cells))


def read_sets(data, task):
    """The data folder's list, then what it holds of ours (sets.tsv beside this file). What the repository
    holds itself, files below test/, is scored only when its task is asked for: a data folder's table
    stays its own.
    """
    named = list(read_list(os.path.join(data, "sets.tsv")))
    known = {(row["task"], row["set"]) for row in named}
    ours = [row for row in read_list(os.path.join(HERE, "sets.tsv"))
            if (row["task"], row["set"]) not in known]
    own = [dict(row, file=os.path.join(ROOT, row["file"])) for row in ours
           if row["file"].startswith("test/") and row["task"] == task]
    return named + own + [row for row in ours
                          if not row["file"].startswith("test/") and find_file(data, row["file"])]


def read_best():
    path = os.path.join(HERE, "best_known.tsv")
    best = {}
    with open(path, encoding="utf-8") as handle:
        for row in csv.reader(handle, delimiter="\t"):
            if row and not row[0].startswith("#"):
                best[tuple(row[:3])] = row[3]
    return best


# How a line of the table is written, and the lines above the table.
STYLES = {
    "table": ("{task:<12} {set:<12} {metric:<16} {ours:>9}   {known}",
              f"{'task':<12} {'set':<12} {'metric':<16} {'ours':>9}   best known"),
    "tsv": ("{task}\t{set}\t{metric}\t{ours}", None),
    "markdown": ("| {task} | {set} ({split}) | {metric} | {ours} | {known} |",
                 "| task | set | metric | ours | best known |\n|---|---|---|---:|---|"),
}


def show(row, values, best, style):
    for metric, value in values.items():
        ours = f"{value:.2f}" if isinstance(value, float) else str(value)
        known = best.get((row["task"], row["set"], metric), "")
        print(STYLES[style][0].format(**row, metric=metric, ours=ours, known=known), flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("data", nargs="?", default=os.path.join(ROOT, "..", "shared", "data"))
    parser.add_argument("--program", default=os.path.join(ROOT, "build", "dateline"))
    parser.add_argument("--task", default="")
    parser.add_argument("--set", default="")
    parser.add_argument("--model", default="")
    parser.add_argument("--tsv", dest="style", action="store_const", const="tsv", default="table")
    parser.add_argument("--markdown", dest="style", action="store_const", const="markdown")
    options = parser.parse_args()
    data = os.path.abspath(options.data)
    if not os.path.exists(os.path.join(data, "sets.tsv")):
        sys.exit(f"score: no sets.tsv in {data}: the scoring data is not part of the repository")
    best = read_best()
    if STYLES[options.style][1]:
        print(STYLES[options.style][1], flush=True)
    failed = 0
    for row in read_sets(data, options.task):
        if options.task and row["task"] != options.task or options.set and row["set"] != options.set:
            continue
        if find_file(data, row["file"]) is None:
            print(f"score: {row['task']} {row['set']}: {row['file']} is missing, skipped", file=sys.stderr)
            continue
        started = time.time()
        try:
            task = importlib.import_module("tasks." + row["task"])
            with closing(Job(os.path.abspath(options.program), data, row, options.model)) as job:
                values = task.run(job)
        except (Exception, SystemExit) as error:  # one broken set must not hide the others
            failed += 1
            print(f"score: {row['task']} {row['set']}: {type(error).__name__}: {error}", file=sys.stderr)
            continue
        show(row, values, best, options.style)
        print(f"score: {row['task']} {row['set']}: {time.time() - started:.1f} s", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
