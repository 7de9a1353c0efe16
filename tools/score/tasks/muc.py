"""MUC-4: templates of attacks, five roles (CEAF-REE, GTT) and all 23 slots.

An incident of violence with a perpetrator, target, victim or weapon becomes a template. Fills come from
the roles of its events, perpetrators also from claims, which know their holder.
"""
import os
import re
from datetime import date

from runner import read_jsonl
from tasks.muc_slots import MONTHS, STATE, STATE_BODY, full_slots

ROLES = ("PerpInd", "PerpOrg", "Target", "Victim", "Weapon")
BOMBING_MODES = {"explosives", "suicide-attack"}
# What is done beside a bomb, not by it.
BY_HAND = {"firearms", "targeted", "torture", "beat"}
ARSON = re.compile(r"\b(?:set fire|(?:set|on) (?:\w+ )?fire|arson|burned down|burning|torched)\b", re.I)
ROBBERY = re.compile(r"\b(?:rob(?:bed|bery)?|steal|stole|stolen|loot(?:ed|ing)?)\b", re.I)
BOMB = re.compile(r"\b(?:bomb|dynamite|explos|grenade|mine\b|mortar)", re.I)
# What makes a described group an organisation with a name ("the northern liberation front").
ORGANIZATION = re.compile(
    r"\b(?:front|army|movement|party|command|cartel|union|organization|brigades?|federation|"
    r"battalion|league|alliance|coordinator|extraditables|forces?|police|guard|government|regime|"
    r"mafias?|cartels?|factions?|gangs?|rings?|death squads?|"
    r"[A-Z]+-\d+)$", re.I)
# Heads of phrases that name people, not the body they belong to.
PEOPLE = re.compile(
    r"\b(?:members?|guerrillas?|terrorists?|rebels?|commandos?|soldiers?|troops|men|man|individuals?|"
    r"people|persons?|officers?|units?|squads?|columns?|group|groups|gunmen|gunman|subversives?|"
    r"extremists?|militiamen|combatants?|fighters?|hitmen|assassins?|murderers?|killers?|activists?|"
    r"criminals?|assailants?|attackers?|kidnappers?|elements|personnel|policemen|youths?|patrols?|"
    r"students?|thieves|traffickers?|militants?|insurgents?|civilians|agents?)$", re.I)
# What a person's name does not hold: descriptions that the program takes for names in capitals.
DESCRIBED = re.compile(r"\bof\b|\b(?:leader|militant|technician|president|driver|bodyguard|ambassador|child|"
                       r"officer|commander|general|priest|citizen|minister|mayor|judge|members?|wife|son|"
                       r"daughter|adviser|carabinero|party|police|army|front)$", re.I)
# Heads of what is hit that is no person; shots and the like, and what gunmen came in, are no weapons.
THING = re.compile(
    r"\b(?:buildings?|offices?|houses?|homes?|residences?|embass(?:y|ies)|consulates?|banks?|branch(?:es)?|"
    r"stores?|shops?|hotels?|restaurants?|bus(?:es)?|cars?|trucks?|vehicles?|trains?|planes?|airplanes?|"
    r"airports?|helicopters?|boats?|ships?|vessels?|jeeps?|ambulances?|wagons?|bridges?|roads?|highways?|"
    r"tracks?|railways?|stations?|pylons?|poles?|towers?|lines?|powerlines?|transformers?|pipelines?|oleoduct|"
    r"refinery|wells?|plants?|substations?|factor(?:y|ies)|mines?|dams?|radio|antennas?|telephones?|booths?|"
    r"headquarters|facilit(?:y|ies)|installations?|structures?|centers?|institutes?|schools?|universit(?:y|ies)|"
    r"church(?:es)?|cathedral|hospitals?|clinics?|markets?|supermarkets?|warehouses?|farms?|ranch(?:es)?|"
    r"palace|ministry|town hall|city hall|prisons?|jails?|barracks|garages?|theaters?|clubs?|monument|"
    r"newspapers?|compan(?:y|ies)|enterprises?|firms?|property|properties|businesses|apartments?|premises|"
    r"gates?|doors?|walls?|equipment|cargo|fuel|tanks?|machinery|crops?|cattle|animals)$", re.I)
NO_WEAPON = re.compile(r"\b(?:shots?|gunshots|volleys|fire|planes?|aircraft|airplanes|helicopters?|gunships|"
                       r"tanks|kg|artillery|weapons?|vehicles?|cars?|trucks?|jeeps?|vans?|pickups?|taxis?|"
                       r"bus(?:es)?|boats?|motorcycles?|motorbikes?|horses)$", re.I)
DESTROYED = re.compile(r"destroy|demolish|level(?:l)?ed|raze|gutted|reduced to|burned down|bl[oe]wn?\b", re.I)
FIGURES = re.compile(r"(?:^|\s)(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[\d,]+)$", re.I)
REBELS = re.compile(r"guerrilla|rebel|terrorist|subversive|insurgent|extremist", re.I)
KILLING = re.compile(r"kill|murder|assassin|massacr|execut|slain|slay|gunned", re.I)
EFFECTS = {"killed": "DEATH", "injured": "INJURY", "released": "REGAINED FREEDOM"}
PAST_DAYS = 200
UNTRUE = ("denied", "planned", "threatened", "hypothetical")  # Nobody was hit by it.
# War is no terrorist act to MUC's coders: fighting, coups, what is done from the air.
COMBAT = re.compile(r"\b(?:clash|combat|battle|fighting|ambush|skirmish|coup|invasion|offensive)", re.I)
ARMED = ("MIL", "REB", "UAF", "COP")
OUTLAWED = ("REB", "UAF", "CRM")  # MUC's templates name them as perpetrators, never as targets.
MILITARY = re.compile(r"\b(?:military|army|troops?|soldiers?|garrison|barracks|brigade|battalion|convoy|"
                      r"patrol|helicopter|guerrillas?|rebels?|clash(?:es)?|positions?|base|redoubts?)\b", re.I)
# Words that stand for something told elsewhere are no fills.
STAND_IN = re.compile(
    r"^(?:i|we|us|you|he|him|she|her|it|they|them|who|whom|which|that|those|these|others?|one|two|"
    r"three|four|five|six|seven|eight|nine|ten|several|many|some|all|each other|[\d,]+|everyone|"
    r"nobody|both|dead|wounded|injured|victims?|bod(?:y|ies)|corpses?|casualties|his|her|its|their|our|my|"
    r"members?|groups?|forces|leaders?|units?|the|an?|"
    r"individual|military|corps|perpetrators?|perpetrators? of .*|of .*|no .*)$", re.I)
# Those of whom nothing is told fill a slot, and make no template.
ANYBODY = re.compile(r"^(?:people|persons?)$", re.I)
FIGURE = re.compile(
    r"^(?:(?:about|some|at least|more than|over|around|another|other|the|only|nearly|several|various|many|"
    r"all|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[\d,]+)\s+)+(?=\S)", re.I)
LOOSE = re.compile(r"^(?:the|a|an|some|several|many|various|other|of|two|three|four|five|six|seven|eight|"
                   r"nine|ten|unidentified|unknown|\d+)$")
ARTICLE = re.compile(r"^(?:the|a|an|this|that|these|those|some|his|her|their|its|our|my)\s+", re.I)
ACCUSING = ("blames", "accuses", "speculates")
ALLEGED = re.compile(r"\b(?:alleged|suspected|presumed|supposed)\b", re.I)
AUTHORITY = re.compile(r"(?:GOV|MIL|COP|JUD|SPY|LEG)$")
# The weakest first: who is accused or claims it himself is told of so, though it is told as a fact, too.
CONFIDENCES = ("POSSIBLE", "REPORTED AS FACT", "SUSPECTED OR ACCUSED",
               "SUSPECTED OR ACCUSED BY AUTHORITIES", "CLAIMED OR ADMITTED")
CONFIDENCE = {"claims-responsibility": "CLAIMED OR ADMITTED", "admits": "CLAIMED OR ADMITTED",
              "leaves-open": "POSSIBLE", "doubts": "POSSIBLE"}


def day_of(dateline):
    told = re.search(r"(\d{1,2}) ([A-Z]{3})[A-Z]* (\d{2})\b", dateline or "")
    if not told or told[2] not in MONTHS:
        return None
    return f"19{told[3]}-{MONTHS.index(told[2]) + 1:02}-{int(told[1]):02}"


def unwrapped(text):
    """One line a paragraph, round brackets, as the sets of roles have it."""
    text = re.sub(r"(?<!\n)\n(?!\s*\n)", " ", text.replace("[", "(").replace("]", ")"))
    return re.sub(r"\n\s*\n", "\n\n", text).strip()


def essence(words):
    """What two fills of one thing share: their words less figures, articles and who it is said of."""
    return frozenset(w for w in re.findall(r"[^\W_]+", words.lower()) if not LOOSE.match(w))


def singular(words):
    return {re.sub(r"(?<=\w{3})s$", "", w) for w in words}


class Template:
    """What an incident is in MUC's terms: words of each role, with their code and confidence."""

    def __init__(self, kind, incident):
        self.kind, self.incident = kind, incident
        self.fills = {role: {} for role in ROLES}  # role -> words -> details
        self.described = {}
        self.is_shooting, self.has_happened, self.is_combat = False, True, False
        self.hits_somebody, self.is_by_rebels = False, False
        self.of_rebels = CONFIDENCES[0]  # how sure it is that rebels did it

    def place_of(self, role):
        return self.described if role == "described" else self.fills[role]

    def same(self, role, words):
        """The fill that tells of the same thing: its words are part of the others, or they of its, be it
        in another number ("the Jesuits" of "Jesuit priests")."""
        mine = essence(words)
        return next((k for k in self.place_of(role) if mine <= essence(k) or essence(k) <= mine
                     or singular(mine) < singular(essence(k)) or singular(essence(k)) < singular(mine)), None)

    def add(self, role, words, **details):
        """Adds a fill, or what is new of it; empty details take nothing away."""
        full, words = words.strip(), bare(words)
        if not words or STAND_IN.match(words):
            return
        place, key = self.place_of(role), self.same(role, words) or words.lower()
        fill = place.setdefault(key, {"words": words, "full": full})
        if FIGURE.match(ARTICLE.sub("", full)) and not FIGURE.match(ARTICLE.sub("", fill["full"])):
            fill["full"] = full  # who counts says more
        if fill.get("effect") == "DEATH":
            details.pop("effect", None)
        if details.get("confidence"):
            details["confidence"] = max(details["confidence"], place[key].get("confidence", CONFIDENCES[0]),
                                        key=CONFIDENCES.index)
        place[key].update({name: value for name, value in details.items() if value})

    def roles(self):
        return {"incident_type": self.kind,
                **{role: [[fill] for fill in fills] for role, fills in self.fills.items()}}

    def is_relevant(self):
        """MUC asks for violence that happened, against people and things that are not armed themselves;
        of a bomb that went off nobody may have told yet what it hit."""
        people = [w for w, d in self.told_of() if d.get("code", "")[-3:] not in ARMED]
        things = [words for words in self.fills["Target"] if not MILITARY.search(words)]
        return self.has_happened and bool(
            people or things or self.fills["Victim"] or self.fills["Weapon"])

    def told_of(self):
        """The described people of whom more is told than that they are people."""
        return [(w, d) for w, d in self.described.items() if not ANYBODY.match(w)]

    def names_civilians(self):
        return any((d.get("code") or "")[-3:] not in ARMED for d in self.fills["Victim"].values())

    def is_asked_for(self, published):
        """What MUC's coders leave out: what is long past, fighting between armed sides, and violence in
        general, with no day, name, thing or harm."""
        first = self.incident["earliest"]
        if first and published and days_between(first, published) > PAST_DAYS:
            return False
        if self.names_civilians() or any(not MILITARY.search(words) for words in self.fills["Target"]):
            return True
        harmed = [w for w, d in [*self.told_of(), *self.fills["Victim"].items()] if d.get("effect")]
        return not self.is_combat and bool(first or harmed)


def days_between(first, last):
    return (date.fromisoformat(last) - date.fromisoformat(first)).days


def bare(words):
    """Fills go without article and figure: "the two offices" -> "offices"."""
    return FIGURE.sub("", ARTICLE.sub("", words.strip()))


def kind_of(events, text):
    """The template type of an incident's events; None when they are no violence."""
    types, modes = {e["type"] for e in events}, {e["mode"] for e in events}
    triggers = " | ".join(text[e["start"]:e["end"] + len(" ON FIRE")] for e in events)
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


def acts_of(events, text):
    """MUC's coders write a template for each kind of act: whoever burns the shops and murders the mayor
    has done two things. -> {kind: its events}, the incident's own kind first; {} when it is no violence, or
    war from the air."""
    kind = kind_of(events, text)
    if kind is None or any(e["mode"] == "aerial" for e in events):
        return {}
    acts = {kind: []}
    for event in events:
        acts.setdefault(kind_of_act(event, kind, text), []).append(event)
    if kind != "bombing" and "attack" in acts:  # people die of the attack, not of the fire beside it
        silent = [e for e in acts[kind] if kind_of([e], text) is None]
        acts[kind] = [e for e in acts[kind] if e not in silent]
        acts["attack"] = sorted(acts["attack"] + silent, key=lambda e: e["start"])
    return acts


def kind_of_act(event, kind, text):
    """Does an event of an incident tell of another kind of act? "The attack" may be the bombing itself."""
    own = kind_of([event], text)
    if own == "attack" and kind == "bombing":
        is_other = event["mode"] in BY_HAND or KILLING.match(text[event["start"]:event["end"]])
        return "attack" if is_other else kind
    return own or kind


def is_named(entity):
    return bool(entity and entity["name"] and entity["name"] != entity["name"].lower())


def head_words(words):
    """A phrase up to its head: "offices" of "offices of the labor unions"."""
    return re.split(r" (?:of|from|in|at|near|on|belonging|carrying|located) ", words, flags=re.I)[0]


def title_of(words, entity, text):
    """What a person is called besides the name: in the phrase itself ("the mayor of Tacna, Ana Roe"), else
    wherever the article calls this person something."""
    name = entity["name"]
    called = [bare(text[start:end]) for start, end in entity["descriptions"]]
    called = [c for c in called if not STAND_IN.match(c)]
    return title_within(words, name) or max(called, key=len, default="")


def title_within(words, name):
    names = set(name.lower().split())
    rest = [w for w in re.split(r"[\s,]+", words) if w.lower() not in names]
    title = bare(" ".join(rest))
    return "" if STAND_IN.match(title) or title.lower().startswith(("who ", "whose ", "and ")) else title


def is_killing(event, text):
    return event["modality"] == "happened" and bool(KILLING.match(text[event["start"]:event["end"]]))


def damage_of(event, kind, text):
    """What an act does to things: the word tells, else the kind of act."""
    if DESTROYED.search(text[event["start"]:event["end"]]):
        return "DESTROYED"
    return "SOME DAMAGE" if kind in ("bombing", "arson") else ""


def add_victim(template, words, entity, effect, damage, text):
    kind = entity["kind"] if entity else None
    if kind == "person" and is_named(entity) and not DESCRIBED.search(entity["name"]):
        template.add("Victim", entity["name"], effect=effect, code=entity["code"],
                     title=title_of(words, entity, text))
    elif kind == "facility" or not effect and THING.search(head_words(words)):
        template.add("Target", words, effect=damage, code=entity["code"] if entity else None)
    elif kind in ("person", "group") and (entity["code"] or "")[-3:] not in OUTLAWED:
        template.add("described", words, effect=effect, code=entity["code"])


def body_within(start, end, entities, text):
    """The body named inside a phrase: "members of the northern front", "front guerrillas"."""
    for entity in entities.values():
        if entity["kind"] in ("group", "organization"):
            for first, last in entity["mentions"]:
                words = text[first:last]
                if start <= first and last <= end and last - first < end - start \
                        and not PEOPLE.search(words) and is_body(words, entity):
                    return entity
    return None


def usual_words(entity, text):
    """What an article calls a body most often: one fill for all its names."""
    names = [text[start:end] for start, end in sorted(entity["mentions"])]
    names = [n for n in names if not STAND_IN.match(n) and not PEOPLE.search(n)] or names
    return max(names, key=names.count)


def is_body(words, entity):
    return is_named(entity) or bool(ORGANIZATION.search(words))


def names_itself(head, entity):
    """"The Zarate-Wilka group": the last word is part of the name."""
    return bool(entity and entity["kind"] in ("group", "organization") and is_named(entity)
                and entity["name"].split()[-1] != entity["name"].split()[-1].lower()
                and head.lower().endswith(entity["name"].split()[-1].lower()))


def add_perpetrator(template, start, end, entity, entities, text, confidence):
    """People fill one slot, the body they belong to another; "the rebel attack" names neither."""
    words = text[start:end]
    if ALLEGED.search(words):
        confidence = max(confidence or CONFIDENCES[0], "SUSPECTED OR ACCUSED", key=CONFIDENCES.index)
    if REBELS.search(words):
        template.of_rebels = max(confidence or CONFIDENCES[0], template.of_rebels, key=CONFIDENCES.index)
    if REBELS.fullmatch(bare(words)):
        template.is_by_rebels = True
        return
    code = (entity["code"] or "") if entity else ""
    head = head_words(words)
    people = PEOPLE.search(head) and not ORGANIZATION.search(head) and not names_itself(head, entity)
    if people or entity and entity["kind"] == "person" and not ORGANIZATION.search(head):
        template.add("PerpInd", words, code=code)
        body = body_within(start, end, entities, text)
        whose = PEOPLE.sub("", head).strip('" ')
        if body or ORGANIZATION.search(whose):
            template.add("PerpOrg", usual_words(body, text) if body else whose, confidence=confidence)
    elif entity and entity["kind"] in ("group", "organization") and is_named(entity) \
            or ORGANIZATION.search(words):
        same = entity if is_named(entity) and entity["kind"] in ("group", "organization") else None
        template.add("PerpOrg", usual_words(same, text) if same else words, confidence=confidence)
    elif entity and entity["kind"] == "group":
        template.add("PerpInd", words, code=code)


def whole_phrases(event, entities, text):
    """The roles of an event; a figure stands for the phrase that it counts ("six" for "six priests"), and
    a sum of several figures for nothing of its own."""
    for role in event["roles"]:
        if role["role"] in EFFECTS and FIGURES.search(role["text"]):
            mentions = entities[role["ref"]]["mentions"] if role.get("ref") in entities else []
            cover = next(((s, e) for s, e in mentions if s <= role["start"] and role["end"] <= e), None)
            if cover is None:
                continue
            role = {**role, "start": cover[0], "end": cover[1], "text": text[cover[0]:cover[1]]}
        yield role


def hits_people(event, entities):
    """Does an act hit people who are not armed themselves?"""
    for role in event["roles"]:
        entity = entities.get(role.get("ref"))
        is_hit = role["role"] in ("killed", "injured", "captive") or \
            role["role"] == "target" and entity and entity["kind"] in ("person", "group")
        if is_hit and not (entity and (entity["code"] or "")[-3:] in ARMED + OUTLAWED):
            return True
    return False


def is_of_order(role, entities):
    """An army or police, or what stands for them."""
    entity = entities.get(role.get("ref"))
    code = (entity["code"] or "")[-3:] if entity else ""
    return code in (*STATE, "SPY") or not code and bool(STATE_BODY.search(role["text"]))


def is_asked_doer(role, event, entities):
    """MUC's coders leave out what armies and police do but to people: raids, arrests, fighting."""
    return role["role"] == "agent" and (not is_of_order(role, entities) or hits_people(event, entities))


def is_guess(claim):
    """"Could have been the front": nobody is suspected more than others."""
    return claim["stance"] == "speculates" and claim.get("certainty") == "possible"


def confidence_at(start, record, names):
    """How sure the article is of what it tells at a place, where somebody holds it."""
    around = [(e - s, a) for a in record["attributions"] for s, e in a["content"]
              if s <= start < e and (a["stance"] in ACCUSING or a["stance"] in CONFIDENCE)]
    said = min(around, key=lambda width_and_said: width_and_said[0], default=(0, None))[1]
    if said and any(is_guess(c) and c["attribution"] == said["id"] for c in record.get("claims", [])):
        return "POSSIBLE"
    return said and confidence_of({**said, "value": ""}, names)


def add_event(template, event, record, entities, text):
    names = {e["name"].lower(): e for e in entities.values() if e["name"]}
    for role in whole_phrases(event, entities, text):
        entity = entities.get(role.get("ref"))
        if role["role"] == "agent" and event["type"] == "ASSAULT":
            if is_asked_doer(role, event, entities):
                add_perpetrator(template, role["start"], role["end"], entity, entities, text,
                                confidence_at(role["start"], record, names))
        elif role["role"] in ("target", "killed", "injured", "captive") or \
                role["role"] == "released" and template.kind == "kidnapping":
            effect = EFFECTS.get(role["role"], "")
            if not effect and is_killing(event, text):
                effect = "DEATH"
            add_victim(template, role["text"], entity, effect, damage_of(event, template.kind, text), text)
        elif role["role"] == "weapon" and not NO_WEAPON.search(role["text"]):
            template.add("Weapon", role["text"])


def confidence_of(claim, names):
    """How sure the article is of a claim, in MUC's words: who says it of whom decides."""
    if is_guess(claim):
        return "POSSIBLE"
    if claim["stance"] in ACCUSING:
        holders = [names.get(name) for name in (claim["holder"] or "").lower().split(" and ")]
        official = any(holder and AUTHORITY.search(holder["code"] or "") for holder in holders)
        return "SUSPECTED OR ACCUSED BY AUTHORITIES" if official else "SUSPECTED OR ACCUSED"
    if claim["stance"] == "asserts":
        if claim["holder"] and claim["holder"].lower() == claim["value"].lower():
            return "CLAIMED OR ADMITTED"
        return "REPORTED AS FACT" if claim["certainty"] == "certain" else "POSSIBLE"
    return CONFIDENCE.get(claim["stance"], "REPORTED AS FACT")


def add_claims(template, events, record, text, entities):
    names = {e["name"].lower(): e for e in record["entities"] if e["name"]}
    own = [c for c in record["claims"] if c["incident"] == template.incident["id"]]
    left_out = [r for e in events for r in e["roles"] if r["role"] == "agent"
                and not is_asked_doer(r, e, entities)]
    for claim in own:
        if claim["slot"] == "perpetrator" and any(
                r["start"] <= claim["start"] < r["end"] for r in left_out):
            continue
        if claim["slot"] in ("perpetrator", "responsibility") and claim["stance"] != "denies" \
                and claim["certainty"] != "negated":
            add_perpetrator(template, claim["start"], claim["end"],
                            names.get(claim["value"].lower()), entities, text,
                            confidence_of(claim, names))
    bodies = list(template.fills["PerpOrg"].values())
    for body in bodies:
        body.setdefault("confidence", "REPORTED AS FACT")
    # "A group has claimed it": the one body that is named.
    if len(bodies) == 1 and any(c["stance"] == "claims-responsibility" for c in own):
        bodies[0]["confidence"] = "CLAIMED OR ADMITTED"
    # Who reports what his own side did claims it: "the front said that its units attacked".
    tellers = {essence(names[h]["name"]) for h in {(c["holder"] or "").lower() for c in own
               if c["stance"] in ("asserts", "confirms", "admits")} if h in names}
    for body in bodies:
        words = {essence(body["words"])} | {essence(e["name"]) for e in entities.values() if e["name"]
                                             and body["words"] in aliases(e, text)}
        if words & tellers and body["confidence"] == "REPORTED AS FACT":
            body["confidence"] = "CLAIMED OR ADMITTED"


def add_rebels_body(template, entities, text):
    """"The rebels" of an article that names one body of rebels are its own."""
    bodies = [e for e in entities.values() if e["kind"] in ("group", "organization") and is_named(e)
              and (e["code"] or "").endswith(("REB", "CRM", "UAF")) and not PEOPLE.search(e["name"])]
    rebels = template.is_by_rebels or any(
        d.get("code", "").endswith("REB") or REBELS.search(w) for w, d in template.fills["PerpInd"].items())
    if len(bodies) == 1 and rebels and not template.fills["PerpOrg"]:
        template.add("PerpOrg", usual_words(bodies[0], text),
                     confidence=max(template.of_rebels, "REPORTED AS FACT", key=CONFIDENCES.index))


def aliases(entity, text):
    return {bare(text[start:end]) for start, end in entity["mentions"]}


def template_of(kind, incident, events, record, text):
    entities = {e["id"]: e for e in record["entities"]}
    template = Template(kind, incident)
    template.is_combat = any(COMBAT.match(text[e["start"]:e["end"]]) for e in events)
    template.is_shooting = any(e["mode"] == "firearms" for e in events)
    template.has_happened = any(e["modality"] in ("happened", "ongoing", "attempted") for e in events)
    for event in events:
        add_event(template, event, record, entities, text)
    template.hits_somebody = bool(template.described or template.fills["Victim"] or template.fills["Target"])
    add_claims(template, events, record, text, entities)
    add_rebels_body(template, entities, text)
    return template


def templates_of(record, text):
    found = []
    for incident in record["incidents"]:
        events = [e for e in record["events"]
                  if e["incident"] == incident["id"] and e["modality"] not in UNTRUE]
        for nth, (kind, own) in enumerate(acts_of(events, text).items()):
            template = template_of(kind, incident, own, record, text)
            if template.is_relevant() and (nth == 0 or template.hits_somebody):
                found.append(template)
    return [t for t in merged(found) if t.is_asked_for(record["article"].get("published"))]


def is_apart(one, other):
    """Do place, day or what was hit tell two templates apart? What hit the same is one."""
    if any(one.same(role, words) for role in ("Victim", "Target") for words in other.fills[role]):
        return False
    places = one.incident["place"], other.incident["place"]
    first, second = one.incident, other.incident
    other_day = first["earliest"] and second["earliest"] and (
        first["earliest"] > second["latest"] or second["earliest"] > first["latest"])
    other_hit = any(one.fills[role] and other.fills[role] for role in ("Victim", "Target"))
    return bool(all(places) and places[0] != places[1] or other_day or other_hit)


def merged(templates):
    """Messages tell one incident in many mentions: templates of one type that nothing tells apart."""
    kept = []
    for template in templates:
        host = next((k for k in kept if k.kind == template.kind and not is_apart(k, template)), None)
        if host is None:
            kept.append(template)
            continue
        for role in (*ROLES, "described"):
            for words, details in template.place_of(role).items():
                if not host.same(role, words):
                    host.place_of(role)[words] = details
    return kept


def article_of(message):
    """A message of the full set as the program reads it: with its dateline, without its tags."""
    text = unwrapped(message["body"] or message["text"])
    dateline = message["dateline"] if message["body"] else None
    return {"id": message["docid"], "date": day_of(message["dateline"]),
            "text": f"{dateline} -- {text}" if dateline else text}


def run(job):
    scorer, full = job.scorer("score_ceaf_ree"), job.scorer("score_full")
    messages = os.path.basename(job.row["file"]).replace(".simple", "")
    full_path = job.beside(messages)
    articles = {m["docid"]: {"id": m["docid"], "date": None, "text": m["text"]}
                for m in read_jsonl(job.gold_path)}
    for message in read_jsonl(full_path) if full_path else []:
        if message["docid"] in articles:
            articles[message["docid"]] = article_of(message)
    read = job.read(list(articles.values()))
    found = {d: templates_of(record, articles[d]["text"]) for d, record in read.items()}
    ours = [{"docid": d, "templates": [t.roles() for t in templates]}
            for d, templates in found.items()]
    scores = scorer.all_scores(scorer.load(job.gold_path, True),
                               scorer.load(job.write_jsonl("ours", ours)))
    values = {"ceaf_ree": scores["CEAF-REE strict"]["micro"][2],
              "gtt": scores["GTT template"]["micro"][2]}
    if full_path:
        filled = {d: [full_slots(t, read[d]) for t in templates]
                  for d, templates in found.items()}
        result = full.score(full.load(full_path), filled)
        values |= {"full_f": result["TOTAL"][2], "conf_f": result["perp_organization_confidence"][2]}
    return values
