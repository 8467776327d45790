// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/journalkeepcommand.h"

#include "app/cli/clioutput.h"
#include "app/cli/clitext.h"
#include "app/cli/commandhead.h"
#include "app/cli/optionreader.h"
#include "core/base/clock.h"
#include "core/base/durations.h"
#include "core/base/paths.h"
#include "core/base/plural.h"
#include "core/journal/derived/pins.h"
#include "core/journal/journalsettings.h"
#include "core/journal/retentionpreview.h"
#include "core/json/json.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QTimeZone>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

QString wordsFor(const JournalSettings &settings)
{
    const auto line = [](int number, const QString &some, const QString &all) {
        return (number == 0 ? all : some.arg(number)) + u'\n';
    };
    return line(settings.days,
                QCoreApplication::translate("CommandLine", "Messages are kept for %1 day(s).", nullptr,
                                            pluralOf(quint64(settings.days))),
                tr("Messages are kept however old they are."))
           + line(settings.megabytes, tr("The journal takes %1 MiB at most."), tr("The journal may take any room."))
           + line(settings.perServer,
                  QCoreApplication::translate("CommandLine", "The newest %1 message(s) of each server are kept.",
                                              nullptr, pluralOf(quint64(settings.perServer))),
                  tr("Of each server any number of messages is kept."));
}

QString dayAndTime(qint64 wallNs)
{
    return QDateTime::fromMSecsSinceEpoch(wallNs / kNsPerMs, QTimeZone::UTC).toString(Qt::ISODate);
}

QByteArray jsonFor(const JournalSettings &settings, const RetentionPreview &preview)
{
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign("days", settings.days);
    json.insert_or_assign("megabytes", settings.megabytes);
    json.insert_or_assign("perServer", settings.perServer);
    json.insert_or_assign("messages", preview.messages);
    json.insert_or_assign("bytes", preview.bytes);
    json.insert_or_assign("oldest", preview.oldestNs == 0 ? Json::null() : fromQString(dayAndTime(preview.oldestNs)));
    json.insert_or_assign("goingMessages", preview.goingMessages);
    json.insert_or_assign("goingBytes", preview.goingBytes);
    return compactJson(json);
}

/// What is kept now, and what these settings would take. In a folder that has no journal yet there is nothing.
Result<RetentionPreview> previewOf(const JournalSettings &settings)
{
    const QString folder = Paths().journalDir();
    if (!QFile::exists(folder)) {
        return RetentionPreview();
    }
    return RetentionPreview::of(folder, settings.rules(), pinnedMessages(folder), Clock::system().wallNs());
}

QString wordsFor(const RetentionPreview &preview)
{
    const auto messages = [](quint64 count) {
        return QCoreApplication::translate("CommandLine", "%1 message(s)", nullptr, pluralOf(count)).arg(count);
    };
    QString text = tr("There are %1, %2 bytes.").arg(messages(preview.messages), QString::number(preview.bytes));
    if (preview.oldestNs != 0) {
        text += u' ' + tr("The oldest file was begun at %1.").arg(dayAndTime(preview.oldestNs));
    }
    text += u'\n';
    text += preview.goingMessages == 0 ? tr("By these rules none goes.")
                                       : tr("By these rules %1 go, %2 bytes.")
                                             .arg(messages(preview.goingMessages), QString::number(preview.goingBytes));
    return text + u'\n';
}

struct JournalKeepArguments
{
    JournalSettings settings; ///< those of before, with what is to be changed
    bool dry = false;
    bool json = false;
    QString helpText;
};

QList<QCommandLineOption> journalKeepOptionTable()
{
    return {
        {u"days"_s, tr("Messages older than this go; 0: never (30)."), u"n"_s},
        {u"megabytes"_s, tr("The oldest messages go when all take more than this; 0: never (20480)."), u"n"_s},
        {u"per-server"_s, tr("Only so many newest messages of each server stay; 0: all (0)."), u"n"_s},
        {u"dry-run"_s, tr("Only says what would go; changes nothing.")},
        {u"format"_s, tr("text: words for a person. json: one document {\"result\": …}."), u"kind"_s},
        OptionReader::helpOption(),
    };
}

Result<JournalKeepArguments> readJournalKeepArguments(const QStringList &arguments, const JournalSettings &before)
{
    QCommandLineParser parser;
    OptionReader reader(parser, journalKeepOptionTable(), u"signalbox-cli journal keep"_s, arguments);
    JournalKeepArguments options;
    options.settings = before;
    options.helpText = reader.help(
        tr("Usage: signalbox-cli journal keep [--days N] [--megabytes N] [--per-server N] [--dry-run]\n"
           "Shows, or changes, how long messages are kept, what there is and what goes. Whole files go, so a little\n"
           "more may stay; pinned messages always do. Takes effect when Signalbox is started the next time; in the\n"
           "window's settings, at once.\n"));
    if (!options.helpText.isEmpty()) {
        return options;
    }
    reader.integer(options.settings.days, u"days"_s, 0);
    reader.integer(options.settings.megabytes, u"megabytes"_s, 0);
    reader.integer(options.settings.perServer, u"per-server"_s, 0);
    options.dry = reader.isSet(u"dry-run"_s);
    options.json = reader.isJson();
    if (!parser.positionalArguments().isEmpty()) {
        reader.refuse(tr("journal keep takes no “%1”.").arg(parser.positionalArguments().first()));
    }
    if (reader.fault()) {
        return Failure(*reader.fault());
    }
    return options;
}

} // namespace

int journalKeep(const QStringList &arguments)
{
    const QString configDir = Paths().configDir();
    const JournalSettings before = JournalSettings::load(configDir);
    const Result<JournalKeepArguments> options = readJournalKeepArguments(arguments, before);
    if (const auto code = codeAfterOptions(options)) {
        return *code;
    }
    const JournalSettings &settings = options->settings;
    const Result<RetentionPreview> preview = previewOf(settings);
    if (!preview) {
        return refusal("storage", preview.error());
    }
    if (settings != before && !options->dry) {
        if (const Result<> saved = settings.save(configDir); !saved) {
            return refusal("storage", saved.error());
        }
    }
    return exitCodeOf(options->json ? printResult(jsonFor(settings, *preview), true)
                                    : printText(wordsFor(settings) + wordsFor(*preview)));
}

} // namespace Signalbox
