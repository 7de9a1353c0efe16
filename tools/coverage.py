#!/usr/bin/env python3
"""coverage.py BUILD: branches and lines that ran in a build with --coverage, by room, poorest files last.

A branch is one way out of a condition as the compiler sees it, so `a && b` has four.
"""
import collections
import json
import pathlib
import re
import subprocess
import sys


def counts_of(notes):
    """Yields (path under src, branches, taken, lines, run) of one object's sources."""
    told = subprocess.run(["gcov", "-b", "-j", "-t", notes], capture_output=True, check=False).stdout
    for document in filter(bytes.strip, told.splitlines()):
        for source in json.loads(document)["files"]:
            found = re.search(r"(?:^|/)(src/\w+/\w+\.c)$", source["file"])
            if found:
                branches = [branch["count"] > 0 for line in source["lines"] for branch in line["branches"]]
                lines = [line["count"] > 0 for line in source["lines"]]
                yield found[1], len(branches), sum(branches), len(lines), sum(lines)


def share(part, whole):
    return f"{part:6} of {whole:6} {100 * part / max(1, whole):5.1f} %"


def main():
    files = {}
    for notes in pathlib.Path(sys.argv[1]).glob("CMakeFiles/room_*.dir/src/*/*.gcno"):
        for path, *numbers in counts_of(notes):
            files[path] = numbers
    rooms = collections.defaultdict(lambda: [0, 0, 0, 0])
    for path, numbers in files.items():
        for room in (path.split("/")[1], "all"):
            rooms[room] = [old + new for old, new in zip(rooms[room], numbers)]
    for room, (branches, taken, lines, run) in sorted(rooms.items()):
        print(f"{room:10} branches {share(taken, branches)}   lines {share(run, lines)}")
    for path, (branches, taken, *_) in sorted(files.items(), key=lambda item: item[1][1] - item[1][0])[:15]:
        print(f"{path:40} {branches - taken} branches not taken")


if __name__ == "__main__":
    main()
