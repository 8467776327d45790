// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/updates/releaselist.h"

#include <QCoreApplication>
#include <QTimeZone>
#include <QVersionNumber>
#include <QXmlStreamReader>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

class ReleaseListText
{
    Q_DECLARE_TR_FUNCTIONS(Updates)
};

constexpr qsizetype kMostReleases = 10'000;
constexpr qsizetype kLongestVersion = 64;

/// Null where anything but numbers and dots stands there.
QVersionNumber numbersOf(QStringView version)
{
    qsizetype end = 0;
    const QVersionNumber numbers = QVersionNumber::fromString(version, &end);
    return end == version.size() && version.size() <= kLongestVersion ? numbers.normalized() : QVersionNumber();
}

/// `date="2026-11-23"`, also with a time; or `timestamp`, seconds since 1970.
QDate dateOf(const QXmlStreamAttributes &attributes)
{
    if (const QDate date = QDate::fromString(attributes.value("date"_L1).left(10).toString(), Qt::ISODate);
        date.isValid()) {
        return date;
    }
    bool isNumber = false;
    const qint64 seconds = attributes.value("timestamp"_L1).toLongLong(&isNumber);
    return isNumber ? QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::UTC).date() : QDate();
}

} // namespace

Result<QList<Release>> readReleases(const QByteArray &appStream)
{
    QXmlStreamReader reader(appStream);
    QList<Release> releases;
    bool isList = false; // was there a list at all?
    while (!reader.atEnd()) {
        const QXmlStreamReader::TokenType token = reader.readNext();
        if (token == QXmlStreamReader::DTD) {
            return fail(Error::Kind::Protocol, ReleaseListText::tr("The list of releases declares a document type."));
        }
        if (token != QXmlStreamReader::StartElement) {
            continue;
        }
        isList = isList || reader.name() == "releases"_L1;
        const QXmlStreamAttributes attributes = reader.attributes();
        const QStringView type = attributes.value("type"_L1);
        const QStringView version = attributes.value("version"_L1);
        if (!isList || reader.name() != "release"_L1 || (!type.isEmpty() && type != "stable"_L1)
            || numbersOf(version).isNull()) {
            continue;
        }
        if (releases.size() == kMostReleases) {
            return fail(Error::Kind::Protocol, ReleaseListText::tr("The list of releases is too long."));
        }
        releases.append({.version = version.toString(), .date = dateOf(attributes)});
    }
    if (reader.hasError() || !isList) {
        return fail(Error::Kind::Protocol, ReleaseListText::tr("This is no list of releases, as AppStream has it."));
    }
    return releases;
}

std::optional<Release> newerRelease(const QList<Release> &releases, const QString &version)
{
    const QVersionNumber ours = numbersOf(version);
    const auto newest =
        std::ranges::max_element(releases, {}, [](const Release &release) { return numbersOf(release.version); });
    const bool isNewer = newest != releases.end() && !ours.isNull() && numbersOf(newest->version) > ours;
    return isNewer ? std::optional(*newest) : std::nullopt;
}

} // namespace Signalbox
