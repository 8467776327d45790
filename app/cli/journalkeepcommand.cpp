// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/journalkeepcommand.h"

#include "app/cli/clioutput.h"
#include "app/cli/commandhead.h"
#include "app/cli/optionreader.h"
#include "core/base/paths.h"
#include "core/base/plural.h"
#include "core/journal/journalsettings.h"
#include "core/json/json.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

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

QByteArray jsonFor(const JournalSettings &settings)
{
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign("days", settings.days);
    json.insert_or_assign("megabytes", settings.megabytes);
    json.insert_or_assign("perServer", settings.perServer);
    return compactJson(json);
}

struct Options
{
    JournalSettings settings; ///< those of before, with what is to be changed
    bool json = false;
    QString helpText;
};

QList<QCommandLineOption> optionTable()
{
    return {
        {u"days"_s, tr("Messages older than this go; 0: never (30)."), u"n"_s},
        {u"megabytes"_s, tr("The oldest messages go when all take more than this; 0: never (20480)."), u"n"_s},
        {u"per-server"_s, tr("Only so many newest messages of each server stay; 0: all (0)."), u"n"_s},
        {u"format"_s, tr("text: words for a person. json: one document {\"result\": …}."), u"kind"_s},
        OptionReader::helpOption(),
    };
}

Result<Options> parse(const QStringList &arguments, const JournalSettings &before)
{
    QCommandLineParser parser;
    OptionReader reader(parser, optionTable(), u"signalbox-cli journal keep"_s, arguments);
    Options options;
    options.settings = before;
    options.helpText = reader.help(
        tr("Usage: signalbox-cli journal keep [--days N] [--megabytes N] [--per-server N]\n"
           "Shows, or changes, how long messages are kept. Whole files go, so a little more may stay; pinned messages\n"
           "always do. Takes effect when Signalbox is started the next time.\n"));
    if (!options.helpText.isEmpty()) {
        return options;
    }
    reader.integer(options.settings.days, u"days"_s, 0);
    reader.integer(options.settings.megabytes, u"megabytes"_s, 0);
    reader.integer(options.settings.perServer, u"per-server"_s, 0);
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
    const Result<Options> options = parse(arguments, before);
    if (const auto code = codeAfterOptions(options)) {
        return *code;
    }
    const JournalSettings &settings = options->settings;
    if (settings != before) {
        if (const Result<> saved = settings.save(configDir); !saved) {
            return refusal("storage", saved.error());
        }
    }
    return exitCodeOf(options->json ? printResult(jsonFor(settings), true) : printText(wordsFor(settings)));
}

} // namespace Signalbox
