#!/bin/sh
# reproduce.sh FOLDER: builds the committed state twice, in two folders of different names and at different
# times, and compares the bytes of what is installed. A build folder inside the tree, as `make` has it.
set -eu
commit=$(git rev-parse HEAD)
mkdir -p "$1"
folder=$(cd "$1" && pwd)
what="dateline dateline.so libdateline.so.0.1.0 libdateline.a dateline.lexicon"
for copy in one the_other_one; do
    rm -rf "${folder:?}/$copy"
    mkdir -p "$folder/$copy"
    git archive "$commit" | tar -x -C "$folder/$copy"
    (cd "$folder/$copy" && tools/build.sh build release -DDATELINE_TESTS=OFF)
done
for file in $what; do
    cmp "$folder/one/build/$file" "$folder/the_other_one/build/$file" || exit 1
done
echo "$(echo "$what" | wc -w) files built twice, the same bytes: $(sha256sum "$folder/one/build/dateline" | cut -c 1-16)"
