"""Documents -> windows -> batches: what one step of training sees."""
import collections
import random

import torch

import pieces
from pieces import CLS, SEP

WINDOW_MAX = 126  # pieces of a window, its two marks apart; or words
LONGEST = 510
COUNTED_THROUGH = ("attributions", "attributed", "chains", "pronouns")  # by words of the document


class Labels:
    """The classes of each head, in the order of the model file."""

    def __init__(self, documents):
        count = {name: {} for name in ("tags", "feats", "relations")}
        for sets in documents.values():
            for sentence in (s for d in sets for s in d["sentences"] if "tags" in s):
                for name, seen in count.items():
                    for value in filter(None, sentence[name]):
                        seen[value] = seen.get(value, 0) + 1
        least = {"tags": 1, "feats": 3, "relations": 1}
        self.names = {name: sorted(v for v, n in seen.items() if n >= least[name])
                      for name, seen in count.items()}
        self.index = {name: {v: i for i, v in enumerate(values)}
                      for name, values in self.names.items()}

    def of(self, name, values):
        """-1 for what the head does not know."""
        return [self.index[name].get(v, -1) for v in values]


def recased(document, rng):
    """Now and then a document in small letters or in capitals, as some news is; half of those that
    are old wires, which had capitals only."""
    dice = rng.random()
    if dice > (0.5 if document.get("is_wire") else 0.1):
        return document
    change = str.lower if dice < 0.05 else str.upper
    return dict(document, sentences=[dict(s, words=[change(w) for w in s["words"]])
                                     for s in document["sentences"]])


def thinned(document, rng):
    """Most sentences of a wire tell no violence: of those that fill no role, less than half."""
    if not document.get("is_wire"):
        return document
    kept = [s for s in document["sentences"] if any(s["roles"]) or rng.random() < 0.4]
    rest = {key: value for key, value in document.items() if key not in COUNTED_THROUGH}
    return dict(rest, sentences=kept or document["sentences"][:1])


def windows_of(document, length_of, limit):
    """Groups of whole sentences, as numbers of sentences: [first, end)."""
    groups, first, used = [], 0, 0
    for i, sentence in enumerate(document["sentences"]):
        size = sum(map(length_of, sentence["words"]))
        if i > first and used + size > limit:
            groups.append((first, i))
            first, used = i, 0
        used += size
    return groups + [(first, len(document["sentences"]))]


class Batch:
    """Gathers windows of words; `tensors` is what the encoder takes. How words are seen, the two kinds
    below know."""

    def __init__(self, labels):
        self.labels = labels
        self.windows, self.words, self.sentences, self.documents = [], [], [], []
        self.size = 0

    def add(self, document, limit):
        """A document, whole; its words are numbered on from those before it."""
        base = len(self.words)
        for first, end in windows_of(document, self.length_of, limit):
            window = []
            for number in range(first, end):
                sentence = document["sentences"][number]
                self.sentences.append((len(self.words), sentence))
                window += [(len(self.words) + i, len(self.sentences) - 1)
                           for i in range(len(sentence["words"]))]
                self.words += sentence["words"]
            self.windows.append(window)
            self.size += sum(self.length_of(self.words[n]) for n, _ in window)
        self.documents.append((base, document))

    def places(self):
        """[windows][words] number of each word and of its sentence; -1 behind the last."""
        widest = max(map(len, self.windows))
        pad = lambda values: values + [-1] * (widest - len(values))
        return (torch.tensor([pad([n for n, _ in w]) for w in self.windows]),
                torch.tensor([pad([s for _, s in w]) for w in self.windows]))

    def column(self, name):
        """Each word's class in a head that sentences are marked for; -1 elsewhere."""
        values = [-1] * len(self.words)
        for base, sentence in self.sentences:
            if name in sentence:
                marked = sentence[name]
                values[base:base + len(marked)] = (self.labels.of(name, marked)
                                                   if name in self.labels.index else marked)
        return torch.tensor(values)


class PieceBatch(Batch):
    """For a transformer over word pieces."""

    def __init__(self, vocabulary, labels):
        super().__init__(labels)
        self.vocabulary = vocabulary

    def length_of(self, word):
        return len(self.vocabulary.word_ids(word))

    def tensors(self):
        """All windows one behind the other, without padding."""
        ids, cases, positions, starts, at, word_of = [], [], [], [0], [], []
        for window in self.windows:
            begin = len(ids)
            ids.append(CLS)
            cases.append(5)
            for number, _ in window:
                word = self.words[number]
                found = self.vocabulary.word_ids(word)[:LONGEST - (len(ids) - begin) + 1]
                at += range(len(ids), len(ids) + len(found))
                word_of += [number] * len(found)
                ids += found
                cases += [pieces.case_of(word)] * len(found)
            ids.append(SEP)
            cases.append(5)
            positions += range(len(ids) - begin)
            starts.append(len(ids))
        word = torch.tensor(word_of)
        counts = torch.bincount(word, minlength=len(self.words)).clamp(min=1).float()
        rows = [pieces.form_rows(w, pieces.ACCURATE_TABLES) for w in self.words]
        return {"ids": torch.tensor(ids), "cases": torch.tensor(cases),
                "positions": torch.tensor(positions), "starts": torch.tensor(starts),
                "piece_at": torch.tensor(at), "piece_word": word, "piece_counts": counts,
                "rows": torch.tensor(rows)}


class WordBatch(Batch):
    """For layers over words. The row of a rare word's form is shared by words that training does not
    hold: now and then a word's own is hidden behind a chance one (`hidden`: {form: share})."""

    def __init__(self, labels, rng=None, hidden=None):
        super().__init__(labels)
        self.rng, self.hidden = rng, hidden or {}

    def length_of(self, _):
        return 1

    def rows_of(self, word):
        rows = pieces.form_rows(word, pieces.FAST_TABLES)
        if self.rng is None or self.rng.random() >= self.hidden.get(word.lower(), 0.5):
            return rows
        kinds = pieces.FAST_TABLES
        return [self.rng.randrange(size) if what == pieces.LOWER else row
                for row, (what, size, _) in zip(rows, kinds)]

    def tensors(self):
        count, before, behind, positions, starts = len(self.words), [], [], [], [0]
        for window in self.windows:
            numbers = [n for n, _ in window]
            before += [count] + numbers[:-1]
            behind += numbers[1:] + [count]
            positions += range(len(numbers))
            starts.append(starts[-1] + len(numbers))
        return {"rows": torch.tensor([self.rows_of(w) for w in self.words]),
                "before": torch.tensor(before), "behind": torch.tensor(behind),
                "word_positions": torch.tensor(positions).clamp(max=LONGEST + 1),
                "word_starts": torch.tensor(starts)}


def hidden_shares(documents):
    """How often each word's own row is hidden: the rarer, the more often."""
    counts = collections.Counter(w.lower() for sets in documents.values() for d in sets
                                 for s in d["sentences"] for w in s["words"])
    return {word: 0.5 / (0.5 + n) for word, n in counts.items()}


class Stream:
    """One set's documents for ever, shuffled anew each time round."""

    def __init__(self, documents, rng):
        self.documents, self.rng, self.order = documents, rng, []

    def next(self):
        if not self.order:
            self.order = list(range(len(self.documents)))
            self.rng.shuffle(self.order)
        return self.documents[self.order.pop()]


def next_batch(stream, batch, budget, rng):
    """Fills an empty batch."""
    while batch.size < budget:
        document = recased(thinned(stream.next(), rng), rng)
        if len(document["sentences"]) > 60:
            document = part_of(document, rng)
        batch.add(document, rng.choice((60, 90, WINDOW_MAX, WINDOW_MAX)))
    return batch


def part_of(document, rng):
    """A stretch of a long document; what reaches over its whole is left out."""
    first = rng.randrange(len(document["sentences"]) - 50)
    kept = document["sentences"][first:first + 50]
    skipped = sum(len(s["words"]) for s in document["sentences"][:first])
    end = skipped + sum(len(s["words"]) for s in kept)
    out = {"sentences": kept}
    inside = lambda span: skipped <= span[0] and span[1] <= end
    moved = lambda span: (span[0] - skipped, span[1] - skipped)
    if "attributed" in document:
        out["attributed"] = True
        out["attributions"] = [
            (*moved((first_, end_)), {w - skipped: r for w, r in roles.items()
                                      if skipped <= w < end})
            for first_, end_, roles in document["attributions"] if inside((first_, end_))]
    if "chains" in document:
        chains = [[moved(s) for s in chain if inside(s)] for chain in document["chains"]]
        out["chains"] = [chain for chain in chains if len(chain) > 1]
    return out


def seeded(seed):
    """For as many threads the same steps give the same weights, to the bit."""
    torch.manual_seed(seed)
    torch.use_deterministic_algorithms(True)
    return random.Random(seed)
