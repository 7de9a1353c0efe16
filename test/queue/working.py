"""What the tests of the queue share: runs of the command, workers that are killed, and what a ledger says."""
import csv
import io
import json
import os
import pathlib
import signal
import subprocess
import sys
import threading
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "ledger"))
from check_order import Ledger  # noqa: E402

faults = []
NUMBERS = {"id", "uid", "incident", "revision", "changed"}  # in the order of arrival
csv.field_size_limit(1 << 24)


def expect(what, is_so):
    if not is_so:
        faults.append(what)


def wait_until(what, is_so, seconds=60):
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        found = is_so()
        if found:
            return found
        time.sleep(0.02)
    faults.append(f"never: {what}")
    return None


class Queue:
    """A ledger with its queue: path is a file or a URL."""

    def __init__(self, build, path):
        self.program = build / "dateline"
        self.path = str(path)
        self.environment = dict(os.environ, DATELINE_DATA=os.environ.get("DATELINE_DATA", str(build)))

    def run(self, verb, *arguments, code=0):
        done = subprocess.run([self.program, verb, "-d", self.path, *map(str, arguments)],
                              capture_output=True, env=self.environment, check=False, timeout=1200)
        expect(f"{verb} {' '.join(map(str, arguments))}: exit {done.returncode}, not {code}: "
               f"{done.stdout.decode()[-300:]} {done.stderr.decode()[-600:]}", done.returncode == code)
        return done

    def counts(self):
        return json.loads(self.run("queue", "--json").stdout)

    def asides(self):
        listed = self.run("queue", "--failed", "--json").stdout
        return [json.loads(line) for line in listed.splitlines()]

    def articles(self):
        return len(self.run("articles", "--json").stdout.splitlines())

    def exported(self, table):
        """Its rows, without the numbers that the ledger gave and when it did."""
        told = self.run("export", "-q", "--format", "csv", "--table", table).stdout.decode()
        rows = [[value for name, value in row.items() if name not in NUMBERS]
                for row in csv.DictReader(io.StringIO(told))]
        expect(f"nothing exported of {table}", len(rows) > 0)
        return json.dumps(rows).encode()

    def says(self, build):
        """All that the ledger says and exports."""
        ledger = Ledger(build, pathlib.Path("/"), "none")
        ledger.path = self.path
        return b"".join([ledger.listing(verb) for verb in ("incidents", "claims", "disputes", "timeline")]
                        + [self.exported(table) for table in ("incidents", "claims")])


class Worker:
    """`dateline work` in the background; its log is read as it comes."""

    def __init__(self, queue, *arguments):
        self.events = []
        self.running = subprocess.Popen(
            [queue.program, "work", "-d", queue.path, "--log", "json", *map(str, arguments)],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=queue.environment)
        self.reader = threading.Thread(target=self.read, daemon=True)
        self.reader.start()

    def read(self):
        for line in self.running.stderr:
            try:
                self.events.append(json.loads(line))
            except ValueError:
                faults.append(f"no JSON in the log: {line[:300]}")

    def named(self, event):
        return [one for one in self.events if one["event"] == event]

    def jobs(self):
        listed = subprocess.run(["ps", "-o", "pid=", "--ppid", str(self.running.pid)], capture_output=True,
                                text=True, check=False).stdout
        return [int(pid) for pid in listed.split()]

    def readers(self, job):
        """The processes that read for a job: those of its sandbox's spawner."""
        listed = subprocess.run(["ps", "-eo", "pid=,ppid="], capture_output=True, text=True, check=False).stdout
        parents = {int(pid): int(parent) for pid, parent in map(str.split, listed.splitlines())}
        return [pid for pid, parent in parents.items() if parents.get(parent) == job]

    def kill_job(self, number=signal.SIGKILL, pid=None):
        """True when there was one."""
        for job in [pid] if pid else self.jobs():
            try:
                os.kill(job, number)
                return True
            except ProcessLookupError:
                continue
        return False

    def wait(self, code=0, seconds=1200):
        try:
            found = self.running.wait(timeout=seconds)
        except subprocess.TimeoutExpired:
            self.running.kill()
            found = "none: it did not end"
        self.reader.join(timeout=10)
        expect(f"work: exit {found}, not {code}: {self.events[-6:]}", found == code)
        return self

    def stop(self, code=0):
        self.running.send_signal(signal.SIGTERM)
        return self.wait(code)


def end(name):
    for fault in faults:
        print(fault)
    print(f"{name}: {len(faults)} faults")
    return 1 if faults else 0
