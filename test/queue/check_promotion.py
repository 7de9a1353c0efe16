#!/usr/bin/env python3
"""check_promotion.py SOURCE BUILD [ARTICLES]: the primary dies by kill -9 while workers read, its standby
is promoted, and the workers, whose URL names both, go on there: nothing lost, nothing twice.

The standby is synchronous, as it has to be where nothing may be lost; articles inside a shard are committed
without waiting for it, and are then lost together with the queue's progress, and read again.
"""
import pathlib
import sys
import tempfile

import made
from cluster import BINARIES, Postgres, quick_folder
from working import Queue, Worker, end, expect, wait_until


def follow(primary):
    """From now on a commit waits for the standby."""
    primary.sql("postgres", "ALTER SYSTEM SET synchronous_standby_names = '*'")
    primary.sql("postgres", "SELECT pg_reload_conf()")
    wait_until("a synchronous standby", lambda: primary.sql(
        "postgres", "SELECT count(*) FROM pg_stat_replication WHERE sync_state = 'sync'") == "1")


def url_of_both(one, other, name):
    return (f"postgresql:///{name}?host={one.folder},{other.folder}&user=dateline"
            "&target_session_attrs=read-write")


def check(build, source, expected, texts):
    with Postgres() as primary, Postgres(primary) as standby:
        follow(primary)
        primary.make("news")
        queue = Queue(build, url_of_both(primary, standby, "news"))
        queue.run("enqueue", "--size", "5", source)
        worker = Worker(queue, "--jobs", "2", "--drain", "--lease", "3")
        wait_until("a shard done", lambda: worker.named("shard-done"))
        primary.kill()
        wait_until("the death told", lambda: worker.named("ledger-away"))
        before = int(standby.sql("news", "SELECT count(*) FROM dateline.article"))
        expect(f"it died too late: {before} articles were there", 0 < before < texts)
        standby.promote()
        worker.wait()
        counts = queue.counts()
        expect(f"not all is done: {counts}", counts["waiting"] == counts["leased"] == counts["failed"] == 0)
        expect(f"articles were set aside: {counts}", counts["set_aside"] == 0)
        expect(f"{queue.articles()} articles in the ledger, not {texts}", queue.articles() == texts)
        expect("after a promotion it says something else", queue.says(build) == expected)
        queue.run("check")


def main():
    build = pathlib.Path(sys.argv[2]).resolve()
    is_slow = "DATELINE_SANITIZE:BOOL=ON" in (build / "CMakeCache.txt").read_text()
    if not BINARIES.exists():
        print("PostgreSQL is not installed")
        return end("check_promotion")
    with tempfile.TemporaryDirectory(dir=quick_folder()) as name:
        source = made.source(pathlib.Path(name), sys.argv[3] if len(sys.argv) > 3 else None,
                             40 if is_slow else 80)
        alone = Queue(build, pathlib.Path(name) / "alone.db")
        alone.run("add", "-q", source)
        check(build, source, alone.says(build), alone.articles())
    return end("check_promotion")


if __name__ == "__main__":
    sys.exit(main())
