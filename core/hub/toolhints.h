// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace Signalbox {

/// What one server says of what its tools do (tools/annotations): claims, which count only where the person believes
/// the server.
class ToolHints
{
public:
    struct Hint
    {
        bool readOnly = false;   ///< readOnlyHint
        bool idempotent = false; ///< idempotentHint
    };

    /// One page of tools/list, raw JSON: its tools replace what was known of them.
    void learn(QByteArrayView listResult);
    void clear() { m_tools.clear(); }
    [[nodiscard]] Hint of(const QString &tool) const { return m_tools.value(tool); }

private:
    QHash<QString, Hint> m_tools; // only those that claim something
};

} // namespace Signalbox
