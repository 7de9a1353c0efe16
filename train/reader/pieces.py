"""How the reader sees a word: its WordPieces, its case, its rows in the form tables. The C program
(src/model/wordpiece.c, src/model/word_forms.c) does the same; test/model holds some words as they come
out here. Known to differ: Greek capitals, which get a final sigma here, and capitals of phonetic letters."""
import functools
import unicodedata

CLS, SEP, UNKNOWN = 101, 102, 100
PIECES_MAX = 32  # of a word
PART_MAX = 100  # code points of a part that is looked up

# Form tables: what of the word, rows, width.
SUFFIX_3, PREFIX_3, SHAPE, LOWER, SUFFIX_2 = range(5)
ACCURATE_TABLES = ((SUFFIX_3, 4096, 48), (PREFIX_3, 4096, 32), (SHAPE, 2048, 48))
FAST_TABLES = ((LOWER, 49152, 96), (SUFFIX_3, 8192, 48), (PREFIX_3, 8192, 32), (SHAPE, 2048, 32),
               (SUFFIX_2, 1024, 16))

CASES = 7  # small, First, ALL, mIxed, d1git, no letter, single capital


def fnv(text):
    """64-bit FNV-1a over UTF-8."""
    value = 0xCBF29CE484222325
    for byte in text.encode("utf-8", "surrogatepass"):
        value = ((value ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return value


def is_punctuation(c):
    code = ord(c)
    if code < 128:
        return not c.isalnum() and not c.isspace() and code >= 33
    return (0x2010 <= code <= 0x2027 or 0x2030 <= code <= 0x205E or 0x3000 <= code <= 0x303F
            or c in "«»¡¿§¶·")


def is_cjk(code):
    return 0x4E00 <= code <= 0x9FFF or 0x3400 <= code <= 0x4DBF or 0xF900 <= code <= 0xFAFF


def parts(word):
    """Cleaned, folded, cut at punctuation: what is looked up piece by piece."""
    folded = unicodedata.normalize("NFD", word.lower())
    found, current = [], ""
    for c in folded:
        kind = unicodedata.category(c)
        if kind in ("Mn", "Cc", "Cf") or c == "\ufffd":
            continue
        if c.isspace() or is_punctuation(c) or is_cjk(ord(c)):
            if current:
                found.append(current)
            current = ""
            if not c.isspace():
                found.append(c)
        else:
            current += c
    return found + [current] if current else found


class Vocabulary:
    def __init__(self, lines):
        self.pieces = lines
        self.ids = {piece: i for i, piece in enumerate(lines)}
        self.known = {}

    def part_ids(self, part):
        """Greedy longest match; [UNK] when a rest cannot be matched."""
        if len(part) > PART_MAX:
            return [UNKNOWN]
        found, start = [], 0
        while start < len(part):
            for end in range(len(part), start, -1):
                piece = ("##" if start else "") + part[start:end]
                if piece in self.ids:
                    break
            else:
                return [UNKNOWN]
            found.append(self.ids[piece])
            start = end
        return found

    def word_ids(self, word):
        if word not in self.known:
            ids = [i for part in parts(word) for i in self.part_ids(part)] or [UNKNOWN]
            self.known[word] = ids[:PIECES_MAX]
        return self.known[word]


@functools.lru_cache(maxsize=None)
def case_of(word):
    letters = [c for c in word if c.isalpha()]
    if any(c.isdigit() for c in word):
        return 4
    if not letters:
        return 5
    capitals = [c.isupper() for c in letters]
    if not any(capitals):
        return 0
    if all(capitals):
        return 2 if len(letters) > 1 else 6
    return 1 if capitals[0] and not any(capitals[1:]) else 3


def shape_of(word):
    symbols = []
    for c in word:
        symbol = "d" if c.isdigit() else "X" if c.isupper() else "x" if c.isalpha() else c
        if symbols[-2:] != [symbol, symbol]:
            symbols.append(symbol)
    return "".join(symbols)


def form_text(word, what):
    if what == SHAPE:
        return shape_of(word)
    lower = "".join("0" if c.isdigit() else c for c in word.lower())
    return {SUFFIX_3: lower[-3:], PREFIX_3: lower[:3], LOWER: lower, SUFFIX_2: lower[-2:]}[what]


@functools.lru_cache(maxsize=None)
def form_rows(word, tables):
    return [fnv(form_text(word, what)) % rows for what, rows, _ in tables]
