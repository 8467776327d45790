// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QString>

namespace Signalbox {

/// What went wrong, once, in a form that can be shown, compared and acted on.
struct Error
{
    enum class Kind {
        Transport, ///< the program or connection could not be reached, or was lost
        Framing,   ///< bytes that are no message: too long, cut, not text
        Protocol,  ///< a message that breaks the protocol
        Remote,    ///< the server answered with a JSON-RPC error
        Timeout,   ///< a deadline of ours passed
        Cancelled, ///< we, or the person, took it back
        Auth,      ///< credentials are missing or refused
        Storage,   ///< a file of ours could not be read or written
        Usage,     ///< the caller asked for something that cannot be
        Policy,    ///< refused by a rule before it left
    };

    Kind kind = Kind::Protocol;
    int code = 0;      ///< JSON-RPC code, HTTP status, exit code or errno, as kind says; 0 if none
    QString message{}; ///< one sentence, fit to show; never a secret
    QByteArray data{}; ///< what the peer attached: JSON text, untouched; may be empty
    QString where{};   ///< JSON pointer, file or address; never a secret
    QString advice{};  ///< what the person can do next, one sentence; may be empty

    bool operator==(const Error &) const = default;
};

} // namespace Signalbox

Q_DECLARE_METATYPE(Signalbox::Error)
