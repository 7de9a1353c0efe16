# The few things a visitor types; CMake does the building. `make` alone builds.
DATA ?= ../shared/data
BUILD ?= build
JOBS ?= $(shell nproc)
FUZZ_SECONDS ?= 60
# Tests want cmocka, which building alone does not install.
TESTS = $(shell pkg-config --exists cmocka 2>/dev/null && echo ON || echo OFF)

.PHONY: build try check score bench fuzz format clean

build:
	@tools/setup.sh
	@tools/build.sh $(BUILD) release -DDATELINE_TESTS=$(TESTS)

# A first look: builds, then reads the examples.
try: build
	@$(BUILD)/dateline read examples/*.txt

# Everything a change must pass, ending in "N passed, N failed".
check:
	@tools/setup.sh test
	@tools/check.sh $(BUILD)

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

# make fuzz [FUZZ_SECONDS=60]: every target of fuzz/ for so long, with libFuzzer.
fuzz:
	@tools/setup.sh test
	@tools/fuzz.sh $(BUILD)/fuzz $(FUZZ_SECONDS)

format:
	@git ls-files '*.c' '*.h' | xargs clang-format-14 -i

clean:
	@rm -rf $(BUILD)
