#!/usr/bin/env python3
"""bounds.py PROGRAM [--size KB] [--model fast|accurate] [--counted] [CASE...]: whether the time that a reading takes
grows with the length of its input and no faster.

Inputs built to be slow, each at one, two and four times its size (60 KB to begin with): seconds of
processor time, and by how much the last doubling multiplied what is above the start of the program. 2 is
linear; a rule that compares all with all gives 4. Ends with status 1 when one is beyond 3.

--counted: not seconds but millions of blocks of code that ran, which no other work on the machine changes;
of a program of the preset `counted` (test/counted), whose last doubling may give 2.4 at most.
"""
import argparse
import itertools
import os
import resource
import subprocess
import sys
import tempfile

# So that it passes for English, and for news.
PREAMBLE = ("The army said that he was in the town and it was on the road to the sea. The mayor said that "
            "they were on the way to the river and it had been a day with no news of the men at all. ")
SYLLABLES = ["ba", "de", "ki", "lo", "mu", "ne", "pi", "ro", "sa", "tu", "va", "ze", "go", "hi", "ja", "fe"]
TOWNS = ["Goma", "Kabul", "Lima", "Paris", "Omaha", "Lagos", "Quetta", "Mosul", "Bogota", "Manila"]
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


def names():
    for parts in itertools.product(SYLLABLES, repeat=4):
        yield "".join(parts).capitalize()


def with_names(form):
    """The form again and again, each time with names that did not come yet."""
    first, second = names(), names()
    for _ in range(777):
        next(second)
    for number in itertools.count():
        yield form.format(a=next(first), b=next(second), town=TOWNS[number % 10], day=DAYS[number % 7],
                          date=f"{1 + number % 28} {'March April May June'.split()[number // 28 % 4]} {1950 + number % 70}",
                          n=2 + number % 97)


CASES = {  # name: (before, piece or an iterator of pieces, after)
    "sentences": ("", "It was a quiet day on the road to the sea and the men went home. ", ""),
    "one sentence of commas": ("", "soldiers in Goma, ", "died."),
    "one sentence of clauses": ("", "the attack killed nine people and ", "wounded two."),
    "nested quotes": ("", '"he said ', ""),
    "quotes upon quotes": ("", '"Nine people died," the mayor said. "We saw it," he added. ', ""),
    "the mayor said that": ("", "the mayor said that ", "nine died."),
    "according to": ("", "according to the police, ", "nine died."),
    "the head of": ("", "the head of ", "state died."),
    "dates": ("", "on 3 May 2024 before the Monday after the week of 12 June, ", ""),
    "numbers in words": ("", "nine hundred and twenty thousand three hundred and five ", "people died."),
    "places": ("", "in Goma, in Paris, in Kabul, in Lima, ", ""),
    "hyphens": ("", "a-", ""),
    "initials": ("", "J. K. ", "Smith died."),
    "paragraphs": ("", "It rained.\n\n", ""),
    "names": (with_names, "{a}o Smith spoke to Karl {b}o. ", ""),
    "one sentence of names": (with_names, "{a} {b}, ", "died."),
    "speakers": (with_names, "{a} {b} said that {n} people died in {town}. ", ""),
    "paragraphs of speakers": (with_names, "{a} {b}, a spokesman for the army, said {n} people were killed.\n\n", ""),
    "incidents": (with_names, "Gunmen killed {n} people in {town} on {day}. ", ""),
    "incidents of all days": (with_names, "A bomb killed {n} people and wounded {n} in {town} on {date}. ", ""),
    "one sentence of incidents": (with_names, "gunmen killed {n} people in {town} on {day}, ", "police said."),
    "incidents in new places": (with_names, "Gunmen from {a} killed {n} people in the village of {b} on {date}. ", ""),
    "tolls that differ": (with_names, "The mayor said {n} people died in the attack. Police said {n} were killed. ", ""),
    "claims of responsibility": (with_names, "The {a} Front claimed responsibility for the attack and blamed {b}. ", ""),
    "arrests": (with_names, "Police arrested {a} {b}, {n}, over the killing of {n} people in {town}. ", ""),
    "he and his office": (with_names, "{a} {b} said he saw it. His office said his men killed them. ", ""),
    "what is said of the dead": (with_names, "Gunmen killed {a} {b} in {town} on {date}. {b} had loved music. ", ""),
    "where they went and why": (with_names, "{a} {b} travelled to {a}stan. He chose {a}stan because it was near. ", ""),
    "many dead and one by name": (with_names, "A bomb killed {n} people, among them {a} {b}, in {town} on {date}. ", ""),
    "one sentence of the dead by name": (with_names, "a bomb killed {n} people, {a} {b}, {b} {a}, ", "police said."),
    "colons": (with_names, "officials said that a car bomb killed {n} of the men: and ", "it was so."),
    "semicolons": (with_names, "one day after {a} came; he left again; ", "it was so."),
    "clauses that go on": ("", "police say the men broke in, beat two people and then shot one, ", "and left."),
    "limbs": ("", "in the back of the side of the head of ", "a man."),
    "whence they are": (with_names, "gunmen from the hills of {town} shot {a} {b}, {n}, of {b}, ", "police said."),
    "he killed and died": (with_names, "In the town {a} {b} killed {n} of them before the police shot him dead. ", ""),
    "one sentence of him who died": ("", "he killed three people before police shot him dead and ", "left."),
    "dead, wounded and missing": ("", "dead, wounded, missing, injured and ", "people were brought in."),
    "acts of old": (with_names, "In {n} the {a} Front took {n} tourists. All but one were freed.\n\n", ""),
    "what was not done": (with_names, "No arrests were made in {town} on {date}. {a} {b} was not hurt. ", ""),
    "what was cancelled": ("", "the cancelled, possible, planned, ", "strike was called off."),
    "what burst": (with_names, "A car bomb exploded in {town}. The gas depot blew up on {date}. The car was burnt. ", ""),
    "it, this and the attack": ("", "The attack killed nine. It was the worst. This was a massacre. ", ""),
    "headlines": ("", "NINE DEAD IN GOMA ", ""),
    "brackets in brackets": ("", "(the army said ", ""),
    "brackets": ("", "Nine (of them {six} were [men]) died. ", ""),
    "one paragraph of quotes": (with_names, '"It was {n} of them," {a} {b} said. ', ""),
    "appositions in appositions": (with_names, "{a} {b}, the brother of ", "a man, died."),
    "whose": ("", "his father's brother's wife's ", "son died."),
    "who saw the man who": ("", "the man who saw ", "them died."),
    "ages": (with_names, "{a} {b}, {n}, who was with his wife in the town, ", "died."),
    "tables": (with_names, "{town}\t{a}\t{n} of them were in the town\t{n}\n", ""),
    "Arabic": ("", "The army said that قال المتحدث إن تسعة قتلوا and they were in the town. ", ""),
    "Cyrillic": ("", "The mayor said that в Гоме погибли девять and he was on the road to the sea. ", ""),
    "zero-width": ("", "The army said that nine\u200b men\u200d had died\ufeff in\u2060 Goma and it was a day. ", ""),
    "marks upon a letter": ("", "He was on the e\u0301\u0323\u0308\u0301\u0323\u0308 and they said that it was a day. ", ""),
    "addresses of the web": ("", "He said it was on https://example.org/goma/nine-dead?day=3#top and that they were at it. ", ""),
    "addresses of people": (with_names, "He was told by {a}.{b}@example.org that it was in the town and they had been there. ", ""),
    "coordinates": (with_names, "at 34°{n}′N 10°{n}′E, ", "nine died."),
    "days of other calendars": ("", "on 12 Ramadan 1445, on 3 Nisan 5784, on 24 Khordad 1403, ", "nine died."),
    "not": ("", "did not deny that it had not ", "killed nine."),
    "he, she and they": ("", "he told her that they said it, and ", "she left."),
    "HTML nested": ("<html><body>", "<div><p>Nine people died in Goma.</p>", ""),
    "HTML inline": ("<html><body>", "<b><i>Nine died ", ""),
    "HTML links": ("<html><body>", "<ul><li><a href=x>Nine died</a></li></ul>", "<p>Nine people died in Goma.</p>"),
    "HTML tables": ("<html><body>", "<table><tr><td>Nine people died in Goma", ""),
}


def build(name, size):
    before, piece, after = CASES[name]
    pieces = before(piece) if callable(before) else itertools.repeat(piece)
    start = before + f"<p>{PREAMBLE}</p>" if isinstance(before, str) and before else PREAMBLE
    made, length = [start], len(start)
    while length < size:
        made.append(next(pieces))
        length += len(made[-1])
    return "".join(made) + after


def read(program, model, name, size, environment=None):
    suffix = ".html" if name.startswith("HTML") else ".txt"
    with tempfile.NamedTemporaryFile("w", suffix=suffix) as file:
        file.write(build(name, size))
        file.flush()
        ran = subprocess.run([program, "read", "--json", "--jobs", "1", "--no-sandbox", "--model", model, file.name],
                             stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=environment, check=False)
    if name == "sentences" and ran.returncode != 0:  # else a program that reads nothing passes
        sys.exit(ran.stderr.decode())


def seconds(*what):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    read(*what)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def millions(*what):
    with tempfile.NamedTemporaryFile("r") as file:
        read(*what, dict(os.environ, DATELINE_COUNTED_TO=file.name))
        return int(file.read()) / 1e6


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program")
    parser.add_argument("--size", type=int, default=60)
    parser.add_argument("--model", default="fast")
    parser.add_argument("--counted", action="store_true")
    parser.add_argument("cases", nargs="*")
    options = parser.parse_args()
    sizes = [options.size << shift for shift in range(3)]
    # Under a tenth of a second the clock says nothing; under a million blocks it was not read as news.
    measure, most, least = (millions, 2.4, 1) if options.counted else (seconds, 3, 0.1)
    idle = measure(options.program, options.model, "sentences", 300)
    beyond = 0
    print(f"{'case':28}" + "".join(f"{size:>8} KB" for size in sizes) + "   last doubling")
    for name in options.cases or CASES:
        taken = [max(measure(options.program, options.model, name, size << 10) - idle, 0.001) for size in sizes]
        growth = taken[2] / taken[1]
        late = growth > most and taken[2] > least
        beyond += late
        print(f"{name:28}" + "".join(f"{one:11.2f}" for one in taken) + f"{growth:11.1f}" + " <" * late, flush=True)
    return 1 if beyond else 0


if __name__ == "__main__":
    sys.exit(main())
