// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/samples/common/rootfolder.h"
#include "app/samples/filesystemtools/listdirectory.h"
#include "app/samples/filesystemtools/readfile.h"
#include "app/samples/filesystemtools/runcommand.h"

namespace Signalbox {

/// The tools of the sample server "filesystem-tools": read_file, list_directory, run_command, confined to one folder.
class FilesystemTools : public ServedProvider
{
public:
    struct Options
    {
        QStringList searchPath;
        int limitSeconds = 30;
    };

    FilesystemTools(RootFolder root, const Options &options);

    [[nodiscard]] QList<ServedTool> tools() const override;
    void callTool(const QString &tool, const Json &arguments, const ServedContextPtr &context, ToolDone done) override;

private:
    RootFolder m_root;
    int m_limitSeconds;
    ReadFile m_readFile;
    ListDirectory m_listDirectory;
    RunCommand m_runCommand;
};

} // namespace Signalbox
