#!/bin/sh
# parallel.sh PARTS FOLDER FILE...: the articles of FILEs in PARTS parts with GNU parallel, into
# FOLDER/part-I.jsonl. Run again after a failure it does what is missing. Take many more parts than
# machines: the last part alone keeps all waiting. More options of parallel go into PARALLEL, such as
# PARALLEL="--sshloginfile machines -j 8" for machines that see the same folders.
#
# Exit code: how many parts failed three times (0: all is there), as parallel counts.
set -eu
parts=$1
folder=$2
shift 2
mkdir -p "$folder"
here=$(cd "$(dirname "$0")" && pwd)
last=$((parts - 1))
seq 0 "$last" | parallel --will-cite --retries 3 --joblog "$folder/jobs.log" \
    "$here/part.sh" {} "$parts" "$folder" "$@"
