#!/bin/sh
# tidy_file.sh FOLDER STATE FILE: what clang-tidy says of one file, kept in STATE until the file, a
# header of ours that it includes or the list of checks is another. FOLDER has its compile command.
set -u
folder=$1
state=$2
file=$3
kept=$state/$(echo "$file" | tr / _)
key=$(cc -MM -MG -I include -I src "$file" | tr -d '\\' | sed 's/^[^:]*://' |
    xargs ls -d .clang-tidy 2>/dev/null | xargs sha256sum | sha256sum | cut -d ' ' -f 1)
if [ "$(cat "$kept.key" 2>/dev/null)" != "$key" ]; then
    clang-tidy-14 -p "$folder" --quiet "$file" >"$kept.new" 2>"$kept.log"
    status=$?
    if [ "$status" -gt 125 ]; then # not there, or killed: nothing was said that could be kept
        echo "$file:0: error: clang-tidy-14 ended with $status"
        exit 0
    fi
    # Without one it found something, or could not read the file: both are told.
    grep -q 'error: ' "$kept.log" && cat "$kept.log" >>"$kept.new"
    mv "$kept.new" "$kept" && echo "$key" >"$kept.key"
fi
cat "$kept"
