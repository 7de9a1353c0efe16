"""Claims of short articles of our own, written into the repository (test/article/stories).

Every article is read alone: what is scored is one article's reading, not the ledger's joining. Beside
the F1 of the streams (task claims) there are stance_accuracy: of the gold claims whose value was found,
the share whose stance is right; and marked_recall: of the gold claims that do more than assert (denials,
blame, doubts, ...), the share found with the right holder and stance.
"""
from runner import read_text


def parse_stories(text):
    """[(id, date, text, [(incident, slot, value, holder, stance, words)])] of a .story file; words are
    what carries the value in the text, or "" where the value itself stands there."""
    stories = []
    for part in ("\n" + text).split("\n== ")[1:]:
        head, gold = part.split("\n-- gold\n")
        name, date, body = head.split("\n", 2)
        claims = []
        for line in filter(None, gold.split("\n")):
            what, holder, stance, *words = line.split(" | ")
            incident, slot, value = what.split(" ", 2)
            claims.append((incident, slot, value, holder, stance, " | ".join(words)))
        stories.append((name, date.removeprefix("date "), body.strip(), claims))
    return stories


def gold_of(stories):
    return [{"docid": name, "incident": f"{name}:{incident}", "slot": slot, "value": value,
             "holder": holder, "stance": stance}
            for name, _, _, claims in stories for incident, slot, value, holder, stance, _ in claims]


def ours_in(records):
    """What the program claims; statements are not in the gold."""
    return [{"docid": name, "incident": f"{name}:{claim['incident']}", "slot": claim["slot"],
             "value": claim["value"], "holder": claim["holder"], "stance": claim["stance"]}
            for name, record in records.items() for claim in record["claims"]
            if claim["slot"] != "statement"]


def share(part, whole):
    return 100 * part / whole if whole else 0.0


def run(job):
    scorer = job.scorer("score_claims")
    stories = parse_stories(read_text(job.gold_path))
    records = job.read([{"id": name, "date": date, "text": text}
                        for name, date, text, _ in stories], layers="claims,incidents")
    gold, ours = gold_of(stories), ours_in(records)
    overall = scorer.score(gold, ours)["overall"]
    values = {f"{level}_f1": 100 * overall[level]["F1"] for level in ("value", "held", "stance")}
    pairs = [(gold[i], ours[k])
             for i, k in scorer.match(gold, ours, scorer.align_incidents(gold, ours))]
    values["stance_accuracy"] = share(sum(a["stance"] == b["stance"] for a, b in pairs), len(pairs))
    marked = [claim for claim in gold if claim["stance"] != "asserts"]
    right = [a for a, b in pairs if a["stance"] != "asserts" and a["stance"] == b["stance"]
             and scorer.holder_ok(a["holder"], b["holder"])]
    values["marked_recall"] = share(len(right), len(marked))
    return values
