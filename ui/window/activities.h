// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/serverstatus.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace Signalbox {

class CallHandle;
class EngineLink;

/// Something that is going on, in one line, and where a click on it leads.
struct Activity
{
    enum class Kind { Requests, Calls, Connecting, Reading };

    Kind kind = Kind::Calls;
    QString text;
    QString server; ///< id; empty: of no single one
    QString tool;   ///< of a call

    bool operator==(const Activity &) const = default;
};

/// A call as far as the status line speaks of it.
struct RunningCall
{
    QString server; ///< name
    QString tool;
    qint64 ms = 0; ///< since it was made
};

/// What goes on, worst first: requests that wait for the person, calls, connecting servers, lists that are being read.
class Activities
{
    Q_DECLARE_TR_FUNCTIONS(Activities)
public:
    static constexpr qint64 kPatienceMs = 500; ///< shorter calls are not spoken of

    /// `unread`: ids of connected servers whose lists are not known yet.
    [[nodiscard]] static QList<Activity> of(const QList<ServerStatus> &servers, const QList<RunningCall> &calls,
                                            const QStringList &unread, int requests);
    /// Ids of the connected servers that offer tools, resources or prompts which are not here yet.
    [[nodiscard]] static QStringList unreadOf(const EngineLink &link);
};

} // namespace Signalbox
