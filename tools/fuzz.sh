#!/bin/sh
# fuzz.sh FOLDER SECONDS: runs every fuzz target for so many seconds. New inputs go to FOLDER/found,
# crashes to fuzz/regression/NAME, where every later `make check` replays them.
set -eu
folder=$1
seconds=$2
tools/build.sh "$folder" fuzz
status=0
"$folder/fuzz/make_seeds" "$folder/fuzz/seeds" "$folder"
for program in "$folder"/fuzz/fuzz_*; do
    name=$(basename "$program" | sed 's/^fuzz_//')
    mkdir -p "$folder/found/$name" "$folder/fuzz/seeds/$name" "fuzz/corpus/$name" "fuzz/regression/$name"
    words=fuzz/dictionary/$name
    echo "$name"
    DATELINE_DATA=$folder "$program" -max_total_time="$seconds" -timeout=60 -rss_limit_mb=1024 \
        -max_len=262144 -use_value_profile=1 -verbosity=0 -print_final_stats=1 \
        ${words:+$([ -e "$words" ] && echo "-dict=$words")} \
        -artifact_prefix="fuzz/regression/$name/" "$folder/found/$name" "fuzz/corpus/$name" "$folder/fuzz/seeds/$name" ||
        status=1
done
exit $status
