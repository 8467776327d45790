// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/samples/realtimetools/watchedcall.h"

namespace Signalbox {

/// One call of tail_file: the last lines of a file, at once, or what is added to it while the call waits.
class FileTail : public WatchedCall
{
    Q_OBJECT
public:
    [[nodiscard]] static ServedTool declaration();
    static void begin(const RootFolder &root, const WatchedPlace &place, const Json &arguments,
                      const ServedContextPtr &context, ServedProvider::ToolDone done, QObject *parent);

protected:
    void take(const QList<FileChange> &changes) override;
    void handleTimeUp() override;

private:
    FileTail(const RootFolder &root, WatchedPlace place, qint64 from, const ServedContextPtr &context,
             ServedProvider::ToolDone done, QObject *parent);
    void look(bool isLast);

    const RootFolder &m_root;
    const WatchedPlace m_place;
    const qint64 m_from;
};

} // namespace Signalbox
