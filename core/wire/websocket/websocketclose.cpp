// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/websocket/websocketclose.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Signalbox {

namespace {

struct CodeName
{
    quint16 code;
    const char *name;
};

constexpr std::array kNames = std::to_array<CodeName>({
    {1000, QT_TRANSLATE_NOOP("WebSocketClose", "normal closure")},
    {1001, QT_TRANSLATE_NOOP("WebSocketClose", "going away")},
    {1002, QT_TRANSLATE_NOOP("WebSocketClose", "protocol error")},
    {1003, QT_TRANSLATE_NOOP("WebSocketClose", "unsupported data")},
    {1005, QT_TRANSLATE_NOOP("WebSocketClose", "no code given")},
    {1006, QT_TRANSLATE_NOOP("WebSocketClose", "closed without a close frame")},
    {1007, QT_TRANSLATE_NOOP("WebSocketClose", "invalid payload")},
    {1008, QT_TRANSLATE_NOOP("WebSocketClose", "policy violation")},
    {1009, QT_TRANSLATE_NOOP("WebSocketClose", "message too big")},
    {1010, QT_TRANSLATE_NOOP("WebSocketClose", "extension missing")},
    {1011, QT_TRANSLATE_NOOP("WebSocketClose", "internal error")},
    {1012, QT_TRANSLATE_NOOP("WebSocketClose", "service restart")},
    {1013, QT_TRANSLATE_NOOP("WebSocketClose", "try again later")},
    {1014, QT_TRANSLATE_NOOP("WebSocketClose", "bad gateway")},
});

} // namespace

QString WebSocketClose::codeText(quint16 code)
{
    const auto *found = std::ranges::find(kNames, code, &CodeName::code);
    if (found == kNames.end()) {
        return QString::number(code);
    }
    return QCoreApplication::translate("WebSocketClose", "%1, %2", "close code, its name")
        .arg(code)
        .arg(QCoreApplication::translate("WebSocketClose", found->name));
}

bool WebSocketClose::isSendable(quint16 code)
{
    return (code >= 1000 && code <= 1014 && code != 1004 && code != kNoStatus && code != kAbnormal)
           || (code >= 3000 && code <= 4999);
}

} // namespace Signalbox
