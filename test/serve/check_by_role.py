#!/usr/bin/env python3
"""The pages by role and name, as a screen reader has them, and by mouse: by_role.mjs, which Playwright
runs in Debian's Chromium. Where npm has not brought Playwright it is left out; check_browser.py, which
needs none of it, walks the same pages by keyboard.

usage: check_by_role.py SOURCE BUILD
"""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

from check_serve import Server

TEXTS = (
    "date 2025-11-04\nRaid\n\nPolice said on Monday that gunmen killed four people in Lund.\n\n"
    "Nobody was arrested, police said.\n",
    "date 2025-11-05\nBlast\n\nA bomb killed three people in Bergen on Monday, police said.\n",
    "date 2025-11-05\nFire\n\nA gunman wounded two people in Malmo on Monday, police said.\n",
)


def main():
    source, build = (pathlib.Path(path).resolve() for path in sys.argv[1:3])
    node, chromium = shutil.which("node"), shutil.which("chromium")
    if not node or not chromium or not (source / "ui/node_modules/playwright-core").is_dir():
        print("playwright-core, node or chromium is not installed")
        return 77
    program = str(build / "dateline")
    pictures = build / "screenshots"
    pictures.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        ledger = os.path.join(folder, "news.db")
        told = [os.path.join(folder, f"{name}.txt") for name in ("lund", "bergen", "malmo")]
        examples = sorted(str(path) for path in (source / "examples").glob("[a-z]*.*"))
        for path, text in zip(told, TEXTS):
            with open(path, "w", encoding="utf-8") as handle:
                handle.write(text)
        subprocess.run([program, "add", "-q", "-d", ledger, *examples, told[0]], check=True)
        server = Server(program, ledger)
        try:
            return subprocess.run([node, source / "test/serve/by_role.mjs", source / "ui", chromium,
                                   server.printed, pictures, program, ledger, *told[1:]],
                                  check=False, timeout=240).returncode
        finally:
            server.stop()


if __name__ == "__main__":
    sys.exit(main())
