"""The 23 slots of a MUC-4 template: closed lists, dates, places and numbers in MUC's own words."""
import re
import unicodedata
from datetime import date, timedelta

MONTHS = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split()
# Slot fills of the closed lists: pattern of the words -> fill.
INSTRUMENT = [("VEHICLE BOMB", r"car bomb|vehicle bomb|truck bomb"), ("DYNAMITE", r"dynamite"),
              ("GRENADE", r"grenade"), ("MACHINE GUN", r"machine.?gun|submachine"),
              ("MORTAR", r"mortar"), ("ROCKET", r"rocket"), ("MINE", r"\bmines?\b"),
              ("RIFLE", r"rifle"), ("BOMB", r"bomb"), ("EXPLOSIVE", r"explosive|charge"),
              ("STONE", r"\bstones?\b"), ("GUN", r"gun|pistol|revolver|weapon|bullet|shot")]
PHYSICAL = [("TRANSPORT VEHICLE", r"\b(?:bus|buses|cars?|trucks?|vehicles?|plane|train|aircraft|helicopters?|"
                                  r"boat|ship|jeep|ambulances?|wagons?|motorcycles?)$"),
            ("DIPLOMAT OFFICE OR RESIDENCE", r"embass|consul|ambassador"),
            ("FINANCIAL", r"\bbanks?\b|\bfund\b|savings|\bbanco\b"),
            ("COMMERCIAL", r"gas(?:oline)? station|airline|pharmac|drug ?store|clinic|theater|businesses"),
            ("COMMUNICATIONS", r"radio|televis|telephone|antenna|telecommunication|newspaper"),
            ("ENERGY", r"power|electric|pylon|pipeline|\boil\b|energy|tower|substation|refiner|petrol|\bpoles?\b"),
            ("LAW ENFORCEMENT FACILITY", r"police|prison|jail|\bDAS\b|administrative security|intelligence"),
            ("TRANSPORT VEHICLE", r"\b(?:bus|buses|cars?|trucks?|vehicles?|plane|train|aircraft|"
                                  r"helicopter|boat|ship|jeep)\b"),
            ("TRANSPORTATION ROUTE", r"airport|station|bridge|road|highway|railway"),
            ("POLITICAL FIGURE OFFICE OR RESIDENCE", r"candidate|politic|leader"),
            ("GOVERNMENT OFFICE OR RESIDENCE", r"ministry|minister|palace|government|\bhall\b|presiden|municipal|"
                                               r"mayor|public|electoral|court"),
            ("CIVILIAN RESIDENCE", r"house|home|residence|apartment|farm"),
            ("COMMERCIAL", r"store|shop|hotel|restaurant|company|factory|plant|market|enterprise|corporation"),
            ("ORGANIZATION OFFICE", r"headquarters|office|party|union|federation|institute|society|association")]
HUMAN = [("CIVILIAN", r"\b(?:wife|son|daughter|mother|brother|sister|child|children|driver|employee|union)\b"),
         ("POLITICAL FIGURE", r"candidate|part(?:y|ies)\b|politic|secretary general"),
         ("DIPLOMAT", r"ambassador|diplomat|consul"), ("LEGAL OR JUDICIAL", r"judge|magistrate|lawyer"),
         ("SECURITY GUARD", r"bodyguards?|escorts?|watchm[ae]n|security guard|\bguards?$"),
         ("LAW ENFORCEMENT", r"police|detective"), ("GOVERNMENT OFFICIAL", r"attorney general"),
         ("ACTIVE MILITARY", r"soldier|troops|officer|colonel|general|lieutenant|captain|marine"),
         ("GOVERNMENT OFFICIAL", r"president|minister|mayor|governor|official|councilm[ae]n|senator|"
                                 r"congressm[ae]n|deput(?:y|ies)"),
         ("POLITICAL FIGURE", r"leader")]
# Role of an actor's code -> kind of person.
CODED = {"GOV": "GOVERNMENT OFFICIAL", "JUD": "LEGAL OR JUDICIAL", "COP": "LAW ENFORCEMENT",
         "MIL": "ACTIVE MILITARY", "LEG": "POLITICAL FIGURE", "PTY": "POLITICAL FIGURE",
         "OPP": "POLITICAL FIGURE", "ELI": "FORMER GOVERNMENT OFFICIAL"}
STATE = ("MIL", "GOV", "COP")
STATE_BODY = re.compile(r"^(?!.*(?:liberation|revolution|people)).*\b(?:army|armed forces|police|soldiers|"
                        r"battalion|brigade|air force|government|troops)\b", re.I)
NUMBERS = "two three four five six seven eight nine ten eleven twelve".split()
# ISO-3 -> the name MUC writes, of the nine countries that it asks for.
COUNTRIES = {"SLV": "EL SALVADOR", "COL": "COLOMBIA", "GTM": "GUATEMALA", "PER": "PERU",
             "CHL": "CHILE", "HND": "HONDURAS", "BOL": "BOLIVIA", "ARG": "ARGENTINA",
             "ECU": "ECUADOR"}
# Further nations, of foreigners that are hit.
NATIONS = {**COUNTRIES, "NIC": "NICARAGUA", "PAN": "PANAMA", "VEN": "VENEZUELA",
           "CRI": "COSTA RICA", "MEX": "MEXICO", "USA": "UNITED STATES", "ESP": "SPAIN",
           "RUS": "USSR", "BRA": "BRAZIL", "NLD": "NETHERLANDS", "FRA": "FRANCE",
           "DEU": "GERMANY", "ITA": "ITALY", "CAN": "CANADA", "GBR": "UNITED KINGDOM",
           "ISR": "ISRAEL", "CUB": "CUBA", "CHN": "PRC", "JPN": "JAPAN", "NOR": "NORWAY",
           "CHE": "SWITZERLAND", "IRL": "IRELAND", "AUT": "AUSTRIA"}
CAPITALS = {"SLV": "SAN SALVADOR", "COL": "BOGOTA", "GTM": "GUATEMALA CITY", "PER": "LIMA",
            "CHL": "SANTIAGO", "HND": "TEGUCIGALPA", "BOL": "LA PAZ", "ARG": "BUENOS AIRES",
            "ECU": "QUITO"}
DATELINE_MENTIONS = 3
DIVISIONS = {"town": "CITY", "district": "DISTRICT", "province": "DEPARTMENT"}
# The program's word for a place that it took from the whole article.
STORY_TOWN = "town of the story"


def first_fill(table, words, otherwise):
    return next((fill for fill, pattern in table if re.search(pattern, words, re.I)), otherwise)


def day_words(day):
    return f"{day[8:]} {MONTHS[int(day[5:7]) - 1]} {day[2:4]}"


def date_fill(template, record):
    """The incident's day, or two of them; "by the message's day" where no time is told of it, or one that
    leaves more open."""
    incident, published = template.incident, record["article"].get("published")
    first, last = incident["earliest"], incident["latest"] or published
    told = any(c["incident"] == incident["id"] and c["slot"] == "date" for c in record["claims"])
    if first == last and last != published or told and first == last:
        return day_words(first)
    if first and last and date.fromisoformat(last) - date.fromisoformat(first) == timedelta(days=1):
        return f"{day_words(first)} - {day_words(last)}"
    by = published or last
    return f"- {day_words(by)}" if by else None


def location_fill(template, record):
    """Country, then province and town, as far as the incident's place claims tell them. A town that
    only the whole story has is left out, but where it is around a place of the incident's own."""
    places = {p["start"]: p for p in record["places"]}
    told = [c for c in record["claims"] if c["incident"] == template.incident["id"]
            and c["slot"] == "place"]
    if all(c["why"] == STORY_TOWN for c in told):
        told = []
    found = [places[c["start"]] for c in told if c["start"] in places]
    inner = [p for p in found if p["country"] in COUNTRIES and p["precision"] in DIVISIONS]
    country = next((p["country"] for p in inner), home_country(record))
    names = [(p["name"].upper(), p["precision"])
             for p in sorted(inner, key=lambda p: p["precision"] != "province")
             if p["country"] == country]
    levels = {}
    for name, precision in names:
        levels.setdefault(precision, f"{plain(name)} ({DIVISIONS[precision]})")
    return ": ".join(filter(None, [COUNTRIES.get(country), *list(levels.values())[:2]]))


def plain(name):
    """As old wires spell: without accents, and without the kind of division behind the name."""
    letters = unicodedata.normalize("NFD", name).encode("ascii", "ignore").decode()
    return re.sub(r" (?:DEPARTMENT|PROVINCE|REGION)$", "", letters)


def home_country(record):
    """The country most of the article's places and actors belong to, of those MUC is about; the
    dateline's counts as DATELINE_MENTIONS."""
    dateline = plain(((record["article"].get("dateline") or {}).get("place") or "").upper())
    home = next((code for code, name in COUNTRIES.items()
                 if name in dateline or CAPITALS[code] == dateline), None)
    codes = [p["country"] for p in record["places"] if p["country"] in COUNTRIES]
    codes += [e["code"][:3] for e in record["entities"] if e["code"] and e["code"][:3] in COUNTRIES]
    codes += [home] * DATELINE_MENTIONS if home else []
    return max(sorted(set(codes)), key=codes.count) if codes else None


def number_of(full, words):
    """How many a phrase says there are."""
    figure = re.match(r"((?:the |about |some |other |another |at least |more than |approximately )*)([\w,]+)",
                      full, re.I)
    told = figure[2].lower().replace(",", "") if figure else ""
    count = told if told.isdigit() else str(NUMBERS.index(told) + 2) if told in NUMBERS else ""
    if count:
        before = figure[1].lower()
        loose = "~" if re.search(r"about|approximately", before) else ""
        return loose + count + ("-" if re.search(r"at least|more than", before) else "")
    head = re.split(r" (?:of|from|in|at|who|with) ", words, flags=re.I)[0]
    if re.search(r"headquarters$|bus$", head, re.I):
        return "1"
    return "PLURAL" if re.search(r"(?<!s)s$|people$|men$|children$|women$|police$", head, re.I) else "1"


def human_type(words, details):
    by_words = first_fill(HUMAN, f"{details.get('title', '')} {words}", None)
    kind = by_words or CODED.get((details.get("code") or "")[-3:], "CIVILIAN")
    return f"FORMER {kind}" if re.search(r"\b(?:former|ex)\b", details.get("title", words), re.I) \
        and kind in ("GOVERNMENT OFFICIAL", "ACTIVE MILITARY") else kind


def foreign_nations(fills, where, slot):
    """The nations of those hit that are not at home where it happened."""
    nations = {w: NATIONS.get((d.get("code") or "")[:3]) for w, d in fills.items()}
    return [slot(nation, w.upper()) for w, nation in nations.items()
            if nation and where and not where.startswith(nation)]


def of_state(words, details):
    return (details.get("code") or "")[-3:] in STATE or bool(STATE_BODY.search(words))


def is_of_state(bodies, people):
    """Did the state do it? When every body that is named is the state's, and not all people are others;
    where no body is named, when all the people are the state's."""
    if not bodies:
        return bool(people) and all(of_state(w, d) for w, d in people.items())
    return all(of_state(w, d) for w, d in bodies.items()) and (
        not people or any(of_state(w, d) for w, d in people.items()))


def instrument_types(template, slot):
    """What was used; where nobody names it, what the kind of act says."""
    weapons = template.fills["Weapon"]
    if weapons:
        return [slot(first_fill(INSTRUMENT, w, "GUN"), w.upper()) for w in weapons]
    implied = "BOMB" if template.kind == "bombing" else "GUN" if template.is_shooting else None
    return [slot(implied, "-")] if implied else []


def full_slots(template, record):
    """The 23 slots, as far as the program knows them."""
    slot = lambda words, ref=None: dict({"alts": [words]}, **({"ref": [ref]} if ref else {}))
    fills, upper = template.fills, lambda role: [fill.upper() for fill in template.fills[role]]
    day = date_fill(template, record)
    where = location_fill(template, record)
    state = is_of_state(fills["PerpOrg"], fills["PerpInd"])
    described = template.described
    people = {**fills["Victim"], **described}
    targets = fills["Target"]
    return {
        "incident_date": [slot(day)] if day else [],
        "incident_location": [slot(where)] if where else [],
        "incident_type": [slot(template.kind.upper())],
        "incident_stage": [slot("ACCOMPLISHED")],
        "incident_instrument_id": [slot(w) for w in upper("Weapon")],
        "incident_instrument_type": instrument_types(template, slot),
        "perp_incident_category": [slot("STATE-SPONSORED VIOLENCE" if state else "TERRORIST ACT")],
        "perp_individual_id": [slot(w) for w in upper("PerpInd")],
        "perp_organization_id": [slot(w) for w in upper("PerpOrg")],
        "perp_organization_confidence": [slot(d["confidence"], w.upper())
                                         for w, d in fills["PerpOrg"].items()],
        "phys_tgt_id": [slot(w) for w in upper("Target")],
        "phys_tgt_type": [slot(first_fill(PHYSICAL, w, "OTHER"), w) for w in upper("Target")],
        "phys_tgt_number": [slot(number_of(d["full"], w), w.upper()) for w, d in targets.items()],
        "phys_tgt_foreign_nation": foreign_nations(targets, where, slot),
        "phys_tgt_effect": [slot(d["effect"], w.upper()) for w, d in targets.items()
                            if d.get("effect")],
        "hum_tgt_name": [slot(w) for w in upper("Victim")],
        "hum_tgt_description": [slot(w.upper()) for w in described] +
        [slot(d["title"].upper(), w.upper()) for w, d in fills["Victim"].items() if d.get("title")],
        "hum_tgt_type": [slot(human_type(w, d), w.upper()) for w, d in people.items()],
        "hum_tgt_number": [slot("1" if w in fills["Victim"] else number_of(d["full"], w), w.upper())
                           for w, d in people.items()],
        "hum_tgt_foreign_nation": foreign_nations(people, where, slot),
        "hum_tgt_effect": [slot(d["effect"], w.upper()) for w, d in people.items()
                           if d.get("effect")]}
