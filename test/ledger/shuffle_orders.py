#!/usr/bin/env python3
"""shuffle_orders.py BUILD ARTICLES.jsonl [ORDERS [ARTICLES_MOST]]: one ledger from every order of arrival.

Adds the articles (JSON Lines, at most so many of them) in ORDERS (20) shuffled orders to new ledgers, lists
all incidents, claims, disputes and journeys of each, with the numbers that a ledger gives counted anew, and
compares the bytes. Says for each order whether it is the same, and where it first differs. The articles are
read once (bench/add_orders.c); check_order.py is the small one that always runs.
"""
import hashlib
import pathlib
import subprocess
import sys
import tempfile

from check_order import Ledger

MODELS = pathlib.Path(__file__).resolve().parents[2] / "models"


def first_difference(expected, found):
    for number, (one, other) in enumerate(zip(expected.splitlines(), found.splitlines()), 1):
        if one != other:
            return f"line {number}:\n  {one[:400].decode()}\n  {other[:400].decode()}"
    return "one of them is longer"


def add_in_orders(build, lines, folder, orders):
    source = folder / "articles.jsonl"
    source.write_bytes(b"".join(lines))
    subprocess.run([build / "bench" / "add_orders", build / "dateline.lexicon", MODELS, source, folder, "0",
                    str(orders)], check=True)


def main():
    build, source = (pathlib.Path(argument) for argument in sys.argv[1:3])
    orders = int(sys.argv[3]) if len(sys.argv) > 3 else 20
    lines = source.read_bytes().splitlines(keepends=True)
    lines = lines[:int(sys.argv[4])] if len(sys.argv) > 4 else lines
    differing = 0
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        add_in_orders(build, lines, folder, orders)
        expected = None
        for number in range(orders):
            printed = Ledger(build, folder, f"order{number}").export_rows()
            expected = expected or printed
            is_same = printed == expected
            differing += not is_same
            print(f"order {number}: {len(lines)} articles, {len(printed)} bytes,"
                  f" {hashlib.sha256(printed).hexdigest()[:16]}"
                  + ("" if is_same else " DIFFERS at " + first_difference(expected, printed)), flush=True)
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
