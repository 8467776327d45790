// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/schemaformat.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>
#include <QUrl>

#include <array>

namespace Signalbox {

namespace {

constexpr qsizetype kLongestValue = 4096; // nothing longer is any of these

QRegularExpressionMatch matchAll(const QString &pattern, const QString &text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text);
}

bool isDate(const QString &text) // RFC 3339 section 5.6, full-date
{
    const auto match = matchAll(QStringLiteral("([0-9]{4})-([0-9]{2})-([0-9]{2})"), text);
    if (!match.hasMatch()) {
        return false;
    }
    const int year = match.captured(1).toInt();
    const int month = match.captured(2).toInt();
    // The year 0 exists in RFC 3339, not in QDate; it is a leap year as 2000 is.
    return QDate::isValid(year == 0 ? 2000 : year, month, match.captured(3).toInt());
}

bool isTime(const QString &text) // RFC 3339 section 5.6, full-time
{
    const auto match = matchAll(QStringLiteral("([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\\.[0-9]+)?"
                                               "(?:[zZ]|([+-])([0-9]{2}):([0-9]{2}))"),
                                text);
    if (!match.hasMatch()) {
        return false;
    }
    const int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    const int second = match.captured(3).toInt();
    const int offsetHour = match.captured(5).toInt();
    const int offsetMinute = match.captured(6).toInt();
    if (hour > 23 || minute > 59 || second > 60 || offsetHour > 23 || offsetMinute > 59) {
        return false;
    }
    // A leap second is the last of a day in UTC.
    const int offset = (offsetHour * 60 + offsetMinute) * (match.captured(4) == u"-" ? -1 : 1);
    const int utc = (hour * 60 + minute - offset + 2 * 1440) % 1440;
    return second < 60 || utc == 1439;
}

bool isDateTime(const QString &text)
{
    return text.size() > 11 && (text[10] == u'T' || text[10] == u't') && isDate(text.first(10))
           && isTime(text.sliced(11));
}

bool isEmail(const QString &text) // RFC 5321 section 4.1.2 without address literals beyond brackets
{
    const QString atom = QStringLiteral("[^\\s\"(),:;<>@\\[\\\\\\]]+");
    const QString label = QStringLiteral(
        "[A-Za-z0-9\\x{80}-\\x{10ffff}](?:[A-Za-z0-9\\x{80}-\\x{10ffff}-]*[A-Za-z0-9\\x{80}-\\x{10ffff}])?");
    const QString pattern =
        QStringLiteral(
            "(?:(?!\\.)(?!.*\\.\\.)(?!.*\\.@)%1|\"(?:[^\"\\\\]|\\\\.)*\")@(?:%2(?:\\.%2)*|\\[[0-9A-Za-z:.]+\\])")
            .arg(atom, label);
    return matchAll(pattern, text).hasMatch();
}

bool isUri(const QString &text) // RFC 3986: absolute, nothing outside its characters
{
    const auto match = matchAll(
        QStringLiteral("[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9\\-._~:/?#\\[\\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*"), text);
    return match.hasMatch() && QUrl(text, QUrl::StrictMode).isValid();
}

bool isUuid(const QString &text) // RFC 9562 section 4
{
    return matchAll(QStringLiteral("[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}"), text).hasMatch();
}

bool isIpv4(const QString &text) // dotted quad without leading zeros
{
    return matchAll(QStringLiteral("(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\\.(?!$)|$)){4}"), text)
        .hasMatch();
}

bool isIpv6(const QString &text) // RFC 4291 section 2.2
{
    QString groups = text;
    const qsizetype last = groups.lastIndexOf(u':');
    if (groups.contains(u'.')) {
        if (last < 0 || !isIpv4(groups.sliced(last + 1))) {
            return false;
        }
        groups = groups.first(last + 1) + QStringLiteral("0:0"); // the dotted tail stands for two groups
    }
    const QString group = QStringLiteral("[0-9A-Fa-f]{1,4}");
    const qsizetype gap = groups.indexOf(QStringLiteral("::"));
    if (gap < 0) {
        return matchAll(QStringLiteral("%1(?::%1){7}").arg(group), groups).hasMatch();
    }
    const QString side = QStringLiteral("(?:%1(?::%1)*)?").arg(group);
    const QString before = groups.first(gap);
    const QString after = groups.sliced(gap + 2);
    const auto count = [](const QString &part) { return part.isEmpty() ? 0 : part.count(u':') + 1; };
    return matchAll(side, before).hasMatch() && matchAll(side, after).hasMatch() && count(before) + count(after) <= 7;
}

struct Format
{
    const char16_t *name;
    bool (*check)(const QString &);
    const char *message;
};

const std::array kFormats{
    Format{u"date", isDate, QT_TRANSLATE_NOOP("Schema", "Not a date. Use YYYY-MM-DD.")},
    Format{u"time", isTime,
           QT_TRANSLATE_NOOP("Schema", "Not a time. Use HH:MM:SS with a time zone, such as 14:30:00Z.")},
    Format{u"date-time", isDateTime, QT_TRANSLATE_NOOP("Schema", "Not a date and time. Use YYYY-MM-DDTHH:MM:SSZ.")},
    Format{u"email", isEmail, QT_TRANSLATE_NOOP("Schema", "Not an email address.")},
    Format{u"uri", isUri, QT_TRANSLATE_NOOP("Schema", "Not an address. Use a form such as https://example.org/path.")},
    Format{u"uuid", isUuid, QT_TRANSLATE_NOOP("Schema", "Not a UUID.")},
    Format{u"ipv4", isIpv4, QT_TRANSLATE_NOOP("Schema", "Not an IPv4 address.")},
    Format{u"ipv6", isIpv6, QT_TRANSLATE_NOOP("Schema", "Not an IPv6 address.")},
};

} // namespace

QString formatFault(const QString &format, const QString &text)
{
    for (const Format &known : kFormats) {
        if (format == QStringView(known.name)) {
            const bool fits = text.size() <= kLongestValue && known.check(text);
            return fits ? QString() : QCoreApplication::translate("Schema", known.message);
        }
    }
    return {};
}

} // namespace Signalbox
