// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/hub/calls/keptcall.h"

#include <QList>

namespace Signalbox {

/// The calls that were made, by server and tool. A value; it is kept in one JSON file, without secrets, for its owner alone.
class CallBook
{
public:
    static constexpr qsizetype kMostOfTool = 50;        ///< named and pinned ones besides
    static constexpr qsizetype kLargest = 256LL * 1024; ///< of arguments, and of meta: larger ones are not kept

    /// A file that is not there is an empty book. Errors (Kind::Storage): it cannot be read, or is none.
    [[nodiscard]] static Result<CallBook> read(const QString &file);
    /// Whole or not at all. Errors are Kind::Storage.
    [[nodiscard]] Result<> write(const QString &file) const;

    [[nodiscard]] const QList<KeptCall> &all() const { return m_calls; } ///< the oldest first
    /// Pinned ones first, then named ones, then the others; of each the newest first.
    [[nodiscard]] QList<KeptCall> of(const QString &server, const QString &tool) const;
    [[nodiscard]] const KeptCall *find(const QString &id) const; ///< null: it is not there

    /// False: it is too large, or has no id.
    bool remember(const KeptCall &call);
    bool change(const KeptCall &call); ///< the one with this id; false: it is not there
    bool remove(const QString &id);
    bool forgetServer(const QString &server);

private:
    void makeRoom(const QString &server, const QString &tool);

    QList<KeptCall> m_calls;
};

} // namespace Signalbox
