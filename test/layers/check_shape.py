#!/usr/bin/env python3
"""Functions, files and lines stay short; calls that lead to trouble are not made; every room says in
its README.md what it and each of its files is for."""
import fnmatch
import re

import house

LONGEST_FUNCTION, LONGEST_FILE, LONGEST_LINE, LONGEST_README = 60, 500, 100, 40

# Trust a NUL, a locale, a zone file or a global, or end the program under its caller.
BANNED = ("strtok", "sprintf", "vsprintf", "strcpy", "strcat", "gets", "atoi", "atol", "atof",
          "gmtime", "localtime", "setlocale", "rand", "srand", "alloca", "system")
BANNED_CALL = re.compile(r"(?<![\w.>])(" + "|".join(BANNED) + r")\s*\(")
# The program itself may end, and so may the processes that src/sandbox forks.
ENDING = ("src/cli/", "src/sandbox/spawner.c")
ENDING_CALL = re.compile(r"(?<![\w.>])(exit|abort|_exit)\s*\(")


def without_text(line):
    """The line without its string literals and its // comment."""
    return re.sub(r"//.*", "", re.sub(r'"(\\.|[^"\\])*"', '""', line))


def functions(lines):
    """(name, first line, length) of each body that opens and closes at the first column."""
    start = None
    for number, line in enumerate(lines, 1):
        if start is None and line == "{" and number > 1:
            start = number
        elif start is not None and line.startswith("}"):
            head = " ".join(lines[max(0, start - 4):start - 1])
            names = re.findall(r"([A-Za-z_]\w*)\s*\(", head)
            yield (names[-1] if names else "?"), start, number - start + 1
            start = None


faults = []
for path in house.files("src/*/*.[ch]", "include/*.h", "tools/*.[ch]", "train/**/*.[ch]",
                        "test/*/*.[ch]", "fuzz/**/*.[ch]"):
    name, lines = house.name_of(path), house.lines_of(path)
    if len(lines) - 1 > LONGEST_FILE:
        faults.append(f"{name}: {len(lines) - 1} lines, more than {LONGEST_FILE}")
    for function, at, length in functions(lines):
        if length - 2 > LONGEST_FUNCTION:
            faults.append(f"{name}:{at}: {function} has {length - 2} lines, more than "
                          f"{LONGEST_FUNCTION}")
    for number, line in enumerate(lines, 1):
        if len(line) > LONGEST_LINE:
            faults.append(f"{name}:{number}: {len(line)} columns, more than {LONGEST_LINE}")
        code = without_text(line)
        calls = BANNED_CALL.findall(code)
        if name.startswith("src/") and not name.startswith(ENDING):
            calls += ENDING_CALL.findall(code)
        faults += [f"{name}:{number}: calls {call}" for call in calls]



def unnamed_files(readme):
    """The room's C files that its README names neither by name nor by pattern: html_*.c, kernels_NAME.c."""
    words = {word.replace("NAME", "*") for word in re.findall(r"[\w*]+", readme.read_text("utf-8"))}
    patterns = [word for word in words if "*" in word]
    return [path.name for path in sorted(readme.parent.glob("*.c"))
            if path.stem not in words
            and not any(fnmatch.fnmatch(path.stem, pattern) for pattern in patterns)]


for room in house.layers():
    readme = house.SOURCE / "src" / room / "README.md"
    if not any(readme.parent.glob("*.c")):
        continue
    if not readme.exists():
        faults.append(f"src/{room}: no README.md")
    elif len(house.lines_of(readme)) - 1 > LONGEST_README:
        faults.append(f"src/{room}/README.md: more than {LONGEST_README} lines")
    else:
        faults.extend(f"src/{room}/README.md: does not say what {name} is for"
                      for name in unnamed_files(readme))

house.report(faults)
