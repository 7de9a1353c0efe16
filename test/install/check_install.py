#!/usr/bin/env python3
"""check_install.py SOURCE BUILD: installs the build into a folder of its own, builds a stranger's
program against what lies there, and reads an article with that program and with the command."""
import json
import os
import pathlib
import subprocess
import sys
import tempfile

SOURCE, BUILD = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])
ARTICLE = "KELD, June 2 - A tanker ran aground off Keld on Friday, the coast guard said.\n"


def run(*command, **more):
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, **more)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}\n{done.stdout}{done.stderr}")
    return done.stdout


CACHE = (BUILD / "CMakeCache.txt").read_text()
if "DATELINE_SANITIZE:BOOL=ON" in CACHE:
    print("sanitizer build: the plain one is installed")
    sys.exit(0)

with tempfile.TemporaryDirectory() as folder:
    prefix = pathlib.Path(folder) / "usr"
    run("cmake", "--install", BUILD, "--prefix", prefix)
    description = next(prefix.rglob("dateline.pc"))
    text = description.read_text().split("\n\n", 1)[1]
    library = next(prefix.rglob("libdateline.*")).parent
    description.write_text(f"libdir={library}\nincludedir={prefix}/include\n\n{text}")

    # The data folder is found through the environment: the prefix here is not the configured one.
    environment = {**os.environ, "PKG_CONFIG_PATH": str(description.parent),
                   "LD_LIBRARY_PATH": str(library), "DATELINE_DATA": str(prefix / "share/dateline")}
    flags = run("pkg-config", "--cflags", "--libs", "dateline", env=environment).split()
    program = pathlib.Path(folder) / "consumer"
    run("cc", "-std=c11", SOURCE / "test/install/consumer.c", "-o", program, *flags)

    article = pathlib.Path(folder) / "article.txt"
    article.write_text(ARTICLE)
    read = json.loads(run(program, article, env=environment))
    command = json.loads(run(prefix / "bin/dateline", "read", "--json", article, env=environment))
    if read != command:
        sys.exit("the library and the command read differently")
    print(f"read {read['article']['chars']} characters")
