#!/usr/bin/env python3
"""coverage.py BUILD [--lines ROOM]: branches and lines that ran in a build with --coverage, by room, poorest
files last; with --lines the branches of a room that no test took.

A branch is one way out of a condition as the compiler sees it, so `a && b` has four. A line that ends in
"// impossible: WHY" has a way out that no input can lead to: its ways that were not taken are counted apart,
and a mark on a line whose ways were all taken is told, as it says what is not so.
"""
import argparse
import collections
import json
import pathlib
import re
import subprocess

ROOT = pathlib.Path(__file__).resolve().parent.parent
MARK = re.compile(r"// impossible: \S")


class Count:
    """Of a file or a room: its branches, those taken, those marked as impossible; its lines, those run."""

    def __init__(self, branches=0, taken=0, impossible=0, lines=0, run=0):
        self.branches, self.taken, self.impossible, self.lines, self.run = branches, taken, impossible, lines, run

    def __add__(self, other):
        return Count(*(getattr(self, name) + getattr(other, name)
                       for name in ("branches", "taken", "impossible", "lines", "run")))

    def left(self):
        return self.branches - self.impossible - self.taken


def count_of(source, lines):
    """The count of a file, the lines with a branch that was not taken, and marks that say what is not so."""
    texts = (ROOT / source).read_text("utf-8").splitlines()
    count, missed, untrue = Count(), [], []
    for line in lines:
        number, branches = line["line_number"], [branch["count"] > 0 for branch in line["branches"]]
        text = texts[number - 1]
        untaken = branches.count(False)
        is_marked = MARK.search(text) is not None
        if is_marked and branches and not untaken:
            untrue.append(f"{source}:{number}: marked as impossible, and taken")
        if untaken and not is_marked:
            missed.append(f"{source}:{number}: {untaken} of {len(branches)} not taken: {text.strip()}")
        count += Count(len(branches), len(branches) - untaken, untaken if is_marked else 0, 1, line["count"] > 0)
    return count, missed, untrue


def sources_of(notes):
    """Yields (path under src, its lines) of one object."""
    told = subprocess.run(["gcov", "-b", "-j", "-t", notes], capture_output=True, check=False).stdout
    for document in filter(bytes.strip, told.splitlines()):
        for source in json.loads(document)["files"]:
            found = re.search(r"(?:^|/)(src/\w+/\w+\.c)$", source["file"])
            if found:
                yield found[1], source["lines"]


def share(part, whole):
    return f"{part:6} of {whole:6} {100 * part / max(1, whole):5.1f} %"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("build")
    parser.add_argument("--lines", metavar="ROOM")
    options = parser.parse_args()
    files, rooms, missed, untrue = {}, collections.defaultdict(Count), [], []
    for notes in sorted(pathlib.Path(options.build).glob("CMakeFiles/room_*.dir/src/*/*.gcno")):
        for path, lines in sources_of(notes):
            files[path], missed_here, untrue_here = count_of(path, lines)
            if path.split("/")[1] == options.lines:
                missed += missed_here
            untrue += untrue_here
    for path, count in files.items():
        for room in (path.split("/")[1], "all"):
            rooms[room] += count
    for room, count in sorted(rooms.items()):
        print(f"{room:10} branches {share(count.taken, count.branches - count.impossible)}"
              f" ({count.impossible} impossible)   lines {share(count.run, count.lines)}")
    for path, count in sorted(files.items(), key=lambda item: item[1].left())[-15:]:
        print(f"{path:40} {count.left()} branches not taken")
    print("\n".join(missed + untrue))


if __name__ == "__main__":
    main()
