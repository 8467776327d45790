// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/operation.h"
#include "core/mcp/applist.h"

namespace Signalbox {

/// `servers apps`: the MCP Apps of a server, the tools that use each, and what in its words the extension does not allow.
class AppsOperation : public Operation
{
    Q_OBJECT
public:
    using Operation::Operation;
    void start() override;

private:
    void list(Lister::List what);
    void handleListed(Lister::List what, const Lister::Outcome &outcome);
    void print();
    [[nodiscard]] QByteArray json(const QList<AppEntry> &apps) const;

    QList<Tool> m_tools;
    QList<Resource> m_resources;
};

} // namespace Signalbox
