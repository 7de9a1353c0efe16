"""Words that WordNet holds for kin of our triggers, as rows to be read and weighed by hand.

  propose.py WORDNET TRIGGERS ARTICLES > rows.lex

WORDNET is the folder of Debian's wordnet-base (/usr/share/wordnet), TRIGGERS lexicon/what/trigger.lex,
ARTICLES what `dateline read --json --layers tokens` prints. A word is proposed where it shares a synset
with a trigger, stands right below one (a way of doing it) or names the doing of one, both words in one
of their usual senses, where two triggers of one type agree on it, and where the articles have it. It
takes over the rows of the first of them. Nothing is written into the lexicon: build with the rows added,
list what fires, read it, keep what is right.
"""
import argparse
import collections
import json
import sys

# Senses come in order of use: what a word seldom means proposes nothing.
USUAL_SENSES = 2
CLASSES = {"v": "verb", "n": "noun"}
UPOS = {"VERB": "v", "NOUN": "n"}
SAME, BELOW, DERIVED = "same", "below", "derived"
# WordNet's files of nouns for acts, communication and happenings; its others hold doers and things.
DOINGS = {"04", "10", "11"}
AGREEING = 2


def read_synsets(path, part):
    """Offset -> words and pointers (symbol, offset, part) of a data file, of nouns for doings only."""
    synsets = {}
    for line in open(path):
        if line.startswith("  "):
            continue
        fields = line.split(" | ")[0].split()
        if part == "n" and fields[1] not in DOINGS:
            continue
        count = int(fields[3], 16)
        words = [word.lower() for word in fields[4:4 + 2 * count:2]]
        at = 4 + 2 * count
        pointers = [tuple(fields[at + 1 + 4 * i:at + 4 + 4 * i]) for i in range(int(fields[at]))]
        synsets[part, fields[0]] = words, pointers
    return synsets


def read_senses(path, part):
    """Word -> its synsets, the most usual first."""
    senses = {}
    for line in open(path):
        if line.startswith("  "):
            continue
        fields = line.split()
        senses[part, fields[0]] = [(part, offset) for offset in fields[-int(fields[2]):]]
    return senses


def read_wordnet(folder):
    synsets, senses = {}, {}
    for part, name in CLASSES.items():
        synsets.update(read_synsets(f"{folder}/data.{name}", part))
        senses.update(read_senses(f"{folder}/index.{name}", part))
    return synsets, senses


def read_triggers(path):
    """(class, lemma) -> its rows, split at tabs."""
    rows = collections.defaultdict(list)
    for line in open(path):
        if line.strip() and not line.startswith("#"):
            cells = line.rstrip("\n").split("\t")
            rows[cells[1], cells[0]].append(cells)
    return rows


def count_words(path):
    counts = collections.Counter()
    for line in open(path):
        for token in json.loads(line)["tokens"]:
            if token["upos"] in UPOS:
                counts[UPOS[token["upos"]], token["lemma"].lower()] += 1
    return counts


def kin_of(word, synsets, senses):
    """(class, word, how, sense) of every word that stands near one of the word's usual senses."""
    for sense, synset in enumerate(senses.get(word, [])[:USUAL_SENSES]):
        words, pointers = synsets.get(synset, ([], []))
        yield from ((word[0], other, SAME, sense, synset) for other in words)
        for symbol, offset, part in pointers:
            if symbol == "~" and (part, offset) in synsets and sense == 0:
                yield from ((part, other, BELOW, sense, (part, offset))
                            for other in synsets[part, offset][0])
            if symbol == "+" and (part, offset) in synsets:
                yield from ((part, other, DERIVED, sense, (part, offset))
                            for other in synsets[part, offset][0])


def rows_for(word, source, how, triggers):
    """The rows of the source for the word; of another class one row without conditions, which speak of
    subjects and objects."""
    plain = [row for row in triggers[source] if row[2] == ""]
    if word[0] == source[0]:
        return [[word[1], *row[1:]] for row in plain]
    if word[0] == "n" and how == DERIVED and plain:
        return [[word[1], "n", "", *plain[0][3:6]]]
    return []


def propose(wordnet, triggers, counts):
    """word -> Counter of sources, and the rows of each."""
    synsets, senses = wordnet
    proposed = collections.defaultdict(dict)
    for source in list(triggers):
        for part, other, how, _, synset in kin_of(source, synsets, senses):
            word = part, other
            usual = senses.get(word, [])[:USUAL_SENSES if how != BELOW else 1]
            if word in triggers or "_" in other or counts[word] == 0 or synset not in usual:
                continue
            rows = rows_for(word, source, how, triggers)
            if rows:
                proposed[word][source] = how, rows
    return proposed


def agreed(sources):
    """The sources of the type that most of them have, if enough do."""
    types = collections.Counter(rows[0][3] for _, rows in sources.values())
    most, count = types.most_common(1)[0]
    return [source for source, (_, rows) in sources.items() if rows[0][3] == most] if count >= AGREEING else []


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("wordnet")
    parser.add_argument("triggers")
    parser.add_argument("articles")
    options = parser.parse_args()
    triggers = read_triggers(options.triggers)
    counts = count_words(options.articles)
    proposed = propose(read_wordnet(options.wordnet), triggers, counts)
    for word in sorted(proposed, key=lambda one: (-counts[one], one)):
        sources = agreed(proposed[word])
        for row in proposed[word][sources[0]][1] if sources else []:
            print("\t".join(row))
        if sources:
            print(word[1], word[0], counts[word], proposed[word][sources[0]][1][0][3],
                  " ".join(source[1] for source in sources), sep="\t", file=sys.stderr)


if __name__ == "__main__":
    main()
