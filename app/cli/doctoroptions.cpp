// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/doctoroptions.h"

#include "app/cli/clitext.h"
#include "app/cli/commandlinesplit.h"
#include "core/catalog/programs/program.h"

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

QStringList formatWords()
{
    QStringList words;
    std::ranges::transform(doctorFormats(), std::back_inserter(words), doctorFormatWord);
    return words;
}

QStringList programWords()
{
    QStringList words;
    std::ranges::transform(knownPrograms(), std::back_inserter(words), &Program::id);
    return words;
}

QList<QCommandLineOption> doctorOptionTable()
{
    return TargetOptions::addressTable() + TargetOptions::processTable() + TargetOptions::eraTable()
           + QList<QCommandLineOption>{
               {u"program"_s, tr("Examines the server NAME of this program's file, in that program's environment."),
                u"program"_s},
               {u"format"_s, tr("The report: %1.").arg(formatWords().join(", "_L1)), u"kind"_s},
               {u"output"_s, tr("The file of the report, written whole or not at all; standard output if absent."),
                u"file"_s},
               {u"no-call"_s, tr("Calls no tool.")},
               {u"strict"_s, tr("Warnings count as faults for the exit code.")},
               {u"mend"_s, tr("Writes the first mend of the server's entry where the entry stands.")},
               {u"timeout"_s, tr("How long each answer is waited for."), u"seconds"_s},
               OptionReader::helpOption(),
           }
           + LaunchConsent::Options::table(u"--program"_s);
}

QString doctorUsage()
{
    return tr(
        "Usage:\n"
        "  signalbox-cli doctor NAME                    a server of the list\n"
        "  signalbox-cli doctor --program PROGRAM NAME  a server in another program's file, as that program would\n"
        "                                               start it\n"
        "  signalbox-cli doctor --url URL\n"
        "  signalbox-cli doctor -- command …\n"
        "\n"
        "Examines a server from the outside in: how it is started or reached, what it answers, its version,\n"
        "authorization, lists, one call that does no harm, how it ends, where its messages are not as the protocol\n"
        "says, and what is dangerous about it; each with what mends it. It signs in nowhere, and calls nothing but\n"
        "a tool that says it only reads, needs no argument and has a harmless name.\n"
        "\n"
        "A server of the list that nobody has accepted is neither started nor reached: servers accept NAME does that.\n"
        "Of one in another program's file it is shown what would be started, and asked; --yes does not ask.\n"
        "\n"
        "The exit code is 1 if there is a fault, else 0.\n");
}

/// NAME: one word that is neither behind `--` nor an address.
void readName(DoctorOptions &options, const QString &name, OptionReader &reader)
{
    options.target.serverName = name;
    for (const QString &option : {u"url"_s, u"transport"_s, u"header"_s, u"e"_s, u"cwd"_s}) {
        if (reader.isSet(option)) {
            reader.refuse(tr("-e, --cwd, --url, --transport and --header go with a command or an address, not with a "
                             "server of the list."));
            return;
        }
    }
    if (reader.isSet(u"protocol-era"_s)) {
        reader.era(options.target.era.emplace(), u"protocol-era"_s);
    }
}

void readTarget(DoctorOptions &options, const QStringList &words, bool isVerbatim, OptionReader &reader)
{
    const bool isName = words.size() == 1 && !isVerbatim && !words.first().contains("://"_L1);
    if (isName) {
        readName(options, words.first(), reader);
    } else if (!options.program.isEmpty()) {
        reader.refuse(tr("--program wants one name of a server."));
    } else if (words.isEmpty() && !reader.isSet(u"url"_s)) {
        reader.refuse(tr("Nothing to examine."),
                      tr("Give a server's name, its command after --, or its address with --url."));
    } else {
        options.target = TargetOptions::read(reader, words);
    }
}

} // namespace

Result<DoctorOptions> DoctorOptions::parse(const QStringList &arguments)
{
    const QList<QCommandLineOption> table = doctorOptionTable();
    const CommandLineSplit split = splitTarget(arguments, table);
    QCommandLineParser parser;
    OptionReader reader(parser, table, u"signalbox-cli doctor"_s, split.ours);
    DoctorOptions options;
    if (options.helpText = reader.help(doctorUsage()); !options.helpText.isEmpty()) {
        return options;
    }
    if (reader.isSet(u"format"_s)) {
        QString format;
        reader.word(format, u"format"_s, formatWords());
        options.format = doctorFormatFromWord(format).value_or(DoctorFormat::Text);
    }
    if (reader.isSet(u"program"_s)) {
        reader.word(options.program, u"program"_s, programWords());
    }
    reader.text(options.output, u"output"_s);
    options.consent = LaunchConsent::Options::read(reader);
    if (options.program.isEmpty() && options.consent != LaunchConsent::Options()) {
        reader.refuse(tr("--yes, --allow, --value and --value-env go with --program; a server of the list is accepted "
                         "with: signalbox-cli servers accept NAME"));
    }
    options.calls = !reader.isSet(u"no-call"_s);
    options.isStrict = reader.isSet(u"strict"_s);
    options.mends = reader.isSet(u"mend"_s);
    if (reader.isSet(u"timeout"_s)) {
        int seconds = 0;
        reader.integer(seconds, u"timeout"_s, 1);
        constexpr int kLongestSeconds = 3600;
        options.timeoutMs = std::min(seconds, kLongestSeconds) * 1000; // NOLINT: milliseconds
    }
    readTarget(options, split.target, arguments.contains(u"--"_s), reader);
    if (options.mends && !options.target.isOfList()) {
        reader.refuse(tr("--mend wants a server that stands in a list."));
    }
    if (reader.fault()) {
        return Failure(*reader.fault());
    }
    return options;
}

} // namespace Signalbox
