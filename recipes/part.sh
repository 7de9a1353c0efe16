#!/bin/sh
# part.sh I N FOLDER FILE...: part I of N (I from 0) of the articles of FILEs into FOLDER/part-I.jsonl,
# unless it is there already. What the engines of this folder run.
#
# DATELINE=dateline         the program
# OPTIONS="--model fast"    more options of dateline read
set -eu
part=$1
parts=$2
folder=$3
shift 3
out=$folder/part-$part.jsonl
[ -e "$out" ] && exit 0
mkdir -p "$folder"
code=0
# shellcheck disable=SC2086 # one word an option
"${DATELINE:-dateline}" read --json ${OPTIONS:-} --shard "$part/$parts" -o "$out" -- "$@" || code=$?
# 3: some articles were set aside, 6: at a limit. They are named on standard error, and trying again
# would tell the same. When a file could not be read at all there is no output, and the part failed.
if [ -e "$out" ] && { [ "$code" = 3 ] || [ "$code" = 6 ]; }; then
    code=0
fi
exit "$code"
