// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/answers/answerfile.h"

namespace Signalbox {

/// Reads the parts of an answer file, and stops at the first that is wrong.
class AnswerFileReader
{
public:
    /// Errors are Kind::Usage; `where` is the JSON pointer of the part.
    [[nodiscard]] Result<AnswerFile> read(const Json &whole);

private:
    [[nodiscard]] Result<> readMember(const QString &name, const Json &value);
    [[nodiscard]] Result<QList<AnswerFile::Entry>> readEntries(const Json &list, const QString &name);
    [[nodiscard]] Result<AnswerFile::Entry> readEntry(const Json &answer, const QString &where);

    AnswerFile m_file;
};

/// Where the value that a JSON pointer names begins in the text, in bytes; of what is not there, its nearest parent.
[[nodiscard]] qsizetype placeOf(QByteArrayView text, const QString &pointer);

} // namespace Signalbox
