// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>
#include <QtTypes>

namespace Signalbox {

/// Columns of the journal, in their first order.
enum class JournalColumn { Number, Time, Server, Kind, Method, About, Status, Duration, Size };
constexpr int kJournalColumns = 9;

/// What a message is, as the journal shows it.
enum class MessageKind : quint8 {
    Request,
    Response,
    Notification,
    ServerRequest,
    OurResponse,
    Error,
    EraAnswer, ///< an error by which a server tells that it speaks an older revision: no fault
    Batch,
    Stray,
    Unknown,
    Beside, ///< no message: what an HTTP exchange was besides, or a step of an authorization; no row of its own
};

/// How a row stands to an exchange of several messages.
enum class FoldState : quint8 {
    Single, ///< one message
    Folded, ///< all messages of an exchange
    Open,   ///< the first message of an exchange whose others follow
    Part,   ///< one of those
};

namespace JournalRole {
enum Role {
    Sequence = Qt::UserRole + 1, ///< quint64
    Kind,                        ///< MessageKind as int
    Outgoing,                    ///< bool
    Partner,                     ///< quint64 sequence of the joined message; absent if none
    DurationNs,                  ///< qint64, of an answer whose request is known, of an exchange; absent else
    Failed,                      ///< bool: an error response, or an exchange that ended so
    Succeeded,                   ///< bool: an exchange that came to its end well
    Doubtful,                    ///< bool: late, or cut at the size limit
    FullTime,                    ///< QDateTime with milliseconds
    Pinned,                      ///< bool: by the person
    Tags,                        ///< QStringList, likewise
    Note,                        ///< QString, likewise
    Fold,                        ///< FoldState as int
};
}

} // namespace Signalbox
