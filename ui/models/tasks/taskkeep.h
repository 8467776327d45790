// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/outcome.h"

#include <QHash>
#include <QList>

namespace Signalbox {

/// How tasks ended, the last ones: at most kMost, and their results within kMostBytes (the newest is always kept).
class TaskKeep
{
public:
    static constexpr qsizetype kMost = 100;
    static constexpr qint64 kMostBytes = 128LL * 1024 * 1024;

    void keep(const QString &id, const CallOutcome &outcome);
    [[nodiscard]] std::optional<CallOutcome> outcome(const QString &id) const; ///< none: not kept
    void clear();

private:
    void drop(const QString &id);

    QHash<QString, CallOutcome> m_outcomes;
    QList<QString> m_order; // oldest first
    qint64 m_bytes = 0;
};

} // namespace Signalbox
