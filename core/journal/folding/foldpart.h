// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace Signalbox {

/// What a task was said to be when a message crossed; None of messages that say nothing of it.
enum class TaskWord : quint8 { None, Working, InputRequired, Completed, Failed, Cancelled };

/// One message of an exchange that takes more than a request and its answer.
struct FoldPart
{
    enum class Role : quint8 {
        Leg,   ///< a request that makes the call, or makes it again with answers
        Poll,  ///< tasks/get
        Other, ///< an answer, a status notification, tasks/result, a question that belongs to a task …
    };

    quint64 sequence = 0;
    quint64 head = 0; ///< sequence number of the exchange's first message; of that one its own
    Role role = Role::Other;
    TaskWord task = TaskWord::None;

    bool operator==(const FoldPart &) const = default;
};

} // namespace Signalbox
