"""Coded events: who did what to whom (PETRARCH's records, sentences coded in PLOVER), what police did
(India), and one of thirty types a snippet (CASE 2021).

The program tells of types, modes, roles and actors' codes. What this file adds of its own, so that
the figures are of both together:
- for CASE 2021, finer labels by lists of words over the event's own word or its roles' words: NATURE
  (a disaster or an accident), TERRITORY (a place taken), CLASH (both sides shoot), WEAPONS and TAKEN
  (what was used, what was seized), SUICIDE, MOB and POSITION (who did it, what was attacked); what
  became of a protest (protest_label), and the order of LABELS and which of them are VAGUE;
- for PETRARCH's records, codes of actors that the program gives none: the first three letters of the
  name (name_code) or of the name beside their office or behind their noun (codes_beside), the country
  of the place or of the other side (place_code, with_country_of), every
  country of "Malian and Chadian troops" (side_codes); and that what is mutual is coded from each side;
- for India, that police told of in one sentence of an incident act in all (police_actions), and are
  behind curfews and charges that nobody is named for (BY_POLICE);
- for PETRARCH's records also: an act that words are about is told by the words (is_talked_of); bodies of
  many lands are coded as such (BODIES); what comes from a land or lies there is the land's (THING_OF);
- for sentences coded in PLOVER, its names of 2016 for our types (PLOVER_2016), help that is planned as a
  promise (PROMISED), a friendly act that somebody will not do as a refusal (is_refused), and the land
  where it was, or home, for a side that nobody names (one_sided).
"""
import re
from bisect import bisect_right
from collections import defaultdict
from itertools import permutations

from runner import read_jsonl, write_metrics
from tasks.actors import split_code


def land_and_role(code):
    """Country and role of a code of ours, whose roles have no CIV: that is Ivory Coast."""
    return ("CIV", "") if code == "CIV" else split_code(code)


VICTIMS = ("killed", "injured", "captive", "detained", "released")
# Both sides do it: coded once from each.
MUTUAL = {"CONSULT", "MOVE"}
# PLOVER's names of 2016 for CAMEO's roots, whose 08 is CONCEDE or RETREAT and 02 an appeal.
PLOVER_2016 = {"02": "DEMAND", "03": "AGREE", "04": "CONSULT", "05": "SUPPORT", "06": "COOPERATE",
               "07": "AID", "09": "INVESTIGATE", "10": "DEMAND", "11": "DISAPPROVE", "12": "REJECT",
               "13": "THREATEN", "14": "PROTEST", "15": "MOBILIZE", "16": "SANCTION",
               "17": "COERCE", "18": "ASSAULT", "19": "FIGHT", "20": "FIGHT"}
# Several agents without a target do it to each other: "A and B met", "fighting between A and B".
TOGETHER = {"CONSULT", "AGREE", "SUPPORT", "COOPERATE", "REJECT", "ACCUSE", "ASSAULT", "RETREAT", "SANCTION"}
WITH_A_THING = {"COOPERATE", "AGREE", "SUPPORT"}
# But what several think of a third they do not do to each other: "A and B condemned the coup".
EACH_OTHER = {"ACCUSE": re.compile(r"trad|exchang|swap|quarrel|disput|clash|feud|row|spar|spat|argu|disagre"
                                   r"|differ|battl|duel|rift", re.I),
              "REJECT": re.compile(r"postpon|delay|cancel|call|br[eo]k|suspend|end", re.I),
             "SANCTION": re.compile(r"br[eo]k|sever|cut|suspend", re.I)}
ABOUT_A_THIRD = re.compile(r"welcom|prais|back|support|hail|endors|approv|applaud|thank|congrat|defend|favo",
                           re.I)
# Where nobody else is on the other side, the country is: "withdrew its troops from Chad".
FROM_PLACES = {"RETREAT", "MOBILIZE", "ASSAULT", "SANCTION", "REQUEST"}
OF_WORDS = {"AGREE", "CONSULT", "SUPPORT", "REQUEST", "ACCUSE", "REJECT", "THREATEN"}
POLICE = re.compile(r"COP|MIL")
# What police do wherever nobody is named who does it.
BY_POLICE = {"curfew", "crowd-control", "police"}
POLICE_WORDS = re.compile(r"\b(?:police|policem[ae]n|cops?|constables?)$", re.I)

ARMED = re.compile(r"(?:MIL|COP|REB|UAF|GOV)$")
REBELS = re.compile(r"(?:REB|UAF)$")
# What was used or taken, as the roles word it -> label.
WEAPONS = [("AIR_STRIKE", r"plane|aircraft|jets?\b|drone|helicopter|gunship"), ("GRENADE", r"grenade"),
           ("CHEM_WEAP", r"chemical|(?<!tear )gas\b|chlorine|sarin|nerve agent"),
           ("SUIC_BOMB", r"suicide"), ("ART_MISS_ATTACK", r"mortar|rocket|missile|artillery|shell"),
           ("REM_EXPLOS", r"mine\b|mines\b|bomb|explosive|\bied")]
NATURE = re.compile(r"quake|flood|storm|hurrican|cyclon|typhoon|tsunami|eruption|avalanch|drought"
                    r"|outbreak|epidemic|famine|wildfire|tornado|tremor|landslide")
TERRITORY = re.compile(r"(re)?captur|seiz|(re)?take|(re)?took|conquer|overr[au]n|liberat|regain|freed|occup")
CLASH = re.compile(r"clash|battl|fight|fought|skirmish|firefight|shoot-?out|exchang|encounter")
TAKEN = re.compile(r"gun\b|guns\b|firearm|pistol|revolver|grenade|bullet|cartridge|ammo|weapon|arms\b|explosive|bomb|ammunition|rifle|mine|device|cache", re.I)

SUICIDE = re.compile(r"suicide|kamikaze", re.I)
MOB = re.compile(r"\b(?:mob|crowd|vigilantes?|villagers|residents)\b", re.I)
# What armed people hold: who attacks it fights them.
POSITION = re.compile(r"\b(?:base|bases|camps?|positions?|posts?|outposts?|checkpoints?|convoys?|patrols?|"
                      r"barracks|police stations?|garrison|troops|soldiers|trenches)\b", re.I)
PROTESTERS = re.compile(r"OPP$")
# Labels that say little of what happened.
VAGUE = {"ATTACK", "DIPLO", "ATTRIB"}

# Type and mode -> label of CASE 2021, first row that fits; "" fits any mode.
LABELS = [("ASSAULT", "aerial", "AIR_STRIKE"), ("ASSAULT", "drone", "AIR_STRIKE"),
          ("ASSAULT", "suicide-attack", "SUIC_BOMB"), ("ASSAULT", "heavy-weapons", "ART_MISS_ATTACK"),
          ("ASSAULT", "explosives", "REM_EXPLOS"), ("ASSAULT", "abduct", "ABDUCT_DISSAP"),
          ("ASSAULT", "sexual", "SEX_VIOL"), ("ASSAULT", "unconventional", "CHEM_WEAP"),
          ("ASSAULT", "crowd-control", "FORCE_AGAINST_PROTEST"),
          ("ASSAULT", "destroy", "PROPERTY_DISTRUCT"), ("ASSAULT", "", "ATTACK"),
          ("PROTEST", "riot", "VIOL_DEMONSTR"), ("PROTEST", "vandalize", "VIOL_DEMONSTR"),
          ("PROTEST", "", "PEACE_PROTEST"), ("COERCE", "arrest", "ARREST"),
          ("COERCE", "seize", "GOV_REGAINS_TERIT"), ("RETREAT", "disarm", "DISR_WEAP"),
          ("RETREAT", "withdraw", "NON_VIOL_TERRIT_TRANSFER"), ("RETREAT", "ceasefire", "AGREEMENT"),
          ("AGREE", "", "AGREEMENT"), ("CONSULT", "", "DIPLO"), ("SUPPORT", "", "DIPLO"),
          ("SANCTION", "expel", "DIPLO"), ("SANCTION", "discontinue", "DIPLO"),
          ("COERCE", "deport", "DIPLO"), ("REJECT", "", "DIPLO"), ("REQUEST", "", "DIPLO"),
          ("MOBILIZE", "", "CHANGE_TO_GROUP_ACT"), ("DISASTER", "", "NATURAL_DISASTER"),
          ("ACCUSE", "", "ATTRIB"), ("CASUALTY", "", "ATTACK")]


# Words with a capital at a sentence's head that are no names.
ARTICLES = {"The", "A", "An", "This", "That", "These", "Those", "Its", "Their", "His", "Her", "My",
            "Our", "Your", "I", "We", "He", "She", "It", "They", "You", "Who", "Some", "Many"}


# What stands where others have a land: "IGO" of the African Union.
BODIES = {"IGO", "NGO", "MNC"}

# Words of an office or rank, which name nobody.
OFFICES = re.compile(r"(?:president|prime|minister|deputy|vice|first|leader|king|queen|prince|general|colonel|"
                     r"ambassador|chief|chancellor|premier|secretary|mayor|governor|spokes\w+|foreign|interior|"
                     r"defen[cs]e|finance)$", re.I)


def name_code(words):
    """An actor no list knows is coded by the beginning of its name, as coders do with their own: the
    first name in the phrase, "ROH" of "the Rohirrim riders"."""
    names = [word for word in re.findall(r"[^\W\d][\w-]*", words)
             if word[0].isupper() and word not in ARTICLES and not OFFICES.match(word)]
    return re.sub(r"[^A-Z]", "", names[0].upper())[:3] if names else ""


# "Arnor's new President |Umbardacil|", "Soldiers| from Gondor", "Lawmakers| in Arnor and Gondor"
BEFORE = re.compile(r"\b([A-Z][\w-]+)(?:'s)? ((?:[\w-]+ )+)$")
BEHIND = re.compile(r" (?:from|in|of) (?:the )?((?:[A-Z][\w-]+(?:, | and | (?=[A-Z]))?)+)")


def codes_beside(role, text, places=()):
    """Codes by the names of what the role's noun belongs to: the name before an office, or behind,
    a place's by its country."""
    before = BEFORE.search(text[:role["start"]])
    if before and not OFFICES.match(before[1]) and OFFICES.match(before[2].split()[-1]):
        return [name_code(before[1])]
    # "soldiers| from Gondor", "the ambassadors of Arnor and Gondor|"
    within = BEHIND.search(text, role["start"], role["end"])
    behind = BEHIND.match(text, role["end"]) or (within if within and " and " in within[1] else None)
    named = re.finditer(r"(?:(?!, | and ).)+", behind[1]) if behind else []
    spans = [(behind.start(1) + name.start(), behind.start(1) + name.end()) for name in named]
    return [place_code({"start": start, "end": end, "text": text[start:end]}, places)
            for start, end in spans]


# "A boat| from Chile", "a village| inside Syria"
THING_OF = re.compile(r" (?:from|of|in|inside) (?:the )?")


def covered_code(role, entities, text="", is_whole=True):
    """Code of the first known actor named within the phrase: "a North Korean boat"; of a thing (text is
    given) also right behind it: "a boat from North Korea". Not is_whole: of others than the phrase's own."""
    thing_from = THING_OF.match(text[role["end"]:role["end"] + 12])
    end_of = role["end"] + (thing_from.end() if thing_from else 0)
    within = [(start, e["code"]) for e in entities.values() if e["code"] and land_and_role(e["code"])[0]
              and (is_whole or e["id"] != role.get("ref"))
              for start, end in e["mentions"] if role["start"] <= start and
              (end <= role["end"] or thing_from and start <= end_of)]
    return min(within)[1][:3] if within else ""


def place_code(role, places):
    """The country a place lies in, or the beginning of the name of a place on no map."""
    return next((p["country"] for p in places if p["country"] and role["start"] <= p["start"]
                 and p["end"] <= role["end"]), "") or name_code(role["text"])


def actor_code(role, entities, places, where=(), text=""):
    """Code of who plays a role. Where the program knows no country, the place of the event (where)
    and then the name in the phrase stand for it; what only has a role code gets dashes."""
    entity = entities.get(role.get("ref"))
    if entity is None or not entity["code"]:
        return covered_code(role, entities, text) or next(iter(where), "") or place_code(role, places) or (
            name_code(entity["name"] or "") if entity else "")
    country, role_code = land_and_role(entity["code"])
    if country or role_code in BODIES:
        return entity["code"]
    return (next(iter(where), "") or name_code(entity["name"] or "") or "---") + entity["code"]


def side_codes(role, entities, places, where=(), text=""):
    """The codes of who plays a role: each country of "Malian and Chadian troops" and of "the ministers
    of Mali and Chad" with the role of all."""
    own = (entities.get(role.get("ref")) or {"code": ""})["code"] or ""
    country, role_code = land_and_role(own)
    beside = codes_beside(role, text, places) if own else []
    if beside and not covered_code(role, entities, is_whole=False) and (not country or len(beside) > 1):
        return [land + role_code for land in beside]
    code = actor_code(role, entities, places, where, text)
    named = {land_and_role(e["code"])[0]: start for e in entities.values() if e["code"]
             for start, end in e["mentions"] if role["start"] <= start and end <= role["end"]
             and land_and_role(e["code"])[0]}
    joined = re.search(r"\band\b|,", role["text"]) and len(named) > 1 and code[:3] in named
    return [country + code[3:] for country in sorted(named, key=named.get)] if joined else [code]


def with_country_of(code, others, known):
    """Coders give who has no country of his own that of the other side: "Peruvian police arrested
    rebels"."""
    country = next((o[:3] for o in others if o[:3] in known), None)
    return country + code[3:] if country and code.startswith("---") else code


def event_country(event, places):
    """The country of the first place of an event that lies in one."""
    return next(([p["country"]] for r in event["roles"] if r["role"] == "place" for p in places
                 if p["country"] and r["start"] <= p["start"] and p["end"] <= r["end"]), [])


def known_countries(entities, places):
    return ({land_and_role(e["code"])[0] for e in entities.values() if e["code"]} |
            {p["country"] for p in places}) - {""}


def sides(event, entities, places, text=""):
    """Sources and targets of an event; of a journey, who goes and where to."""
    where = event_country(event, places)

    def may_live_there(role):
        """Unnamed people and things that suffer are of the place: "killed four herders in Mali"; of
        words ("welcomed a treaty in Mali") people only."""
        entity = entities.get(role.get("ref"), {"kind": "", "name": ""})
        if not entity["kind"] and event["type"] in OF_WORDS:
            return False
        is_named = entity["kind"] in ("place", "organization", "government") or (
            entity["kind"] == "person" and (entity["name"] or "")[:1].isupper())
        return role["role"] != "agent" and not is_named

    def side(*roles):
        return list(dict.fromkeys(code for r in event["roles"] if r["role"] in roles for code in (
            [place_code(r, places)] if r["role"] == "place"
            else side_codes(r, entities, places, where if may_live_there(r) else [], text)) if code))

    if event["type"] == "MOVE":
        return side("person"), side("place")
    sources, targets = side("agent"), side("target", "recipient", *VICTIMS)
    if not targets and event["type"] in FROM_PLACES and not is_mutual(event, sources, text):
        targets = side("place")
    known = known_countries(entities, places)
    # "Mali's government and the rebels": what several do, they do at home.
    beside = [] if targets else sources
    return ([with_country_of(s, beside + where + targets, known) for s in sources],
            [with_country_of(t, sources, known) for t in targets])


def is_mutual(event, sources, text, things=()):
    """Several do it to each other: nobody and nothing else is named to whom they do it."""
    word = text[event["start"]:event["end"]]
    own = EACH_OTHER.get(event["type"])
    if own and not own.match(word) or event["type"] == "SUPPORT" and ABOUT_A_THIRD.match(word):
        return False
    # "A and B agreed on a pipeline", "are building a cable": the thing is nobody.
    nobody = {r["ref"] for r in event["roles"] if r["role"] == "target" and r.get("ref") in things} \
        if event["type"] in WITH_A_THING else set()
    alone = not any(r["role"] in ("target", "recipient") + VICTIMS and r.get("ref") not in nobody
                    for r in event["roles"])
    return event["type"] in TOGETHER and len(sources) > 1 and alone


def dyads(event, entities, places, text=""):
    """Pairs of source and target. What several do together, each does with each other. Who goes about
    his own country visits nobody."""
    sources, targets = sides(event, entities, places, text)
    things = {e["id"] for e in entities.values() if not e["code"] and e["kind"] in ("other", "facility")}
    if is_mutual(event, sources, text, things):
        return list(permutations(sources, 2))
    pairs = [(s, t) for s in sources for t in targets
             if s != t and (event["type"] != "MOVE" or s[:3] != t[:3])]
    # Who is handed something ("presented his credentials to the king") only takes it.
    is_handed = any(r["role"] == "recipient" for r in event["roles"])
    return pairs + [(t, s) for s, t in pairs if event["type"] in MUTUAL and not is_handed]


SIDES = (("agent",), ("target", "recipient") + VICTIMS)


def has_both_sides(event):
    return all(any(r["role"] in side for r in event["roles"]) for side in SIDES)


def completed(event, record):
    """An event with the side it lacks from others of its incident in the same sentence: the dead of
    "two guards died in shelling by the army" are whom the shelling hit. Who fights whom has not done
    all else of the incident: "soldiers fought the gunmen after the bombing"."""
    sentence = sentence_of(record, event)
    others = [other for other in record["events"] if other is not event and
              other["incident"] == event["incident"] is not None and
              sentence_of(record, other) == sentence and not has_both_sides(other)]
    roles = list(event["roles"])
    for side in SIDES:
        if not any(r["role"] in side for r in roles):
            roles += [r for other in others for r in other["roles"] if r["role"] in side]
    return dict(event, roles=roles)


def sentence_of(record, event):
    starts = [start for start, _ in record.get("sentences", [])]
    return bisect_right(starts, event["start"])


# What is no news of its own: thought of, denied, or told of long ago.
UNTOLD = {"denied", "hypothetical", "historical"}


# "Will not talk to Lima", "said it would not extradite the man": what one does not mean to do is refused.
REFUSED = re.compile(r"\b(?:(?:will|would) (?:not|never|neither)|won't|wouldn't)(?: \w+)?$")
FRIENDLY = {"CONSULT", "AGREE", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "RETREAT"}


def is_refused(event, text):
    return (event["modality"] == "denied" and event["type"] in FRIENDLY and
            REFUSED.search(text[max(0, event["start"] - 30):event["start"]].rstrip()) is not None)


def told(record, text=""):
    """Events that are more than an idea and have a code, each with its dyads and its sides."""
    entities, places = {e["id"]: e for e in record["entities"]}, record.get("places", [])
    for event in record["events"]:
        if event["cameo"] and (event["modality"] not in UNTOLD or is_refused(event, text)):
            whole = completed(event, record)
            yield whole, dyads(whole, entities, places, text), sides(whole, entities, places, text)


def once(found):
    return [list(event) for event in dict.fromkeys(map(tuple, found))]


def is_talked_of(event, others):
    """Is an act told only as what words are about? "Condemned an attack by soldiers" is one event of
    PETRARCH's, who codes what verbs tell."""
    agents = [r for r in event["roles"] if r["role"] == "agent"]
    refs = {r.get("ref") for r in agents}
    return any(o["type"] in OF_WORDS and o["start"] < event["start"] and
               any(r["role"] in ("target", "recipient") and r.get("ref") in refs and
                   event["start"] <= r["start"] for r in o["roles"])
               for o in others if o is not event)


def coded(record, text=""):
    """[source, target, code] of every event that has both sides, one of which is known."""
    events = [act for act in told(record, text) if act[0]["modality"] != "denied"]
    acts = [event for event, _, _ in events]
    return once([s, t, event["cameo"][:2] + "0"] for event, pairs, _ in events
                if not is_talked_of(event, acts) for s, t in pairs
                if not s[:3] == t[:3] == "---")


# Help and closer ties that are only planned are promised: "will lend Chad three ships".
PROMISED = {"AID", "SUPPORT"}


def plover_name(event):
    """The name that PLOVER of 2016 has for an event."""
    if event["modality"] == "planned" and event["type"] in PROMISED:
        return "AGREE"
    if event["modality"] == "denied":
        return "REJECT"
    return PLOVER_2016.get(event["cameo"][:2], event["type"])


def one_sided(event, sources, targets, record):
    """Pairs of an event that lacks a side: it is upon the land where it is, or at home. Words of a state
    are about a land or about nobody; those of others may be about their own state. Where nobody says
    who did it there is no source."""
    where = next(iter(event_country(event, record.get("places", []))), "")
    if event["type"] == "MOVE":
        return []  # who goes nobody knows where visits nobody
    if targets:
        # "Two Canadians were held in China": who holds them is the land where they are held.
        holder = where if event["type"] == "COERCE" and all(t[:3] != where for t in targets) else ""
        return [] if sources or event["type"] in OF_WORDS else [(holder, t) for t in targets]
    if event["type"] == "CONSULT":
        return []
    if event["type"] in OF_WORDS:
        speaks_of_home = lambda s: s[3:6] not in ("", "GOV") and s[:3] != "---"
        return [(s, where or s[:3]) for s in sources if (s[:3] != where if where else speaks_of_home(s))]
    return [(s, where or s[:3]) for s in sources if where or s[:3] != "---"]


def coded_plover(record, text=""):
    """[source, target, type]; of a visit only whose it is, as PLOVER's visits have a visitor and a
    host."""
    def directed(event, pairs, sources):
        return [(s, t) for s, t in pairs if event["type"] != "MOVE" or s in sources]

    return once([s, t, plover_name(event)] for event, pairs, (sources, targets) in told(record, text)
                for s, t in directed(event, pairs, sources)
                or one_sided(event, sources, targets, record))


def run_petr(job):
    scorer = job.scorer("score_plv")
    gold = read_jsonl(job.gold_path)
    # Ids are not unique.
    read = job.read([{"id": str(i), "date": iso(g["date"]), "text": g["text"]}
                     for i, g in enumerate(gold)], "sentences,entities,events,places")
    ours = [{"id": g["id"], "text": g["text"], "events": coded(read[str(i)], g["text"]) if str(i) in read else []}
            for i, g in enumerate(gold)]
    result, _ = scorer.score(gold, ours)
    return {"dyad_root_f1": 100 * result["country"]["F1"]}


def run_plover(job):
    """Shares of the records with at least one event of the right type, country dyad, and both."""
    scorer, gold = job.scorer("score_plv"), read_jsonl(job.gold_path)
    read = job.read([{"id": str(i), "date": iso(g.get("date")), "text": g["text"]}
                     for i, g in enumerate(gold)], "sentences,entities,events,places")
    ours = [{"id": g["id"], "text": g["text"],
             "events": coded_plover(read[str(i)], g["text"]) if str(i) in read else []}
            for i, g in enumerate(gold)]
    shares = scorer.score(gold, ours)[0]["records"]
    return {"any": 100 * shares["any"], "type": 100 * shares["type"], "dyad": 100 * shares["dyad"],
            "type_dyad": 100 * shares["all"], "precision_type": 100 * shares["precision_type"],
            "precision_type_dyad": 100 * shares["precision_all"]}


def iso(date):
    return f"{date[:4]}-{date[4:6]}-{date[6:8]}" if re.fullmatch(r"\d{8}", date or "") else date


def word_code(words):
    """The code of a phrase that is no actor's mention: the police of "police firing"."""
    return "COP" if POLICE_WORDS.search(words) else ""


def police_actions(event, told, codes):
    """KILL, ARREST, ANY_ACTION: what the event says police did. told: the events of its incident, whose
    agents did it, too: those of its sentence, else of the incident."""
    agents_of = lambda events: [codes.get(r.get("ref")) or word_code(r["text"]) for e in events
                                for r in e["roles"] if r["role"] == "agent"]
    near = agents_of([event] + [e for e in told if e.get("sentence") == event.get("sentence")])
    by_police = any(POLICE.search(code) for code in near or agents_of(told))
    if event["modality"] in ("denied", "hypothetical"):
        return set()
    if event["mode"] == "arrest" and (by_police or not near):
        return {"ARREST", "ANY_ACTION"}
    if not by_police:
        return {"ANY_ACTION"} if event["mode"] in BY_POLICE and not near else set()
    killed = any(r["role"] == "killed" for r in event["roles"])
    return {"KILL", "ANY_ACTION"} if killed else {"ANY_ACTION"}


def run_india(job):
    documents = defaultdict(list)
    for sentence in read_jsonl(job.gold_path):
        documents[sentence["id"].rsplit("_", 1)[0]].append(sentence)
    read = job.read([{"id": d, "date": s[0]["date"], "text": "\n".join(x["text"] for x in s)}
                     for d, s in documents.items()], "entities,events")
    right, given, asked = defaultdict(int), defaultdict(int), defaultdict(int)
    for docid, sentences in documents.items():
        ours = actions_by_sentence(sentences, read.get(docid))
        for i, sentence in enumerate(sentences):
            gold = {e["code"] for e in sentence["expected"]}
            for code in ("KILL", "ARREST", "ANY_ACTION"):
                asked[code] += code in gold
                given[code] += code in ours[i]
                right[code] += code in gold and code in ours[i]
    recall = lambda code: 100 * right[code] / asked[code] if asked[code] else 0.0
    total = asked["ANY_ACTION"] + given["ANY_ACTION"]
    return {"kill_recall": recall("KILL"), "arrest_recall": recall("ARREST"),
            "any_f1": 200 * right["ANY_ACTION"] / total if total else 0.0}


def actions_by_sentence(sentences, record):
    starts, at = [], 0
    for sentence in sentences:
        starts.append(at)
        at += len(sentence["text"]) + 1
    found = defaultdict(set)
    if record:
        codes = {e["id"]: e["code"] for e in record["entities"]}
        by_incident = defaultdict(list)
        for event in record["events"]:
            event["sentence"] = bisect_right(starts, event["start"]) - 1
            by_incident[event["incident"]].append(event)
        for event in record["events"]:
            told = by_incident[event["incident"]] if event["incident"] else []
            found[event["sentence"]] |= police_actions(event, told, codes)
    return found


def words_of(event, *roles):
    return " ".join(r["text"] for r in event["roles"] if r["role"] in roles)


def is_of(pattern, event, roles, entities):
    codes = [entities.get(r.get("ref"), {}).get("code") or "" for r in event["roles"]
             if r["role"] in roles]
    return any(pattern.search(code) for code in codes)


def worded_label(event, word, entities):
    """The label where the reporting word decides: whose the town is now, what sort of disaster."""
    if event["type"] == "DISASTER":
        return "NATURAL_DISASTER" if NATURE.search(word) else "MAN_MADE_DISASTER"
    if event["type"] == "ASSAULT" and TERRITORY.match(word):
        by_rebels = is_of(REBELS, event, ("agent",), entities)
        return "NON_STATE_ACTOR_OVERTAKES_TER" if by_rebels else "GOV_REGAINS_TERIT"
    if event["type"] == "ASSAULT" and event["mode"] in ("", "firearms") and CLASH.match(word):
        return "ARMED_CLASH"
    return None


def special_label(event, entities):
    """The label where who, whom or what was used decides."""
    targets = ("target", "killed", "injured", "captive")
    if event["mode"] == "seize":
        if TAKEN.search(words_of(event, "target", "weapon")):
            return "DISR_WEAP"
        if is_of(REBELS, event, ("agent",), entities):
            return "NON_STATE_ACTOR_OVERTAKES_TER"
    if event["type"] != "ASSAULT" or event["mode"] in ("aerial", "drone", "abduct", "sexual"):
        return None
    if SUICIDE.search(words_of(event, "agent")):
        return "SUIC_BOMB"
    if event["mode"] == "destroy" and TAKEN.search(words_of(event, "target")):
        return "DISR_WEAP"
    used = words_of(event, "weapon")
    weapon = next((label for label, pattern in WEAPONS if re.search(pattern, used, re.I)), None)
    if weapon or event["mode"] not in ("", "firearms"):
        return weapon
    if is_of(ARMED, event, ("agent",), entities) and (
            is_of(ARMED, event, targets, entities) or POSITION.search(words_of(event, "target"))):
        return "ARMED_CLASH"
    is_mob = is_of(re.compile("CVL$"), event, ("agent",), entities) or MOB.search(words_of(event, "agent"))
    return "MOB_VIOL" if is_mob else None


def event_label(event, text, entities):
    """The label of one event by itself; None when it has none."""
    word = text[event["start"]:event["end"]].lower()
    special = worded_label(event, word, entities) or special_label(event, entities)
    return special or next((label for kind, mode, label in LABELS
                            if event["type"] == kind and mode in ("", event["mode"])), None)


def protest_label(told, text, entities):
    """What became of a protest: the violence, the force and the arrests may be told in other clauses
    than the protest; None where nobody protests."""
    clashed = [e for e in told if CLASH.match(text[e["start"]:e["end"]].lower())]
    thrown = [e for e in told if e["type"] == "ASSAULT" and is_of(PROTESTERS, e, ("agent",), entities)]
    forced = [e for e in told if e["mode"] == "crowd-control" or e["type"] in ("ASSAULT", "CASUALTY")
              and is_of(PROTESTERS, e, ("target", "killed", "injured"), entities)]
    protests = [e for e in told if e["type"] == "PROTEST"]
    if not protests and not (thrown or forced) or is_of(REBELS, {"roles": sum(
            (e["roles"] for e in told), [])}, ("agent",), entities):
        return None
    if clashed or thrown or any(e["mode"] in ("riot", "vandalize", "obstruct") for e in protests):
        return "VIOL_DEMONSTR"
    if forced:
        return "FORCE_AGAINST_PROTEST"
    if not protests:
        return None
    return "PROTEST_WITH_INTER" if any(e["mode"] == "arrest" for e in told) else "PEACE_PROTEST"


def label_of(record, text):
    """What a protest became, else the first label that tells more than that somebody attacked or
    dealt with others; an event that happened goes before all others. Who claims or blames makes the
    snippet one of attribution."""
    if any(a["stance"] in ("claims-responsibility", "blames") for a in record.get("attributions", [])):
        return "ATTRIB"
    entities = {e["id"]: e for e in record["entities"]}
    ordered = sorted(record["events"], key=lambda e: (
        e["modality"] not in ("happened", "ongoing"), e["type"] == "CASUALTY", e["start"]))
    real = [e for e in ordered if e["modality"] in ("happened", "ongoing")]
    protest = protest_label(real, text, entities)
    if protest:
        return protest
    labels = [label for label in (event_label(e, text, entities) for e in real or ordered) if label]
    telling = [label for label in labels if label not in VAGUE]
    return (telling + labels + ["OTHER"])[0]


def run_case(job):
    scorer = job.scorer("score_labels")
    gold = scorer.load(job.gold_path)
    read = job.read([{"id": str(g["docid"]), "text": g["text"]} for g in read_jsonl(job.gold_path)],
                    "entities,events,attributions")
    texts = {str(g["docid"]): g["text"] for g in read_jsonl(job.gold_path)}
    ours = {docid: label_of(record, texts[docid]) for docid, record in read.items()}
    return {"accuracy": 100 * scorer.score(gold, ours)["accuracy"]}


def way_of(job):
    """By the set's name; of an unknown set, by how its gold names what happened."""
    ways = {"petr": run_petr, "india": run_india, "case2021": run_case}
    if job.row["set"] in ways:
        return ways[job.row["set"]]
    codes = [e["code"] for g in read_jsonl(job.gold_path) for e in g["expected"] if e["code"]]
    return run_plover if codes and codes[0].isalpha() else run_petr


def run(job):
    return write_metrics(job, way_of(job)(job))
