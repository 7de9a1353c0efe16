"""MUC-4: templates of attacks, five roles (CEAF-REE, GTT) and all 23 slots.

An incident of violence with a perpetrator, target, victim or weapon becomes a template. Fills come from
the roles of its events, perpetrators also from claims, which know their holder.
"""
import os
import re

from runner import read_jsonl

MONTHS = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split()
ROLES = ("PerpInd", "PerpOrg", "Target", "Victim", "Weapon")
BOMBING_MODES = {"explosives", "suicide-attack"}
ARSON = re.compile(r"\b(?:set fire|arson|burn(?:ed|t|ing)?|torch(?:ed)?)\b", re.I)
ROBBERY = re.compile(r"\b(?:rob(?:bed|bery)?|steal|stole|stolen|loot(?:ed|ing)?)\b", re.I)
BOMB = re.compile(r"\b(?:bomb|dynamite|explos|grenade|mine\b|mortar)", re.I)
# What makes a described group an organisation with a name ("the northern liberation front").
ORGANIZATION = re.compile(
    r"\b(?:front|army|movement|party|command|cartel|union|organization|brigades?|federation|"
    r"battalion|league|alliance|coordinator|extraditables|[A-Z]+-\d+)$", re.I)
MEMBERS = re.compile(r"^(.*\b(?:members|guerrillas|commandos?|units?|rebels|terrorists)) (?:of|from) "
                     r"(?:the )?(.+)$", re.I)
ARMED = ("MIL", "REB", "UAF", "COP")
# Words that stand for something told elsewhere are no fills.
STAND_IN = re.compile(
    r"^(?:i|we|us|you|he|him|she|her|it|they|them|who|whom|which|that|those|these|others?|one|two|"
    r"three|four|five|six|seven|eight|nine|ten|several|many|some|all|each other|[\d,]+|everyone|"
    r"nobody|people|persons?)$", re.I)
ARTICLE = re.compile(r"^(?:the|a|an|this|that|these|those|some|his|her|their|its|our|my)\s+", re.I)
# Slot fills of the closed lists: pattern of the words -> fill.
INSTRUMENT = [("VEHICLE BOMB", r"car bomb|vehicle bomb|truck bomb"), ("DYNAMITE", r"dynamite"),
              ("GRENADE", r"grenade"), ("MACHINE GUN", r"machine.?gun|submachine"),
              ("MORTAR", r"mortar"), ("ROCKET", r"rocket"), ("MINE", r"\bmines?\b"),
              ("RIFLE", r"rifle"), ("BOMB", r"bomb"), ("EXPLOSIVE", r"explosive|charge"),
              ("STONE", r"\bstones?\b"), ("GUN", r"gun|pistol|revolver|weapon|bullet|shot")]
PHYSICAL = [("DIPLOMAT OFFICE OR RESIDENCE", r"embass|consul|ambassador"),
            ("FINANCIAL", r"\bbanks?\b"), ("COMMUNICATIONS", r"radio|televis|telephone|antenna"),
            ("ENERGY", r"power|electric|pylon|pipeline|oil|energy|tower|substation|refiner"),
            ("LAW ENFORCEMENT FACILITY", r"police|prison|jail"),
            ("TRANSPORT VEHICLE", r"\b(?:bus|buses|cars?|trucks?|vehicles?|plane|train|aircraft|"
                                  r"helicopter|boat|ship|jeep)\b"),
            ("TRANSPORTATION FACILITY", r"airport|station|bridge|road|highway|railway"),
            ("GOVERNMENT OFFICE OR RESIDENCE", r"ministry|palace|government|town hall|presiden"),
            ("CIVILIAN RESIDENCE", r"house|home|residence|apartment|farm"),
            ("COMMERCIAL", r"store|shop|hotel|restaurant|company|factory|plant|supermarket"),
            ("ORGANIZATION OFFICE", r"headquarters|office|party|union|newspaper")]
HUMAN = [("DIPLOMAT", r"ambassador|diplomat|consul"), ("LEGAL OR JUDICIAL", r"judge|magistrate|lawyer"),
         ("LAW ENFORCEMENT", r"police"), ("SECURITY GUARD", r"guard|bodyguard"),
         ("ACTIVE MILITARY", r"soldier|troops|officer|colonel|general|lieutenant|captain|marine"),
         ("GOVERNMENT OFFICIAL", r"president|minister|mayor|governor|official|councilman"),
         ("POLITICAL FIGURE", r"candidate|senator|leader|deputy|congressman|politician")]
CONFIDENCE = {"claims-responsibility": "CLAIMED OR ADMITTED", "admits": "CLAIMED OR ADMITTED",
              "blames": "SUSPECTED OR ACCUSED", "accuses": "SUSPECTED OR ACCUSED",
              "speculates": "POSSIBLE", "leaves-open": "POSSIBLE", "doubts": "POSSIBLE"}


def day_of(dateline):
    told = re.search(r"(\d{1,2}) ([A-Z]{3})[A-Z]* (\d{2})\b", dateline or "")
    if not told or told[2] not in MONTHS:
        return None
    return f"19{told[3]}-{MONTHS.index(told[2]) + 1:02}-{int(told[1]):02}"


def unwrapped(text):
    """One line a paragraph, round brackets, as the sets of roles have it."""
    text = re.sub(r"(?<!\n)\n(?!\s*\n)", " ", text.replace("[", "(").replace("]", ")"))
    return re.sub(r"\n\s*\n", "\n\n", text).strip()


def first_fill(table, words, otherwise):
    return next((fill for fill, pattern in table if re.search(pattern, words, re.I)), otherwise)


class Template:
    """What an incident is in MUC's terms: words of each role, with their code and confidence."""

    def __init__(self, kind, incident):
        self.kind, self.incident = kind, incident
        self.fills = {role: {} for role in ROLES}  # role -> words -> details
        self.described = {}

    def add(self, role, words, **details):
        words = ARTICLE.sub("", words.strip())
        if words and not STAND_IN.match(words):
            place = self.described if role == "described" else self.fills[role]
            place.setdefault(words.lower(), {"words": words}).update(details)

    def roles(self):
        return {"incident_type": self.kind,
                **{role: [[fill] for fill in fills] for role, fills in self.fills.items()}}

    def is_relevant(self):
        """MUC asks for violence against people and things that are not armed themselves; of a bomb
        that went off nobody may have told yet what it hit."""
        people = [d for d in self.described.values() if d["code"][-3:] not in ARMED]
        return bool(people or any(self.fills[role] for role in ("Target", "Victim", "Weapon")))


def kind_of(events, text):
    """The template type of an incident's events; None when they are no violence."""
    types, modes = {e["type"] for e in events}, {e["mode"] for e in events}
    triggers = " ".join(text[e["start"]:e["end"]] for e in events)
    if not types & {"ASSAULT", "CASUALTY"}:
        seized = any(e["mode"] == "seize" for e in events)
        return "robbery" if seized and ROBBERY.search(triggers) else None
    if "abduct" in modes:
        return "kidnapping"
    weapons = " ".join(r["text"] for e in events for r in e["roles"] if r["role"] == "weapon")
    if modes & BOMBING_MODES or BOMB.search(triggers + " " + weapons):
        return "bombing"
    if ARSON.search(triggers):
        return "arson"
    return "attack" if "ASSAULT" in types else None


def add_victim(template, words, entity, effect):
    if entity and entity["kind"] == "person" and entity["name"] != entity["name"].lower():
        template.add("Victim", entity["name"], effect=effect, title=words)
    elif entity and entity["kind"] in ("facility", "other") or entity is None and not effect:
        template.add("Target", words)
    elif entity and entity["kind"] != "place":
        template.add("described", words, effect=effect, code=entity["code"] or "")


def add_perpetrator(template, words, entity, confidence):
    members = MEMBERS.match(words)
    is_named = entity and entity["kind"] in ("group", "organization") \
        and entity["name"] != entity["name"].lower()
    if members and ORGANIZATION.search(members[2]):
        template.add("PerpInd", words, code=entity["code"] or "" if entity else "")
        template.add("PerpOrg", members[2], confidence=confidence)
    elif is_named or ORGANIZATION.search(words):
        template.add("PerpOrg", words, confidence=confidence)
    elif entity and entity["kind"] in ("person", "group"):
        template.add("PerpInd", words, code=entity["code"] or "")


def add_event(template, event, entities):
    for role in event["roles"]:
        entity = entities.get(role.get("ref"))
        if role["role"] == "agent" and event["type"] == "ASSAULT":
            add_perpetrator(template, role["text"], entity, "REPORTED AS FACT")
        elif role["role"] in ("target", "killed", "injured", "captive"):
            effect = {"killed": "DEATH", "injured": "INJURY"}.get(role["role"], "")
            add_victim(template, role["text"], entity, effect)
        elif role["role"] == "weapon":
            template.add("Weapon", role["text"])


def add_claims(template, record, text):
    names = {e["name"].lower(): e for e in record["entities"] if e["name"]}
    for claim in record["claims"]:
        if claim["incident"] == template.incident["id"] and claim["stance"] != "denies" \
                and claim["slot"] in ("perpetrator", "responsibility") \
                and claim["certainty"] != "negated":
            sure = CONFIDENCE.get(claim["stance"], "REPORTED AS FACT")
            if sure == "SUSPECTED OR ACCUSED" and claim["holder"] not in (None, "author"):
                sure = "SUSPECTED OR ACCUSED BY AUTHORITIES"
            add_perpetrator(template, text[claim["start"]:claim["end"]],
                            names.get(claim["value"].lower()), sure)


def templates_of(record, text):
    entities = {e["id"]: e for e in record["entities"]}
    found = []
    for incident in record["incidents"]:
        events = [e for e in record["events"]
                  if e["incident"] == incident["id"] and e["modality"] != "denied"]
        kind = kind_of(events, text)
        if kind is None:
            continue
        template = Template(kind, incident)
        for event in events:
            add_event(template, event, entities)
        add_claims(template, record, text)
        if template.is_relevant():
            found.append(template)
    return merged(found)


def merged(templates):
    """One template a type and place: messages tell one incident in many mentions."""
    by_key = {}
    for template in templates:
        key = template.kind
        if key not in by_key:
            by_key[key] = template
            continue
        for role in ROLES:
            for fill, details in template.fills[role].items():
                by_key[key].fills[role].setdefault(fill, details)
        by_key[key].described.update(template.described)
    return list(by_key.values())


def date_fill(incident):
    words = lambda day: f"{day[8:]} {MONTHS[int(day[5:7]) - 1]} {day[2:4]}"
    first, last = incident["earliest"], incident["latest"]
    if first and first == last:
        return words(first)
    if first and last:
        return f"{words(first)} - {words(last)}"
    return f"- {words(last)}" if last else None


def full_slots(template, country):
    """The 23 slots, as far as the program knows them."""
    slot = lambda words, ref=None: dict({"alts": [words]}, **({"ref": [ref]} if ref else {}))
    fills = template.fills
    upper = lambda role: [fill.upper() for fill in fills[role]]
    day, place = date_fill(template.incident), (template.incident["place"] or "").upper()
    where = ": ".join(filter(None, (country, f"{place} (CITY)" if place and place != country else "")))
    state = any(d.get("code", "")[-3:] in ("MIL", "GOV", "COP") for d in fills["PerpInd"].values())
    people = {**fills["Victim"], **template.described}
    return {
        "incident_date": [slot(day)] if day else [],
        "incident_location": [slot(where)] if where else [],
        "incident_type": [slot(template.kind.upper())],
        "incident_stage": [slot("ACCOMPLISHED")],
        "incident_instrument_id": [slot(w) for w in upper("Weapon")],
        "incident_instrument_type": [slot(first_fill(INSTRUMENT, w, "GUN"), w)
                                     for w in upper("Weapon")],
        "perp_incident_category": [slot("STATE-SPONSORED VIOLENCE" if state else "TERRORIST ACT")]
        if fills["PerpInd"] or fills["PerpOrg"] else [],
        "perp_individual_id": [slot(w) for w in upper("PerpInd")],
        "perp_organization_id": [slot(w) for w in upper("PerpOrg")],
        "perp_organization_confidence": [slot(d["confidence"], w.upper())
                                         for w, d in fills["PerpOrg"].items()],
        "phys_tgt_id": [slot(w) for w in upper("Target")],
        "phys_tgt_type": [slot(first_fill(PHYSICAL, w, "OTHER"), w) for w in upper("Target")],
        "phys_tgt_number": [slot("PLURAL" if w.endswith("S") else "1", w) for w in upper("Target")],
        "phys_tgt_effect": [slot("SOME DAMAGE", w) for w in upper("Target")],
        "hum_tgt_name": [slot(w) for w in upper("Victim")],
        "hum_tgt_description": [slot(w.upper()) for w in template.described],
        "hum_tgt_type": [slot(first_fill(HUMAN, d.get("title", w), "CIVILIAN"), w.upper())
                         for w, d in people.items()],
        "hum_tgt_number": [slot("PLURAL" if w.endswith("s") and w not in fills["Victim"] else "1",
                                w.upper()) for w in people],
        "hum_tgt_effect": [slot(d["effect"], w.upper()) for w, d in people.items()
                           if d.get("effect")]}


def home_country(record, names):
    """The country most of the article's places lie in."""
    codes = [p["country"] for p in record["places"] if p["country"]]
    return names.get(max(sorted(set(codes)), key=codes.count), "") if codes else ""


def country_names():
    """ISO-3 -> the name MUC writes, of the countries its messages are about."""
    return {"SLV": "EL SALVADOR", "COL": "COLOMBIA", "GTM": "GUATEMALA", "PER": "PERU",
            "CHL": "CHILE", "HND": "HONDURAS", "BOL": "BOLIVIA", "ARG": "ARGENTINA",
            "NIC": "NICARAGUA", "ECU": "ECUADOR", "PAN": "PANAMA", "VEN": "VENEZUELA",
            "CRI": "COSTA RICA", "MEX": "MEXICO", "USA": "UNITED STATES", "ESP": "SPAIN",
            "BRA": "BRAZIL", "CUB": "CUBA"}


def run(job):
    scorer, full = job.scorer("score_ceaf_ree"), job.scorer("score_full")
    messages = os.path.basename(job.row["file"]).replace(".simple", "")
    full_path = job.beside(messages)
    articles = {m["docid"]: {"id": m["docid"], "date": None, "text": m["text"]}
                for m in read_jsonl(job.gold_path)}
    for message in read_jsonl(full_path) if full_path else []:
        if message["docid"] in articles:
            articles[message["docid"]] = {
                "id": message["docid"], "date": day_of(message["dateline"]),
                "text": unwrapped(message["body"] or message["text"])}
    read = job.read(list(articles.values()))
    found = {d: templates_of(record, articles[d]["text"]) for d, record in read.items()}
    ours = [{"docid": d, "templates": [t.roles() for t in templates]}
            for d, templates in found.items()]
    scores = scorer.all_scores(scorer.load(job.gold_path, True),
                               scorer.load(job.write_jsonl("ours", ours)))
    values = {"ceaf_ree": scores["CEAF-REE strict"]["micro"][2],
              "gtt": scores["GTT template"]["micro"][2]}
    if full_path:
        names = country_names()
        filled = {d: [full_slots(t, home_country(read[d], names)) for t in templates]
                  for d, templates in found.items()}
        result = full.score(full.load(full_path), filled)
        values |= {"full_f": result["TOTAL"][2], "conf_f": result["perp_organization_confidence"][2]}
    return values
