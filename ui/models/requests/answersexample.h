// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace Signalbox {

/// A small file of answers (AnswerFile) with comments that say how it is written; it answers nothing by itself.
[[nodiscard]] QByteArray exampleAnswers();
/// Writes it. Error (Kind::Storage): there is a file already, or it cannot be written.
[[nodiscard]] Result<> makeExampleAnswers(const QString &path);

} // namespace Signalbox
