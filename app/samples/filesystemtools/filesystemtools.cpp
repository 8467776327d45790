// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samples/filesystemtools/filesystemtools.h"

using namespace Qt::StringLiterals;

namespace Signalbox {

FilesystemTools::FilesystemTools(RootFolder root, const Options &options)
    : m_root(std::move(root))
    , m_limitSeconds(options.limitSeconds)
    , m_readFile(m_root)
    , m_listDirectory(m_root)
    , m_runCommand(m_root, options.searchPath, options.limitSeconds)
{
}

QList<ServedTool> FilesystemTools::tools() const
{
    return {ReadFile::declaration(), ListDirectory::declaration(), RunCommand::declaration(m_limitSeconds)};
}

void FilesystemTools::callTool(const QString &tool, const Json &arguments, const ServedContextPtr &context,
                               ToolDone done)
{
    if (tool == "read_file"_L1) {
        done(m_readFile.call(arguments));
    } else if (tool == "list_directory"_L1) {
        done(m_listDirectory.call(arguments));
    } else {
        m_runCommand.call(arguments, context, done);
    }
}

} // namespace Signalbox
