"""The network: one encoder, and heads that all look at the same word vectors. What is computed here is
what src/model/encoder.c and the rooms above compute; export.py lays the weights out for them."""
import collections
import ctypes
import json
import os
import subprocess
import tempfile

import numpy
import torch
from torch import nn
from torch.nn import functional as F

from pieces import CASES

DEPTH = 32  # of a head of attention
LINK = 128
ROLES = 9  # of a word to a cue: 0 none, 1.. source, 5.. content; begins, inside, ends, single
CLOSED = -1e4  # a score that cannot win
Widths = collections.namedtuple("Widths", "trunk arc pair key")  # of what stands between two linears


def build_attention():
    folder = tempfile.mkdtemp(prefix="dateline-train-")
    library = os.path.join(folder, "attention.so")
    source = os.path.join(os.path.dirname(os.path.abspath(__file__)), "attention.c")
    subprocess.run(["gcc", "-O3", "-march=native", "-ffast-math", "-fopenmp", "-shared", "-fPIC",
                    source, "-o", library, "-lm"], check=True)
    return ctypes.CDLL(library)


ATTENTION = build_attention()


def pointer(tensor):
    return ctypes.c_void_p(tensor.data_ptr())


class Attention(torch.autograd.Function):
    """[pieces][3 * width] -> [pieces][width]; starts: first piece of each window, and the end."""

    @staticmethod
    def forward(context, joined, starts):
        heads = joined.shape[1] // 3 // DEPTH
        lengths = starts[1:] - starts[:-1]
        shares = joined.new_empty(heads * int((lengths * lengths).sum()))
        out = joined.new_empty(joined.shape[0], joined.shape[1] // 3)
        sizes = [ctypes.c_long(len(lengths)), ctypes.c_long(heads)]
        ATTENTION.attention_forward(pointer(joined), pointer(starts), *sizes, pointer(shares),
                                    pointer(out))
        context.save_for_backward(joined, starts, shares, out)
        context.sizes = sizes
        return out

    @staticmethod
    def backward(context, gradient):
        joined, starts, shares, out = context.saved_tensors
        result = torch.zeros_like(joined)
        gradient = gradient.contiguous()
        ATTENTION.attention_backward(pointer(joined), pointer(starts), *context.sizes,
                                     pointer(shares), pointer(out), pointer(gradient),
                                     pointer(result))
        return result, None


class Product(torch.autograd.Function):
    """x @ weight.T + bias; on processors faster than nn.Linear, which copies the bias first."""

    @staticmethod
    def forward(context, x, weight, bias):
        context.save_for_backward(x, weight)
        return (x @ weight.t()).add_(bias)

    @staticmethod
    def backward(context, gradient):
        x, weight = context.saved_tensors
        return gradient @ weight, gradient.t() @ x, gradient.sum(0)


class Linear(nn.Linear):
    def forward(self, x):
        flat = x.reshape(-1, x.shape[-1])
        return Product.apply(flat, self.weight, self.bias).reshape(*x.shape[:-1], -1)


class Layer(nn.Module):
    """A layer of BERT: attention, then a wide layer; a norm behind each."""

    def __init__(self, width, inner):
        super().__init__()
        self.attend, self.join = Linear(width, 3 * width), Linear(width, width)
        self.widen, self.narrow = Linear(width, inner), Linear(inner, width)
        self.norm1, self.norm2 = (nn.LayerNorm(width, eps=1e-12) for _ in range(2))

    def forward(self, x, starts):
        x = self.norm1(x + self.join(Attention.apply(self.attend(x), starts)))
        return self.norm2(x + self.narrow(F.gelu(self.widen(x))))


class FormRows(nn.Module):
    """Rows of the form tables, side by side."""

    def __init__(self, tables):
        super().__init__()
        self.tables = nn.ModuleList(nn.Embedding(rows, width) for _, rows, width in tables)
        for table in self.tables:
            nn.init.normal_(table.weight, std=0.1)

    def forward(self, rows):
        return torch.cat([table(rows[:, i]) for i, table in enumerate(self.tables)], dim=1)


class Convolution(nn.Module):
    """A word with its neighbours."""

    def __init__(self, width):
        super().__init__()
        self.mix, self.norm = Linear(3 * width, width), nn.LayerNorm(width, eps=1e-12)

    def forward(self, x, before, behind):
        """before, behind: the row of each word's neighbour; that of zeros, the last, at the ends."""
        rows = torch.cat([x, x.new_zeros(1, x.shape[1])])
        near = torch.cat([rows[before], x, rows[behind]], 1)
        return self.norm(x + F.gelu(self.mix(near)))


class WordEncoder(nn.Module):
    """`fast`: the rows of a word's forms and its place -> convolutions -> layers of attention."""

    def __init__(self, width, convolutions, layers, inner, positions, tables):
        super().__init__()
        self.forms = FormRows(tables)
        self.input = Linear(sum(w for _, _, w in tables), width)
        self.positions = nn.Embedding(positions, width)
        self.positions.weight.data.copy_(waves(positions, width))
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.convolutions = nn.ModuleList(Convolution(width) for _ in range(convolutions))
        self.layers = nn.ModuleList(Layer(width, inner) for _ in range(layers))
        self.width = width

    def forward(self, batch):
        x = self.input(self.forms(batch["rows"])) + self.positions(batch["word_positions"])
        x = self.norm(x)
        for convolution in self.convolutions:
            x = convolution(x, batch["before"], batch["behind"])
        for layer in self.layers:
            x = layer(x, batch["word_starts"])
        return x


def waves(positions, width):
    """Sines and cosines of each place (Vaswani et al. 2017), for places that training seldom sees."""
    pace = 10000.0 ** (-torch.arange(0, width, 2) / width)
    turned = torch.arange(positions).unsqueeze(1) * pace
    return torch.stack([turned.sin(), turned.cos()], 2).reshape(positions, width) * 0.3


class Transformer(nn.Module):
    """`accurate`: pieces in, words out (mean of their pieces, and the rows of their forms)."""

    def __init__(self, pieces, width, layers, inner, positions, tables):
        super().__init__()
        self.pieces = nn.Embedding(pieces, width)
        self.positions, self.cases = nn.Embedding(positions, width), nn.Embedding(CASES, width)
        nn.init.zeros_(self.cases.weight)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(width, inner) for _ in range(layers))
        self.forms = FormRows(tables)
        self.pieces.weight.requires_grad = False
        self.width = width + sum(w for _, _, w in tables)

    def forward(self, batch):
        x = self.norm(self.pieces(batch["ids"]) + self.positions(batch["positions"])
                      + self.cases(batch["cases"]))
        for layer in self.layers:
            x = layer(x, batch["starts"])
        flat = x[batch["piece_at"]]
        words = flat.new_zeros(len(batch["piece_counts"]), flat.shape[1])
        words = words.index_add(0, batch["piece_word"], flat) / batch["piece_counts"].unsqueeze(1)
        return torch.cat([words, self.forms(batch["rows"])], dim=1)


class Tags(nn.Module):
    """Part of speech and features."""

    def __init__(self, width, inner, sizes):
        super().__init__()
        self.trunk = Linear(width, inner)
        self.tags, self.feats = Linear(inner, sizes["tags"]), Linear(inner, sizes["feats"])

    def forward(self, u):
        trunk = F.relu(self.trunk(u))
        return {"tags": self.tags(trunk), "feats": self.feats(trunk)}


class Arcs(nn.Module):
    """Biaffine heads (Dozat and Manning 2017); the relation by a small layer over both ends."""

    def __init__(self, width, inner, relations):
        super().__init__()
        self.child, self.head = Linear(width, inner), Linear(width, inner)
        self.query = Linear(inner, inner)
        self.root = nn.Parameter(torch.randn(inner) * 0.1)
        self.pull = nn.Parameter(torch.zeros(inner))
        self.distances = nn.Parameter(torch.zeros(2 * DISTANCES))
        self.label_child, self.label_head = Linear(width, inner), Linear(width, inner)
        self.label_root = nn.Parameter(torch.zeros(inner))
        self.labels = Linear(inner, relations)

    def scores(self, u, places, sentence):
        """[windows][words][words + 1]: each word's heads, the root last. places: row of u of each
        word of a window, -1 behind its last; sentence: its sentence, -1 likewise."""
        child = self.query(F.relu(self.child(u)))
        head = F.relu(self.head(u))
        at = places.clamp(min=0)
        pairs = torch.bmm(child[at], head[at].transpose(1, 2)) + (head @ self.pull)[at].unsqueeze(1)
        along = torch.arange(places.shape[1])
        pairs = pairs + self.distances[bucket(along - along.unsqueeze(1))]
        same = (sentence.unsqueeze(2) == sentence.unsqueeze(1)) & (places >= 0).unsqueeze(1)
        itself = torch.eye(places.shape[1], dtype=torch.bool).unsqueeze(0)
        pairs = pairs.masked_fill(~same | itself, CLOSED)
        return torch.cat([pairs, (child @ self.root)[at].unsqueeze(2)], dim=2)

    def relations(self, u, children, heads):
        """Scores of the relation of each child to its head (a row of u, -1 the root)."""
        side = self.label_head(u)
        above = torch.where((heads >= 0).unsqueeze(1), side[heads.clamp(min=0)], self.label_root)
        return self.labels(F.relu(self.label_child(u)[children] + above))


class Names(nn.Module):
    def __init__(self, width, inner, labels):
        super().__init__()
        self.trunk, self.names = Linear(width, inner), Linear(inner, labels)

    def forward(self, u):
        return self.names(F.relu(self.trunk(u)))


DISTANCES = 16  # buckets either way


def bucket(distance):
    """0 | 1 2 3 4 | 5-6 7-9 10-14 15-22 23-35 ...; the same before and behind."""
    size = distance.abs()
    grown = (4 + (torch.log2(size.clamp(min=1).float() / 4) * 1.6).ceil()).long()
    step = torch.where(size <= 4, size, grown).clamp(max=DISTANCES - 1)
    return torch.where(distance < 0, step + DISTANCES, step)


class Attributions(nn.Module):
    """Cues, how sure the text is of a word's event, and for a cue and a word: source or content?"""

    def __init__(self, width, widths):
        super().__init__()
        inner, pair, self.key = widths.trunk, widths.pair, widths.key
        self.trunk = Linear(width, inner)
        self.cues, self.factuality = Linear(inner, 3), Linear(inner, 1)
        self.cue_side, self.word_side = Linear(width, pair), Linear(width, pair)
        self.distances = nn.Embedding(2 * DISTANCES, pair)
        nn.init.normal_(self.distances.weight, std=0.1)
        self.mix, self.roles = Linear(3 * pair, pair), Linear(pair, ROLES)
        self.cue_query, self.word_key = Linear(width, ROLES * self.key), Linear(width, self.key)

    def forward(self, u):
        trunk = F.relu(self.trunk(u))
        return self.cues(trunk), self.factuality(trunk).squeeze(1)

    def pairs(self, u, cues, words):
        """[pairs][ROLES]; the words of one cue follow each other as they do in the text, as where a
        piece begins and ends shows beside its neighbours."""
        hidden = F.relu(self.cue_side(u)[cues] + self.word_side(u)[words]
                        + self.distances(bucket(words - cues)))
        same = (cues[1:] == cues[:-1]).unsqueeze(1)
        outer = hidden.new_zeros(1, hidden.shape[1])
        before = torch.cat([outer, hidden[:-1] * same])
        behind = torch.cat([hidden[1:] * same, outer])
        hidden = hidden + F.relu(self.mix(torch.cat([before, hidden, behind], 1)))
        query = self.cue_query(u)[cues].reshape(-1, ROLES, self.key)
        drawn = torch.bmm(query, self.word_key(u)[words].unsqueeze(2)).squeeze(2) / self.key ** 0.5
        return self.roles(hidden) + drawn


class Incidents(nn.Module):
    """Who did it, to whom, with what: labels as those of names are, of the words of violence."""

    def __init__(self, width, inner, labels):
        super().__init__()
        self.trunk, self.roles = Linear(width, inner), Linear(inner, labels)

    def forward(self, u):
        return self.roles(F.relu(self.trunk(u)))


class Links(nn.Module):
    """Does a later word mean what an earlier one means? Against "nothing before", which scores 0."""

    def __init__(self, width, inner):
        super().__init__()
        self.trunk = Linear(width, inner)
        self.later, self.earlier = Linear(inner, LINK), Linear(inner, LINK)
        self.is_mention = Linear(inner, 2)
        self.distances = nn.Embedding(2 * DISTANCES, 1)
        self.same_form = nn.Parameter(torch.zeros(1))
        nn.init.zeros_(self.distances.weight)

    def forward(self, u, later, earlier, forms):
        """[later][earlier] scores; forms: a number for each word's lower form."""
        trunk = F.relu(self.trunk(u))
        chances = self.is_mention(trunk)
        pairs = self.later(trunk)[later] @ self.earlier(trunk)[earlier].t() / LINK ** 0.5
        apart = later.unsqueeze(1) - earlier.unsqueeze(0)
        same = (forms[later].unsqueeze(1) == forms[earlier].unsqueeze(0)).float()
        return (pairs + chances[later, 0].unsqueeze(1) + chances[earlier, 1].unsqueeze(0)
                + self.distances(bucket(apart)).squeeze(2) + same * self.same_form)


class Reader(nn.Module):
    def __init__(self, encoder, sizes, widths, dropped):
        super().__init__()
        self.encoder, self.dropped = encoder, dropped
        width, trunk = encoder.width, widths.trunk
        self.tags, self.arcs = Tags(width, trunk, sizes), Arcs(width, widths.arc, sizes["relations"])
        self.names = Names(width, trunk, sizes["names"])
        self.attributions, self.links = Attributions(width, widths), Links(width, trunk)
        self.incidents = Incidents(width, trunk, sizes["roles"])

    def forward(self, batch):
        return F.dropout(self.encoder(batch), self.dropped, self.training)


# ---- the pretrained encoder --------------------------------------------------------------------

def read_safetensors(blob):
    size = int.from_bytes(blob[:8], "little")
    found = {}
    for name, entry in json.loads(blob[8:8 + size]).items():
        if name != "__metadata__" and entry["dtype"] == "F32":
            start, end = entry["data_offsets"]
            values = numpy.frombuffer(blob[8 + size + start:8 + size + end], dtype="<f4")
            found[name] = torch.tensor(values.reshape(entry["shape"]))
    return found


def load_bert(encoder, weights):
    """Lays BERT's weights into the encoder; the token type is part of every position."""
    get = lambda name: weights[name]
    with torch.no_grad():
        encoder.pieces.weight.copy_(get("embeddings.word_embeddings.weight"))
        encoder.positions.weight.copy_(get("embeddings.position_embeddings.weight")
                                       + get("embeddings.token_type_embeddings.weight")[0])
        copy_into(encoder.norm, weights, "embeddings.LayerNorm")
        for i, layer in enumerate(encoder.layers):
            at = f"encoder.layer.{i}."
            for kind in ("weight", "bias"):
                parts = [get(f"{at}attention.self.{p}.{kind}") for p in ("query", "key", "value")]
                getattr(layer.attend, kind).copy_(torch.cat(parts))
            copy_into(layer.join, weights, at + "attention.output.dense")
            copy_into(layer.norm1, weights, at + "attention.output.LayerNorm")
            copy_into(layer.widen, weights, at + "intermediate.dense")
            copy_into(layer.narrow, weights, at + "output.dense")
            copy_into(layer.norm2, weights, at + "output.LayerNorm")


def copy_into(module, weights, name):
    module.weight.copy_(weights[name + ".weight"])
    module.bias.copy_(weights[name + ".bias"])
