#!/usr/bin/env python3
"""check_kill.py SOURCE BUILD [MOMENTS [SEED]]: `dateline add` killed at random moments loses nothing.

After every kill -9 the ledger must be whole, every article that another program saw in it before must
still be there, and each article must have all its accounts, claims and stays or not be there at all.
When what was killed has been run again to its end, the export is that of a ledger nobody disturbed.
"""
import os
import pathlib
import random
import sqlite3
import subprocess
import sys
import tempfile
import time

from check_order import NAMES, STREETS, TELLINGS, TOWNS, Ledger, articles, as_lines

CONTENTS = """SELECT a.sha256, a.title, a.published, a.story IS NULL,
 (SELECT count(*) FROM account k WHERE k.article = a.id),
 (SELECT group_concat(slot || value || holder || start) FROM
  (SELECT * FROM claim c WHERE c.article = a.id ORDER BY slot, start, value, holder)),
 (SELECT count(*) FROM stay s WHERE s.article = a.id),
 (SELECT count(*) FROM article_text t WHERE t.rowid = a.id) FROM article a"""


def contents(ledger):
    """{text's hash: all that was read in it}; nothing when there is no ledger yet."""
    try:
        connection = sqlite3.connect(f"file:{ledger.path}?mode=ro", uri=True)
        rows = connection.execute(CONTENTS).fetchall()
        connection.close()
    except sqlite3.OperationalError:
        return {}
    return {row[0]: row for row in rows}


def start(ledger, inbox):
    return subprocess.Popen([ledger.program, "add", "-q", "-d", ledger.path, inbox],
                            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=ledger.environment)


def check_contents(found, seen, possible, finished):
    for digest, row in found.items():
        if row not in possible[digest]:
            yield f"article {digest[:8]} is in the ledger in part"
    for digest in seen:
        if digest not in found:
            yield f"article {digest[:8]} was in the ledger and is lost"
    if finished and set(found) != set(possible):
        yield "articles are missing although all were added"


def check_whole(ledger):
    checked = subprocess.run([ledger.program, "check", "-d", ledger.path], capture_output=True,
                             env=ledger.environment, check=False)
    if checked.returncode != 0:
        yield "after a kill: " + (checked.stdout + checked.stderr).decode()


def kill_once(ledger, inbox, moment, possible):
    """Returns what is wrong, whether the command had ended before it could be killed, and the articles."""
    running = start(ledger, inbox)
    time.sleep(moment)
    seen = contents(ledger)
    running.kill()
    finished = running.wait() == 0
    found = contents(ledger)
    faults = list(check_contents(found, seen, possible, finished))
    if found:
        faults += check_whole(ledger)
    return faults, finished, len(found)


def many():
    """More texts than two batches hold, so that most kills meet a ledger half full."""
    made = []
    for i in range(96):
        told = {"name": NAMES[(i + i // 8) % 8], "town": TOWNS[i % 8], "street": STREETS[(i + i // 4) % 8],
                "age": 18 + i, "day": f"March {1 + i % 28}, 2015", "later": f"April {1 + i % 28}, 2015"}
        made.append({"id": f"m{i}", "date": f"2015-05-{1 + i % 28:02d}", "title": f"Shooting {i}",
                     "text": TELLINGS[i % 3].format(**told)})
    return made


def readings(build, folder, made, whole):
    """{text's hash: every way in which it may stand in the ledger, by which copy came so far}."""
    texts = [article["text"] for article in made]
    possible = {digest: [row] for digest, row in contents(whole).items()}
    for article in made:
        if texts.count(article["text"]) == 1:
            continue
        ledger = Ledger(build, folder, "one")
        ledger.add(as_lines([article]))
        for digest, row in contents(ledger).items():
            possible.setdefault(digest, []).append(row)
        for name in ("one.db", "one.db-wal", "one.db-shm"):
            (folder / name).unlink(missing_ok=True)
    return possible


def main():
    build = pathlib.Path(sys.argv[2])
    moments = int(sys.argv[3]) if len(sys.argv) > 3 else 10 if "DATELINE_SANITIZED" in os.environ else 30
    chance = random.Random(int(sys.argv[4]) if len(sys.argv) > 4 else 20240524)
    faults, kills, rounds, midway = [], 0, 0, 0
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        made = articles() + many()
        inbox = folder / "inbox.jsonl"
        inbox.write_bytes(as_lines(made))
        whole = Ledger(build, folder, "whole").add(as_lines(made))
        expected = whole.export_rows()
        possible = readings(build, folder, made, whole)
        running = start(Ledger(build, folder, "timed"), inbox)
        before = time.monotonic()
        running.wait()
        whole_time = time.monotonic() - before
        while kills < moments and not faults:
            ledger = Ledger(build, folder, f"killed{rounds}")
            rounds += 1
            finished = False
            while not finished and not faults:
                # Late moments too: what is there already is passed over quickly.
                found, finished, count = kill_once(ledger, inbox, chance.uniform(0, 1.1 * whole_time),
                                                   possible)
                faults += found
                kills += not finished
                midway += not finished and 0 < count < len(possible)
                if not finished and kills % 100 == 0:  # a sweep that is broken off has a figure too
                    print(f"{kills} kills, {midway} of them midway, so far", flush=True)
            if not faults and ledger.export_rows() != expected:
                faults.append(f"round {rounds}: run to its end, the ledger says something else")
    if 4 * midway < kills:
        faults.append("few kills met a ledger half full: little was tested")
    for fault in faults:
        print(fault)
    print(f"{kills} kills, {midway} of them midway, {rounds} ledgers")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
