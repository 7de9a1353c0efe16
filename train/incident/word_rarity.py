#!/usr/bin/env python3
"""How rare each word is in news at large: lexicon/article/rarity.lex.

usage: word_rarity.py RAW.txt.xz OUT.lex

RAW has one paragraph a line, words between blanks, lower case, digits as 0. A word that stands in
fewer than LEAST paragraphs is left out: the program takes it for as rare as can be.
"""
import lzma
import math
import re
import sys
import unicodedata
from collections import Counter

LEAST = 30
HEAD = """# How rare a word is in news at large, in tenths of ln(paragraphs / paragraphs that have it). Counted by
# train/incident/word_rarity.py over {paragraphs} paragraphs; a word that is not listed is rare. Figures by shape.
# example: the police said
# origin: counts over news and web text (../shared/data/raw) · license: counts only, no text
# columns: word, tenths
# cell tenths: 0..200
"""


def fold(word):
    return "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))


def main():
    counts, paragraphs = Counter(), 0
    with lzma.open(sys.argv[1], "rt", encoding="utf-8") as lines:
        for line in lines:
            paragraphs += 1
            counts.update(set(re.findall(r"[^\W_]+", fold(line))))
    with open(sys.argv[2], "w", encoding="utf-8") as out:
        out.write(HEAD.format(paragraphs=paragraphs))
        for word, count in sorted((w.encode(), n) for w, n in counts.items()):
            if count >= LEAST and len(word) >= 2:
                out.write(f"{word.decode()}\t{round(10 * math.log(paragraphs / count))}\n")


if __name__ == "__main__":
    main()
