// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/journalcommandoptions.h"

#include "app/cli/clitext.h"
#include "app/cli/journalfolder.h"
#include "app/cli/optionreader.h"

namespace Signalbox {

using namespace Qt::StringLiterals;

Result<JournalCommandOptions> JournalCommandOptions::parse(const QString &verb, const QString &usage,
                                                           const QStringList &arguments)
{
    const QList<QCommandLineOption> table = {
        journalFolderOption(),
        {u"format"_s, tr("text: words for a person. json: one document {\"result\": …}."), u"kind"_s},
        OptionReader::helpOption(),
    };
    QCommandLineParser parser;
    OptionReader reader(parser, table, u"signalbox-cli journal "_s + verb, arguments);
    JournalCommandOptions options;
    if (options.helpText = reader.help(usage); !options.helpText.isEmpty()) {
        return options;
    }
    options.json = reader.isJson();
    options.folder = journalFolder(reader, u"journal "_s + verb, parser.positionalArguments());
    if (reader.fault()) {
        return Failure(*reader.fault());
    }
    return options;
}

} // namespace Signalbox
