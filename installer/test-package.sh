#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Signalbox authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Unpacks the archive and installs the packages in a clean minimal tree, with nothing but what they depend on, and starts what
# they brought:
#   test-package.sh FOLDER SUITE SOURCES_LIST APT_CONF
# FOLDER holds signalbox.tar.gz, signalbox.deb and, where Qt WebEngine is there to build with, signalbox-apps.deb. ./dev
# package calls it with the host's own package sources. The tree is thrown away.
set -eu
[ $# -eq 4 ] || { echo 'usage: test-package.sh FOLDER SUITE SOURCES_LIST APT_CONF (or: ./dev package)' >&2; exit 1; }
folder=$(readlink -f "$1") suite=$2 sources=$3 conf=$4
mode=root
[ "$(id -u)" = 0 ] || mode=unshare
log=$(mktemp "${TMPDIR:-/tmp}/signalbox-test-package.XXXXXX")
trap 'rm -f "$log"' EXIT

# In the tree, as root: each step says what it does before it does it.
# shellcheck disable=SC2016
try='set -e
export LC_ALL=C.UTF-8 HOME=/tmp/home DEBIAN_FRONTEND=noninteractive
mkdir -p "$HOME"
paint() { # paint PROGRAM [ARG …]: its first frame
    echo "STEP $(basename "$1") --say-painted, offscreen"
    QT_QPA_PLATFORM=offscreen timeout 60 "$@" --say-painted >/tmp/painted 2>/tmp/painted.err &
    for i in $(seq 1 300); do grep -q painted /tmp/painted && break; kill -0 $! || break; sleep 0.1; done
    kill $! 2>/dev/null || :
    wait $! 2>/dev/null || :
    grep painted /tmp/painted || { echo "nothing was painted:"; cat /tmp/painted.err; exit 1; }
}
list() { # list CLI SERVER [ARG …]: its tools
    echo "STEP tools/list of $(basename "$2")"
    cli=$1; shift
    "$cli" --format json --method tools/list -- "$@" >/tmp/tools.json
    grep -o "\"name\":\"[a-z_]*\"" /tmp/tools.json || { cat /tmp/tools.json; exit 1; }
}
bundle() { # bundle CLI: a server packed, checked, installed, accepted and asked
    echo "STEP a bundle is packed, installed and asked"
    rm -rf /tmp/bundled
    mkdir -p /tmp/bundled/server
    printf "#!/bin/sh\nexec %s/signalbox-filesystem-tools \"\$@\"\n" "$(dirname "$(command -v "$1")")" >/tmp/bundled/server/run
    chmod +x /tmp/bundled/server/run
    printf "%s" "{\"manifest_version\":\"0.3\",\"name\":\"packed\",\"version\":\"1.0.0\",\"description\":\"A test\",
        \"author\":{\"name\":\"A test\"},\"server\":{\"type\":\"binary\",\"entry_point\":\"server/run\",\"mcp_config\":{
        \"command\":\"\${__dirname}/server/run\",\"args\":[\"--root\",\"/tmp\"]}}}" >/tmp/bundled/manifest.json
    "$1" servers bundle pack /tmp/bundled /tmp/bundled.mcpb >/dev/null
    "$1" servers bundle check /tmp/bundled.mcpb >/dev/null
    "$1" servers bundle install /tmp/bundled.mcpb >/dev/null
    if "$1" --method tools/list --server packed >/dev/null 2>&1; then echo "it was started unasked"; exit 1; fi
    "$1" servers accept packed --yes >/dev/null
    "$1" --format json --method tools/list --server packed >/tmp/tools.json
    grep -o "\"name\":\"[a-z_]*\"" /tmp/tools.json || { cat /tmp/tools.json; exit 1; }
    "$1" servers bundle remove packed --with-servers >/dev/null
    rm -r /tmp/bundled /tmp/bundled.mcpb
}

echo "STEP the archive, where only what every desktop has is installed"
apt-get install -y -q --no-install-recommends libgl1 libegl1 libopengl0 libfontconfig1 libfreetype6 libdbus-1-3 libx11-6 libx11-xcb1 \
    libxcb1 libwayland-client0 libexpat1 zlib1g >/dev/null
mkdir /tmp/stick
tar -C /tmp/stick -xzf /tmp/signalbox.tar.gz
here=$(echo /tmp/stick/signalbox-*)
"$here/usr/bin/signalbox-cli" --version
list "$here/usr/bin/signalbox-cli" "$here/usr/bin/signalbox-filesystem-tools" --root /tmp
: >"$here/usr/portable"
"$here/AppRun" cli servers add --name stick -- /bin/true >/dev/null
bundle "$here/usr/bin/signalbox-cli"
grep -q stick "$here/usr/signalbox-data/config/servers.json"
paint "$here/AppRun"
[ -d "$here/usr/signalbox-data/journal" ]
if [ -n "$(find "$HOME" -type f)" ]; then echo "the portable program wrote elsewhere:"; find "$HOME" -type f; exit 1; fi
rm -r /tmp/stick

echo "STEP install"
apt-get install -y -q --no-install-recommends desktop-file-utils shared-mime-info >/dev/null
apt-get install -y -q --no-install-recommends /tmp/signalbox.deb
echo "STEP signalbox-cli --version"; signalbox-cli --version
list signalbox-cli signalbox-filesystem-tools --root /tmp
list signalbox-cli signalbox-api-tools --stdio
list signalbox-cli signalbox-realtime-tools --stdio --root /tmp
paint signalbox
bundle signalbox-cli
echo "STEP completion"; signalbox-cli complete -- jour | cut -f 1 | grep "^journal$"
echo "STEP files and links lead to it"
for type in application/x-mcpb application/x-signalbox-session x-scheme-handler/signalbox; do
    grep "^$type=io.github.signalbox.Signalbox.desktop" /usr/share/applications/mimeinfo.cache
done
grep -h ":\*\.signalbox$" /usr/share/mime/globs2
if [ -e /tmp/signalbox-apps.deb ]; then
    echo "STEP install signalbox-apps"; apt-get install -y -q --no-install-recommends /tmp/signalbox-apps.deb
    if ldd /usr/libexec/signalbox/signalbox-appview | grep "not found"; then exit 1; fi
fi
echo "STEP remove"; apt-get remove -y -q "signalbox*"
if [ -e /usr/bin/signalbox ] || [ -e /usr/libexec/signalbox ]; then echo "something stayed behind"; exit 1; fi
echo "STEP done"'

echo "trying what lies in $folder in a clean $suite tree" >&2
# A tree made as a plain user cannot hold the packages by their paths here, so they are copied in.
set --
[ ! -e "$folder/signalbox-apps.deb" ] || set -- --customize-hook="upload $folder/signalbox-apps.deb /tmp/signalbox-apps.deb"
if mmdebstrap --mode="$mode" --variant=minbase --format=null --aptopt="$conf" --aptopt='APT::Install-Recommends "false"' \
    --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/doc/*' \
    --customize-hook="upload $folder/signalbox.tar.gz /tmp/signalbox.tar.gz" \
    --customize-hook="upload $folder/signalbox.deb /tmp/signalbox.deb" "$@" \
    --customize-hook="chroot \"\$1\" sh -c '$try' 2>&1" \
    "$suite" /dev/null "$sources" >"$log" 2>&1
then ok=yes; else ok=no; fi
if [ "$ok" = yes ] && grep -q '^STEP done' "$log"; then
    sed -n '/^STEP the archive/,/^STEP remove/p' "$log" | grep -E '^(STEP|"name"|painted|signalbox-cli|journal|application/|x-scheme|[0-9]+:)' |
        grep -v '^STEP remove'
    echo 'package: archive and packages start, and the packages are removed again'
else
    sed '/^E: /q' "$log" | tail -n 30 >&2 # what follows is the hook itself
    echo "package: failed at: $(sed -n 's/^STEP //p' "$log" | tail -n 1 | grep . || echo 'making the clean tree')" >&2
    exit 1
fi
