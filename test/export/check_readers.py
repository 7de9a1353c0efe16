#!/usr/bin/env python3
"""Exports in the hands of readers that others wrote: SQLite's import of tables, GDAL, and the Python
packages for calendars, graphs and linked data. A reader that is not installed is named and left out."""
import csv
import datetime
import importlib
import io
import json
import subprocess

import exported
from exported import Faults, export

faults = Faults()
calm = exported.make_ledger("calm.db")
nasty = exported.make_ledger("nasty.db")
exported.make_nasty(nasty)
csv.field_size_limit(10_000_000)
INCIDENTS = exported.count(calm, "SELECT count(*) FROM incident")

# What a vocabulary's own context says of the terms that we write; the published ones are on the web.
CONTEXTS = {"https://schema.org": {"@vocab": "https://schema.org/"},
            "http://www.w3.org/ns/anno.jsonld": {"@vocab": "http://www.w3.org/ns/oa#", "id": "@id", "type": "@type"}}


def package(name):
    """The module, or None when it is not installed."""
    try:
        return importlib.import_module(name)
    except ImportError:
        print(f"no {name}: what it reads is checked by our own readers alone")
        return None


def read_by_sqlite(path, mode):
    """Rows as SQLite's own import sees them, by column name."""
    done = subprocess.run(["sqlite3", ":memory:", f".mode {mode}", f".import {path} t", ".mode json", "SELECT * FROM t"],
                          capture_output=True, text=True)
    faults.expect(done.returncode == 0 and not done.stderr, f"sqlite3 {path.name}: {done.stderr[:200]}")
    return json.loads(done.stdout or "[]")


def check_tables(ledger, name):
    """SQLite counts the rows that were written and complains of none; hostile cells are whole."""
    if not exported.has_program("sqlite3"):
        print("no sqlite3: tables are checked by our own readers alone")
        return
    for form, mode in (("csv", "csv"), ("ged", "csv"), ("acled", "csv"), ("gtd", "csv"), ("polecat", "tabs")):
        data = export(ledger, form)
        path = exported.FOLDER / f"{name}.{form}"
        path.write_bytes(data)
        rows = read_by_sqlite(path, mode)
        text = io.StringIO(data.decode("utf-8"), newline="")
        wanted = list(csv.DictReader(text)) if mode == "csv" else data.decode("utf-8").split("\n")[1:-1]
        faults.expect(rows and len(rows) == len(wanted), f"sqlite3 {form}: {len(rows)} rows, not {len(wanted)}")
        if mode == "csv":
            faults.expect(rows == [dict(row) for row in wanted],
                          f"sqlite3 {form}: other cells than Python's reader sees")


def check_calendar(ledger):
    icalendar = package("icalendar")
    if icalendar is None:
        return
    events = icalendar.Calendar.from_ical(export(ledger, "ical")).walk("VEVENT")
    lines = export(ledger, "ical").count(b"BEGIN:VEVENT")
    faults.expect(len(events) == lines >= 3, f"icalendar: {len(events)} of {lines} entries")
    for event in events:
        faults.expect(not event.errors, f"icalendar: {event.errors}")
        faults.expect(event["DTSTART"].dt < event["DTEND"].dt and str(event["SUMMARY"]), "icalendar: days or title")


def check_graph(ledger):
    networkx = package("networkx")
    if networkx is None:
        return
    graph = networkx.read_graphml(io.BytesIO(export(ledger, "graphml")), force_multigraph=True)
    kinds = [data.get("kind") for _, data in graph.nodes(data=True)]
    faults.expect(kinds.count("incident") == INCIDENTS and None not in kinds, f"networkx: {set(kinds)}")
    faults.expect(graph.number_of_edges() == export(ledger, "graphml").count(b"<edge "), "networkx: edges")


def triples_of(rdflib, ledger, form):
    document = json.loads(export(ledger, form))
    document["@context"] = [CONTEXTS.get(part, part) if isinstance(part, str) else part for part in document["@context"]]
    return rdflib.Graph().parse(data=json.dumps(document), format="json-ld")


def check_linked_data(ledger):
    """Contradictions lead from claim to claim; each annotation points at its words in two ways."""
    rdflib = package("rdflib")
    if rdflib is None:
        return
    claims = triples_of(rdflib, ledger, "claim")
    kind = rdflib.URIRef("https://schema.org/Claim")
    subjects = set(claims.subjects(rdflib.RDF.type, kind))
    against = set(claims.objects(None, rdflib.URIRef("urn:dateline:term:contradicts")))
    count = exported.count(ledger, "SELECT count(*) FROM claim")
    faults.expect(len(subjects) >= 20 and len(subjects) <= count, f"rdflib: {len(subjects)} claims of {count}")
    faults.expect(against and against <= subjects, "rdflib: a contradiction leads to no claim")
    notes = triples_of(rdflib, ledger, "annotation")
    space = rdflib.Namespace("http://www.w3.org/ns/oa#")
    total = len(set(notes.subjects(rdflib.RDF.type, space.Annotation)))
    for selector in (space.TextQuoteSelector, space.TextPositionSelector):
        faults.expect(len(set(notes.subjects(rdflib.RDF.type, selector))) == total > 0, f"rdflib: {selector}")
    incidents = set(notes.objects(None, rdflib.URIRef("urn:dateline:term:incident")))
    faults.expect(incidents and all(isinstance(one, rdflib.URIRef) for one in incidents), "rdflib: incidents")


def check_trips(ledger, name):
    if not exported.has_program("ogrinfo"):
        print("no ogrinfo: trips are checked by their schema alone")
        return
    path = exported.FOLDER / f"{name}.trips.geojson"
    path.write_bytes(export(ledger, "kepler"))
    done = subprocess.run(["ogrinfo", "-ro", "-al", "-so", path], capture_output=True, text=True)
    trips = len(json.loads(path.read_text())["features"])
    faults.expect(done.returncode == 0 and "Geometry: 3D Line String" in done.stdout and
                  f"Feature Count: {trips}\n" in done.stdout, f"ogrinfo: {done.stdout[:200]}")


def check_pipelines(ledger, name):
    """Tables of event pipelines as their users load them: GDELT's has no header, so that SQLite is given the
    codebook's columns; figures must load as numbers and keys must hold."""
    if not exported.has_program("sqlite3"):
        return
    for form, table, codebook in (("gdelt", "events", "gdelt_events"), ("gdelt", "mentions", "gdelt_mentions"),
                                  ("polecat", "events", "polecat")):
        columns = (exported.SOURCE / f"test/export/codebook/{codebook}.txt").read_text().split("\n")[:-1]
        path = exported.FOLDER / f"{name}.{codebook}.tsv"
        data = export(ledger, form, "--table", table)
        path.write_bytes(data if form == "gdelt" else data.partition(b"\n")[2])
        create = f"CREATE TABLE {codebook} ({', '.join(f'[{column}] NUMERIC' for column in columns)})"
        done = subprocess.run(["sqlite3", exported.FOLDER / f"{name}.pipelines.db", create, ".mode ascii",
                               '.separator "\\t" "\\n"', f".import {path} {codebook}"], capture_output=True, text=True)
        faults.expect(done.returncode == 0 and not done.stderr, f"sqlite3 {codebook}: {done.stderr[:200]}")
    loaded = exported.FOLDER / f"{name}.pipelines.db"
    for query, what in PIPELINE_FAULTS:
        faults.expect(exported.count(loaded, query) == 0, f"sqlite3: {what}")
    for table in ("gdelt_events", "gdelt_mentions", "polecat"):
        faults.expect(exported.count(loaded, f"SELECT count(*) FROM {table}") >= 3, f"sqlite3 {table}: rows")


# What no row may be; of GDELT's codebook 2.0 and POLECAT's.
PIPELINE_FAULTS = (
    ("SELECT count(*) FROM gdelt_events WHERE typeof(GLOBALEVENTID) <> 'integer' OR typeof(SQLDATE) <> 'integer'"
     " OR SQLDATE / 100 <> MonthYear OR MonthYear / 100 <> Year OR CAST(FractionDate AS INTEGER) <> Year"
     " OR QuadClass NOT BETWEEN 1 AND 4 OR typeof(GoldsteinScale) NOT IN ('integer', 'real')"
     " OR GoldsteinScale NOT BETWEEN -10 AND 10 OR length(DATEADDED) <> 14", "gdelt: figures of an event"),
    ("SELECT count(*) FROM gdelt_events WHERE ActionGeo_Type <> 0 AND"
     " (typeof(ActionGeo_Lat) NOT IN ('integer', 'real') OR abs(ActionGeo_Lat) > 90 OR abs(ActionGeo_Long) > 180)",
     "gdelt: a place without a point"),
    ("SELECT count(*) - count(DISTINCT GLOBALEVENTID) FROM gdelt_events", "gdelt: an id stands twice"),
    ("SELECT count(*) FROM gdelt_mentions WHERE GLOBALEVENTID NOT IN (SELECT GLOBALEVENTID FROM gdelt_events)",
     "gdelt: a mention of nothing"),
    ("SELECT count(*) FROM gdelt_events e WHERE NumMentions < 1 OR NumArticles < 1 OR NumSources > NumArticles OR NOT EXISTS"
     " (SELECT 1 FROM gdelt_mentions m WHERE m.GLOBALEVENTID = e.GLOBALEVENTID)", "gdelt: an event that nobody mentions"),
    ("SELECT count(*) FROM polecat WHERE [Event Date] NOT GLOB '????-??-??' OR [Quad Code] NOT IN ('VERBAL COOPERATION',"
     " 'MATERIAL COOPERATION', 'VERBAL CONFLICT', 'MATERIAL CONFLICT') OR (Latitude <> '' AND abs(Latitude) > 90)",
     "polecat: day, quad or point"),
    ("SELECT count(*) - count(DISTINCT [Event ID]) FROM polecat", "polecat: an id stands twice"),
)


def day_of(date):
    """A date of TimelineJS as its own TLDate reads it: missing parts are the first."""
    return datetime.date(int(date["year"]), int(date.get("month", 1)), int(date.get("day", 1)))


def check_timelines(ledger):
    """TimelineJS's and timemap's own readers, in small: days that exist, in order; ids once; nothing that is markup."""
    slides = json.loads(export(ledger, "timelinejs"))["events"]
    faults.expect(len({slide["unique_id"] for slide in slides}) == len(slides), "timelinejs: an id stands twice")
    for slide in slides:
        start = day_of(slide["start_date"])
        faults.expect(start <= day_of(slide.get("end_date", slide["start_date"])), "timelinejs: ends before it begins")
        faults.expect("day" not in slide["start_date"] or "month" in slide["start_date"], "timelinejs: a day of no month")
    for event in json.loads(export(ledger, "timemap")):
        if event.get("date"):
            datetime.datetime.strptime(event["date"], "%m/%d/%Y")
        faults.expect(bool(event.get("latitude")) == bool(event.get("longitude")), "timemap: half a point")
        faults.expect(event.get("date") or event.get("latitude"), "timemap: neither day nor point")


def declared(text):
    """What an annotation.conf declares, as brat's own projectconfig.py reads it: types, and values by attribute."""
    sections, current = {}, None
    for line in text.splitlines():
        current = line.strip("[]") if line.startswith("[") else current
        if line and not line.startswith("["):
            sections.setdefault(current, []).append(line)
    values = {}
    for line in sections["attributes"]:
        name, _, rest = line.partition("\t")
        values[name] = set(rest.partition("Value:")[2].split("|"))
    return set(sections["entities"]), values


def check_annotated(ledger, name):
    """brat shows only what its configuration declares, and no two annotations of one id."""
    folder = exported.FOLDER / f"{name}.brat"
    export(ledger, "brat", "-o", folder)
    types, values = declared((folder / "annotation.conf").read_text())
    for path in folder.glob("*.ann"):
        lines = [line.split("\t") for line in path.read_text("utf-8").split("\n")[:-1]]
        faults.expect(len({line[0] for line in lines}) == len(lines), f"brat: {path.name}: an id stands twice")
        for head, what, *_ in lines:
            kind, _, rest = what.partition(" ")
            if head.startswith("T"):
                faults.expect(kind in types, f"brat: {kind} is not declared")
            elif head.startswith("A"):
                faults.expect(rest.split(" ")[-1] in values.get(kind, ()), f"brat: {what} is not declared")


for ledger, name in ((calm, "calm"), (nasty, "nasty")):
    check_pipelines(ledger, name)
    check_timelines(ledger)
    check_annotated(ledger, name)
    check_tables(ledger, name)
    check_calendar(ledger)
    check_graph(ledger)
    check_linked_data(ledger)
    check_trips(ledger, name)
faults.end()
