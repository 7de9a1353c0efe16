#!/usr/bin/env python3
"""On a terminal the command has colours and keeps to its width; not where NO_COLOR, a dumb terminal or
--color says otherwise, nor in a pipe. What it says is the same."""
import fcntl
import os
import pathlib
import pty
import re
import struct
import subprocess
import sys
import tempfile
import termios

SOURCE, BUILD = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])
ESCAPE = re.compile(rb"\x1b\[[0-9;?]*[A-Za-z]")
faults = []


def on_terminal(arguments, width=0, **environment):
    """What a program writes on a terminal of that width."""
    ours, its = pty.openpty()
    fcntl.ioctl(its, termios.TIOCSWINSZ, struct.pack("HHHH", 24, width, 0, 0))
    running = subprocess.Popen([BUILD / "dateline", *arguments], stdin=its, stdout=its, stderr=its, env={
        **{name: value for name, value in os.environ.items() if name not in ("COLUMNS", "NO_COLOR")},
        "DATELINE_DATA": str(BUILD), "TERM": "xterm", **environment})
    os.close(its)
    told = b""
    while True:
        try:
            piece = os.read(ours, 65536)
        except OSError:  # so a terminal says that nobody has it open any more
            break
        if not piece:
            break
        told += piece
    os.close(ours)
    running.wait()
    return told


def in_pipe(arguments):
    return subprocess.run([BUILD / "dateline", *arguments], capture_output=True, check=False,
                          env={**os.environ, "DATELINE_DATA": str(BUILD)}).stdout


def expect(holds, what):
    if not holds:
        faults.append(what)


def plain(told):
    return ESCAPE.sub(b"", told).replace(b"\r", b"")


with tempfile.TemporaryDirectory() as folder:
    ledger = f"{folder}/news.db"
    subprocess.run([BUILD / "dateline", "add", "-q", "-d", ledger, SOURCE / "examples/raid.jsonl"], check=True,
                   env={**os.environ, "DATELINE_DATA": str(BUILD)})
    listing = ["claims", "-d", ledger]
    coloured = on_terminal(listing, 100)
    expect(ESCAPE.search(coloured), "no colour on a terminal")
    for name, environment in (("NO_COLOR", {"NO_COLOR": "1"}), ("TERM=dumb", {"TERM": "dumb"})):
        expect(not ESCAPE.search(on_terminal(listing, 100, **environment)), f"colours although {name}")
    expect(ESCAPE.search(on_terminal(listing, 100, NO_COLOR="")), "an empty NO_COLOR asks for nothing")
    expect(not ESCAPE.search(on_terminal([*listing, "--color", "never"], 100)), "--color never")
    expect(not ESCAPE.search(in_pipe(listing)), "colours in a pipe")
    expect(ESCAPE.search(in_pipe([*listing, "--color", "always"])), "--color always")
    for width in (0, 20, 72, 100, 5000):
        told = plain(on_terminal(listing, width)).decode()
        expect(told.strip(), f"nothing on a terminal of {width} columns")
        expect(told.split() and "nine" in told or "9" in told, f"no figure on a terminal of {width} columns")
    narrow = plain(on_terminal(listing, 72)).decode().splitlines()
    expect(max(map(len, narrow)) <= 72, f"a line of {max(map(len, narrow))} on 72 columns")
    given = plain(on_terminal(listing, 200, COLUMNS="72")).decode().splitlines()
    expect(given == narrow, "COLUMNS says less than the terminal")
    expect(b"read" in plain(on_terminal(["help"], 80)), "no help on a terminal")
for fault in faults:
    print(fault)
print(f"{len(faults)} faults")
sys.exit(1 if faults else 0)
