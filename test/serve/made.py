"""What the tests of the browser's pages share: a ledger made of a few articles, with a server over it."""
import contextlib
import json
import os
import subprocess
import tempfile

from check_serve import Server, expect


@contextlib.contextmanager
def served(program, articles):
    """A server over a new ledger of these articles, which must stop when it is told to."""
    with tempfile.TemporaryDirectory() as folder:
        ledger = os.path.join(folder, "news.db")
        subprocess.run([program, "add", "-d", ledger, "--format", "jsonl", "-"], check=True,
                       capture_output=True, input="".join(json.dumps(a) + "\n" for a in articles),
                       text=True)
        server = Server(program, ledger)
        try:
            yield server
        finally:
            expect("it stops when told", server.stop() == 0)
