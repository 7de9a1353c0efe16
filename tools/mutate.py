#!/usr/bin/env python3
"""mutate.py FOLDER COUNT [SEED] [ROOM...]: would the tests see it, were the code wrong?
mutate.py FOLDER again TOLD: are the faults seen now that an earlier run told as not seen?

Takes COUNT places of the rooms (base, when, howmany and ledger, when none is named) by chance, makes a
small fault in each, one at a time and in a copy of the tree under FOLDER, and runs that room's tests until
one fails: first the test of the file's own name, then those that saw most faults so far. Each is linked
only when its turn comes. What they do not see goes to the room's check in Python, where it has one that
reaches what they cannot. A fault that no test sees is told, with its line; the last line says how many were
seen. What does not compile, or leaves the compiled function as it was, is not counted.
"""
import filecmp
import os
import pathlib
import random
import re
import shutil
import signal
import subprocess
import sys
import time

ROOMS = ("base", "when", "howmany", "ledger")
COPIED = ("src", "test", "include", "cmake", "lexicon", "tools", "train", "ui", "fuzz", "bench", "doc", "recipes",
          "examples", "CMakeLists.txt", "CMakePresets.json", "README.md", "LICENSE")
CHECKS = {"ledger": "test/ledger/check_postgresql.py"}  # half of the room speaks to PostgreSQL alone
FAULTS = [(re.compile(pattern), made) for pattern, made in (
    (r"(?<=[\w)\]] )<(?= [\w(])", "<="), (r"(?<=[\w)\]] )>(?= [\w(])", ">="), (r" <= ", " < "), (r" >= ", " > "),
    (r" == ", " != "), (r" != ", " == "), (r" && ", " || "), (r" \|\| ", " && "),
    (r"(?<=[\w)\]]) \+ (?=[\w(])", " - "), (r"(?<=[\w)\]]) - (?=[\w(])", " + "), (r"(?<=[\w)\]]) \* (?=[\w(])", " / "),
    (r"\+\+", "--"), (r" \+= ", " -= "), (r"\btrue\b", "false"), (r"\bfalse\b", "true"),
    (r"(?<![\w.])0(?![\w.])", "1"), (r"(?<![\w.])1(?![\w.])", "2"), (r"(?<=[(\s])!(?=[\w(])", ""),
    (r"\bbreak;", "continue;"), (r"\bcontinue;", "break;"))]
# Of what a comparison gives only the sign counts: another number of the same sign is no fault.
SIGNS = re.compile(r"\? -1 : |\? 1 : -1")
# Includes, definitions, tables, comments and declarations are no place for a fault.
NO_CODE = re.compile(r"^\s*(#|//|\*|static const|typedef|extern|assert)|^\S.*\)$|^\s*\{.*\},?$|^[^ ]")


def places(tree, room):
    for path in sorted((tree / "src" / room).glob("*.c")):
        for number, line in enumerate(path.read_text().split("\n")):
            code = line.split("//")[0]
            if NO_CODE.search(code) or '"' in code:
                continue
            for pattern, made in FAULTS:
                if made == "2" and SIGNS.search(code):
                    continue
                for found in pattern.finditer(code):
                    yield path, number, line[:found.start()] + made + line[found.end():]


def run(command, tree, seconds, **more):
    try:
        return subprocess.run(command, cwd=tree, capture_output=True, check=False, timeout=seconds, **more).returncode
    except subprocess.TimeoutExpired:
        return 1


def tests_of(tree, room):
    return [source.stem.replace("test_", f"test_{room}_", 1) for source in sorted((tree / "test" / room).glob("test_*.c"))]


class Tests:
    """The tests of the rooms, how long each takes when all is well, and how many faults it saw."""

    def __init__(self, tree, build, rooms):
        self.tree, self.build = tree, build
        self.names = {room: tests_of(tree, room) for room in rooms}
        self.seen = dict.fromkeys(sum(self.names.values(), []), 0)
        self.seconds = {}
        for name in self.seen:
            begun = time.monotonic()
            if run([build / "test" / name], tree, 600) != 0:
                sys.exit(f"mutate.py: {name} fails without a fault")
            self.seconds[name] = time.monotonic() - begun
        for room in set(rooms) & set(CHECKS):
            if self.check_sees(CHECKS[room]):
                sys.exit(f"mutate.py: {CHECKS[room]} fails without a fault")

    def in_order(self, room, path):
        own = f"test_{room}_{path.stem}"
        return sorted(self.names[room], key=lambda name: (name != own, -self.seen[name], self.seconds[name]))

    def see(self, room, path):
        """Whether a test fails. One that runs far longer than it should does, too."""
        for name in self.in_order(room, path):
            if run(["ninja", "-C", self.build, f"test/{name}"], self.tree, 600) != 0:
                sys.exit(f"mutate.py: {name} cannot be linked")
            if run([self.build / "test" / name], self.tree, 5 + 10 * self.seconds[name]) != 0:
                self.seen[name] += 1
                return True
        return room in CHECKS and self.check_sees(CHECKS[room])

    def check_sees(self, check):
        if run(["ninja", "-C", self.build, "dateline"], self.tree, 3600) != 0:
            sys.exit("mutate.py: the program cannot be linked")
        return run([sys.executable, check, ".", self.build], self.tree, 1800,
                   env=dict(os.environ, DATELINE_DATA=str(self.build))) != 0


def object_of(build, room, path):
    return (build / f"CMakeFiles/room_{room}.dir/src/{room}/{path.name}.o").read_bytes()


def judge(tests, room, path, number, changed):
    """None when the fault is none, otherwise whether a test saw it."""
    text, sound = path.read_text(), object_of(tests.build, room, path)
    lines = text.split("\n")
    lines[number] = changed
    path.write_text("\n".join(lines))
    try:
        made = f"CMakeFiles/room_{room}.dir/src/{room}/{path.name}.o"
        if run(["ninja", "-C", tests.build, made], tests.tree, 600) != 0 or object_of(tests.build, room, path) == sound:
            return None
        return tests.see(room, path)
    finally:
        path.write_text(text)


def copy_tree(tree):
    """What differs by its bytes: a file that a fault was taken out of is newer than an edit before that."""
    names = subprocess.run(["git", "ls-files", "-z", *COPIED], check=True, capture_output=True, text=True).stdout
    for name in filter(os.path.isfile, names.split("\0")):
        copy = tree / name
        copy.parent.mkdir(parents=True, exist_ok=True)
        if not copy.exists() or not filecmp.cmp(name, copy, shallow=False):
            shutil.copy(name, copy)


def prepare(folder, rooms):
    tree, build = folder / "source", folder / "build"
    copy_tree(tree)
    if not (tree / "models").exists():
        (tree / "models").symlink_to(pathlib.Path("models").resolve())
    options = ["-DDATELINE_TESTS=ON", "-DCMAKE_BUILD_TYPE=Debug", "-DCMAKE_C_FLAGS_DEBUG=-O1"]
    options += ["-DCMAKE_C_COMPILER_LAUNCHER=ccache"] if subprocess.call(["which", "ccache"], stdout=-3) == 0 else []
    # Each test is linked for each fault: gold takes a third of the time.
    options += ["-DCMAKE_EXE_LINKER_FLAGS=-fuse-ld=gold"] if subprocess.call(["which", "ld.gold"], stdout=-3) == 0 else []
    subprocess.run(["cmake", "-S", tree, "-B", build, "-G", "Ninja", *options], check=True, capture_output=True)
    if not (build / "models").exists():
        (build / "models").symlink_to(tree / "models")
    names = [f"test/{name}" for room in rooms for name in tests_of(tree, room)]
    subprocess.run(["ninja", "-C", build, "-j2", "lexicon", *names], check=True, capture_output=True)
    return tree, Tests(tree, build, rooms)


def told_places(tree, told):
    """[(room, path, line, changed line)] of what an earlier run told; the line may have moved."""
    for line in pathlib.Path(told).read_text().split("\n"):
        found = re.match(r"(src/(\w+)/\w+\.c):(\d+): not seen: (.*)$", line)
        if found:
            path = tree / found[1]
            made = [(number, changed) for at, number, changed in places(tree, found[2])
                    if at == path and changed.strip() == found[4]]
            if made:
                yield found[2], path, *min(made, key=lambda each: abs(each[0] + 1 - int(found[3])))
            else:
                print(f"{line} (no such place any more)")


def rooms_told(told):
    """The rooms of what an earlier run told: no other need be built."""
    return tuple(sorted(set(re.findall(r"^src/(\w+)/\w+\.c:\d+: not seen", pathlib.Path(told).read_text(), re.M))))


def by_chance(tree, rooms, chance, made):
    """Rooms in turn, each place once."""
    queues = {room: chance.sample(all_of, len(all_of)) for room in rooms for all_of in [list(places(tree, room))]}
    while any(queues.values()):
        room = min((each for each in rooms if queues[each]), key=made.get)
        yield room, *queues[room].pop()


def main():
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # what is changed is put back then, too
    folder, is_again = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2] == "again"
    rooms = rooms_told(sys.argv[3]) if is_again else tuple(sys.argv[4:]) or ROOMS
    tree, tests = prepare(folder, rooms)
    seen, made = dict.fromkeys(rooms, 0), dict.fromkeys(rooms, 0)
    chance = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 and not is_again else 1)
    for room, path, number, changed in told_places(tree, sys.argv[3]) if is_again else by_chance(tree, rooms, chance, made):
        if not is_again and sum(made.values()) >= int(sys.argv[2]):
            break
        verdict = judge(tests, room, path, number, changed)
        if verdict is None:
            continue
        made[room] += 1
        seen[room] += verdict
        if not verdict:
            print(f"{path.relative_to(tree)}:{number + 1}: not seen: {changed.strip()}", flush=True)
    for room in rooms:
        print(f"{room}: {seen[room]} of {made[room]} faults seen")
    print(f"{sum(seen.values())} of {sum(made.values())} faults seen")
    return 0


if __name__ == "__main__":
    sys.exit(main())
