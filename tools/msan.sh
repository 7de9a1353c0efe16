#!/bin/sh
# msan.sh FOLDER BUILD [FOUND]: replays what is kept of the fuzz targets under the memory sanitizer, which
# ends a program that decides by bytes nobody wrote. Only targets whose code is all ours: libraries that
# the sanitizer has not compiled write without its knowing. Seeds and lexicon are BUILD's, as its programs
# use such libraries; FOUND, when given, has a folder a target of other inputs, as FOLDER/found of fuzz.sh.
set -eu
folder=$1
build=$(cd "$2" && pwd)
found=${3:-}
targets="container gazetteer howmany lexicon model network own_actors reader_model tokens when wordpiece"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
cmake --preset msan -B "$folder" >"$log" 2>&1 || { cat "$log" >&2; exit 1; }
ninja -C "$folder" $(for name in $targets; do echo "fuzz_$name"; done) >"$log" 2>&1 || { tail -n 40 "$log" >&2; exit 1; }
"$build/fuzz/make_seeds" "$build/fuzz/seeds" "$build"
status=0
inputs=0
for name in $targets; do
    if DATELINE_DATA=$build "$folder/fuzz/fuzz_$name" "fuzz/corpus/$name" "fuzz/regression/$name" \
        "$build/fuzz/seeds/$name" ${found:+"$found/$name"} >"$log" 2>&1; then
        inputs=$((inputs + $(awk '/ inputs$/ { n += $(NF - 1) } END { print n + 0 }' "$log")))
    else
        status=1
        tail -n 40 "$log"
    fi
done
echo "$inputs inputs of $(echo "$targets" | wc -w) targets under the memory sanitizer"
exit $status
