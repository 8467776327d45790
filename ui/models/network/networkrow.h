// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QtTypes>

namespace Signalbox {

/// Which records of a server are read: all that went over the network, or the steps of authorizations.
enum class NetworkPart { All, Authorization };

/// One exchange with a server over the network, as a list shows it: a value that crosses threads.
struct NetworkRow
{
    enum class Kind { Post, PostStream, GetStream, Delete, Other, WebSocket, Authorization };

    quint64 sequence = 0; ///< of its record in the journal
    qint64 wallNs = 0;    ///< when it began, as far as that is known
    Kind kind = Kind::Other;
    QByteArray method; ///< of HTTP; of an authorization's step without an exchange: empty
    QByteArray url;
    int status = 0;          ///< 0: no answer came
    bool hasFailed = false;  ///< refused, broken off or without an answer
    QString sentence;        ///< of an authorization's step: for people, as it was recorded
    QString rule;            ///< that the step follows: "RFC 9728 section 3"
    QString about;           ///< what it carried ("tools/call echo"), or the step of the authorization
    qint64 durationNs = -1;  ///< -1: not recorded
    qint64 requestBytes = 0; ///< head, and body where it is a message of the journal
    qint64 answerBytes = 0;  ///< of the body

    bool operator==(const NetworkRow &) const = default;
};

} // namespace Signalbox

Q_DECLARE_METATYPE(QList<Signalbox::NetworkRow>)
