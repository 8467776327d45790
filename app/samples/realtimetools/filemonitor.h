// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/samples/realtimetools/filewatch.h"
#include "app/samples/realtimetools/watchedplace.h"
#include "core/serve/servedprovider.h"

#include <QTimer>

namespace Signalbox {

/// One call of monitor_file_changes: what happens to a file or folder for some time, each change told as progress. Deletes
/// itself when it is over, also when its client goes away.
class FileMonitor : public QObject
{
    Q_OBJECT
public:
    [[nodiscard]] static ServedTool declaration();
    static void begin(const WatchedPlace &place, const Json &arguments, const ServedContextPtr &context,
                      ServedProvider::ToolDone done, QObject *parent);

private:
    FileMonitor(const WatchedPlace &place, int most, ServedContextPtr context, ServedProvider::ToolDone done,
                QObject *parent);
    void take(const QList<FileChange> &changes);
    void end();

    const int m_most;
    const ServedContextPtr m_context;
    ServedProvider::ToolDone m_done;
    FileWatch m_watch;
    QTimer m_timer;
    Json m_changes{jsoncons::json_array_arg};
    QStringList m_lines;
    bool m_isOver = false;
};

} // namespace Signalbox
