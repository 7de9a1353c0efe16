#!/usr/bin/env python3
"""workers.py PROGRAM DATA [JOBS ...]: how `dateline work` with several jobs compares to one job, over a
PostgreSQL of its own (Debian's, on a socket, data in /tmp).

DATA as for read.py; BENCH_ARTICLES caps the number of articles (400), BENCH_ROUNDS the rounds (3): each round
does all numbers of jobs (1 2 4), one after the other, so that what else the machine does strikes all alike.
For each: elapsed seconds from the first lease to the last shard's end, processor seconds of the program and of
the server, and with BENCH_WAITS=1 what the server's sessions waited for, sampled every 20 ms. On a machine that others use only
the processor seconds and the waits are worth something; BENCH_CORES=0,1 binds all of it to some cores.
"""
import collections
import os
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import threading
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "test/queue"))
from cluster import Postgres  # noqa: E402
from read import find_input, read_articles  # noqa: E402
from working import Queue, Worker, faults, wait_until  # noqa: E402

SHARD = "10"  # articles
TICKS = os.sysconf("SC_CLK_TCK")
WAITS = ("SELECT coalesce(wait_event_type || ' ' || wait_event, 'runs') FROM pg_stat_activity"
         " WHERE application_name = 'dateline' AND state <> 'idle'")
SESSIONS = "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'dateline'"

EVENT = re.compile("runs|[A-Z][A-Za-z]+ [A-Za-z]+")  # not the times that psql writes between them


def processor_seconds(pid):
    """Of the process, its children that have ended and those that run."""
    def ticks(one):
        fields = pathlib.Path(f"/proc/{one}/stat").read_text().rsplit(")", 1)[1].split()
        return int(fields[1]), sum(int(field) for field in fields[11:15])
    total = ticks(pid)[1]
    for path in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            parent, used = ticks(path.name)
        except (FileNotFoundError, ProcessLookupError):
            continue
        total += used if parent == pid else 0
    return total / TICKS


class Sampler(threading.Thread):
    """One session asks all the time: a new psql for each sample took a third of a core."""

    def __init__(self, postgres):
        super().__init__(daemon=True)
        self.seen = collections.Counter()
        self.psql = subprocess.Popen(["psql", "-X", "-A", "-t", "-h", postgres.folder, "-U", "dateline", "-d",
                                      "postgres"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                     stderr=subprocess.DEVNULL, text=True)

    def run(self):
        self.psql.stdin.write(WAITS + " \\watch 0.02\n")
        self.psql.stdin.flush()
        for line in self.psql.stdout:
            if EVENT.fullmatch(line.strip()):
                self.seen[line.strip()] += 1

    def stop(self):
        self.psql.kill()
        self.psql.wait()
        self.join()


def measure(build, postgres, source, jobs, name):
    queue = Queue(build, postgres.make(name))
    queue.run("enqueue", "--size", SHARD, source)
    server = int((postgres.folder / "data/postmaster.pid").read_text().split()[0])
    begun = processor_seconds(server)
    used = os.times()
    sampler = Sampler(postgres) if os.environ.get("BENCH_WAITS") else None
    worker = Worker(queue, "--jobs", jobs, "--drain")
    while not worker.named("shard-leased"):
        time.sleep(0.002)
    first = time.perf_counter()
    if sampler:
        sampler.start()
    shards = -(-len(source.read_bytes().splitlines()) // int(SHARD))
    while len(worker.named("shard-done")) < shards and worker.running.poll() is None:
        time.sleep(0.002)
    elapsed = time.perf_counter() - first
    if sampler:
        sampler.stop()
    worker.wait()
    # A session that ends while it is counted is neither among the running nor among the ended.
    wait_until("no session", lambda: postgres.sql("postgres", SESSIONS) == "0")
    time.sleep(0.5)
    now = os.times()
    program = now.children_user + now.children_system - used.children_user - used.children_system
    return elapsed, program, processor_seconds(server) - begun, sampler.seen if sampler else {}


def report(jobs, runs, alone):
    elapsed, program, server = (statistics.median(run[i] for run in runs) for i in range(3))
    pace = statistics.median(one[0] / run[0] for one, run in zip(alone, runs))
    waits = sum((collections.Counter(run[3]) for run in runs), collections.Counter())
    total = sum(waits.values())
    print(f"{jobs} jobs: {elapsed:.2f} s elapsed ({', '.join(f'{run[0]:.2f}' for run in runs)}), "
          f"{pace:.2f} times one job's pace, processor: program {program:.2f} s, server {server:.2f} s")
    for event, count in waits.most_common(8):
        print(f"    {100 * count / total:3.0f} % {event}")


def main():
    build = pathlib.Path(sys.argv[1]).resolve().parent
    numbers = [int(number) for number in sys.argv[3:]] or [1, 2, 4]
    if os.environ.get("BENCH_CORES"):
        os.sched_setaffinity(0, [int(core) for core in os.environ["BENCH_CORES"].split(",")])
    runs = {jobs: [] for jobs in numbers}
    lines = read_articles(find_input(pathlib.Path(sys.argv[2])))
    if not lines:
        sys.exit("bench: no articles with a text in it")
    with tempfile.TemporaryDirectory() as folder, Postgres(waits_for_disk=True) as postgres:
        source = pathlib.Path(folder) / "articles.jsonl"
        source.write_text("".join(line + "\n" for line in lines), encoding="utf-8")
        for number in range(int(os.environ.get("BENCH_ROUNDS", "3"))):
            for jobs in numbers:
                runs[jobs].append(measure(build, postgres, source, jobs, f"r{number}_{jobs}"))
    print(f"{len(lines)} articles, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    for jobs in numbers:
        report(jobs, runs[jobs], runs[numbers[0]])
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
