#!/bin/sh
# analyse.sh FOLDER: what `make analyse` runs: cppcheck, clang-tidy and gcc's -fanalyzer over all of
# src, each at zero findings. What is passed over, and why, stands in .clang-tidy,
# tools/cppcheck.suppressions and tools/analyse.suppressions. FOLDER is a build whose compile commands are
# taken; what was said of files that have not changed since is kept in it, so that a run goes on where one stopped.
set -u
folder=${1:-build}
state=$folder/analyse
mkdir -p "$state/cppcheck" "$state/tidy"
result=0

# "FILE CHECK" of the list as patterns of grep.
sed -n 's/^\([^# ]*\) \(.*\)$/\1:.*\\[\2\\]/p' tools/analyse.suppressions >"$state/passed-over"

judge() { # judge NAME FILE: the findings are its lines that tell of an error or a warning
    grep -E ': (error|warning|performance|portability)[: ]' "$2" | grep -v -f "$state/passed-over" | sort -u >"$2.left"
    echo "$1: $(wc -l <"$2.left") findings"
    cat "$2.left"
    [ ! -s "$2.left" ] || result=1
}

cppcheck --std=c11 --enable=warning,performance,portability --library=posix --quiet \
    --cppcheck-build-dir="$state/cppcheck" --suppressions-list=tools/cppcheck.suppressions \
    --template='{file}:{line}: {severity} {id}: {message}' -j "$(nproc)" \
    -I include -I src src >"$state/cppcheck.txt" 2>&1
judge cppcheck "$state/cppcheck.txt"

# Kernels are compiled with instruction sets of their own, several from one text.
git ls-files 'src/*.c' | grep -v '/kernels_' |
    xargs -n 1 -P "$(nproc)" tools/tidy_file.sh "$folder" "$state/tidy" >"$state/tidy.txt"
judge clang-tidy "$state/tidy.txt"

cmake --preset release -B "$state/gcc" -DDATELINE_TESTS=OFF -DCMAKE_C_FLAGS="-fanalyzer" >"$state/gcc.log" 2>&1 &&
    ninja -C "$state/gcc" -k 0 >"$state/gcc.txt" 2>&1 || result=1
judge 'gcc -fanalyzer' "$state/gcc.txt"
exit $result
