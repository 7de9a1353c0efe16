"""The two readers: what each is made of, what it sees of words, and how it is learnt."""
import collections
import os
import pickle
import sys
import zipfile

import torch

import pieces
from batches import PieceBatch, WordBatch, hidden_shares
from corpora import NAME_TYPES, ROLE_TYPES
from network import Reader, Transformer, Widths, WordEncoder, load_bert, read_safetensors
from pieces import ACCURATE_TABLES, FAST_TABLES, Vocabulary


def member(archive, ending):
    return archive.read(next(n for n in archive.namelist() if n.endswith(ending)))


def open_bert(path):
    with zipfile.ZipFile(path) as archive:
        words = member(archive, "vocab.txt").decode("utf-8").rstrip("\n").split("\n")
        return Vocabulary(words), read_safetensors(member(archive, "model.safetensors"))


def class_counts(labels):
    counts = {name: len(values) for name, values in labels.names.items()}
    return dict(counts, names=1 + 4 * len(NAME_TYPES), roles=1 + 4 * len(ROLE_TYPES))


class Accurate:
    """MiniLM-L6 under all heads."""

    # How often each set is drawn, against the others.
    weights = {"ewt": 5.0, "gum": 4.0, "news": 0.6, "worldwide": 5.5, "polnear": 9.0, "uw": 0.8,
               "meantime": 0.1, "gap": 1.6, "muc": 6.0}
    warm_up = 200  # steps

    def __init__(self, bert, labels):
        self.labels = labels
        self.vocabulary, known = open_bert(bert)
        encoder = Transformer(len(self.vocabulary.pieces), 384, 6, 1536, 512, ACCURATE_TABLES)
        load_bert(encoder, known)
        self.reader = Reader(encoder, class_counts(labels), Widths(256, 256, 128, 64), 0.15)

    def prepare(self, documents, taught):
        """Documents to learn from; it has no teacher."""
        if taught:
            sys.exit("the accurate reader has no teacher: --taught is for --size fast")
        return documents

    def batch(self, _=None):
        return PieceBatch(self.vocabulary, self.labels)

    def groups(self):
        """The pretrained layers learn slowly, what is new fast: [(parameters, rate)]."""
        encoder = self.reader.encoder
        old = [p for n, p in self.reader.named_parameters() if n.startswith("encoder.layers")]
        old += [encoder.positions.weight, *encoder.norm.parameters()]
        known = {id(p) for p in old} | {id(encoder.pieces.weight)}
        return [(old, 2e-4), ([p for p in self.reader.parameters() if id(p) not in known], 1e-3)]


class Fast:
    """Forms of words, convolutions and a little attention; it learns from `accurate`, too."""

    weights = {"ewt": 5.0, "gum": 3.5, "news": 0.6, "worldwide": 4.0, "polnear": 6.0, "gva": 2.5,
               "muc": 4.5, "ecb": 1.5, "uw": 1.0, "meantime": 0.1, "gap": 1.2}
    warm_up = 500

    def __init__(self, bert, labels):
        self.labels, self.bert, self.hidden = labels, bert, {}
        encoder = WordEncoder(128, 3, 1, 256, 512, FAST_TABLES)
        self.reader = Reader(encoder, class_counts(labels), Widths(96, 128, 48, 32), 0.1)

    def prepare(self, documents, taught):
        documents = with_marks(documents, taught)
        self.hidden = hidden_shares(documents)
        known = collections.Counter(w.lower() for sets in documents.values() for d in sets
                                    for s in d["sentences"] for w in s["words"])
        begin_with_pieces(self.reader.encoder.forms, known, self.bert)
        return documents

    def batch(self, rng=None):
        return WordBatch(self.labels, rng, self.hidden)

    def groups(self):
        return [(list(self.reader.parameters()), 1.5e-3)]


def load_weights(reader, weights):
    """The shipped accurate weights were trained beside a head of lemmas, which is gone, and without
    `arcs.distances`, which then say nothing."""
    known = reader.state_dict()
    known.update((name, value) for name, value in weights.items() if name in known)
    reader.load_state_dict(known)


SIZES = {"accurate": Accurate, "fast": Fast}


def with_marks(documents, folder):
    """What the teacher says where a set itself is silent, and the sets that only it has marked."""
    out = {name: list(sets) for name, sets in documents.items()}
    for file in sorted(os.listdir(folder)):
        name, ending = os.path.splitext(file)
        if ending != ".pickle":
            continue
        with open(os.path.join(folder, file), "rb") as handle:
            taught = pickle.load(handle)
        out[name] = ([add_marks(*pair) for pair in zip(out[name], taught)] if name in out
                     else taught)
    return out


def add_marks(document, taught):
    sentences = document["sentences"]
    if [s["words"] for s in sentences] != [s["words"] for s in taught["sentences"]]:
        sys.exit("the teacher's documents are not those that were gathered")
    return {**taught, **document,
            "sentences": [{**t, **s} for s, t in zip(sentences, taught["sentences"])]}


def begin_with_pieces(forms, counts, bert):
    """A word's row begins as the mean of BERT's embeddings of its pieces, in as many directions as a
    row has; words that share a row count as often as they are seen."""
    vocabulary, known = open_bert(bert)
    embeddings = known["embeddings.word_embeddings.weight"]
    table = next(i for i, (what, _, _) in enumerate(FAST_TABLES) if what == pieces.LOWER)
    rows, width = FAST_TABLES[table][1:]
    words = list(counts)
    vectors = torch.stack([embeddings[vocabulary.word_ids(w)].mean(0) for w in words])
    weight = torch.tensor([float(counts[w]) for w in words]).sqrt().unsqueeze(1)
    centred = vectors - (vectors * weight).sum(0) / weight.sum()
    spread = (centred * weight).t() @ (centred * weight)
    short = centred @ torch.linalg.eigh(spread)[1][:, -width:]
    at = torch.tensor([pieces.form_rows(w, FAST_TABLES)[table] for w in words])
    sums = torch.zeros(rows, width).index_add(0, at, short * weight)
    shares = torch.zeros(rows, 1).index_add(0, at, weight)
    mean = sums / shares.clamp(min=1e-6)
    with torch.no_grad():
        forms.tables[table].weight.copy_(mean * (0.2 / mean.square().mean().sqrt()))
