#!/usr/bin/env bash
# Draws some diagrams under valgrind, in one process: no read or write outside of what is there, no use of what was
# never set, nothing lost. The sanitizers do not see into libraries; valgrind does.
#
#   tools/valgrind.sh [NAME…]     two diagrams of diagrams/ when no NAME is given
set -euo pipefail
cd "$(dirname "$0")/.."
names=("$@")
[ ${#names[@]} -gt 0 ] || names=(ETL_using_glue real_time_ML_deployment)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
valgrind --quiet --error-exitcode=1 --leak-check=full --show-leak-kinds=definite --errors-for-leak-kinds=definite \
    --num-callers=40 --suppressions=tools/valgrind.supp \
    build/diagrams render "${names[@]}" -j 0 --force -f svg,png,pdf -o "$folder"
