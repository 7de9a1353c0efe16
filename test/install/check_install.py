#!/usr/bin/env python3
"""check_install.py SOURCE BUILD: installs the build into a folder of its own, builds the example of
the library against what lies there, shared and as an archive, reads an article with it, with the
command and inside SQLite, and looks at what the library shows of itself."""
import json
import os
import pathlib
import re
import shutil
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


def expect(holds, what):
    if not holds:
        sys.exit(what)


CACHE = (BUILD / "CMakeCache.txt").read_text()
if "DATELINE_SANITIZE:BOOL=ON" in CACHE:
    print("sanitizer build: the plain one is installed")
    sys.exit(0)


def check_symbols(library):
    """The public headers' functions, each with its version, and nothing else."""
    header = "".join(path.read_text() for path in sorted((SOURCE / "include").glob("*.h")))
    declared = set(re.findall(r"\b(dateline_\w+)\(", re.sub(r"//.*", "", header)))
    declared -= set(re.findall(r"typedef [^;{]*?\(\*?(dateline_\w+)\)?\(", header))
    shown = {line.split()[-1] for line in run("nm", "-D", "--defined-only", library).splitlines()}
    shown = {name for name in shown if "@" in name}
    expect(all(name.endswith("@@DATELINE_0.1") for name in shown), f"a symbol without version: {shown}")
    names = {name.partition("@")[0] for name in shown}
    expect(names == declared, f"shown, but not declared or the other way: {names ^ declared}")


def check_pages(prefix):
    verbs = [re.match("verb: (.*)", path.read_text()) for path in (SOURCE / "doc/cmd").glob("*.md")]
    for verb in filter(None, verbs):
        page = prefix / f"share/man/man1/dateline-{verb.group(1)}.1"
        expect(page.exists() and ".SH OPTIONS" in page.read_text(), f"no manual page of {verb.group(1)}")
    zsh = next((prefix / "share/zsh").rglob("_dateline")).relative_to(prefix / "share")
    for path, word in (("bash-completion/completions/dateline", "complete -o default"),
                       (zsh, "#compdef dateline"),
                       ("fish/vendor_completions.d/dateline.fish", "complete -c dateline")):
        expect(word in (prefix / "share" / path).read_text(), f"no completions: {path}")
    script = prefix / "share/bash-completion/completions/dateline"
    answer = run("bash", "-c", f"source {script}; COMP_WORDS=(dateline export --format ge); COMP_CWORD=3;"
                 " _dateline; echo ${COMPREPLY[@]}")
    for shell, path in (("zsh", zsh), ("fish", "fish/vendor_completions.d/dateline.fish")):
        if shutil.which(shell) is not None:
            run(shell, "-n", prefix / "share" / path)
    expect(sorted(answer.split()) == ["ged", "geojson"], f"bash completes to {answer}")


def check_extension(library, article):
    """What SQLite reads is what the command reads. The data folder is found from the library's place."""
    environment = {name: value for name, value in os.environ.items() if name != "DATELINE_DATA"}
    rows = run("sqlite3", "-json", ":memory:", f".load {library / 'dateline'}",
               "CREATE TABLE docs (body TEXT)", "INSERT INTO docs VALUES (readfile('" + str(article) + "'))",
               "SELECT c.slot, c.value, c.holder FROM docs d, claims(d.body) c", env=environment)
    return json.loads(rows)


with tempfile.TemporaryDirectory() as folder:
    prefix = pathlib.Path(folder) / "usr"
    run("cmake", "--install", BUILD, "--prefix", prefix)
    description = next(prefix.rglob("dateline.pc"))
    text = description.read_text().split("\n\n", 1)[1]
    library = next(prefix.rglob("libdateline.a")).parent
    description.write_text(f"libdir={library}\nincludedir={prefix}/include\n\n{text}")
    check_symbols(library / "libdateline.so")
    check_pages(prefix)

    article = pathlib.Path(folder) / "article.txt"
    article.write_text(ARTICLE)
    environment = {**os.environ, "PKG_CONFIG_PATH": str(description.parent),
                   "LD_LIBRARY_PATH": str(library)}
    del environment["DATELINE_DATA"]
    example = SOURCE / "examples/library/read_article.c"
    flags = run("pkg-config", "--cflags", "--libs", "dateline", env=environment).split()
    program = pathlib.Path(folder) / "shared"
    run("cc", "-std=c11", "-Wall", "-Wextra", "-Werror", example, "-o", program, *flags)
    expect("libdateline.so.0" in run("ldd", program, env=environment), "the shared library is not used")
    read = json.loads(run(program, article, env=environment))

    flags = run("pkg-config", "--static", "--cflags", "--libs", "dateline", env=environment).split()
    flags = [flag.replace("-ldateline", "-l:libdateline.a") for flag in flags]
    archive = prefix / "bin/archive"
    run("cc", "-std=c11", example, "-o", archive, *flags)
    command = json.loads(run(prefix / "bin/dateline", "read", "--json", article, env=environment))
    expect(read == command, "the shared library and the command read differently")
    expect(json.loads(run(archive, article, env=environment)) == command, "the archive reads differently")

    article.write_text("Gunmen killed nine people in Goma on Friday, the mayor said.")
    line = pathlib.Path(folder) / "article.jsonl"
    line.write_text(json.dumps({"text": article.read_text()}) + "\n")
    fast = json.loads(run(prefix / "bin/dateline", "read", "--json", "--model", "fast", line, env=environment))
    inside = check_extension(library, article)
    wanted = [{name: claim[name] for name in ("slot", "value", "holder")} for claim in fast["claims"]]
    expect(inside and inside == wanted, f"SQLite reads {inside}, the command {wanted}")
    print(f"read {read['article']['chars']} characters")
