#!/usr/bin/env python3
"""check_postgresql.py SOURCE BUILD: a ledger in PostgreSQL says what one in SQLite says, byte by byte.

A server of the test's own; the same articles and the same decisions into both ledgers; every listing as
JSON and every format of export must be the same, whoever wrote: one program, or three at once. Then
what goes wrong: no server, no such user, a password that must not be shown, a reader that may not
write, a newer schema and older ones, a full disk, a database that is none of ours, a server and a program
killed midway.
"""
import functools
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time

from check_order import articles, as_lines

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
from postgresql import Server  # noqa: E402

LISTINGS = ("incidents", "claims", "disputes", "timeline", "people", "sources", "articles", "policy")
PASSWORD = "sesame%7Bopen"
SEARCHED = ("shot", "quarry road", '"quarry road"', "shot OR arrested", "police NOT arrested", "wound*")


# When a decision was made or an export written: in ISO 8601, as GDELT has it, in seconds of Unix.
MOMENT = re.compile(rb"\d{4}-\d\d-\d\dT?\d\d:?\d\d:?\d\dZ|\d{8}T\d{6}Z|\b20\d{12}\b|\b1[789]\d{8}\b")


class Ledgers:
    def __init__(self, source, build, folder, server):
        self.source, self.program, self.folder, self.server = source, build / "dateline", folder, server
        self.environment = dict(os.environ, DATELINE_DATA=os.environ.get("DATELINE_DATA", str(build)))

    def call(self, *arguments, lines=None):
        return subprocess.run([self.program, *map(str, arguments)], input=lines, capture_output=True,
                              env=self.environment, check=False)

    def run(self, *arguments, lines=None):
        done = self.call(*arguments, lines=lines)
        if done.returncode != 0:
            raise RuntimeError(f"{arguments}: {done.returncode}: {done.stderr.decode()}")
        return done.stdout

    def start(self, ledger, inbox):
        return subprocess.Popen([self.program, "add", "-q", "-d", ledger, inbox],
                                stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=self.environment)

    def formats(self):
        """(format, table) of everything that export writes; table "" where there is one only."""
        for line in self.run("export", "--formats").decode().splitlines():
            name, *tables = line.split()
            yield from ((name, table) for table in tables or [""])


def numbers_of(ledgers, ledger, verb="incidents"):
    return [json.loads(line)["id"] for line in ledgers.run(verb, "--json", "-d", ledger).splitlines()]


def listed(ledgers, ledger, most=None):
    """{what was asked: what it said}; the pages of the first `most` incidents, as each costs two programs."""
    said = {}
    for verb in LISTINGS:
        said[verb] = ledgers.run(verb, "--json", "-d", ledger)
    for number in numbers_of(ledgers, ledger)[:most]:
        said[f"show {number}"] = ledgers.run("show", "--json", "-d", ledger, number)
        said[f"why {number}"] = MOMENT.sub(b"TIME", ledgers.run("why", "-d", ledger, number))
    for narrowed in (("--place", "Omaha"), ("--actor", "quimby"), ("--from", "2016-05-05"),
                     ("--type", "assault"), ("--limit", "3")):
        said[" ".join(narrowed)] = ledgers.run("incidents", "--json", "-d", ledger, *narrowed)
    for narrowed in (("sources", "--of", "police"), ("claims", "--of", "usa"), ("sources", "--per", "body")):
        said[" ".join(narrowed)] = ledgers.call(*narrowed, "--json", "-d", ledger).stdout
    said["check"] = ledgers.run("check", "-d", ledger)
    return said


def decided(ledgers, ledger):
    """Decisions, without the time at which they were made."""
    return MOMENT.sub(b"TIME", ledgers.run("decisions", "--json", "-d", ledger))


def export(ledgers, ledger, name, table):
    where = ledgers.folder / "brat"
    options = ["-o", where] if name == "brat" else ["--table", table] if table else []
    if table == "withdrawn":
        options += ["--since", "2000-01-01"]
    done = ledgers.call("export", "-q", "-d", ledger, "--format", name, *options)
    printed = b"%d\n" % done.returncode + done.stdout  # 1: nothing to export
    for path in sorted(where.glob("*")):
        printed += path.name.encode() + path.read_bytes()
        path.unlink()
    return MOMENT.sub(b"TIME", printed)


def exported(ledgers, ledger):
    return {f"export {name} {table}": export(ledgers, ledger, name, table)
            for name, table in ledgers.formats()}


def found(ledgers, ledger):
    """Which articles a search finds; their order and what is shown of them is each database's own."""
    return {words: sorted(json.loads(line)["id"] for line in
                          ledgers.run("search", "--json", "-d", ledger, words).splitlines())
            for words in SEARCHED}


def decide(ledgers, ledger):
    first, second, third = numbers_of(ledgers, ledger)[:3]
    ledgers.run("merge", "-d", ledger, first, second, "--note", "one attack")
    ledgers.run("correct", "-d", ledger, third, "killed", "2..3")
    claims = map(json.loads, ledgers.run("claims", "--json", "-d", ledger).splitlines())
    ledgers.run("split", "-d", ledger, third,
                min(claim["article"] for claim in claims if claim["incident"] == third))
    ledgers.run("undo", "-d", ledger, 1)
    ledgers.run("undo", "-d", ledger, 4)  # of the undo: the merge stands again


def parting(one, other):
    """The first line in which the two differ, of each."""
    pairs = zip((one or b"").splitlines() + [b""], (other or b"").splitlines() + [b""])
    return next((f"{left[:300]} | {right[:300]}" for left, right in pairs if left != right), "length")


def differences(one, other, what):
    return [f"{what}: {key} differs: {parting(one[key], other.get(key))}"
            for key in one if one[key] != other.get(key)] + \
        [f"{what}: {key} is not in the first" for key in other if key not in one]


RANGES = {"incident_days": "incident WHERE days && daterange('2016-05-01', '2016-06-01')",
          "incident_killed": "incident WHERE killed @> 3::bigint",
          "incident_point": "incident WHERE point(longitude, latitude) <@ box '((30,45),(40,50))'",
          "claim_amount": "claim WHERE amount @> 3::bigint",
          "stay_days": "stay WHERE days && daterange('2016-05-01', '2016-06-01')"}


def check_indexes(ledgers):
    """Questions about ranges go to their indexes where these are cheaper than reading all."""
    for index, rows in RANGES.items():
        plan = ledgers.server.ask("same", "SET enable_seqscan = off; SET enable_indexscan = on;"
                                  f" EXPLAIN SELECT 1 FROM dateline.{rows}")
        if index not in plan:
            yield f"{index} is not used: {plan}"


def check_same(ledgers, inbox):
    sqlite, url = str(ledgers.folder / "same.db"), ledgers.server.url("same")
    ledgers.server.make("same")
    for ledger in (sqlite, url):
        ledgers.run("add", "-q", "-d", ledger, inbox)
    yield from differences(listed(ledgers, sqlite), listed(ledgers, url), "listings")
    yield from differences(exported(ledgers, sqlite), exported(ledgers, url), "exports")
    yield from differences(found(ledgers, sqlite), found(ledgers, url), "searches")
    for ledger in (sqlite, url):
        decide(ledgers, ledger)
    if decided(ledgers, sqlite) != decided(ledgers, url) or b"merge" not in decided(ledgers, url):
        yield "decisions differ"
    yield from differences(listed(ledgers, sqlite, 8), listed(ledgers, url, 8), "after decisions")
    for ledger in (sqlite, url):
        ledgers.run("reread", "-q", "-d", ledger)
    yield from differences(listed(ledgers, sqlite, 8), listed(ledgers, url, 8), "read again")
    overlap = ledgers.server.ask("same", "SELECT count(*) FROM dateline.incident WHERE days &&"
                                 " daterange('2016-05-01', '2016-06-01') AND killed @> 1::bigint")
    if int(overlap) == 0:
        yield "no incident is found by its ranges"
    yield from check_indexes(ledgers)
    later = {"id": "later", "date": "2016-07-02", "text": "A bomb killed six people in Reno on Friday."}
    ledgers.run("add", "-q", "-d", url, "--format", "jsonl", "-", lines=as_lines([later]))
    parts = ledgers.server.ask("same", "SELECT count(*) FROM pg_inherits WHERE inhparent ="
                               " 'dateline.article_words'::regclass")
    if int(parts) < 2:
        yield "words are not parted by month"


def renumbered(ledgers, ledger):
    """Listings with numbers counted anew: those given depend on who came first."""
    seen = {}

    def count(verb, match):
        name, number, is_incident = match.groups()
        of_kind = seen.setdefault(b"incident" if is_incident else (verb, name) if name == b"id" else name,
                                  {})
        return b'"%s":%d%s' % (name, of_kind.setdefault(number, len(of_kind) + 1), is_incident or b"")
    return {verb: re.sub(rb'"(id|incident|article)":(\d+)(,"type")?', functools.partial(count, verb),
                         ledgers.run(verb, "--json", "-d", ledger))
            for verb in ("incidents", "claims", "disputes", "people")}


def check_writers(ledgers, made):
    """Three at once, each with all articles in another order."""
    sqlite, url = str(ledgers.folder / "same.db.alone"), ledgers.server.url("many")
    ledgers.server.make("many")
    running = []
    for number, order in enumerate((made, made[::-1], made[20:] + made[:20])):
        inbox = ledgers.folder / f"inbox{number}.jsonl"
        inbox.write_bytes(as_lines(order))
        running.append(ledgers.start(url, inbox))
    for program in running:
        complaint = program.communicate()[1].decode()
        if program.returncode != 0:
            yield f"one of three writers: {complaint}"
    if "deadlock" in (ledgers.server.folder / "log").read_text():
        yield "writers waited in a circle"
    ledgers.run("add", "-q", "-d", sqlite, ledgers.folder / "inbox0.jsonl")
    yield from differences(renumbered(ledgers, sqlite), renumbered(ledgers, url), "three writers")
    yield from check_whole(ledgers, url)


def arrived(ledgers, name):
    return ledgers.server.ask(name, "SELECT count(*) FROM dateline.arrival")


def check_beside(ledgers, made):
    """While another is at its article, who adds goes on, and who decides waits. Articles on incidents of
    their own and of the others' come out alike."""
    url = ledgers.server.url("beside")
    ledgers.server.make("beside")
    ledgers.run("add", "-q", "-d", url, "--format", "jsonl", "-", lines=as_lines(made[:10]))
    other = subprocess.Popen([ledgers.server.bin / "psql", "-h", ledgers.server.folder, "-U", "dateline", "-d",
                              "beside", "-XAtq"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    other.stdin.write("SELECT 'held' FROM pg_advisory_lock_shared(1145851441);\n")
    other.stdin.flush()
    other.stdout.readline()
    before = int(arrived(ledgers, "beside"))
    new = [article for article in made[10:20] if article["text"] not in {one["text"] for one in made[:10]}]
    try:
        subprocess.run([ledgers.program, "add", "-q", "-d", url, "--format", "jsonl", "-"],
                       input=as_lines(new), env=ledgers.environment, check=True, timeout=60)
    except subprocess.TimeoutExpired:
        yield "who adds waits for who adds"
    if int(arrived(ledgers, "beside")) - before != len(new):
        yield f"{before} articles had arrived, then {arrived(ledgers, 'beside')}"
    deciding = subprocess.Popen([ledgers.program, "correct", "-d", url, "1", "killed", "9"],
                                stdout=subprocess.DEVNULL, env=ledgers.environment)
    time.sleep(1)
    if deciding.poll() is not None:
        yield "who decides does not wait for who adds"
    other.communicate("SELECT pg_advisory_unlock_all();\n")
    if deciding.wait(60) != 0:
        yield "the decision was not made"
    yield from check_whole(ledgers, url)


def counted(table):
    """SQL that numbers a table's rows as the programs did which knew no sequence for it."""
    return (f"CREATE OR REPLACE FUNCTION dateline.next_{table}() RETURNS bigint LANGUAGE plpgsql AS $$BEGIN"
            f" RETURN coalesce((SELECT max(id) FROM dateline.{table}), 0) + 1; END$$;"
            f"DROP SEQUENCE dateline.{table}_number;")


AS_SCHEMA_11 = "DROP VIEW dateline.who_says_what, dateline.printed;" + "".join(
    f"ALTER TABLE dateline.{table} DROP COLUMN {column};" for table in ("claim", "claim_as_read")
    for column in ("holder_title", "holder_role", "affiliation", "holder_country")) + """
ALTER TABLE dateline.article DROP COLUMN printed_on;
CREATE VIEW dateline.who_says_what AS SELECT 1;
CREATE VIEW dateline.printed AS SELECT 1;
DELETE FROM dateline.ledger_schema WHERE version = 12; INSERT INTO dateline.ledger_schema VALUES (11, 'once');
"""
AS_SCHEMA_10 = AS_SCHEMA_11 + """
DROP VIEW dateline.printed, dateline.who_says_what;
DROP TABLE dateline.printing;
ALTER TABLE dateline.link DROP COLUMN evidence;
ALTER TABLE dateline.account DROP COLUMN contexts;
ALTER TABLE dateline.incident DROP COLUMN contexts;
ALTER TABLE dateline.claim DROP COLUMN age;
ALTER TABLE dateline.claim DROP COLUMN sex;
CREATE VIEW dateline.who_says_what AS SELECT 1;
DELETE FROM dateline.ledger_schema WHERE version = 11; INSERT INTO dateline.ledger_schema VALUES (10, 'once');
"""
AS_SCHEMA_9 = AS_SCHEMA_10 + """
DROP TABLE dateline.answer;
ALTER TABLE dateline.claim DROP COLUMN cue, DROP COLUMN chain;
DELETE FROM dateline.ledger_schema WHERE version = 10; INSERT INTO dateline.ledger_schema VALUES (9, 'once');
"""
AS_SCHEMA_8 = AS_SCHEMA_9 + """
ALTER TABLE dateline.account DROP COLUMN is_topic;
ALTER TABLE dateline.incident DROP COLUMN is_topic;
DELETE FROM dateline.ledger_schema WHERE version = 9; INSERT INTO dateline.ledger_schema VALUES (8, 'once');
"""
AS_SCHEMA_7 = AS_SCHEMA_8 + """
DROP INDEX dateline.claim_actor;
CREATE INDEX claim_actor ON dateline.claim (slot, left(value, 200), incident)
 WHERE slot IN ('perpetrator', 'victim', 'responsibility');
DELETE FROM dateline.ledger_schema WHERE version = 8; INSERT INTO dateline.ledger_schema VALUES (7, 'once');
"""
AS_SCHEMA_6 = AS_SCHEMA_7 + """
DROP INDEX dateline.claim_holder;
ALTER TABLE dateline.article DROP COLUMN agency, DROP COLUMN contributor;
CREATE INDEX claim_holder ON dateline.claim (holder, disputed);
DELETE FROM dateline.ledger_schema WHERE version = 7; INSERT INTO dateline.ledger_schema VALUES (6, 'once');
"""
AS_SCHEMA_5 = AS_SCHEMA_6 + """
ALTER TABLE dateline.story_term DROP COLUMN mark;
ALTER TABLE dateline.story_term ADD PRIMARY KEY (term, day, article);
DROP INDEX dateline.account_name_name;
ALTER TABLE dateline.account_name DROP COLUMN day, DROP COLUMN mark, DROP COLUMN earliest, DROP COLUMN latest;
CREATE INDEX account_name_name ON dateline.account_name (name, kind, account) WHERE kind IN ('name', 'place');
ALTER TABLE dateline.article DROP COLUMN reading;
DROP TABLE dateline.reading;
DELETE FROM dateline.ledger_schema WHERE version = 6; INSERT INTO dateline.ledger_schema VALUES (5, 'once');
"""
AS_SCHEMA_4 = AS_SCHEMA_5 + "".join(map(counted, ("incident", "stay", "dispute"))) + """
ALTER TABLE dateline.claim ALTER COLUMN id DROP DEFAULT;
DROP FUNCTION dateline.next_claim();
DROP TABLE dateline.arrival, dateline.copy;
ALTER TABLE dateline.article DROP COLUMN sketch;
DROP SEQUENCE dateline.arrival_number, dateline.claim_number;
DELETE FROM dateline.ledger_schema WHERE version = 5; INSERT INTO dateline.ledger_schema VALUES (4, 'once');
""" + "".join(f"ALTER TABLE dateline.{table} DROP COLUMN {column};" for table in ("incident", "account")
             for column in ("province", "district", "division", "geoname"))
AS_FIRST = counted("article") + counted("account")


def check_older(ledgers, made):
    """A ledger of the programs before is not read until it is brought up to date, and loses nothing."""
    alone = renumbered(ledgers, str(ledgers.folder / "same.db.alone"))
    schemas = (("first", AS_FIRST + AS_SCHEMA_4), ("older", AS_SCHEMA_4), ("before", AS_SCHEMA_5), ("sixth", AS_SCHEMA_6),
               ("seventh", AS_SCHEMA_7), ("eighth", AS_SCHEMA_8), ("ninth", AS_SCHEMA_9),
               ("tenth", AS_SCHEMA_10), ("last", AS_SCHEMA_11))
    # The first goes through every step of the others.
    for name, before in schemas[:1] if "DATELINE_SANITIZED" in os.environ else schemas:
        url = ledgers.server.url(name)
        ledgers.server.make(name)
        ledgers.run("add", "-q", "-d", url, "--format", "jsonl", "-", lines=as_lines(made[:15]))
        ledgers.server.ask(name, before)
        yield from refusal(ledgers, url, "dateline upgrade")
        ledgers.run("add", "-q", "-d", url, ledgers.folder / "inbox0.jsonl")
        ledgers.run("reread", "-q", "-d", url)  # what that schema did not keep
        yield from differences(alone, renumbered(ledgers, url), f"{name}: brought up to date")
        yield from check_whole(ledgers, url)


FULL = """CREATE FUNCTION dateline.fill() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN
 IF (SELECT count(*) FROM dateline.article) > 4 THEN
  RAISE 'could not extend file: No space left on device' USING ERRCODE = 'disk_full';
 END IF; RETURN NEW; END$$;
CREATE TRIGGER fill BEFORE INSERT ON dateline.claim FOR EACH ROW EXECUTE FUNCTION dateline.fill();"""


def check_full(ledgers, made):
    """The server's disk is full: said in a line; what was added before is there, the rest is later."""
    url, inbox = ledgers.server.url("full"), ledgers.folder / "inbox0.jsonl"
    ledgers.server.make("full")
    ledgers.run("add", "-q", "-d", url, "--format", "jsonl", "-", lines=as_lines(made[:1]))
    ledgers.server.ask("full", FULL)
    yield from refusal(ledgers, url, "disk is full", "add", as_lines(made))
    if ledgers.server.ask("full", "SELECT count(*) FROM dateline.article") != "4":
        yield "what was added before the disk was full is not there"
    yield from check_whole(ledgers, url)
    ledgers.server.ask("full", "DROP TRIGGER fill ON dateline.claim")
    ledgers.run("add", "-q", "-d", url, inbox)
    yield from differences(renumbered(ledgers, str(ledgers.folder / "same.db.alone")),
                           renumbered(ledgers, url), "after the disk was full")


def check_whole(ledgers, url):
    done = ledgers.call("check", "-d", url)
    if done.returncode != 0:
        yield "the ledger is not whole: " + (done.stdout + done.stderr).decode()


def check_kills(ledgers, made):
    """The program, then the server, killed with -9 midway: run again to the end, nothing is missing."""
    inbox = ledgers.folder / "inbox0.jsonl"
    for who in ("program", "server"):
        url = ledgers.server.url("killed_" + who)
        ledgers.server.make("killed_" + who)
        program = ledgers.start(url, inbox)
        count = 0
        while program.poll() is None and count < 5:
            time.sleep(0.02)
            try:
                count = int(ledgers.server.ask("killed_" + who, "SELECT count(*) FROM dateline.article"))
            except (RuntimeError, ValueError):
                count = 0
        if program.poll() is not None:
            yield f"the {who} could not be killed midway"
        if who == "program":
            program.kill()
            program.communicate()
        else:
            ledgers.server.kill()
            complaint = program.communicate()[1].decode()
            if program.returncode != 4 or complaint.count("\n") != 1 or "run it again" not in complaint:
                yield f"server killed: {program.returncode}: {complaint}"
            time.sleep(0.5)
            ledgers.server.start()
        yield from check_whole(ledgers, url)
        ledgers.run("add", "-q", "-d", url, inbox)
        alone = renumbered(ledgers, str(ledgers.folder / "same.db.alone"))
        yield from differences(alone, renumbered(ledgers, url), f"{who} killed")


def refusal(ledgers, url, words, verb="incidents", lines=None, code=4):
    """A fault unless the verb says so in one line, without the password."""
    operands = ("--format", "jsonl", "-") if lines is not None else ()
    done = ledgers.call(verb, "-q", "-d", url, *operands, lines=lines) if operands else \
        ledgers.call(verb, "-d", url)
    said = done.stderr.decode()
    if done.returncode != code or said.count("\n") != 1 or words not in said or "sesame" in said:
        yield f"{verb} on {url}: {done.returncode}: {said}"


def check_refusals(ledgers, made):
    server = ledgers.server
    with_password = server.url("same").replace("dateline@", f"nobody:{PASSWORD}@")
    yield from refusal(ledgers, "postgresql://127.0.0.1:1/x", "no connection to the database")
    yield from refusal(ledgers, with_password, 'role "nobody" does not exist')
    yield from refusal(ledgers, with_password.replace("%7B", "%zz"), "no URL of a PostgreSQL database")
    yield from refusal(ledgers, server.url("nowhere"), 'database "nowhere" does not exist')
    server.make("empty")
    yield from refusal(ledgers, server.url("empty"), "no dateline ledger")
    server.make("latin", "-E", "LATIN1", "-T", "template0", "--locale=C")
    yield from refusal(ledgers, server.url("latin"), "ENCODING 'UTF8'")
    server.ask("same", "CREATE ROLE reader LOGIN; GRANT USAGE ON SCHEMA dateline TO reader;"
               " GRANT SELECT ON ALL TABLES IN SCHEMA dateline TO reader")
    as_reader = server.url("same", "reader")
    if ledgers.run("incidents", "--json", "-d", as_reader) == b"":
        yield "who may only read reads nothing"
    new = as_lines([dict(made[0], text="A bomb killed four people in Reno on Monday, police said.")])
    yield from refusal(ledgers, as_reader, "this user may not do that", "add", new)
    server.ask("same", "ALTER DATABASE same SET default_transaction_read_only = on")
    yield from refusal(ledgers, server.url("same"), "lets itself be read only", "add", new)
    server.ask("many", "INSERT INTO dateline.ledger_schema VALUES (99, 'tomorrow')")
    yield from refusal(ledgers, server.url("many"), "schema 99", "add", new)
    yield from refusal(ledgers, server.url("many"), "schema 99")


def check_password(ledgers):
    """Wrong credentials, where the server asks for a password."""
    server = ledgers.server
    server.ask("many", "CREATE ROLE guarded LOGIN PASSWORD 'right'")
    rules = server.data / "pg_hba.conf"
    rules.write_text("local all guarded scram-sha-256\n" + rules.read_text())
    server.run("pg_ctl", "-D", server.data, "reload")
    time.sleep(0.5)
    url = server.url("same", f"guarded:{PASSWORD}")
    yield from refusal(ledgers, url, "password authentication failed")


def main():
    source, build = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    faults = []
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        made = articles()
        inbox = folder / "inbox0.jsonl"
        inbox.write_bytes(as_lines(made))
        with Server(folder / "server") as server:
            ledgers = Ledgers(source, build, folder, server)
            for check in (functools.partial(check_same, ledgers, inbox),
                          functools.partial(check_writers, ledgers, made),
                          functools.partial(check_beside, ledgers, made),
                          functools.partial(check_older, ledgers, made),
                          functools.partial(check_full, ledgers, made),
                          functools.partial(check_kills, ledgers, made),
                          functools.partial(check_refusals, ledgers, made),
                          functools.partial(check_password, ledgers)):
                faults += check()
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
