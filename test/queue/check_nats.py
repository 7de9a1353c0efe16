#!/usr/bin/env python3
"""check_nats.py SOURCE BUILD [ARTICLES]: the same articles through three servers of NATS JetStream into
PostgreSQL say what `add` says; a job is killed, then the leader of the stream; a stream that is lost is
built anew by `enqueue --missing`."""
import json
import pathlib
import shutil
import sys
import tempfile
import time
import urllib.request

import made
from cluster import BINARIES, Nats, Postgres, quick_folder
from working import Queue, Worker, end, expect, wait_until


def is_without_nats(build):
    return "libnats_FOUND:INTERNAL=1" not in (build / "CMakeCache.txt").read_text()


def leader_of(nats):
    """The server that leads the stream; None while there is none."""
    for i, port in enumerate(nats.monitors):
        if nats.running[i].poll() is not None:
            continue
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/jsz?streams=1", timeout=5) as answer:
                found = json.load(answer)
        except OSError:
            continue
        for account in found.get("account_details", []):
            for stream in account.get("stream_detail", []):
                leader = stream.get("cluster", {}).get("leader", "")
                if leader:
                    return int(leader[1:])
    return None


def check_kills(build, queue, nats, source, expected):
    told = queue.run("enqueue", "--size", "2", "--nats", nats.url, "--copies", "3", source).stdout
    expect(f"sent: {told}", b"sent 0" not in told)
    worker = Worker(queue, "--nats", nats.url, "--jobs", "2", "--lease", "4", "--drain")
    leased = wait_until("a lease", lambda: worker.named("shard-leased"), 180)
    expect(f"nothing was leased: {worker.events}", leased)
    worker.kill_job(pid=leased[-1]["process"] if leased else None)
    expect("all was over before the leader died", queue.counts()["waiting"] > 0)
    leader = leader_of(nats)
    expect("nobody leads the stream", leader is not None)
    nats.kill(leader or 0)
    worker.wait()
    counts = queue.counts()
    expect(f"not all is done: {counts}", counts["waiting"] == counts["leased"] == counts["set_aside"] == 0)
    expect("through NATS it says something else", queue.says(build) == expected)
    nats.start(leader or 0)


def check_lost_stream(build, queue, nats, source, expected):
    """What is queued but in no stream is sent again; what is done is not."""
    queue.run("enqueue", "--size", "20", source)
    first = Worker(queue)
    wait_until("a shard done", lambda: first.named("shard-done"))
    first.stop()
    done = queue.counts()["done"]
    sent = queue.run("enqueue", "--missing", "--nats", nats.url).stdout.decode()
    expect(f"{sent} of {queue.counts()}", sent.endswith(f"sent {queue.counts()['waiting']}\n") and done > 0)
    Worker(queue, "--nats", nats.url, "--drain").wait()
    expect("rebuilt, it says something else", queue.says(build) == expected)


def main():
    build = pathlib.Path(sys.argv[2]).resolve()
    if is_without_nats(build) or not shutil.which("nats-server") or not BINARIES.exists():
        print("libnats, nats-server or PostgreSQL is not installed")
        return 77
    with tempfile.TemporaryDirectory(dir=quick_folder()) as name:
        folder = pathlib.Path(name)
        source = made.source(folder, sys.argv[3] if len(sys.argv) > 3 else None, 80)
        alone = Queue(build, folder / "alone.db")
        alone.run("add", "-q", source)
        expected = alone.says(build)
        alone.run("enqueue", "--nats", "nats://127.0.0.1:1", source, code=3)
        with Postgres() as postgres:
            with Nats(3) as nats:
                check_kills(build, Queue(build, postgres.make("three")), nats, source, expected)
            with Nats(1) as nats:
                check_lost_stream(build, Queue(build, postgres.make("lost")), nats, source, expected)
    return end("check_nats")


if __name__ == "__main__":
    started = time.monotonic()
    code = main()
    print(f"{time.monotonic() - started:.0f} s")
    sys.exit(code)
