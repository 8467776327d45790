// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/toolheaders.h"

#include <QByteArray>
#include <QHash>

namespace Signalbox {

/// Which parameters of which tools HTTP mirrors into headers, as the server's lists said last (protocol.md 2.4).
class ToolHeaderBook
{
public:
    /// The result of one tools/list, raw JSON: its tools replace what was known of them.
    void learn(QByteArrayView listResult);
    /// Of a tool without annotations, or one never listed: nothing. An error: the tool must not be called over HTTP.
    [[nodiscard]] const Result<ToolHeaders> *find(const QByteArray &tool) const;

private:
    QHash<QByteArray, Result<ToolHeaders>> m_tools; ///< only those with annotations
};

} // namespace Signalbox
