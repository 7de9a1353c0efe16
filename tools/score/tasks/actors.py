"""Actor phrases to country and role: the code of the entity that the phrase is read as."""
from runner import read_jsonl, write_metrics

# Our role codes in the words of the set.
ROLES = {"JRN": "MED", "HLH": "MED", "UAF": "REB", "OPP": "PTY"}
ROLE_CODES = set("GOV MIL REB COP CVL JRN MED UAF OPP PTY LEG JUD SPY BUS CRM EDU ELI NGO IGO REL LAB"
                 " CIV REF INT SET RAD AGR HLH PRM DOC UNK SOC".split())


def split_code(code):
    """"USAGOV" -> ("USA", "GOV"); a role alone has no country. CIV is also a country's code."""
    is_role = code[:3] in ROLE_CODES and not (code[:3] == "CIV" and len(code) > 3)
    country = "" if is_role else code[:3]
    role = code[len(country):][:3]
    return country, ROLES.get(role, role)


def actor_of(record, phrase_end):
    """Code of the entity with the longest mention within the phrase, and the country of the first place,
    of the context if need be, for what has none."""
    best, length = "", 0
    for entity in record["entities"]:
        longest = max((end - start for start, end in entity["mentions"] if start < phrase_end), default=0)
        if longest > length and entity["code"]:
            best, length = entity["code"], longest
    country, role = split_code(best)
    if not country:
        country = next((p["country"] for p in record["places"] if p["country"]), "")
    return country, role


def run(job):
    gold = read_jsonl(job.gold_path)
    articles = [{"id": str(i), "text": ". ".join(filter(None, (g["text"], g["context"])))}
                for i, g in enumerate(gold)]
    read = job.read(articles, "entities,places")
    countries, roles = [], []
    for i, row in enumerate(gold):
        country, role = actor_of(read[str(i)], len(row["text"])) if str(i) in read else ("", "")
        expected = row["expected"][0]
        if "country" in expected:
            countries.append(country == expected["country"])
        if "sector" in expected:
            roles.append(role == expected["sector"])
    share = lambda hits: 100 * sum(hits) / len(hits) if hits else 0.0
    return write_metrics(job, {"country_accuracy": share(countries), "code_accuracy": share(roles)})
