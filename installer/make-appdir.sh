#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Signalbox authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes a folder that runs where it lies, with the libraries it needs, and packs it:
#   make-appdir.sh BUILD_FOLDER OUT_FOLDER
# OUT_FOLDER gets Signalbox.AppDir and signalbox-VERSION-ARCH.tar.gz; signalbox-VERSION-ARCH.AppImage as well if appimagetool
# is on PATH (Debian does not package it). Runs inside the environment, on a built tree. What comes with every Linux desktop
# (the C library, graphics drivers, X11 and Wayland's own libraries, D-Bus, fonts) is left to the system; see docs/installing.md.
set -eu
[ $# -eq 2 ] || { echo 'usage: make-appdir.sh BUILD_FOLDER OUT_FOLDER' >&2; exit 1; }
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
build=$(CDPATH='' cd -- "$1" && pwd -P)
mkdir -p "$2"
out=$(CDPATH='' cd -- "$2" && pwd -P)
dir=$out/Signalbox.AppDir
command -v patchelf >/dev/null || { echo 'make-appdir: patchelf is missing' >&2; exit 1; }

rm -rf "$dir"
mkdir -p "$dir"
for component in cli desktop Unspecified; do
    cmake --install "$build" --prefix "$dir/usr" --component "$component" --strip >"$out/install.log" 2>&1 ||
        { cat "$out/install.log" >&2; exit 1; }
done
rm -f "$out/install.log"
lib=$dir/usr/lib/signalbox
mkdir -p "$lib" "$dir/usr/share/doc/signalbox"
cp "$root/LICENSES/GPL-3.0-or-later.txt" "$dir/usr/share/doc/signalbox/"

# Qt loads these by name.
plugins=$(qtpaths6 --query QT_INSTALL_PLUGINS)
for plugin in platforms/libqxcb platforms/libqoffscreen 'platforms/libqwayland*' 'xcbglintegrations/*' \
    'wayland-shell-integration/*' 'wayland-decoration-client/*' 'wayland-graphics-integration-client/*' iconengines/libqsvgicon \
    imageformats/libqsvg imageformats/libqjpeg imageformats/libqgif imageformats/libqico sqldrivers/libqsqlite \
    platforminputcontexts/libcomposeplatforminputcontextplugin platformthemes/libqxdgdesktopportal 'tls/*' \
    'networkinformation/*'; do
    # A pattern that fits nothing is a plugin that this system does not have.
    for file in "$plugins"/${plugin%.so}*.so; do
        [ -f "$file" ] || continue
        at=$dir/usr/plugins/${file#"$plugins"/}
        mkdir -p "$(dirname "$at")"
        cp "$file" "$at"
    done
done
translations=$(qtpaths6 --query QT_INSTALL_TRANSLATIONS)
if [ -d "$translations" ]; then
    mkdir -p "$dir/usr/translations"
    cp "$translations"/qtbase_*.qm "$dir/usr/translations/" 2>/dev/null || :
fi

# Libraries that belong to the system they run on, whatever it is.
is_system() {
    case $1 in
        ld-linux*|libc.so*|libm.so*|libdl.so*|libpthread.so*|librt.so*|libresolv.so*|libnss*|libutil.so*|libanl.so*|libgcc_s.so*|\
        libGL.so*|libEGL.so*|libGLX.so*|libGLdispatch.so*|libOpenGL.so*|libdrm.so*|libgbm.so*|libX11.so*|libX11-xcb.so*|libxcb.so*|\
        libwayland-client.so*|libfontconfig.so*|libfreetype.so*|libdbus-1.so*|libexpat.so*|libz.so*|libuuid.so*) return 0 ;;
    esac
    return 1
}
binaries() { find "$dir/usr/bin" "$dir/usr/libexec" "$dir/usr/plugins" "$lib" -type f; }
binaries | while IFS= read -r file; do
    ldd "$file" 2>/dev/null || :
done | sed -n 's/.* => \(\/[^ ]*\) .*/\1/p' | sort -u | while IFS= read -r library; do
    is_system "$(basename "$library")" || cp -L "$library" "$lib/"
done
# An old-style path, which counts for what a library loads in turn.
binaries | while IFS= read -r file; do
    [ "$(head -c 4 "$file" | tail -c 3)" = ELF ] || continue
    up=$(dirname "${file#"$dir"/usr/}" | sed 's/[^/][^/]*/../g')
    [ -z "$(patchelf --print-needed "$file" 2>/dev/null)" ] || patchelf --force-rpath --set-rpath "\$ORIGIN/$up/lib/signalbox" "$file"
done
printf '[Paths]\nPrefix=..\nPlugins=plugins\nTranslations=translations\n' >"$dir/usr/bin/qt.conf"
mkdir -p "$dir/usr/libexec/signalbox"
cp "$dir/usr/bin/qt.conf" "$dir/usr/libexec/signalbox/qt.conf"
sed -i 's/^Prefix=.*/Prefix=..\/../' "$dir/usr/libexec/signalbox/qt.conf"

id=io.github.signalbox.Signalbox
cp "$dir/usr/share/applications/$id.desktop" "$dir/"
cp "$dir/usr/share/icons/hicolor/scalable/apps/$id.svg" "$dir/"
ln -sf "$id.svg" "$dir/.DirIcon"
# Of an AppImage: the other programs as well. Which one, the name says that it is called by, or the first word.
cat >"$dir/AppRun" <<'RUN'
#!/bin/sh
here=$(dirname -- "$(readlink -f -- "$0")")
case $(basename -- "${ARGV0:-}") in signalbox-cli*) exec "$here/usr/bin/signalbox-cli" "$@" ;; esac
case ${1:-} in
    cli|filesystem-tools|api-tools|realtime-tools)
        program=signalbox-$1
        shift
        exec "$here/usr/bin/$program" "$@" ;;
esac
exec "$here/usr/bin/signalbox" "$@"
RUN
chmod +x "$dir/AppRun"

version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt")
name=signalbox-$version-$(uname -m)
tar -C "$out" --owner=0 --group=0 --sort=name --transform "s,^Signalbox.AppDir,$name," -czf "$out/$name.tar.gz" Signalbox.AppDir
echo "$out/$name.tar.gz"
if command -v appimagetool >/dev/null; then
    ARCH=$(uname -m) appimagetool --no-appstream "$dir" "$out/$name.AppImage" >&2
    echo "$out/$name.AppImage"
else
    echo 'make-appdir: no AppImage, because appimagetool is not on PATH' >&2
fi
