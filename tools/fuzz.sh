#!/bin/sh
# fuzz.sh FOLDER SECONDS [PRESET] [TARGET...]: runs the fuzz targets, all when none is named, for so
# many seconds each. New inputs go to FOLDER/found, from where a later run goes on; crashes to
# fuzz/regression/NAME, where every later `make check` replays them.
#
# PRESET fuzz (with sanitizers) or fuzz-plain: without them, without a trace of what is compared and
# without weighing inputs against each other: short inputs, many times as often.
# FOLDER/executions.tsv gets a line a run: target, executions, seconds of processor time, edges, day.
# FUZZ_LENGTH: bytes of the longest input; of fuzz-plain it is the longest seed's if not given.
# FUZZ_ASCII=1: no other characters, so that the guessing of charsets does not take most of the time.
# FUZZ_RUNS: a target that has had so many in all its runs is left out, and ends when it has.
set -eu
folder=$1
seconds=$2
preset=${3:-fuzz}
[ $# -gt 3 ] && shift 3 || shift $#
tools/build.sh "$folder" "$preset"
most=${FUZZ_LENGTH:-262144}
weighing=-use_value_profile=1
if [ "$preset" != fuzz ]; then
    most=${FUZZ_LENGTH:-0} # as long as the longest seed, or 4096
    weighing=-entropic=0
fi
"$folder/fuzz/make_seeds" "$folder/fuzz/seeds" "$folder"
[ $# -gt 0 ] || set -- $(ls "$folder/fuzz" | sed -n 's/^fuzz_//p')

# What libFuzzer and time wrote of a run as a line of executions.tsv.
tell() { # tell NAME LOG
    awk -v name="$1" -v day="$(date +%F)" '
        /^stat::number_of_executed_units:/ { executions = $2 }
        match($0, /cov: [0-9]+/) { edges = substr($0, RSTART + 5, RLENGTH - 5) }
        /^[0-9]+m[0-9.]+s [0-9]+m[0-9.]+s$/ { # of the shell, then of its children: the last counts
            split($0, part, /[ms ]+/)
            spent = 60 * (part[1] + part[3]) + part[2] + part[4]
        }
        END { printf "%s\t%d\t%.0f\t%d\t%s\n", name, executions, spent, edges, day }' "$2"
}

left_of() { # left_of NAME: executions until FUZZ_RUNS, -1 for as many as there is time for
    [ -n "${FUZZ_RUNS:-}" ] || { echo -1; return; }
    awk -F '\t' -v name="$1" -v all="$FUZZ_RUNS" '$1 == name { had += $2 } END { printf "%d", had < all ? all - had : 0 }' \
        "$folder/executions.tsv"
}

status=0
log=$folder/fuzz.log
touch "$folder/executions.tsv"
for name in "$@"; do
    runs=$(left_of "$name")
    [ "$runs" != 0 ] || continue
    mkdir -p "$folder/found/$name" "$folder/fuzz/seeds/$name" "fuzz/corpus/$name" "fuzz/regression/$name"
    words=fuzz/dictionary/$name
    DATELINE_DATA=$folder sh -c '"$@"; status=$?; times; exit $status' - \
        "$folder/fuzz/fuzz_$name" -max_total_time="$seconds" -runs="$runs" -timeout=60 -rss_limit_mb=1024 \
        -max_len="$most" -print_final_stats=1 \
        "$weighing" -only_ascii="${FUZZ_ASCII:-0}" $([ ! -e "$words" ] || echo "-dict=$words") \
        -artifact_prefix="fuzz/regression/$name/" "$folder/found/$name" "fuzz/corpus/$name" "$folder/fuzz/seeds/$name" \
        >"$log" 2>&1 || { status=1; grep -v '^#' "$log"; }
    tell "$name" "$log" | tee -a "$folder/executions.tsv"
    rmdir "fuzz/regression/$name" "fuzz/corpus/$name" 2>/dev/null || true
done
exit $status
