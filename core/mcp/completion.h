// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/mcp/deviation.h"
#include "core/mcp/era.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

#include <optional>

namespace Signalbox {

/// What completion/complete asks (server/utilities/completion).
struct CompletionQuestion
{
    enum class Of { Prompt, Template };
    Of of = Of::Prompt;
    QString subject;               ///< the prompt's name, or the text of the URI template
    QString argument;              ///< the argument or variable that is being filled in
    QString value;                 ///< what stands in it so far
    QMap<QString, QString> others; ///< arguments that are filled in already; told from 2025-06-18 on
};

/// The result of completion/complete.
struct Completion
{
    QStringList values; ///< at most 100
    std::optional<qint64> total;
    bool hasMore = false;
};

/// The parameters (JSON object text).
[[nodiscard]] QByteArray encodeCompletionParams(const CompletionQuestion &question, Revision revision);
/// Of the result's text. Values that are no text are left out.
[[nodiscard]] Decoded<Completion> decodeCompletion(QByteArrayView result);

} // namespace Signalbox
