// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/task.h"
#include "core/session/session.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>

namespace Signalbox {

/// Reads all pages of tasks/list (2025-11-25). Deletes itself after finished(). Lives where the session lives.
class TaskListing : public QObject
{
    Q_OBJECT
public:
    TaskListing(Session &session, QObject *parent); ///< starts at once

    static constexpr qsizetype kMostTasks = 1000;

signals:
    void finished(const QList<Signalbox::Task> &tasks, const QString &trouble); ///< exactly once; trouble: else empty

private:
    void ask(const QByteArray &cursor); ///< raw JSON; empty for the first page
    void handlePage(const CallOutcome &outcome);
    void finish(const QString &trouble);

    QPointer<Session> m_session;
    QList<Task> m_tasks;
    QSet<QByteArray> m_cursors;
};

} // namespace Signalbox
