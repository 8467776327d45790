#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Signalbox authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""checksymbols.py BUILD_DIR: no two rooms define a function or variable of one name.

The linker takes either of them without a word, so a caller may get the other one. Reads the dynamic symbols of the rooms'
shared libraries; weak ones (inline functions, templates) may stand in many.
"""

import pathlib
import subprocess
import sys


def strong_symbols(library: pathlib.Path) -> list[str]:
    """Mangled: the two constructors that a class may have read the same."""
    lines = subprocess.run(["nm", "-D", "--defined-only", library], check=True, capture_output=True, text=True)
    parts = [line.split(" ", 2) for line in lines.stdout.splitlines()]
    return [part[2] for part in parts if len(part) == 3 and part[1] in "TDBR" and "9Signalbox" in part[2]]


def main() -> int:
    build = pathlib.Path(sys.argv[1])
    libraries = sorted(path for room in ("core", "ui", "app") for path in (build / room).rglob("libsignalbox_*.so"))
    if len(libraries) < 2:
        print(f"no rooms are built as shared libraries in {build}")
        return 1
    owners: dict[str, list[str]] = {}
    for library in libraries:
        for symbol in strong_symbols(library):
            owners.setdefault(symbol, []).append(library.name)
    twice = {symbol: rooms for symbol, rooms in owners.items() if len(rooms) > 1}
    for symbol, rooms in sorted(twice.items()):
        name = subprocess.run(["c++filt", symbol], check=True, capture_output=True, text=True).stdout.strip()
        print(f"{name}: {', '.join(rooms)}")
    return 1 if twice or not owners else 0


if __name__ == "__main__":
    sys.exit(main())
