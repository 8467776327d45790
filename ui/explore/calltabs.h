// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/innertabs.h"

#include <QHash>
#include <QList>
#include <QPointer>

namespace Signalbox {

class CallHandle;
class InputDesk;

/// The calls of a tool that are under way, and its last ones, a tab for each; hidden where there is one at most. Each tool
/// keeps its own.
class CallTabs : public InnerTabs
{
    Q_OBJECT
public:
    static constexpr qsizetype kMostKept = 8; ///< of a tool; those that run besides
    static constexpr qsizetype kMostBytes = 64 * 1024 * 1024;

    explicit CallTabs(QWidget *parent = nullptr);

    void setRequests(InputDesk *desk); ///< whose questions are told at their call; null: none are
    void setMostBytes(qsizetype bytes) { m_mostBytes = bytes; } ///< of all results that are kept besides the newest
    void setTool(const QString &tool);                          ///< empty: none; emits nothing
    void add(CallHandle *call);                                 ///< of the tool that is set; it becomes the current one
    [[nodiscard]] CallHandle *current() const;                  ///< null: there is none

signals:
    void callChosen();

private:
    [[nodiscard]] QList<QPointer<CallHandle>> &calls() { return m_calls[m_tool]; }
    void makeRoom();
    void dropResults();
    void refill(qsizetype current);
    void nameTab(int tab);

    InputDesk *m_desk = nullptr;
    qsizetype m_mostBytes = kMostBytes;
    QString m_tool;
    QHash<QString, QList<QPointer<CallHandle>>> m_calls; // by tool, the oldest first
    QHash<QString, QPointer<CallHandle>> m_chosen;
};

} // namespace Signalbox
