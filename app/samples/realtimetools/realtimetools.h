// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/samples/common/rootfolder.h"
#include "app/samples/realtimetools/filewatch.h"
#include "core/serve/servedprovider.h"

#include <QCoreApplication>

namespace Signalbox {

/// The tools of the sample server "realtime-tools": tail_file, monitor_file_changes. The files directly in its folder are
/// resources; whoever subscribed to one is told when it changes.
class RealtimeTools : public QObject, public ServedProvider
{
    Q_OBJECT
public:
    explicit RealtimeTools(RootFolder root);

    [[nodiscard]] ServedFeatures features() const override;
    [[nodiscard]] QList<ServedTool> tools() const override;
    [[nodiscard]] QList<ServedResource> resources() const override;
    void callTool(const QString &tool, const Json &arguments, const ServedContextPtr &context, ToolDone done) override;
    void readResource(const QString &uri, const ServedContextPtr &context, ReadDone done) override;

private:
    void tell(const QList<FileChange> &changes);
    [[nodiscard]] QString uriOf(const QString &name) const;

    const RootFolder m_root;
    FileWatch m_watch; ///< for those who subscribed
};

} // namespace Signalbox
