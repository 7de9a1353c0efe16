"""What the merged ledger says of each incident: toll, day and city against the gold register.

The city is right where a claim of the incident's place names it, or the town that the ledger puts it in.
An article tells of its victims one by one, too, so its figure is its highest; the incident's is the
lower median of its articles. Whether the register's figure of the killed is covered is asked of the range
that the program itself gives (policy "range").
"""
import datetime
import json
import sqlite3
from collections import Counter

from runner import read_jsonl, write_metrics
from tasks.merge import main_incidents, make_ledger


def incident_facts(connection, incident):
    killed, injured = [], []
    for slot, article, low, high, certainty in connection.execute(
            "SELECT slot, article, low, high, certainty FROM claim WHERE incident = ?"
            " AND slot IN ('killed', 'injured')", (incident,)):
        if certainty != "negated":
            (killed if slot == "killed" else injured).append((article, low or 0, high))
    days = [d for (d,) in connection.execute(
        "SELECT earliest FROM claim WHERE incident = ? AND slot = 'date' AND earliest = latest",
        (incident,))]
    places = [p for (p,) in connection.execute(
        "SELECT value FROM claim WHERE incident = ? AND slot = 'place'", (incident,))]
    earliest, latest = connection.execute(
        "SELECT earliest, latest FROM incident WHERE id = ?", (incident,)).fetchone()
    return killed, injured, days, places, earliest, latest


def figure(ranges):
    """The lower median of the articles' highest figures: half of them say at least so many."""
    highest = {}
    for article, low, high in ranges:
        highest[article] = max(highest.get(article, 0), low or high or 0)
    lows = sorted(highest.values())
    return lows[(len(lows) - 1) // 2] if lows else 0


def near(day, gold):
    try:
        return abs((datetime.date.fromisoformat(day) - datetime.date.fromisoformat(gold)).days) <= 1
    except (TypeError, ValueError):
        return False


def plain(place):
    """A name however it is spelled: "St. Louis" and "Saint Louis", "Opa-locka" and "Opa Locka", "The Bronx"."""
    words = place.casefold().replace(".", " ").replace("-", " ").replace("'", "").split()
    words = words[1:] if words[:1] == ["the"] else words
    return " ".join("saint" if word == "st" else word for word in words)


def is_town(town, city):
    """The register names a quarter beside some towns, "Saint Louis (Jennings)": either will do. And where it
    knows no town it says "Catawba (county)"."""
    either = {plain(part.strip(" )")) for part in city.split("(")} - {"county"}
    if city.endswith(" (county)"):
        either = {plain(city.replace(" (county)", " County"))}
    return town is not None and plain(town) in either


def ranges_of_killed(job, ledger):
    """{incident: (low, high)} as the program's policy "range" has it; high None: no limit is told."""
    listed = job.run(["policy", "-d", ledger, "--rule", "range", "--json", "--limit", "1000000"])
    told = (json.loads(line) for line in listed.splitlines())
    return {t["incident"]: (t["low"], None if t["open"] else t["high"])
            for t in told if t["slot"] == "killed"}


def covered(told, gold):
    if told is None:
        return gold == 0
    low, high = told
    return low <= gold and (high is None or gold <= high)


def run(job):
    gold = [record for record in read_jsonl(job.gold_path) if "killed" in record]
    documents = read_jsonl(job.beside("gva_articles.jsonl.xz"))
    ledger = make_ledger(job, documents)
    found = main_incidents(ledger)
    ranges = ranges_of_killed(job, ledger)
    connection = sqlite3.connect(ledger)
    hits = Counter()
    for record in gold:
        votes = Counter(found[d] for d in record["docs"] if d in found)
        if not votes:
            hits["killed"] += record["killed"] == 0
            hits["injured"] += record["injured"] == 0
            hits["covered"] += record["killed"] == 0
            continue
        incident = min(votes, key=lambda i: (-votes[i], i))
        killed, injured, days, places, earliest, latest = incident_facts(connection, incident)
        day = Counter(days).most_common(1)[0][0] if days else (latest or earliest)
        hits["killed"] += figure(killed) == record["killed"]
        hits["injured"] += figure(injured) == record["injured"]
        hits["day"] += near(day, record["date"])
        town, = connection.execute("SELECT town FROM incident WHERE id = ?", (incident,)).fetchone()
        hits["city"] += any(is_town(place, record["city"]) for place in places + [town])
        hits["covered"] += covered(ranges.get(incident), record["killed"])
        hits["town"] += is_town(town, record["city"])
    connection.close()
    share = lambda name: 100 * hits[name] / len(gold)
    return write_metrics(job, {
        "killed_exact": share("killed"), "injured_exact": share("injured"),
        "date_within_1": share("day"), "city_exact": share("city"),
        "town_exact": share("town"), "toll_covered": share("covered")})
