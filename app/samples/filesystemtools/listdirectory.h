// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/samples/common/rootfolder.h"

#include "core/serve/served.h"

namespace Signalbox {

/// The tool list_directory: what lies in a folder of the root, and below it if asked.
class ListDirectory
{
public:
    explicit ListDirectory(const RootFolder &root)
        : m_root(root)
    {
    }

    [[nodiscard]] static ServedTool declaration();
    [[nodiscard]] ServedResult call(const Json &arguments) const;

private:
    struct Walk;
    static void walk(FileDescriptor folder, const QByteArray &prefix, int depth, Walk &walk);

    const RootFolder &m_root;
};

} // namespace Signalbox
