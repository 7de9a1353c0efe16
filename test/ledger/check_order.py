#!/usr/bin/env python3
"""check_order.py SOURCE BUILD: a ledger says the same in whatever order its articles came.

The articles are made here: incidents told several times in other words, on later days and with other
figures, and texts that come twice with other ids, days and outlets. Only the numbers that a ledger gives
(of incidents, articles and claims) may differ; they are counted anew in the order of the listing. What
`articles` lists is added again as well.
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
# What agencies sent out: each has words of its own, so that none is taken for another's.
WIRES = [
    "Neighbours said they heard six shots shortly before midnight and saw a small blue car leave. The"
    " mayor called the killing a disgrace and asked anybody who had seen the car to call the police."
    " {name} had worked at the glass works for three years and leaves two sons, a brother said. The"
    " works will stay closed until Friday, and its owner has offered a reward to anybody whose word"
    " leads to the man in the grey coat.",
    "A baker who was lighting her ovens looked out when a bottle broke and saw two people run towards"
    " the river. Officers searched both banks with dogs until the rain washed the trail away. {name},"
    " who taught violin to children of the quarter, was carried to a clinic and died there at dawn. The"
    " music school hung its flag at half mast, and pupils laid rosin and broken strings on the steps"
    " while a priest read the names of those whom the quarter had lost since winter.",
    "The first call came from a lorry driver who had stopped to mend a tyre beside the old tannery and"
    " found a bicycle lying across the tram line. Detectives took plaster of the prints of boots and"
    " carried off a telephone with a cracked screen. {name} was on the way home from a shift at the"
    " brewery, a cousin said, and had meant to move to the coast in June with a sister who sells nets."
    " The tram ran late all morning, and the brewery gave its workers the day off.",
]
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
    for i, town in enumerate(TOWNS[:3]):  # one text printed by several, cut or with words before it
        told = {"name": NAMES[i], "town": town, "street": STREETS[i], "age": 21 + 3 * i,
                "day": f"May {3 + i // 2}, 2016", "later": ""}
        wire = TELLINGS[0].format(**told) + " " + WIRES[i].format(**told)
        for k, text in enumerate((wire, wire[:-40], f"{town} mourns. " + wire)):
            made.append({"id": f"wire-{town}-{k}", "date": f"2016-05-{5 + i // 2 + k:02d}",
                         "title": f"Killing in {town}", "outlet": f"Gazette {k}", "text": text})
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
            name_of = {b"original": b"article"}.get(name, name)
            of_kind = seen.setdefault(b"incident" if is_incident else name_of, {})
            return b'"%s":%d%s' % (name, of_kind.setdefault(number, len(of_kind) + 1), is_incident or b"")
        printed = self.run(verb, "--json", "-d", self.path, *operands)
        return re.sub(rb'"(id|incident|article|original)":(\d+)(,"type")?', count, printed)

    def export(self, verbs=("show",)):
        whole = b"".join(self.listing(verb) for verb in ("incidents", "claims", "disputes", "timeline",
                                                         "people"))
        for line in self.run("incidents", "--json", "-d", self.path).splitlines():
            whole += b"".join(self.listing(verb, str(json.loads(line)["id"])) for verb in verbs)
        return whole

    def export_rows(self):
        """What the listings print: enough to tell two ledgers apart, and quick."""
        return b"".join(self.listing(verb) for verb in ("incidents", "claims", "disputes", "people"))

    def ask(self, sql):
        connection = sqlite3.connect(self.path)
        with connection:
            rows = connection.execute(sql).fetchall()
        connection.close()
        return rows


def as_lines(made):
    return "".join(json.dumps(article) + "\n" for article in made).encode()


ALL = ("show", "why")


def check_orders(build, folder):
    made = articles()
    seeds = (1,) if "DATELINE_SANITIZED" in os.environ else (1, 2, 3)
    orders = [made, made[::-1]] + [random.Random(seed).sample(made, len(made)) for seed in seeds]
    first = Ledger(build, folder, "first").add(as_lines(orders[0]))
    expected = first.export(ALL)
    incidents = first.ask("SELECT count(*) FROM incident")[0][0]
    joined = first.ask("SELECT count(*) FROM (SELECT 1 FROM account GROUP BY incident HAVING count(*) > 1)")
    if incidents == 0 or joined[0][0] == 0 or b'"contradiction"' not in expected:
        yield "the articles test nothing: no incident is told twice, or nothing is disputed"
    if first.ask("SELECT count(*) FROM copy")[0][0] != 9:
        yield "of three texts that three printed each not all copies were found"
    printed = first.ask("SELECT count(*), count(DISTINCT outlet) FROM printing")[0]
    if printed[0] != len({(a["text"], a["outlet"], a.get("title"), a.get("date")) for a in made}) - len(
            {a["text"] for a in made}) or printed[1] < 2:
        yield f"of the places where a text stands {printed} are kept"
    if b'"evidence":["' not in expected:
        yield "nothing is told of why accounts are together"
    texts = {article["text"] for article in made}
    if first.ask("SELECT count(*) FROM article")[0][0] != len(texts):
        yield "a text is in the ledger twice"
    for number, order in enumerate(orders[1:], 1):
        ledger = Ledger(build, folder, f"order{number}").add(as_lines(order))
        if ledger.export(ALL) != expected:
            yield f"order {number}: the export differs"
        if ledger.add(as_lines(made)).export(ALL) != expected:
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


def check_way_out(build, folder):
    """What articles lists is what add reads."""
    old = Ledger(build, folder, "old").add(as_lines(articles()))
    listed = old.run("articles", "--printings", "--json", "-d", old.path)
    if Ledger(build, folder, "new").add(listed).export() != old.export():
        yield "the articles of a ledger, added again, say something else"


def check_jobs(build, folder):
    """Any number of threads, of which each reads parts of a large file and whole small ones, makes the same
    ledger to the number, tells the same counts and the same faults in the same order."""
    made = articles()
    inbox = folder / "inbox"
    inbox.mkdir()
    for number, article in enumerate(made[:40]):  # more than one thread takes at a time
        (inbox / f"{number:02}.json").write_text(json.dumps(article))
    lines = [json.dumps(dict(article, pad="x" * 12000)) for article in made + made]  # over a megabyte
    lines[7] = lines[63] = "{ no article"
    (inbox / "large.jsonl").write_text("\n".join(lines))
    (inbox / "last.json").write_text(json.dumps(dict(made[-1], text=TELLINGS[1].format(
        name="Bo Ek", town="Salem", street="Elm Street", age=40, day="May 3, 2016", later=""))))
    seen = set()
    for jobs in ("1", "2", "5"):
        ledger = Ledger(build, folder, f"jobs{jobs}")
        ran = subprocess.run([ledger.program, "add", "-d", ledger.path, "--jobs", jobs, inbox], capture_output=True,
                             env=ledger.environment, check=False)
        rows = [ledger.run(verb, "--json", "-d", ledger.path) for verb in ("incidents", "claims", "articles")]
        seen.add((ran.returncode, ran.stdout, ran.stderr, *rows))
    if len(seen) != 1:
        yield "with more threads add makes another ledger, or says something else"
    if any(code != 3 or b"set aside 2" not in told for code, told, *_ in seen):
        yield f"faults of a file are not counted once: {[told[:2] for told in seen]}"


def main():
    build = pathlib.Path(sys.argv[2])
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        faults = [*check_orders(build, folder), *check_identical_texts(build, folder),
                  *check_way_out(build, folder), *check_jobs(build, folder)]
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
