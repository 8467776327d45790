// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/policy/namepattern.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <algorithm>

namespace Signalbox {

/// For whom calls may be made, which, and until when (design.md S10).
struct SecureSession
{
    QString id;               ///< opaque; who names it may use it
    QString user;             ///< for whom
    QList<NamePattern> tools; ///< of `server.tool`: what may be called
    qint64 createdMs = 0;     ///< since 1970, UTC
    qint64 expiresMs = 0;
    bool hasEnded = false;   ///< before its time
    QStringList activeTools; ///< that were called in it, in the order of their first call

    [[nodiscard]] bool isOver(qint64 nowMs) const { return hasEnded || nowMs >= expiresMs; }
    [[nodiscard]] bool permits(const QString &address) const
    {
        return std::ranges::any_of(tools, [&address](const NamePattern &tool) { return tool.matches(address); });
    }
};

} // namespace Signalbox
