#!/usr/bin/env python3
"""The server's threads beside each other: browsers that ask for every page, some that listen to the news, some
that decide, others that hang up halfway, and a program that adds articles. Each is answered, the ledger is whole
afterwards, and the server ends when it is told to. `make sweep` has it made by the thread sanitizer, under which a
race ends the server with a status of its own.

usage: check_beside.py SOURCE BUILD
"""
import http.client
import itertools
import json
import os
import re
import socket
import subprocess
import sys
import tempfile
import threading

from check_serve import ARTICLES, Server, failures

BROWSERS, LISTENERS, CODERS, HASTY = 16, 4, 3, 3
PAGES = ("/", "/incidents", "/incidents.json", "/incidents.csv", "/incidents?place=lyon", "/disputes", "/people",
         "/sources", "/source?name=police", "/review", "/review.json", "/agreement", "/agreement.json", "/incident/1",
         "/claim/1", "/review/1", "/places.json?name=Lyon", "/export?format=geojson", "/export?format=csv",
         "/assets/style.css", "/metrics", "/health", "/nothing")
# A decision that somebody else has made or made void is told as such; a busy machine may take too long for a page.
KNOWN = {200, 303, 400, 404, 409, 503}
TOWNS = ("Oslo", "Turin", "Ghent", "Porto")


class World:
    def __init__(self, server):
        self.server, self.done = server, threading.Event()
        self.answers, self.news = [], []  # appended to by all: a list takes that

    def note(self, path, status):
        self.answers.append((path, status))


def browse(world, first):
    """Every page in turn, twice at least and until no article comes any more."""
    for asked, path in enumerate(itertools.cycle(PAGES[first:] + PAGES[:first])):
        if asked >= 2 * len(PAGES) and world.done.is_set():
            return
        world.note(path, world.server.ask(path)[0])


def listen(world, _):
    """Hears of changes; goes away and comes back with what it has heard last, as a browser does."""
    last = {}
    while not world.done.is_set():
        stream = http.client.HTTPConnection("127.0.0.1", world.server.address.port, timeout=60)
        stream.request("GET", "/events", headers=world.server.cookie | last)
        events = stream.getresponse()
        world.note("/events", events.status)
        for _ in range(6):
            line = events.readline()
            if line.startswith(b"id: "):
                last = {"Last-Event-ID": line.removeprefix(b"id: ").strip().decode()}
            world.news += [line] if line.startswith(b"event:") else []
        stream.close()


def decide(world, number):
    """Accepts and rejects what is first in the queue, and takes it back."""
    server = world.server
    coder = {"Cookie": f"{server.cookie['Cookie']}; coder_{server.address.port}=Coder{number}"}
    key = re.search(r'name="key" value="([0-9a-f]+)"', server.ask("/review", coder)[2])[1]
    for turn in itertools.count():
        if turn >= 4 and world.done.is_set():
            return
        status, _, text = server.ask("/review.json", coder)
        desk = json.loads(text) if status == 200 else {"queue": [], "undo": 0}
        fields = [{"action": "accept" if turn % 2 else "reject", "reason": "wrong value", "claim": claim["id"]}
                  for claim in desk["queue"][:1]]
        fields += [{"action": "undo", "decision": desk["undo"]}] if desk["undo"] and turn % 3 == 2 else []
        for form in fields:
            world.note("/decide", server.send({"key": key, "back": "/review", **form}, coder)[0])


def hang_up(world, number):
    """Asks and does not wait, or stops in the middle of a form."""
    asked = ("GET /export?format=json HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n%s\r\n\r\n",
             "POST /decide HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n%s\r\nContent-Length: 900\r\n\r\naction=",
             "GET /events HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n%s\r\n\r\n")[number % 3]
    port = world.server.address.port
    while not world.done.wait(0.05):
        with socket.create_connection(("127.0.0.1", port), timeout=60) as hasty:
            hasty.sendall((asked % (port, f"Cookie: {world.server.cookie['Cookie']}")).encode())


def guarded(world, act, number):
    try:
        act(world, number)
    except Exception as fault:  # pylint: disable=broad-except  # of a thread nobody would hear
        failures.append(f"{act.__name__} {number}: {fault!r}")


def add(program, ledger, articles):
    """Patient: those who decide write, too."""
    for _ in range(50):
        done = subprocess.run([program, "add", "-q", "-d", ledger, "--format", "jsonl", "-"], capture_output=True, text=True,
                              check=False, input="".join(json.dumps(article) + "\n" for article in articles))
        if done.returncode == 0 or "is writing" not in done.stderr:
            break
    if done.returncode != 0:
        failures.append(f"articles were not added: {done.returncode} {done.stderr[-600:]}")


def come_in(program, ledger):
    for number, town in enumerate(TOWNS):
        text = (f"A bomb killed {2 + number} people in {town} on Sunday, police said. The army spoke of {5 + number} "
                f"dead. Gunmen attacked a bus near Nairobi on Monday, killing {3 + number} people, the mayor said.")
        add(program, ledger, [{"id": f"new{number}", "date": f"2025-07-0{1 + number}", "text": text}])


def run(program, ledger):
    server = Server(program, ledger)
    world = World(server)
    kinds = [(browse, BROWSERS), (listen, LISTENERS), (decide, CODERS), (hang_up, HASTY)]
    threads = [threading.Thread(target=guarded, args=(world, act, number)) for act, count in kinds for number in range(count)]
    for thread in threads:
        thread.start()
    try:
        come_in(program, ledger)
    finally:
        world.done.set()
        for thread in threads:
            thread.join()
        status = server.stop()
    if status != 0:
        failures.append(f"the server ended with {status}")
    return world


def main():
    program = os.path.join(sys.argv[2], "dateline")
    with tempfile.TemporaryDirectory() as folder:
        ledger = os.path.join(folder, "news.db")
        add(program, ledger, ARTICLES)
        world = run(program, ledger)
        whole = subprocess.run([program, "check", "-d", ledger], capture_output=True, text=True, check=False)
        if whole.returncode != 0:
            failures.append(f"the ledger is not whole: {whole.stdout}{whole.stderr}")
    strange = sorted({f"{path}: {status}" for path, status in world.answers if status not in KNOWN})
    failures.extend(strange)
    if b"event: changed\n" not in world.news:
        failures.append("nobody heard of what was added")
    for path in (*PAGES[:-1], "/decide", "/events"):
        if not {200, 303} & {status for asked, status in world.answers if asked == path}:
            failures.append(f"{path} was never answered")
    print(f"{len(world.answers)} answers, {len(world.news)} times news")
    for failure in failures:
        print(f"not so: {failure}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
