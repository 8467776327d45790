// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Signalbox {

/// No memory of this program is ever written to a file by the system, whatever it dies of: secrets are in it
/// (reliability.md K05). Other programs of the same user cannot read it either. What is started from here makes no core
/// files of its own accord, but may raise the limit again. With the address sanitizer, whose leak check must read the
/// program, only the files are forbidden. To be called once, first.
void forbidCoreDumps();

} // namespace Signalbox
