#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Signalbox authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Has GCC read sources as the build would have it, warnings being errors, and writes no object: gccsyntax.py BUILD FILE …

BUILD holds compile_commands.json (tests/compilecommands.py); what clang compiles as it says, GCC is to accept as well (docs/decisions/0038).
"""
import json
import shlex
import subprocess
import sys
from pathlib import Path

CLANG_ONLY = {"-Winvalid-pch", "-Werror=invalid-pch", "-fpch-instantiate-templates"}


def arguments_for_gcc(command):
    """The arguments of a compile command of clang without its launcher, its precompiled header and its output."""
    given = iter(shlex.split(command))
    for word in given:
        if Path(word).name.startswith("clang++"):
            break
    kept = []
    for word in given:
        if word in ("-Xclang", "-o", "-MT", "-MF", "-c"):
            next(given)
        elif word != "-MD" and word not in CLANG_ONLY:
            kept.append(word)
    return kept


def main(build, files):
    commands = {Path(entry["file"]).resolve(): entry for entry in
                json.loads(Path(build, "compile_commands.json").read_text(encoding="utf-8"))}
    failed = False
    for file in files:
        entry = commands.get(Path(file).resolve())
        if entry is None:  # no target of this build compiles it
            continue
        run = subprocess.run(["g++", *arguments_for_gcc(entry["command"]), "-fsyntax-only", entry["file"]],
                             cwd=entry["directory"], check=False)
        failed = failed or run.returncode != 0
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
