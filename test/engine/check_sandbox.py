"""Everything that fuzzing keeps is read locked in as it is read without: no input needs a system call
that the sandbox takes away, and a file's bytes come out the same for any number of processes.
Usage: check_sandbox.py SOURCE BUILD"""
import os
import pathlib
import subprocess
import sys

SOURCE, BUILD = (pathlib.Path(argument) for argument in sys.argv[1:3])
TARGETS = ("html", "feed", "mail", "warc", "csv", "jsonl", "archive", "packed", "plain", "conllu",
           "encoding")


def read(files, *options):
    run = subprocess.run([BUILD / "dateline", "read", "--model", "fast", "--json", "--layers",
                          "article", *options, *files], capture_output=True, timeout=280,
                         env=dict(os.environ, DATELINE_DATA=str(BUILD)), check=False)
    return run.returncode, run.stdout, run.stderr


def add(files, ledger, *options):
    run = subprocess.run([BUILD / "dateline", "add", "--quiet", "-d", ledger, *options, *files],
                         capture_output=True, timeout=280,
                         env=dict(os.environ, DATELINE_DATA=str(BUILD)), check=False)
    listed = subprocess.run([BUILD / "dateline", "claims", "--json", "-d", ledger],
                            capture_output=True, timeout=280, check=False)
    return run.returncode, run.stdout, listed.stdout


faults = []
for target in TARGETS:
    files = sorted(path for folder in ("corpus", "regression")
                   for path in (SOURCE / "fuzz" / folder / target).glob("*") if path.is_file())
    plain = read(files, "--no-sandbox")
    for options in ((), ("--jobs", "3")):
        locked = read(files, *options)
        for name, left, right in zip(("exit code", "output"), plain, locked):
            if left != right:
                faults.append(f"{target} {options}: another {name}: {locked[2].decode()[-400:]}")

scratch = pathlib.Path(subprocess.run(["mktemp", "-d"], capture_output=True, text=True,
                                      check=True).stdout.strip())
examples = sorted(path for path in (SOURCE / "examples").iterdir()
                  if path.suffix in (".txt", ".html", ".jsonl"))
if add(examples, scratch / "locked.db") != add(examples, scratch / "open.db", "--no-sandbox"):
    faults.append("the examples make another ledger")
for path in scratch.iterdir():
    path.unlink()
scratch.rmdir()

for fault in faults:
    print(fault)
sys.exit(bool(faults))
