#!/usr/bin/env bash
# Runs the fuzzers of build/fuzz one after the other. What they learn stays in build/fuzz/corpus, an input that fails in
# build/fuzz/crashes: mend it, and commit the input to fuzz/corpus/NAME, which every build replays as a test.
#
#   tools/fuzz.sh [--seconds N] [NAME…]     60 seconds for each; all when no NAME is given
set -euo pipefail
cd "$(dirname "$0")/.."

seconds=60
if [ "${1:-}" = --seconds ]; then
    seconds=${2:?a number of seconds}
    shift 2
fi
names=("$@")
[ ${#names[@]} -gt 0 ] || mapfile -t names < <(ls fuzz/corpus)
export UBSAN_OPTIONS=print_stacktrace=1

failed=()
for name in "${names[@]}"; do
    fuzzer=build/fuzz/fuzz/fuzz_$name
    if [ ! -x "$fuzzer" ]; then
        echo "vellum: there is no fuzzer $name; there are: $(ls fuzz/corpus | xargs)" >&2
        exit 2
    fi
    mkdir -p "build/fuzz/corpus/$name" build/fuzz/crashes
    echo "vellum: fuzzing $name for $seconds s"
    "$fuzzer" -max_total_time="$seconds" -max_len=4096 -timeout=20 -rss_limit_mb=3000 -verbosity=0 -print_final_stats=1 \
        -artifact_prefix="build/fuzz/crashes/$name-" "build/fuzz/corpus/$name" "fuzz/corpus/$name" || failed+=("$name")
done
if [ ${#failed[@]} -gt 0 ]; then
    echo "vellum: inputs in build/fuzz/crashes make these fail: ${failed[*]}" >&2
    exit 1
fi
