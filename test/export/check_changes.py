#!/usr/bin/env python3
"""Ids stay, changes and withdrawals are told, choices choose, and the command refuses what makes no
sense."""
import json
import re

import exported
from exported import Faults, change, count, dateline, export

faults = Faults()
ledger = exported.make_ledger("news.db")


def incidents(*options, code=0):
    return [json.loads(line) for line in export(ledger, "jsonl", *options, code=code).splitlines()]


# ---- the same ledger, the same bytes ---------------------------------------------------------

names = [line.split() for line in dateline("export", "--formats").decode().splitlines()]
faults.expect(len(names) == 19, f"{len(names)} formats")
page = (exported.SOURCE / "doc/cmd/export.md").read_text()
listed = next(line for line in page.split("\n") if line.startswith("values: --format ")).split()[2:]
faults.expect(listed == [form for form, *_ in names], "doc/cmd/export.md lists other formats")
documented = (exported.SOURCE / "doc/formats.md").read_text()
faults.expect(all(f"| `{form}`" in documented for form in listed), "doc/formats.md lacks a format")
for form, *tables in names:
    if form == "brat":
        continue
    for table in [[]] + [["--table", table] for table in tables]:
        since = ["--since", "2020-01-01"] if table[1:] == ["withdrawn"] else []
        codes = 1 if since else 0
        one, two = (export(ledger, form, *table, *since, code=codes) for _ in range(2))
        faults.expect(one == two and (one or since), f"{form} {table}: other bytes, or none")

# ---- what changed ----------------------------------------------------------------------------

change(ledger, ("UPDATE change SET at = '2026-01-01T00:00:00Z'",))
before = {row["uid"]: row for row in incidents()}
faults.expect(len(before) == count(ledger, "SELECT count(*) FROM incident"), "an incident is missing")
faults.expect(incidents("--since", "2026-01-01T00:00:01Z", code=1) == [], "since: what did not change")
faults.expect(len(incidents("--since", "2026-01-01")) == len(before), "since: a day begins at midnight")

more = exported.FOLDER / "more.jsonl"
more.write_text('{"id":"b1","date":"2025-02-13","title":"Toll of Goma raid rises","outlet":"Plain Wire",'
                '"text":"The number of people killed in the raid on Goma on Monday rose to 16, the mayor said."}\n')
dateline("add", "-q", "-d", ledger, more)
changed = incidents("--since", "2026-01-02")
faults.expect(changed and len(changed) < len(before) + 1, "since: what changed")
for row in changed:
    old = before.get(row["uid"])
    faults.expect(old is None or row["revision"] == old["revision"] + 1, f"revision of {row['uid']}")
after = {row["uid"] for row in incidents()}
faults.expect(set(before) <= after, "an id went away although nothing was withdrawn")

# ---- what was withdrawn ----------------------------------------------------------------------

# Two that nothing else of this check asks for, and that nobody takes for one.
apart = exported.FOLDER / "apart.jsonl"
apart.write_text('{"id":"c1","date":"2025-04-02","title":"School burns in Bergen","outlet":"El Faro",'
                 '"text":"A fire destroyed a school in Bergen on Tuesday, firefighters said."}\n'
                 '{"id":"c2","date":"2025-05-09","title":"Flood in Nairobi","outlet":"Plain Wire",'
                 '"text":"A flood killed six people in Nairobi on Thursday, the Red Cross said."}\n')
dateline("add", "-q", "-d", ledger, apart)
gone, became = [next(row["id"] for row in incidents() if row["place"] == town) for town in ("Bergen", "Nairobi")]
change(ledger,
       ("UPDATE account SET incident = ? WHERE incident = ?", became, gone),
       ("UPDATE claim SET incident = ? WHERE incident = ?", became, gone),
       ("DELETE FROM incident WHERE id = ?", gone),
       ("INSERT INTO redirect (gone, became) VALUES (?, ?)", gone, became),
       ("UPDATE change SET at = '2026-06-01T12:00:00Z', is_withdrawn = 1, revision = 9 WHERE incident = ?", gone))
withdrawn = incidents("--table", "withdrawn", "--since", "2026-06-01")
faults.expect(withdrawn == [{"id": gone, "uid": f"dateline:incident:{gone}", "became": became,
                             "at": "2026-06-01T12:00:00Z", "revision": 9}], f"withdrawn: {withdrawn}")
faults.expect(incidents("--table", "withdrawn", "--since", "2026-06-02", code=1) == [], "withdrawn before")
faults.expect(export(ledger, "acled", "--table", "withdrawn", "--since", "2026-06-01") ==
              f"event_id_cnty,deleted_timestamp\nDL{gone},1780315200\n".encode(), "acled: withdrawn")
calendar = export(ledger, "ical", "--since", "2026-06-01").decode()
faults.expect(f"UID:dateline:incident:{gone}\r\nDTSTAMP:20260601T120000Z\r\nSEQUENCE:8\r\nSTATUS:CANCELLED\r\n"
              in calendar, "ical: withdrawn")
# Formats that have no place for it say on standard error how many went; trips and texts hold no incidents.
for form, *tables in names:
    if form in ("brat", "conllu", "kepler"):
        continue
    done = exported.subprocess.run([exported.PROGRAM, "export", "-d", ledger, "--format", form, "--since", "2026-06-01"],
                                   capture_output=True)
    faults.expect(done.returncode == 0 and b"1 withdrawn since then" in done.stderr,
                  f"{form}: nothing tells of what was withdrawn: {done.stderr}")
faults.expect([row["id"] for row in incidents(gone)] == [became], "an id that is gone leads nowhere")

# ---- choices ---------------------------------------------------------------------------------

everything = incidents()


def expect_choice(options, holds):
    found = [row["id"] for row in incidents(*options)]
    wanted = [row["id"] for row in everything if holds(row)]
    faults.expect(found == wanted and wanted, f"{options}: {found}, not {wanted}")


expect_choice(["--type", "PROTEST"], lambda row: row["type"] == "PROTEST")
expect_choice(["--country", "per"], lambda row: row["country"] == "PER")
expect_choice(["--place", "gom"], lambda row: "Goma" in (row["place"] or ""))
expect_choice(["--actor", "m23"], lambda row: row["perpetrator"] == "M23")
expect_choice(["--disputed"], lambda row: row["disputed"])
expect_choice(["--from", "2025-03-05"], lambda row: (row["latest"] or "9999") >= "2025-03-05")
expect_choice(["--to", "2025-02"], lambda row: (row["earliest"] or "0000") <= "2025-02-28")
expect_choice(["--to", "2025-02-28"], lambda row: (row["earliest"] or "0000") <= "2025-02-28")
faults.expect(incidents("--namespace", "desk")[0]["uid"].startswith("desk:incident:"), "namespace")

# ---- what is refused, and where it goes ------------------------------------------------------

for options in (["--format", "excel"], ["--table", "nothing"], ["--policy", "highest"], ["--from", "May"],
                ["--since", "soon"], ["--table", "withdrawn"], ["--hxl"], ["0"], ["1", "2"]):
    dateline("export", "-d", ledger, *options, code=2)
dateline("export", code=2)
dateline("export", "-d", exported.FOLDER / "none.db", code=4)
dateline("export", "-d", ledger, "-o", exported.FOLDER / "none" / "file", code=3)
dateline("export", "-d", ledger, "--data", exported.FOLDER, code=5)
dateline("export", "-q", "-d", ledger, "--format", "csv", "-o", exported.FOLDER / "out.csv")
faults.expect((exported.FOLDER / "out.csv").read_bytes() == export(ledger, "csv"), "-o writes something else")

# Without a ledger: read says what add and export say.
source = exported.FOLDER / "direct.jsonl"
source.write_text(exported.ARTICLES, encoding="utf-8")
direct = exported.make_ledger("direct.db")
for options in (["geojson"], ["csv", "--table", "claims"], ["acled"]):
    read = dateline("read", "-q", "--model", "fast", "--export", *options, source)
    stored = export(direct, *options)
    times = rb"\d{4}-\d\d-\d\dT[\d:]+Z|,\d{10}$"  # of the last change
    same = re.sub(times, b"", read, flags=re.M) == re.sub(times, b"", stored, flags=re.M)
    faults.expect(same, f"read --export {options} says something else")
dateline("read", "--export", "excel", source, code=2)
dateline("read", "--export", "brat", source, code=2)

# A ledger that holds nothing is a document without records.
empty = exported.make_ledger("empty.db", '{"text":"It rained."}\n')
faults.expect(json.loads(export(empty, "geojson", code=1))["features"] == [], "geojson of nothing")
faults.expect(export(empty, "acled", code=1).count(b"\n") == 1, "acled of nothing")
faults.end()
