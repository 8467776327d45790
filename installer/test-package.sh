#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Signalbox authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs a package in a clean minimal tree, with nothing but what it depends on, and starts what it brought:
#   test-package.sh DEB SUITE SOURCES_LIST APT_CONF
# ./dev package calls it with the host's own package sources. The tree is thrown away.
set -eu
[ $# -eq 4 ] || { echo 'usage: test-package.sh DEB SUITE SOURCES_LIST APT_CONF (or: ./dev package)' >&2; exit 1; }
deb=$1 suite=$2 sources=$3 conf=$4
mode=root
[ "$(id -u)" = 0 ] || mode=unshare
log=$(mktemp "${TMPDIR:-/tmp}/signalbox-test-package.XXXXXX")
trap 'rm -f "$log"' EXIT

# In the tree, as root: each step says what it does before it does it.
# shellcheck disable=SC2016
try='set -e
export LC_ALL=C.UTF-8 HOME=/tmp/home DEBIAN_FRONTEND=noninteractive
mkdir -p "$HOME"
echo "STEP install"; apt-get install -y -q --no-install-recommends /tmp/signalbox.deb
echo "STEP signalbox-cli --version"; signalbox-cli --version
for sample in "filesystem-tools --root /tmp" "api-tools --stdio" "realtime-tools --stdio --root /tmp"; do
    echo "STEP tools/list of signalbox-$sample"
    signalbox-cli --format json --method tools/list -- signalbox-$sample >/tmp/tools.json
    grep -o "\"name\":\"[a-z_]*\"" /tmp/tools.json || { cat /tmp/tools.json; exit 1; }
done
echo "STEP signalbox --say-painted, offscreen"
QT_QPA_PLATFORM=offscreen timeout 20 signalbox --say-painted >/tmp/painted 2>/tmp/painted.err &
for i in $(seq 1 100); do grep -q painted /tmp/painted && break; kill -0 $! || break; sleep 0.1; done
kill $! 2>/dev/null || :
wait $! 2>/dev/null || :
grep painted /tmp/painted || { cat /tmp/painted.err; exit 1; }
echo "STEP remove"; apt-get remove -y -q signalbox
if [ -e /usr/bin/signalbox ] || [ -e /usr/libexec/signalbox ]; then echo "something stayed behind"; exit 1; fi
echo "STEP done"'

echo "installing $(basename "$deb") in a clean $suite tree" >&2
# A tree made as a plain user cannot hold the package by its path here, so it is copied in.
if mmdebstrap --mode="$mode" --variant=minbase --format=null --aptopt="$conf" --aptopt='APT::Install-Recommends "false"' \
    --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/doc/*' \
    --customize-hook="upload $(readlink -f "$deb") /tmp/signalbox.deb" \
    --customize-hook="chroot \"\$1\" sh -c '$try' 2>&1" \
    "$suite" /dev/null "$sources" >"$log" 2>&1
then ok=yes; else ok=no; fi
if [ "$ok" = yes ] && grep -q '^STEP done' "$log"; then
    sed -n '/^STEP signalbox-cli/,/^STEP remove/p' "$log" | grep -v '^STEP remove'
    echo 'package: installs, starts and is removed again'
else
    tail -n 30 "$log" >&2
    echo "package: failed at: $(sed -n 's/^STEP //p' "$log" | tail -n 1 | grep . || echo 'making the clean tree')" >&2
    exit 1
fi
