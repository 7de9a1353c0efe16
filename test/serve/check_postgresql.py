#!/usr/bin/env python3
"""The browser's pages, forms and reviews over a ledger in PostgreSQL: the same checks as over a file.

usage: check_postgresql.py SOURCE BUILD
"""
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
            subprocess.run([program, "add", "-d", ledger, "--format", "jsonl", "-"], check=True,
                           capture_output=True, text=True,
                           input="".join(json.dumps(a) + "\n" for a in ARTICLES))
            server = check_serve.Server(program, ledger)
            try:
                check_serve.check_pages(server)
                check_serve.check_filters(server)
                check_serve.check_forms(server)
                check_several.check_all(server)
                check_serve.check_review(server)
                check_serve.check_coders(server)
            finally:
                expect("it stops when told", server.stop() == 0)
        finally:
            database.stop()
    for failure in failures:
        print(f"not so: {failure}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
