#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Signalbox authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# keychain.sh PROGRAM with|locked|cancelled|forgetful|mute|without: runs PROGRAM with an unlocked Secret Service of its own,
# with one that nobody can unlock, with one whose questions it cancels (first no keyring yet, then a locked one), with one
# that it plays itself and that keeps nothing, with one that it stops, or without a session bus. Everything lies in a folder
# that is removed. 77: the programs for it are not there.
set -eu

program=$1 kind=$2
for needed in dbus-run-session gnome-keyring-daemon; do
    command -v "$needed" >/dev/null || { echo "skipped: no $needed on this system"; exit 77; }
done
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"
export HOME="$home" XDG_RUNTIME_DIR="$home/run" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config"
export SIGNALBOX_TEST_KEYCHAIN="$kind"
unset DBUS_SESSION_BUS_ADDRESS XDG_CURRENT_DESKTOP DISPLAY WAYLAND_DISPLAY GNOME_KEYRING_CONTROL

case $kind in
    without)
        DBUS_SESSION_BUS_ADDRESS=unix:path="$home/nobody" "$program" ;;
    locked)
        dbus-run-session -- sh -c 'gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1; exec "$0"' "$program" ;;
    cancelled)
        dbus-run-session -- sh -c '
            gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1
            exec "$0" k06_aCancelledQuestionKeepsNothing' "$program"
        dbus-run-session -- sh -c '
            printf "a passphrase" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
            exec "$0" k06_aCancelledUnlockingIsNotAnAbsentSecret' "$program" ;;
    forgetful)
        dbus-run-session -- "$program" k06_onlyWhatCanBeReadBackIsWritten ;;
    mute)
        dbus-run-session -- sh -c '
            printf "a passphrase" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
            exec "$0" k06_leavesNothingBehindInAKeychainThatDoesNotAnswer' "$program" ;;
    with)
        dbus-run-session -- sh -c '
            printf "a passphrase" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
            # QtKeychain keeps its queue on the thread that used it first: a process for each.
            "$0" keepsSecretsOverRestarts && "$0" k06_movesToAFileAndBack && exec "$0" worksOnAThreadOfItsOwn' "$program" ;;
esac
