// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace Signalbox {

/// What the person is asked before a call goes: exactly what would be sent. Travels as an InputRequest of kind Consent;
/// its parameters are `{why, tool, caller, arguments, reason, definition, before, keepable}`, its result is `{decision}`.
struct ConsentQuestion
{
    enum class Why {
        Rule,        ///< a rule says: ask
        Changed,     ///< the tool is defined in another way than was accepted
        OtherServer, ///< what was accepted was accepted of another server
        Unreadable,  ///< what was accepted cannot be read
    };
    enum class Answer {
        Deny,
        Once,
        Session, ///< until the program ends
        Always,  ///< as long as the tool's definition is this one
    };

    Why why = Why::Rule;
    QString tool; ///< `server.tool`
    QString caller;
    QByteArray arguments;   ///< JSON object text, as it would be sent
    QString reason;         ///< the rule, fit to show
    QByteArray definition;  ///< JSON object text; may be empty
    QByteArray before;      ///< of Changed: the one that was accepted
    bool isKeepable = true; ///< can Always be kept? Not of a server that is named for once

    [[nodiscard]] QByteArray toParams() const;
    [[nodiscard]] static Result<ConsentQuestion> fromParams(const QByteArray &params);
    [[nodiscard]] static QByteArray resultOf(Answer answer);
    /// Whatever is no clear yes is Deny.
    [[nodiscard]] static Answer answerOf(const Result<QByteArray> &result);
};

} // namespace Signalbox
