#!/usr/bin/env python3
"""fired_rows.py NOTES [TREE] [FILE.lex...]: which rows of lexicon/ answered while the tests ran?

NOTES is the folder that DATELINE_FIRED_TO named while they ran, in a build with -DDATELINE_FIRED=ON
(src/store/fired.h). A table whose room says which row of a key it took counts only those; of the others a
row counts when its key was looked up and found. Tells a line for each table; with files named, also the
rows that never answered. Rows of a .rule file answer by its examples, which test_when_rules reads.
"""
import pathlib
import sys

ANSWERED = 2


def rows_of(text):
    """[(line number, where its first cell begins, first cell)]"""
    found, at = [], 0
    for number, line in enumerate(text.split(b"\n"), 1):
        if line.strip() and not line.startswith(b"#"):
            cell = line.split(b"\t")[0]
            found.append((number, at + len(cell) - len(cell.lstrip()), cell.strip().decode()))
        at += len(line) + 1
    return found


def marks_of(notes, name, length):
    path = notes / f"{name.replace('/', '.')}.{length}"
    return path.read_bytes() if path.exists() else bytes(length)


def unfired(notes, tree, path):
    """(rows, those that never answered)"""
    text = path.read_bytes()
    name = path.relative_to(tree / "lexicon").with_suffix("").as_posix()
    marks, rows = marks_of(notes, name, len(text)), rows_of(text)
    least = ANSWERED if any(mark & ANSWERED for mark in marks) else 1
    return rows, [row for row in rows if marks[row[1]] < least]


def main():
    notes, *names = [pathlib.Path(argument) for argument in sys.argv[1:]]
    tree = (names.pop(0) if names and names[0].is_dir() else pathlib.Path(".")).resolve()
    in_all = fired_in_all = 0
    for path in [name.resolve() for name in names] or sorted((tree / "lexicon").rglob("*.lex")):
        rows, never = unfired(notes, tree, path)
        in_all += len(rows)
        fired_in_all += len(rows) - len(never)
        print(f"{path.relative_to(tree / 'lexicon')}: {len(rows) - len(never)} of {len(rows)} rows fired")
        if names:
            print("".join(f"  {number}: {key}\n" for number, _, key in never), end="")
    print(f"{fired_in_all} of {in_all} rows fired")


if __name__ == "__main__":
    main()
