#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Signalbox authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Every check besides the tests: tests/check.sh [--all] [STEP …]. Runs inside the environment; ./dev check starts it.
# Without a step all of them run, the quick ones first, and the summary stands at the end.
#
#   fuzz gives each fuzz target the same inputs every time, made from the corpus, so that it fails for a change and not by
#   chance. With SIGNALBOX_FUZZ_SECONDS=N each gets inputs of chance for N seconds, and what is new and harmless is kept
#   for the next such run in build/fuzz/new. An input that breaks a claim, hangs or is too dear for memory stays in
#   build/fuzz/found, named after its target; it belongs into tests/fuzz/corpus with the fix.
#
#   tidy looks at core/ (with --all: at every source), what changed last first, for at most SIGNALBOX_TIDY_MINUTES (20):
#   a file takes 15 s, and a whole CI run shall end within an hour on two cores. What it had no time for is said and does
#   not fail. gcc has GCC read the sources in the same order, for at most SIGNALBOX_GCC_MINUTES (2).
set -u
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
cd "$root" || exit 2
quick='format floors words scripts licences desktop translations'
steps="$quick asan fuzz gcc tidy"
jobs=${SIGNALBOX_JOBS:-$(nproc 2>/dev/null || echo 2)}
# The project may belong to somebody else than who checks it (root in a tree, a CI user): git is told that this is meant.
export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=safe.directory GIT_CONFIG_VALUE_0="$root"

out=$(mktemp -d "${TMPDIR:-/tmp}/signalbox-check.XXXXXX")
trap 'rm -rf "$out"' EXIT
trap 'exit 130' INT TERM HUP

sources() { git ls-files -z -- 'core/*.h' 'core/*.cpp' 'ui/*.h' 'ui/*.cpp' 'app/*.h' 'app/*.cpp' 'tests/*.h' 'tests/*.cpp'; }

step_format() { sources | xargs -0 clang-format --dry-run -Werror; }

step_floors() { python3 tests/floors/checkfloors.py .; }

# No package registry is named (the host's own settings decide), and no path of the machine something was made on.
step_words() {
    found=0
    git grep -nIE 'registry\.np[m]js|deb\.deb[i]an\.org|archive\.ub[u]ntu\.com|pyp[i]\.org|pythonh[o]sted|prox[y]\.golang' -- . &&
        found=1
    for path in "$root" "${HOME:-/}/.cache"; do
        [ ${#path} -lt 6 ] || { git grep -nIF "$path" -- . && found=1; }
    done
    git grep -nIwE 'T[O]DO|FIX[M]E|X[X]X' -- core ui app tests installer cmake && found=1
    return "$found"
}

step_scripts() {
    for file in $(git ls-files dev .ci '*.sh'); do
        case $(head -n 1 "$file") in
            *bash*) bash -n "$file" || return 1 ;;
            '#!/bin/sh') sh -n "$file" || return 1 ;;
        esac
        [ -x "$file" ] || { echo "$file cannot be executed"; return 1; }
        ! command -v shellcheck >/dev/null || shellcheck -S warning "$file" || return 1
    done
    for file in $(git ls-files '*.py'); do
        python3 -c 'import ast, sys; ast.parse(open(sys.argv[1], encoding="utf-8").read(), sys.argv[1])' "$file" || return 1
    done
}

step_licences() { reuse lint; }

step_desktop() {
    desktop-file-validate resources/io.github.signalbox.Signalbox.desktop || return 1
    mkdir -p "$out/mime/packages" && cp resources/*.mime.xml "$out/mime/packages/" || return 1
    # It passes over what it does not understand, so what it made is looked at.
    update-mime-database "$out/mime" && grep -q ':\*\.signalbox$' "$out/mime/globs" && grep -q ':\*\.mcpb$' "$out/mime/globs" || return 1
    # The project has no home page to name yet; everything else counts.
    appstreamcli validate --no-net --override=url-homepage-missing=info resources/io.github.signalbox.Signalbox.metainfo.xml
}

step_translations() { python3 tests/translations/checktranslations.py .; }

# The tests without a window; SIGNALBOX_PRESET=asan ./dev test runs them all.
step_asan() { ./dev build asan headless && ctest --preset asan -L '^(core|app)$'; }

# Two targets at a time, in the tree of the step asan. The same inputs need the same addresses and Qt's hashes unsalted. A
# minute is a bound for a slow machine, not the measure.
step_fuzz() {
    ./dev build asan fuzz || return 1
    mkdir -p build/fuzz/found
    fixed=
    ! setarch -R true 2>/dev/null || fixed='setarch -R'
    # shellcheck disable=SC2016
    find tests/fuzz/corpus -mindepth 1 -maxdepth 1 -type d -printf '%f\n' | sort | xargs -P "$jobs" -I '{}' sh -c '
        target=$1; corpus=tests/fuzz/corpus/$1; run=
        if [ -n "$2" ]; then
            mkdir -p "build/fuzz/new/$target"
            set -- -max_total_time="$2" "build/fuzz/new/$target" "$corpus"
        else
            run="env QT_HASH_SEED=0 $4"
            set -- -seed=1 -runs="$3" -max_total_time=60 -seed_inputs="$(printf "%s," "$corpus"/* | sed "s/,$//")"
        fi
        $run "build/asan/bin/fuzz_$target" -timeout=10 -rss_limit_mb=1024 -max_len=4096 \
            -artifact_prefix="build/fuzz/found/$target-" "$@" >"$0/fuzz-$target" 2>&1 && exit 0
        grep -vE "^#[0-9]+|pulse" "$0/fuzz-$target" | tail -n 40
        exit 1' "$out" '{}' "${SIGNALBOX_FUZZ_SECONDS:-}" 50000 "$fixed"
    failed_targets=$?
    note=$(sed -n 's/^Done \([0-9]*\) runs.*/\1/p' "$out"/fuzz-* | awk '{ n += $1 } END { print n + 0 " inputs" }')
    return "$failed_targets"
}

# Sources for the steps that have no time for all: what is not committed yet, then what was committed last, first.
latest_first() { # latest_first STEP
    if [ "$1" = gcc ] || [ "$all" = yes ]; then set -- 'core/*.cpp' 'ui/*.cpp' 'app/*.cpp'; else set -- 'core/*.cpp'; fi
    { git diff --name-only HEAD -- "$@"; git log --format= --name-only -- "$@"; git ls-files -- "$@"; } |
        awk '!seen[$0]++' | while read -r file; do [ ! -f "$file" ] || echo "$file"; done
}

# Looks at the sources of `latest_first` one by one, two at a time, until the minutes are over; $3 … are given the source and
# a file for what they find. Sets note; fails when something was found or nothing was looked at.
look_through() { # look_through NAME MINUTES COMMAND …
    ./dev build dev && python3 tests/compilecommands.py build/dev build || return 1 # and the files that moc writes
    seen=$out/$1.seen
    mkdir "$seen" || return 1
    latest_first "$1" >"$seen/list"
    ends=$(($(date +%s) + 60 * $2))
    shift 2
    # shellcheck disable=SC2016
    xargs -P "$jobs" -I '{}' sh -c '
        seen=$1; ends=$2; file=$3; shift 3
        name=$seen/$(echo "$file" | tr / _)
        if [ "$(date +%s)" -ge "$ends" ]; then : >"$name.unseen"; exit 0; fi
        "$@" "$file" >"$name.out" 2>"$name.err" && : >"$name.good"' look "$seen" "$ends" '{}' "$@" <"$seen/list"
    good=$(find "$seen" -name '*.good' | wc -l)
    unseen=$(find "$seen" -name '*.unseen' | wc -l)
    total=$(wc -l <"$seen/list")
    for report in "$seen"/*.out; do
        [ ! -e "${report%.out}.good" ] || continue
        cat "$report"
        grep -q 'error:' "$report" || cat "${report%.out}.err"
    done | awk '!seen[$0]++' # a fault in a header is found by each source that includes it
    note="$good of $total files"
    [ "$good" -gt 0 ] && [ "$((good + unseen))" -eq "$total" ]
}

# What clang builds every day, GCC is to accept, which builds what is shipped.
step_gcc() { look_through gcc "${SIGNALBOX_GCC_MINUTES:-2}" python3 tests/gccsyntax.py build; }

step_tidy() {
    look_through tidy "${SIGNALBOX_TIDY_MINUTES:-20}" \
        clang-tidy -p build --quiet --extra-arg=-Wno-unknown-warning-option --extra-arg=-Wno-ignored-gch
}

run_step() {
    began=$(date +%s)
    note=
    "step_$1" >"$out/$1" 2>&1
    result=$?
    took=$(($(date +%s) - began))
    if [ "$result" = 0 ]; then
        line=$(printf 'check: %-13s ok      %4d s  %s' "$1" "$took" "$note")
    else
        failed=yes
        # The tests' own summary is worth more than the lines before it.
        { [ "$(wc -l <"$out/$1")" -le 200 ] || echo '…'; tail -n 200 "$out/$1"; }
        line=$(printf 'check: %-13s FAILED  %4d s  %s' "$1" "$took" "$note")
    fi
    echo "$line"
    echo "$line" >>"$out/summary"
}

all=no
asked=
for argument in "$@"; do
    case " $steps " in
        *" $argument "*) asked="$asked $argument"; continue ;;
    esac
    case $argument in
        --all) all=yes ;;
        *) echo "usage: ./dev check [--all] [STEP …], with these steps: $steps" >&2; exit 1 ;;
    esac
done
failed=no
: >"$out/summary"
for step in ${asked:-$steps}; do
    run_step "$step"
done
if [ "$(wc -l <"$out/summary")" -gt 1 ]; then
    echo
    cat "$out/summary"
fi
[ "$failed" = no ]
