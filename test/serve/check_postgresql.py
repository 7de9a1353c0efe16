#!/usr/bin/env python3
"""The browser's pages, forms and reviews over a ledger in PostgreSQL: the same checks as over a file.

usage: check_postgresql.py SOURCE BUILD
"""
import http.client
import json
import os
import pathlib
import subprocess
import sys
import tempfile

import check_serve
import check_several
from check_serve import ARTICLES, expect, failures

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
import postgresql  # noqa: E402


def next_change(answer):
    """The number after the next "event: changed"; None once nothing came for a while."""
    try:
        while line := answer.readline():
            if line.startswith(b"event: changed"):
                return int(answer.readline().removeprefix(b"data: "))
    except TimeoutError:
        pass
    return None


def check_live(server, database, add):
    """A page that waits is told by NOTIFY what another program has committed, and nothing else."""
    connection = http.client.HTTPConnection("127.0.0.1", server.address.port, timeout=10)
    connection.request("GET", "/events", headers=server.cookie)
    answer = connection.getresponse()
    while b"still here" not in answer.readline():  # what was decided before has been told
        pass
    database.ask("news", "BEGIN; NOTIFY dateline; ROLLBACK; UPDATE dateline.article SET title = title")
    sign = answer.readline()
    while sign and b"still here" not in sign:  # two seconds of silence
        expect("nothing that was notified is told", not sign.startswith(b"event"))
        sign = answer.readline()
    add([dict(ARTICLES[0], id="live", text="A bomb killed six people in Reno on Friday, police said.")])
    first = next_change(answer)
    expect("an article that another adds is told", first is not None)
    add([dict(ARTICLES[0], id="live again", text="A gunman wounded two people in Reno on Friday.")])
    expect("so is the next", first is not None and (next_change(answer) or 0) > first)
    connection.close()


def main():
    program = os.path.join(sys.argv[2], "dateline")
    with tempfile.TemporaryDirectory() as folder:
        try:
            database = postgresql.Server(os.path.join(folder, "server"))
        except (FileNotFoundError, KeyError) as missing:
            print(missing)
            return 77
        try:
            database.make("news")
            ledger = database.url("news")

            def add(articles):
                subprocess.run([program, "add", "-d", ledger, "--format", "jsonl", "-"], check=True,
                               capture_output=True, text=True,
                               input="".join(json.dumps(a) + "\n" for a in articles))
            add(ARTICLES)
            server = check_serve.Server(program, ledger)
            try:
                check_serve.check_pages(server)
                check_serve.check_filters(server)
                check_serve.check_forms(server)
                check_several.check_all(server)
                check_serve.check_review(server)
                check_serve.check_coders(server)
                check_live(server, database, add)
            finally:
                expect("it stops when told", server.stop() == 0)
        finally:
            database.stop()
    for failure in failures:
        print(f"not so: {failure}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
