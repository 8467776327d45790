// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serve/taskstore.h"

#include <QUuid>

#include <algorithm>

namespace Signalbox {

namespace {

constexpr qsizetype kMostTasks = 1000;
constexpr qint64 kLongestTtlMs = 24LL * 60 * 60 * 1000;

} // namespace

ServedTask *TaskStore::create(const QString &subject, qint64 ttlMs)
{
    forgetExpired();
    if (m_tasks.size() >= kMostTasks) {
        const auto over = std::ranges::find_if(m_tasks, &ServedTask::isOver);
        if (over == m_tasks.end()) {
            return nullptr;
        }
        (*over)->deleteLater();
        m_tasks.erase(over);
    }
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto *task = new ServedTask(id, subject, std::clamp(ttlMs, qint64(1), kLongestTtlMs), this);
    connect(task, &ServedTask::changed, this, [this, task] { emit changed(task); });
    m_tasks.append(task);
    return task;
}

ServedTask *TaskStore::find(const QString &id, const QString &subject)
{
    forgetExpired();
    const auto found = std::ranges::find(m_tasks, id, &ServedTask::id);
    return found != m_tasks.end() && (*found)->subject() == subject ? *found : nullptr;
}

QList<ServedTask *> TaskStore::list(const QString &subject)
{
    forgetExpired();
    QList<ServedTask *> found;
    std::ranges::copy_if(m_tasks, std::back_inserter(found),
                         [&subject](const ServedTask *task) { return task->subject() == subject; });
    return found;
}

void TaskStore::forgetExpired()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_tasks.removeIf([&now](ServedTask *task) {
        if (!task->isExpired(now)) {
            return false;
        }
        task->cancel();
        task->deleteLater();
        return true;
    });
}

} // namespace Signalbox
