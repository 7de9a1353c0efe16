"""What the checks of exports share: a ledger of invented articles, made hostile, and its exports.

Values that break tables are written into the ledger itself, so that no reader of articles can clean
them away: tabs, line breaks, quotes, markup, a formula, marks that turn the direction of writing,
and a title of a megabyte.
"""
import atexit
import contextlib
import os
import pathlib
import shutil
import sqlite3
import subprocess
import sys
import tempfile

SOURCE, BUILD = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])
PROGRAM = BUILD / "dateline"
FOLDER = pathlib.Path(tempfile.mkdtemp(prefix="export-"))
atexit.register(shutil.rmtree, FOLDER, ignore_errors=True)

ARTICLES = """\
{"id":"a1","date":"2025-02-11","title":"Gunmen raid Goma market","outlet":"The Upland Courier","url":"https://courier.example/1","text":"Gunmen killed at least nine people in Goma on Monday, police said. A nurse put the death toll at 14. Army spokesman Jean Musa blamed the M23 rebels. The M23 denied the accusation."}
{"id":"a2","date":"2025-02-11","title":"Nine dead in Goma","outlet":"Plain Wire","url":"https://wire.example/2","text":"GOMA, Feb 11 - Rebels killed nine villagers in Goma on Monday, the mayor said. Twenty were injured, according to the Red Cross. Anna Weiss, a German aid worker, arrived in Goma on Feb. 9 and left Goma on Feb. 10."}
{"id":"a3","date":"2025-03-05","title":"Bomb in Kabul","outlet":"Plain Wire","text":"A car bomb exploded in Kabul on Tuesday and killed 12 policemen, officials said. The Islamic State claimed responsibility."}
{"id":"a4","date":"2025-03-06","title":"Protest in Lima","outlet":"El Faro","text":"Thousands of students protested in Lima on Wednesday, police said. Police detained 30 people."}
{"id":"a5","date":"2025-03-07","title":"Herders attacked","outlet":"El Faro","text":"In November, gunmen killed three herders in a village near Ayacucho, police said. The president visited Lima on Thursday."}
"""

NASTY = 'tab\there\r\nline "quoted", <b>&amp;</b> </script> \u202ertl \u0007bell; = semi\\colon'


def dateline(*arguments, code=0):
    """Runs the command; its output as bytes."""
    done = subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True)
    if done.returncode != code:
        sys.exit(f"dateline {' '.join(map(str, arguments))}: exit {done.returncode}, not {code}\n"
                 f"{done.stderr.decode(errors='replace')}")
    return done.stdout


def make_ledger(name, articles=ARTICLES):
    path = FOLDER / name
    source = FOLDER / (name + ".jsonl")
    source.write_text(articles, encoding="utf-8")
    dateline("add", "-q", "-d", path, source)
    return path


def change(path, *statements):
    with contextlib.closing(sqlite3.connect(path)) as database:
        for statement, *values in statements:
            database.execute(statement, values)
        database.commit()


def make_nasty(path):
    """Puts hostile values wherever a text of others stands."""
    change(path,
           ("UPDATE article SET title = ? WHERE source_id = 'a1'", NASTY + "x" * 1_000_000),
           ("UPDATE article SET outlet = ? WHERE source_id = 'a2'", NASTY),
           ("UPDATE article SET url = ? WHERE source_id = 'a3'", "https://wire.example/3?\t\n\"<"),
           ("UPDATE incident SET label = ? || label", "=" + NASTY),
           ("UPDATE incident SET place = place || ? WHERE place IS NOT NULL", NASTY),
           ("UPDATE claim SET holder = holder || ? WHERE holder <> 'author'", NASTY),
           ("UPDATE claim SET value = value || ? WHERE slot IN ('perpetrator', 'victim')", NASTY),
           ("UPDATE stay SET person = person || ?", NASTY))


def export(path, form, *options, code=0):
    return dateline("export", "-q", "-d", path, "--format", form, *options, code=code)


def count(path, query):
    with contextlib.closing(sqlite3.connect(path)) as database:
        return database.execute(query).fetchone()[0]


class Faults:
    """Gathers what is wrong; the check ends with it."""

    def __init__(self):
        self.all = []

    def expect(self, holds, what):
        if not holds:
            self.all.append(what)

    def end(self):
        for fault in self.all:
            print(fault)
        print(f"{len(self.all)} faults")
        sys.exit(1 if self.all else 0)


def has_program(name):
    return shutil.which(name) is not None


os.environ.setdefault("DATELINE_DATA", str(BUILD))
