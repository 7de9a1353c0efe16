#!/usr/bin/env python3
"""queue_share.py PROGRAM DATA: what it costs that articles go through the queue: `work` with one job against `add` of
the same articles, each into a database of its own in one PostgreSQL (Debian's, on a socket).

DATA as for read.py; BENCH_ARTICLES caps the number of articles (400), BENCH_ROUNDS the rounds (5), BENCH_SHARD is how
many articles a shard has (1000). Both commit without waiting for the disk, so that what differs is the queue. Rounds take turns, so that
what else the machine does strikes both alike; the medians, and that of the rounds' differences, are printed.
"""
import os
import pathlib
import statistics
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "test/queue"))
from cluster import Postgres  # noqa: E402
from read import find_input, read_articles  # noqa: E402
from workers import SESSIONS, processor_seconds  # noqa: E402
from working import Queue, faults, wait_until  # noqa: E402

SHARD = os.environ.get("BENCH_SHARD", "1000")


def measure(build, postgres, source, way, name):
    """(elapsed, the program's processor seconds, the server's), from the command's start to its end."""
    queue = Queue(build, postgres.make(name))
    postgres.sql(name, f"ALTER DATABASE {name} SET synchronous_commit = off")
    # Makes the tables, which is no part of either.
    queue.run("enqueue", "--size", SHARD, source)
    server = int((postgres.folder / "data/postmaster.pid").read_text().split()[0])
    begun, used, start = processor_seconds(server), os.times(), time.perf_counter()
    if way == "add":
        queue.run("add", "-q", "--jobs", "1", "--no-sandbox", source)  # as jobs are
    else:
        queue.run("work", "--drain", "--log", "json")
    elapsed, now = time.perf_counter() - start, os.times()
    wait_until("no session", lambda: postgres.sql("postgres", SESSIONS) == "0")
    time.sleep(0.5)
    program = now.children_user + now.children_system - used.children_user - used.children_system
    server = processor_seconds(server) - begun
    postgres.sql("postgres", f"DROP DATABASE {name}")
    return elapsed, program, server


def main():
    build = pathlib.Path(sys.argv[1]).resolve().parent
    lines = read_articles(find_input(pathlib.Path(sys.argv[2])))
    rounds = int(os.environ.get("BENCH_ROUNDS", "5"))
    runs = {"add": [], "work": []}
    with tempfile.TemporaryDirectory() as folder, Postgres() as postgres:
        source = pathlib.Path(folder) / "articles.jsonl"
        source.write_text("".join(line + "\n" for line in lines), encoding="utf-8")
        for number in range(rounds + 1):  # the first warms up
            for way in ("add", "work") if number % 2 else ("work", "add"):
                found = measure(build, postgres, source, way, f"r{number}_{way}")
                if number > 0:
                    runs[way].append(found)
    print(f"{len(lines)} articles, {rounds} rounds, load {os.getloadavg()[0]:.1f}; milliseconds an article")
    for i, what in enumerate(("elapsed", "program", "server")):
        add, work = ([1000 * run[i] / len(lines) for run in runs[way]] for way in ("add", "work"))
        more = statistics.median(b - a for a, b in zip(add, work))
        print(f"{what}: add {statistics.median(add):.2f}, work {statistics.median(work):.2f}, "
              f"difference {more:+.2f} ({', '.join(f'{b - a:+.2f}' for a, b in zip(add, work))})")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
