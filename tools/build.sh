#!/bin/sh
# build.sh FOLDER PRESET [CMAKE OPTIONS]: configures when needed, builds, and speaks up only when
# something is wrong; then names all faults at once.
set -eu
folder=$1
preset=$2
shift 2
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! cmake --preset "$preset" -B "$folder" "$@" >"$log" 2>&1; then
    cat "$log" >&2
    echo "build: $folder cannot be configured" >&2
    exit 1
fi
if ! ninja -C "$folder" -k 0 >"$log" 2>&1; then
    grep -vE '^(\[[0-9]+/[0-9]+\]|ninja:|: &&|/usr/bin/.*(-c|-o) )' "$log" | head -n 200 >&2
    echo "build: $folder failed" >&2
    exit 1
fi
grep -A 6 'warning:' "$log" >&2 || true
