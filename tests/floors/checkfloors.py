#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Signalbox authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds every #include of ours against the floors of docs/architecture.md.

A room may include itself and rooms on lower floors. Fails on an upward or sideways include, on a room that has no
floor, and on a floor that has no room (so that the list cannot rot).

Fails as well on two classes of one name: rooms are linked into one program, and the linker takes one's inline functions
for the other's without a word. The samples are programs of their own.

And on text with letters beyond ASCII that is read as Latin-1: each byte of its UTF-8 would be a letter of its own.
"""
import re
import sys
from pathlib import Path

root = Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()
text = (root / "docs/architecture.md").read_text(encoding="utf-8")
table = text.split("<!-- floors: begin -->")[1].split("<!-- floors: end -->")[0]
floors = {}
for number, rooms in re.findall(r"^\|\s*(\d+)\s*\|(.*)\|\s*$", table, re.M):
    for room in re.findall(r"`([^`]+)`", rooms):
        floors[room] = int(number)


def room_of(path):
    """The longest listed folder that holds this path."""
    parts = path.split("/")
    for length in range(len(parts) - 1, 0, -1):
        if "/".join(parts[:length]) in floors:
            return "/".join(parts[:length])
    return None


def classes_of(source):
    """The classes and structures that a file defines in a namespace with a name, as namespace::name."""
    namespaces = []
    lines = source.splitlines()
    for line, following in zip(lines, lines[1:] + [""]):
        if opened := re.match(r"namespace\s*([\w:]*)\s*\{$", line):
            namespaces.append(opened.group(1))
        elif line.startswith("} // namespace"):
            del namespaces[-1:]
        elif (defined := re.match(r"(?:class|struct)\s+(\w+)(?:\s+final)?(?:\s*:(?!:).*)?$", line)) and following == "{":
            if namespaces and "" not in namespaces:
                yield "::".join([*namespaces, defined.group(1)])


def latin1_faults(source):
    """The numbers of lines with such a text."""
    for number, line in enumerate(source.splitlines(), 1):
        if line.isascii():
            continue
        for text in re.finditer(r'''(QLatin1\w+\s*[({]\s*)?("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')(_L1)?|//.*''', line):
            if (text.group(1) or text.group(3)) and not text.group(2).isascii():
                yield number


faults, seen, includes, defined_in = [], set(), 0, {}
for top in ("core", "ui", "app"):
    for file in sorted((root / top).rglob("*")):
        if file.suffix not in (".h", ".cpp"):
            continue
        name = file.relative_to(root).as_posix()
        room = room_of(name)
        if room is None:
            faults.append(f"{name}: its folder has no floor in docs/architecture.md")
            continue
        seen.add(room)
        source_text = file.read_text(encoding="utf-8")
        for found in classes_of(source_text) if not name.startswith("app/samples/") else ():
            if defined_in.setdefault(found, name) != name:
                faults.append(f"{name}: {defined_in[found]} has a class {found} as well")
        for line, source in enumerate(source_text.splitlines(), 1):
            match = re.match(r'\s*#\s*include\s+"((?:core|ui|app)/[^"]+)"', source)
            if not match:
                continue
            includes += 1
            target = room_of(match.group(1))
            if not (root / match.group(1)).exists() and not match.group(1).endswith(".moc"):
                faults.append(f"{name}:{line}: {match.group(1)} does not exist")
            elif target is None:
                faults.append(f"{name}:{line}: {match.group(1)} lies in no room")
            elif target != room and floors[target] >= floors[room]:
                faults.append(f"{name}:{line}: {room} (floor {floors[room]}) includes {target} (floor {floors[target]})")

for top in ("core", "ui", "app", "tests"):
    for file in sorted((root / top).rglob("*")):
        if file.suffix in (".h", ".cpp"):
            for line in latin1_faults(file.read_text(encoding="utf-8")):
                faults.append(f"{file.relative_to(root).as_posix()}:{line}: letters beyond ASCII are read as Latin-1")

faults += [f"{room}: listed in docs/architecture.md, but empty" for room in floors if room not in seen]
print("\n".join(faults) or f"{includes} includes between {len(seen)} rooms, none upward or sideways; "
      f"{len(defined_in)} classes")
sys.exit(1 if faults or includes == 0 else 0)
