// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtTypes>

#include <optional>

namespace Signalbox {

/// How a call came to its end. The numbers are kept in files: never change one.
enum class CallEnd : quint8 {
    InFlight = 0,
    Result = 1,
    ToolError = 2,   ///< a result with `isError: true`
    RemoteError = 3, ///< a JSON-RPC error, or an answer that is no valid message; see CallRow::errorCode
    HttpError = 4,   ///< an HTTP status of 400 or more and no answer; errorCode is the status
    Timeout = 5,     ///< taken back because a deadline passed
    Cancelled = 6,   ///< taken back by who asked
    Lost = 7,        ///< the connection, or we, ended before an answer came
};

/// Is this end the server's or the connection's failure? Taking a call back is none.
[[nodiscard]] constexpr bool isFailure(CallEnd end)
{
    return end != CallEnd::InFlight && end != CallEnd::Result && end != CallEnd::Cancelled;
}

/// One request of ours with what became of it, as derived from the journal's records.
struct CallRow
{
    quint64 sequence = 0; ///< of the request in the journal
    std::optional<quint64> answer;
    QString server;
    QString method;
    QString about;  ///< tool, prompt, uri …; may be empty
    QString caller; ///< who asked: "form", "cli", "suite" …; empty if not recorded
    quint32 session = 0;
    qint64 startNs = 0;                 ///< UTC
    std::optional<qint64> durationNs{}; ///< none while in flight, and of a lost call
    CallEnd end = CallEnd::InFlight;
    qint32 errorCode = 0;
    quint64 requestBytes = 0;
    quint64 answerBytes = 0;

    bool operator==(const CallRow &) const = default;
};

/// Which calls are wanted; what is empty does not restrict. Newest first.
struct CallQuery
{
    QString server{};
    QString method{};
    QString about{};
    QString caller{};
    std::optional<qint64> sinceNs{}; ///< started then or later, UTC
    std::optional<qint64> untilNs{}; ///< started before then
    std::optional<CallEnd> end{};
    bool onlyFailures = false;
    std::optional<quint64> before{}; ///< sequence: the next page of an earlier answer
    int limit = 1000;
};

} // namespace Signalbox
