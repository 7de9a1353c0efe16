#!/bin/sh
# analyse.sh FOLDER: what `make analyse` runs: cppcheck, clang-tidy and gcc's -fanalyzer over all of
# src, each at zero findings. What is passed over, and why, stands in tools/cppcheck.suppressions,
# .clang-tidy and below. FOLDER is a build whose compile commands are taken.
set -u
folder=${1:-build}
state=$folder/analyse
mkdir -p "$state/cppcheck"
result=0

judge() { # judge NAME FILE: the findings are its lines that tell of an error or a warning
    count=$(grep -cE '(error|warning|performance|portability)[: ]' "$2")
    echo "$1: $count findings"
    if [ "$count" != 0 ]; then
        grep -E -A 3 '(error|warning|performance|portability)[: ]' "$2" | head -n 200
        result=1
    fi
}

cppcheck --std=c11 --enable=warning,performance,portability --library=posix --quiet \
    --cppcheck-build-dir="$state/cppcheck" --suppressions-list=tools/cppcheck.suppressions \
    --template='{file}:{line}: {severity} {id}: {message}' -j "$(nproc)" \
    -I include -I src src >"$state/cppcheck.txt" 2>&1
judge cppcheck "$state/cppcheck.txt"

# Kernels are compiled with instruction sets of their own, several from one text.
git ls-files 'src/*.c' | grep -v '/kernels_' |
    xargs -n 6 -P "$(nproc)" clang-tidy-14 -p "$folder" --quiet >"$state/tidy.txt" 2>"$state/tidy.log"
judge clang-tidy "$state/tidy.txt"

# It takes iconv's converter for memory, which iconv_close does not release.
cmake --preset release -B "$state/gcc" -DDATELINE_TESTS=OFF -DCMAKE_C_FLAGS="-fanalyzer" >"$state/gcc.log" 2>&1 &&
    ninja -C "$state/gcc" -k 0 >"$state/gcc.txt" 2>&1 || result=1
grep -v 'src/intake/charset.c:.*leak of .converter.' "$state/gcc.txt" >"$state/gcc-left.txt"
judge 'gcc -fanalyzer' "$state/gcc-left.txt"
exit $result
