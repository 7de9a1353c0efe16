#!/usr/bin/env python3
"""The shipped weights still score what they scored when they came, on slices of the dev sets, where the
scoring data lies beside the tree; without it there is nothing to compare with. Each head has its row.

usage: check_weights.py SOURCE BUILD
"""
import importlib
import os
import sys
import tempfile

SKIPPED = 77


def head_of(text, mark, count):
    """The first `count` of the pieces that begin or end with the mark."""
    return mark.join(text.split(mark)[:count]) + mark


# task, set, file, what parts its records and how many are kept, model, metric -> score. The program is
# deterministic: the room is for rules behind and beside the models, not for other weights.
ROWS = [
    ("syntax", "ewt", "syntax/ewt-dev.conllu", "\n\n", 400, "accurate", {"upos": 97.09, "las": 87.50}, 0.1),
    ("syntax", "ewt", "syntax/ewt-dev.conllu", "\n\n", 400, "fast", {"upos": 95.81, "las": 82.70}, 0.1),
    ("syntax", "gum", "syntax/gum-dev.conllu", "\n\n", 400, "accurate", {"upos": 98.09, "las": 87.08}, 0.1),
    ("syntax", "gum", "syntax/gum-dev.conllu", "\n\n", 400, "fast", {"upos": 96.83, "las": 83.51}, 0.1),
    ("ner", "worldwide", "ner/worldwide-dev.tsv", "# docid", 31, "accurate", {"f1": 85.69}, 0.5),
    ("ner", "worldwide", "ner/worldwide-dev.tsv", "# docid", 31, "fast", {"f1": 82.11}, 0.5),
    ("attribution", "polnear", "attribution/polnear_dev.jsonl", "\n", 12, "accurate",
     {"cue_exact": 77.13, "source_exact": 84.32, "content_exact": 73.72}, 1.5),
    ("attribution", "polnear", "attribution/polnear_dev.jsonl", "\n", 12, "fast",
     {"cue_exact": 78.49, "source_exact": 84.56, "content_exact": 70.22}, 1.5),
    ("coref", "gap", "coref/gap-validation.tsv", "\n", 151, "accurate", {"f1": 80.77}, 1.5),
    ("coref", "gap", "coref/gap-validation.tsv", "\n", 151, "fast", {"f1": 62.95}, 1.5),
]


def measure(job, task):
    """What the task's adaptor finds."""
    try:
        return importlib.import_module("tasks." + task).run(job)
    finally:
        job.close()


def sliced(source, folder, name, mark, count):
    """The set's first records as a file of the same name in the folder; None where the set is not there."""
    from runner import find_file, read_text
    path = find_file(os.path.join(source, "..", "shared", "data"), name)
    if path is None:
        return None
    made = os.path.join(folder, name)
    os.makedirs(os.path.dirname(made), exist_ok=True)
    with open(made, "w", encoding="utf-8") as out:
        out.write(head_of(read_text(path), mark, count))
    return made


def main():
    source, build = sys.argv[1:3]
    sys.path.insert(0, os.path.join(source, "tools", "score"))
    from runner import Job
    faults, missing = [], False
    with tempfile.TemporaryDirectory() as data:
        for task, set_name, name, mark, count, model, wanted, room in ROWS:
            if sliced(source, data, name, mark, count) is None:
                missing = True
                continue
            row = {"task": task, "set": set_name, "file": name, "metrics": " ".join(wanted)}
            found = measure(Job(os.path.join(build, "dateline"), data, row, model), task)
            told = ", ".join(f"{metric} {float(found[metric]):.2f}" for metric in wanted)
            print(f"{task} {set_name} {model}: {told}")
            faults += [f"{task} {set_name} {model}: wanted {metric} {score}"
                       for metric, score in wanted.items() if float(found[metric]) < score - room]
    print("\n".join(faults) or ("no scoring data" if missing else "as they were"))
    return 1 if faults else SKIPPED if missing else 0


if __name__ == "__main__":
    sys.exit(main())
