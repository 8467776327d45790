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
lupdate=${LUPDATE:-/usr/lib/qt6/bin/lupdate} # in the path, the name may stand for that of an older Qt
[ -x "$lupdate" ] || lupdate=lupdate
[ $# -gt 0 ] || set -- "$root"/translations/*.ts

copy=$(mktemp -d "${TMPDIR:-/tmp}/signalbox-texts.XXXXXX")
trap 'rm -rf "$copy"' EXIT
trap 'exit 130' INT TERM HUP
(cd "$root" && find core ui app/cli app/desktop -path core/serve -prune -o \( -name '*.h' -o -name '*.cpp' \) -print0 |
    tar -c --null -T - -f -) | tar -C "$copy" -xf -

# Some files have a tr() of their own: QString tr(const char *text) { return …translate("Context", text); }, and the
# command line's share one (app/cli/clitext.h). lupdate does not look into it and would take the enclosing class for
# the context, so in the copy it is written out. Where a class of the same name has Q_OBJECT, its own tr() is meant in
# it, and the file is left as it is.
grep -rlE 'QString tr\(const char \*|"app/cli/clitext.h"' "$copy" | while read -r file; do
    header=${file%.cpp}.h
    if [ -e "$header" ] && grep -q Q_OBJECT "$header"; then continue; fi
    context=$(sed -n 's/.*QCoreApplication::translate("\([^"]*\)", *[a-z]*).*/\1/p' "$file" | head -n 1)
    [ -n "$context" ] || context=CommandLine
    sed -i -E 's/(^|[^A-Za-z0-9_:.>])tr\(("|R"|$)/\1QCoreApplication::translate("'"$context"'", \2/g' "$file"
done
for ts in "$@"; do
    # The sources are English; its own file holds nothing but the plural forms.
    case $ts in *_en.ts) plural=-pluralonly ;; *) plural= ;; esac
    # shellcheck disable=SC2086
    "$lupdate" $plural -I "$copy" -locations none -no-obsolete -recursive -extensions h,cpp -source-language en "$copy" -ts "$ts"
done
