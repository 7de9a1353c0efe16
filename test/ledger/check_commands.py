#!/usr/bin/env python3
"""check_commands.py SOURCE BUILD: the verbs on a ledger as a user meets them.

Pages joined are the whole, filters leave what they should, decisions do what they say, every verb
speaks JSON, and what cannot be meant ends with the right exit code.
"""
import hashlib
import json
import pathlib
import re
import resource
import sqlite3
import subprocess
import sys
import tempfile

from check_order import Ledger, TOWNS, articles, as_lines


class Verbs:
    def __init__(self, ledger):
        self.ledger = ledger

    def code(self, *arguments):
        return subprocess.run([self.ledger.program, *arguments, "-d", self.ledger.path], env=self.ledger.environment,
                              capture_output=True, check=False).returncode

    def told(self, *arguments):
        return subprocess.run([self.ledger.program, *arguments, "-d", self.ledger.path], env=self.ledger.environment,
                              capture_output=True, check=False).stderr

    def printed(self, *arguments):
        ran = subprocess.run([self.ledger.program, *arguments, "-d", self.ledger.path], env=self.ledger.environment,
                             capture_output=True, check=True)
        return ran.stdout.decode()

    def added(self, lines):
        """What add says of these articles."""
        ran = subprocess.run([self.ledger.program, "add", "-q", "--json", "-d", self.ledger.path, "--format", "jsonl", "-"],
                             env=self.ledger.environment, input=lines, capture_output=True, check=True)
        return json.loads(ran.stdout.splitlines()[-1])

    def rows(self, *arguments):
        """The rows as JSON; fails when a line is none."""
        ran = subprocess.run([self.ledger.program, *arguments, "--json", "-d", self.ledger.path],
                             env=self.ledger.environment, capture_output=True, check=False)
        if ran.returncode not in (0, 1):
            raise AssertionError(f"{arguments}: {ran.stderr}")
        return [json.loads(line) for line in ran.stdout.splitlines()]


def check_pages(verbs):
    for verb, key in (("incidents", "id"), ("timeline", "id"), ("claims", "id"), ("people", "id"), ("articles", "article"),
                      ("disputes", "incident"), ("policy", "incident"), ("sources", "holder"), ("search", "id")):
        words = ["shooting", "OR", "police"] if verb == "search" else []
        whole, paged, after = verbs.rows(verb, *words), [], []
        while len(paged) <= len(whole):
            page = verbs.rows(verb, *words, "--limit", "3", *after)
            if not page:
                break
            paged += page
            after = ["--after", str(page[-1][key])]
        if len(whole) < 5 or paged != whole:
            yield f"{verb}: {len(paged)} rows in pages, {len(whole)} in all, or in another order"


def check_pages_of_one(verbs):
    """show and why in pages: the first with all that is told of the incident, all together with every claim."""
    told = str(max(verbs.rows("incidents"), key=lambda row: row["claims"])["id"])
    for verb, key, number in (("show", "claims", lambda row: row["id"]), ("why", "values", lambda row: row["claim"]["id"])):
        whole = verbs.rows(verb, told)[0]
        first = verbs.rows(verb, told, "--limit", "3")[0]
        paged, after = list(first[key]), first["next"]
        if whole["next"] is not None or {k: v for k, v in first.items() if k not in (key, "next", "steps")} != {
                k: v for k, v in whole.items() if k not in (key, "next", "steps")}:
            yield f"{verb}: the first page tells something else than the whole"
        while after is not None and len(paged) <= len(whole[key]):
            page = verbs.rows(verb, told, "--limit", "3", "--after", str(after))[0]
            paged, after = paged + page[key], page["next"]
        if len(whole[key]) < 5 or paged != whole[key] or after is not None:
            yield f"{verb}: {len(paged)} of {key} in pages, {len(whole[key])} in all, or in another order"
        if f"--after {number(whole[key][1])}" not in verbs.printed(verb, told, "--limit", "2"):
            yield f"{verb}: nothing tells how to go on"
        late = verbs.rows(verb, told, "--from", "2016-05-06", "--slot", "killed")[0][key]
        days = [(row.get("claim") or row) for row in late]
        if not 0 < len(late) < len(whole[key]) or any(row["slot"] != "killed" or row["day"] < "2016-05-06" for row in days):
            yield f"{verb} --from --slot leaves {late}"


def check_printings(verbs):
    """One text in several places counts once, and all of them are told."""
    shown = [verbs.rows("show", str(row["id"]))[0] for row in verbs.rows("incidents")]
    printed = [row for one in shown for row in one["printings"]]
    if not printed or any(not row["printings"] or not row["printings"][0]["outlet"] for row in printed):
        yield f"show tells of printings {printed}"
    told = next(one for one in shown if one["printings"])
    if told["independent"] > told["incident"]["articles"]:
        yield f"a text that is printed again counts twice: {told}"
    page = " ".join(verbs.printed("show", str(told["incident"]["id"])).split())
    if " stands in " not in page or ", printed in " not in page:
        yield f"show does not tell people of printings: {page}"
    again = {row["article"] for row in printed}
    for rows, key in ((verbs.rows("articles"), "article"), (verbs.rows("search", "police"), "id")):
        if {row[key] for row in rows if row["printings"]} & again == set():
            yield f"where else a text stands is not told: {rows}"
    rows = verbs.rows("articles", "--printings")
    if len(rows) != len(verbs.rows("articles")) + sum(len(row["printings"]) for row in rows):
        yield "articles --printings does not have a row for each"
    if "; also in " not in " ".join(verbs.printed("sources", "police").split()):
        yield "sources does not tell where else a text stands"


def check_contexts(verbs):
    """What an incident is about narrows every listing, and a slip of a letter is told."""
    whole = verbs.rows("incidents")
    about = verbs.rows("incidents", "--context", "crime")
    if not about or any("crime" not in row["contexts"] for row in about) or \
            len(about) != sum("crime" in row["contexts"] for row in whole):
        yield f"--context leaves {len(about)} of {len(whole)}"
    for verb in ("timeline", "claims", "disputes", "policy", "sources", "articles", "people", "search"):
        words = ["shooting"] if verb == "search" else []
        if verbs.rows(verb, *words, "--context", "cbrn"):
            yield f"{verb} --context leaves what it should not"
    if b'did you mean "crime"' not in verbs.told("incidents", "--context", "crimes"):
        yield "a slip in --context is not told"


def check_filters(verbs):
    whole = verbs.rows("incidents")
    omaha = verbs.rows("incidents", "--place", "OMAHA")
    if not omaha or any(abs(row["lat"] - 41.26) > 0.1 for row in omaha) or len(omaha) >= len(whole):
        yield f"--place leaves {omaha}"
    late = verbs.rows("incidents", "--from", "2016-05-05", "--to", "2016-05")
    if not late or len(late) >= len(whole) or any((row["latest"] or "9999") < "2016-05-05" for row in late):
        yield f"--from leaves {late}"
    if verbs.rows("incidents", "--from", "2031") or verbs.rows("people", "--place", "Atlantis"):
        yield "what did not happen is listed"
    typed = verbs.rows("incidents", "--type", "assault")
    if not typed or any(row["type"] != "ASSAULT" for row in typed):
        yield f"--type leaves {typed}"
    quimby = verbs.rows("incidents", "--actor", "harold quimby")
    if not quimby or len(quimby) >= len(whole):
        yield f"--actor leaves {quimby}"
    said = verbs.rows("claims", "--holder", "mayor", "--slot", "injured")
    if not said or any((row["holder"], row["slot"]) != ("mayor", "injured") for row in said):
        yield f"--holder and --slot leave {said}"


def check_positions(positions, claims):
    """Each value of a slot once, with all who hold it and nobody else. Parts of a toll are one position where they
    count one kind of people, which claims do not tell."""
    parts = [p for p in positions if p["slot"].endswith(".subset")]
    if sum(len(p["holders"]) for p in parts) > sum(c["slot"].endswith(".subset") for c in claims) or \
            any("counted" not in p for p in parts):
        yield f"positions of parts are more than their claims, or do not tell what they count: {parts}"
    positions = [p for p in positions if p not in parts]
    claims = [c for c in claims if not c["slot"].endswith(".subset")]
    told = [(p["slot"], p["value"].lower(), p["denied"]) for p in positions]
    if len(set(told)) != len(told):
        yield f"a value has two positions: {told}"
    if sum(sum(is_of(c, p) for p in positions) for c in claims) != len(claims):
        yield f"not every claim has its position: {positions} {claims}"
    for position in positions:
        those = [c for c in claims if is_of(c, position)]
        days = [c["day"] for c in those if c["day"]]
        if {c["holder"] for c in those} != set(position["holders"]) or \
                {c["article"] for c in those} != {a["article"] for a in position["articles"]} or \
                (days and (min(days), max(days)) != (position["first"], position["last"])):
            yield f"a position is not that of its claims: {position} {those}"
        if not 1 <= position["sources"] <= len({(c["holder"], c["article"]) for c in those}):
            yield f"a position has more or fewer sources than its claims: {position} {those}"


def is_of(claim, position):
    is_denied = claim["stance"] == "denies" or claim["certainty"] == "negated"
    return claim["slot"] == position["slot"] and is_denied == position["denied"] and \
        claim["value"].lower() == position["value"].lower()


def check_shown(verbs):
    """An incident's positions are those of its claims, as JSON and for people."""
    for incident in verbs.rows("incidents"):
        shown = verbs.rows("show", str(incident["id"]))[0]
        claims = [c for c in shown["claims"] if c["slot"] != "statement"]
        yield from check_positions(shown["positions"], claims)
        lines = " ".join(verbs.printed("show", str(incident["id"])).split())
        for position in shown["positions"]:
            support = f"{len(position['articles'])} article{'s' * (len(position['articles']) > 1)}, " \
                      f"{position['sources']} source{'s' * (position['sources'] > 1)}"
            if support not in lines:
                yield f"show does not tell of {support}: {lines}"


def check_disputes(verbs):
    """One kind alone, and each value once with who holds it, since when, and where."""
    whole = verbs.rows("disputes")
    kinds = {kind: verbs.rows("disputes", "--kind", kind) for kind in ("contradiction", "revision", "refinement")}
    if sum(map(len, kinds.values())) != len(whole) or not kinds["contradiction"] or not kinds["refinement"]:
        yield f"--kind: {[(kind, len(rows)) for kind, rows in kinds.items()]} of {len(whole)}"
    if any(row["kind"] != kind for kind, rows in kinds.items() for row in rows):
        yield "--kind leaves other kinds"
    for row in whole:
        yield from check_positions(row["positions"], [dict(c, slot=row["slot"]) for c in row["claims"]])
    if verbs.code("disputes", "--kind", "quarrel") != 2:
        yield "a kind that there is not is asked for"


def check_filters_of_articles(verbs):
    """Articles are narrowed by the incidents that they tell of, stays by their own names."""
    whole = verbs.rows("search", "shooting")
    told = {row["id"] for row in verbs.rows("incidents", "--place", "Omaha")}
    for options in (["--place", "omaha"], ["--actor", "Denise Okafor"], ["--place", "Omaha", "--type", "ASSAULT"]):
        found = verbs.rows("search", "shooting", *options)
        if not 0 < len(found) < len(whole) or any(not told & set(row["incidents"]) for row in found):
            yield f"search {options} leaves {found}"
        pages = verbs.rows("search", "shooting", *options, "--limit", "1")
        pages += verbs.rows("search", "shooting", *options, "--after", str(pages[0]["id"]))
        if pages != found:
            yield f"search {options}: pages are not the whole"
        listed = verbs.rows("articles", *options)
        if not {row["id"] for row in found} <= {row["article"] for row in listed} or len(listed) >= len(TOWNS) * 4:
            yield f"articles {options} leaves {len(listed)}"
    for verb in ("search", "articles", "people"):
        words = ["shooting"] if verb == "search" else []
        if verbs.rows(verb, *words, "--type", "AGREE") or not verbs.rows(verb, *words, "--type", "assault"):
            yield f"{verb} --type leaves what it should not"


def check_words_of_options(verbs, source):
    """The types and slots that pages list are the program's; a slip of a letter is told."""
    types = re.search(r"WHAT_TYPE_COUNT\] = {([^}]*)}", (source / "src/what/names.c").read_text()).group(1)
    slots = re.search(r"slot_names\[SLOT_COUNT\] = {(.*?)};", (source / "src/article/claim.c").read_text(), re.S).group(1)
    contexts = re.search(r"names\[PLOVER_CONTEXT_COUNT\] = {(.*?)};", (source / "src/what/plover_context.c").read_text(), re.S).group(1)
    known = {"--type": re.findall(r'"(\w+)"', types), "--slot": re.findall(r'"([\w.]+)"', slots),
             "--context": re.findall(r'"(\w+)"', contexts)}
    for page in sorted((source / "doc/cmd").glob("*.md")):
        text = page.read_text()
        for option, names in known.items():
            if f"option: {option} " in text and f"values: {option} {' '.join(names)}\n" not in text:
                yield f"{page.name} does not list the values of {option}"
    for arguments, meant in ((("incidents", "--type", "assualt"), b'"ASSAULT"'), (("claims", "--slot", "kiled"), b'"killed"')):
        told = verbs.told(*arguments)
        if b"did you mean " + meant not in told:
            yield f"{arguments}: {told}"


def check_listings(verbs):
    sources = verbs.rows("sources")
    if not any(row["contradicted"] for row in sources) or any(row["claims"] < row["contradicted"] for row in sources):
        yield f"sources: {sources}"
    mayor = verbs.rows("sources", "mayor")
    days = [row["claim"]["day"] for row in mayor[1:]]
    if mayor[0]["claims"] != len(days) or days != sorted(days):
        yield f"sources mayor: {mayor}"
    found = verbs.rows("search", '"grey coat"')
    if not found or any("[grey coat]" not in row["passage"] for row in found) or not found[0]["incidents"]:
        yield f"search: {found}"
    told = max(verbs.rows("incidents"), key=lambda row: row["articles"])["id"]
    behind = verbs.rows("why", str(told))[0]
    if len(behind["accounts"]) < 2 or not behind["values"] or not all(row["program"] for row in behind["values"]):
        yield f"why: {behind}"
    for rule in ("range", "low", "best-low-high", "latest-majority-lowest", "two-source", "median"):
        rows = verbs.rows("policy", "--rule", rule)
        if not rows or any(row["policy"] != rule or not row["rule"] for row in rows):
            yield f"policy {rule}: {rows}"
        if any(not row["low"] <= (row["best"] if row["best"] is not None else row["low"]) <= row["high"] for row in rows):
            yield f"policy {rule}: a figure is outside its range"


def check_decisions(verbs):
    one, other = [verbs.rows("incidents", "--place", town)[0]["id"] for town in TOWNS[:2]]
    count = len(verbs.rows("incidents"))
    merged = verbs.rows("merge", str(one), str(other), "--by", "Ada", "--note", "same gun")[0]
    if len(verbs.rows("incidents")) != count - 1 or merged["incidents"] != [one] or merged["by"] != "Ada":
        yield f"merge: {merged}"
    if verbs.rows("show", str(other))[0]["incident"]["id"] != one:
        yield "the number that is gone does not lead to what it became"
    corrected = verbs.rows("correct", str(one), "killed", "4..6")[0]
    if verbs.rows("show", str(one))[0]["incident"]["killed"] != [4, 6]:
        yield "a correction does not show"
    if verbs.code("reread", "-q") != 0 or verbs.rows("show", str(one))[0]["incident"]["killed"] != [4, 6]:
        yield "a new reading takes a correction away"
    if verbs.rows("decisions", "--unattached"):
        yield "after the same reading a decision does not attach"
    for decision in (corrected, merged):
        verbs.rows("undo", str(decision["id"]))
    if len(verbs.rows("incidents")) != count or [row["in_force"] for row in verbs.rows("decisions")] != [False] * 4:
        yield f"undo: {verbs.rows('decisions')}"
    for options, left in ((["--by", "Ada"], {merged["id"]}), (["--kind", "correct"], {corrected["id"]}),
                          (["--kind", "undo", "--by", "Ada"], set()), (["--from", "9000"], set()), (["--to", "2001-02"], set())):
        if {row["id"] for row in verbs.rows("decisions", *options)} != left:
            yield f"decisions {options} leaves {verbs.rows('decisions', *options)}"
    if len(verbs.rows("decisions", "--from", "2001", "--to", "9000")) != 4:
        yield "decisions --from and --to leave some out"
    for options, count in ((["--place", TOWNS[0]], 4), (["--place", TOWNS[1], "--type", "ASSAULT"], 2), (["--actor", "nobody"], 0)):
        if len(verbs.rows("decisions", *options)) != count:
            yield f"decisions {options} leaves {verbs.rows('decisions', *options)}"
    article = verbs.rows("why", str(one))[0]["accounts"][0]["article"]
    if len(verbs.rows("split", str(one), str(article))[0]["incidents"]) < 2:
        yield "split: the article is still with the others"
    if verbs.code("check") != 0:
        yield "after decisions the ledger is not whole"


def check_codes(verbs):
    for code, arguments in ((2, ("policy", "--rule", "mean")), (2, ("incidents", "--from", "spring")),
                            (2, ("search",)), (2, ("search", '"open')), (2, ("incidents", "--limit", "0")), (2, ("timeline", "--type", "WAR")),
                            (2, ("incidents", "--after", "x")), (2, ("merge", "1")), (2, ("merge", "1", "1")),
                            (2, ("correct", "1", "killed", "many")), (2, ("split", "1")), (2, ("why",)),
                            (1, ("merge", "1", "9999")), (1, ("undo", "9999")), (1, ("why", "9999")),
                            (1, ("search", "zeppelin")), (0, ("decisions",)), (0, ("upgrade",))):
        ended = verbs.code(*arguments)
        if ended != code:
            yield f"{arguments} ends with {ended}, not {code}"


def check_room(build, folder):
    """Where files may not grow an article is added whole or not at all, and it is said what is the matter."""
    small = Ledger(build, folder, "small")
    ran = subprocess.run([small.program, "add", "-q", "-d", small.path, "--format", "jsonl", "-"], input=as_lines(articles()),
                         env=small.environment, capture_output=True, check=False,
                         preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (800_000, 800_000)))
    if ran.returncode != 4 or b"(ulimit -f)" not in ran.stderr or b"Success" in ran.stderr:
        yield f"a file that may not grow: {ran.returncode} {ran.stderr}"
    if Verbs(small).code("check") != 0 or not 0 < len(Verbs(small).rows("articles")) < len(articles()):
        yield "where files may not grow the ledger is not whole"


def check_told(build, folder):
    """An agency that is its own outlet is named once, so is a place that the label names; a victim has the age."""
    text = ("KIRKUK, March 4 (Reuters) - A bomb killed nine people in a market in KIRKUK on Monday, police said. "
            "Shopkeeper Omar Aziz, 54, was among the dead.")
    made = [{"date": "2025-03-04", "outlet": "Reuters", "text": text}]
    verbs = Verbs(Ledger(build, folder, "told").add(as_lines(made)))
    if "told by Reuters \u2190 police" not in verbs.printed("why", "1"):
        yield f"why: {verbs.printed('why', '1')}"
    if "Omar Aziz, 54" not in verbs.printed("show", "1"):
        yield f"show: {verbs.printed('show', '1')}"
    if verbs.printed("incidents").upper().count("KIRKUK") != 1:
        yield f"incidents: {verbs.printed('incidents')}"
    if "claims on 1 incident," not in " ".join(verbs.printed("sources").split()):
        yield f"sources: {verbs.printed('sources')}"


def check_described(build, folder):
    """What an article tells of a holder stands behind his name, narrows and gathers; every step of a rule is explained."""
    text = ("BROD, March 14, 2025 - Colonel Ali Sarn of the Libyan army said nine soldiers were killed in a bombing in Brod "
            "on Thursday. Ana Pell, a nurse at Brod hospital, said ten were dead. Police put the toll at eight.")
    verbs = Verbs(Ledger(build, folder, "described").add(as_lines([{"date": "2025-03-14", "outlet": "Hill Wire", "text": text}])))
    page = " ".join(verbs.printed("why", "1").split())
    if 'cue "said", told by Hill Wire \u2190 Ali Sarn, colonel of Libyan army (MIL, LBY)' not in page:
        yield f"why does not tell who Ali Sarn is: {page}"
    named = lambda *options: [row["holder"] for row in verbs.rows("sources", *options)]
    if "Ali Sarn" not in named() or named("--of", "army") != ["Ali Sarn"] or named("--of", "lby") != ["Ali Sarn"]:
        yield f"sources --of army: {named('--of', 'army')}, of LBY: {named('--of', 'lby')}"
    if {row["holder"] for row in verbs.rows("claims", "--of", "ARMY")} != {"Ali Sarn"}:
        yield f"claims --of ARMY: {verbs.rows('claims', '--of', 'ARMY')}"
    bodies = {row["body"]: row["claims"] for row in verbs.rows("sources", "--per", "body")}
    if bodies.get("Libyan army") != len(verbs.rows("claims", "--of", "army")) or list(bodies)[-1] is not None:
        yield f"sources --per body: {bodies}"
    told = [row["title"] for row in verbs.rows("sources") if row["holder"] in ("Ali Sarn", "police")]
    if sorted(told, key=str) != [None, "colonel"]:
        yield f"titles of sources: {told}"
    if b"did you mean \"country\"" not in verbs.told("sources", "--per", "contry"):
        yield f"sources --per contry: {verbs.told('sources', '--per', 'contry')}"
    behind = verbs.rows("why", "1")[0]
    steps = {re.sub(" [+-][0-9]+$", "", step) for row in behind["values"] for step in row["claim"]["why"].split(", ")}
    explained = {row["step"] for row in behind["steps"]}
    if not explained or not explained <= steps or any(
            step not in explained for step in steps if " " not in step or step.startswith("held by ")):
        yield f"of the steps {steps} only {explained} are explained"
    if verbs.rows("why", "1", "--after", "99999") != [{"values": [], "next": None}] or \
            "nothing behind claim 99999" not in verbs.printed("why", "1", "--after", "99999"):
        yield f"why behind the end: {verbs.rows('why', '1', '--after', '99999')}"
    if b"nothing stands behind 99999" not in verbs.told("claims", "--after", "99999"):
        yield f"claims behind the end: {verbs.told('claims', '--after', '99999')}"


def check_positions_of_disputes(build, folder):
    """Who says the same again is told once, with the last day."""
    tell = lambda day, toll, more: {"date": f"2025-03-{day}", "outlet": "Hill Wire", "text": (
        f"OSVELT, March {day} - A bomb killed {toll} people in the Tarn market in Osvelt on Thursday, police said. {more}")}
    made = [tell(14, "nine", "The street was closed."), tell(15, "nine", "Traders opened again."), tell(16, "12", "A minister came.")]
    printed = " ".join(Verbs(Ledger(build, folder, "again").add(as_lines(made))).printed("disputes", "--slot", "killed").split())
    if printed.count(" 9 police") != 1 or "9 police, 2025-03-14, Hill Wire, and until 2025-03-15 in 1 more" not in printed:
        yield f"disputes: {printed}"


def check_days_of_printings(build, folder):
    """A text is printed on its day of publication, whatever its dateline says, whichever came first."""
    text = "KIRKUK, March 4 (Reuters) - A bomb killed nine people in a market in Kirkuk on Monday, police said."
    made = [{"date": "2025-03-06", "outlet": "Coast Post", "text": text}, {"date": "2025-03-05", "outlet": "Hill Wire", "text": text}]
    wanted = [("Hill Wire", "2025-03-05", 1), ("Coast Post", "2025-03-06", 0)]
    for number, order in enumerate((made, made[::-1])):
        ledger = Ledger(build, folder, f"printed{number}").add(as_lines(order))
        told = Verbs(ledger).added(as_lines(order))
        if ledger.ask("SELECT outlet, published, is_first FROM printed ORDER BY 3 DESC, 1") != wanted or \
                ledger.ask("SELECT published FROM article") != [("2025-03-04",)]:
            yield f"printed: {ledger.ask('SELECT * FROM printed')}"
        if told != {"added": 0, "known": 2, "printed": 0, "set_aside": 0, "not_english": 0}:
            yield f"added again: {told}"
        days = lambda *options: [row["date"] for row in Verbs(ledger).rows("articles", *options)]
        if days("--from", "2025-03-05", "--to", "2025-03-05") != ["2025-03-05"] or days("--to", "2025-03-04") != []:
            yield f"articles of a day: {days('--to', '2025-03-04')}"
        exported = [json.loads(line)["date"] for line in ledger.run("export", "--table", "articles", "-d", ledger.path).splitlines()]
        if exported != ["2025-03-05"]:
            yield f"articles exported: {exported}"
    fresh = Verbs(Ledger(build, folder, "once")).added(as_lines(made))
    if fresh != {"added": 1, "known": 0, "printed": 1, "set_aside": 0, "not_english": 0}:
        yield f"added: {fresh}"


def check_readings(verbs, data):
    """What the ledger was read with is told by the sums of the files, all that was learnt in one."""
    sum_of = lambda path: hashlib.sha256(path.read_bytes()).hexdigest()
    models = [data / "models" / f"{name}.model" for name in ("fast", "lemma", "names", "text")]
    listed = "".join(f"{sum_of(path)}  {path.name}\n" for path in models)
    wanted = ("fast", sum_of(data / "dateline.lexicon"), hashlib.sha256(listed.encode()).hexdigest(),
              sum_of(data / "models" / "gazetteer.places"))
    with sqlite3.connect(verbs.ledger.path) as connection:
        kept = connection.execute("SELECT model, lexicon_sha256, model_sha256, places_sha256 FROM reading").fetchall()
    if kept != [wanted]:
        yield f"read with {kept}, not {wanted}"


def main():
    build = pathlib.Path(sys.argv[2])
    with tempfile.TemporaryDirectory() as name:
        verbs = Verbs(Ledger(build, pathlib.Path(name), "news").add(as_lines(articles())))
        faults = [*check_pages(verbs), *check_pages_of_one(verbs), *check_printings(verbs), *check_contexts(verbs), *check_filters(verbs), *check_disputes(verbs), *check_shown(verbs),
                  *check_filters_of_articles(verbs), *check_words_of_options(verbs, pathlib.Path(sys.argv[1])), *check_listings(verbs), *check_decisions(verbs),
                  *check_codes(verbs), *check_readings(verbs, pathlib.Path(verbs.ledger.environment["DATELINE_DATA"]))]
        missing = Verbs(Ledger(build, pathlib.Path(name), "missing"))
        if missing.code("merge", "1", "2") != 4 or missing.ledger.path.exists():
            faults.append("a decision on a ledger that is not there makes one")
        faults += [*check_room(build, pathlib.Path(name)), *check_told(build, pathlib.Path(name)), *check_described(build, pathlib.Path(name)),
                   *check_days_of_printings(build, pathlib.Path(name)),
                   *check_positions_of_disputes(build, pathlib.Path(name))]
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
