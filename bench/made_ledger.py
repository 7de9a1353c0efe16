#!/usr/bin/env python3
"""Makes a ledger of many incidents, none of them real, to measure the browser's pages with.

usage: made_ledger.py DATELINE OUT [INCIDENTS]

The program makes the file, so that its schema is today's; the rows are drawn here, always the same.
"""
import random
import sqlite3
import subprocess
import sys

SLOTS = ("date", "place", "perpetrator", "victim", "killed", "injured", "statement", "statement")
TYPES = ("ASSAULT", "PROTEST", "COERCE", "MOVE", "CONSULT", "DISASTER", "AID")


def towns(draw):
    centers = [(draw.uniform(-35, 60), draw.uniform(-120, 140)) for _ in range(60)]
    return [(f"Town {i}", round(la + draw.gauss(0, 4), 4), round(lo + draw.gauss(0, 4), 4))
            for i, (la, lo) in enumerate(draw.choice(centers) for _ in range(4000))]


def incident(draw, number, places):
    place, latitude, longitude = draw.choice(places)
    day = f"{draw.randint(2015, 2025)}-{draw.randint(1, 12):02}-{draw.randint(1, 28):02}"
    killed = draw.choice((None, None, 0, 1, 2, 5, 9, 14, 60))
    disputed = draw.choices((0, 1, 2, 3), (80, 10, 5, 5))[0]
    kind = draw.choice(TYPES)
    return (number, kind, f"{kind.title()} no. {number}, {place}", day, day, place, "XXA", latitude,
            longitude, 2, killed, killed, disputed)


def fill(ledger, count):
    draw = random.Random(7)
    places = towns(draw)
    holders = ["author", "police"] + [f"Holder {i}" for i in range(20000)]
    text = "Gunmen attacked a bus, police said. " * 60
    for n in range(1, count + 1):
        row = incident(draw, n, places)
        ledger.execute("INSERT INTO article (id, sha256, title, outlet, published, text, program)"
                       " VALUES (?,?,?,?,?,?,?)",
                       (n, f"{n:064x}", f"Title {n}", f"Outlet {n % 40}", row[3], text, "made"))
        ledger.execute("INSERT INTO incident (id, type, label, earliest, latest, place, country,"
                       " latitude, longitude, precision, killed_low, killed_high, disputed)"
                       " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)", row)
        ledger.execute("INSERT INTO account (id, incident, article, number, label, is_background,"
                       " is_subject, is_lasting, rank, type, precision) VALUES"
                       " (?,?,?,0,?,0,1,0,?,?,2)", (n, n, n, row[2], f"{n}", row[1]))
        for slot in SLOTS:
            holder = draw.choice(holders[:2]) if draw.random() < .6 else draw.choice(holders)
            ledger.execute("INSERT INTO claim (incident, article, account, slot, value, holder,"
                           " stance, certainty, start, \"end\", words, sentence, disputed)"
                           " VALUES (?,?,?,?,?,?,'asserts','certain',0,6,'Gunmen',?,?)",
                           (n, n, n, slot, f"group {draw.randint(1, 500)}", holder, text[:36],
                            row[12]))
        if n % 5 == 0:
            ledger.execute("INSERT INTO stay (article, person, kind, place, earliest, latest,"
                           " holder, words) VALUES (?,?,'enter',?,?,?,'police','came')",
                           (n, f"Person {n % 9000}", row[5], row[3], row[4]))
        if row[12]:
            kind = (None, "refinement", "revision", "contradiction")[row[12]]
            ledger.execute("INSERT INTO dispute (incident, slot, kind, claims) VALUES (?,?,?,?)",
                           (n, "killed", kind, f"[{8 * n - 3},{8 * n - 2}]"))


def main():
    program, out = sys.argv[1:3]
    subprocess.run([program, "add", "-d", out, "-"], input=b"", check=False)
    ledger = sqlite3.connect(out)
    ledger.execute("PRAGMA synchronous = OFF")
    ledger.execute("PRAGMA journal_mode = OFF")
    ledger.execute("PRAGMA cache_size = -500000")
    # Indexes are made once all rows stand.
    indexes = ledger.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS"
                             " NOT NULL").fetchall()
    for name, _ in indexes:
        ledger.execute(f"DROP INDEX {name}")
    with ledger:
        fill(ledger, int(sys.argv[3]) if len(sys.argv) > 3 else 100000)
    for _, sql in indexes:
        ledger.execute(sql)
    ledger.execute("PRAGMA journal_mode = WAL")


if __name__ == "__main__":
    main()
