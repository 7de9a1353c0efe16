#!/usr/bin/env python3
"""mutate.py FOLDER COUNT [SEED] [ROOM...]: would the tests see it, were the code wrong?

Takes COUNT places of the rooms (base, when, howmany and ledger, when none is named) by chance, makes a
small fault in each, one at a time and in a copy of the tree under FOLDER, and runs that room's tests.
A fault that no test sees is told, with its line; the last line says how many were seen. What does not
compile, or leaves the compiled function as it was, is not counted.
"""
import pathlib
import random
import re
import subprocess
import sys

ROOMS = ("base", "when", "howmany", "ledger")
FAULTS = [(re.compile(pattern), made) for pattern, made in (
    (r"(?<=[\w)\]] )<(?= [\w(])", "<="), (r"(?<=[\w)\]] )>(?= [\w(])", ">="), (r" <= ", " < "), (r" >= ", " > "),
    (r" == ", " != "), (r" != ", " == "), (r" && ", " || "), (r" \|\| ", " && "),
    (r"(?<=[\w)\]]) \+ (?=[\w(])", " - "), (r"(?<=[\w)\]]) - (?=[\w(])", " + "), (r"(?<=[\w)\]]) \* (?=[\w(])", " / "),
    (r"\+\+", "--"), (r" \+= ", " -= "), (r"\btrue\b", "false"), (r"\bfalse\b", "true"),
    (r"(?<![\w.])0(?![\w.])", "1"), (r"(?<![\w.])1(?![\w.])", "2"), (r"(?<=[(\s])!(?=[\w(])", ""),
    (r"\bbreak;", "continue;"), (r"\bcontinue;", "break;"))]
# Includes, definitions, tables, comments and declarations are no place for a fault.
NO_CODE = re.compile(r"^\s*(#|//|\*|static const|typedef|extern|assert)|^\S.*\)$|^\s*\{.*\},?$|^[^ ]")


def places(tree, room):
    for path in sorted((tree / "src" / room).glob("*.c")):
        for number, line in enumerate(path.read_text().split("\n")):
            code = line.split("//")[0]
            if NO_CODE.search(code) or '"' in code:
                continue
            for pattern, made in FAULTS:
                for found in pattern.finditer(code):
                    yield path, number, line[:found.start()] + made + line[found.end():]


def run(command, tree, seconds):
    try:
        return subprocess.run(command, cwd=tree, capture_output=True, check=False, timeout=seconds).returncode
    except subprocess.TimeoutExpired:
        return 1


def programs(build, room):
    return sorted(path for path in (build / "test").glob(f"test_{room}_*") if path.is_file())


def object_of(build, room, path):
    return (build / f"CMakeFiles/room_{room}.dir/src/{room}/{path.name}.o").read_bytes()


def judge(tree, build, room, path, number, changed):
    """None when the fault is none, otherwise whether a test saw it."""
    text, sound = path.read_text(), object_of(build, room, path)
    lines = text.split("\n")
    lines[number] = changed
    path.write_text("\n".join(lines))
    try:
        names = [f"test/{each.name}" for each in programs(build, room)]
        if run(["ninja", "-C", build, "-j1", *names], tree, 600) != 0 or object_of(build, room, path) == sound:
            return None
        return any(run([each], tree, 120) != 0 for each in programs(build, room))
    finally:
        path.write_text(text)


def prepare(folder, rooms):
    tree, build = folder / "source", folder / "build"
    tree.mkdir(parents=True, exist_ok=True)
    subprocess.run(f"git ls-files -z src test include cmake lexicon tools train ui fuzz bench doc recipes examples "
                   f"CMakeLists.txt CMakePresets.json README.md LICENSE | xargs -0 cp --parents -t '{tree}'",
                   shell=True, check=True)
    if not (tree / "models").exists():
        (tree / "models").symlink_to(pathlib.Path("models").resolve())
    options = ["-DDATELINE_TESTS=ON", "-DCMAKE_BUILD_TYPE=Debug", "-DCMAKE_C_FLAGS_DEBUG=-O1"]
    options += ["-DCMAKE_C_COMPILER_LAUNCHER=ccache"] if subprocess.call(["which", "ccache"], stdout=-3) == 0 else []
    subprocess.run(["cmake", "-S", tree, "-B", build, "-G", "Ninja", *options], check=True, capture_output=True)
    if not (build / "models").exists():
        (build / "models").symlink_to(tree / "models")
    names = [f"test/{source.stem.replace('test_', f'test_{room}_', 1)}" for room in rooms
             for source in sorted((tree / "test" / room).glob("test_*.c"))]
    subprocess.run(["ninja", "-C", build, "-j2", "lexicon", *names], check=True, capture_output=True)
    return tree, build


def main():
    folder, count = pathlib.Path(sys.argv[1]).resolve(), int(sys.argv[2])
    chance = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    rooms = sys.argv[4:] or ROOMS
    tree, build = prepare(folder, rooms)
    seen = dict.fromkeys(rooms, 0)
    made = dict.fromkeys(rooms, 0)
    # Rooms in turn, each place once.
    queues = {room: chance.sample(all_of, len(all_of)) for room in rooms for all_of in [list(places(tree, room))]}
    while sum(made.values()) < count and any(queues.values()):
        room = min((each for each in rooms if queues[each]), key=made.get)
        path, number, changed = queues[room].pop()
        verdict = judge(tree, build, room, path, number, changed)
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
