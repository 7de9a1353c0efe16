#!/usr/bin/env python3
"""check_extension.py SOURCE BUILD: the SQLite extension in SQLite's own shell: joins in either order,
what is missing or broken, and evidence where it is said to be."""
import json
import os
import pathlib
import subprocess
import sys
import tempfile

SOURCE, BUILD = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])
CACHE = (BUILD / "CMakeCache.txt").read_text()
if "DATELINE_SANITIZE:BOOL=ON" in CACHE:
    print("sanitizer build: a shell without sanitizers cannot load it")
    sys.exit(0)

DOCS = """CREATE TABLE docs (id INTEGER PRIMARY KEY, body TEXT, day TEXT);
INSERT INTO docs VALUES
(1, 'Gunmen killed at least nine people in Goma on Monday, “police” said.', '2025-02-11'),
(2, NULL, NULL), (3, '', NULL), (4, '{"text": "no JSON to be read"}', '2025-02-11'),
(5, 'É' || char(10) || 'A bomb killed two men in Kabul, officials said.', '2025-03-05');"""
faults = []


def ask(query, code=0):
    done = subprocess.run(["sqlite3", "-json", ":memory:", f".load {BUILD / 'dateline'}", DOCS, query],
                          capture_output=True, text=True)
    if done.returncode != code:
        faults.append(f"{query}: exit {done.returncode}: {done.stderr}")
    return json.loads(done.stdout) if done.stdout and code == 0 else done.stderr if code else []


def expect(holds, what):
    if not holds:
        faults.append(str(what))


claims = ask("SELECT d.id, c.*, substr(d.body, c.start + 1, c.\"end\" - c.start) AS words"
             " FROM docs d, claims(d.body, d.day) c")
expect({row["id"] for row in claims} == {1, 5}, claims)
expect([row["words"] for row in claims if row["slot"] == "killed"] == ["at least nine", "two"], claims)
expect([row["value"] for row in claims if row["slot"] == "date"] == ["2025-02-10"], claims)
expect(all(row["type"] == "ASSAULT" and row["label"] for row in claims), claims)
turned = ask("SELECT d.id, c.slot FROM claims(d.body) c, docs d")
expect({row["id"] for row in turned} == {1, 5}, turned)
left = ask("SELECT d.id, c.slot FROM docs d LEFT JOIN claims(d.body) c")
expect({row["id"] for row in left} == {1, 2, 3, 4, 5}, left)
expect(ask("SELECT slot FROM claims WHERE text = 'Gunmen killed two in Goma.' AND slot = 'killed'") ==
       [{"slot": "killed"}], "WHERE text = …")
times = ask("SELECT value, start, \"end\" FROM times('He came on Monday.', '2025-02-11')")
expect(times == [{"value": "2025-02-10", "start": 11, "end": 17}], times)
places = ask("SELECT name, country, typeof(lat) AS kind FROM places('A fire broke out in Goma.')")
expect(places == [{"name": "Goma", "country": "COD", "kind": "real"}], places)
said = ask("SELECT d.id, a.holder, substr(d.body, a.cue_start + 1, a.cue_end - a.cue_start) AS cue"
           " FROM docs d, attributions(d.body) a WHERE d.id = 5")
expect(said == [{"id": 5, "holder": "officials", "cue": "said"}], said)
expect("claims wants a text" in ask("SELECT * FROM claims", code=1), "no text, and no complaint")
expect("YYYY-MM-DD" in ask("SELECT * FROM times('x', 'soon')", code=1), "a day that is none")
view = ask("CREATE VIEW told AS SELECT d.id, c.slot FROM docs d, claims(d.body) c; PRAGMA trusted_schema = OFF;"
           " SELECT count(*) AS n FROM told")
expect(view and view[0]["n"] == len(claims) - 1, view)

# Actors of the caller's own go before the program's.
with tempfile.TemporaryDirectory() as folder:
    actors = pathlib.Path(folder) / "ours.lex"
    actors.write_text("# columns: phrase, name, country, role, kind\nHippos\tKiboko Brigade\tCOD\tREB\tgroup\n")
    done = "SELECT value FROM claims('The Hippos killed two men in Goma, police said.') WHERE slot = 'perpetrator'"
    os.environ["DATELINE_ACTORS"] = str(actors)
    expect(ask(done) == [{"value": "Kiboko Brigade"}], f"actors of one's own: {ask(done)}")
    os.environ["DATELINE_ACTORS"] = folder + "/none.lex"
    expect("none.lex" in ask(done, code=1), "actors that are not there, and no complaint")
    del os.environ["DATELINE_ACTORS"]

# Python's own SQLite loads it where it was built with that; a Python of pyenv's is not.
PYTHON = """import sqlite3, sys
base = sqlite3.connect(':memory:')
if hasattr(base, 'enable_load_extension'):
    base.enable_load_extension(True)
    base.load_extension(sys.argv[1])
    print(base.execute("SELECT slot FROM claims('Gunmen killed two in Goma.') WHERE slot = 'killed'").fetchall())
else:
    print('no extensions')"""
python = "/usr/bin/python3" if pathlib.Path("/usr/bin/python3").exists() else sys.executable
said = subprocess.run([python, "-c", PYTHON, BUILD / "dateline"], capture_output=True, text=True)
expect(said.stdout in ("[('killed',)]\n", "no extensions\n"), f"Python: {said.stdout}{said.stderr}")

for fault in faults:
    print(fault)
print(f"{len(faults)} faults")
sys.exit(1 if faults else 0)
