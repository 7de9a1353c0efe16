#!/usr/bin/env python3
"""check_schema.py SOURCE BUILD: what `read --json` prints is as doc/schema/article.schema.json says.

Every example is read with all layers; offsets must lie inside the text and name what they say.
"""
import html
import json
import pathlib
import re
import subprocess
import sys

import jsonschema


def spans(value):
    """Every [start, end] pair and every start/end of a record."""
    if isinstance(value, list):
        if len(value) == 2 and all(isinstance(x, int) for x in value):
            yield tuple(value)
        else:
            for item in value:
                yield from spans(item)
    elif isinstance(value, dict):
        if "start" in value and "end" in value:
            yield value["start"], value["end"]
        for key, item in value.items():
            if key != "bytes":
                yield from spans(item)


def shown(page):
    """What bytes of a page show: no markup, entities as they mean, letters and digits alone."""
    return re.findall(r"\w", html.unescape(re.sub(r"(?s)<!--.*?-->|<[^>]*>", "", page.decode("utf-8"))))


def faults_of_bytes(path, record, text):
    """Every claim's bytes, and every run of the layer, show the words that they stand for."""
    page = path.read_bytes()
    told = [(claim["start"], claim["end"], *claim["bytes"]) for claim in record["claims"] if claim.get("bytes")]
    for start, end, first, behind in told + record["bytes"]:
        if shown(page[first:behind]) != re.findall(r"\w", text[start:end]):
            yield f"bytes {first} to {behind} show {page[first:behind]!r}, not {text[start:end]!r}"
    if path.suffix == ".html" and not (told and record["bytes"]):
        yield "no claim has bytes of the page"


def text_of(path, number, record):
    """The text that offsets of this record point into."""
    if "text" in record["article"]:
        return record["article"]["text"]
    if path.suffix == ".jsonl":
        return json.loads(path.read_text(encoding="utf-8").splitlines()[number])["text"]
    return path.read_text(encoding="utf-8")


def faults_of(path, number, record, validator):
    for error in validator.iter_errors(record):
        yield f"{list(error.absolute_path)}: {error.message[:200]}"
    text = text_of(path, number, record)
    if record["article"]["chars"] != len(text):
        yield f"chars is {record['article']['chars']}, the text has {len(text)}"
    for start, end in spans({key: record[key] for key in record if key != "amounts"}):
        if not 0 <= start <= end <= len(text):
            yield f"[{start}, {end}] is outside the text"
    yield from faults_of_bytes(path, record, text)
    for event in record["events"]:
        for role in event["roles"]:
            if text[role["start"]:role["end"]] != role["text"]:
                yield f"role says {role['text']!r}, the text {text[role['start']:role['end']]!r}"


def faults_of_links(record):
    """Claims name claims of the article, and chains end with their holders."""
    known = {claim["id"] for claim in record["claims"]}
    for claim in record["claims"]:
        if any(answer["claim"] not in known or answer["claim"] == claim["id"] for answer in claim["answers"]):
            yield f"{claim['id']} answers {claim['answers']}"
        if claim["chain"] and claim["chain"][-1] != claim["holder"]:
            yield f"{claim['id']} of {claim['holder']} came through {claim['chain']}"


def faults_of_tier(record, build, path, number):
    """With --tier speech the attributions are those of that tier, and lie in one another alone."""
    output = subprocess.run([build / "dateline", "read", "-q", "--layers", "attributions", "--tier", "speech", path],
                            capture_output=True, check=True).stdout.decode("utf-8")
    told = json.loads(output.splitlines()[number])["attributions"]
    if [a["id"] for a in told] != [a["id"] for a in record["attributions"] if a["tier"] == "speech"]:
        yield "--tier speech leaves others"
    if not {a["parent"] for a in told} <= {a["id"] for a in told} | {None}:
        yield "--tier speech names a parent that it leaves out"


def main():
    source, build = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    schema = json.loads((source / "doc/schema/article.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    faults = []
    count = 0
    for path in sorted((source / "examples").iterdir()):
        if path.suffix not in (".txt", ".jsonl", ".html"):
            continue
        output = subprocess.run([build / "dateline", "read", "-q", "--json", "--layers", "all", path],
                                capture_output=True, check=True).stdout.decode("utf-8")
        for number, line in enumerate(output.splitlines()):
            count += 1
            record = json.loads(line)
            faults += [f"{path.name}: {fault}" for fault in (
                *faults_of(path, number, record, validator), *faults_of_links(record),
                *faults_of_tier(record, build, path, number))]
    print("\n".join(faults[:40]))
    print(f"{count} articles, {len(faults)} faults")
    sys.exit(1 if faults or count == 0 else 0)


main()
