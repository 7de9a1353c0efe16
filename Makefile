# The few things a visitor types; CMake does the building. `make` alone builds.
DATA ?= ../shared/data
BUILD ?= build
JOBS ?= $(shell nproc)
FUZZ_SECONDS ?= 60
# Tests want cmocka, which building alone does not install.
TESTS = $(shell pkg-config --exists cmocka 2>/dev/null && echo ON || echo OFF)

.PHONY: build try check analyse score bench fuzz fuzz-plain fuzz-afl sweep coverage mutate install uninstall deb format clean

build:
	@tools/setup.sh
	@tools/build.sh $(BUILD) release -DDATELINE_TESTS=$(TESTS)

# A first look: builds, then reads the examples.
try: build
	@$(BUILD)/dateline read examples/raid.jsonl

# Everything a change must pass, ending in "N passed, N failed".
check:
	@tools/setup.sh test
	@tools/check.sh $(BUILD)

# Static analysers over all of src, at zero findings; minutes (doc/reliability.md).
analyse:
	@tools/setup.sh analyse
	@tools/build.sh $(BUILD) release -DDATELINE_TESTS=$(TESTS)
	@tools/analyse.sh $(BUILD)

# make score [DATA=DIR] [TASK=name] [MODEL=fast|accurate] [TSV=1]
score:
	@tools/setup.sh score >&2
	@tools/build.sh $(BUILD) release -DDATELINE_TESTS=$(TESTS) >&2
	@python3 tools/score/score.py "$(DATA)" --program $(BUILD)/dateline \
	    $(if $(TASK),--task "$(TASK)") $(if $(MODEL),--model "$(MODEL)") $(if $(TSV),--tsv)

# make bench [DATA=DIR or FILE.jsonl]: speed and memory of reading.
bench:
	@tools/setup.sh score
	@tools/build.sh $(BUILD) release -DDATELINE_TESTS=$(TESTS)
	@python3 bench/read.py $(BUILD)/dateline "$(DATA)"

# make fuzz [FUZZ_SECONDS=60] [FUZZ_RUNS=N] [FUZZ_LENGTH=BYTES] [FUZZ_ASCII=1] [FUZZ_TARGETS="when howmany"]: every target of fuzz/
# for so long, with libFuzzer and sanitizers; fuzz-plain without them, for many executions.
fuzz fuzz-plain:
	@tools/setup.sh test
	@tools/fuzz.sh $(BUILD)/$@ $(FUZZ_SECONDS) $@ $(FUZZ_TARGETS)

# The same targets under AFL++: make fuzz-afl [FUZZ_SECONDS=60] [FUZZ_TARGETS="when howmany"].
fuzz-afl:
	@tools/setup.sh test
	@tools/setup.sh afl
	@tools/fuzz_afl.sh $(BUILD)/$@ $(FUZZ_SECONDS) $(FUZZ_TARGETS)

# Every failure of memory and files, every cut of power, ten thousand kills (doc/reliability.md):
# hours; stops and goes on.
sweep:
	@tools/setup.sh test
	@tools/setup.sh sweep
	@tools/build.sh $(BUILD) release -DDATELINE_TESTS=ON
	@tools/sweep.sh $(BUILD)

# Branches that the tests take, by room; and which of 160 small faults in the code they see.
coverage:
	@tools/setup.sh test
	@tools/coverage.sh $(BUILD)

mutate:
	@tools/setup.sh test
	@python3 tools/mutate.py $(BUILD)/mutate 160

# make install [PREFIX=/usr/local] [DESTDIR=]: command, library, SQLite extension, manual, completions.
PREFIX ?= /usr/local
install:
	@tools/setup.sh
	@tools/build.sh $(BUILD) release -DDATELINE_TESTS=$(TESTS) -DCMAKE_INSTALL_PREFIX=$(PREFIX)
	@DESTDIR="$(DESTDIR)" cmake --install $(BUILD) >/dev/null
	@test -n "$(DESTDIR)" || ldconfig 2>/dev/null || true

# Takes away what the last `make install` of this build folder put there.
uninstall:
	@while read -r file; do rm -f "$(DESTDIR)$$file"; done <$(BUILD)/install_manifest.txt
	@rm -rf "$(DESTDIR)$(PREFIX)/share/dateline" "$(DESTDIR)$(PREFIX)/share/doc/dateline"

# A package for this release of Debian: build/dateline_VERSION_ARCHITECTURE.deb
deb:
	@tools/setup.sh deb
	@tools/build.sh $(BUILD)/deb release -DDATELINE_TESTS=OFF -DCMAKE_INSTALL_PREFIX=/usr
	@tools/package.sh $(BUILD)/deb $(BUILD)

format:
	@git ls-files '*.c' '*.h' | xargs clang-format-14 -i

clean:
	@rm -rf $(BUILD)
