#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Signalbox authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Takes new texts of the sources into a translation file and drops those that are gone:
#   ./dev shell translations/update.sh [FILE.ts …]        (without arguments: every language here)
#
# What our servers say (core/serve, app/samples) crosses the wire and is not translated.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
lupdate=${LUPDATE:-$(command -v lupdate || echo /usr/lib/qt6/bin/lupdate)}
[ $# -gt 0 ] || set -- "$root"/translations/*.ts
rooms=$(find "$root/core" -mindepth 1 -maxdepth 1 -type d ! -name serve | LC_ALL=C sort)
# shellcheck disable=SC2086
exec "$lupdate" -I "$root" -locations none -no-obsolete -recursive -extensions h,cpp \
    -source-language en $rooms "$root/ui" "$root/app/cli" "$root/app/desktop" -ts "$@"
