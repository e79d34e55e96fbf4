#!/usr/bin/env bash
# The format of every source, then clang-tidy over what build/ compiles from src/.
set -euo pipefail
cd "$(dirname "$0")/.."
git ls-files '*.cpp' '*.hpp' | xargs clang-format --dry-run --Werror
run-clang-tidy -quiet -p build "^$PWD/src/" "$@"
