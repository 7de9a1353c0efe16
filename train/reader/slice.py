#!/usr/bin/env python3
"""slice.py DATA OUT COUNT: the first COUNT documents of each set that the reader learns from, under the same names,
so that every stage can be tried in minutes (make.sh --slice)."""
import lzma
import pathlib
import sys

# File -> what the first line of a document begins with; "" where each line is one.
SETS = {
    "syntax/ewt-train.conllu.xz": "# newdoc", "syntax/gum-train-open.conllu.xz": "# newdoc",
    "syntax/gum-train-unclear.conllu.xz": "# newdoc", "coref/ontogum-train.conll.xz": "# begin document",
    "ner/uner-ewt-train.tsv.xz": "# newdoc", "ner/worldwide-train.tsv.xz": "# docid",
    "coref/gap-development.tsv.xz": "", "attribution/polnear_train.jsonl.xz": "",
    "attribution/factuality/uw_train.jsonl.xz": "", "attribution/factuality/meantime_train.jsonl.xz": "",
    "incidents/muc4/train.jsonl.xz": "", "tolls/gva_single_article_train.jsonl.xz": "",
    "crossdoc/ecbplus_train.jsonl.xz": "", "raw/raw.txt.xz": "",
}
LINES_OF_RAW = 200  # paragraphs for each document of the others


def first_lines(lines, beginning, count):
    begun = 0
    for line in lines:
        begun += line.startswith(beginning)
        if begun > count:
            return
        yield line


def main():
    data, out, count = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), int(sys.argv[3])
    for name, beginning in SETS.items():
        most = count * LINES_OF_RAW if name.startswith("raw/") else count
        target = out / name
        target.parent.mkdir(parents=True, exist_ok=True)
        with lzma.open(data / name, "rt", encoding="utf-8") as lines, \
                lzma.open(target, "wt", encoding="utf-8", preset=0) as kept:
            kept.writelines(first_lines(lines, beginning, most))


if __name__ == "__main__":
    main()
