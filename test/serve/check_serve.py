#!/usr/bin/env python3
"""The browser's view of a ledger: only this machine, only with the token, only reading.

usage: check_serve.py SOURCE BUILD
"""
import http.client
import os
import signal
import subprocess
import sys
import tempfile
import urllib.parse

ARTICLE = """date 2025-03-04
Bus attacked near Tarel

Gunmen attacked a bus near Nairobi on Monday, killing five passengers, police said.
<script>alert(1)</script> was painted on the bus.
"""
failures = []


def expect(what, is_so):
    if not is_so:
        failures.append(what)


def get(address, path, token, method="GET"):
    connection = http.client.HTTPConnection(address.hostname, address.port, timeout=10)
    connection.request(method, path + (f"?token={token}" if token else ""))
    answer = connection.getresponse()
    return answer.status, answer.headers, answer.read().decode("utf-8")


def check(program, ledger):
    server = subprocess.Popen([program, "serve", "-d", ledger], stdout=subprocess.PIPE, text=True)
    try:
        address = urllib.parse.urlparse(server.stdout.readline().strip())
        token = urllib.parse.parse_qs(address.query)["token"][0]
        expect("only loopback", address.hostname == "127.0.0.1")
        expect("a long token", len(token) >= 32)
        status, headers, page = get(address, "/", token)
        expect("the overview is there", status == 200 and "<table>" in page)
        expect("scripts are forbidden", "default-src 'none'" in headers["Content-Security-Policy"])
        expect("no token, no page", get(address, "/", None)[0] == 401)
        expect("a wrong token, no page", get(address, "/", "0" * len(token))[0] == 401)
        status, _, page = get(address, "/incident/1", token)
        expect("an incident is told", status == 200 and "police" in page)
        expect("text from outside is escaped", "<script>" not in page)
        expect("unknown incidents are not found", get(address, "/incident/999", token)[0] == 404)
        expect("unknown pages are not found", get(address, "/../etc/passwd", token)[0] == 404)
        expect("nothing is written", get(address, "/", token, "POST")[0] == 405)
        for page in ("/disputes", "/timeline", "/people"):
            expect(f"{page} is there", get(address, page, token)[0] == 200)
    finally:
        server.send_signal(signal.SIGTERM)
        expect("it stops when told", server.wait(timeout=10) == 0)


def main():
    program = os.path.join(sys.argv[2], "dateline")
    with tempfile.TemporaryDirectory() as folder:
        article = os.path.join(folder, "article.txt")
        ledger = os.path.join(folder, "news.db")
        with open(article, "w", encoding="utf-8") as handle:
            handle.write(ARTICLE)
        subprocess.run([program, "add", "-d", ledger, article], check=True, capture_output=True)
        check(program, ledger)
        missing = subprocess.run([program, "serve", "-d", os.path.join(folder, "none.db")],
                                 capture_output=True)
        expect("a missing ledger is exit 4", missing.returncode == 4)
    for failure in failures:
        print(f"not so: {failure}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
