#!/usr/bin/env python3
"""check_same_bytes.py SOURCE BUILD [all]: what is written depends on what is read, and on nothing else.

Reading the examples gives the same bytes for any number of threads, in any locale and time zone. With
"all" also when built by the other compiler, without optimisation and with all of it.
"""
import os
import pathlib
import subprocess
import sys

SOURCE, BUILD = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
INPUTS = sorted(str(path.relative_to(SOURCE)) for pattern in ("*.txt", "*.html", "*.jsonl")
                for path in (SOURCE / "examples").glob(pattern))
PLACES = [("C", "UTC"), ("C.UTF-8", "Pacific/Kiritimati"), ("tr_TR.UTF-8", "Asia/Kathmandu"),
          ("de_DE.UTF-8", "America/St_Johns"), ("ar_EG.UTF-8", "Pacific/Pago_Pago")]
BUILDS = [("gcc", "-O0"), ("gcc", "-O3"), ("clang", "-O0"), ("clang", "-O3")]


def read(program, jobs=1, place=PLACES[0], data=None):
    environment = {**os.environ, "LC_ALL": place[0], "LANG": place[0], "TZ": place[1],
                   "DATELINE_DATA": str(data or os.environ.get("DATELINE_DATA", BUILD))}
    command = [program, "read", "--json", "--layers", "all", "--model", "fast", "--jobs", str(jobs), *INPUTS]
    done = subprocess.run(command, cwd=SOURCE, env=environment, capture_output=True, check=False)
    return done.returncode, done.stdout, done.stderr


def built(compiler, level):
    folder = BUILD / "sweep" / f"{compiler}{level}"
    # A build type of its own: what Release means, cmake/flags.cmake says whatever is asked here.
    subprocess.run(["cmake", "-S", SOURCE, "-B", folder, "-G", "Ninja", "-DDATELINE_TESTS=OFF",
                    f"-DCMAKE_C_COMPILER={compiler}", f"-DCMAKE_C_FLAGS_LEVEL={level}",
                    "-DCMAKE_BUILD_TYPE=Level"], check=True, capture_output=True)
    if f"{level} " not in (folder / "compile_commands.json").read_text():
        sys.exit(f"{compiler} does not build with {level}")
    subprocess.run(["ninja", "-C", folder, "command"], check=True, capture_output=True)
    return folder / "dateline"


def main():
    program = BUILD / "dateline"
    wanted = read(program)
    faults = [] if wanted[0] == 0 and wanted[1] else [f"reading ends with {wanted[0]}: {wanted[2].decode()}"]
    runs = 0
    for jobs in (2, 3, 16):
        runs += 1
        if read(program, jobs)[1] != wanted[1]:
            faults.append(f"{jobs} threads write something else")
    for place in PLACES[1:]:
        runs += 1
        if read(program, 2, place)[1] != wanted[1]:
            faults.append(f"LC_ALL={place[0]} TZ={place[1]} writes something else")
    for compiler, level in BUILDS if sys.argv[3:] == ["all"] else []:
        runs += 1
        if read(built(compiler, level))[1] != wanted[1]:
            faults.append(f"{compiler} {level} writes something else")
    for fault in faults:
        print(fault)
    print(f"{runs} runs, {len(wanted[1])} bytes each, {len(faults)} differ")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
