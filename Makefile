# The verbs of a developer. Thin: tools/setup.sh installs what is missing, CMake's presets configure, build and test.
# ARGS goes to the program a verb ends with: make diagrams ARGS="-f png"
.PHONY: help init diagrams kinds build test check bench bench-pictures sanitize valgrind coverage fuzz format lint clean setup configure
.NOTPARALLEL:

help:
	@echo "make init       install what is missing and nothing else"
	@echo "make diagrams   draw diagrams/*.cpp into output/"
	@echo "make kinds      write docs/kinds.md, the list of all kinds"
	@echo "make check      is output/ what the diagrams say? Are the diagrams sound?"
	@echo "make build      build everything"
	@echo "make test       build and run the tests"
	@echo "make sanitize   the same with AddressSanitizer and UndefinedBehaviorSanitizer"
	@echo "make valgrind   draw some diagrams under valgrind: memory errors and leaks, in the libraries too"
	@echo "make coverage   run the tests and print which share of src/ they run through, line by line; fails below 90 %"
	@echo "make fuzz       feed the parsers hostile input, a minute each (ARGS=\"--seconds 600 labels\")"
	@echo "make bench      measure the pipeline and the cost of a diagram file"
	@echo "make bench-pictures  compare the pictures with those of dot and ELK (installs both)"
	@echo "make format     format the sources"
	@echo "make lint       check their format and run clang-tidy"
	@echo "make clean      remove build/"

init:
	@tools/setup.sh --retry test

diagrams: configure
	@cmake --build --preset default --target diagrams vellum_tool
	@build/diagrams render $(ARGS)

kinds: configure
	@cmake --build --preset default --target vellum_tool
	@build/vellum icons --markdown >build/kinds.md && cp build/kinds.md docs/kinds.md

check: configure
	@cmake --build --preset default --target diagrams
	@build/diagrams check $(ARGS); checked=$$?; build/diagrams lint && exit $$checked

build: configure
	@cmake --build --preset default

test: build
	@ctest --preset default -j $$(nproc) $(ARGS)

sanitize: setup
	@test -e build/sanitize/build.ninja || cmake --preset sanitize
	@cmake --build --preset sanitize
	@ctest --preset sanitize -j $$(nproc) $(ARGS)

valgrind: configure
	@cmake --build --preset default --target diagrams
	@tools/valgrind.sh $(ARGS)

# gcov derives counts of branches from others and now and then gets one below zero, which gcovr 5 takes for an error.
coverage: setup
	@test -e build/coverage/build.ninja || cmake --preset coverage
	@cmake --build --preset coverage
	@find build/coverage -name '*.gcda' -delete
	@chmod -R a+rwX build/coverage  # root's tests run programs as another user, and all of them write counts
	@umask 0; ctest --preset coverage -j $$(nproc) $(ARGS); tested=$$?; \
	gcovr --root . --filter src/ --exclude-throw-branches --gcov-ignore-parse-errors --print-summary \
		--fail-under-line 90 build/coverage && \
	exit $$tested

fuzz: setup
	@test -e build/fuzz/build.ninja || cmake --preset fuzz
	@cmake --build --preset fuzz
	@tools/fuzz.sh $(ARGS)

bench: configure
	@cmake --build --preset default --target bench
	@build/bench_pipeline
	@build/bench_files
	@build/bench_scale
	@build/bench_search
	@build/bench_diagram_file $(ARGS)
	@build/bench_peers

# ELK is installed anew when its lockfile has changed; npm writes the file this rule is named after.
elk := bench/pictures/node_modules/.package-lock.json
bench-pictures: configure $(elk)
	@cmake --build --preset default --target bench_pictures
	@build/bench_pictures $(ARGS)

$(elk): bench/pictures/package-lock.json
	@echo "vellum: installing ELK (elkjs) with npm into bench/pictures" >&2
	@cd bench/pictures && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >&2
	@touch $@

format: setup
	@git ls-files '*.cpp' '*.hpp' | xargs clang-format -i

lint: build
	@tools/lint.sh

clean:
	@rm -rf build

# What a verb needs beyond the build; handed on to the set-up it asks for.
test sanitize: packages := test
coverage: packages := test coverage
fuzz: packages := fuzz
format lint valgrind: packages := lint
bench-pictures: packages := bench
setup:
	@tools/setup.sh $(packages)

# A set-up that installed something removes build.ninja, so that what it brought is looked for again.
configure: setup
	@test -e build/build.ninja || cmake --preset default
