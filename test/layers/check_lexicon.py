#!/usr/bin/env python3
"""Word lists and rules say where they come from and what their columns are; no row stands twice."""
import house

faults = []
for path in house.files("lexicon/**/*.lex", "lexicon/**/*.rule"):
    name, lines = house.name_of(path), house.lines_of(path)
    comments = [line for line in lines if line.startswith("#")]
    if not any("origin:" in line for line in comments):
        faults.append(f"{name}: no comment says its origin")
    if not any("licence" in line or "license" in line for line in comments):
        faults.append(f"{name}: no comment says its licence")
    if path.suffix != ".lex":
        continue
    if not any(line.startswith("# columns:") for line in lines):
        faults.append(f'{name}: no line "# columns: ..."')
    seen = {}
    for number, line in enumerate(lines, 1):
        if not line.strip() or line.startswith("#"):
            continue
        if line in seen:
            faults.append(f"{name}:{number}: the same row as line {seen[line]}")
        seen.setdefault(line, number)
house.report(faults)
