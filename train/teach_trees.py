#!/usr/bin/env python3
"""Trees of news as the network reads them, for the linear parser to learn from beside the treebanks:

    teach_trees.py --data ../shared/data --program build/dateline --out /tmp/treebanks/taught.conllu

Texts are worldwide newswire (its own words) and PolNeAR train (the program's words). Only tags and
trees are kept: lemmas and features the network has from lists, or are not learnt."""
import argparse
import json
import lzma
import os
import subprocess
import sys


def lines_of(path):
    with lzma.open(path, "rt", encoding="utf-8") as handle:
        for line in handle:
            yield line.rstrip("\n")


def words_as_conllu(path):
    """A file of a word a line, with empty words' columns empty: the program keeps the words."""
    out, place = [], 0
    for line in lines_of(path):
        if "\t" not in line:
            out.append("" if place else None)
            place = 0
            continue
        place += 1
        out.append("\t".join([str(place), line.split("\t")[0].replace(" ", "_")] + ["_"] * 8))
    return "\n".join(line for line in out + ["", ""] if line is not None)


def texts_as_lines(path):
    return "".join(json.dumps({"id": str(i), "text": json.loads(line)["text"]}) + "\n"
                   for i, line in enumerate(lines_of(path)))


def parsed(program, text, form):
    """Rows of words and empty lines, as `dateline parse` writes them."""
    done = subprocess.run([program, "parse", "--quiet", "--model", "accurate", "--format", form, "-"],
                          input=text, capture_output=True, encoding="utf-8", check=False)
    if not done.stdout:
        sys.exit(f"{program} parsed nothing: {done.stderr.strip()}")
    return (line for line in done.stdout.split("\n") if not line.startswith("#"))


def taught(row):
    cells = row.split("\t")
    if len(cells) == 10:
        cells[2] = cells[5] = cells[9] = "_"
    return "\t".join(cells)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", required=True)
    parser.add_argument("--program", required=True)
    parser.add_argument("--out", required=True)
    given = parser.parse_args()
    at = lambda name: os.path.join(given.data, name)
    with open(given.out, "w", encoding="utf-8") as handle:
        for text, form in ((words_as_conllu(at("ner/worldwide-train.tsv.xz")), "conllu"),
                           (texts_as_lines(at("attribution/polnear_train.jsonl.xz")), "jsonl")):
            handle.writelines(taught(row) + "\n" for row in parsed(given.program, text, form))


if __name__ == "__main__":
    main()
