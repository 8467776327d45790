// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/operation.h"

#include <QSet>

namespace Signalbox {

/// tasks/list (2025-11-25): all pages as one.
class TaskListOperation : public Operation
{
    Q_OBJECT
public:
    using Operation::Operation;
    void start() override { ask({}); }

private:
    void ask(const QByteArray &cursor); ///< raw JSON; empty for the first page
    void handlePage(const CallOutcome &outcome);

    QByteArray m_tasks; ///< entries, with commas between
    QSet<QByteArray> m_cursors;
};

} // namespace Signalbox
