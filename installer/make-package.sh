#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Signalbox authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds the release and its package, build/release/signalbox.deb. Runs inside the environment: ./dev package starts it.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
"$root/dev" build release
cd "$root/build/release"
rm -f signalbox*.deb
cpack --config CPackConfig.cmake -G DEB -B "$PWD" >cpack.log 2>&1 || { cat cpack.log >&2; exit 1; }
rm -rf _CPack_Packages
set -- signalbox_*.deb
if [ ! -f "$1" ]; then
    echo "make-package: cpack made no package" >&2
    cat cpack.log >&2
    exit 1
fi
ln -f "$1" signalbox.deb
dpkg-deb --field signalbox.deb Package Version Architecture Depends Installed-Size
dpkg-deb --contents signalbox.deb | awk '{ print $1, $3, $6 }'
