#!/bin/sh
# check.sh FOLDER: what `make check` runs. The same tests twice: on the release build, which is what
# ships, and under address and undefined-behaviour sanitizers; then the shape of the sources.
# The last line counts all of it.
set -u
folder=${1:-build}
passed=0
failed=0

# axe-core looks for barriers in the pages, Playwright walks them by role; without npm both are left out.
if command -v npm >/dev/null && [ ! -d ui/node_modules/playwright-core ]; then
    (cd ui && npm ci --ignore-scripts --silent) || echo "check: axe-core and Playwright could not be had from npm"
fi

count() { # count NAME STATUS
    if [ "$2" = 0 ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "FAILED: $1"
    fi
}

run_tests() { # run_tests NAME FOLDER
    log=$(mktemp)
    # One more than there are cores: servers, browsers and queues wait much of their time.
    ctest --test-dir "$2" --output-on-failure --timeout 300 -j "$(($(nproc) + 1))" >"$log" 2>&1
    sed -n '/\*\*\*/,/^ *[0-9]*\/[0-9]* Test/p' "$log" | head -n 300
    all=$(sed -n 's/.*tests passed, .* tests failed out of \([0-9]*\).*/\1/p' "$log")
    bad=$(sed -n 's/.*tests passed, \([0-9]*\) tests failed out of.*/\1/p' "$log")
    if [ -z "$all" ]; then
        tail -n 20 "$log"
        all=1
        bad=1
    fi
    echo "$1: $((all - bad)) of $all tests passed"
    passed=$((passed + all - bad))
    failed=$((failed + bad))
    rm -f "$log"
}

build_and_test() { # build_and_test NAME FOLDER PRESET OPTIONS...
    name=$1
    where=$2
    shift 2
    echo "$name: building"
    tools/build.sh "$where" "$@"
    count "$name: build" $?
    run_tests "$name" "$where"
}

build_and_test release "$folder" release -DDATELINE_TESTS=ON -DCMAKE_COMPILE_WARNING_AS_ERROR=ON
build_and_test sanitizers "$folder/asan" asan

unformatted=$(git ls-files '*.c' '*.h' | xargs -r clang-format-14 --dry-run -Werror 2>&1 |
    sed -n 's/:[0-9]*:[0-9]*: error: code should be clang-formatted.*//p' | sort -u)
[ -z "$unformatted" ]
count "format; \`make format\` mends: $(echo "$unformatted" | tr '\n' ' ')" $?

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
