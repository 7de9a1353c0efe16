#!/usr/bin/env python3
"""check_kernels.py SOURCE BUILD [DATA]: articles are read alike by every kernel set of this processor.

All layers of JSON, with every score that stands in them, are the same bytes for each name that DATELINE_KERNELS
takes here, with either model: the examples and some of our stories; with DATA the development sets that are
there (`make sweep`). A name that the processor has not is refused, and those that it has are told.
"""
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

SOURCE, BUILD = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
sys.path.insert(0, str(SOURCE / "tools" / "score"))
from tasks.stories import parse_stories  # noqa: E402

DEVELOPMENT = ("attribution/polnear_dev.jsonl", "claims/docs_*.jsonl", "crossdoc/np4e.jsonl", "syntax/*-dev.conllu.xz")
STORIES = {"fast": 8, "accurate": 60}  # every which: plain C takes thirty times as long


def run(names, kernels, model):
    command = [BUILD / "dateline", "read", "--quiet", "--no-sandbox", "--jobs", str(os.cpu_count() if sys.argv[3:] else 1),
               "--json", "--layers", "all", "--model", model, *names]
    environment = {"DATELINE_DATA": str(BUILD), **os.environ, "DATELINE_KERNELS": kernels}
    return subprocess.run(command, env=environment, capture_output=True, check=False)


def known_kernels(example):
    """What the refusal of a name tells, the fastest first."""
    refused = run([example], "abacus", "fast")
    told = re.search(r"it has((?: \w+)+)", refused.stderr.decode())
    if refused.returncode == 0 or told is None:
        sys.exit(f"a name nobody bears ends with {refused.returncode}: {refused.stderr.decode()}")
    return told[1].split()


def own_texts(folder, model):
    stories = list(parse_stories((SOURCE / "test/article/stories/seen.story").read_text(encoding="utf-8")))
    path = folder / f"{model}.jsonl"
    path.write_text("".join(json.dumps({"id": name, "date": date, "text": text}) + "\n"
                            for name, date, text, _ in stories[::STORIES[model]]), encoding="utf-8")
    return [path, SOURCE / "examples/crocus.txt"]


def texts(folder, model):
    if len(sys.argv) <= 3:
        return own_texts(folder, model)
    return sorted(path for pattern in DEVELOPMENT for path in pathlib.Path(sys.argv[3]).glob(pattern))


def faults_of(model, kernels, names):
    """(articles, [fault]); the reference is plain C, which stands last."""
    wanted = run(names, kernels[-1], model)
    articles = wanted.stdout.splitlines()
    if wanted.returncode != 0 or not articles:
        return 0, [f"{model}, {kernels[-1]}: ends with {wanted.returncode}: {wanted.stderr.decode()}"]
    faults = []
    for name in kernels[:-1]:
        found = run(names, name, model).stdout.splitlines()
        differ = sum(a != b for a, b in zip(found, articles)) + abs(len(found) - len(articles))
        if differ:
            faults.append(f"{model}: {name} reads {differ} of {len(articles)} articles otherwise than {kernels[-1]}")
    return len(articles), faults


def main():
    kernels = known_kernels(SOURCE / "examples/crocus.txt")
    with tempfile.TemporaryDirectory() as folder:
        found = [faults_of(model, kernels, texts(pathlib.Path(folder), model)) for model in ("fast", "accurate")]
    faults = [fault for _, some in found for fault in some]
    print("\n".join(faults))
    print(f"{' '.join(kernels)}: {found[0][0]} articles by fast, {found[1][0]} by accurate, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
