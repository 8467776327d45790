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
    Batch,
    Stray,
    Unknown,
    Beside, ///< no message: what an HTTP exchange was besides, or a step of an authorization; no row of its own
};

namespace JournalRole {
enum Role {
    Sequence = Qt::UserRole + 1, ///< quint64
    Kind,                        ///< MessageKind as int
    Outgoing,                    ///< bool
    Partner,                     ///< quint64 sequence of the joined message; absent if none
    DurationNs,                  ///< qint64, of an answer whose request is known; absent else
    Failed,                      ///< bool: an error response
    Doubtful,                    ///< bool: late, or cut at the size limit
    FullTime,                    ///< QDateTime with milliseconds
    Pinned,                      ///< bool: by the person
    Tags,                        ///< QStringList, likewise
    Note,                        ///< QString, likewise
};
}

} // namespace Signalbox
