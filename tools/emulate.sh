#!/bin/sh
# emulate.sh ARCHITECTURE FOLDER BUILD: the program built for another architecture and run by qemu. The
# examples must give the bytes that BUILD's program gives, and the tests of the rooms must pass.
set -u
architecture=$1
folder=$2
build=$3
case $architecture in
arm64)
    machine=aarch64
    kernel_sets="dotprod neon scalar"
    ;;
*)
    machine=$architecture
    kernel_sets=scalar
    ;;
esac
export LC_ALL=C.UTF-8 TZ=UTC DATELINE_DATA="$folder/$architecture/build"
run="qemu-$machine -L $folder/$architecture/system/root"
rooms='base|store|database|intake|model|when|howmany|incident|ledger'
# shellcheck disable=SC2046 # one word a test
tools/cross.sh "$architecture" "$folder" lexicon command \
    $(git ls-files 'test/*/test_*.c' | sed -nE "s#^test/($rooms)/test_(.*)\.c\$#test/test_\1_\2#p") || exit 1
ln -sfn "$PWD/models" "$DATELINE_DATA/models"
passed=0
failed=0
for test in "$DATELINE_DATA"/test/test_*; do
    if timeout 600 $run "$test" >"$folder/$architecture/output.txt" 2>&1; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "$(basename "$test") fails:"
        tail -n 5 "$folder/$architecture/output.txt"
    fi
done
read_with() { # read_with MODEL PROGRAM...: all layers of the examples
    model=$1
    shift
    "$@" read --no-sandbox --json --layers all --model "$model" --jobs 1 examples/*.txt examples/*.html
}
for model in fast accurate; do
    DATELINE_DATA=$build read_with "$model" "$build/dateline" >"$folder/here.json"
    for kernels in $kernel_sets; do
        # shellcheck disable=SC2086
        DATELINE_KERNELS=$kernels read_with "$model" $run "$DATELINE_DATA/dateline" >"$folder/there.json"
        cmp "$folder/there.json" "$folder/here.json" || failed=$((failed + 1))
    done
done
echo "$architecture: $passed tests passed, $failed failures"
[ "$failed" = 0 ]
