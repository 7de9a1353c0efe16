#!/usr/bin/env python3
"""The shipped weights score what models/MANIFEST says of them, on a slice of the treebanks' dev sets,
where the scoring data lies beside the tree; without it there is nothing to compare with.

usage: check_weights.py SOURCE BUILD
"""
import importlib.util
import os
import subprocess
import sys
import tempfile

SKIPPED = 77
SENTENCES = 400
# (set, model) -> UPOS, LAS on the slice. The program is deterministic: a tenth of a point is room for
# changes of rules behind the models, not for other weights.
WANTED = {
    ("ewt", "accurate"): (97.09, 87.50),
    ("ewt", "fast"): (95.81, 82.70),
    ("gum", "accurate"): (98.09, 87.08),
    ("gum", "fast"): (96.83, 83.51),
}
ROOM = 0.1


def scorer_of(shared):
    spec = importlib.util.spec_from_file_location(
        "score_conllu", os.path.join(shared, "tools", "score_conllu.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def measure(program, scorer, model, gold_path):
    done = subprocess.run([program, "parse", "--model", model, "--format", "conllu", gold_path],
                          capture_output=True, encoding="utf-8", check=True)
    with tempfile.NamedTemporaryFile("w", suffix=".conllu", encoding="utf-8") as ours:
        ours.write(done.stdout)
        ours.flush()
        result, _ = scorer.score(scorer.load(gold_path), scorer.load(ours.name))
    return tuple(100 * result[name]["F1"] for name in ("UPOS", "LAS"))


def main():
    source, build = sys.argv[1:3]
    shared = os.path.join(source, "..", "shared")
    sys.path.insert(0, os.path.join(source, "tools", "score"))
    from runner import find_file, read_text
    faults, missing = [], False
    for (name, model), wanted in WANTED.items():
        path = find_file(os.path.join(shared, "data"), f"syntax/{name}-dev.conllu.xz")
        if path is None:
            missing = True
            continue
        slice_of = "\n\n".join(read_text(path).split("\n\n")[:SENTENCES]) + "\n\n"
        with tempfile.NamedTemporaryFile("w", suffix=".conllu", encoding="utf-8") as gold:
            gold.write(slice_of)
            gold.flush()
            found = measure(os.path.join(build, "dateline"), scorer_of(shared), model, gold.name)
        print(f"{name} {model}: UPOS {found[0]:.2f}, LAS {found[1]:.2f}")
        if any(f < w - ROOM for f, w in zip(found, wanted)):
            faults.append(f"{name} {model}: wanted UPOS {wanted[0]}, LAS {wanted[1]}")
    print("\n".join(faults) or ("no scoring data" if missing else "as the manifest says"))
    return 1 if faults else SKIPPED if missing else 0


if __name__ == "__main__":
    sys.exit(main())
