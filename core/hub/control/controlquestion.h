// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/json/json.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace Signalbox {

/// What another program asks a running Signalbox (docs/decisions/0026). One line of JSON each way, UTF-8:
/// `{"ask": "breakers" | "resetBreaker" | "cache" | "clearCache" | "open", "of": "SERVER"}`, and
/// `{"result": …}` or `{"error": {"message", "advice"}}`.
struct ControlQuestion
{
    enum class Ask { Breakers, ResetBreaker, Cache, ClearCache, Open };
    static constexpr qsizetype kLongestLine = qsizetype(64) * 1024; ///< of a question, with its end

    Ask ask = Ask::Breakers;
    /// A server's name, of ResetBreaker also server.tool; empty: all, which ResetBreaker does not take. Of Open: a file or
    /// link to show, and `token`, by which a Wayland desktop lets the window come forth; both may be empty.
    QString of;
    QString token{};

    /// Takes nothing but what is described above. Errors: Kind::Usage.
    [[nodiscard]] static Result<ControlQuestion> fromLine(QByteArrayView line);
    [[nodiscard]] QByteArray toLine() const;

    bool operator==(const ControlQuestion &) const = default;
};

/// The line that answers a question; an error's message and advice are what is told.
[[nodiscard]] QByteArray controlAnswerLine(const Result<Json> &answer);
/// What such a line says. Errors: the one that was told, as Kind::Usage; Kind::Protocol for another line.
[[nodiscard]] Result<Json> controlAnswerFromLine(QByteArrayView line);

} // namespace Signalbox
