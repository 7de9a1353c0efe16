#!/usr/bin/env python3
"""check_shards.py SOURCE BUILD: parts of the articles are together all of them, whoever reads them in
whatever order; a file of output is there whole or not at all; what recipes/ starts does that."""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

import made

PARTS = 5
ENVIRONMENT = dict(os.environ)
faults = []


def expect(what, is_so):
    if not is_so:
        faults.append(what)


def run(program, *arguments, code=0, **others):
    done = subprocess.run([program, *arguments], capture_output=True, env=ENVIRONMENT, check=False,
                          **others)
    expect(f"{' '.join(map(str, arguments[:6]))}: exit {done.returncode}, not {code}: "
           f"{done.stderr.decode()[:300]}", done.returncode == code)
    return done


def check_parts(program, folder):
    """By their text alone: copies of one text are in one part, and the order of the input is nothing."""
    source = folder / "all.jsonl"
    articles = made.articles(60)
    source.write_bytes(made.lines(articles))
    turned = folder / "turned.jsonl"
    turned.write_bytes(made.lines(articles[::-1]))
    read = ["read", "-q", "--json", "--model", "fast"]
    whole = run(program, *read, source).stdout.splitlines()
    seen, sizes = [], []
    for part in range(PARTS):
        lines = run(program, *read, "--shard", f"{part}/{PARTS}", source).stdout.splitlines()
        again = run(program, *read, "--shard", f"{part}/{PARTS}", turned).stdout.splitlines()
        expect(f"part {part} depends on the order", sorted(again) == sorted(lines))
        for line in lines:
            digest = json.loads(line)["article"]["sha256"]
            expect("an article is in a part that its sha256 does not say",
                   int(digest[:16], 16) % PARTS == part)
        seen += lines
        sizes.append(len(lines))
    expect("the parts together are not the whole", sorted(seen) == sorted(whole) and len(whole) == 60)
    expect(f"parts of {sizes} articles are not alike", min(sizes) > 0)


def check_faults(program, folder):
    """What is wrong with the input is told once, by part 0."""
    source = folder / "broken.jsonl"
    source.write_bytes(made.lines(made.articles(3)) + b'{"text": \n' + made.lines(made.articles(3)))
    for part in range(3):
        done = run(program, "read", "--json", "--model", "fast", "--shard", f"{part}/3", source,
                   code=3 if part == 0 else 0)
        expect(f"part {part} tells of the fault", (b"broken.jsonl" in done.stderr) == (part == 0))
    for wrong in ("3/3", "-1/3", "1", "1/0", "1/3x", "/3", "1/", "1/9999999"):
        run(program, "read", f"--shard={wrong}", source, code=2)


def check_output(program, folder):
    source, out = folder / "all.jsonl", folder / "out" / "read.jsonl"
    out.parent.mkdir()
    read = ["read", "-q", "--json", "--model", "fast"]
    run(program, *read, "-o", out, source)
    expect("a file has other bytes than standard output",
           out.read_bytes() == run(program, *read, source).stdout)
    run(program, *read, "-o", out, folder / "missing.jsonl", code=3)
    expect("what was there is gone after a failure", out.stat().st_size > 0)
    out.unlink()
    done = run(program, *read, "-o", out, source, folder / "missing.jsonl", code=3)
    expect("a file stands although input is missing", list(out.parent.iterdir()) == [])
    expect("nobody tells that there is no output", b"not written" in done.stderr)
    run(program, *read, "-j", "2", "-o", out, source, folder / "missing.jsonl", code=3)
    run(program, "read", "-q", "--model", "fast", "--export", "csv", "-o", out, source,
        folder / "missing.jsonl", code=3)
    expect("a file stands although input is missing", list(out.parent.iterdir()) == [])
    run(program, "read", "-q", "--model", "fast", "--export", "csv", "-o", out, source)
    expect("no table", out.exists() and out.read_bytes().count(b"\n") > 10)
    out.unlink()
    run(program, *read, "-o", folder / "nowhere" / "read.jsonl", source, code=3)
    run(program, *read, "-o", "/dev/full/x", source, code=3)


def check_killed(program, folder):
    """kill -9 in the middle leaves no file of that name."""
    source, out = folder / "long.jsonl", folder / "out" / "killed.jsonl"
    source.write_bytes(made.lines(made.articles(400)))
    running = subprocess.Popen([program, "read", "-q", "--json", "--model", "fast", "-o", out, source],
                               env=ENVIRONMENT)
    while running.poll() is None and not any(entry.stat().st_size > 0 for entry in out.parent.iterdir()):
        time.sleep(0.01)
    running.kill()
    expect("it ended before it could be killed", running.wait() != 0)
    expect("a killed run leaves a file", not out.exists())


def check_recipes(program, source, folder):
    """GNU parallel, with one part that fails at first; and the shell that Spark starts."""
    articles = folder / "all.jsonl"
    whole = sorted(run(program, "read", "-q", "--json", "--model", "fast", articles).stdout.splitlines())
    ENVIRONMENT.update(DATELINE=str(program), OPTIONS="-q --model fast")
    if shutil.which("parallel"):
        parts = folder / "parts"
        run(source / "recipes/parallel.sh", str(PARTS), parts, articles, "/nowhere.jsonl", code=PARTS)
        expect("parts stand although input is missing", not list(parts.glob("part-*")))
        run(source / "recipes/parallel.sh", str(PARTS), parts, articles)
        lines = [line for part in parts.glob("part-*.jsonl") for line in part.read_bytes().splitlines()]
        expect("GNU parallel does not read all", sorted(lines) == whole)
    else:
        print("GNU parallel is not installed")
    command = next(line for line in (source / "recipes/spark.py").read_text().splitlines()
                   if line.startswith("PIPE"))
    rest = (source / "recipes/spark.py").read_text().split(command)[1].split("]")[0]
    script = "".join(part for part in (command + rest).split("'")[1::2])
    ENVIRONMENT["PATH"] = f"{program.parent}:{ENVIRONMENT['PATH']}"
    pipe = script.replace("--json", "--json --model fast")
    piped = run("sh", "-c", pipe, input=articles.read_bytes() + b'{"text": \n')
    expect("Spark's pipe does not read all", sorted(piped.stdout.splitlines()) == whole)
    run("sh", "-c", pipe, input=b"")
    run("sh", "-c", pipe.replace("jsonl", "jsnl"), input=b"", code=2)


def main():
    source, build = (pathlib.Path(argument) for argument in sys.argv[1:3])
    ENVIRONMENT.setdefault("DATELINE_DATA", str(build))
    program = (build / "dateline").resolve()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        check_parts(program, folder)
        check_faults(program, folder)
        check_output(program, folder)
        check_killed(program, folder)
        check_recipes(program, source, folder)
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
