#!/usr/bin/env bash
# Installs what is missing, and runs no package manager when nothing is: the packages of tools/packages.txt with apt,
# the icon packages of icons/package-lock.json with npm. Without the icons everything works with drawn tiles, so a
# failure there is a warning and is not tried again until `make init`.
#
#   tools/setup.sh [--retry] [test] [lint] [bench] [fuzz] [coverage]     the words add the packages marked with them
set -euo pipefail
cd "$(dirname "$0")/.."
log=build/setup.log
failed=build/icons-failed.lock  # a copy of the lockfile that npm could not install

say() { echo "vellum: $*" >&2; }

# Everything configured before must look again at what there is now.
forget_configuration() { rm -f build/build.ninja build/sanitize/build.ninja build/fuzz/build.ninja build/coverage/build.ninja; }

# How to run a command as root; asks for a password only where a person can type it.
as_root=()
if [ "$(id -u)" != 0 ]; then
    if [ -t 0 ]; then as_root=(sudo); else as_root=(sudo -n); fi
fi

can_be_root() {
    [ ${#as_root[@]} = 0 ] || { command -v sudo >/dev/null && "${as_root[@]}" true 2>/dev/null; }
}

apt_install() {
    mkdir -p build
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive sh -c \
        'apt-get update -qq; apt-get install -y -qq --no-install-recommends -o Acquire::Retries=3 "$@"' \
        apt "$@" </dev/null >>"$log" 2>&1
}

wanted_packages() { awk -v words=" $* " '/^[^#]/ && (!$2 || index(words, " " $2 " ")) { print $1 }' tools/packages.txt; }

missing_packages() {
    local all installed
    all=$(wanted_packages "$@" | sort)
    # shellcheck disable=SC2086  # dpkg-query's own status is 1 as soon as it does not know one of them
    installed=$({ dpkg-query -W -f '${db:Status-Status} ${Package}\n' $all 2>/dev/null || true; } |
        sed -n 's/^installed //p' | sort -u)
    comm -23 <(echo "$all") <(echo "$installed")
}

install_packages() {
    local missing
    if ! command -v dpkg-query >/dev/null; then
        [ -e build/build.ninja ] || say "not a Debian system: the build needs what tools/packages.txt lists"
        return
    fi
    mapfile -t missing < <(missing_packages "$@")
    [ ${#missing[@]} -gt 0 ] || return 0
    if ! can_be_root; then
        say "these packages are missing, and without root or sudo they cannot be installed here: ${missing[*]}"
        exit 3
    fi
    say "installing with apt: ${missing[*]}"
    if ! apt_install "${missing[@]}"; then
        tail -n 5 "$log" >&2
        say "apt could not install them; all it said is in $log"
        exit 3
    fi
    forget_configuration
}

# Each dependency in package.json has an exact version; the one in node_modules must be that.
icons_current() {
    local name version
    while read -r name version; do
        grep -qs "\"version\": *\"$version\"" "icons/node_modules/$name/package.json" || return 1
    done < <(sed -n '/"dependencies"/,/}/s/^ *"\(.*\)": "\([0-9.]*\)",\{0,1\}$/\1 \2/p' icons/package.json)
}

npm_install() {
    mkdir -p build
    if ! command -v npm >/dev/null; then
        say "installing with apt: nodejs npm"
        { command -v apt-get && can_be_root && apt_install nodejs npm; } >/dev/null ||
            { echo "npm is not installed and apt could not install it here" >>"$log" && return 1; }
    fi
    say "installing the icon packages with npm"
    (cd icons && timeout 300 npm ci --ignore-scripts --no-audit --no-fund --fetch-retries=1 --fetch-timeout=60000) \
        </dev/null >>"$log" 2>&1
}

install_icons() {
    icons_current && return
    if ! cmp -s icons/package-lock.json "$failed"; then
        if npm_install; then
            forget_configuration
            return
        fi
        cp icons/package-lock.json "$failed"
        forget_configuration
    fi
    say "the icon packages are not installed, drawn tiles stand in for them (why: $log; make init tries again)"
}

if [ "${1:-}" = --retry ]; then
    rm -f "$failed"
    shift
fi
install_packages "$@"
install_icons
