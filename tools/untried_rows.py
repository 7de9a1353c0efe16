#!/usr/bin/env python3
"""untried_rows.py [TREE] [FILE.lex...]: rows of lexicon/ that no test can fire, because their words stand
in no text of a test.

Takes the words of test/, examples/ and the lexicon's own examples, without their endings, and tells for
each file how many rows have a key whose words are among them; with files named, lists the other rows. A
row that is counted as tried may still fire nowhere: this is what is certainly missing, not what is enough.
"""
import pathlib
import re
import sys

TEXTS = (".c", ".py", ".case", ".txt", ".json", ".jsonl", ".html", ".conllu", ".tsv", ".csv", ".xml", ".eml", ".lex",
         ".sql", ".trees")
WORD = re.compile(r"[^\W\d_]+|\d+")
ENDING = re.compile(r"(?:ies|ied|ing|ed|es|s|e|y|er|ers|'s)$")
EXAMPLES = ("example", "examples")


def stem(word):
    """'killed', 'kills' and 'killing' are one; so is a doubled letter before an ending."""
    cut = ENDING.sub("", word.lower()) if len(word) > 3 else word.lower()
    return cut[:-1] if len(cut) > 3 and cut[-1] == cut[-2] else cut


def stems(text):
    return {stem(word) for word in WORD.findall(text)}


def rows_of(path):
    """(columns, [(line number, cells)])"""
    columns, rows = [], []
    for number, line in enumerate(path.read_text("utf-8").split("\n"), 1):
        if line.startswith("# columns:"):
            columns = [name.strip() for name in line.split(":", 1)[1].split(",")]
        elif line and not line.startswith("#"):
            rows.append((number, line.split("\t")))
    return columns, rows


def tested_stems(tree):
    found = set()
    for folder in ("test", "examples"):
        for path in (tree / folder).rglob("*"):
            if path.is_file() and path.suffix in TEXTS:
                found |= stems(path.read_text("utf-8", errors="replace"))
    for path in (tree / "lexicon").rglob("*.lex"):
        columns, rows = rows_of(path)
        for at in (number for number, name in enumerate(columns) if name in EXAMPLES):
            found |= set().union(*(stems(cells[at]) for _, cells in rows if len(cells) > at), set())
    return found


def main():
    arguments = sys.argv[1:]
    tree = pathlib.Path(arguments.pop(0) if arguments and pathlib.Path(arguments[0]).is_dir() else ".")
    known = tested_stems(tree)
    untried_in_all = in_all = 0
    for path in [pathlib.Path(name) for name in arguments] or sorted((tree / "lexicon").rglob("*.lex")):
        rows = rows_of(path)[1]
        untried = [(number, cells[0]) for number, cells in rows if not stems(cells[0]) <= known]
        in_all += len(rows)
        untried_in_all += len(untried)
        print(f"{path.relative_to(tree) if path.is_relative_to(tree) else path}: {len(rows) - len(untried)} of {len(rows)} tried")
        if arguments:
            print("".join(f"  {number}: {key}\n" for number, key in untried), end="")
    print(f"{in_all - untried_in_all} of {in_all} rows tried")


if __name__ == "__main__":
    main()
