#!/usr/bin/env python3
"""check_upgrade.py SOURCE BUILD: ledgers of older programs are brought up to date and lose nothing.

schema_1.sql to schema_11.sql beside this file are ledgers that those programs made of the first two incidents of check_order.py,
as sqlite3 dumps them; from the third on a correction was made and undone. The fifth is the fourth after that program's steps.
"""
import pathlib
import sqlite3
import subprocess
import sys
import tempfile

from check_order import Ledger, articles, as_lines

KEPT = {"article": "sha256, source_id, title, outlet, url, published, text, program",
        "incident": "id, type, mode, label, earliest, latest, place, country, killed_low, killed_high",
        "account": "id, incident, article, number, label, is_background",
        "claim": "id, incident, article, slot, value, low, high, earliest, latest, holder, via, stance,"
                 " certainty, start, \"end\", words, sentence, why",
        "stay": "id, article, person, kind, place, earliest, latest, holder, words"}


def rows(ledger):
    return {table: ledger.ask(f"SELECT {columns} FROM {table} ORDER BY 1") for table, columns in KEPT.items()}


def schema(ledger):
    """Every table with its columns, and every index, view and trigger."""
    made = ledger.ask("SELECT type, name FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%' ORDER BY 1, 2")
    columns = {name: sorted(ledger.ask(f"SELECT name, type, \"notnull\", pk FROM pragma_table_info('{name}')"))
               for kind, name in made if kind == "table"}
    return made, columns


def run(ledger, *arguments):
    return subprocess.run([ledger.program, *arguments, "-d", ledger.path], capture_output=True,
                          env=ledger.environment, check=False)


def check_version(build, folder, version, fresh, lines):
    old = Ledger(build, folder, f"schema{version}")
    connection = sqlite3.connect(old.path)
    connection.executescript((pathlib.Path(__file__).parent / f"schema_{version}.sql").read_text("utf-8"))
    connection.close()
    before = rows(old)
    decided = old.ask("SELECT * FROM decision ORDER BY id") if version >= 3 else []
    if version >= 3 and len(decided) != 2:
        yield f"schema {version}: the dump tests nothing, nobody decided"
    if not all(before[table] for table in KEPT):
        yield f"schema {version}: the dump tests nothing, a table is empty"
    refused = run(old, "incidents")
    if refused.returncode != 4 or b"dateline upgrade" not in refused.stderr:
        yield f"schema {version}: listing it does not ask for an upgrade: {refused.stderr}"
    if rows(old) != before:
        yield f"schema {version}: listing it changed it"
    upgraded = run(old, "upgrade")
    if upgraded.returncode != 0:
        yield f"schema {version}: {upgraded.stderr}"
        return
    if rows(old) != before:
        yield f"schema {version}: rows were lost or changed"
    if schema(old) != schema(fresh):
        yield f"schema {version}: after the upgrade it has other tables than a new ledger"
    checked = run(old, "check")
    if checked.returncode != 0:
        yield f"schema {version}: {checked.stdout + checked.stderr}"
    if not old.listing("disputes"):
        yield f"schema {version}: no disputes are listed"
    if version >= 3 and old.ask("SELECT * FROM decision ORDER BY id") != decided:
        yield f"schema {version}: what people decided was lost or changed"
    if version < 3 and old.ask("SELECT incident, revision FROM change WHERE NOT is_withdrawn ORDER BY 1") != [
            (number, 1) for number, in old.ask("SELECT id FROM incident ORDER BY 1")]:
        yield f"schema {version}: not every incident counts as changed"
    if run(old, "search", "grey", "coat").returncode != 0:
        yield f"schema {version}: its texts are not found"
    old.add(lines)  # all known, and in order
    if rows(old) != before:
        yield f"schema {version}: adding what is there changed it"
    if run(old, "reread", "-q").returncode != 0 or old.export() != fresh.export():
        yield f"schema {version}: read again, it says something else than a new ledger"
    listed = old.listing("disputes").count(b"\n")
    if old.ask("SELECT count(*) FROM dispute") != [(listed,)]: # until it is, those of an older program may be kept
        yield f"schema {version}, read again: {listed} disputes are listed, others are kept"
    checked = run(old, "check")
    if checked.returncode != 0:
        yield f"schema {version}, read again: {checked.stdout + checked.stderr}"


def check_damaged(build, folder):
    """What cannot be brought up to date stays as it was."""
    old = Ledger(build, folder, "damaged")
    connection = sqlite3.connect(old.path)
    connection.executescript((pathlib.Path(__file__).parent / "schema_1.sql").read_text("utf-8"))
    connection.executescript("PRAGMA foreign_keys = OFF; DELETE FROM account;")
    connection.close()
    upgraded = run(old, "upgrade")
    if upgraded.returncode != 4 or not upgraded.stderr:
        yield f"a damaged ledger of schema 1 is brought up to date: {upgraded}"
    if old.ask("PRAGMA user_version") != [(1,)] or not old.ask("SELECT count(*) FROM incident_name")[0][0]:
        yield "a damaged ledger did not stay as it was"


def main():
    build = pathlib.Path(sys.argv[2])
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        lines = as_lines([a for a in articles() if a["id"].split("-")[0] in ("Toledo", "Omaha")])
        fresh = Ledger(build, folder, "fresh").add(lines)
        faults = [fault for version in range(1, 12)
                  for fault in check_version(build, folder, version, fresh, lines)]
        faults += check_damaged(build, folder)
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
