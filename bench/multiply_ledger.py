#!/usr/bin/env python3
"""Makes a large ledger out of a small one of real articles, to measure `add` beside many incidents.

usage: multiply_ledger.py SMALL.db OUT.db COPIES   (gva 189 times: 7 GB, some six minutes of processor time)

Every copy tells the small ledger's happenings over again as others: in each, words stand for others that are
about as frequent, first names and surnames are drawn anew, towns change places with their coordinates, days
move by up to four years and tolls by a few. So a new article finds as many that share a word, a name, a
town or a day as it would among so many real ones, and what belonged together still does. The program is not
needed: tables and columns are the small ledger's. Always the same rows. OUT.db holds none of the articles as
they stood: add them to it, and they are new.
"""
import collections
import datetime
import hashlib
import os
import random
import sqlite3
import struct
import sys
import unicodedata

FULL = 67           # of 100 copies: those behind them find indexes, whose pages they leave as full as in a ledger that grew
BAND = 32           # ranks of about the same frequency, among which words change places
LONGEST_MOVE = 1461  # days
NAMED = ("name", "group")
PLACED = ("place", "country", "latitude", "longitude", "precision", "town", "province", "district", "division",
          "geoname")
DAYS = ("published", "earliest", "latest", "day")
KEYS = {"article": ("article", "original"), "account": ("account", "one", "other"), "incident": ("incident",)}
SKIPPED = ("reading", "redirect", "decision", "decision_anchor", "bond", "claim_anchor", "claim_bond",
           "claim_as_read", "sqlite_sequence")


def fold(text):
    plain = unicodedata.normalize("NFKD", text)
    return "".join(c for c in plain if not unicodedata.combining(c)).lower()


class Shuffle:
    """Items by frequency; a copy gives each another of its band."""

    def __init__(self, counts, band=BAND):
        ranked = [item for item, _ in sorted(counts.items(), key=lambda pair: (-pair[1], str(pair[0])))]
        self.bands = [ranked[at:at + band] for at in range(0, len(ranked), band)]

    def draw(self, random):
        drawn = {}
        for band in self.bands:
            drawn.update(zip(band, random.sample(band, len(band))))
        return drawn


def terms_of(story):
    return struct.iter_unpack("<IBBBB", story[12:]) if story else ()


class Source:
    """The small ledger, and what its copies draw from."""

    def __init__(self, path):
        ledger = sqlite3.connect(path)
        named = "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
        self.columns, self.rows = {}, {}
        for table, _ in ledger.execute(named).fetchall():
            if table in SKIPPED or table.startswith("article_text"):
                continue
            found = ledger.execute(f'SELECT * FROM "{table}"')
            self.columns[table] = [column[0] for column in found.description]
            self.rows[table] = found.fetchall()
        self.largest = {table: ledger.execute(f"SELECT max(id) FROM {table}").fetchone()[0]
                        for table in ("article", "account", "incident", "claim", "stay", "dispute")}
        ledger.close()
        self.count()

    def column(self, table, name):
        at = self.columns[table].index(name)
        return [row[at] for row in self.rows[table]]

    def count(self):
        words = collections.Counter()
        for story in self.column("article", "story"):
            words.update((kind, value) for value, kind, *_ in terms_of(story))
        self.terms = [Shuffle({k: n for k, n in words.items() if k[0] == kind})
                      for kind in {kind for kind, _ in words}]
        tokens = [collections.Counter(), collections.Counter()]  # all but the last; the last
        names = zip(self.column("account_name", "kind"), self.column("account_name", "name"))
        other = collections.Counter()
        for kind, name in names:
            if kind in NAMED:
                *first, last = name.split()
                tokens[0].update(first)
                tokens[1][last] += 1
            elif kind == "word":
                other[name] += 1
        self.tokens = [Shuffle(counts, 1 << 30) for counts in tokens]
        self.words = Shuffle(other)
        self.find_places()

    def find_places(self):
        at = [self.columns["account"].index(name) for name in PLACED]
        self.placed, by_precision = {}, collections.defaultdict(collections.Counter)
        for row in self.rows["account"]:
            place = tuple(row[i] for i in at)
            if place[0] is not None:
                self.placed.setdefault(fold(place[0]), place)
                by_precision[self.placed[fold(place[0])][4]][fold(place[0])] += 1
        self.places = [Shuffle(counts) for counts in by_precision.values()]


class Copy:
    def __init__(self, source, number):
        draw = random.Random(number)
        self.source, self.number = source, number
        self.terms, self.places = {}, {}
        for shuffle in source.terms:
            self.terms.update(shuffle.draw(draw))
        for shuffle in source.places:
            self.places.update(shuffle.draw(draw))
        self.tokens = [shuffle.draw(draw) for shuffle in source.tokens]
        self.words = source.words.draw(draw)
        self.move = draw.randint(-LONGEST_MOVE, LONGEST_MOVE)
        self.toll = draw.randint(0, 3)
        self.days, self.names, self.hashes = {}, {}, {}

    def day(self, text):
        if text not in self.days:
            try:
                moved = datetime.date.fromisoformat(text) + datetime.timedelta(self.move)
                self.days[text] = moved.isoformat()
            except (TypeError, ValueError, OverflowError):
                self.days[text] = text
        return self.days[text]

    def name(self, text):
        if text not in self.names:
            *first, last = text.split() or [text]
            made = [self.tokens[0].get(fold(word), fold(word)) for word in first]
            made = " ".join(made + [self.tokens[1].get(fold(last), fold(last))])
            self.names[text] = made if text == fold(text) else made.title()
        return self.names[text]

    def holder(self, text):
        """The police stay the police."""
        return text if text == fold(text) else self.name(text)

    def hash(self, text):
        if text not in self.hashes:
            self.hashes[text] = hashlib.sha256(f"{text}/{self.number}".encode()).hexdigest()
        return self.hashes[text]

    def story(self, story):
        if not story:
            return story
        days = [day + self.move if abs(day) < 1 << 29 else day for day in struct.unpack("<iii", story[:12])]
        terms = ((*self.terms[kind, value], *weights) for value, kind, *weights in terms_of(story))
        return struct.pack("<iii", *days) + b"".join(
            struct.pack("<IBBBB", value, kind, *weights) for kind, value, *weights in sorted(terms))

    def sketch(self, sketch):
        if not sketch:
            return sketch
        hashes = struct.unpack(f"<{len(sketch) // 4}I", sketch)
        mask = random.Random(self.number).getrandbits(24)
        return struct.pack(f"<{len(hashes)}I", *sorted(h ^ mask for h in hashes))

    def rank(self, rank):
        """background/day/hash, and in an incident's key /number behind."""
        background, day, text, *number = rank.split("/")
        moved = int(day) if day == "07852516352" else int(day) + self.move
        return "/".join([background, f"{moved:011}", self.hash(text), *number])

    def term(self, key):
        kind, value = self.terms[key >> 32, key & 0xFFFFFFFF]
        return kind << 32 | value

    def place_of(self, folded):
        return self.source.placed.get(self.places.get(folded, folded))

    # ---- a table's rows ----

    def setters(self, table, columns):
        """(index, function) for each column that is not as it stood."""
        moved = {"story": self.story, "sketch": self.sketch, "rank": self.rank, "key": self.rank,
                 "holder": self.holder, "person": self.holder, "sha256": self.hash}
        moved.update(dict.fromkeys(DAYS, self.day))
        if table == "story_term":
            moved.update(term=self.term, day=lambda day: day + self.move if abs(day) < 1 << 29 else day)
        for base, names in KEYS.items():
            shift = self.number * self.source.largest[base]
            moved.update(dict.fromkeys(names, lambda key, shift=shift: key + shift))
        if table in self.source.largest:
            shift = self.number * self.source.largest[table]
            moved["id"] = lambda key, shift=shift: key + shift
        if table in ("account", "incident"):
            for toll in ("killed_low", "killed_high", "injured_low", "injured_high"):
                moved[toll] = lambda n: n if not n else n + self.toll
        if table == "article":
            moved["reading"] = lambda _: None
        if table == "dispute":
            shift = self.number * self.source.largest["claim"]
            moved["claims"] = lambda text, shift=shift: str([int(n) + shift for n in text[1:-1].split(",") if n])
        return [(i, moved[name]) for i, name in enumerate(columns) if name in moved]

    def finish(self, table, columns):
        """What follows from several columns of a row."""
        at = {name: i for i, name in enumerate(columns)}
        marks = dict(zip(self.source.column("article", "id"), self.source.column("article", "sha256")))
        shift = self.number * self.source.largest["article"]
        articles = dict(zip(self.source.column("account", "id"), self.source.column("account", "article")))
        accounts = self.number * self.source.largest["account"]

        def place(row):
            found = None if row[at["place"]] is None else self.place_of(fold(row[at["place"]]))
            for name, value in zip(PLACED, found or ()):
                row[at[name]] = value

        def name(row):
            kind, text = row[at["kind"]], row[at["name"]]
            if kind in NAMED:
                row[at["name"]] = self.name(text)
            elif kind == "place":
                row[at["name"]] = self.places.get(text, text)
            else:
                row[at["name"]] = self.words.get(text, text)
            if row[at["mark"]] is not None:
                row[at["mark"]] = self.hash(marks[articles[row[at["account"]] - accounts]])[:12]

        def term(row):
            row[at["mark"]] = self.hash(marks[row[at["article"]] - shift])[:12]

        def claim(row):
            slot = row[at["slot"]]
            if slot in ("perpetrator", "victim", "responsibility"):
                row[at["value"]] = self.holder(row[at["value"]])

        return {"account": place, "incident": place, "account_name": name, "story_term": term,
                "claim": claim}.get(table)

    def made(self, table):
        columns = self.source.columns[table]
        setters, finish = self.setters(table, columns), self.finish(table, columns)
        for row in self.source.rows[table]:
            row = list(row)
            for i, setter in setters:
                if row[i] is not None:
                    row[i] = setter(row[i])
            if finish:
                finish(row)
            yield row


def make_empty(small, out):
    """All tables of the small ledger, without rows and, till all stand, without indexes."""
    if os.path.exists(out):
        os.remove(out)
    source = sqlite3.connect(small)
    ledger = sqlite3.connect(out)
    for pragma in ("application_id", "user_version"):
        ledger.execute(f"PRAGMA {pragma} = {source.execute(f'PRAGMA {pragma}').fetchone()[0]}")
    for pragma in ("synchronous = OFF", "journal_mode = OFF", "cache_size = -1000000"):
        ledger.execute(f"PRAGMA {pragma}")
    later = []
    for kind, sql in source.execute("SELECT type, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE"
                                    " 'sqlite_%' AND name NOT LIKE 'article_text_%' ORDER BY rowid"):
        if kind == "table":
            ledger.execute(sql)
        else:
            later.append(sql)
    source.close()
    return ledger, later


def make_indexes(ledger, later):
    """Made at once their pages are full, and whatever comes next parts one: what comes after them parts them here."""
    ledger.execute("INSERT OR IGNORE INTO story_term SELECT * FROM term_row ORDER BY 1, 2, 3, 4")
    ledger.execute("DROP TABLE term_row")
    for sql in later:
        ledger.execute(sql)


def main():
    small, out, copies = sys.argv[1], sys.argv[2], int(sys.argv[3])
    source = Source(small)
    ledger, later = make_empty(small, out)
    ledger.execute("CREATE TABLE term_row (a, b, c, d, e)")  # sorted before it is put in: its key is in no order
    into = {"story_term": "term_row"}
    for number in range(1, copies + 1):
        copy = Copy(source, number)
        for table, columns in source.columns.items():
            ledger.executemany(f'INSERT OR IGNORE INTO "{into.get(table, table)}" VALUES'
                               f" ({','.join('?' * len(columns))})", copy.made(table))
        if number == max(1, copies * FULL // 100):
            make_indexes(ledger, later)
            into = {}
        print(f"{number} of {copies}", end="\r", file=sys.stderr, flush=True)
    ledger.execute("INSERT INTO article_text (article_text) VALUES ('rebuild')")
    ledger.commit()
    ledger.execute("PRAGMA journal_mode = WAL")
    counts = ", ".join(f"{ledger.execute(f'SELECT count(*) FROM {t}').fetchone()[0]} of {t}"
                       for t in ("article", "incident", "claim"))
    print(counts, file=sys.stderr)


if __name__ == "__main__":
    main()
