"""Names over given words: the nine types of the program against those of each set."""
import re

from runner import conllu_of, read_text, write_metrics

# Set -> our type in the set's words; what is not named is dropped on both sides.
TYPES = {
    "uner": {"Person": "PER", "Organization": "ORG", "Location": "LOC", "Facility": "LOC"},
    "re3d": {"Person": "Person", "Organization": "Organisation", "Location": "Location",
             "Facility": "Location", "NORP": "Nationality"},
}
ONLY = {"uner": {"PER", "ORG", "LOC"},
        "re3d": {"Organisation", "Location", "Person", "Nationality", "Weapon", "MilitaryPlatform"}}


def documents(text):
    """Lists of sentences, each a list of words; a document ends where a comment names the next."""
    found, sentences, words = [], [], []
    for line in text.split("\n") + [""]:
        starts = re.match(r"# (newdoc|docid)", line)
        if words and (not line.strip() or starts):
            sentences.append(words)
            words = []
        if starts and sentences:
            found.append(sentences)
            sentences = []
        if "\t" in line:
            words.append(line.split("\t")[0])
    return found + [sentences] if sentences else found


def tags_of(conllu):
    """[form, tag] of each word, sentence by sentence."""
    sentences = []
    for block in conllu.split("\n\n"):
        rows = [line.split("\t") for line in block.split("\n") if re.match(r"\d+\t", line)]
        if rows:
            sentences.append([(row[1], name_tag(row[9])) for row in rows])
    return sentences


def name_tag(misc):
    return next((part[5:] for part in misc.split("|") if part.startswith("Name=")), "O")


def renamed(sentences, types):
    """Tags in the set's words; types that the set does not know become O."""
    def rename(tag):
        part, _, kind = tag.partition("-")
        return f"{part}-{types[kind]}" if kind in types else "O"
    return [[(form, rename(tag)) for form, tag in sentence] for sentence in sentences]


def run(job):
    scorer = job.scorer("score_ner")
    gold = scorer.load(job.gold_path)
    paths = [job.write(f"{i}.conllu", conllu_of(sentences))
             for i, sentences in enumerate(documents(read_text(job.gold_path)))]
    ours = tags_of(job.run(["parse", "--quiet", "--names", "--format", "conllu"] + paths))
    family = job.row["set"].split("_")[0]
    if family in TYPES:
        ours = renamed(ours, TYPES[family])
    # The gold's words, cell by cell: a form may hold what CoNLL-U unifies.
    tags = [tag for sentence in ours for _, tag in sentence]
    forms = [form for sentence in gold for form, _ in sentence]
    if len(tags) != len(forms):
        raise RuntimeError(f"{len(forms)} words given, {len(tags)} came back")
    answers = iter(tags)
    ours = [[(form, next(answers)) for form, _ in sentence] for sentence in gold]
    result = scorer.score(gold, ours, None, ONLY.get(family))
    return write_metrics(job, {"f1": 100 * result["exact"]["F1"]})
