// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/http/httpheaders.h"

#include <QMetaType>
#include <QUrl>

namespace Signalbox {

/// How long and how much one HTTP exchange may take. 0 of a time: without limit (streams that stay open).
struct HttpLimits
{
    int connectMs = 10000;                  ///< name, TCP, proxy and TLS together
    int firstByteMs = 60000;                ///< request out to the first byte of the answer
    int idleMs = 60000;                     ///< between two reads of the answer
    int totalMs = 600000;                   ///< all of it
    qint64 headerBytes = 256LL * 1024;      ///< the answer's head
    qint64 bodyBytes = 256LL * 1024 * 1024; ///< the answer's body, after decoding; 0: no limit
    int redirects = 5;                      ///< hops within the same origin; 0: a redirect is an answer like others
};

/// One request. What the client adds itself: Host, Content-Length, Accept-Encoding, Connection.
struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url;
    HttpHeaders headers;
    QByteArray body;
    HttpLimits limits;
};

/// The head of an answer.
struct HttpHead
{
    int status = 0;
    QByteArray reason;
    HttpHeaders headers;
    QByteArray raw; ///< status line and fields as they came, up to and with the blank line
};

/// When what happened, in nanoseconds since the request was made; -1: not, or not needed (a kept connection).
struct HttpTimes
{
    qint64 nameNs = -1;      ///< the name was resolved
    qint64 tcpNs = -1;       ///< connected
    qint64 tlsNs = -1;       ///< TLS agreed
    qint64 sentNs = -1;      ///< the last byte of the request was handed to the system
    qint64 firstByteNs = -1; ///< of the answer
    qint64 endNs = -1;       ///< of the answer's last byte
};

/// What there is to tell of one exchange, for the journal and for people. Credentials are masked already.
struct HttpTrace
{
    QByteArray method;
    QUrl url; ///< without userinfo
    QByteArray
        requestHead; ///< as sent; values of Authorization, Cookie, Proxy-Authorization, DPoP and of fields that the
                     ///< caller marked secret are masked
    QByteArray responseHead; ///< as it came (Set-Cookie masked); empty if none came
    int status = 0;
    QString peer;  ///< "127.0.0.1:8080"
    QString tls;   ///< "TLS 1.3, TLS_AES_256_GCM_SHA384"; empty without
    QString proxy; ///< empty without
    HttpTimes times;
    qint64 responseBytes = 0; ///< of the body, as received
    bool keptConnection = false;
};

} // namespace Signalbox

Q_DECLARE_METATYPE(Signalbox::HttpHead)
Q_DECLARE_METATYPE(Signalbox::HttpTrace)
