// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A precompiled header needs a target; this is the program of the tests' one. It is never run.
int main()
{
    return 0;
}
