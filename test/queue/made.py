"""Made-up articles: incidents in many towns, each told several times with other words and figures, and
texts that come twice. The same for the same number, so that two ledgers can be compared."""
import json
import pathlib

TOWNS = ["Toledo", "Omaha", "Tucson", "Fresno", "Dayton", "Mobile", "Reno", "Boise", "Salem", "Lima",
         "Goma", "Lyon", "Porto", "Turin", "Malaga", "Leeds"]
GIVEN = ["Harold", "Denise", "Luis", "Wanda", "Earl", "Maya", "Curtis", "Irene", "Anton", "Rosa"]
FAMILY = ["Quimby", "Okafor", "Barragan", "Pruitt", "Tibbets", "Lindqvist", "Nall", "Vasko", "Ferro"]
STREETS = ["Alder Street", "Quarry Road", "Hazel Avenue", "Mission Drive", "Locust Street",
           "Ferry Lane", "Juniper Court"]
MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September",
          "October", "November", "December"]
TELLINGS = [
    "{name}, {age}, was shot and killed on {street} in {town} on {day}, police said. {few} other people"
    " were wounded.",
    "Police in {town} have named the man who was shot dead on {street} on {day} as {name}. {more} people"
    " were injured, hospital officials said.",
    "One person died and {more} were hurt in a shooting in {town} on {day}, the mayor said. A witness"
    " denied that a man in a grey coat had fired.",
]
WORDS = ["Two", "Three", "Four", "Five", "Six"]


def incident(number):
    day, month, year = 1 + number % 27, (number // 3) % 12, 2001 + number % 19
    told = {"name": f"{GIVEN[number % 10]} {FAMILY[number // 10 % 9]}", "age": 20 + number % 50,
            "street": STREETS[number % 7], "town": TOWNS[number % 16],
            "day": f"{MONTHS[month]} {day}, {year}", "few": WORDS[number % 3],
            "more": WORDS[number % 3 + 1].lower()}
    for k, telling in enumerate(TELLINGS):
        yield {"id": f"{number}-{k}", "date": f"{year}-{month + 1:02d}-{day + k:02d}"[:10],
               "title": f"Shooting in {told['town']}", "outlet": f"Paper {k}",
               "text": telling.format(**told)}


def articles(count):
    made = []
    number = 0
    while len(made) < count:
        made += incident(number)
        if number % 8 == 5:  # the same text once more, put out by another
            made.append(dict(made[-1], id=made[-1]["id"] + "-again", outlet="Wire"))
        number += 1
    return made[:count]


def source(folder, wanted, default):
    """A file of articles: `wanted` is a file, or how many are made up; None stands for `default`."""
    path = folder / "all.jsonl"
    is_file = wanted is not None and not wanted.isdigit()
    path.write_bytes(pathlib.Path(wanted).read_bytes() if is_file else lines(articles(int(wanted or default))))
    return path


def lines(made):
    return "".join(json.dumps(article) + "\n" for article in made).encode()
