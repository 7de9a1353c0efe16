#!/usr/bin/env python3
"""Tables of the field: columns as the codebooks have them, one row a record whatever the values hold,
and the rules that the codebooks set for figures, days and places."""
import csv
import io
import json
import re

import exported
from exported import Faults, export

RIVALS = """ORL, Feb 11 - Gunmen of the Red Valley Front kidnapped 12 aid workers near Orl on Monday, police said.

The mayor of Orl accused the Orl Liberation Movement of kidnapping the 12 aid workers on Monday.
"""

faults = Faults()
calm = exported.make_ledger("calm.db")
nasty = exported.make_ledger("nasty.db")
exported.make_nasty(nasty)
csv.field_size_limit(10_000_000)


def rows_of(data, separator):
    """Rows as a reader of the field sees them; a table with tabs knows no quotes."""
    text = data.decode("utf-8")
    if separator == "\t":
        return [line.split("\t") for line in text.split("\n")[:-1]]
    return list(csv.reader(io.StringIO(text, newline=""), strict=True))


def columns_of(name):
    return (exported.SOURCE / f"test/export/codebook/{name}.txt").read_text().split("\n")[:-1]


def table(path, form, name, *options, separator=",", has_header=True):
    """Records by column name, after checking the header and the width of every row."""
    rows = rows_of(export(path, form, *options), separator)
    header = rows.pop(0) if has_header else columns_of(name)
    if name:
        faults.expect(header == columns_of(name), f"{form}: the header is not the codebook's")
    faults.expect(all(len(row) == len(header) for row in rows), f"{form}: a row has other columns")
    return [dict(zip(header, row)) for row in rows]


def is_number(text, low, high):
    return bool(re.fullmatch(r"-?\d+(\.\d{1,5})?", text)) and low <= float(text) <= high


def check_ged(path):
    found = table(path, "ged", "ged")
    faults.expect(len(found) >= 2, "ged: fewer than two events")
    for row in found:
        low, best, high = (int(row[name]) for name in ("low", "best", "high"))
        faults.expect(low <= best <= high, f"ged {row['id']}: {low} {best} {high}")
        parts = ("deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown")
        faults.expect(sum(int(row[part]) for part in parts) == best, "ged: parts make no sum")
        faults.expect(row["type_of_violence"] in ("", "1", "2", "3"), "ged: type of violence")
        faults.expect(row["where_prec"] in "1234567" and row["where_prec"], "ged: where_prec")
        faults.expect(row["date_prec"] in "12345" and row["date_prec"], "ged: date_prec")
        faults.expect(row["event_clarity"] in ("1", "2"), "ged: clarity")
        faults.expect(re.fullmatch(r"\d{4}-\d\d-\d\d 00:00:00\.000", row["date_start"])
                      and row["date_start"] <= row["date_end"], "ged: dates")
        faults.expect(re.fullmatch(r"POINT \(-?[\d.]+ -?[\d.]+\)", row["geom_wkt"]), "ged: point")
        cell = (int((float(row["latitude"]) + 90) * 2)) * 720
        cell += int((float(row["longitude"]) + 180) * 2) + 1
        faults.expect(int(row["priogrid_gid"]) == cell, "ged: PRIO-GRID cell")
    return found


def check_acled(path):
    found = table(path, "acled", "acled")
    events = {"Battles", "Explosions/Remote violence", "Violence against civilians", "Protests",
              "Riots", "Strategic developments"}
    faults.expect(len(found) >= 3, "acled: fewer than three events")
    for row in found:
        faults.expect(row["event_type"] in events, f"acled: {row['event_type']}")
        faults.expect(row["time_precision"] in "123" and row["geo_precision"] in "123", "acled: precision")
        faults.expect(re.fullmatch(r"\d{4}-\d\d-\d\d", row["event_date"])
                      and row["event_date"][:4] == row["year"], "acled: date")
        faults.expect(row["inter1"] in ("", *"12345678"), "acled: inter1")
        digits = sorted(code for code in (row["inter1"], row["inter2"]) if code)
        joined = "".join(digits) if len(digits) == 2 else "".join(digits) + "0" * len(digits)
        faults.expect(row["interaction"] == joined, "acled: interaction")
        faults.expect(row["fatalities"].isdigit() and row["iso"].isdigit(), "acled: numbers")
        faults.expect(is_number(row["latitude"], -90, 90) and is_number(row["longitude"], -180, 180),
                      "acled: point")
        faults.expect(row["timestamp"].isdigit() and int(row["timestamp"]) > 1_600_000_000, "acled: timestamp")
    return found


def check_gtd(path):
    found = table(path, "gtd", "gtd")
    faults.expect(len(found) >= 2, "gtd: fewer than two events")
    for row in found:
        faults.expect(re.fullmatch(r"\d{12,}", row["eventid"])
                      and row["eventid"][:4] == row["iyear"], "gtd: id")
        faults.expect(1 <= int(row["attacktype1"]) <= 9 and row["attacktype1_txt"], "gtd: attack type")
        faults.expect(1 <= int(row["targtype1"]) <= 22 and row["targtype1_txt"], "gtd: target type")
        faults.expect(1 <= int(row["weaptype1"]) <= 13 and row["weaptype1_txt"], "gtd: weapon type")
        faults.expect(0 <= int(row["imonth"]) <= 12 and 0 <= int(row["iday"]) <= 31, "gtd: date")
        faults.expect(row["iday"] != "0" or row["approxdate"], "gtd: a vague day without its words")
        faults.expect(row["nkill"] == "" or int(row["nkill"]) >= 0, "gtd: nkill")
        faults.expect(row["region"] == "" or row["region_txt"], "gtd: region")
        groups = [row["gname"], row["gname2"], row["gname3"]]
        faults.expect(len({group for group in groups if group}) == len([g for g in groups if g]),
                      "gtd: a group twice")
        for number in ("2", "3"):
            told = (row["gname" + number], row["guncertain" + number], row["claim" + number])
            faults.expect(all(told) or not any(told), "gtd: half a further group")
        for column in ("nhostkid", "nreleased"):
            faults.expect(bool(row[column]) == (row["ishostkid"] == "1"), f"gtd: {column}")
    return found


def lexicon_rows(name):
    lines = (exported.SOURCE / f"lexicon/{name}.lex").read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def check_scores():
    """Every code that we give has a score, and its quarter is that of its root."""
    scores = {row[0]: row[1:] for row in lexicon_rows("export/goldstein")[1:]}
    for code in {row[1] for row in lexicon_rows("what/cameo")} - {"-"}:  # "-" is no code
        heads = [code[:length] for length in range(len(code), 2, -1)] + [code[:2] + "0"]
        faults.expect(any(head in scores for head in heads), f"goldstein.lex: no score for {code}")
    for code, (scale, quad) in scores.items():
        root = int(code[:2])
        faults.expect(-10 <= float(scale) <= 10, f"goldstein.lex: score of {code}")
        faults.expect(quad == ("1" if root <= 5 else "2" if root <= 8 else "3" if root <= 13 else "4"),
                      f"goldstein.lex: quarter of {code}")


def check_gdelt(path):
    ours = {row[1] for row in lexicon_rows("what/cameo")}
    found = table(path, "gdelt", "gdelt_events", separator="\t", has_header=False)
    faults.expect(len(found) >= 3, "gdelt: fewer than three events")
    for row in found:
        faults.expect(re.fullmatch(r"\d{8}", row["SQLDATE"]) and row["SQLDATE"].startswith(row["MonthYear"])
                      and row["SQLDATE"].startswith(row["Year"]), "gdelt: dates")
        faults.expect(re.fullmatch(r"\d{4}\.\d{4}", row["FractionDate"]), "gdelt: fraction")
        faults.expect(re.fullmatch(r"\d{3,4}", row["EventCode"]) and
                      row["EventCode"].startswith(row["EventBaseCode"]) and
                      row["EventBaseCode"].startswith(row["EventRootCode"]), "gdelt: codes")
        faults.expect(row["EventCode"] in ours, f"gdelt: {row['EventCode']} is no code of cameo.lex")
        root = int(row["EventRootCode"])
        quad = 1 if root <= 5 else 2 if root <= 8 else 3 if root <= 13 else 4
        faults.expect(int(row["QuadClass"]) == quad, f"gdelt: quad of {row['EventCode']}")
        faults.expect(-10 <= float(row["GoldsteinScale"]) <= 10, "gdelt: Goldstein")
        faults.expect(re.fullmatch(r"\d{14}", row["DATEADDED"]), "gdelt: DATEADDED")
        faults.expect(row["ActionGeo_CountryCode"] in ("", "CG", "AF", "PE"), "gdelt: FIPS country")
    ids = {row["GLOBALEVENTID"] for row in found}
    mentions = table(path, "gdelt", "gdelt_mentions", "--table", "mentions", separator="\t",
                     has_header=False)
    faults.expect(ids == {row["GLOBALEVENTID"] for row in mentions}, "gdelt: mentions of others")
    for row in mentions:
        faults.expect(row["MentionType"] in ("1", "2") and row["Confidence"] in map(str, range(10, 101, 10)),
                      "gdelt: mention")
        faults.expect(re.fullmatch(r"<HOLDER>[^<>]+</HOLDER>", row["Extras"]), "gdelt: holder")
    return found


def check_polecat(path):
    found = table(path, "polecat", "polecat", separator="\t")
    faults.expect(len(found) >= 3, "polecat: fewer than three events")
    for row in found:
        faults.expect(re.fullmatch(r"\d{4}-\d\d-\d\d", row["Event Date"]), "polecat: date")
        faults.expect(row["Quad Code"] in ("VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT",
                                           "MATERIAL CONFLICT"), "polecat: quad")
        for column in ("Story People", "Story Organizations", "Story Locations"):
            names = row[column].split(";")
            faults.expect(len(set(names)) == len(names), f"polecat: a name twice in {column}")
    faults.expect(any(row["Contexts"] for row in found), "polecat: no event has a context")
    faults.expect(any(row["Story Locations"] for row in found), "polecat: no story has a place")
    return found


def check_further_groups():
    """What several groups are said to have done, and who came free, have columns of their own."""
    article = {"id": "g1", "date": "2025-02-11", "title": "Aid workers seized near Orl", "text": RIVALS}
    path = exported.make_ledger("rivals.db", json.dumps(article) + "\n")
    (row, *_) = [row for row in table(path, "gtd", "gtd") if row["ishostkid"] == "1"]
    groups = {row["gname"], row["gname2"]}
    faults.expect(groups == {"Red Valley Front", "Orl Liberation Movement"}, f"gtd: groups are {groups}")
    faults.expect(row["guncertain2"] in ("0", "1"), "gtd: guncertain2")
    faults.expect(row["nhostkid"] == "12", f"gtd: {row['nhostkid']} hostages")


def check_unnamed():
    """Who attacks and has no name is no civilian to ACLED and no side to UCDP; what an article says itself
    is its site's."""
    article = {"id": "u1", "date": "2025-02-11", "title": "Four shot in Lima", "url": "https://www.faro.example/1",
               "text": "A man shot four students in Lima on Monday and killed one of them. A student died."}
    path = exported.make_ledger("unnamed.db", json.dumps(article) + "\n")
    (row, *_) = table(path, "acled", "acled")
    faults.expect((row["actor1"], row["inter1"], row["source"]) ==
                  ("Unidentified Armed Group (Peru)", "3", "faro.example"), f"acled: unnamed {row}")
    told = [part.split(", ") for part in row["notes"].split(". ")]
    faults.expect(all(len(part) == len(set(part)) for part in told), f"acled: told twice in {row['notes']}")
    (row, *_) = table(path, "ged", "ged")
    faults.expect((row["side_a"], row["dyad_name"], row["code_status"], row["source_original"]) ==
                  ("", "", "Check actor", "faro.example"), f"ged: unnamed {row}")


def check_csv(path):
    incidents = table(path, "csv", None)
    faults.expect(len(incidents) == exported.count(path, "SELECT count(*) FROM incident"), "csv: incidents")
    claims = table(path, "csv", None, "--table", "claims")
    faults.expect(len(claims) == exported.count(path, "SELECT count(*) FROM claim"), "csv: claims")
    tagged = rows_of(export(path, "csv", "--hxl"), ",")
    faults.expect(len(tagged[1]) == len(tagged[0]) and all(tag == "" or tag.startswith("#") for tag in tagged[1])
                  and "#affected+killed+min" in tagged[1], "csv: HXL tags")
    lines = [json.loads(line) for line in export(path, "jsonl").splitlines()]
    faults.expect([str(line["id"]) for line in lines] == [row["id"] for row in incidents],
                  "jsonl and csv tell other incidents")
    return incidents


for ledger in (calm, nasty):
    for check in (check_ged, check_acled, check_gtd, check_gdelt, check_polecat, check_csv):
        check(ledger)

# Evidence: the code points that a claim names are its words.
texts = {line["key"]: line["text"] for line in
         map(json.loads, export(calm, "jsonl", "--table", "articles").splitlines())}
for claim in map(json.loads, export(calm, "jsonl", "--table", "claims").splitlines()):
    faults.expect(texts[claim["article"]][claim["start"]:claim["end"]] == claim["words"],
                  f"claim {claim['id']}: other words at its place")

# What a spreadsheet would run.
cells = [cell for row in rows_of(export(nasty, "csv", "--spreadsheet"), ",") for cell in row]
faults.expect(not [cell for cell in cells if cell[:1] in "=+@" and cell], "csv: a formula")
faults.expect(export(calm, "csv", "--bom").startswith(b"\xef\xbb\xbf"), "csv: no byte order mark")

check_scores()
check_further_groups()
check_unnamed()

# A known case, by hand: the toll of Goma under each policy, and its codes.
goma = next(row for row in check_ged(calm) if row["where_coordinates"] == "Goma")
faults.expect((goma["low"], goma["high"], goma["type_of_violence"], goma["country_id"]) ==
              ("9", "14", "3", "490"), f"ged: Goma {goma}")
row = next(row for row in check_acled(calm) if row["location"] == "Goma")
faults.expect((row["fatalities"], row["sub_event_type"], row["civilian_targeting"], row["actor1"]) ==
              ("9", "Attack", "Civilian targeting", "M23"), f"acled: Goma {row}")
row = next(row for row in check_gtd(calm) if row["city"] == "Kabul")
faults.expect((row["attacktype1_txt"], row["weaptype1_txt"], row["targtype1_txt"], row["claimed"], row["nkill"]) ==
              ("Bombing/Explosion", "Explosives", "Police", "1", "12"), f"gtd: Kabul {row}")
row = next(row for row in check_ged(calm) if row["where_coordinates"] == "Kabul")
faults.expect(row["adm_1"] == "Kabul", f"ged: Kabul lies in {row['adm_1']}")
row = next(row for row in check_acled(calm) if row["location"] == "Goma")
faults.expect(row["admin1"] == "North Kivu", f"acled: Goma lies in {row['admin1']}")
row = next(row for row in check_gdelt(calm) if row["ActionGeo_FullName"] == "Goma")
faults.expect((row["ActionGeo_ADM1Code"], row["ActionGeo_FeatureID"]) == ("CG11", ""), f"gdelt: Goma {row}")
row = next(row for row in check_polecat(calm) if row["Placename"] == "Goma")
faults.expect((row["Province"], row["District"], row["GeoNames ID"]) == ("North Kivu", "Goma", "216281"),
              f"polecat: Goma {row}")
figures = {policy: next(json.loads(line) for line in export(calm, "jsonl", "--policy", policy).splitlines()
                        if b'"Goma"' in line)["killed_best"]
           for policy in ("low", "best-low-high", "latest-majority-lowest", "two-source", "median")}
faults.expect(figures == {"low": 9, "best-low-high": 9, "latest-majority-lowest": 9, "two-source": 9,
                          "median": 9}, f"policies: {figures}")
faults.end()
