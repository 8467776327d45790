// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/policy/policyrule.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace Signalbox {

/// The definitions of one server's tools, as its list gave them last.
class ToolBook
{
public:
    /// One page of tools/list, raw JSON. The first one begins the list anew.
    void learn(const QByteArray &page, bool isFirst);
    void clear();
    [[nodiscard]] bool isComplete() const { return m_isComplete; } ///< all pages of a list are there

    struct Entry
    {
        QByteArray definition; ///< JSON object text, as it came
        QByteArray hash;       ///< of it (definitionHash)
        ToolTraits claims;     ///< what the server says of it (tools/annotations); absent: the specification's default
    };
    /// Null: it is not in the list, as far as that is there.
    [[nodiscard]] const Entry *find(const QString &tool) const;
    /// A name is there as often as it is listed; find() gives the last of them.
    [[nodiscard]] QStringList names() const { return m_tools.keys(); }

private:
    mutable QMultiHash<QString, Entry> m_tools; // the hash is made when it is first asked for
    bool m_isComplete = false;
};

} // namespace Signalbox
