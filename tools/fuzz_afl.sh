#!/bin/sh
# fuzz_afl.sh FOLDER SECONDS [TARGET...]: runs the fuzz targets, all when none is named, under AFL++ for
# so many seconds each, with the same seeds, corpora and dictionaries as libFuzzer. A later run goes on
# where an earlier one was. FOLDER/executions.tsv gets a line a run: target, executions and crashes in
# all its runs, inputs kept, share of the edges in hundredths, day. What crashes or hangs comes into
# fuzz/regression/NAME.
set -eu
folder=$1
seconds=$2
shift 2
tools/build.sh "$folder" fuzz-afl
"$folder/fuzz/make_seeds" "$folder/fuzz/seeds" "$folder"
[ $# -gt 0 ] || set -- $(ls "$folder/fuzz" | sed -n 's/^fuzz_//p')
export AFL_NO_UI=1 AFL_NO_AFFINITY=1 AFL_SKIP_CPUFREQ=1 AFL_AUTORESUME=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1
export DATELINE_DATA="$folder"

gather() { # gather NAME FOLDER: seeds that AFL takes: short, and at least one
    mkdir -p "$2"
    printf '1\n' >"$2/least"
    for from in "fuzz/corpus/$1" "$folder/fuzz/seeds/$1"; do
        [ ! -d "$from" ] || find "$from" -type f -size -64k -exec cp -n {} "$2" \;
    done
}

status=0
for name in "$@"; do
    seeds=$folder/afl/seeds/$name
    state=$folder/afl/$name
    words=fuzz/dictionary/$name
    gather "$name" "$seeds"
    afl-fuzz -V "$seconds" -m none -t 10000+ -i "$seeds" -o "$state" $([ ! -e "$words" ] || echo "-x $words") -- \
        "$folder/fuzz/fuzz_$name" >"$folder/afl/$name.log" 2>&1 || { status=1; tail -n 20 "$folder/afl/$name.log"; }
    awk -F ' *: *' -v name="$name" -v day="$(date +%F)" '{ value[$1] = $2 }
        END { printf "%s\t%d\t%d\t%d\t%s\t%s\n", name, value["execs_done"], value["saved_crashes"] + value["saved_hangs"],
                     value["corpus_count"], value["bitmap_cvg"], day }' "$state/default/fuzzer_stats" |
        tee -a "$folder/executions.tsv"
    for found in "$state"/default/crashes/id* "$state"/default/hangs/id*; do
        [ -e "$found" ] || continue
        status=1
        mkdir -p "fuzz/regression/$name"
        cp "$found" "fuzz/regression/$name/afl-$(sha1sum "$found" | cut -c 1-12)"
    done
done
exit $status
