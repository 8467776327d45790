#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Signalbox authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds the release and of it build/release/signalbox.deb, signalbox-apps.deb and signalbox.tar.gz, a folder that runs where it
# is unpacked. Runs inside the environment: ./dev package starts it. SIGNALBOX_PRESET names another build than the release.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
preset=${SIGNALBOX_PRESET:-release}
"$root/dev" build "$preset" shipped
cd "$root/build/$preset"
rm -f signalbox*.deb signalbox*.tar.gz
cpack --config CPackConfig.cmake -G DEB -B "$PWD" >cpack.log 2>&1 || { cat cpack.log >&2; exit 1; }
rm -rf _CPack_Packages
for name in signalbox signalbox-apps; do
    set -- "$name"_*.deb
    if [ -f "$1" ]; then
        ln -f "$1" "$name.deb"
        dpkg-deb --field "$name.deb" Package Version Architecture Depends Installed-Size
        dpkg-deb --contents "$name.deb" | awk '{ print $1, $3, $6 }'
    elif [ "$name" = signalbox ]; then
        echo "make-package: cpack made no package" >&2
        cat cpack.log >&2
        exit 1
    fi
done
"$root/installer/make-appdir.sh" "$PWD" "$PWD/appdir"
set -- appdir/signalbox-*.tar.gz
ln -f "$1" signalbox.tar.gz
