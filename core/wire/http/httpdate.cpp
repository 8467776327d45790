// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/http/httpdate.h"

#include <QLocale>
#include <QTimeZone>

namespace Signalbox {

std::optional<QDateTime> httpDate(QByteArrayView value)
{
    constexpr qsizetype kLongest = 64;
    if (value.size() > kLongest) {
        return {};
    }
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(value), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!date.isValid()) {
        return {};
    }
    date.setTimeZone(QTimeZone::UTC);
    return date;
}

} // namespace Signalbox
