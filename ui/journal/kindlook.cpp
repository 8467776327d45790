// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/kindlook.h"

#include "ui/theme/tokens.h"

namespace Signalbox {

QColor kindColour(MessageKind kind, const Tokens &tokens)
{
    switch (kind) {
    case MessageKind::Request:
        return tokens.kindRequest;
    case MessageKind::Response:
    case MessageKind::OurResponse:
        return tokens.kindResponse;
    case MessageKind::Notification:
        return tokens.kindNotification;
    case MessageKind::ServerRequest:
        return tokens.kindServerRequest;
    case MessageKind::Error:
        return tokens.err;
    case MessageKind::Stray:
        return tokens.warn;
    case MessageKind::EraAnswer:
    case MessageKind::Batch:
    case MessageKind::Beside:
    case MessageKind::Unknown:
        break;
    }
    return tokens.text2;
}

QString directionIcon(bool outgoing)
{
    return outgoing ? QStringLiteral("arrow-right") : QStringLiteral("arrow-left");
}

} // namespace Signalbox
