// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFileDialog;

namespace Signalbox {

// Where files are looked for and saved: not in the folder that the program was started in, which nobody chose.

/// The folder that a file was chosen in last, since the start; else the person's documents, else the home folder.
[[nodiscard]] QString lastFileFolder();
void rememberFileFolder(const QString &file); ///< that was chosen; empty: none was

/// Opens the dialog in that folder, and remembers what is chosen in it. Before a file name is put in.
void startInLastFolder(QFileDialog *dialog);

} // namespace Signalbox
