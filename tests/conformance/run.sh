#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Signalbox authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs the official conformance suite, from the npm registry, against our client or our server: run.sh SUITE.
# Its summary is printed, its exit code is ours; all it wrote lies in build/conformance/SUITE. 77: it cannot run here.
# Of a client run, verdict.mjs says besides what the summary lets pass.
#
#   client-0.1.16      every client scenario of the suite's stable release
#   client-2025-11-25  what that revision requires of a client (suite 0.2)
#   client-2026-07-28  likewise
#   client-all         every client scenario of suite 0.2, extensions too, each at the version that it names
#   server-0.1.16 server-2025-11-25 server-2026-07-28   likewise of a server; `server` runs the three
#
# SIGNALBOX_SCENARIO=NAME runs that one alone. SIGNALBOX_BIN and SIGNALBOX_NPM say where programs and npm packages lie.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
bin=${SIGNALBOX_BIN:-$root/build/dev/bin}
npm=${SIGNALBOX_NPM:-$root/build/npm/node_modules}
suites='client-0.1.16 client-2025-11-25 client-2026-07-28 client-all server-0.1.16 server-2025-11-25 server-2026-07-28'

say() { printf 'conformance: %s\n' "$*" >&2; }
skip() { say "$*"; exit 77; }
usage() { say "usage: ./dev conformance SUITE, with one of these: $suites server"; exit 1; }

# The suite wants Node 22; npm has it as a package for each kind of machine.
find_node() {
    for node in "$npm"/node-linux-*/bin/node; do
        [ -x "$node" ] && "$node" --version >/dev/null 2>&1 && return
    done
    node=node
    case $(node --version 2>/dev/null) in
        v2[2-9].* | v[3-9][0-9].*) ;;
        *) skip 'there is no Node 22 here (./dev test installs one from npm)' ;;
    esac
}

# Where the server says that it listens, as a URL; it gets ten seconds.
server_url() {
    tries=0
    while [ $tries -lt 100 ]; do
        url=$(sed -n 's/^listening on \(http:.*\)$/\1/p' "$out/server.log" | head -n 1)
        [ -z "$url" ] || { echo "$url"; return; }
        kill -0 "$server" 2>/dev/null || break
        sleep 0.1
        tries=$((tries + 1))
    done
    say "the server did not start:"
    cat "$out/server.log" >&2
    return 1
}

run_client() { # run_client PACKAGE [option …]
    program=$bin/conformanceclient
    [ -x "$program" ] || skip "$program is not built"
    package=$1; shift
    # The suite hands its command to a shell.
    "$node" "$npm/$package/dist/index.js" client --command "'$program'" "$@" -o "$out" >"$out/summary.txt" 2>"$out/log.txt"
}

run_server() { # run_server PACKAGE [option …]
    program=$bin/conformanceserver
    [ -x "$program" ] || skip "$program is not built"
    package=$1; shift
    "$program" --port 0 >"$out/server.log" 2>&1 &
    server=$!
    trap 'kill "$server" 2>/dev/null || :' EXIT
    trap 'exit 130' INT TERM HUP
    url=$(server_url) || return 1
    result=0
    "$node" "$npm/$package/dist/index.js" server --url "$url" "$@" -o "$out" >"$out/summary.txt" 2>"$out/log.txt" || result=$?
    kill "$server" 2>/dev/null || :
    wait "$server" 2>/dev/null || :
    trap - EXIT INT TERM HUP
    return "$result"
}

# Which bundle and options a suite is; SIGNALBOX_SCENARIO narrows it.
run_suite() { # run_suite SUITE
    one=${SIGNALBOX_SCENARIO:-}
    case $1 in
        client-0.1.16) set -- run_client conformance-0.1 ${one:+--scenario "$one"}; [ -n "$one" ] || set -- "$@" --suite all ;;
        server-0.1.16) set -- run_server conformance-0.1 ${one:+--scenario "$one"}; [ -n "$one" ] || set -- "$@" --suite active ;;
        client-all) set -- run_client conformance-0.2 ${one:+--scenario "$one"}; [ -n "$one" ] || set -- "$@" --suite all ;;
        *) if [ -n "$one" ]; then set -- "run_${1%%-*}" conformance-0.2 --scenario "$one" --spec-version "${1#*-}"
           else set -- "run_${1%%-*}" conformance-0.2 --requirements "${1#*-}"; fi ;;
    esac
    "$@"
}

print_summary() {
    if grep -q 'SUITE SUMMARY\|SUMMARY ===' "$out/summary.txt"; then sed -n '/SUMMARY/,$p' "$out/summary.txt"
    else cat "$out/summary.txt"; sed -n '/^Checks:/,$p' "$out/log.txt"; fi
}

[ $# -eq 1 ] || usage
suite=$1
if [ "$suite" = server ]; then
    failed=0
    for each in server-0.1.16 server-2025-11-25 server-2026-07-28; do
        "$0" "$each" || failed=$?
    done
    exit "$failed"
fi
case " $suites " in *" $suite "*) ;; *) usage ;; esac
[ -d "$npm/conformance-0.2" ] || skip 'the suite is not installed (./dev test installs it from npm)'
find_node
out=$root/build/conformance/$suite
rm -rf "$out"
mkdir -p "$out"
result=0
run_suite "$suite" || result=$?
printf '== %s ==\n' "$suite"
print_summary
case $suite in
    client-*) "$node" "$root/tests/conformance/verdict.mjs" "$out" || [ "$result" != 0 ] || result=1 ;;
esac
[ "$result" = 0 ] || say "failed ($result); what each scenario saw lies in $out"
exit "$result"
