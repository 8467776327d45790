// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/exchangeend.h"
#include "core/wire/http/httpmessage.h"

#include <QByteArrayView>

namespace Signalbox {

class RequestStream;

/// Who hears of a RequestStream. Each call may end the stream, or the owner.
class StreamOwner
{
public:
    virtual ~StreamOwner() = default;
    virtual void streamAnswered(RequestStream &stream, const HttpHead &head) = 0; ///< the head of an answer
    virtual void streamMessage(RequestStream &stream, QByteArrayView message, QByteArrayView eventType) = 0;
    virtual void streamTraced(RequestStream &stream, const HttpTrace &trace) = 0;
    virtual void streamWaiting(bool isWaiting) = 0;                              ///< for credentials
    virtual void streamEnded(RequestStream &stream, const ExchangeEnd &end) = 0; ///< once; the stream deletes itself
};

} // namespace Signalbox
