#!/usr/bin/env python3
"""doc/dependencies.md names every package that tools/setup.sh installs and every library that
src/libraries links, and nothing else."""
import re

import house

setup = (house.SOURCE / "tools/setup.sh").read_text()
installed = set()
for words in re.findall(r'packages="([^"]*)"', setup):
    installed |= {word for word in words.split() if not word.startswith("$")}
linked = set()
for line in house.lines_of(house.SOURCE / "src/libraries"):
    if line.strip() and not line.startswith("#"):
        linked |= {word.rstrip("?") for word in line.partition(":")[2].split()}

documented = set()
for line in house.lines_of(house.SOURCE / "doc/dependencies.md"):
    if line.startswith("|"):
        documented |= set(re.findall(r"`([^`]+)`", line.split("|")[1]))

faults = [f"doc/dependencies.md: {name} is missing" for name in sorted((installed | linked) - documented)]
faults += [f"doc/dependencies.md: {name} is not used" for name in sorted(documented - installed - linked)]
house.report(faults)
