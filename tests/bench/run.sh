#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Signalbox authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# run.sh BUILD_DIR journal [ROWS] [FOLDER]: what the journal's store takes, as a table.
# run.sh BUILD_DIR callpath [CALLS]: what the gates of the call path cost, as a table.
# run.sh BUILD_DIR window [SECONDS]: what the window takes, among it a flood of 100,000 notifications a second, as a table.
# run.sh BUILD_DIR journalview [ROWS] [FOLDER]: what the journal's table takes over ten million messages, as a table.
# run.sh BUILD_DIR ui [--json] [PERCENT]: what the window asks of a person's patience, as a table or JSON.
# run.sh BUILD_DIR results [MEGABYTES]: what opening large results takes, as a table.
# run.sh BUILD_DIR [NAME] [--json]: the small measurements of a build, each several times, interleaved, so that a slow
# moment of the machine hits all of them. Told are the median in MB/s and the median of the shares of `floor` round by
# round: compare the shares, the absolute figures are this machine's. Builds nothing; ./dev bench builds and calls it.
set -eu
usage() { echo 'usage: run.sh BUILD_DIR [NAME] [--json]' >&2; exit 1; }
[ $# -ge 1 ] || usage
bench=$1/bin/bench_core
if [ "${2:-}" = journal ] || [ "${2:-}" = callpath ]; then # tables of their own; ROWS and FOLDER, or CALLS, may follow
    table=$1/bin/bench_$2
    [ -x "$table" ] || { echo "run.sh: $table is not built" >&2; exit 2; }
    shift 2
    exec "$table" "$@"
fi
case ${2:-} in
window | journalview | results | ui) # likewise; SECONDS of the flood, ROWS and FOLDER, MEGABYTES, or --json may follow
    window=$1/bin/bench_$2
    [ -x "$window" ] || { echo "run.sh: $window is not built" >&2; exit 2; }
    shift 2
    if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then exec "$window" "$@"; fi
    exec xvfb-run -a -s '-screen 0 1600x1000x24' "$window" "$@" ;;
esac
shift
[ -x "$bench" ] || { echo "run.sh: $bench is not built" >&2; exit 2; }
json=no
only=
for argument in "$@"; do
    case $argument in
        --json) json=yes ;;
        -*) usage ;;
        *) [ -z "$only" ] || usage; only=$argument ;;
    esac
done
names=$("$bench" list)
if [ -n "$only" ]; then
    echo "$names" | grep -qx -- "$only" || { echo "run.sh: no benchmark named $only; there are:" "$names" >&2; exit 1; }
    if [ "$only" = floor ]; then names=floor; else names=$(printf "floor\n%s" "$only"); fi
fi
rounds=${SIGNALBOX_BENCH_ROUNDS:-5}
figures=$(mktemp "${TMPDIR:-/tmp}/signalbox-bench.XXXXXX")
trap 'rm -f "$figures"' EXIT
trap 'exit 130' INT TERM HUP

round=1
while [ "$round" -le "$rounds" ]; do
    for name in $(printf "%s\n" "$names" | shuf); do
        figure=$("$bench" "$name") || { echo "run.sh: $name failed" >&2; exit 1; }
        echo "$round $name $figure" >>"$figures"
    done
    [ ! -t 2 ] || printf '\rround %s of %s' "$round" "$rounds" >&2
    round=$((round + 1))
done
[ ! -t 2 ] || printf '\r\033[K' >&2

awk -v names="$(echo "$names" | tr "\n" " ")" -v rounds="$rounds" -v json="$json" '
    function median(list, n,    i, j, t) {
        for (i = 2; i <= n; i++) for (j = i; j > 1 && list[j - 1] > list[j]; j--) { t = list[j]; list[j] = list[j - 1]; list[j - 1] = t }
        return n % 2 ? list[(n + 1) / 2] : (list[n / 2] + list[n / 2 + 1]) / 2
    }
    { value[$2, $1] = $3 }
    END {
        count = split(names, name, " ")
        if (json == "yes") printf "{\"rounds\":%d,\"unit\":\"MB/s\",\"benchmarks\":{", rounds
        else printf "%-14s %12s %16s\n", "", "MB/s", "share of floor"
        for (k = 1; k <= count; k++) {
            for (r = 1; r <= rounds; r++) { figure[r] = value[name[k], r]; share[r] = value[name[k], r] / value["floor", r] }
            m = median(figure, rounds); s = median(share, rounds)
            if (json == "yes") printf "%s\"%s\":{\"median\":%.1f,\"share\":%.4f}", (k > 1 ? "," : ""), name[k], m, s
            else printf "%-14s %12.1f %16.4f\n", name[k], m, s
        }
        if (json == "yes") print "}}"
    }' "$figures"
