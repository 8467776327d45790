#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Signalbox authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What flatpak-spawn --host does, without a sandbox: the test puts it on PATH by that name. Notes how it was called."""
import json
import os
import sys

options, words = [], sys.argv[1:]
while words and words[0].startswith("-"):
    options.append(words.pop(0))
environment = {} if "--clear-env" in options else {"OF_THE_HOST": "yes", "PATH": "/usr/bin:/bin"}
for option in options:
    if option.startswith("--env-fd="):
        text = os.fdopen(int(option.split("=")[1]), "rb").read()
        environment.update(pair.split(b"=", 1) for pair in text.split(b"\0") if pair)
    if option.startswith("--directory="):
        os.chdir(option.split("=", 1)[1])
with open(os.path.join(os.path.dirname(sys.argv[0]), "calls"), "a") as calls:
    call = {"options": options, "words": words, "bus": os.environ.get("DBUS_SESSION_BUS_ADDRESS", "")}
    calls.write(json.dumps(call) + "\n")
if not any(option.startswith("--env-fd=") for option in options):
    environment |= {"SHELL": "/bin/sh", "HOME": os.environ["HOME"], "PATH": "/usr/bin:/bin"}  # as a session begins
os.execve(words[0], words, environment)
