#!/usr/bin/env python3
"""What the compiled rooms say: no writable data of static or thread lifetime, and no symbol of a
room that src/layers forbids. Not for sanitizer builds, which add data of their own."""
import re
import subprocess
import sys

import house

CACHE = (house.BUILD / "CMakeCache.txt").read_text()
if "DATELINE_SANITIZE:BOOL=ON" in CACHE or "DATELINE_FUZZ:BOOL=ON" in CACHE:
    print("sanitizer build: nothing to see")
    sys.exit(0)


def objects(room):
    folder = house.BUILD / f"CMakeFiles/room_{room}.dir"
    return [str(path) for path in sorted(folder.rglob("*.o"))
            if (house.SOURCE / path.relative_to(folder).with_suffix("")).exists()]


def symbols(room):
    """(source file, name, class, section) of each symbol of a room."""
    paths = objects(room)
    if not paths:
        return
    text = subprocess.run(["nm", "--format=sysv", *paths], capture_output=True, text=True,
                          check=True).stdout
    source = "?"
    for line in text.splitlines():
        head = re.search(r"room_\w+\.dir/(\S+)\.o:?", line)
        cells = [cell.strip() for cell in line.split("|")]
        if head and len(cells) == 1:
            source = head.group(1)
        elif len(cells) == 7 and cells[0] != "Name":
            yield source, cells[0], cells[2], cells[6]


def is_writable(section):
    writable = (".data", ".bss", ".tdata", ".tbss", "*COM*")
    return section.startswith(writable) and not section.startswith(".data.rel.ro")


# How SQLite hands its functions to an extension.
GIVEN_BY_OTHERS = {"sqlite3_api"}

rooms = house.layers()
faults, home, wanted = [], {}, []
for room in rooms:
    for source, name, kind, section in symbols(room):
        if is_writable(section) and name not in GIVEN_BY_OTHERS:
            faults.append(f"{source}: {name} is writable for ever ({section})")
        if kind == "U":
            wanted.append((room, source, name))
        elif kind.isupper():
            home[name] = room

for room, source, name in wanted:
    used = home.get(name, room)
    if room in house.OUTER_ROOMS and name.startswith("dateline_"):
        continue
    if used not in house.may_use(rooms, room):
        faults.append(f"{source}: calls {name} of the room {used}")

if not home:
    faults.append(f"{house.BUILD}: no compiled room was found")
house.report(faults)
