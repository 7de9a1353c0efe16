#!/usr/bin/env python3
"""check_many.py SOURCE BUILD [ARTICLES]: the same 2,000 articles by `add` into SQLite, by four workers into PostgreSQL,
and by four workers over three servers of NATS JetStream, are exported as the same bytes in every format.

On the way, in mid-run: kill -9 of a worker with its watcher, of the primary, whose synchronous standby is promoted,
and of the leader of the stream. Nothing is lost, and nothing is there twice.

ARTICLES is how many are made up, or a file of JSON Lines. CHECK_KEEP=FOLDER keeps what differs.
"""
import os
import pathlib
import shutil
import sys
import tempfile

import exports
import made
from check_nats import is_without_nats, leader_of
from check_promotion import follow, url_of_both
from cluster import BINARIES, Nats, Postgres, quick_folder
from working import Queue, Worker, end, expect, wait_until

WORKERS = 4
SIZE = 10  # articles a shard


def begin(queue, source, *way):
    """Four workers, each with its watcher, that end when nothing is queued; the first shards are done."""
    queue.run("enqueue", "--size", str(SIZE), *way, *(("--copies", "3") if way else ()), source)
    shards = queue.counts()["waiting"]
    workers = [Worker(queue, *way, "--lease", "3", "--drain") for _ in range(WORKERS)]
    done_of(workers, shards // 8)
    return workers, shards


def done_of(workers, wanted):
    wait_until(f"{wanted} shards done", lambda: sum(len(one.named("shard-done")) for one in workers) >= wanted, 600)


def lose_one(queue, workers, way=()):
    """A worker with its watcher dies over an article; another is started, as an operator would."""
    last = workers[-1]
    expect("nobody was at work", wait_until("jobs", last.jobs))
    last.running.kill()
    last.wait(-9)
    workers.append(Worker(queue, *way, "--lease", "3", "--drain"))


def check_outcome(queue, name, shards, articles):
    counts = queue.counts()
    expect(f"{name}: not all is done: {counts}",
           counts["done"] == shards and counts["waiting"] == counts["leased"] == counts["failed"] == 0)
    expect(f"{name}: articles were set aside: {counts}", counts["set_aside"] == 0)
    expect(f"{name}: {queue.articles()} articles in the ledger, not {articles}", queue.articles() == articles)
    queue.run("check")


def check_same(queue, name, expected):
    found = exports.files(queue)
    for each in sorted(expected.keys() | found.keys()):
        is_same = expected.get(each) == found.get(each)
        expect(f"{name}: the export as {each} differs: {str(expected.get(each))[:200]} {str(found.get(each))[:200]}",
               is_same)
        if not is_same and "CHECK_KEEP" in os.environ:
            exports.keep(queue, each, pathlib.Path(os.environ["CHECK_KEEP"]) / name)


def check_promotion(build, source, articles, expected):
    with Postgres() as primary, Postgres(primary) as standby:
        follow(primary)
        primary.make("news")
        queue = Queue(build, url_of_both(primary, standby, "news"))
        workers, shards = begin(queue, source)
        lose_one(queue, workers)
        done_of(workers, shards // 4)
        primary.kill()
        wait_until("the death told", lambda: any(one.named("ledger-away") for one in workers))
        there = int(standby.sql("news", "SELECT count(*) FROM dateline.article"))
        expect(f"it died too late: {there} of {articles} were there", 0 < there < articles)
        standby.promote()
        for one in workers[:WORKERS - 1] + workers[WORKERS:]:
            one.wait()
        check_outcome(queue, "PostgreSQL", shards, articles)
        exports.number_anew(queue, standby, "news")
        check_same(queue, "PostgreSQL", expected)


def check_stream(build, source, articles, expected):
    with Postgres() as postgres, Nats(3) as nats:
        queue = Queue(build, postgres.make("news"))
        way = ("--nats", nats.url)
        workers, shards = begin(queue, source, *way)
        lose_one(queue, workers, way)
        leader = leader_of(nats)
        expect("nobody leads the stream, or all was over", leader is not None and queue.counts()["waiting"] > 0)
        nats.kill(leader or 0)
        for one in workers[:WORKERS - 1] + workers[WORKERS:]:
            one.wait()
        check_outcome(queue, "JetStream", shards, articles)
        exports.number_anew(queue, postgres, "news")
        check_same(queue, "JetStream", expected)


def main():
    build = pathlib.Path(sys.argv[2]).resolve()
    if not BINARIES.exists():
        print("PostgreSQL is not installed")
        return 77
    with tempfile.TemporaryDirectory(dir=quick_folder()) as name:
        folder = pathlib.Path(name)
        source = made.source(folder, sys.argv[3] if len(sys.argv) > 3 else None, 2000)
        alone = Queue(build, folder / "alone.db")
        alone.run("add", "-q", source)
        exports.number_anew(alone)
        expected, articles = exports.files(alone), alone.articles()
        expect("the articles test nothing", sum(length for _, _, length, _ in expected.values()) > 100 * articles)
        check_promotion(build, source, articles, expected)
        if is_without_nats(build) or not shutil.which("nats-server"):
            print("libnats or nats-server is not installed: not through JetStream")
        else:
            check_stream(build, source, articles, expected)
        print(f"{articles} articles, {len(expected)} files")
    return end("check_many")


if __name__ == "__main__":
    sys.exit(main())
