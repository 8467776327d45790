#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Signalbox authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds every translation against the sources: checktranslations.py ROOT [LUPDATE].

Runs lupdate into a copy and fails on a text that is missing, unfinished or gone from the sources, on a translation that
loses a placeholder, a plural form, a mnemonic or an ellipsis, and on a text that lupdate can give no context, because
no translation would ever be found for it.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
from pathlib import Path

root = Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()
environment = dict(os.environ, LC_ALL="C.UTF-8")
if len(sys.argv) > 2:
    environment["LUPDATE"] = sys.argv[2]
PLURAL_FORMS = {"de": 2, "en": 2, "es": 2, "fr": 2, "ja": 1, "zh": 1}
WITHOUT_CONTEXT = re.compile(r"cannot be called without context|lacks Q_OBJECT macro")


def texts(file):
    """{(context, source, comment): message element} of a translation file."""
    found = {}
    for context in xml.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            found[key] = message
    return found


def placeholders(text):
    return sorted(set(re.findall(r"%(?:L?\d{1,2}|n)", text)))


def has_mnemonic(text):
    return re.search(r"&[^&\s]", text) is not None


def faults_of(key, message, forms):
    context, source, _ = key
    said = f"{context}: “{source}”"
    translation = message.find("translation")
    if translation is None or translation.get("type") in ("unfinished", "vanished", "obsolete"):
        return [f"{said} is not translated"]
    plural = message.get("numerus") == "yes"
    given = [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
    faults = []
    if plural and len(given) != forms:
        faults.append(f"{said} has {len(given)} of {forms} plural forms")
    for text in given:
        if not text.strip():
            faults.append(f"{said} is translated by nothing")
            continue
        lost = set(placeholders(source)) - set(placeholders(text)) - ({"%n"} if plural else set())
        added = set(placeholders(text)) - set(placeholders(source))
        if lost or added:
            faults.append(f"{said} has other placeholders than “{text}”: {', '.join(sorted(lost | added))}")
        if has_mnemonic(source) != has_mnemonic(text):
            faults.append(f"{said} and “{text}”: only one has a mnemonic")
        if source.endswith("…") != text.endswith("…"):
            faults.append(f"{said} and “{text}”: only one ends in an ellipsis")
    return faults


def check(ts, folder):
    copy = Path(folder) / ts.name
    shutil.copy(ts, copy)
    run = subprocess.run([str(root / "translations/update.sh"), str(copy)], env=environment, capture_output=True,
                         text=True, check=False)
    if run.returncode != 0:
        return [f"lupdate failed ({run.returncode}): {run.stderr.strip()}"], 0
    faults = [f"{ts.name}: {line.strip()}" for line in (run.stdout + run.stderr).splitlines()
              if WITHOUT_CONTEXT.search(line)]
    wanted, there = texts(copy), texts(ts)
    faults += [f"{ts.name}: {key[0]}: “{key[1]}” is not in the file" for key in wanted.keys() - there.keys()]
    faults += [f"{ts.name}: {key[0]}: “{key[1]}” is no longer in the sources" for key in there.keys() - wanted.keys()]
    forms = PLURAL_FORMS[ts.stem.split("_")[1]]
    for key in wanted.keys() & there.keys():
        faults += [f"{ts.name}: {fault}" for fault in faults_of(key, there[key], forms)]
    return sorted(faults), len(wanted)


all_faults, counted = [], 0
files = sorted((root / "translations").glob("*.ts"))
with tempfile.TemporaryDirectory() as scratch:
    for file in files:
        faults, count = check(file, scratch)
        all_faults += faults
        counted += count
print("\n".join(all_faults) or f"{counted} texts in {len(files)} language(s), all translated")
if all_faults:
    print(f"{len(all_faults)} faults; take new texts in with ./dev shell translations/update.sh")
sys.exit(1 if all_faults or not counted else 0)
