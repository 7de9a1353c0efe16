#!/usr/bin/env python3
"""check_package.py SOURCE BUILD: packs the build for Debian, installs the package into a root of its
own, uses it there and takes it away again without a trace."""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

SOURCE, BUILD = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])


def run(*command, code=0, **more):
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, **more)
    if done.returncode != code:
        sys.exit(f"{' '.join(map(str, command))}: {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


CACHE = (BUILD / "CMakeCache.txt").read_text()
if "DATELINE_SANITIZE:BOOL=ON" in CACHE:
    print("sanitizer build: the plain one is packed")
    sys.exit(0)
if shutil.which("dpkg-deb") is None or shutil.which("dpkg-shlibdeps") is None:
    print("no Debian: nothing is packed")
    sys.exit(77)

with tempfile.TemporaryDirectory() as folder:
    folder = pathlib.Path(folder)
    run(SOURCE / "tools/package.sh", BUILD, folder, "none")
    package = next(folder.glob("dateline_*.deb"))
    fields = run("dpkg-deb", "--field", package)
    for library in ("libc6", "libsqlite3-0", "libxml2", "libuchardet0", "libmicrohttpd12", "libjson-c5"):
        if not re.search(rf"^Depends:.*\b{library}\b", fields, re.M):
            sys.exit(f"the package does not depend on {library}:\n{fields}")
    names = run("dpkg-deb", "--contents", package)
    for path in ("usr/bin/dateline", "usr/include/dateline.h", "usr/share/man/man1/dateline-export.1.gz",
                 "usr/share/dateline/dateline.lexicon", "usr/share/doc/dateline/copyright",
                 "usr/share/doc/dateline/formats.md"):
        if f" ./{path}" not in names:
            sys.exit(f"the package has no {path}")
    if re.search(r" \./(?!usr/)\S", names) or not all("root/root" in line for line in names.splitlines()):
        sys.exit(f"the package puts something outside /usr, or not as root:\n{names}")

    # A root of its own needs no rights: dpkg only keeps its lists there.
    root = folder / "root"
    for path in ("var/lib/dpkg/info", "var/lib/dpkg/updates", "var/lib/dpkg/triggers", "var/log"):
        (root / path).mkdir(parents=True)
    for path in ("status", "available"):
        (root / "var/lib/dpkg" / path).touch()
    dpkg = ["dpkg", f"--root={root}", "--force-not-root", "--force-depends", "--force-bad-path",
            f"--log={folder}/log"]
    run(*dpkg, "--install", package)
    article = folder / "article.txt"
    article.write_text("Gunmen killed nine people in Goma on Monday, police said.\n")
    told = run(root / "usr/bin/dateline", "read", "--model", "fast", article, env={"PATH": "/usr/bin:/bin"})
    if "Goma" not in told:
        sys.exit(f"the installed command reads nothing:\n{told}")
    run(*dpkg, "--purge", "dateline")
    left = [path for path in (root / "usr").rglob("*")] if (root / "usr").exists() else []
    if left:
        sys.exit(f"left behind: {left[:5]}")
    print(f"packed {package.stat().st_size >> 20} MiB, installed, used and removed")
