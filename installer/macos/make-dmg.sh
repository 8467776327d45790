#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Signalbox authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes Signalbox.app and a disk image with it, on macOS:
#   make-dmg.sh BUILD_FOLDER OUT_FOLDER
# Needs macdeployqt on PATH, and for the icon rsvg-convert. SIGNALBOX_SIGN_AS names the identity to sign with; without it the
# signature is one for this machine, and other machines ask before they open the program. Notarizing is the publisher's step.
# docs/installing.md says what of this was tried.
set -eu
[ $# -eq 2 ] || { echo 'usage: make-dmg.sh BUILD_FOLDER OUT_FOLDER' >&2; exit 1; }
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
build=$(CDPATH='' cd -- "$1" && pwd -P)
mkdir -p "$2"
out=$(CDPATH='' cd -- "$2" && pwd -P)
for tool in macdeployqt hdiutil codesign; do
    command -v "$tool" >/dev/null || { echo "make-dmg: $tool is missing" >&2; exit 1; }
done

version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt")
installed=$out/installed
image=$out/image
app=$image/Signalbox.app
rm -rf "$installed" "$image"
mkdir -p "$app/Contents/MacOS" "$app/Contents/Resources"
for component in cli desktop Unspecified; do
    cmake --install "$build" --prefix "$installed" --component "$component" --strip >"$out/install.log" 2>&1 ||
        { cat "$out/install.log" >&2; exit 1; }
done
rm -f "$out/install.log"

# All programs lie beside each other, where each looks first for what it starts.
set --
for program in "$installed"/bin/* "$installed"/libexec/signalbox/*; do
    cp "$program" "$app/Contents/MacOS/"
    set -- "$@" "-executable=$app/Contents/MacOS/$(basename "$program")"
done
cp "$root/LICENSES/GPL-3.0-or-later.txt" "$app/Contents/Resources/"
sed "s/@VERSION@/$version/g" "$root/installer/macos/Info.plist.in" >"$app/Contents/Info.plist"
printf 'APPL????' >"$app/Contents/PkgInfo"
if command -v rsvg-convert >/dev/null && command -v iconutil >/dev/null; then
    icons=$out/Signalbox.iconset
    mkdir -p "$icons"
    for size in 16 32 128 256 512; do
        for scale in 1 2; do
            name=icon_${size}x${size}
            [ "$scale" = 1 ] || name=$name@2x
            rsvg-convert -w $((size * scale)) -h $((size * scale)) "$root/resources/io.github.signalbox.Signalbox.svg" \
                -o "$icons/$name.png"
        done
    done
    iconutil -c icns -o "$app/Contents/Resources/Signalbox.icns" "$icons"
    rm -rf "$icons"
else
    echo 'make-dmg: without rsvg-convert and iconutil the program gets no icon' >&2
fi

macdeployqt "$app" "$@"
# From the inside out: a signature covers what is in it.
find "$app/Contents" -type f \( -name '*.dylib' -o -path '*/MacOS/*' -o -path '*/Versions/*' \) | while IFS= read -r file; do
    codesign --force --options runtime --sign "${SIGNALBOX_SIGN_AS:--}" "$file"
done
codesign --force --options runtime --sign "${SIGNALBOX_SIGN_AS:--}" "$app"
codesign --verify --strict "$app"

ln -s /Applications "$image/Applications"
dmg=$out/signalbox-$version-$(uname -m).dmg
rm -f "$dmg"
hdiutil create -volname Signalbox -srcfolder "$image" -format UDZO "$dmg" >&2
rm -rf "$installed"
echo "$dmg"
