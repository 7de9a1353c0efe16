#!/usr/bin/env python3
"""Every #include "room/..." obeys src/layers; serve and cli see the public header only."""
import house

PUBLIC = {"dateline.h", "dateline_queue.h"}

rooms = house.layers()
faults = []

seen = {"base"}
for room, uses in rooms.items():
    faults += [f"src/layers: {room} names {used}, which does not stand above it"
               for used in uses if used not in seen]
    seen.add(room)

for path in house.files("src/*/*.[ch]"):
    room = path.parent.name
    if room not in rooms:
        faults.append(f"{house.name_of(path)}: src/layers does not know the room {room}")
        continue
    for number, included in house.includes(path):
        used, slash, _ = included.partition("/")
        at = f"{house.name_of(path)}:{number}"
        if not slash and included not in PUBLIC:
            faults.append(f'{at}: write #include "{room}/{included}", with the room')
        elif slash and used not in house.may_use(rooms, room):
            faults.append(f"{at}: {room} may not use {used}")

for path in house.files("include/*.h"):
    faults += [f"{house.name_of(path)}:{number}: the public header includes {included}"
               for number, included in house.includes(path) if included not in PUBLIC]

house.report(faults)
