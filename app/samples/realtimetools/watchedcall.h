// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/samples/realtimetools/filewatch.h"
#include "app/samples/realtimetools/watchedplace.h"
#include "core/serve/servedprovider.h"

#include <QTimer>

namespace Signalbox {

/// One call of a tool that waits for what happens to a file or folder: a watch, a time limit, one end. Deletes itself when
/// it is over, also when its client goes away.
class WatchedCall : public QObject
{
    Q_OBJECT
protected:
    WatchedCall(const WatchedPlace &place, ServedContextPtr context, ServedProvider::ToolDone done, QObject *parent);

    void waitFor(int seconds);
    void end(const ServedResult &result); ///< the first one counts
    [[nodiscard]] const ServedContextPtr &context() const { return m_context; }

    virtual void take(const QList<FileChange> &changes) = 0;
    virtual void handleTimeUp() = 0; ///< leads to end()

private:
    const ServedContextPtr m_context;
    ServedProvider::ToolDone m_done;
    FileWatch m_watch;
    QTimer m_timer;
    bool m_isOver = false;
};

} // namespace Signalbox
