#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Signalbox authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the compile commands of single sources: compilecommands.py BUILD OUT.

Where sources are compiled together (docs/decisions/0040), CMake's list names only what includes them. The list written to
OUT/compile_commands.json names each of them, to be compiled as what includes it is.
"""
import json
import re
import sys
from pathlib import Path

INCLUDED = re.compile(r'^#include "(.+\.cpp)"$', re.MULTILINE)


def single(entry):
    """The entries that stand for one of CMake's: one a source that it includes, or itself."""
    file = Path(entry["file"])
    if file.parent.name != "Unity":
        return [entry]
    return [{"directory": entry["directory"], "file": source, "command": entry["command"].replace(str(file), source)}
            for source in INCLUDED.findall(file.read_text(encoding="utf-8"))]


def main(build, out):
    commands = json.loads(Path(build, "compile_commands.json").read_text(encoding="utf-8"))
    Path(out).mkdir(parents=True, exist_ok=True)
    Path(out, "compile_commands.json").write_text(
        json.dumps([one for entry in commands for one in single(entry)], indent=1), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
