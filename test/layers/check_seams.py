#!/usr/bin/env python3
"""Memory and files are asked for behind base/memory.h and base/file.h only, so that tests can make
each such call fail; their raw calls stand in two files."""
import re

import house

MEMORY = ("malloc", "calloc", "realloc", "reallocarray", "strdup", "strndup", "free", "aligned_alloc",
          "posix_memalign", "asprintf", "vasprintf", "getline", "getdelim", "open_memstream")
FILES = ("open", "openat", "creat", "fopen", "freopen", "fdopen", "fclose", "fread", "fgets", "fgetc",
         "getc", "tmpfile", "close", "read", "pread", "readv", "write", "pwrite", "writev", "fsync",
         "fdatasync", "ftruncate", "truncate", "rename", "unlink", "remove", "rmdir", "mkdir",
         "mkstemp", "mkdtemp", "mmap", "munmap", "mremap", "stat", "fstat", "lstat", "opendir",
         "readdir", "scandir", "link", "symlink", "sendfile", "copy_file_range")
SEAMS = {"src/base/memory.c": MEMORY + ("mmap", "munmap"), "src/base/file_calls.c": MEMORY + FILES}
CALL = re.compile(r"(?<![\w.>])(?<!->)(" + "|".join(MEMORY + FILES) + r")\s*\(")
# Streams go to standard output and error only.
STREAM = re.compile(r"(?<![\w.>])(fwrite|fputs|fputc|fprintf|vfprintf|fflush)\s*\(")


def code_of(line):
    return re.sub(r"//.*", "", re.sub(r'"(\\.|[^"\\])*"', '""', line))


def is_own(name, text):
    """A room's own function or a parameter of that name is not the C library's."""
    return re.search(rf"(?m)^[a-z_][\w ]*[ *]{name}\(|\bdateline_{name} {name}\b", text) is not None


faults = []
for path in house.files("src/*/*.[ch]"):
    name = house.name_of(path)
    lines = [code_of(line) for line in house.lines_of(path)]
    text = "\n".join(lines)
    own = {call for call in set(CALL.findall(text)) if is_own(call, text)}
    for number, line in enumerate(lines, 1):
        for call in CALL.findall(line):
            if call not in own and call not in SEAMS.get(name, ()):
                faults.append(f"{name}:{number}: calls {call} past the seam")
        if STREAM.search(line) and not name.startswith("src/cli/"):
            faults.append(f"{name}:{number}: writes to a stream; only the command does")
house.report(faults)
