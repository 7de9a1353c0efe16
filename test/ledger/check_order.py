#!/usr/bin/env python3
"""check_order.py SOURCE BUILD: a ledger says the same in whatever order its articles came.

The articles are made here: incidents told several times in other words, on later days and with other
figures, and texts that come twice with other ids, days and outlets. Only the numbers that a ledger gives
(of incidents, articles and claims) may differ; they are counted anew in the order of the listing. The
way out of an older ledger that doc/ledger.md shows is walked as well.
"""
import json
import os
import pathlib
import random
import re
import sqlite3
import subprocess
import sys
import tempfile

TOWNS = ["Toledo", "Omaha", "Tucson", "Fresno", "Dayton", "Mobile", "Reno", "Boise"]
NAMES = ["Harold Quimby", "Denise Okafor", "Luis Barragan", "Wanda Pruitt", "Earl Tibbets",
         "Maya Lindqvist", "Curtis Nall", "Irene Vasko"]
STREETS = ["Alder Street", "Quarry Road", "Hazel Avenue", "Mission Drive", "Locust Street",
           "Ferry Lane", "Juniper Court", "Canal Street"]
TELLINGS = [
    "{name}, {age}, was shot and killed on {street} in {town} on {day}, police said. Two other people"
    " were wounded. Police are looking for a man in a grey coat.",
    "Police in {town} have named the man who was shot dead on {street} on {day} as {name}, {age}. Three"
    " people were injured, hospital officials said. Neighbours said they heard six shots.",
    "A suspect was arrested on {later} in the killing of {name} on {street} in {town}. The shooting on"
    " {day} left one dead and two wounded, according to police.",
    "One person died and three were hurt in a shooting in {town} on {day}, the mayor said. A witness"
    " denied that a man in a grey coat had fired. {name} died at the scene.",
]


def articles():
    made = []
    for i, town in enumerate(TOWNS):
        told = {"name": NAMES[i], "town": town, "street": STREETS[i], "age": 21 + 3 * i,
                "day": f"May {3 + i // 2}, 2016", "later": f"May {9 + i}, 2016"}
        for k, telling in enumerate(TELLINGS):
            made.append({"id": f"{town}-{k}", "date": f"2016-05-{4 + i // 2 + 2 * (k // 2):02d}",
                         "title": f"Shooting in {town}", "outlet": f"Paper {k}",
                         "text": telling.format(**told)})
    for article in made[::3]:  # the same text, put out again by another
        made.append(dict(article, id=article["id"] + "-again", outlet="Wire",
                         date=article["date"].replace("2016-05", "2016-06")))
    for article in made[1:20:6]:  # the same day, without a title, or on no day
        again = dict(article, id="a-" + article["id"])
        again.pop("title" if article["id"].startswith("T") else "date")
        made.append(again)
    return made


class Ledger:
    def __init__(self, build, folder, name):
        self.program = build / "dateline"
        self.path = folder / f"{name}.db"
        self.environment = dict(os.environ, DATELINE_DATA=os.environ.get("DATELINE_DATA", str(build)))

    def run(self, *arguments, lines=None):
        return subprocess.run([self.program, *arguments], input=lines, capture_output=True, check=True,
                              env=self.environment).stdout

    def add(self, lines):
        self.run("add", "-q", "--format", "jsonl", "-d", self.path, "-", lines=lines)
        return self

    def listing(self, verb, *operands):
        """What the verb prints, with numbers in order of their appearance."""
        seen = {}

        def count(match):
            name, number, is_incident = match.groups()
            of_kind = seen.setdefault(b"incident" if is_incident else name, {})
            return b'"%s":%d%s' % (name, of_kind.setdefault(number, len(of_kind) + 1), is_incident or b"")
        printed = self.run(verb, "--json", "-d", self.path, *operands)
        return re.sub(rb'"(id|incident|article)":(\d+)(,"type")?', count, printed)

    def export(self):
        whole = b"".join(self.listing(verb) for verb in ("incidents", "claims", "disputes", "timeline",
                                                         "people"))
        for line in self.run("incidents", "--json", "-d", self.path).splitlines():
            whole += self.listing("show", str(json.loads(line)["id"]))
        return whole

    def ask(self, sql):
        connection = sqlite3.connect(self.path)
        with connection:
            rows = connection.execute(sql).fetchall()
        connection.close()
        return rows


def as_lines(made):
    return "".join(json.dumps(article) + "\n" for article in made).encode()


def check_orders(build, folder):
    made = articles()
    orders = [made, made[::-1]] + [random.Random(seed).sample(made, len(made)) for seed in (1, 2, 3)]
    first = Ledger(build, folder, "first").add(as_lines(orders[0]))
    expected = first.export()
    incidents = first.ask("SELECT count(*) FROM incident")[0][0]
    joined = first.ask("SELECT count(*) FROM (SELECT 1 FROM account GROUP BY incident HAVING count(*) > 1)")
    if incidents == 0 or joined[0][0] == 0 or b'"contradiction"' not in expected:
        yield "the articles test nothing: no incident is told twice, or nothing is disputed"
    texts = {article["text"] for article in made}
    if first.ask("SELECT count(*) FROM article")[0][0] != len(texts):
        yield "a text is in the ledger twice"
    for number, order in enumerate(orders[1:], 1):
        ledger = Ledger(build, folder, f"order{number}").add(as_lines(order))
        if ledger.export() != expected:
            yield f"order {number}: the export differs"
        if ledger.add(as_lines(made)).export() != expected:
            yield f"order {number}: adding again changes the export"


def check_identical_texts(build, folder):
    """The earliest stands, an unknown day comes last; of one day the smaller id."""
    base = {"text": TELLINGS[0].format(name="Ada Roth", town="Salem", street="Elm Street", age=40,
                                       day="May 3, 2016", later="May 4, 2016")}
    told = [dict(base, id="z"), dict(base, id="b", date="2016-05-05"),
            dict(base, id="a", date="2016-05-06"), dict(base, id="c", date="2016-05-05")]
    for number, order in enumerate((told, told[::-1])):
        ledger = Ledger(build, folder, f"same{number}").add(as_lines(order))
        kept = ledger.ask("SELECT source_id, published FROM article")
        if kept != [("b", "2016-05-05")]:
            yield f"of identical texts {kept} stands"


def check_way_out(source, build, folder):
    """The statement of doc/ledger.md turns an old ledger's articles into what `add` reads."""
    document = (source / "doc/ledger.md").read_text(encoding="utf-8")
    statement = re.search(r'sqlite3 old\.db "(SELECT json_object\(.*?)" \|', document, re.S).group(1)
    old = Ledger(build, folder, "old").add(as_lines(articles()))
    expected = old.export()
    old.ask("PRAGMA user_version = 1")
    refused = subprocess.run([old.program, "incidents", "-d", old.path], capture_output=True,
                             env=old.environment, check=False)
    for needed in (b"old.db", b"schema 1", b"schema 3", b"doc/ledger.md"):
        if refused.returncode == 0 or needed not in refused.stderr:
            yield f"the refusal does not say {needed}: {refused.stderr}"
    lines = "".join(row[0] + "\n" for row in old.ask(statement)).encode()
    if Ledger(build, folder, "new").add(lines).export() != expected:
        yield "the articles of an old ledger, added again, say something else"


def main():
    source, build = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        faults = [*check_orders(build, folder), *check_identical_texts(build, folder),
                  *check_way_out(source, build, folder)]
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
