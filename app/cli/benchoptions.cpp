// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/benchoptions.h"

#include "app/cli/clitext.h"
#include "app/cli/commandlinesplit.h"

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

QList<QCommandLineOption> benchOptionTable()
{
    return {
        {u"op"_s, tr("echo, blob, list or flood."), u"op"_s},
        {u"n"_s, tr("How many (100)."), u"n"_s},
        {u"c"_s, tr("How many unanswered at once (1)."), u"n"_s},
        {u"size"_s, tr("Bytes of each (100)."), u"bytes"_s},
        {u"record"_s, tr("on: through the journal, as in daily use. off: nothing is kept."), u"on|off"_s},
        OptionReader::helpOption(),
    };
}

} // namespace

Result<BenchOptions> BenchOptions::parse(const QStringList &arguments)
{
    const QList<QCommandLineOption> table = TargetOptions::fileTable() + TargetOptions::addressTable()
                                            + TargetOptions::processTable() + TargetOptions::eraTable()
                                            + benchOptionTable();
    const CommandLineSplit split = splitTarget(arguments, table);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"server"_s, tr("The benchmark server's address, or its command line."),
                                 u"URL | -- command [argument …]"_s);
    parser.setApplicationDescription(tr("Makes many calls of one kind; the server keeps the score."));
    OptionReader reader(parser, table, u"signalbox-cli bench"_s, split.ours);
    BenchOptions options;
    if (options.helpText = reader.help(); !options.helpText.isEmpty()) {
        return options;
    }
    reader.word(options.operation, u"op"_s, {u"echo"_s, u"blob"_s, u"list"_s, u"flood"_s});
    reader.integer(options.count, u"n"_s, 0);
    reader.integer(options.window, u"c"_s, 1);
    reader.integer(options.size, u"size"_s, 0);
    QString record = u"on"_s;
    reader.word(record, u"record"_s, {u"on"_s, u"off"_s});
    options.record = record == "on"_L1;
    options.target = TargetOptions::read(reader, split.target);
    if (reader.fault()) {
        return Failure(*reader.fault());
    }
    return options;
}

} // namespace Signalbox
