#!/usr/bin/env python3
"""Every header of a room and the public one compile alone, as C11 and as C++17."""
import concurrent.futures
import os
import shutil
import subprocess

import house

LANGUAGES = [
    ("C11", ["clang", "gcc", "cc"], ["-x", "c", "-std=gnu11"]),
    ("C++17", ["clang++", "g++", "c++"], ["-x", "c++", "-std=gnu++17"]),
]
COMMON = ["-fsyntax-only", "-D_GNU_SOURCE", f"-I{house.SOURCE}/include", f"-I{house.SOURCE}/src"]


def first_program(names):
    return next((name for name in names if shutil.which(name)), None)


def compile_alone(job):
    path, language, command = job
    text = f'#include "{path}"\n'
    done = subprocess.run([*command, "-"], input=text, capture_output=True, text=True)
    if done.returncode == 0:
        return None
    first = next((line for line in done.stderr.splitlines() if "error" in line), "?")
    return f"{house.name_of(path)}: not alone in {language}: {first}"


jobs, faults = [], []
for language, programs, options in LANGUAGES:
    program = first_program(programs)
    if program is None:
        faults.append(f"no compiler for {language}")
        continue
    jobs += [(path, language, [program, *options, *COMMON])
             for path in house.files("include/*.h", "src/*/*.h")]
with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
    faults += [fault for fault in pool.map(compile_alone, jobs) if fault]
house.report(faults)
