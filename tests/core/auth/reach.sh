#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Signalbox authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# reach.sh PROGRAM: runs PROGRAM in a network namespace where public and private addresses all lie on this machine, and
# nothing else can be reached. 77: namespaces cannot be made here.
set -eu

for needed in unshare ip; do
    command -v "$needed" >/dev/null || { echo "skipped: no $needed on this system"; exit 77; }
done
if unshare -n true 2>/dev/null; then
    apart='unshare -n'
elif unshare -rn true 2>/dev/null; then
    apart='unshare -rn'
else
    echo "skipped: this system makes no network namespaces"
    exit 77
fi
export SIGNALBOX_TEST_NAMESPACE=1 no_proxy='*' http_proxy='' https_proxy=''
# shellcheck disable=SC2086
exec $apart sh -c '
    set -eu
    ip link set lo up
    for address in 93.184.216.34 192.168.1.1 169.254.169.254; do ip address add "$address/32" dev lo; done
    exec "$0"' "$1"
