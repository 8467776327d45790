// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/samples/common/rootfolder.h"

#include "core/serve/served.h"

namespace Signalbox {

/// The tool read_file: a file of the root, whole or a part, as text or base64.
class ReadFile
{
public:
    explicit ReadFile(const RootFolder &root)
        : m_root(root)
    {
    }

    [[nodiscard]] static ServedTool declaration();
    [[nodiscard]] ServedResult call(const Json &arguments) const;

private:
    struct Part;
    [[nodiscard]] Result<Part> read(const Json &arguments) const;

    const RootFolder &m_root;
};

} // namespace Signalbox
