// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Signalbox {

/// One question of a server, put to the person line by line. What it shows goes to standard error.
class Dialogue
{
public:
    virtual ~Dialogue() = default;
    /// Shows what the server asks.
    virtual void begin() = 0;
    /// What stands before the next line that is typed.
    [[nodiscard]] virtual QString prompt() const = 0;
    /// Takes a line; the answer if it is complete now.
    [[nodiscard]] virtual std::optional<Result<QByteArray>> take(const QString &line) = 0;
    /// The answer when there is no more input: put aside.
    [[nodiscard]] virtual Result<QByteArray> putAside() const = 0;
};

/// What the person says to a question as a whole.
enum class Consent { Yes, No, Later };
/// y, yes, n, no, c, cancel in any case; an empty line is Later. None for anything else.
[[nodiscard]] std::optional<Consent> consentFrom(const QString &line);

/// A server's text, each line behind a bar, so that it cannot be taken for words of ours.
[[nodiscard]] QString barred(const QString &text);

} // namespace Signalbox
