// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Signalbox {

/// One place where the words were found that somebody looks for everywhere.
struct SearchHit
{
    /// In the order in which they are shown.
    enum class Kind { Tool, Prompt, Resource, ResourceTemplate, Instructions, KeptCall, Log, Console, Message };
    static constexpr int kKinds = int(Kind::Message) + 1;

    Kind kind = Kind::Message;
    QString server{};     ///< id; of a log line or message: the name that the journal has
    QString serverName{}; ///< fit to show
    QString name{};  ///< as the server says it: of a tool or prompt its name, of a resource its address; of a call its
                     ///< id, of a console its line
    QString title{}; ///< fit to show
    QString excerpt{}; ///< what stands around the words, in one line, fit to show; empty: they are in the title
    quint64 sequence =
        0; ///< in the journal, of a log line or message; of a console line: how many newer ones say the same

    bool operator==(const SearchHit &) const = default;
};

/// What one place where one looks has brought.
struct SearchHits
{
    QList<SearchHit> hits;
    bool hasMore = false; ///< there are others, which were not counted
    bool isLast = true;   ///< of what is looked for there
};

} // namespace Signalbox
