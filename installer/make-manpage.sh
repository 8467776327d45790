#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Signalbox authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Writes a manual page from what a program says with --help, so that the page cannot say anything else:
#   make-manpage.sh PROGRAM NAME VERSION "what it is" [VERB …] >NAME.1
# Each VERB gets a section with the help of "NAME VERB". Installing calls it; the date is that of SOURCE_DATE_EPOCH.
set -eu
[ $# -ge 4 ] || { echo 'usage: make-manpage.sh PROGRAM NAME VERSION WHAT [VERB …]' >&2; exit 1; }
program=$1 name=$2 version=$3 what=$4
shift 4
export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen

# As it stands, in roff: backslashes, hyphens that are typed, lines that begin as requests do.
literal() { sed -e 's/\\/\\e/g' -e 's/-/\\-/g' -e "s/^[.']/\\\\\&&/"; }

section() { # section TITLE [WORD …]
    title=$1; shift
    help=$("$program" "$@" --help) || { echo "make-manpage: $program $* --help failed" >&2; exit 1; }
    printf '.SH %s\n.nf\n' "$title"
    printf '%s\n' "$help" | literal
    printf '.fi\n'
}

date=$(date -u -d "@${SOURCE_DATE_EPOCH:-$(date +%s)}" +%Y-%m-%d)
printf '.\\" Made from the help of %s; do not edit.\n' "$name"
printf '.TH %s 1 %s "Signalbox %s" "User Commands"\n' "$(printf %s "$name" | tr '[:lower:]' '[:upper:]' | literal)" "$date" "$version"
printf '.SH NAME\n%s \\- %s\n' "$(printf %s "$name" | literal)" "$what"
section DESCRIPTION
for verb in "$@"; do
    section "$(printf %s "$verb" | tr '[:lower:]' '[:upper:]')" "$verb"
done
case $name in
    signalbox) printf '.SH SEE ALSO\n.BR signalbox\\-cli (1)\n' ;;
    *) printf '.SH SEE ALSO\n.BR signalbox (1)\n' ;;
esac
