#!/usr/bin/env python3
"""Fetching from a server of our own: robots.txt, conditions, redirects, limits, and that read takes
what was kept.

usage: check_fetch.py SOURCE BUILD
"""
import hashlib
import http.server
import os
import re
import subprocess
import sys
import tempfile
import threading
import time

STORY = ("<html><head><title>Mill burns</title></head><body><p>The mill at Dorn burned down on Friday "
         "night, the fire brigade said, and two barns with it.</p></body></html>")
asked, failures = [], []


def expect(what, is_so):
    if not is_so:
        failures.append(what)


class Site(http.server.BaseHTTPRequestHandler):
    def log_message(self, *_):
        pass

    def answer(self, status, body, **headers):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        try:
            self.wfile.write(body.encode())
        except BrokenPipeError:
            pass

    def do_GET(self):
        asked.append(self.path)
        at = f"http://127.0.0.1:{self.server.server_port}"
        if self.path == "/robots.txt":
            self.answer(200, "User-agent: *\nDisallow: /private\n")
        elif self.path == "/story" and self.headers["If-None-Match"] == '"1"':
            self.answer(304, "")
        elif self.path == "/story":
            self.answer(200, STORY, ETag='"1"', Content_Type="text/html")
        elif self.path == "/moved":
            self.answer(302, "", Location="/other")
        elif self.path == "/astray":
            self.answer(302, "", Location="/private/y")
        elif self.path == "/round":
            self.answer(302, "", Location="/round")
        elif self.path == "/other":
            self.answer(200, STORY, Content_Type="text/html")
        elif self.path == "/feed":
            self.answer(200, f"<rss><item><link>{at}/story</link></item>"
                             f"<item><link>{at}/private/x</link></item>"
                             f"<item><link>{at}/gone</link></item></rss>")
        elif self.path == "/busy":
            is_first = asked.count("/busy") == 1
            self.answer(429 if is_first else 200, STORY, **({"Retry_After": "2"} if is_first else {}),
                        Content_Type="text/html")
        elif self.path == "/down":
            self.answer(503, "later", Retry_After="3600")
        elif self.path == "/huge":
            self.answer(200, "x", Content_Length=str(1 << 30))
        else:
            self.answer(404, "no")


def run(program, *arguments):
    done = subprocess.run([program, *arguments], capture_output=True, text=True, timeout=120)
    return done.returncode, done.stdout, done.stderr


def check(program, folder, at):
    path = os.path.join(folder, "kept.warc")
    code, out, told = run(program, "fetch", "-o", path, f"{at}/story", f"{at}/private/x")
    expect("one page kept, one refused", code == 3 and out.startswith("fetched 1, not changed 0, refused by robots.txt 1"))
    expect("the refusal is told", "robots.txt forbids it" in told)
    expect("a forbidden page is not asked for", "/private/x" not in asked)
    code, out, _ = run(program, "fetch", "-o", path, f"{at}/story", f"{at}/moved")
    expect("an unchanged page is not kept again", code == 0 and out.startswith("fetched 1, not changed 1"))
    code, out, told = run(program, "fetch", "--feed", "-o", path, f"{at}/feed")
    expect("a feed and its pages", out.startswith("fetched 1, not changed 1, refused by robots.txt 1, failed 1"))
    expect("what fails is told", "HTTP status 404" in told)
    code, _, told = run(program, "fetch", "-o", path, f"{at}/huge", "file:///etc/passwd")
    expect("a huge page is refused", "longer than" in told)
    expect("only the web is fetched", "no address of the web" in told)
    code, out, told = run(program, "fetch", "-o", path, f"{at}/astray", f"{at}/round")
    expect("a redirect leads nowhere that robots.txt forbids", "/private/y" not in asked and
           f"{at}/private/y: the site's robots.txt forbids it" in told)
    expect("redirects in a circle end", code == 3 and "more than 5 redirects" in told
           and asked.count("/round") == 6)
    code, out, told = run(program, "fetch", "-o", path, "http://127.0.0.1:1/x", "gopher://x/y")
    expect("a site that is not there fails and says why",
           code == 3 and "robots.txt 0, failed 2" in out and "connect" in told)
    started = time.monotonic()
    code, out, told = run(program, "fetch", "-o", os.path.join(folder, "busy.warc"), f"{at}/busy")
    expect("a busy site is asked again when it says so",
           code == 0 and out.startswith("fetched 1") and asked.count("/busy") == 2
           and time.monotonic() - started >= 2)
    code, out, told = run(program, "fetch", "-o", os.path.join(folder, "down.warc"), f"{at}/down", f"{at}/other",
                          f"{at}/down")
    expect("a site that wants an hour's quiet is left alone",
           code == 3 and "fetched 0" in out and "failed 3" in out and asked.count("/down") == 1
           and "wants no question for 3" in told and "HTTP status 503" in told)
    kept = open(path, "rb").read()
    digest = hashlib.sha256(STORY.encode()).hexdigest().encode()
    expect("the hash is the body's", b"WARC-Payload-Digest: sha256:" + digest in kept)
    expect("two pages and a feed are kept", len(re.findall(rb"WARC-Type: response", kept)) == 3)
    code, out, _ = run(program, "read", "--model", "fast", "--json", "--layers", "article", path)
    expect("what was kept can be read", out.count('"Mill burns"') == 2)


def main(build):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Site)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with tempfile.TemporaryDirectory() as folder:
        check(os.path.join(build, "dateline"), folder, f"http://127.0.0.1:{server.server_port}")
    server.shutdown()
    for failure in failures:
        print(f"failed: {failure}")
    sys.exit(1 if failures else 0)


main(sys.argv[2])
