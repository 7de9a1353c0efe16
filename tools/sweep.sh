#!/bin/sh
# sweep.sh FOLDER: what `make sweep` runs: all of what `make check` tries a sample of. It takes hours,
# may be stopped at any time and goes on where it was; remove FOLDER/sweep to begin anew. The report
# is FOLDER/sweep/report.txt; the status is 1 when there is a finding.
set -u
folder=${1:-build}
state=$folder/sweep
mkdir -p "$state"
result=0

step() { # step NAME COMMAND...: once, its last lines kept
    name=$1
    shift
    [ -e "$state/$name.done" ] && return
    echo "sweep: $name"
    if "$@" >"$state/$name.txt" 2>&1; then
        echo "ok   $name: $(tail -n 1 "$state/$name.txt")" >"$state/$name.done"
    else
        echo "FAIL $name: $(tail -n 1 "$state/$name.txt")" >"$state/$name.failed"
        result=1
    fi
}

# Every failed statement and allocation of the ledger's own work.
for subject in adding beside deciding merged reach upgrade views; do
    step "ledger-$subject" env DATELINE_SWEEP_WHOLE=1 "$folder/test/test_ledger_sweep_$subject"
done
# Eight thousand articles that nobody wrote, and what must hold of reading them.
step made env DATELINE_SWEEP_WHOLE=1 "$folder/test/test_article_made"
# Every failure of every subject; itself resumable.
step faults "$folder/test/faults_sweep" --state "$state/faults.state" . "$folder"
# The power's end and the program's at every write of an `add` of 200 articles, 32 a transaction as
# the command has them; and with a transaction for each.
for seed in 1 2 3; do
    step "power-$seed" "$folder/test/crash" --articles 200 --batch 32 --seed "$seed" "$folder"
done
step writes-killed "$folder/test/crash" --articles 200 --batch 32 --kill 1 "$folder"
step power-singly "$folder/test/crash" --articles 200 "$folder"
step writes-killed-singly "$folder/test/crash" --articles 200 --kill 1 "$folder"
step kills python3 test/ledger/check_kill.py . "$folder" 10000
# The same 2,000 articles through every way into a ledger, with the kills of each.
for way in queue nats promotion; do
    step "$way-2000" python3 "test/queue/check_$way.py" . "$folder" 2000
done
step bounds env DATELINE_DATA="$folder" python3 bench/bounds.py --size 30 "$folder/dateline"
tools/build.sh "$folder/counted" counted
step bounds-counted env DATELINE_DATA="$folder" python3 bench/bounds.py --counted --size 30 "$folder/counted/dateline"
step same-bytes python3 test/engine/check_same_bytes.py . "$folder" all
# Every byte of the shipped networks' section tables, behind a checksum that fits.
step network-tables env DATELINE_SWEEP_WHOLE=1 "$folder/test/test_neural_shipped"
# Every kernel set of this processor over the development sets, where they are.
[ ! -d ../shared/data ] || step kernels python3 test/engine/check_kernels.py . "$folder" ../shared/data

step reproducible tools/reproduce.sh "$state/reproduced"
step msan tools/msan.sh "$state/msan" "$folder"

for architecture in arm64 s390x; do
    step "$architecture" tools/emulate.sh "$architecture" "$state/cross" "$folder"
done

tools/build.sh "$folder/tsan" tsan -DDATELINE_TESTS=ON
step threads env TSAN_OPTIONS=halt_on_error=1 DATELINE_DATA="$folder" \
    "$folder/tsan/dateline" read --jobs 16 --json --model fast examples/*.txt examples/*.html \
    examples/*.jsonl

# Sixteen readers and thirty-two that ask, on one ledger.
step threads-beside env TSAN_OPTIONS=halt_on_error=1 DATELINE_DATA="$folder" "$folder/tsan/test/test_engine_beside"
# And the server's own, with browsers, coders and articles that come in.
step threads-serve env TSAN_OPTIONS=halt_on_error=1 DATELINE_DATA="$folder" \
    python3 test/serve/check_beside.py . "$folder/tsan"

cat "$state"/*.done "$state"/*.failed 2>/dev/null | tee "$state/report.txt"
rm -f "$state"/*.failed
exit $result
