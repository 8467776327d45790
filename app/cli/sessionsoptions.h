// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/hub/policy/sessionbook.h"

#include <QStringList>

namespace Signalbox {

/// `sessions create --user NAME --tools PATTERN[,PATTERN] [--for 1h]`, `sessions list`, `sessions renew ID [--for 1h]`,
/// `sessions end ID`.
struct SessionsOptions
{
    enum class Verb { Create, List, Renew, End };

    Verb verb = Verb::List;
    bool json = false;
    QString user;
    QStringList tools;
    qint64 forMs = SessionBook::kUsualMs;
    QString id;       ///< renew, end
    QString helpText; ///< not empty: print this and do nothing

    /// `arguments` after the word sessions. Errors are Kind::Usage.
    [[nodiscard]] static Result<SessionsOptions> parse(const QStringList &arguments);
};

} // namespace Signalbox
