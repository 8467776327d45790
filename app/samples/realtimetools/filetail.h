// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/samples/realtimetools/filewatch.h"
#include "app/samples/realtimetools/watchedplace.h"
#include "core/serve/servedprovider.h"

#include <QTimer>

namespace Signalbox {

/// One call of tail_file: the last lines of a file, at once, or what is added to it while the call waits. Deletes itself
/// when it is over, also when its client goes away.
class FileTail : public QObject
{
    Q_OBJECT
public:
    [[nodiscard]] static ServedTool declaration();
    static void begin(const RootFolder &root, const WatchedPlace &place, const Json &arguments,
                      const ServedContextPtr &context, ServedProvider::ToolDone done, QObject *parent);

private:
    FileTail(const RootFolder &root, WatchedPlace place, ServedProvider::ToolDone done, QObject *parent);
    void wait(qint64 from, int seconds, const ServedContextPtr &context);
    void look(bool isLast);
    void end(const ServedResult &result);

    const RootFolder &m_root;
    const WatchedPlace m_place;
    ServedProvider::ToolDone m_done;
    FileWatch m_watch;
    QTimer m_timer;
    qint64 m_from = 0;
    bool m_isOver = false;
};

} // namespace Signalbox
