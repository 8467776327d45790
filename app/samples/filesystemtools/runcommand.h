// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/samples/common/rootfolder.h"

#include "core/serve/servedprovider.h"

#include <QObject>
#include <QStringList>

namespace Signalbox {

/// The tool run_command: one program of an allow list (commandline.h has the rule), without a shell, inside the root,
/// for a limited time and with a limited output.
class RunCommand : public QObject
{
    Q_OBJECT
public:
    /// `searchPath` is where programs are looked up; `limitSeconds` how long one may run.
    RunCommand(const RootFolder &root, const QStringList &searchPath, int limitSeconds, QObject *parent = nullptr);

    [[nodiscard]] static ServedTool declaration(int limitSeconds);
    void call(const Json &arguments, const ServedContextPtr &context, const ServedProvider::ToolDone &done);

private:
    [[nodiscard]] QStringList usableFolders(const QStringList &searchPath) const;
    [[nodiscard]] Result<QByteArray> placeOf(const FileDescriptor &folder) const;

    const RootFolder &m_root;
    QStringList m_searchPath;
    int m_limitSeconds;
    int m_running = 0;
};

} // namespace Signalbox
