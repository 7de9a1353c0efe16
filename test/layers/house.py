"""What the checks of the house share: the tree's files, src/layers, and how faults are told.

A check is called as `check_X.py SOURCE BUILD`; it prints every fault and exits 1 when there is one.
"""
import pathlib
import re
import sys

SOURCE = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()
BUILD = pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else "build").resolve()

# Rooms that see the library only through its public header.
OUTER_ROOMS = {"extension", "serve", "fetch", "courier", "cli"}


def layers():
    """The rooms in order -> the rooms each may use besides base and itself."""
    rooms = {}
    for line in (SOURCE / "src/layers").read_text().splitlines():
        if line.strip() and not line.startswith("#"):
            name, _, uses = line.partition(":")
            rooms[name.strip()] = uses.split()
    return rooms


def may_use(rooms, room):
    own = {room, *rooms[room]}
    return own if room in OUTER_ROOMS else own | {"base"}


def files(*patterns):
    found = set()
    for pattern in patterns:
        found |= {path for path in SOURCE.glob(pattern) if path.is_file()}
    return sorted(found)


def name_of(path):
    return path.relative_to(SOURCE).as_posix()


def lines_of(path):
    return path.read_text(encoding="utf-8", errors="replace").split("\n")


def includes(path):
    """(line number, file in quotes) of each #include."""
    for number, line in enumerate(lines_of(path), 1):
        found = re.match(r'\s*#\s*include\s*"([^"]+)"', line)
        if found:
            yield number, found.group(1)


def report(faults):
    for fault in faults:
        print(fault)
    print(f"{len(faults)} faults")
    sys.exit(1 if faults else 0)
