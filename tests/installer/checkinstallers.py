#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Signalbox authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds together what installs Signalbox: checkinstallers.py PROJECT BIN.

The same file types and links everywhere, each library that CMake asks for in the Flatpak manifest, manual pages and
completion from the programs in BIN, the start of an AppImage, and the bundle for macOS with stand-ins for Apple's tools.
"""
import pathlib
import plistlib
import re
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

PROJECT, BIN = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
INSTALLER, RESOURCES = PROJECT / "installer", PROJECT / "resources"
ID = "io.github.signalbox.Signalbox"
SCHEME = "signalbox"
ENDINGS = {"signalbox", "mcpb", "dxt"}
VERSION = re.search(r"project\(signalbox VERSION (\S+)", (PROJECT / "CMakeLists.txt").read_text()).group(1)

# Where a Flatpak has what CMake asks for: a module of the manifest, or the runtime.
RUNTIME = {"Qt6", "KF6SyntaxHighlighting", "ZLIB", "OpenSSL", "PkgConfig", "Python3"}
MODULES = {"Qt6Keychain": "qtkeychain", "QCustomPlotQt6": "qcustomplot"}


def run(*words, **more):
    return subprocess.run([str(word) for word in words], capture_output=True, text=True, timeout=60, **more)


def script(path, text):
    path.write_text("#!/bin/sh\n" + text)
    path.chmod(0o755)


def mime_types():
    """The endings of each type of the desktop's file."""
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    root = ElementTree.parse(RESOURCES / f"{ID}.mime.xml").getroot()
    return {one.get("type"): {glob.get("pattern").removeprefix("*.") for glob in one.iter(space + "glob")}
            for one in root.iter(space + "mime-type")}


def desktop_entry():
    lines = (RESOURCES / f"{ID}.desktop").read_text().splitlines()
    return [line.split("=", 1) for line in lines if "=" in line and not line.startswith("#")]


class FileTypes(unittest.TestCase):
    def setUp(self):
        self.types = mime_types()
        self.opened = set(self.types) | {f"x-scheme-handler/{SCHEME}"}

    def test_desktop(self):
        self.assertEqual(set.union(*self.types.values()), ENDINGS)
        entry = dict(reversed(desktop_entry()))
        self.assertEqual(set(entry["MimeType"].rstrip(";").split(";")), self.opened)
        self.assertEqual(entry["Icon"], ID)
        for name in self.types:
            self.assertTrue((RESOURCES / (name.replace("/", "-") + ".svg")).exists(), name)

    def test_metainfo(self):
        root = ElementTree.parse(RESOURCES / f"{ID}.metainfo.xml").getroot()
        self.assertEqual({one.text for one in root.iter("mediatype")}, self.opened)
        self.assertEqual(root.find("id").text, ID)
        self.assertIn(VERSION, [one.get("version") for one in root.iter("release")])

    def test_links_of_the_desktop_file_lead_to_pages(self):
        header = (PROJECT / "core/catalog/openargument.h").read_text()
        pages = set(re.findall(r'QLatin1StringView\("(\w+)"\)', header))
        links = [value.split("://")[1] for key, value in desktop_entry() if "://" in value]
        self.assertGreater(len(links), 0)
        self.assertLessEqual(set(links), pages)

    def test_windows(self):
        text = (INSTALLER / "windows/signalbox.nsi").read_text()
        for ending in ENDINGS:
            self.assertIn(f'"${{CLASSES}}\\.{ending}\\OpenWithProgids"', text)
        self.assertIn(f'"${{CLASSES}}\\{SCHEME}" "URL Protocol"', text)
        written = set(re.findall(r'WriteRegStr HKCU ("\$\{CLASSES\}\\[^"]*OpenWithProgids" "[^"]*")', text))
        self.assertEqual(written, set(re.findall(r'DeleteRegValue HKCU ("\$\{CLASSES\}\\[^"]*OpenWithProgids" "[^"]*")', text)))
        for kept in re.findall(r'!insertmacro OPENS (\S+)', text):
            self.assertIn(f'DeleteRegKey HKCU "${{CLASSES}}\\{kept}"', text)

    def test_macos(self):
        plist = plistlib.loads((INSTALLER / "macos/Info.plist.in").read_bytes())
        declared = plist["UTExportedTypeDeclarations"] + plist["UTImportedTypeDeclarations"]
        tags = [one["UTTypeTagSpecification"] for one in declared]
        self.assertEqual({tag["public.mime-type"][0]: set(tag["public.filename-extension"]) for tag in tags}, self.types)
        named = {name for one in plist["CFBundleDocumentTypes"] for name in one["LSItemContentTypes"]}
        self.assertEqual(named, {one["UTTypeIdentifier"] for one in declared})
        self.assertEqual(plist["CFBundleURLTypes"][0]["CFBundleURLSchemes"], [SCHEME])
        self.assertEqual(plist["CFBundleIdentifier"], ID)


class Flatpak(unittest.TestCase):
    def test_has_every_library(self):
        manifest = (INSTALLER / f"flatpak/{ID}.yml").read_text()
        self.assertIn(f"id: {ID}\n", manifest)
        modules = set(re.findall(r"^  - name: (\S+)", manifest, re.MULTILINE))
        wanted = set()
        lists = [PROJECT / "CMakeLists.txt", *(path for folder in ("core", "ui", "app")
                                               for path in (PROJECT / folder).rglob("CMakeLists.txt"))]
        for path in lists:
            text = path.read_text()
            wanted |= set(re.findall(r"find_package\((\S+)", text)) | set(re.findall(r"pkg_check_modules\((\S+)", text))
        self.assertIn("libzip", wanted)
        for name in wanted - RUNTIME:
            self.assertIn(MODULES.get(name, name), modules, f"{name} is in no module of the Flatpak manifest")


class ManualPages(unittest.TestCase):
    def test_have_a_section_for_each_verb(self):
        text = (INSTALLER / "manpages.cmake").read_text()
        verbs = re.search(r'signalbox_manpage\(cli signalbox-cli "[^"]*"\s+([a-z ]+)\)', text).group(1).split()
        offered = run(BIN / "signalbox-cli", "complete", "--", "").stdout.splitlines()
        self.assertLessEqual({line.split("\t")[0] for line in offered} - {"complete"}, set(verbs))
        page = run(INSTALLER / "make-manpage.sh", BIN / "signalbox-cli", "signalbox-cli", VERSION, "a test", *verbs)
        self.assertEqual(page.returncode, 0, page.stderr)
        sections = re.findall(r"^\.SH (.*)", page.stdout, re.MULTILINE)
        self.assertEqual(sections, ["NAME", "DESCRIPTION", *(verb.upper() for verb in verbs), "SEE ALSO"])
        self.assertIn(f"Signalbox {VERSION}", page.stdout)
        self.assertNotRegex(page.stdout, r"(?m)^'")  # a request of roff
        self.assertIn("\\-\\-tool\\-name", page.stdout)

    def test_say_what_a_program_that_fails_was(self):
        page = run(INSTALLER / "make-manpage.sh", "/bin/false", "name", VERSION, "a test")
        self.assertNotEqual(page.returncode, 0)
        self.assertIn("/bin/false", page.stderr)


class Completion(unittest.TestCase):
    def complete(self, *words):
        code = ('. "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); compopt() { :; }; _signalbox_cli; '
                'printf "%s\\n" "${COMPREPLY[@]}"')
        with tempfile.TemporaryDirectory() as home:
            answer = run("bash", "-c", code, "bash", INSTALLER / "completion/signalbox-cli.bash", BIN / "signalbox-cli",
                         *words, env={"PATH": "/usr/bin:/bin", "HOME": home, "LC_ALL": "C.UTF-8"})
        self.assertEqual(answer.stderr, "")
        return set(answer.stdout.split("\n")) - {""}

    def test_bash(self):
        self.assertLessEqual({"servers", "journal", "doctor"}, self.complete(""))
        self.assertEqual(self.complete("jour"), {"journal"})
        self.assertIn("add", self.complete("servers", "a"))
        self.assertIn("--tool-name", self.complete("--tool-n"))
        self.assertEqual(self.complete("--", "npx", ""), set())


class AppImage(unittest.TestCase):
    def test_starts_the_program_that_is_meant(self):
        text = (INSTALLER / "make-appdir.sh").read_text()
        starter = re.search(r"<<'RUN'\n(.*?)\nRUN\n", text, re.DOTALL).group(1)
        with tempfile.TemporaryDirectory() as folder:
            top = pathlib.Path(folder)
            (top / "AppRun").write_text(starter)
            (top / "AppRun").chmod(0o755)
            (top / "usr/bin").mkdir(parents=True)
            for name in ("signalbox", "signalbox-cli", "signalbox-filesystem-tools"):
                script(top / "usr/bin" / name, f'echo {name} "$@"\n')
            (top / "link").symlink_to("AppRun")

            def started(*words, called=""):
                environment = {"PATH": "/usr/bin:/bin"} | ({"ARGV0": called} if called else {})
                return run(top / "link", *words, env=environment).stdout.strip()

            self.assertEqual(started("a b.mcpb"), "signalbox a b.mcpb")
            self.assertEqual(started(), "signalbox")
            self.assertEqual(started("cli", "--version"), "signalbox-cli --version")
            self.assertEqual(started("filesystem-tools", "--root", "/"), "signalbox-filesystem-tools --root /")
            self.assertEqual(started("list", called="./signalbox-cli"), "signalbox-cli list")
            self.assertEqual(started("cli", called="Signalbox.AppImage"), "signalbox-cli")


class MacBundle(unittest.TestCase):
    def test_holds_all_programs_beside_each_other(self):
        with tempfile.TemporaryDirectory() as folder:
            top = pathlib.Path(folder)
            (top / "tools").mkdir()
            (top / "build").mkdir()
            (top / "build/CMakeCache.txt").write_text("CMAKE_PROJECT_VERSION:STATIC=1.2.3\n")
            # cmake --install BUILD --prefix DIR --component NAME --strip
            script(top / "tools/cmake", '[ "$6" = cli ] || exit 0\nmkdir -p "$4/bin" "$4/libexec/signalbox"\n'
                   'for name in bin/signalbox bin/signalbox-cli libexec/signalbox/signalbox-guard; do : >"$4/$name"; done\n')
            script(top / "tools/macdeployqt", f'echo "$@" >"{top}/deployed"\n')
            script(top / "tools/codesign", f'echo "$@" >>"{top}/signed"\n')
            script(top / "tools/hdiutil", ': >"$8"\n')
            made = run(INSTALLER / "macos/make-dmg.sh", top / "build", top / "out",
                       env={"PATH": f"{top}/tools:/usr/bin:/bin", "SIGNALBOX_SIGN_AS": "Somebody"})
            self.assertEqual(made.returncode, 0, made.stderr)
            image = pathlib.Path(made.stdout.strip())
            self.assertTrue(image.exists() and image.name.startswith("signalbox-1.2.3-"), made.stdout)
            bundle = top / "out/image/Signalbox.app/Contents"
            self.assertEqual({path.name for path in (bundle / "MacOS").iterdir()},
                             {"signalbox", "signalbox-cli", "signalbox-guard"})
            plist = plistlib.loads((bundle / "Info.plist").read_bytes())
            self.assertEqual(plist["CFBundleShortVersionString"], "1.2.3")
            self.assertTrue((bundle / "MacOS" / plist["CFBundleExecutable"]).exists())
            self.assertIn("signalbox-guard", (top / "deployed").read_text())
            signed = (top / "signed").read_text().splitlines()
            self.assertTrue(all("--sign Somebody" in line for line in signed[:-1]), signed)
            self.assertIn("Signalbox.app", signed[-2])  # what covers the rest comes last
            self.assertIn("--verify", signed[-1])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
