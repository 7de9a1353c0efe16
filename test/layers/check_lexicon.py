#!/usr/bin/env python3
"""Word lists and rules say where they come from, what their columns are and what may stand in their cells
(src/store/lexicon_cells.h); no row stands twice, and no word is allowed in a column that no row has."""
import re

import house

FREE = ("any text", "any word", "no text")
# Its cells are said nowhere: the splitter's model is learnt from these lists as they stand.
UNSAID = "lexicon/text/"


def kinds_of(lines):
    """{column: its alternatives}"""
    kinds = {}
    for line in lines:
        said = re.fullmatch(r"# cell ([^:]+): (several )?(.+)", line)
        if said:
            kinds.setdefault(said[1], []).extend(said[3].split(" | "))
    return kinds


def is_word(kind):
    return kind not in FREE and not re.match(r"like |key of |-?[0-9.]+\.\.-?[0-9.]+$", kind)


def cell_faults(name, lines, rows):
    columns = [line for line in lines if line.startswith("# columns:")][0].partition(":")[2].split("(")[0]
    columns, kinds = [column.strip() for column in columns.split(",")], kinds_of(lines)
    for at, column in enumerate(columns):
        if at > 0 and column not in kinds:
            yield f"{name}: no line \"# cell {column}: ...\" says what may stand there"
        cells = {row[at].strip() for row in rows if at < len(row)}
        words = {word for cell in cells for word in cell.split()} | cells
        for kind in kinds.get(column, []):
            if is_word(kind) and kind not in words:
                yield f"{name}: no row has \"{kind}\", which may stand in {column}"


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
    if not name.startswith(UNSAID) and any(line.startswith("# columns:") for line in lines):
        faults += cell_faults(name, lines, [line.split("\t") for line in seen])
house.report(faults)
