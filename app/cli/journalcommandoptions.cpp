// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/journalcommandoptions.h"

#include "core/base/paths.h"

#include <QCoreApplication>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

} // namespace

Result<JournalCommandOptions> JournalCommandOptions::parse(const QString &verb, const QString &usage,
                                                           const QStringList &arguments,
                                                           const QList<QCommandLineOption> &table,
                                                           const std::function<void(OptionReader &)> &readOwn)
{
    const QList<QCommandLineOption> all =
        table
        + QList<QCommandLineOption>{
            {u"format"_s, tr("text: words for a person. json: one document {\"result\": …}."), u"kind"_s},
            {{u"h"_s, u"help"_s}, tr("Shows this text.")},
        };
    QCommandLineParser parser;
    OptionReader reader(parser, all, u"signalbox-cli journal "_s + verb, arguments);
    JournalCommandOptions options;
    if (!reader.fault() && reader.isSet(u"help"_s)) {
        const QString text = parser.helpText();
        options.helpText = usage + u'\n' + text.mid(text.indexOf(u'\n') + 1).trimmed() + u'\n';
        return options;
    }
    QString format = u"text"_s;
    reader.word(format, u"format"_s, {u"text"_s, u"json"_s});
    options.json = format == "json"_L1;
    if (readOwn) {
        readOwn(reader);
    }
    const QStringList words = parser.positionalArguments();
    if (!reader.fault() && words.size() > 1) {
        reader.refuse(tr("journal %1 takes one folder at most.").arg(verb));
    }
    if (reader.fault()) {
        return Failure(*reader.fault());
    }
    options.folder = words.isEmpty() ? Paths().journalDir() : words.first();
    return options;
}

} // namespace Signalbox
