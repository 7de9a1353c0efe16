#!/usr/bin/env python3
"""Calendars, graphs, brat's files and trees: read by strict readers of their own formats."""
import collections
import json
import re
import xml.etree.ElementTree

import exported
from exported import Faults, dateline, export

faults = Faults()
calm = exported.make_ledger("calm.db")
nasty = exported.make_ledger("nasty.db")
exported.make_nasty(nasty)

ONCE = ("UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "SEQUENCE")


def entries(data):
    """The entries of a calendar as lists of (name, parameters, value), RFC 5545."""
    text = data.decode("utf-8")
    faults.expect(text.endswith("END:VCALENDAR\r\n") and "\n" not in text.replace("\r\n", ""), "ical: line ends")
    for line in text.split("\r\n"):
        faults.expect(len(line.encode()) <= 75, "ical: a line of more than 75 octets")
    found, entry = [], None
    for line in text.replace("\r\n ", "").split("\r\n")[:-1]:
        head, colon, value = line.partition(":")
        name, _, parameters = head.partition(";")
        faults.expect(colon and re.fullmatch("[A-Z-]+", name), f"ical: no content line: {line[:60]}")
        if line == "BEGIN:VEVENT":
            entry = []
        elif line == "END:VEVENT":
            found.append(entry)
            entry = None
        elif entry is not None:
            entry.append((name, parameters, value))
    return found


def check_calendar(path):
    found = entries(export(path, "ical"))
    faults.expect(len(found) >= 3, "ical: fewer than three entries")
    for entry in found:
        names = collections.Counter(name for name, _, _ in entry)
        faults.expect(all(names[name] == 1 for name in ONCE), f"ical: {names}")
        value = {name: text for name, _, text in entry}
        faults.expect(value["DTSTART"] < value["DTEND"], "ical: ends before its day is over")
        faults.expect(("DTSTART", "VALUE=DATE", value["DTSTART"]) in entry, "ical: an hour")
        faults.expect(not re.search(r"(?<!\\)[;,]", value["SUMMARY"].replace("\\\\", "")), "ical: not escaped")
    faults.expect(len({dict((n, v) for n, _, v in entry)["UID"] for entry in found}) == len(found), "ical: UIDs")


def check_graph(path):
    space = "{http://graphml.graphdrawing.org/xmlns}"
    root = xml.etree.ElementTree.fromstring(export(path, "graphml"))
    graph = root.find(space + "graph")
    keys = {key.get("id") for key in root.iter(space + "key")}
    nodes = [node.get("id") for node in graph.iter(space + "node")]
    edges = list(graph.iter(space + "edge"))
    faults.expect(len(nodes) == len(set(nodes)) and len(edges) > 20, "graphml: nodes")
    faults.expect({data.get("key") for data in graph.iter(space + "data")} <= keys, "graphml: an unknown key")
    for edge in edges:
        faults.expect({edge.get("source"), edge.get("target")} <= set(nodes), "graphml: an edge to nowhere")
    incidents = exported.count(path, "SELECT count(*) FROM incident")
    faults.expect(sum(node.startswith("incident:") for node in nodes) == incidents, "graphml: incidents")


def check_brat(path, name):
    folder = exported.FOLDER / name # made by the export
    export(path, "brat", "-o", folder)
    texts = sorted(folder.glob("*.txt"))
    faults.expect(len(texts) == exported.count(path, "SELECT count(*) FROM article"), "brat: articles")
    faults.expect("[entities]\n" in (folder / "annotation.conf").read_text(), "brat: annotation.conf")
    total = 0
    for text in texts:
        words = text.read_bytes().decode("utf-8")
        terms = set()
        for line in text.with_suffix(".ann").read_bytes().decode("utf-8").split("\n")[:-1]:
            cells = line.split("\t")
            if line.startswith("T"):
                faults.expect(len(cells) == 3 and re.fullmatch(r"[A-Za-z0-9_-]+( \d+ \d+)(;\d+ \d+)*", cells[1]),
                              f"brat: {line[:80]}")
                spans = [tuple(map(int, part.split())) for part in cells[1].partition(" ")[2].split(";")]
                faults.expect(" ".join(words[a:b] for a, b in spans).split() == cells[2].split(), f"brat: {line[:80]}")
                terms.add(cells[0])
                total += 1
            else:
                kind = r"A\d+\t(Stance|Certainty) (T\d+) [a-z-]+|#\d+\tAnnotatorNotes (T\d+)\t.+"
                match = re.fullmatch(kind, line)
                faults.expect(match and (match.group(2) or match.group(3)) in terms, f"brat: {line[:80]}")
    faults.expect(total == exported.count(path, "SELECT count(*) FROM claim WHERE \"end\" > start"), "brat: claims")


def check_trees(path):
    ids, sentence = set(), {}
    data = export(path, "conllu").decode("utf-8")
    for block in data.split("\n\n")[:-1]:
        lines = block.split("\n")
        sentence = dict(line[2:].split(" = ", 1) for line in lines if line.startswith("# ") and " = " in line)
        ids.add(sentence["sent_id"])
        rows = [line.split("\t") for line in lines if not line.startswith("#")]
        faults.expect(all(len(row) == 10 and all(row) for row in rows), "conllu: ten columns")
        words = [row for row in rows if "-" not in row[0]]
        faults.expect([row[0] for row in words] == [str(i + 1) for i in range(len(words))], "conllu: numbers")
        faults.expect([row[6] for row in words].count("0") == 1, "conllu: one root")
        inside = {int(i) for row in rows if "-" in row[0] for i in range(*map(int, row[0].split("-")))}
        inside |= {int(row[0].split("-")[1]) for row in rows if "-" in row[0]}
        text = "".join(row[1] + ("" if "SpaceAfter=No" in row[9] else " ") for row in rows
                       if "-" in row[0] or int(row[0]) not in inside)
        faults.expect(text.strip() == sentence["text"].strip(), f"conllu: {sentence['text'][:60]}")
    faults.expect(len(ids) == data.count("# sent_id") and len(ids) > 8, "conllu: ids of sentences")
    articles = exported.count(path, "SELECT count(*) FROM article")
    faults.expect(data.count("# newdoc id = ") == articles, "conllu: articles")


def check_articles(path):
    """Articles that went out come in again, and tell the same."""
    again = exported.make_ledger("again.db", export(path, "jsonl", "--table", "articles").decode("utf-8"))
    def told(ledger):
        rows = map(json.loads, export(ledger, "jsonl", "--table", "claims").splitlines())
        return sorted((row["article"], row["slot"], row["value"], row["holder"], row["start"]) for row in rows)
    faults.expect(told(path) == told(again), "jsonl: articles tell something else when they come back")


for ledger, name in ((calm, "calm"), (nasty, "nasty")):
    check_calendar(ledger)
    check_graph(ledger)
    check_brat(ledger, name)
    check_trees(ledger)
check_articles(calm)

# brat cuts spans at line breaks.
lines = exported.make_ledger("lines.db")
exported.change(lines, ("UPDATE claim SET words = 'at least' || char(10) || 'nine' WHERE words = 'at least nine'",))
exported.change(lines, ("UPDATE article SET text = replace(text, 'at least nine', 'at least' || char(10) || 'nine')",))
check_brat(lines, "lines")
found = [line for path in (exported.FOLDER / "lines").glob("*.ann") for line in path.read_text().split("\n")
         if ";" in line.split("\t")[1:2][0:1].__str__() and line.startswith("T")]
faults.expect(len(found) == 1 and found[0].endswith("\tat least nine"), f"brat: {found}")
dateline("export", "-d", calm, "--format", "brat", code=2)
(exported.FOLDER / "file").write_text("mine")
dateline("export", "-d", calm, "--format", "brat", "-o", exported.FOLDER / "file", code=3)
dateline("export", "-d", calm, "--format", "brat", "-o", exported.FOLDER / "none" / "below", code=3)
faults.expect((exported.FOLDER / "file").read_text() == "mine", "brat: a file was touched")
faults.end()
