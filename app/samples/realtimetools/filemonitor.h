// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/samples/realtimetools/watchedcall.h"

namespace Signalbox {

/// One call of monitor_file_changes: what happens to a file or folder for some time, each change told as progress.
class FileMonitor : public WatchedCall
{
    Q_OBJECT
public:
    [[nodiscard]] static ServedTool declaration();
    static void begin(const WatchedPlace &place, const Json &arguments, const ServedContextPtr &context,
                      ServedProvider::ToolDone done, QObject *parent);

protected:
    void take(const QList<FileChange> &changes) override;
    void handleTimeUp() override;

private:
    FileMonitor(const WatchedPlace &place, int most, const ServedContextPtr &context, ServedProvider::ToolDone done,
                QObject *parent);

    const int m_most;
    Json m_changes{jsoncons::json_array_arg};
    QStringList m_lines;
};

} // namespace Signalbox
