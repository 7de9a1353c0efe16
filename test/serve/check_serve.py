#!/usr/bin/env python3
"""The browser's view of a ledger: only this machine, only with the token; only its own forms decide;
every page and its JSON; whatever articles say stays text.

usage: check_serve.py SOURCE BUILD
"""
import http.client
import json
import os
import re
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.parse

ARTICLES = [
    {"id": "1", "date": "2025-03-04", "outlet": "<b>North</b> Times",
     "title": "Bus attacked near <script>alert(1)</script> Tarel",
     "text": "Gunmen attacked a bus near Nairobi on Monday, killing five passengers, police said. "
             "The army said that nine people were killed in the attack.\n\nThe mayor blamed the "
             "Northern Front. <script>alert(2)</script> was painted on the bus, a witness said."},
    {"id": "2", "date": "2025-06-10", "outlet": "South Courier", "title": "March in Lyon",
     "text": "Thousands of people marched in Lyon on Saturday, the union said."},
]
failures = []


def expect(what, is_so):
    if not is_so:
        failures.append(what)


class Server:
    def __init__(self, program, ledger):
        self.process = subprocess.Popen([program, "serve", "-d", ledger], stdout=subprocess.PIPE,
                                        text=True)
        self.printed = self.process.stdout.readline().strip()
        self.address = urllib.parse.urlparse(self.printed)
        self.token = urllib.parse.parse_qs(self.address.query)["token"][0]
        self.cookie = {"Cookie": f"dateline_{self.address.port}={self.token}"}

    def ask(self, path, headers=None, method="GET", body=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.address.port, timeout=20)
        connection.request(method, path, body, headers=self.cookie if headers is None else headers)
        answer = connection.getresponse()
        text = answer.read().decode("utf-8")
        connection.close()
        return answer.status, answer.headers, text

    def send(self, fields, headers=None):
        """A form as a browser sends it."""
        typed = {"Content-Type": "application/x-www-form-urlencoded"}
        return self.ask("/decide", (self.cookie if headers is None else headers) | typed, "POST",
                        urllib.parse.urlencode(fields, doseq=True))

    def key(self):
        return re.search(r'name="key" value="([0-9a-f]+)"', self.ask("/review")[2])[1]

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=20)


def check_gate(server):
    expect("only loopback", server.address.hostname == "127.0.0.1")
    expect("a long token", len(server.token) >= 32)
    for path in ("/", "/incidents.json", "/assets/style.css", "/events"):
        expect(f"{path}: no token, no answer", server.ask(path, {})[0] == 401)
    wrong = "0" * len(server.token)
    expect("a wrong token is none", server.ask(f"/?token={wrong}", {})[0] == 401)
    status, headers, _ = server.ask(f"/?token={server.token}&type=ASSAULT", {})
    expect("the token leaves the address", status == 303 and
           headers["Location"] == "/incidents?type=ASSAULT")
    expect("and becomes a cookie", "HttpOnly" in headers["Set-Cookie"] and
           "SameSite=Strict" in headers["Set-Cookie"])
    for host in ("evil.example", "127.0.0.1", f"localhost.evil:{server.address.port}"):
        expect(f"{host} is refused", server.ask("/", server.cookie | {"Host": host})[0] == 421)
    expect("health needs no token", server.ask("/health", {})[::2] == (200, "ok\n"))
    status, _, metrics = server.ask("/metrics", {})
    expect("nor do metrics", status == 200 and 'dateline_http_requests_total{code="4xx"}' in metrics)
    expect("but the right host", server.ask("/metrics", {"Host": "evil.example"})[0] == 421)
    expect("nothing is written", server.ask("/incidents", method="POST")[0] == 405)
    for path in ("/../etc/passwd", "/assets/../../etc/passwd", "/assets/%2e%2e/x", "/incident/1/../2",
                 "/incident/-1", "/incident/99999999999999999999", "/nothing",
                 "/incidents?box=1,2,3", "/incidents?limit=0"):
        expect(f"{path} is not found", server.ask(path)[0] == 404)
    for path in ("/incidents?from=yesterday", "/incidents?sort=id;drop", "/disputes?disputed=x"):
        expect(f"{path} makes no sense", server.ask(path)[0] == 400)
    expect("an unknown incident", server.ask("/incident/999")[0] == 404)


def check_pages(server):
    policy = server.ask("/incidents")[1]["Content-Security-Policy"]
    expect("no script but ours", "default-src 'none'" in policy and "unsafe" not in policy)
    listed = json.loads(server.ask("/incidents.json")[2])
    attack = next(i for i in listed["incidents"] if i["type"] == "ASSAULT")
    expect("it is contradicted", attack["disputed"] == "contradiction")
    detail = json.loads(server.ask(f"/incident/{attack['id']}.json")[2])
    expect("holders", {"police", "army"} <= {c["holder"] for c in detail["claims"]})
    killed = next(c for c in detail["claims"] if c["slot"] == "killed" and c["holder"] == "army")
    expect(f"the score of the head behind it: {killed['why']}",
           re.search(r"held by [a-z-]+(, network agrees)? [+-][1-9]\d*$", killed["why"]))
    page = server.ask(f"/claim/{killed['id']}")[2]
    expect("is told with it", "thousandths of log-odds" in page)
    evidence = json.loads(server.ask(f"/claim/{killed['id']}.json")[2])
    told = [step["words"] for step in evidence["steps"] if "words" in step]
    expect(f"its steps are told in words: {evidence['steps']}", len(told) >= 2 and all(words in page for words in told[:1]))
    expect("and the head's score once", sum("score" in step for step in evidence["steps"]) == 1)
    source = json.loads(server.ask("/source.json?name=army")[2])
    expect(f"what it is called: {source['descriptions']}", source["descriptions"] and source["descriptions"][0]["role"] == "MIL")
    expect("on its page, too", "Described as" in server.ask("/source?name=army")[2])
    parts = {part: piece["text"] for piece in evidence["passage"] for part in piece["in"]}
    expect(f"what marks the claim: {parts}",
           "army" in parts.get("source", "") and "said" in parts.get("cue", "") and
           "nine" in parts.get("value", ""))
    pages = ("/", "/incidents", f"/incident/{attack['id']}", f"/claim/{killed['id']}", "/disputes",
             "/disputes?disputed=refinement", "/people", "/sources", "/sources?sort=name",
             "/source?name=police")
    for path in pages:
        status, _, page = server.ask(path)
        expect(f"{path} is there", status == 200 and "<h1" in page and page.endswith("</html>\n"))
        expect(f"{path}: text from outside is escaped", page.count("<script") == 1 and
               "alert(1)</script>" not in page and "<b>North" not in page)
    page = server.ask(f"/claim/{killed['id']}")[2]
    expect("the title is told", "&lt;script&gt;alert(1)" in page)
    expect("a contradiction has a word", "contradicted" in server.ask(pages[2])[2])


def check_filters(server):
    def count(question):
        return json.loads(server.ask(f"/incidents.json?{question}")[2])["total"]
    everything = count("")
    expect("all", everything >= 2)
    for question in ("type=PROTEST", "place=lyon", "outlet=South%20Courier", "from=2025-05-01",
                     "box=4,45,6,47"):
        expect(f"{question}: the march", 0 < count(question) < everything)
    expect("disputed", 0 < count("disputed=contradiction") < everything)
    expect("who", 0 < count("actor=gunm") < everything)
    expect("signs of patterns are signs", count("place=%25") == 0)
    expect("no injection", count("type=%27%20OR%201=1--") == 0)
    seen, after = [], ""
    while after is not None:
        page = json.loads(server.ask(f"/incidents.json?limit=1&after={after}")[2])
        seen += [incident["id"] for incident in page["incidents"]]
        after = urllib.parse.quote(page["next"]) if page["next"] else None
    expect("pages add up", len(seen) == len(set(seen)) == everything)
    _, headers, _ = server.ask("/incidents")
    known = server.cookie | {"If-None-Match": headers["ETag"]}
    expect("known pages are not sent again", server.ask("/incidents", known)[0] == 304)
    for form in re.findall(r'name="format" value="([a-z]+)"', server.ask("/incidents")[2]):
        status, headers, text = server.ask(f"/export?format={form}&type=PROTEST")
        expect(f"an export as {form}", status == 200 and "attachment" in
               headers["Content-Disposition"] and (form in ("ged", "gtd") or "Lyon" in text))
        expect("of what the filter leaves", "Nairobi" not in text)
    expect("no other format", server.ask("/export?format=/etc/passwd")[0] == 404)
    expect("no outlet", server.ask("/export?format=csv&outlet=South%20Courier")[0] == 400)
    table = server.ask("/incidents.csv")[2].splitlines()
    expect("a line an incident", len(table) == everything + 1)


def review(server, question=""):
    return json.loads(server.ask(f"/review.json{question}")[2])


def check_forms(server):
    """Only a form of this server's own page decides; what it writes is text."""
    claim = review(server)["queue"][0]["id"]
    fields = {"key": server.key(), "action": "accept", "claim": claim, "back": "/review"}
    own = server.cookie
    for what, refused, code in (
            ("no token", server.send(fields, {}), 401),
            ("no key", server.send({**fields, "key": ""}), 403),
            ("another key", server.send({**fields, "key": "0" * 32}), 403),
            ("another origin", server.send(fields, own | {"Origin": "http://evil.example"}), 403),
            ("no origin", server.send(fields, own | {"Origin": "null"}), 403),
            ("another site", server.send(fields, own | {"Sec-Fetch-Site": "cross-site"}), 403),
            ("another host", server.send(fields, own | {"Host": "evil.example"}), 421),
            ("a large form", server.send({**fields, "note": "a" * 70000}), 413),
            ("another type", server.ask("/decide", own | {"Content-Type": "text/plain"}, "POST",
                                        "action=accept"), 415),
            ("no act", server.send({**fields, "action": "drop table"}), 400),
            ("no claim", server.send({**fields, "claim": "1e9"}), 400),
            ("no such claim", server.send({**fields, "claim": 10**9}), 400),
            ("no reason", server.send({**fields, "action": "reject"}), 400),
            ("nothing edited", server.send({**fields, "action": "edit"}), 400)):
        expect(f"a form with {what} is refused: {refused[0]}", refused[0] == code)
    expect("GET decides nothing", server.ask(f"/decide?{urllib.parse.urlencode(fields)}")[0] == 404)
    expect("nothing was decided", review(server)["history"] == [])
    for back in ("//evil.example", "https://evil.example/", "/review\r\nX: y", "/\\evil", "javascript:x"):
        status, headers, _ = server.send({**fields, "back": back})
        expect(f"{back!r} leads nowhere else", status == 303 and "X" not in headers and
               headers["Location"].startswith("/review?done="))


def check_review(server):
    """Without scripts: each act is a form, its fields typed, and all can be undone."""
    key = server.key()

    def act(action, **fields):
        status, headers, page = server.send({"key": key, "action": action, "back": "/review",
                                             **fields})
        expect(f"{action} {fields}: {status} {page[-300:] if status != 303 else ''}", status == 303)
        number = headers["Location"].partition("done=")[2] if status == 303 else ""
        return int(number) if number else 0

    def undo_all():
        while (last := review(server)["undo"]) != 0:
            act("undo", decision=last)

    undo_all()
    desk = review(server)
    expect("disputed first", desk["queue"][0]["disputed"] == "contradiction")
    killed = next(c for c in desk["queue"] if c["slot"] == "killed" and c["holder"] == "army")
    page = server.ask(f"/review/{killed['id']}")[2]
    for label in ("At least", "Who says so", "Stance", "The words in the article", "Reason"):
        expect(f"a field {label}", label in page)
    act("accept", claim=killed["id"])
    expect("accepted", "accepted" in server.ask(f"/claim/{killed['id']}")[2])
    expect("and out of the queue", killed["id"] not in
           [c["id"] for c in review(server)["queue"]])
    undo_all()
    act("edit", claim=killed["id"], low="9", was_low="9", high="12", was_high="9",
        holder="<i>army</i>", was_holder="army", words="nine people", was_words="nine")
    page = server.ask(f"/claim/{killed['id']}")[2]
    expect("edited, as text", "&lt;i&gt;army" in page and "<i>" not in page and "9..12" in page)
    expect("what was read stays", "<del><bdi>9</bdi></del>" in page)
    expect("the span is another", "nine people</mark>" in page)
    act("edit", claim=killed["id"], words="attack. The mayor", was_words="nine people")
    page = server.ask(f"/review/{killed['id']}")[2]
    expect("a span over paragraphs", ".\n\nThe mayor</mark> blamed" in page)
    expect("in one line of its field and of what it was", page.count('value="attack.  The mayor"') == 2)
    expect("four decisions", len(review(server)["history"]) == len(
        {d["id"] for d in review(server)["history"]}) and review(server)["decided"] == 1)
    undo_all()
    expect("as it was read", review(server, "")["decided"] == 0 and "<del>" not in
           server.ask(f"/claim/{killed['id']}")[2])
    act("reject", claim=killed["id"], reason="wrong value", note="<script>alert(3)</script>")
    expect("a note is text", "<script>alert(3)" not in server.ask("/review")[2])
    incident = json.loads(server.ask(f"/incident/{killed['incident']}.json")[2])
    expect("what is rejected disputes nothing", not any(d["slot"] == "killed" for d in
                                                        incident["disputes"]))
    act("defer", claim=review(server)["queue"][0]["id"])
    expect("put off", review(server)["deferred"] == 1 and
           len(review(server, "?state=deferred")["queue"]) == 1)
    march = next(i for i in json.loads(server.ask("/incidents.json")[2])["incidents"]
                 if i["type"] == "PROTEST")
    act("correct", incident=march["id"], first="2025-06", was_first="", last="", was_last="",
        place="Villeurbanne", was_place="Lyon", point="45.77, 4.88")
    corrected = json.loads(server.ask(f"/incident/{march['id']}.json")[2])["incident"]
    expect(f"corrected: {corrected}", corrected["latest"] == "2025-06-30" and
           corrected["place"] == "Villeurbanne" and corrected["lat"] == 45.77)
    act("merge", incident=march["id"], other=killed["incident"])
    expect("merged", review(server)["history"][0]["kind"] == "merge")
    merged = min(march["id"], killed["incident"])
    told = json.loads(server.ask(f"/incident/{merged}.json")[2])
    articles = sorted({c["article"] for c in told["claims"]})
    act("split", incident=merged, article=articles[-1])
    left = json.loads(server.ask(f"/incident/{merged}.json")[2])
    expect(f"split: {articles}", review(server)["history"][0]["kind"] == "split" and
           sorted({c["article"] for c in left["claims"]}) == articles[:-1])
    undo_all()
    act("copy", claim=killed["id"], original=articles[-1])
    expect("marked as a copy", review(server)["history"][0]["kind"] == "copy" and
           "of a copy" in server.ask(f"/claim/{killed['id']}")[2])
    undo_all()
    places = json.loads(server.ask("/places.json?name=Lyon")[2])["places"]
    expect("places to pick", any(p["country"] == "FR" and abs(p["lat"] - 45.75) < .1 for p in places))


def check_coders(server):
    """Of the sample a coder sees nothing of the other, and both are compared."""
    key = server.key()
    server.send({"key": key, "action": "sample", "share": "100", "back": "/agreement"})

    def as_coder(name):
        cookie = server.cookie["Cookie"] + f"; coder_{server.address.port}={name}"
        return {"Cookie": cookie}

    status, headers, _ = server.send({"key": key, "action": "coder", "coder": "Ada L\u00f6w"})
    expect("a coder is kept", status == 303 and "Ada%20L%C3%B6w" in headers["Set-Cookie"])
    ada, ben = as_coder("Ada%20L%C3%B6w"), as_coder("Ben")
    expect("and greeted", "Ada L\u00f6w" in server.ask("/review", ada)[2])
    claim = review(server)["queue"][0]["id"]
    fields = {"key": key, "claim": claim, "back": "/review"}
    server.send({**fields, "action": "reject", "reason": "retracted", "note": "uniquely"}, ada)
    for path in ("/review", f"/review/{claim}", "/review?state=decided", f"/claim/{claim}",
                 "/review.json", "/agreement"):
        page = server.ask(path, ben)[2]
        expect(f"{path} is blind", "uniquely" not in page and "retracted" not in
               page.replace("<option>retracted", "") and "L\u00f6w" not in page)
    server.send({**fields, "action": "accept"}, ben)
    found = json.loads(server.ask("/agreement.json")[2])
    expect(f"they differ: {found}", found["claims"] == 1 and len(found["disagreements"]) == 1 and
           found["disagreements"][0]["claim"] == claim)
    expect("side by side", "Settle it" in server.ask("/agreement")[2])
    server.send({"key": key, "action": "sample", "share": "0", "back": "/agreement"})


def check_load(server):
    port = server.address.port
    idle = [socket.create_connection(("127.0.0.1", port)) for _ in range(1000)]
    slow = [socket.create_connection(("127.0.0.1", port)) for _ in range(300)]
    for piece in (b"GET /inci", b"dents HTTP/1.1\r", b"\nHost:", b" 127."):
        for connection in slow:
            connection.sendall(piece)
        start = time.monotonic()
        expect("a thousand idle connections and 300 slow ones keep nobody out",
               server.ask("/incidents")[0] == 200 and time.monotonic() - start < 5)
    for connection in idle + slow:
        connection.close()
    long = socket.create_connection(("127.0.0.1", port))
    try:
        long.sendall(b"GET /incidents?place=" + b"a" * 10_000_000 + b" HTTP/1.1\r\n\r\n")
        answer = long.recv(64)
    except OSError:  # hung up before all was sent
        answer = b""
    expect("a long address is refused", answer == b"" or b" 4" in answer[:12])
    expect("and the next is answered", server.ask("/incidents")[0] == 200)


def check_silence(silent, since):
    """Whoever says nothing for a quarter of a minute is hung up on."""
    silent.settimeout(max(1, 25 - (time.monotonic() - since)))
    try:
        ended = silent.recv(64)
    except TimeoutError:
        ended = None
    expect("who says nothing is hung up on", ended is not None and
           (ended == b"" or b" 408" in ended[:12]))


def first_of(server, last):
    """What a browser hears first that was told of everything up to the event `last`."""
    stream = http.client.HTTPConnection("127.0.0.1", server.address.port, timeout=20)
    stream.request("GET", "/events", headers=server.cookie | {"Last-Event-ID": last})
    events = stream.getresponse()
    line = b""
    while not line.startswith((b"event:", b": still")) and (line := events.readline()):
        pass
    stream.close()
    return line.strip()


def check_news(server, program, ledger, folder):
    stream = http.client.HTTPConnection("127.0.0.1", server.address.port, timeout=20)
    stream.request("GET", "/events", headers=server.cookie)
    events = stream.getresponse()
    expect("a stream", events.headers["Content-Type"] == "text/event-stream")
    tag = server.ask("/incidents")[1]["ETag"]
    article = os.path.join(folder, "new.txt")
    with open(article, "w", encoding="utf-8") as handle:
        handle.write("date 2025-07-01\nFire\n\nA bomb killed three people in Oslo on Sunday, police "
                     "said.\n")
    subprocess.run([program, "add", "-d", ledger, article], check=True, capture_output=True)
    line = b""
    known = None
    while not line.startswith(b"event:") and (line := events.readline()):
        if line.startswith(b"id: "):
            known = [line.removeprefix(b"id: ").strip().decode(), *(known or [])]
    expect("what another program adds is told", line.strip() == b"event: changed")
    expect("and a page has another tag", server.ask("/incidents")[1]["ETag"] != tag)
    stream.close()
    expect("who was away is told of what he missed", first_of(server, known[-1]) == b"event: changed")
    expect("and not of what he heard", first_of(server, known[0]) == b": still here")


def main():
    program = os.path.join(sys.argv[2], "dateline")
    with tempfile.TemporaryDirectory() as folder:
        articles = os.path.join(folder, "articles.jsonl")
        ledger = os.path.join(folder, "news.db")
        with open(articles, "w", encoding="utf-8") as handle:
            handle.writelines(json.dumps(article) + "\n" for article in ARTICLES)
        subprocess.run([program, "add", "-d", ledger, articles], check=True, capture_output=True)
        server = Server(program, ledger)
        silent = socket.create_connection(("127.0.0.1", server.address.port))
        silent.sendall(b"GET /incidents HTTP/1.1\r\n")
        since = time.monotonic()
        try:
            check_gate(server)
            check_pages(server)
            check_filters(server)
            check_forms(server)
            check_review(server)
            check_coders(server)
            check_load(server)
            check_news(server, program, ledger, folder)
            check_silence(silent, since)
        finally:
            expect("it stops when told", server.stop() == 0)
        missing = subprocess.run([program, "serve", "-d", os.path.join(folder, "none.db")],
                                 capture_output=True, check=False)
        expect("a missing ledger is exit 4", missing.returncode == 4)
    for failure in failures:
        print(f"not so: {failure}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
