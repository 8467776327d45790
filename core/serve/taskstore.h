// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/serve/servedtask.h"

#include <QHash>

namespace Signalbox {

/// The tasks of one server, for as long as they may be asked for. A task is seen with the credentials it was made with
/// only; without any, its id, which nobody can guess, is the key.
class TaskStore : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Null if too many are running; `ttlMs` is capped at a day.
    [[nodiscard]] ServedTask *create(const QString &subject, qint64 ttlMs = kDefaultTtlMs);
    [[nodiscard]] ServedTask *find(const QString &id, const QString &subject); ///< null if unknown or expired
    [[nodiscard]] QList<ServedTask *> list(const QString &subject);            ///< oldest first

    static constexpr qint64 kDefaultTtlMs = 60LL * 60 * 1000;

signals:
    void changed(Signalbox::ServedTask *task);

private:
    void forgetExpired();

    QList<ServedTask *> m_tasks; ///< oldest first
};

} // namespace Signalbox
