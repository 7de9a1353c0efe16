#!/usr/bin/env python3
"""check_queue.py SOURCE BUILD [ARTICLES]: the same articles through SQLite by `add`, through a queue in
SQLite and through PostgreSQL with four workers say the same; jobs and watchers that are killed, a job that
hangs, and a database that goes away lose nothing and add nothing twice; what cannot be read is set aside
with the reason.
"""
import http.client
import json
import pathlib
import signal
import subprocess
import sys
import tempfile
import time

import made
from cluster import BINARIES, Postgres, quick_folder
from working import Queue, Worker, end, expect, wait_until


def numbered(folder, count, name="all.jsonl"):
    path = folder / name
    path.write_bytes(made.lines(made.articles(count)))
    return path


def check_killed(build, queue, source, alone, jobs=4):
    """kill -9 of jobs, then of a whole worker with its watcher: the next goes on."""
    texts, expected = alone
    queue.run("enqueue", "--size", "2", source)
    again = queue.run("enqueue", "--size", "2", source).stdout
    expect(f"queued twice: {again}", again.startswith(b"queued 0,"))
    worker = Worker(queue, "--jobs", jobs, "--lease", "3")
    killed = set()  # each shard once: an article that three jobs died of is set aside
    for deaths in range(3):
        def at_work(deaths=deaths):
            jobs = worker.jobs()
            return ([one for one in worker.named("shard-leased")
                     if one["process"] in jobs and one["shard"] not in killed]
                    or (deaths > 0 and queue.counts()["waiting"] == 0 and "over"))
        leased = wait_until("a lease", at_work)
        if leased == "over":
            break
        killed.add(leased[-1]["shard"])
        expect("no job to kill", worker.kill_job(pid=leased[-1]["process"]))
        expect("it was over before a kill", deaths > 0 or queue.counts()["waiting"] > 0)
        wait_until("the death told", lambda: len(worker.named("worker-died")) > deaths)
    worker.running.kill()
    worker.wait(-9)
    worker = Worker(queue, "--jobs", jobs, "--lease", "3", "--drain").wait()
    counts = queue.counts()
    expect(f"not all is done: {counts}", counts["waiting"] == counts["leased"] == counts["failed"] == 0)
    expect(f"articles were set aside: {counts}", counts["set_aside"] == 0)
    expect(f"{queue.articles()} articles in the ledger, not {texts}", queue.articles() == texts)
    expect(f"{queue.path}: it says something else", queue.says(build) == expected)


def check_stop(build, queue, source, expected):
    """SIGTERM: the article is finished, the rest given back at once, and no try counted."""
    queue.run("enqueue", "--size", "1000", source)
    worker = Worker(queue)
    wait_until("an article", lambda: queue.counts()["articles"] > 0)
    worker.stop()
    counts = queue.counts()
    expect(f"given back? {counts}", counts["waiting"] == 1 and counts["leased"] == 0)
    expect("a log of it", len(worker.named("shard-given-back")) == 1)
    done = counts["articles"]
    worker = Worker(queue, "--drain").wait()
    expect("it begins anew", worker.named("shard-leased")[0]["done"] == done)
    expect("stopped and gone on, it says something else", queue.says(build) == expected)


OPEN = ("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
        " AND xact_start IS NOT NULL AND pid <> pg_backend_pid()")


def stop_between(postgres, database, worker):
    """The worker stands still between two articles, with no row locked."""
    def stands():
        job = worker.jobs()[0]
        worker.kill_job(signal.SIGSTOP, job)
        time.sleep(0.05)
        if postgres.sql(database, OPEN) == "0":
            return job
        worker.kill_job(signal.SIGCONT, job)
        return None
    worker.running.send_signal(signal.SIGSTOP)
    return wait_until("a job between two articles", stands)


def fall_asleep(build, postgres, source):
    """(queue, worker, job) asleep in the middle of its articles; a fast one may be over before it
    is stopped, and is tried again."""
    for attempt in range(8):
        database = f"late{attempt}"
        queue = Queue(build, postgres.make(database))
        queue.run("enqueue", "--size", "1000", source)
        worker = Worker(queue, "--lease", "1")
        wait_until("an article", lambda: postgres.sql(
            database, "SELECT sum(done) FROM dateline.queue_shard") != "0")
        job = stop_between(postgres, database, worker)
        asleep = queue.counts()
        if asleep["leased"] == 1 and asleep["articles"]:
            return queue, worker, job
        worker.kill_job(signal.SIGCONT, job)
        worker.running.send_signal(signal.SIGCONT)
        worker.stop()
    return None


def check_late(build, postgres, source, expected):
    """A job that slept through its lease wakes up: what another did meanwhile is done once."""
    asleep = fall_asleep(build, postgres, source)
    expect("no job fell asleep before it was over", asleep is not None)
    if asleep is None:
        return
    queue, late, job = asleep
    other = Worker(queue, "--drain").wait()
    expect("the other leased nothing", other.named("shard-leased"))
    late.kill_job(signal.SIGCONT, job)
    late.running.send_signal(signal.SIGCONT)
    wait_until("the loss told", lambda: late.named("lease-lost"))
    late.stop()
    counts = queue.counts()
    expect(f"it counted twice: {counts}", counts["articles"] == len(source.read_bytes().splitlines()))
    expect(f"who comes late is no fault: {late.events[-5:]}",
           counts["set_aside"] == 0 and not late.named("ledger-fault"))
    expect("after a late worker it says something else", queue.says(build) == expected)


def check_poison(queue, folder):
    """Three jobs die of one article; it alone is set aside. What is wrong with the input is at once."""
    text = " ".join(made.articles(30)[k]["text"] for k in range(30))
    articles = made.articles(3) + [{"id": "poison", "text": text * 60}] + made.articles(6)[3:]
    source = folder / "poison.jsonl"
    source.write_bytes(made.lines(articles) + b'{"text": \n')
    queue.run("enqueue", source)
    worker = Worker(queue, "--drain")
    for tries in range(3):
        def is_at_it(tries=tries):
            leased = worker.named("shard-leased")
            return len(leased) > tries and queue.counts()["articles"] == 3 and leased
        leased = wait_until("the poison", is_at_it)
        worker.kill_job(pid=leased[-1]["process"] if leased else None)
        wait_until("the death told", lambda: len(worker.named("worker-died")) > tries)
    worker.wait(3)
    asides = {row["article"]: row["reason"] for row in queue.asides()}
    expect(f"set aside: {asides}", list(asides) == [4, 8])
    expect(f"no reason: {asides}", "signal 9" in asides.get(4, ""))
    expect(f"no reason: {asides}", "JSON" in asides.get(8, ""))
    expect("the others are not there", queue.articles() == 6)
    expect("nothing to retry", queue.run("queue", "--retry").stdout == b"queued again 1\n")
    Worker(queue, "--drain").wait(3)
    expect("once more, the poison is read", len(queue.asides()) == 1)


def ticks_of(process):
    """Processor time, in hundredths of a second; none of one that is gone."""
    try:
        words = pathlib.Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0
    return int(words[11]) + int(words[12])


def check_locked_in(queue, folder, is_slow):
    """What a job reads is parsed by a process that is locked in. It dies, and the job goes on: three
    times is enough, and the article alone is set aside."""
    text = " ".join(article["text"] for article in made.articles(30))
    articles = made.articles(3) + [{"id": "killer", "text": text * 60}] + made.articles(5)[3:]
    source = folder / "killer.jsonl"
    source.write_bytes(made.lines(articles))
    queue.run("enqueue", source)
    worker = Worker(queue, "--drain")
    for tries in range(3):
        leased = wait_until("the killer", lambda tries=tries: len(worker.named("shard-leased")) > tries
                            and queue.counts()["articles"] == 3 and worker.named("shard-leased"))
        job = leased[-1]["process"]
        reader = wait_until("a process that reads", lambda: worker.readers(job))[0]
        locks = pathlib.Path(f"/proc/{reader}/status").read_text()
        expect(f"not locked in: {locks}", is_slow or ("Seccomp:\t2" in locks and "NoNewPrivs:\t1" in locks))
        # Before it has come to the text, nobody knows what the article is called.
        wait_until("the article begun", lambda reader=reader: ticks_of(reader) >= 10)
        worker.kill_job(signal.SIGSEGV, reader)
        wait_until("the try told", lambda tries=tries: len(worker.named("try-failed")) > tries)
    worker.wait(3)
    asides = {row["article"]: row["reason"] for row in queue.asides()}
    expect(f"set aside: {asides}", list(asides) == [4] and "article 4 (killer)" in asides[4])
    expect(f"not the signal: {asides}", "signal 11" in asides[4])
    expect("a job died of it", not worker.named("worker-died"))
    expect("the others are not there", queue.articles() == 5)


def check_hang(queue, source):
    """A job that stands still is ended and its shard goes on."""
    queue.run("enqueue", source)
    worker = Worker(queue, "--slow", "4", "--drain")
    leased = wait_until("a lease", lambda: worker.named("shard-leased"))
    worker.kill_job(signal.SIGSTOP, leased[0]["process"])
    worker.wait()
    expect("nobody ended it", any("longer than 4" in one["reason"] for one in worker.named("worker-died")))
    expect("it was set aside", queue.counts()["set_aside"] == 0)


def check_changed(queue, folder):
    """Files are queued by what they hold: another content, or none, fails with the reason."""
    changed, gone = numbered(folder, 4, "changed.jsonl"), numbered(folder, 7, "gone.jsonl")
    queue.run("enqueue", changed, gone, folder / "nothing.jsonl", code=3)
    whole = changed.read_bytes()
    changed.write_bytes(whole.replace(b"shot", b"sunk"))
    gone.unlink()
    Worker(queue, "--drain").wait(3)
    reasons = " ".join(row["reason"] for row in queue.asides())
    expect(f"reasons: {reasons}", "not what it was" in reasons and "No such file" in reasons)
    expect("both failed", queue.counts()["failed"] == 2)
    changed.write_bytes(whole)
    numbered(folder, 7, "gone.jsonl")
    queue.run("queue", "--retry")
    Worker(queue, "--drain").wait()
    expect("mended, they are read", queue.counts()["failed"] == 0 and queue.run("queue", "--failed",
                                                                                code=1))


def check_carried(build, queue, source, expected):
    """With --carry the file itself is not needed."""
    copy = source.with_name("carried.jsonl")
    copy.write_bytes(source.read_bytes())
    queue.run("enqueue", "--carry", "--size", "7", copy)
    copy.unlink()
    Worker(queue, "--drain", "--jobs", "2").wait()
    expect("carried, it says something else", queue.says(build) == expected)


def ask(port, path):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    connection.request("GET", path)
    answer = connection.getresponse()
    text = answer.read().decode()
    connection.close()
    return answer.status, text


def check_operations(queue, source):
    """Metrics, health, top, and a queue that is full; a few articles show it as well as many."""
    empty = source.with_name("empty.jsonl")
    empty.write_bytes(b"")
    queue.run("enqueue", empty)
    putting = subprocess.Popen([queue.program, "enqueue", "-d", queue.path, "--size", "4", "--most", "2",
                                source], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                               env=queue.environment)
    wait_until("two shards", lambda: queue.counts()["waiting"] == 2 if putting.poll() is None else True)
    time.sleep(1.5)
    expect("a full queue grows", queue.counts()["waiting"] == 2 and putting.poll() is None)
    worker = Worker(queue, "--metrics", "0", "--jobs", "2")
    port = wait_until("a port", lambda: worker.named("metrics"))[0]["port"]
    putting.wait(timeout=120)
    wait_until("all done", lambda: queue.counts()["done"] > 4 and queue.counts()["waiting"] == 0)
    status, text = wait_until("metrics", lambda: (lambda found: found if "state=\"done\"" in found[1]
                                                  else None)(ask(port, "/metrics")))
    for name in ('dateline_articles_total{outcome="added"}', "dateline_reading_seconds_total",
                 "dateline_queueing_seconds_total",
                 'dateline_queue_shards{state="waiting"}', "process_resident_memory_bytes"):
        expect(f"/metrics lacks {name}", status == 200 and name in text)
    expect("not well", ask(port, "/health") == (200, "ok\n"))
    expect("another path", ask(port, "/")[0] == 404)
    top = wait_until("workers in top", lambda: (lambda found: found if len(found["workers"]) == 2 else None)(
        json.loads(queue.run("top", "--json").stdout)))
    expect(f"top: {top}", top and top["done"] > 4)
    expect("top in words", b"% stored" in queue.run("top").stdout)
    expect("queue for a collector", b'state="done"' in queue.run("queue", "--prometheus").stdout)
    # The process of the metrics is followed by another when it dies.
    others = set(worker.jobs()) - {row["process"] for row in top["workers"]}
    expect(f"one process for the metrics: {others}", len(others) == 1)
    worker.kill_job(pid=min(others))
    again = wait_until("a port again", lambda: worker.named("metrics")[1:])
    expect("metrics again", again and ask(again[0]["port"], "/health")[0] in (200, 503))
    worker.stop()
    expect("a worker that ended is shown", json.loads(queue.run("top", "--json").stdout)["workers"] == [])


def check_outage(build, postgres, queue, source, expected):
    """The database dies in the middle and comes back: workers wait for it."""
    queue.run("enqueue", "--size", "10", source)
    worker = Worker(queue, "--jobs", "2", "--drain", "--lease", "3")
    wait_until("a shard done", lambda: worker.named("shard-done"))
    postgres.stop()
    wait_until("the outage told", lambda: worker.named("ledger-away"))
    postgres.start()
    worker.wait()
    counts = queue.counts()
    expect(f"after an outage: {counts}", counts["set_aside"] == 0 and counts["waiting"] == 0)
    expect("after an outage it says something else", queue.says(build) == expected)


FULL = """CREATE FUNCTION dateline.fill() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN
 RAISE 'could not extend file: No space left on device' USING ERRCODE = 'disk_full'; END$$;
CREATE TRIGGER fill BEFORE INSERT ON dateline.claim FOR EACH ROW EXECUTE FUNCTION dateline.fill();"""


# Full when the first shard of ten is in: by rows, since by time a fast worker would be done before.
FULL_LATER = FULL.replace("BEGIN\n RAISE", "BEGIN IF (SELECT count(*) FROM dateline.article) <= 10 THEN RETURN NEW; END IF;\n RAISE")


def check_full(build, postgres, queue, source, expected):
    """The server's disk is full in the middle: no article is to blame, and workers go on when there is room."""
    queue.run("enqueue", "--size", "10", source)
    postgres.sql("full_disk", FULL_LATER)
    worker = Worker(queue, "--jobs", "2", "--drain")
    # More often than an article is tried.
    wait_until("the full disk told", lambda: len(worker.named("ledger-out")) > 8)
    told = {one["message"] for one in worker.named("ledger-out")}
    expect(f"told: {told}", any("disk is full" in message for message in told))
    postgres.sql("full_disk", "DROP TRIGGER fill ON dateline.claim")
    worker.wait()
    counts = queue.counts()
    expect(f"after a full disk: {counts}", counts["set_aside"] == 0 and counts["waiting"] == 0)
    expect("after a full disk it says something else", queue.says(build) == expected)


def check_patience(postgres, queue, source):
    """A disk that stays full ends the worker; the work is kept. So does a server that may only be read."""
    queue.run("enqueue", "--size", "10", source)
    postgres.sql("patience", FULL)
    worker = Worker(queue, "--drain", "--patience", "2").wait(4)
    told = [one["message"] for one in worker.named("no-ledger")]
    expect(f"why it ended: {told}", any("disk is full" in message for message in told))
    postgres.sql("patience", "DROP TRIGGER fill ON dateline.claim")
    postgres.sql("patience", "ALTER DATABASE patience SET default_transaction_read_only = on")
    worker = Worker(queue, "--drain", "--patience", "2").wait(4)
    told = [one["message"] for one in worker.named("no-ledger")]
    expect(f"why it ended: {told}", any("read only" in message for message in told))
    postgres.sql("postgres", "ALTER DATABASE patience RESET default_transaction_read_only")
    Worker(queue, "--drain", "--lease", "3").wait()
    counts = queue.counts()
    expect(f"kept? {counts}", counts["set_aside"] == 0 and counts["done"] > 0 and counts["waiting"] == 0)


def check_refused(build, postgres, source):
    """A server that says no to the user, or has no such database, is not waited for; nothing is set aside."""
    Queue(build, postgres.make("refused")).run("enqueue", "--size", "10", source)
    postgres.sql("refused", "CREATE ROLE reader LOGIN PASSWORD 'right'; GRANT USAGE ON SCHEMA dateline TO reader;"
                            " GRANT SELECT ON ALL TABLES IN SCHEMA dateline TO reader")
    rules = postgres.folder / "data/pg_hba.conf"
    rules.write_text("local all reader scram-sha-256\n" + rules.read_text())
    postgres.sql("postgres", "SELECT pg_reload_conf()")
    for name, user, password, why in (("refused", "reader", "wrong", "password authentication failed"),
                                      ("refused", "reader", None, "needs a password"),
                                      ("refused", "reader", "right", "this user may not do that"),
                                      ("refused", "nobody_here", None, "does not exist"),
                                      ("no_such", "dateline", None, "does not exist")):
        queue = Queue(build, f"postgresql:///{name}?host={postgres.folder}&user={user}")
        if password:
            queue.environment["PGPASSWORD"] = password
        started = time.monotonic()
        worker = Worker(queue, "--drain").wait(4)
        told = [one["message"] for one in worker.named("no-ledger")]
        expect(f"{why}: {worker.events}", any(why in one for one in told) and not worker.named("ledger-away"))
        expect(f"{why}: it was waited for", time.monotonic() - started < 60)
        expect(f"a password shown: {worker.events}", "right" not in str(worker.events))
    counts = Queue(build, f"postgresql:///refused?host={postgres.folder}&user=dateline").counts()
    expect(f"not kept: {counts}", counts["done"] == counts["failed"] == counts["set_aside"] == 0 < counts["waiting"])


def check_refusals(build, source):
    nowhere = Queue(build, "postgresql:///none?host=/nowhere")
    nowhere.run("enqueue", source, code=4)
    nowhere.run("work", "--patience", "0", code=4)
    empty = Queue(build, source.with_name("empty.db"))
    empty.run("queue", code=4)
    empty.run("work", "somefile", code=2)
    empty.run("work", "--log", "jsno", code=2)
    empty.run("enqueue", code=2)
    empty.run("enqueue", "--missing", code=2)


def main():
    build = pathlib.Path(sys.argv[2]).resolve()
    # Sanitizers read some ten times slower.
    is_slow = "DATELINE_SANITIZE:BOOL=ON" in (build / "CMakeCache.txt").read_text()
    wanted = sys.argv[3] if len(sys.argv) > 3 else None
    with tempfile.TemporaryDirectory(dir=quick_folder()) as name:
        folder = pathlib.Path(name)
        source = made.source(folder, wanted, 30 if is_slow else 60)
        few = numbered(folder, 30 if is_slow else 60, "few.jsonl")
        alone = Queue(build, folder / "alone.db")
        alone.run("add", "-q", source)
        expected = alone.says(build)
        check_killed(build, Queue(build, folder / "killed.db"), source, (alone.articles(), expected), 2)
        check_poison(Queue(build, folder / "poison.db"), folder)
        check_locked_in(Queue(build, folder / "killer.db"), folder, is_slow)
        check_hang(Queue(build, folder / "hang.db"), few)
        check_changed(Queue(build, folder / "changed.db"), folder)
        check_refusals(build, few)
        if not BINARIES.exists():
            print("PostgreSQL is not installed")
            return end("check_queue")
        with Postgres() as postgres:
            check_killed(build, Queue(build, postgres.make("killed")), source,
                         (alone.articles(), expected))
            check_stop(build, Queue(build, postgres.make("stopped")), source, expected)
            check_late(build, postgres, source, expected)
            check_carried(build, Queue(build, postgres.make("carried")), source, expected)
            check_operations(Queue(build, postgres.make("operations")), few)
            check_full(build, postgres, Queue(build, postgres.make("full_disk")), source, expected)
            check_refused(build, postgres, few)
            check_patience(postgres, Queue(build, postgres.make("patience")), few)
            check_outage(build, postgres, Queue(build, postgres.make("outage")), source, expected)
    return end("check_queue")


if __name__ == "__main__":
    sys.exit(main())
