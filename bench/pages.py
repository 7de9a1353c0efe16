#!/usr/bin/env python3
"""How long each page of the browser takes over a ledger, and what it costs.

usage: pages.py DATELINE LEDGER [--readers N ARTICLES]

A line a page: the quickest and the middle of five answers that nobody had asked for before, the
server's own processor time for one of them, and the answer when it is asked for again; milliseconds.
With --readers: N readers ask for pages by chance, each 0.6 s after the last answer, while `add`
reads ARTICLES (JSON Lines) into the ledger. Use a copy: it is written.
"""
import json
import os
import pathlib
import random
import subprocess
import sys
import threading
import time
import urllib.parse

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "test/serve"))
from check_serve import Server  # noqa: E402

TICK = os.sysconf("SC_CLK_TCK")


def quoted(text):
    return urllib.parse.quote(str(text))


def pages_of(server):
    def ask(path):
        return json.loads(server.ask(path)[2])
    overview, sources, review = ask("/incidents.json"), ask("/sources.json"), ask("/review.json")
    first = overview["incidents"][0]
    place, name = quoted(first["place"] or "a"), quoted(sources["sources"][-1]["holder"])
    return ["/incidents", f"/incidents?after={quoted(overview['next'])}",
            *(f"/incidents?sort={s}" for s in ("-killed", "place", "label", "type", "-disputed")),
            f"/incidents?place={place}", "/incidents?place=own", "/incidents?actor=group%2012",
            "/incidents?actor=roup", "/incidents?actor=nobody", "/incidents?actor=roup&place=own",
            f"/incidents?type={first['type']}", "/incidents?outlet=Outlet%207",
            "/incidents?disputed=contradiction", "/incidents?from=2020-01-01&to=2020-02-01",
            "/incidents?box=0,0,20,20", "/incidents?limit=500", "/incidents.csv",
            f"/incident/{first['id']}", f"/claim/{review['queue'][0]['id']}", "/disputes",
            "/disputes?disputed=refinement", f"/disputes?place={place}", "/people",
            "/people?name=Person%2012", "/sources", f"/sources?after={quoted(sources['next'])}",
            "/sources?sort=name", "/source?name=police", f"/source?name={name}", "/review",
            f"/review?after={quoted(review['next'])}", "/review?state=sample",
            "/review?state=decided", f"/review?place={place}", "/review?actor=roup",
            "/review?actor=nobody", "/review?outlet=Outlet%207", "/agreement"]


def processor_time(process):
    fields = pathlib.Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICK


def timed(server, path):
    start = time.monotonic()
    status, _, _ = server.ask(path)
    if status != 200:
        raise RuntimeError(f"{path}: {status}")
    return 1000 * (time.monotonic() - start)


def measure(server):
    print("  best  median  cpu  again")
    for path in pages_of(server):
        before = processor_time(server.process)
        # "done" is no filter, but another question: it is not answered from memory.
        new = sorted(timed(server, f"{path}{'&' if '?' in path else '?'}done={i}")
                     for i in range(1, 6))
        cost = 200 * (processor_time(server.process) - before)
        timed(server, path)
        print(f"{new[0]:6.0f} {new[2]:6.0f} {cost:5.0f} {timed(server, path):6.1f}  {path}")


def read_pages(server, paths, until, times):
    draw = random.Random(threading.get_ident())
    while not until.is_set():
        times.append(timed(server, draw.choice(paths)))
        time.sleep(0.6)


def beside_a_writer(server, program, ledger, readers, articles):
    paths, until, times = pages_of(server), threading.Event(), []
    threads = [threading.Thread(target=read_pages, args=(server, paths, until, times))
               for _ in range(readers)]
    for thread in threads:
        thread.start()
    start = time.monotonic()
    # Some articles may be set aside: then it says so with its exit status.
    subprocess.run([program, "add", "-q", "-d", ledger, "--format", "jsonl", articles], check=False)
    seconds = time.monotonic() - start
    until.set()
    for thread in threads:
        thread.join()
    times.sort()
    print(f"{len(times)} pages for {readers} readers in {seconds:.0f} s beside a writer: median "
          f"{times[len(times) // 2]:.0f} ms, 95 of 100 under {times[len(times) * 95 // 100]:.0f} "
          f"ms, the slowest {times[-1]:.0f} ms")


def main():
    program, ledger = sys.argv[1:3]
    server = Server(program, ledger)
    try:
        time.sleep(1)  # what it warms at its start
        if "--readers" in sys.argv:
            at = sys.argv.index("--readers")
            beside_a_writer(server, program, ledger, int(sys.argv[at + 1]), sys.argv[at + 2])
        else:
            measure(server)
    finally:
        server.stop()


if __name__ == "__main__":
    main()
