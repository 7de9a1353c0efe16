#!/usr/bin/env python3
"""Grows sentences with full analyses (CoNLL-U) from the skeletons of a .trees file.

    python3 train/news/grow_trees.py train/news/conflict.trees 22 > /tmp/treebanks/news.conllu

The second word says how often each skeleton is grown; the notation is explained at the top of
conflict.trees. Seeded: the same file grows the same sentences everywhere.
"""
import re
import sys

# Verbs that are not inflected by the rules: lemma, past, participle.
IRREGULAR = {}
for row in """\
strike struck struck|hit hit hit|tear tore torn|shoot shot shot|blow blew blown|leave left left
lose lost lost|say said said|tell told told|break broke broken|flee fled fled|begin began begun
hold held held|take took taken|set set set|put put put|have had had|seize seized seized
burn burned burned|fall fell fallen|go went gone|come came come|give gave given
bring brought brought|make made made|find found found|choose chose chosen|spend spent spent
send sent sent|win won won|withdraw withdrew withdrawn|shut shut shut|fight fought fought
see saw seen|know knew known|bury buried buried|drive drove driven|overrun overran overrun
beat beat beaten|do did done|keep kept kept|sweep swept swept|sink sank sunk|rise rose risen
throw threw thrown|steal stole stolen|catch caught caught|meet met met|speak spoke spoken
become became become|shake shook shaken|hide hid hidden|lie lay lain|retake retook retaken
hurt hurt hurt|free freed freed""".replace("\n", "|").split("|"):
    lemma, past, participle = row.split()
    IRREGULAR[lemma, "VBD"], IRREGULAR[lemma, "VBN"] = past, participle
IRREGULAR.update({("have", "VBZ"): "has", ("do", "VBZ"): "does", ("go", "VBZ"): "goes",
                  ("lie", "VBG"): "lying", ("die", "VBG"): "dying", ("free", "VBG"): "freeing",
                  ("flee", "VBG"): "fleeing"})
PLURALS = {"man": "men", "woman": "women", "child": "children", "person": "people",
           "aircraft": "aircraft", "life": "lives", "troop": "troops", "police": "police",
           "passer-by": "passers-by", "medium": "media", "personnel": "personnel"}
# Verbs that double their last letter.
DOUBLED = set("rip repel prefer stop drop kidnap hit ram rob stab shut plan trap set put begin "
              "admit commit gut overrun".split())

# Words of the grammar: tag, lemma (when it is another word), relation to the head of their bracket.
GRAMMAR = {}
for words, tag, relation in (
        ("the a this these some all no another both every each", "DT", "det"),
        ("in on at of by for from with near after before during through into against over under "
         "between among across outside inside since despite without within towards around than "
         "about along beyond off until", "IN", "case"),
        ("that if because as while although whether", "IN", "mark"),
        ("and or but", "CC", "cc"), ("will would could may might must should can", "MD", "aux"),
        ("he she it they we I", "PRP", "nsubj"), ("him them us", "PRP", "obj"),
        ("his her their its our my", "PRP$", "nmod:poss"), ("not", "RB", "advmod"),
        ("who", "WP", "nsubj"), ("which", "WDT", "nsubj"), ("there", "EX", "expl"),
        ("'s '", "POS", "case"), (",", ",", "punct"), (".", ".", "punct"), (":", ":", "punct"),
        ("-", "HYPH", "punct"), ("``", "``", "punct"), ("''", "''", "punct")):
    for word in words.split():
        GRAMMAR[word] = (tag, word, relation)
GRAMMAR["'"] = ("POS", "'s", "case")
for word, tag in (("these", "this"), ("him", "he"), ("them", "they"), ("us", "we")):
    GRAMMAR[word] = (GRAMMAR[word][0], tag, GRAMMAR[word][2])
for word, tag in (("was", "VBD"), ("were", "VBD"), ("is", "VBZ"), ("are", "VBP"), ("be", "VB"),
                  ("been", "VBN"), ("being", "VBG")):
    GRAMMAR[word] = (tag, "be", "be")
for word, tag in (("had", "VBD"), ("has", "VBZ"), ("have", "VBP")):
    GRAMMAR[word] = (tag, "have", "aux")

BEFORE = {"JJ": "amod", "JJR": "amod", "JJS": "amod", "NN": "compound", "NNS": "compound",
          "NNP": "compound", "CD": "nummod", "RB": "advmod", "VBN": "amod", "VBG": "amod",
          "PDT": "det:predet", "VBD": "aux"}
UPOS = {"NN": "NOUN", "NNS": "NOUN", "NNP": "PROPN", "NNPS": "PROPN", "JJ": "ADJ", "JJR": "ADJ",
        "JJS": "ADJ", "RB": "ADV", "RBR": "ADV", "MD": "AUX", "DT": "DET", "PDT": "DET",
        "PRP": "PRON", "PRP$": "PRON", "WP": "PRON", "WDT": "PRON", "WRB": "ADV", "CC": "CCONJ",
        "CD": "NUM", "POS": "PART", "RP": "ADP", "EX": "PRON", "TO": "PART"}

LINKS = ("IN", "CC", ",", "TO", "WRB", "``")  # head a bracket only when nothing else stands in it


class Dice:
    """The same throws everywhere, whatever the version of Python."""

    def __init__(self, seed):
        self.state = seed

    def below(self, limit):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % limit


def inflect(lemma, tag):
    if (lemma, tag) in IRREGULAR:
        return IRREGULAR[lemma, tag]
    if tag == "NNS" and lemma in PLURALS:
        return PLURALS[lemma]
    if tag == "NNS" and lemma.endswith("man"):
        return lemma[:-2] + "en"
    if tag in ("NNS", "VBZ"):
        if re.search(r"(s|x|ch|sh|z)$", lemma):
            return lemma + "es"
        return lemma[:-1] + "ies" if re.search(r"[^aeiou]y$", lemma) else lemma + "s"
    doubled = lemma + lemma[-1] if lemma in DOUBLED else lemma
    if tag in ("VBD", "VBN"):
        if lemma.endswith("e"):
            return lemma + "d"
        return lemma[:-1] + "ied" if re.search(r"[^aeiou]y$", lemma) else doubled + "ed"
    if tag == "VBG":
        return lemma[:-1] + "ing" if re.search(r"[^eoy]e$", lemma) else doubled + "ing"
    return lemma


def make_word(text):
    """`lemma.TAG`, `form=lemma.TAG`, a word of the grammar, a plain one; `@relation` may follow."""
    text, _, relation = text.partition("@")
    if text in GRAMMAR:
        tag, lemma, usual = GRAMMAR[text]
        if tag in ("``", "''"):
            text = lemma = '"'
        return {"form": text, "lemma": lemma, "tag": tag, "relation": relation or usual,
                "content": False}
    if text == "to":
        return {"form": "to", "lemma": "to", "tag": "TO", "relation": relation or "to",
                "content": False}
    match = re.fullmatch(r"(?:([^=]+)=)?(.+?)(?:\.([A-Z]+\$?))?", text)
    form, lemma, tag = match.groups()
    if tag is None:
        tag = "CD" if lemma[0].isdigit() else "NNP" if lemma[0].isupper() else "NN"
    return {"form": form or inflect(lemma, tag), "lemma": lemma, "tag": tag, "relation": relation,
            "content": not relation}


def parse(pieces, at):
    """The node of the bracket that opens at `at`, with its head; and where the bracket closes."""
    node = {"relation": pieces[at + 1], "parts": []}
    at += 2
    while pieces[at] != ")":
        if pieces[at] == "(":
            part, at = parse(pieces, at)
        else:
            part = make_word(pieces[at])
        node["parts"].append(part)
        at += 1
    words = [part for part in node["parts"] if "tag" in part]
    content = [word for word in words if word["content"]]
    content = content or [word for word in words if word["tag"] not in LINKS]
    node["head"] = (content or words)[-1]
    settle(node)
    return node, at


def settle(node):
    """Relations that follow from the head: what `be` and `to` are, passive subjects."""
    head, passive = node["head"], False
    for part in node["parts"]:
        if part is head or "tag" not in part:
            continue
        if part["tag"] == "IN" and node["relation"] in ("advcl", "acl"):
            part["relation"] = "mark"
        if part["relation"] == "be":
            part["relation"] = {"VBN": "aux:pass", "VBG": "aux"}.get(head["tag"], "cop")
            passive = passive or part["relation"] == "aux:pass"
        elif part["relation"] == "to":
            verb = head["tag"] == "VB" or any(p.get("lemma") == "be" for p in node["parts"])
            part["relation"] = "mark" if verb else "case"
            part["tag"] = "TO" if verb else "IN"
        part["relation"] = part["relation"] or BEFORE[part["tag"]]
    for part in node["parts"]:
        if passive and part is not head and part["relation"] == "nsubj":
            part["relation"] = "nsubj:pass"
    if head["tag"] == "TO":
        head["tag"] = "IN"


def upos_of(word, relation):
    tag = word["tag"]
    if tag == "IN":
        return "SCONJ" if relation == "mark" else "ADP"
    if tag.startswith("VB"):
        return "AUX" if relation.split(":")[0] in ("aux", "cop") else "VERB"
    if word["form"] == "not":
        return "PART"
    if tag == "DT" and not relation.startswith("det"):
        return "PRON"
    return UPOS.get(tag, "PUNCT")


def lay_out(node, out, head):
    """Puts the words of a node in order; returns the one that heads it."""
    words = []
    for part in node["parts"]:
        if "tag" in part:
            words.append(part)
            out.append(part)
        else:
            lay_out(part, out, node["head"])
    for word in words:
        word["head"] = node["head"] if word is not node["head"] else head
    node["head"]["relation"] = node["relation"]


def expand(text, lists, dice):
    while True:
        match = re.search(r"\{([a-z-]+)\}|<([^<>]*)>", text)
        if match is None:
            return text
        choices = lists[match[1]] if match[1] else match[2].split("|")
        text = text[:match.start()] + choices[dice.below(len(choices))] + text[match.end():]


def report(skeleton, dice):
    """Where {tail} may follow, half of the sentences become what somebody said."""
    match = re.fullmatch(r"\(root (.*) \{tail\} \.\)", skeleton)
    if match is None:
        return skeleton
    return f"(root (ccomp {match[1]} ,) {{tail}} .)" if dice.below(2) else f"(root {match[1]} .)"


def print_sentence(text, name):
    pieces = re.findall(r"[()]|[^\s()]+", text)
    if pieces.count("(") != pieces.count(")"):
        sys.exit(f"{name}: brackets do not fit: {text}")
    node, at = parse(pieces, 0)
    if at != len(pieces) - 1:
        sys.exit(f"{name}: brackets do not fit: {text}")
    words = []
    lay_out(node, words, None)
    for i, word in enumerate(words):
        word["at"] = i + 1
        if word["form"] == "a" and i + 1 < len(words) and words[i + 1]["form"][0] in "aeio8AEIO":
            word["form"] = "an"
    first = words[1] if words[0]["tag"] == "``" else words[0]
    first["form"] = first["form"][0].upper() + first["form"][1:]
    print(f"# sent_id = {name}")
    for i, word in enumerate(words):
        after = words[i + 1]["tag"] if i + 1 < len(words) else ","
        glued = after in (",", ".", ":", "POS", "''", "HYPH") or word["tag"] in ("``", "HYPH")
        head = word["head"]["at"] if word["head"] else 0
        print(i + 1, word["form"], word["lemma"], upos_of(word, word["relation"]), word["tag"],
              "_", head, word["relation"], "_", "SpaceAfter=No" if glued else "_", sep="\t")
    print()


def main():
    lists, skeletons = {}, []
    for line in open(sys.argv[1], encoding="utf-8"):
        line = line.strip()
        if line.startswith("("):
            skeletons.append(line)
        elif line and not line.startswith("#"):
            name, _, choices = line.partition(" = ")
            lists.setdefault(name, []).extend(choice.strip() for choice in choices.split(" | "))
    dice = Dice(20)
    for number, skeleton in enumerate(skeletons):
        seen = set()
        for copy in range(int(sys.argv[2])):
            text = expand(report(skeleton, dice), lists, dice)
            if text not in seen:
                seen.add(text)
                print_sentence(text, f"news-{number + 1}-{copy + 1}")


main()
