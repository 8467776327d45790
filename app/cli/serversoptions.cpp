// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/serversoptions.h"

#include "app/cli/commandlinesplit.h"

#include <QCoreApplication>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

QList<QCommandLineOption> optionTable()
{
    return {
        {u"name"_s, tr("add: the server's name; made from its command if absent."), u"name"_s},
        {u"e"_s, tr("add: an environment variable for the server; can be repeated."), u"KEY=VALUE"_s},
        {u"cwd"_s, tr("add: the folder the server starts in."), u"folder"_s},
        {u"protocol-era"_s, tr("add: auto, legacy, modern, or one revision such as 2025-11-25."), u"era"_s},
        {u"format"_s, tr("text: a table. json: one document {\"result\": …}."), u"kind"_s},
        {{u"h"_s, u"help"_s}, tr("Shows this text.")},
    };
}

QString usage()
{
    return tr(
        "Usage:\n"
        "  signalbox-cli servers list                           all servers\n"
        "  signalbox-cli servers add [--name NAME] -- command   one server from its command line\n"
        "  signalbox-cli servers add -                          from a snippet on standard input: a command line,\n"
        "                                                       or JSON as other programs keep it\n"
        "  signalbox-cli servers remove NAME\n");
}

/// What follows the verb: the target of add, the name of remove, nothing for list.
void readWords(ServersOptions &options, const QString &verb, QStringList words, OptionReader &reader)
{
    if (verb == "add"_L1) {
        options.verb = words == QStringList{u"-"_s} ? ServersOptions::Verb::AddPasted : ServersOptions::Verb::Add;
        options.target = words;
        if (words.isEmpty()) {
            reader.refuse(tr("Nothing to add."),
                          tr("Give the server's command after --, or - to read from standard input."));
        } else if (words.first().contains("://"_L1)) {
            reader.refuse(tr("“%1” is an address.").arg(words.first()),
                          tr("Pipe it into: signalbox-cli servers add -"));
        }
        const bool details =
            !options.environment.isEmpty() || !options.workingDirectory.isEmpty() || options.era != EraPolicy();
        if (options.verb == ServersOptions::Verb::AddPasted && details) {
            reader.refuse(tr("-e, --cwd and --protocol-era go with a command; a snippet brings its own."));
        }
    } else if (verb == "remove"_L1) {
        options.verb = ServersOptions::Verb::Remove;
        if (options.name.isEmpty() && !words.isEmpty()) {
            options.name = words.takeFirst();
        }
        if (options.name.isEmpty() || !words.isEmpty()) {
            reader.refuse(tr("servers remove wants one name."));
        }
    } else if (verb == "list"_L1) {
        if (!words.isEmpty()) {
            reader.refuse(tr("servers list takes no “%1”.").arg(words.first()));
        }
    } else {
        reader.refuse(verb.isEmpty() ? tr("servers wants list, add or remove.")
                                     : tr("servers wants list, add or remove, not “%1”.").arg(verb));
    }
}

} // namespace

Result<ServersOptions> ServersOptions::parse(const QStringList &arguments)
{
    const QList<QCommandLineOption> table = optionTable();
    const bool verbFirst = !arguments.isEmpty() && !arguments.first().startsWith(u'-');
    const QString verb = verbFirst ? arguments.first() : QString();
    CommandLineSplit split = splitTarget(arguments.mid(verbFirst ? 1 : 0), table);
    if (split.ours.removeAll(u"-"_s) > 0) {
        split.target.prepend(u"-"_s); // standard input, not an option
    }

    QCommandLineParser parser;
    parser.addOptions(table);
    OptionReader reader(parser, u"signalbox-cli servers"_s, split.ours);
    ServersOptions options;
    if (!reader.fault() && reader.isSet(u"help"_s)) {
        options.verb = Verb::Help;
        const QString text = parser.helpText();
        options.helpText = usage() + u'\n' + text.mid(text.indexOf(u'\n') + 1).trimmed() + u'\n';
        return options;
    }
    reader.text(options.name, u"name"_s);
    reader.text(options.workingDirectory, u"cwd"_s);
    reader.pairs(options.environment, u"e"_s);
    reader.era(options.era, u"protocol-era"_s);
    QString format = u"text"_s;
    reader.word(format, u"format"_s, {u"text"_s, u"json"_s});
    options.json = format == "json"_L1;
    readWords(options, verb, split.target, reader);
    if (reader.fault()) {
        return Failure(*reader.fault());
    }
    return options;
}

} // namespace Signalbox
