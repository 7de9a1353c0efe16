#!/usr/bin/env python3
"""Each row of lexicon/export/column.lex is a column of its table, in its place, and one that reads something
has a value for some record of a ledger that holds one of each kind."""
import collections
import csv
import io
import json

import exported
from exported import Faults, export

ARTICLES = [json.loads(line) for line in exported.ARTICLES.splitlines()] + [
    {"id": "c1", "date": "2025-02-11", "title": "Aid workers seized near Orl", "outlet": "Plain Wire", "text":
     "ORL, Feb 11 - Gunmen of the Red Valley Front kidnapped 12 aid workers near Orl on Monday, police said. The "
     "mayor of Orl accused the Orl Liberation Movement of kidnapping the 12 aid workers on Monday. The governor "
     "blamed the Blue Hill Brigade for kidnapping the 12 aid workers on Monday.\n\nFour of the 12 aid workers who "
     "were kidnapped near Orl on Monday were released, the army said."},
    {"id": "c2", "date": "2025-04-02", "title": "Soldiers clash", "outlet": "El Faro", "text":
     "Rwandan soldiers attacked Ugandan soldiers in Kisoro on Tuesday and killed seven of them, the radio said, "
     "citing a doctor. The Rwandan army denied that it had attacked Ugandan soldiers."},
    {"id": "c8", "date": "2025-03-11", "title": "Herders killed", "outlet": "El Faro", "text":
     "Gunmen killed two herders in Mali on Monday, police said."},
    {"id": "c9", "date": "2025-07-08", "title": "Teacher killed", "outlet": "El Faro", "text":
     "Gunmen killed a 34-year-old woman in Mali on Monday, police said. Omar Aziz, 54, was among the dead."},
    {"id": "c3", "date": "2025-05-02", "title": "French tourists killed", "outlet": "El Faro",
     "url": "https://faro.example/9", "text":
     "Gunmen killed three French tourists in Bamako on Thursday, police said. French officials condemned the attack."},
    {"id": "c4", "date": "2025-05-02", "title": "Tourists killed in Bamako", "outlet": "Plain Wire",
     "url": "https://wire.example/9", "text":
     "Attackers shot dead three French tourists in Bamako on Thursday, the ministry said."},
    {"id": "c5", "date": "2025-05-03", "title": "Attack in Bamako", "outlet": "The Upland Courier",
     "url": "https://courier.example/9", "text":
     "Three French tourists were killed by gunmen in Bamako on Thursday, the Red Cross said."},
]
ARTICLES += [
    {"id": "c6", "date": "2025-06-07", "title": "Soldiers killed", "outlet": outlet, "url": url, "text":
     "KAMPALA, June 7 - A bomb killed four Ugandan soldiers in Uganda on Friday, the army said. A doctor said that the "
     "police had told him that nine soldiers were injured in the blast. The blast was the second in Uganda within a "
     "week, and the road to the border was closed for hours, the mayor of Kampala said. Shops stayed shut on Saturday, "
     "and the market was empty until noon."}
    for outlet, url in (("Plain Wire", "https://wire.example/12"), ("El Faro", "https://faro.example/12"))]

faults = Faults()
csv.field_size_limit(10_000_000)


def columns_of_tables():
    """{(format, table): [(column, field, tag)]} as column.lex has them, without what a table asks for."""
    tables = collections.defaultdict(list)
    for line in (exported.SOURCE / "lexicon/export/column.lex").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            name, column, field, tag = (line.split("\t") + ["", ""])[:4]
            tables[tuple((name.split(" ") + [""])[:2])].append((column, field, tag))
    return tables


def records_of(path, form, table, columns):
    """A table's records, each a column's values by its name, and the names in their order."""
    since = ["--since", "2020-01-01"] if table == "withdrawn" else []
    told = export(path, form, *(["--table", table] if table else []), *since).decode("utf-8")
    if form == "geojson":
        records = [feature["properties"] for feature in json.loads(told)["features"]]
        return records, list(records[0])
    if form == "jsonl":
        records = [json.loads(line) for line in told.splitlines()]
        return records, list(records[0])
    rows = ([line.split("\t") for line in told.split("\n")[:-1]] if form in ("gdelt", "polecat") else
            list(csv.reader(io.StringIO(told, newline=""), strict=True)))
    names = columns if form == "gdelt" else rows.pop(0)  # GDELT's files have no header
    faults.expect(all(len(row) == len(names) for row in rows), f"{form} {table}: a row of another width")
    return [dict(zip(names, row)) for row in rows], names


def check_table(path, form, table, columns):
    records, names = records_of(path, form, table, [name for name, *_ in columns])
    faults.expect(names == [name for name, *_ in columns], f"{form} {table}: other columns than column.lex")
    for name, field, _ in columns:
        is_filled = any(record.get(name) not in ("", None) for record in records)
        faults.expect(is_filled == bool(field), f"{form} {table}: {name} is {'filled' if is_filled else 'never filled'}")


ledger = exported.make_ledger("columns.db", "".join(json.dumps(article) + "\n" for article in ARTICLES))
ids = [json.loads(line)["id"] for line in export(ledger, "jsonl").splitlines()]
exported.dateline("merge", "-d", ledger, *ids[-2:])  # so that one is withdrawn
tables = columns_of_tables()
faults.expect(len(tables) == 24, f"{len(tables)} tables in column.lex")
for (form, table), columns in tables.items():
    told = [column for column in columns if not column[0].startswith("!")]
    if told:
        check_table(ledger, form, table, told)
faults.end()
