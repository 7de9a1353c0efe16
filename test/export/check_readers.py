#!/usr/bin/env python3
"""Exports in the hands of readers that others wrote: SQLite's import of tables, GDAL, and the Python
packages for calendars, graphs and linked data. A reader that is not installed is named and left out."""
import csv
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


for ledger, name in ((calm, "calm"), (nasty, "nasty")):
    check_tables(ledger, name)
    check_calendar(ledger)
    check_graph(ledger)
    check_linked_data(ledger)
    check_trips(ledger, name)
faults.end()
