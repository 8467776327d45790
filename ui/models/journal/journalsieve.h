// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/journal/journalroles.h"

#include <QSet>
#include <QString>

#include <functional>
#include <vector>

namespace Signalbox {

/// Which messages are shown. Empty sets and texts let everything pass.
struct JournalFilter
{
    QSet<QString> servers;
    QSet<int> kinds; ///< MessageKind
    QString text;    ///< part of method, about or server name, any case

    bool operator==(const JournalFilter &) const = default;
    [[nodiscard]] bool isEmpty() const { return servers.isEmpty() && kinds.isEmpty() && text.isEmpty(); }
};

/// What of a message's record a filter looks at, and the message joined to it: twelve bytes, kept for every message,
/// so that a filter over a million of them is one pass over memory.
struct JournalRow
{
    quint16 server = 0; ///< these are ids in the journal's name table
    quint16 method = 0;
    quint16 about = 0;
    MessageKind kind = MessageKind::Unknown;
    quint32 partner = 0; ///< 1 + place of the joined message; 0 if none is known
};

static_assert(sizeof(JournalRow) == 12);

/// Applies a filter to rows: each name is compared once, what came of it is kept by its id.
class JournalSieve
{
public:
    using NameOf = std::function<QString(quint16)>; ///< null text: not known yet

    JournalSieve(JournalFilter filter, NameOf nameOf);

    [[nodiscard]] const JournalFilter &filter() const { return m_filter; }
    [[nodiscard]] bool passes(const JournalRow &row);
    void reset(const JournalFilter &filter);
    void forget(); ///< the names; those that were unknown may be known now

private:
    enum class Verdict : quint8 { Unasked, Yes, No };
    [[nodiscard]] bool serverPasses(quint16 id);
    [[nodiscard]] bool textPasses(quint16 id);

    JournalFilter m_filter;
    NameOf m_nameOf;
    std::vector<Verdict> m_servers;
    std::vector<Verdict> m_texts;
};

} // namespace Signalbox
