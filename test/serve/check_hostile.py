#!/usr/bin/env python3
"""Articles that mean harm: markup in titles, names, outlets, addresses and quotes, signs that turn the
direction of text, formulas for spreadsheets. Every page that can be reached shows them as text: there
is no element and no script but ours. With Debian's Chromium, nothing of it runs there either.

usage: check_hostile.py SOURCE BUILD
"""
import html.parser
import json
import os
import re
import sys

from check_serve import expect, failures
from chromium import Chromium
from made import served

SCRIPT = "<script>window.hit=1</script>"
IMAGE = "<img src=x onerror=window.hit=1>"
ARTICLES = [
    {"id": f"1{IMAGE}", "date": "2025-03-04", "outlet": f"=cmd()|'/c' {SCRIPT}",
     "url": "javascript:window.hit=1", "title": f"Raid on Tarel \"'><svg onload=window.hit=1> {SCRIPT}",
     "text": f"Gunmen attacked a bus near Nairobi on Monday, killing five passengers, police said. "
             f"\"{SCRIPT} killed nine of them,\" Mayor {IMAGE} Karim Osei said. The army said that "
             f"nine people were killed. Karim Osei blamed {IMAGE} Front. Spokesman \"Onload "
             f"'onerror=1' Banda\" denied that the {SCRIPT} Front attacked the bus."},
    {"id": "2", "date": "2025-03-05", "outlet": "صحيفة الشمال", "title": "هجوم على حافلة",
     "url": "https://news.example/\"><script>1</script>",
     "text": "Gunmen attacked a bus near Nairobi on Monday, killing seven passengers, hospital "
             "officials said. \u202e\u2066Reversed Khan\u2069 arrived in Mombasa on Tuesday, police "
             "said.\n\nقال المتحدث باسم الشرطة إن تسعة أشخاص قتلوا في الهجوم يوم الاثنين."},
]
# All that our own pages are made of. Text from articles can be none of it unless it is markup.
OURS = set("""html head meta title link script body a header p nav ul li ol div main footer h1 h2 h3 form label
input select option button span b table caption thead tbody tr th td bdi time figure figcaption svg g
path rect line circle text use defs pattern lineargradient stop dl dt dd details summary section article
mark q del code fieldset legend kbd""".split())
ATTRIBUTES = re.compile(r"on\w+|style|srcdoc|formaction")


class Page(html.parser.HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.links, self.foreign, self.scripts, self.ends = set(), [], [], []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        if tag not in OURS or any(ATTRIBUTES.fullmatch(name) for name in given):
            self.foreign.append((tag, attrs))
        if tag == "script":
            self.scripts.append(given.get("src"))
        if tag == "a" and given.get("href"):
            self.links.add(given["href"])
        for name in ("href", "src", "action"):
            if given.get(name) and not given[name].startswith(("/", "#", "?")):
                self.ends.append(given[name])


def crawl(server):
    """Every page that can be reached, 300 at most; those of one kind look alike."""
    queue, seen = ["/incidents", "/people", "/disputes", "/sources", "/review", "/agreement"], {}
    while queue and len(seen) < 300:
        path = queue.pop(0)
        if path in seen or not path.startswith("/"):
            continue
        status, headers, text = server.ask(path.replace(" ", "%20"))
        seen[path] = text
        expect(f"{path} is there: {status}", status == 200)
        kind = headers["Content-Type"]
        expect(f"{path} says what it is", headers["X-Content-Type-Options"] == "nosniff")
        if "html" not in kind:
            expect(f"{path} is not shown as a page: {kind}", kind.startswith(
                ("application/", "text/csv", "text/calendar")))
            continue
        page = Page(text)
        expect(f"{path} has foreign elements: {page.foreign[:2]}", page.foreign == [])
        expect(f"{path} has one script: {page.scripts}", page.scripts == ["/assets/app.js"])
        expect(f"{path} leads only to the web: {page.ends}", all(
            end.startswith("https://news.example/") for end in page.ends))
        expect(f"{path} turns no text unseen", not re.search("[\u202a-\u202e\u2066-\u2069]", text))
        queue.extend(sorted(page.links))
    return seen


def check_texts(server, seen):
    whole = "".join(seen.values())
    expect("the title is told", "&lt;svg onload=window.hit=1&gt;" in whole)
    expect("so is a quote or a name", "&lt;img src=x onerror=window.hit=1&gt;" in whole)
    expect("the sign that turns is shown", "U+202E" in whole)
    for kind in ("incident", "claim", "review", "source", "incidents"):
        expect(f"{kind} was among them", any(path.startswith(f"/{kind}") for path in seen))
    claim = next(path for path in seen if re.fullmatch(r"/claim/\d+", path) and
                 "هجوم" in seen[path])
    expect("what runs from right to left says so", 'dir="auto"' in seen[claim] and
           "<bdi>" in seen[claim])
    table = server.ask("/incidents.csv")[2] + server.ask("/export?format=csv")[2]
    expect("no cell is a formula", not re.search(r'(^|,)"?[=@]', table, re.M))


def check_in_browser(server, seen):
    try:
        browser = Chromium()
    except FileNotFoundError:
        return
    try:
        browser.open(server.printed)
        base = server.printed.partition("/?")[0]
        kinds = {}
        for path in seen:
            kinds.setdefault(re.sub(r"\d+|\?.*", "", path), path)
        for path in kinds.values():
            if path.startswith("/export") or ".json" in path or ".csv" in path:
                continue
            browser.open(base + path)
            expect(f"{path}: nothing runs", browser.value("window.hit") is None)
            expect(f"{path}: no image, one script", browser.value(
                "document.images.length === 0 && document.scripts.length === 1"))
        browser.open(base + next(path for path in seen if path.startswith("/review/")))
        browser.press("j")
        browser.press("a")
        browser.wait("document.querySelector('.said')?.textContent.includes('Accepted')")
        expect("nor what scripts put there", browser.value("window.hit") is None and
               browser.value("document.images.length") == 0)
        expect("nothing leaves this machine",
               all(address.startswith((base + "/", "data:")) for address in browser.requests()))
        expect(f"no complaints: {browser.complaints()[:1]}", browser.complaints() == [])
    finally:
        browser.close()


def main():
    with served(os.path.join(sys.argv[2], "dateline"), ARTICLES) as server:
        claim = json.loads(server.ask("/review.json")[2])["queue"][0]["id"]
        server.send({"key": server.key(), "action": "reject", "claim": claim, "back": "/review",
                     "reason": SCRIPT, "note": IMAGE})
        seen = crawl(server)
        check_texts(server, seen)
        check_in_browser(server, seen)
    for failure in failures[:20]:
        print(f"not so: {failure}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
