#!/usr/bin/env python3
"""Documents for maps, newsrooms and the web, against the rules that each format publishes, and read
by GDAL where it is installed. Hostile values must neither break a document nor leave it as markup."""
import json
import re
import subprocess

import exported
import jsonschema
from exported import Faults, export

faults = Faults()
calm = exported.make_ledger("calm.db")
nasty = exported.make_ledger("nasty.db")
exported.make_nasty(nasty)


def check(document, schema, what):
    for error in jsonschema.Draft202012Validator(schema).iter_errors(document):
        faults.expect(False, f"{what}: {'/'.join(map(str, error.path))}: {error.message[:200]}")


def record(required, **properties):
    return {"type": "object", "required": required.split(), "properties": properties,
            "additionalProperties": False}


TEXT = {"type": "string"}
FILLED = {"type": "string", "minLength": 1}
DAY = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\d$"}
NUMBER = {"type": ["integer", "null"], "minimum": 0}
LONGITUDE = {"type": "number", "minimum": -180, "maximum": 180}
LATITUDE = {"type": "number", "minimum": -90, "maximum": 90}

# RFC 7946
POINT = record("type coordinates", type={"const": "Point"},
               coordinates={"type": "array", "prefixItems": [LONGITUDE, LATITUDE], "minItems": 2, "maxItems": 2})
GEOJSON = record("type features", type={"const": "FeatureCollection"}, features={
    "type": "array", "minItems": 3, "items": record(
        "type id geometry properties", type={"const": "Feature"}, id=FILLED,
        geometry={"anyOf": [{"type": "null"}, POINT]}, properties={"type": "object", "properties": {
            "start": {"anyOf": [{"type": "null"}, DAY]}, "end": {"anyOf": [{"type": "null"}, DAY]},
            "killed_low": NUMBER, "killed_best": NUMBER, "killed_high": NUMBER,
            "disputed": {"type": "boolean"}, "articles": {"type": "integer", "minimum": 1}}})})
# kepler.gl: [longitude, latitude, altitude, seconds]
TRIPS = record("type features", type={"const": "FeatureCollection"}, features={
    "type": "array", "minItems": 1, "items": record(
        "type geometry properties", type={"const": "Feature"}, properties={"type": "object"},
        geometry=record("type coordinates", type={"const": "LineString"}, coordinates={
            "type": "array", "minItems": 2, "items": {
                "type": "array", "minItems": 4, "maxItems": 4,
                "prefixItems": [LONGITUDE, LATITUDE, {"const": 0}, {"type": "integer"}]}}))})
# TimelineJS: dates are texts without leading zeros, texts are HTML
PART = {"type": "string", "pattern": r"^[1-9]\d{0,3}$"}
DATE = record("year", year=PART, month=PART, day=PART)
TIMELINE = record("events", events={"type": "array", "minItems": 3, "items": record(
    "start_date text", unique_id={"type": "string", "pattern": "^[0-9a-f]{40}$"}, start_date=DATE,
    end_date=DATE, display_date=FILLED, group=FILLED,
    text=record("headline text", headline={"type": "string", "pattern": "^[^<>\"']*$"},
                text={"type": "string", "pattern": "^[^<>\"']*$"}),
    location=record("lat lon", lat=LATITUDE, lon=LONGITUDE, name=TEXT))})
# timemap's own schemas (Joi): everything a text
COORDINATE = {"type": "string", "pattern": r"^(-?\d+\.\d+)?$"}
TEXTS = {"type": "array", "items": FILLED}
EVENTS = {"type": "array", "minItems": 3, "items": record(
    "id description", id=FILLED, description=FILLED,
    date={"type": "string", "pattern": r"^(\d\d/\d\d/\d{4})?$"}, time=TEXT, time_precision=TEXT,
    time_display=TEXT, location=TEXT, latitude=COORDINATE, longitude=COORDINATE, type=TEXT, category=TEXT,
    category_full=TEXT, associations=TEXTS, sources=TEXTS, comments=TEXT)}
SOURCES = {"type": "object", "minProperties": 3, "additionalProperties": record(
    "id paths", id=FILLED, title=TEXT, paths=TEXTS, type=TEXT, author=TEXT, url=TEXT, date=TEXT)}
ASSOCIATIONS = {"type": "array", "minItems": 2, "items": record(
    "id title mode", id=FILLED, title=FILLED, mode={"enum": ["FILTER", "CATEGORY", "NARRATIVE"]},
    filter_paths=TEXTS)}
# PLOVER's manual of 2024
with open("doc/schema/article.schema.json") as schema:
    CONTEXTS = json.load(schema)["properties"]["incidents"]["items"]["properties"]["contexts"]["items"]["enum"]
ACTOR = record("entity_text", code={"type": ["string", "null"], "pattern": "^[A-Z]{3}$"},
               sector={"type": ["string", "null"], "pattern": "^[A-Z]{3}$"}, entity_text=FILLED)
PLOVER = record(
    "id date actor recipient type context", id=FILLED, date=DAY,
    actor={"type": "array", "items": ACTOR}, recipient={"type": "array", "items": ACTOR},
    type={"enum": "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST "
                  "SANCTION MOBILIZE COERCE ASSAULT".split()},
    mode={"type": ["string", "null"]}, context={"type": "array", "items": {"enum": CONTEXTS}}, dead=NUMBER, injured=NUMBER,
    event_loc={"type": "object", "properties": {"lat": LATITUDE, "lon": LONGITUDE}}, text=FILLED,
    cite_info={"type": "object"}, coder=FILLED, codebook=FILLED, version=FILLED, coded_date=FILLED,
    comment=FILLED)
# W3C Web Annotation
IRI = {"type": "string", "pattern": r"^[a-z][a-z0-9+.-]*:\S+$"}
QUOTE = record("type exact", type={"const": "TextQuoteSelector"}, exact=FILLED, prefix=TEXT, suffix=TEXT)
PLACE = record("type start end", type={"const": "TextPositionSelector"},
               start={"type": "integer", "minimum": 0}, end={"type": "integer", "minimum": 1})
ANNOTATION = {"type": "object", "required": ["@context", "id", "type", "items"], "properties": {
    "@context": {"type": "array", "prefixItems": [{"const": "http://www.w3.org/ns/anno.jsonld"}]}, "id": IRI,
    "type": {"const": "AnnotationPage"}, "items": {"type": "array", "minItems": 20, "items": record(
        "id type body target", id=IRI, type={"const": "Annotation"},
        motivation={"enum": ["identifying"]},
        body={"type": "object", "required": ["type", "value", "dateline:slot"],
              "properties": {"type": {"const": "TextualBody"}, "value": FILLED}},
        target=record("source selector", source=IRI, selector={
            "type": "array", "prefixItems": [QUOTE, PLACE], "minItems": 2, "maxItems": 2}))}}}
# schema.org/Claim
CLAIM = {"type": "object", "required": ["@context", "@graph"], "properties": {"@graph": {
    "type": "array", "minItems": 20, "items": {
        "type": "object", "required": ["@type", "@id", "text", "appearance"],
        "propertyNames": {"pattern": "^(@type|@id|text|author|datePublished|appearance|dateline:.*)$"},
        "properties": {"@type": {"const": "Claim"}, "@id": IRI, "text": FILLED, "datePublished": DAY,
                       "author": {"type": "object", "required": ["@type", "name"], "additionalProperties": False,
                                  "properties": {"@type": {"enum": ["Person", "Organization"]}, "name": FILLED,
                                                 "jobTitle": FILLED,
                                                 "affiliation": record("@type name", **{"@type": {"const": "Organization"},
                                                                                        "name": FILLED})}},
                       "dateline:contradicts": {"type": "array", "items": IRI}}}}}}
SCHEMAS = [("geojson", [], GEOJSON), ("kepler", [], TRIPS), ("timelinejs", [], TIMELINE),
           ("timemap", ["--table", "events"], EVENTS), ("timemap", ["--table", "sources"], SOURCES),
           ("timemap", ["--table", "associations"], ASSOCIATIONS), ("annotation", [], ANNOTATION),
           ("claim", [], CLAIM)]


def check_ftm(path):
    """Entities have what the model asks for and nothing that it does not know."""
    model = json.loads((exported.SOURCE / "test/export/codebook/ftm.json").read_text())
    entities = [json.loads(line) for line in export(path, "ftm").splitlines()]
    ids = {entity["id"] for entity in entities}
    faults.expect(len(ids) == len(entities), "ftm: an id stands twice")
    faults.expect({"Event", "Note", "Article", "Documentation"} <= {entity["schema"] for entity in entities},
                  "ftm: a schema is missing")
    for entity in entities:
        known = model[entity["schema"]]
        names = set(entity["properties"])
        faults.expect(names <= set(known["properties"]), f"ftm: {names - set(known['properties'])} unknown")
        required = set(known["required"]) - ({"name"} if entity["schema"] == "Documentation" else set())
        faults.expect(required <= names, f"ftm: {entity['schema']} without {required - names}")
        for name, values in entity["properties"].items():
            faults.expect(values and all(isinstance(value, str) and value for value in values), f"ftm: {name}")
            if name in ("entity", "document", "organizer", "involved"):
                faults.expect(set(values) <= ids, f"ftm: {name} leads nowhere")


def check_days():
    """A dispatch of the eleventh that was printed on the twelfth is published on the twelfth."""
    path = exported.make_ledger("printed.db")
    exported.change(path, ("UPDATE article SET printed_on = '2025-02-12' WHERE source_id = 'a2'",),
                    ("UPDATE article SET printed_on = '' WHERE source_id = 'a3'",))  # an older program's
    told = {entity["properties"]["title"][0]: [entity["properties"].get(day) for day in ("authoredAt", "publishedAt")]
            for entity in map(json.loads, export(path, "ftm").splitlines()) if entity["schema"] == "Article"}
    faults.expect(told["Nine dead in Goma"] == [["2025-02-11"], ["2025-02-12"]], f"ftm: {told['Nine dead in Goma']}")
    faults.expect(told["Bomb in Kabul"] == [None, ["2025-03-05"]], f"ftm: {told['Bomb in Kabul']}")
    days = {(item["datePublished"], item["appearance"][0]["datePublished"])
            for item in json.loads(export(path, "claim"))["@graph"]}
    faults.expect(("2025-02-12", "2025-02-12") in days, f"claim: {days}")
    faults.expect(all(day == of_article for day, of_article in days), f"claim: {days}")


def check_evidence(path):
    """The quotation stands where the position says, between its prefix and its suffix."""
    texts = {line["url"] or line["key"]: line["text"] for line in
             map(json.loads, export(path, "jsonl", "--table", "articles").splitlines())}
    for item in json.loads(export(path, "annotation"))["items"]:
        quote, place = item["target"]["selector"]
        text = texts[item["target"]["source"].split(":article:")[-1]]
        start, end = place["start"], place["end"]
        faults.expect(text[start:end] == quote["exact"] and text[:start].endswith(quote["prefix"]) and
                      text[end:].startswith(quote["suffix"]), f"annotation: {item['id']}")


def check_gdal(path, name):
    """GDAL sees as many features as the ledger has incidents, and days and figures as such."""
    if not exported.has_program("ogrinfo"):
        print("no ogrinfo: GeoJSON is checked by its schema alone")
        return
    target = exported.FOLDER / name
    target.write_bytes(export(path, "geojson"))
    done = subprocess.run(["ogrinfo", "-ro", "-al", "-so", target], capture_output=True, text=True)
    incidents = exported.count(path, "SELECT count(*) FROM incident")
    faults.expect(done.returncode == 0 and f"Feature Count: {incidents}\n" in done.stdout, "geojson: GDAL's count")
    faults.expect("start: Date" in done.stdout and "killed_low: Integer" in done.stdout, "geojson: GDAL's types")


for ledger in (calm, nasty):
    for form, options, schema in SCHEMAS:
        check(json.loads(export(ledger, form, *options)), schema, " ".join([form, *options]))
    lines = export(ledger, "plover").splitlines()
    faults.expect(len(lines) >= 3, "plover: fewer than three events")
    for line in lines:
        check(json.loads(line), PLOVER, "plover")
    faults.expect(any(json.loads(line)["context"] for line in lines), "plover: no event has a context")
    check_ftm(ledger)
check_evidence(calm)
check_days()
check_gdal(calm, "calm.geojson")
check_gdal(nasty, "nasty.geojson")

# timemap: what an event names is there.
events = json.loads(export(calm, "timemap"))
sources = json.loads(export(calm, "timemap", "--table", "sources"))
groups = {item["id"] for item in json.loads(export(calm, "timemap", "--table", "associations"))}
for event in events:
    faults.expect(set(event["sources"]) <= set(sources), "timemap: a source is missing")
    faults.expect(set(event["associations"]) <= groups, "timemap: an association is missing")

# A contradiction is told from both sides; no verdict is ever written.
graph = {item["@id"]: item for item in json.loads(export(calm, "claim"))["@graph"]}
pairs = {(one, other) for one, item in graph.items() for other in item["dateline:contradicts"]}
faults.expect(pairs and all((other, one) in pairs for one, other in pairs), "claim: contradictions")
faults.expect(b"ClaimReview" not in export(calm, "claim"), "claim: a verdict")
trip = json.loads(export(calm, "kepler"))["features"][0]["geometry"]["coordinates"]
faults.expect([point[3] for point in trip] == sorted(point[3] for point in trip), "kepler: order of time")
faults.expect(not re.search(rb"[\x00-\x09\x0b-\x1f]", export(nasty, "geojson")), "geojson: control characters")
faults.end()
