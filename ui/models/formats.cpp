// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/formats.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

namespace Signalbox {

namespace {

struct Formats // gives the texts their context, where lupdate finds it
{
    Q_DECLARE_TR_FUNCTIONS(Formats)
};

/// Three digits that mean something: 3.84, 38.4, 384.
QString threeDigits(double value)
{
    const int decimals = value < 9.995 ? 2 : value < 99.95 ? 1 : 0;
    const QLocale locale;
    QString text = locale.toString(value, 'f', decimals);
    while (decimals > 0 && text.endsWith(locale.zeroDigit())) {
        text.chop(locale.zeroDigit().size());
    }
    if (text.endsWith(locale.decimalPoint())) {
        text.chop(locale.decimalPoint().size());
    }
    return text;
}

} // namespace

QString durationText(qint64 nanoseconds)
{
    const double us = double(nanoseconds) / 1e3;
    if (us < 999.5) {
        return Formats::tr("%1 µs").arg(QLocale().toString(std::round(us), 'f', 0));
    }
    if (us < 999.5e3) {
        return Formats::tr("%1 ms").arg(threeDigits(us / 1e3));
    }
    if (us < 60e6) {
        return Formats::tr("%1 s").arg(threeDigits(us / 1e6));
    }
    const auto seconds = qint64(us / 1e6);
    return Formats::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
}

QString sizeText(qint64 bytes)
{
    if (bytes < 1000) {
        return Formats::tr("%1 B").arg(bytes);
    }
    constexpr std::array units = {QT_TRANSLATE_NOOP("Formats", "%1 kB"), QT_TRANSLATE_NOOP("Formats", "%1 MB"),
                                  QT_TRANSLATE_NOOP("Formats", "%1 GB"), QT_TRANSLATE_NOOP("Formats", "%1 TB")};
    double value = double(bytes) / 1e3;
    std::size_t unit = 0;
    while (value >= 999.5 && unit + 1 < units.size()) {
        value /= 1e3;
        ++unit;
    }
    return Formats::tr(units.at(unit)).arg(threeDigits(value));
}

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

QString kindText(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Request:
    case MessageKind::ServerRequest:
        return Formats::tr("request");
    case MessageKind::Response:
    case MessageKind::OurResponse:
        return Formats::tr("response");
    case MessageKind::Notification:
        return Formats::tr("notification");
    case MessageKind::Error:
    case MessageKind::EraAnswer:
        return Formats::tr("response");
    case MessageKind::Batch:
        return Formats::tr("batch");
    case MessageKind::Stray:
        return Formats::tr("stray line");
    case MessageKind::Beside:
    case MessageKind::Unknown:
        break;
    }
    return Formats::tr("unknown");
}

} // namespace Signalbox
