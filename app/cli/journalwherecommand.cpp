// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/journalwherecommand.h"

#include "app/cli/clioutput.h"
#include "app/cli/clitext.h"
#include "app/cli/commandhead.h"
#include "app/cli/journalcommandoptions.h"
#include "core/journal/journalinfo.h"
#include "core/json/json.h"
#include "core/json/jsontext.h"

#include <QDateTime>
#include <QTimeZone>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

/// ISO 8601 in UTC, to the millisecond; empty for none.
QString timeText(qint64 wallNs)
{
    return wallNs == 0 ? QString()
                       : QDateTime::fromMSecsSinceEpoch(wallNs / 1'000'000, QTimeZone::UTC).toString(Qt::ISODateWithMs);
}

QString wordsFor(const JournalInfo &info)
{
    const auto line = [](const QString &what, const QString &is) {
        return is.isEmpty() ? QString() : what.leftJustified(12) + is + u'\n';
    };
    const auto bytes = [](quint64 count) { return tr("%1 bytes").arg(count); };
    return line(tr("Folder"), info.folder)
           + line(tr("Messages"), QString::number(info.endSequence - info.firstSequence))
           + line(tr("Oldest"), timeText(info.oldestNs)) + line(tr("Newest"), timeText(info.newestNs))
           + line(tr("Segments"), QString::number(info.segments)) + line(tr("Bodies"), bytes(info.bodyBytes))
           + line(tr("Index"), bytes(info.indexBytes)) + line(tr("Other files"), bytes(info.otherBytes));
}

Json jsonFor(const JournalInfo &info)
{
    Json json(jsoncons::json_object_arg);
    const auto time = [](qint64 wallNs) { return wallNs == 0 ? Json::null() : fromQString(timeText(wallNs)); };
    json.insert_or_assign("folder", fromQString(info.folder));
    json.insert_or_assign("firstSequence", info.firstSequence);
    json.insert_or_assign("endSequence", info.endSequence);
    json.insert_or_assign("oldest", time(info.oldestNs));
    json.insert_or_assign("newest", time(info.newestNs));
    json.insert_or_assign("segments", info.segments);
    json.insert_or_assign("bodyBytes", info.bodyBytes);
    json.insert_or_assign("indexBytes", info.indexBytes);
    json.insert_or_assign("otherBytes", info.otherBytes);
    return json;
}

} // namespace

int journalWhere(const QStringList &arguments)
{
    const auto options = JournalCommandOptions::parse(
        u"where"_s,
        tr("Usage: signalbox-cli journal where [[--folder] FOLDER]\n"
           "Says where the journal is, how large it is, how many messages it holds and from when to when.\n"),
        arguments);
    if (const auto code = codeAfterOptions(options)) {
        return *code;
    }
    const auto info = JournalInfo::of(options->folder);
    if (!info) {
        return refusal("storage", info.error());
    }
    const bool isPrinted = options->json ? printResult(compactJson(jsonFor(*info)), true) : printText(wordsFor(*info));
    return exitCodeOf(isPrinted);
}

} // namespace Signalbox
