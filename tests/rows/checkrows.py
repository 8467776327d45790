#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Signalbox authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every row of the catalogue of attacks and faults has a test whose function's name begins with its id.

checkrows.py [ROOT [FAMILY …]]: F is framing and parsing, H is HTTP and SSE, W is WebSocket, O is OAuth, S is storage, R is
resources, P is processes, Y is the policy and the other gates, K is secrets, U is what is shown, C is configuration. Reads the definitions of test functions
(`void TestX::h01_sendsNothingElsewhere()`, or the same in the class with its body), so one that is only declared does not
count.
"""
import re
import sys
from pathlib import Path

FAMILIES = {"F": 18, "H": 24, "W": 5, "O": 18, "S": 17, "R": 10, "P": 15, "Y": 15, "K": 9, "U": 15, "C": 14}  # how many rows each has

root = Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()
families = sys.argv[2:] or list(FAMILIES)
rows = [f"{family}{number:02}" for family in families for number in range(1, FAMILIES[family] + 1)]
definition = re.compile(r"^\s*void\s+(?:\w+::)?([cfhwosrpyku][0-9]{2})_(\w+)\(\)\s*\{", re.M)

tests = {}
for file in sorted((root / "tests").rglob("tst_*.cpp")):
    for row, claim in definition.findall(file.read_text(encoding="utf-8")):
        if not claim.endswith("_data"):
            tests.setdefault(row.upper(), []).append(f"{file.relative_to(root)}: {claim}")

missing = [row for row in rows if row not in tests]
unknown = sorted(row for row in tests if row[0] in families and row not in rows)
for row in missing:
    print(f"{row}: no test function's name begins with {row.lower()}_")
for row in unknown:
    print(f"{row}: no such row, but {', '.join(tests[row])}")
if not missing and not unknown:
    print(f"{len(rows)} rows, {sum(len(tests[row]) for row in rows)} tests")
sys.exit(1 if missing or unknown else 0)
