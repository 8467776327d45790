// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/programsoptions.h"

#include "app/cli/clitext.h"
#include "app/cli/optionreader.h"

#include <QDir>

#include <algorithm>
#include <array>

namespace Signalbox {

using namespace Qt::StringLiterals;
using ProgramsVerb = ProgramsOptions::Verb;

namespace {

struct ProgramsVerbWord
{
    const char *name;
    ProgramsVerb verb;
    int least; ///< words that it wants
    int most;  ///< -1: any number
};

constexpr std::array kProgramsVerbs{
    ProgramsVerbWord{"programs", ProgramsVerb::Programs, 0, 0},
    ProgramsVerbWord{"matrix", ProgramsVerb::Matrix, 0, 0},
    ProgramsVerbWord{"import", ProgramsVerb::Import, 0, -1},
    ProgramsVerbWord{"export", ProgramsVerb::Export, 1, -1},
    ProgramsVerbWord{"unify", ProgramsVerb::Unify, 1, 1},
    ProgramsVerbWord{"remove", ProgramsVerb::Remove, 1, -1},
    ProgramsVerbWord{"accept-difference", ProgramsVerb::Accept, 1, 1},
    ProgramsVerbWord{"history", ProgramsVerb::History, 1, 1},
    ProgramsVerbWord{"restore", ProgramsVerb::Restore, 2, 2},
    ProgramsVerbWord{"secrets", ProgramsVerb::Secrets, 0, 1},
};

const ProgramsVerbWord *verbOf(const QString &word)
{
    const auto found = std::ranges::find_if(
        kProgramsVerbs, [&word](const ProgramsVerbWord &verb) { return word == QLatin1StringView(verb.name); });
    return found == kProgramsVerbs.end() ? nullptr : found;
}

QList<QCommandLineOption> programsOptionTable()
{
    return {
        {u"to"_s, tr("export, unify: the program, or the path of its file; repeated."), u"program"_s},
        {u"from"_s, tr("unify: whose version is taken, a program's or signalbox's. remove: the program."),
         u"program"_s},
        {u"in"_s, tr("accept-difference: the program."), u"program"_s},
        {u"project"_s, tr("Files of this project folder as well, for this time; repeated."), u"folder"_s},
        {u"server"_s, tr("restore: only this server."), u"name"_s},
        {u"folder"_s, tr("The folder that the server is for, in Claude Code's own file."), u"folder"_s},
        {u"add-project"_s, tr("programs: looks into this project folder from now on."), u"folder"_s},
        {u"remove-project"_s, tr("programs: no longer looks into it."), u"folder"_s},
        {u"all"_s,
         tr("import: all servers of all programs that Signalbox does not have. matrix: also programs that are not "
            "installed.")},
        {u"compare-secrets"_s, tr("matrix: compares secrets that Signalbox keeps with those that stand in files; this "
                                  "may want a passphrase.")},
        {u"move"_s, tr("secrets: Signalbox's own go where it keeps secrets; programs get references.")},
        {u"forget"_s, tr("secrets --move: takes them out of the kept versions of the files as well.")},
        {u"with-secrets"_s,
         tr("export, unify: also secrets that would stand in a file in plain text; else it is refused.")},
        {u"dry-run"_s, tr("Shows what would be written, as a difference, and writes nothing.")},
        {u"yes"_s, tr("Writes without asking.")},
        {u"format"_s, tr("text, or json: one document {\"result\": …}."), u"kind"_s},
        OptionReader::helpOption(),
    };
}

QString programsUsage()
{
    return tr(
        "Usage:\n"
        "  signalbox-cli servers programs                        programs on this machine, where their files are, how\n"
        "                                                        many servers each has, what is wrong with them\n"
        "  signalbox-cli servers matrix [--all] [--compare-secrets]\n"
        "                                                        servers down, programs across: same, different, "
        "absent\n"
        "  signalbox-cli servers import PROGRAM[:NAME] …         takes servers into Signalbox's list; starts nothing\n"
        "  signalbox-cli servers import --all\n"
        "  signalbox-cli servers export NAME … --to PROGRAM      writes servers into a program's file\n"
        "  signalbox-cli servers unify NAME --from PROGRAM [--to PROGRAM …]\n"
        "                                                        one version everywhere, or in these programs\n"
        "  signalbox-cli servers remove NAME … --from PROGRAM    takes servers out of a program's file\n"
        "  signalbox-cli servers accept-difference NAME --in PROGRAM   this difference may be\n"
        "  signalbox-cli servers history PROGRAM                 versions of its file, who changed what, when\n"
        "  signalbox-cli servers restore PROGRAM VERSION [--server NAME]\n"
        "  signalbox-cli servers secrets [PROGRAM] [--move]      secrets that stand in files in plain text\n"
        "What is to be written is shown first, with what a program loses by it; then it wants --yes, or a yes that is\n"
        "typed. Signalbox's own entry that unify changes is asked about before its next start; if it then goes to\n"
        "another host, nothing that was kept or accepted for the one before counts for it.\n");
}

QStringList absolute(const QStringList &folders)
{
    QStringList all;
    for (const QString &folder : folders) {
        all << QDir::cleanPath(QDir::current().absoluteFilePath(folder));
    }
    return all;
}

void check(const ProgramsOptions &options, const ProgramsVerbWord &verb, OptionReader &reader)
{
    const auto count = int(options.words.size());
    const QString name = QString::fromLatin1(verb.name);
    if (count < verb.least || (verb.most >= 0 && count > verb.most)) {
        reader.refuse(tr("servers %1 wants another number of names.").arg(name),
                      tr("servers %1 --help tells more.").arg(name));
    }
    if (verb.verb == ProgramsVerb::Import && options.words.isEmpty() != options.all) {
        reader.refuse(tr("servers import wants programs, or --all."));
    }
    if (verb.verb == ProgramsVerb::Export && options.to.isEmpty()) {
        reader.refuse(tr("servers export wants --to PROGRAM."));
    }
    if ((verb.verb == ProgramsVerb::Unify || verb.verb == ProgramsVerb::Remove) && options.from.isEmpty()) {
        reader.refuse(tr("servers %1 wants --from PROGRAM.").arg(name));
    }
    if (verb.verb == ProgramsVerb::Accept && options.to.isEmpty()) {
        reader.refuse(tr("servers accept-difference wants --in PROGRAM."));
    }
}

} // namespace

bool ProgramsOptions::isMeant(const QStringList &arguments)
{
    const ProgramsVerbWord *verb = verbOf(arguments.value(0));
    const auto isFrom = [](const QString &word) { return word == u"--from" || word.startsWith(u"--from="); };
    return verb && (verb->verb != ProgramsVerb::Remove || std::ranges::any_of(arguments, isFrom));
}

Result<ProgramsOptions> ProgramsOptions::parse(const QStringList &arguments)
{
    const ProgramsVerbWord *verb = verbOf(arguments.value(0));
    QCommandLineParser parser;
    OptionReader reader(parser, programsOptionTable(), u"signalbox-cli servers"_s, arguments.mid(1));
    ProgramsOptions options;
    if (options.helpText = reader.help(programsUsage()); !options.helpText.isEmpty()) {
        return options;
    }
    options.verb = verb ? verb->verb : ProgramsVerb::Programs;
    options.words = parser.positionalArguments();
    reader.texts(options.to, options.verb == ProgramsVerb::Accept ? u"in"_s : u"to"_s);
    reader.text(options.from, u"from"_s);
    reader.texts(options.projects, u"project"_s);
    reader.text(options.server, u"server"_s);
    reader.text(options.folder, u"folder"_s);
    reader.texts(options.added, u"add-project"_s);
    reader.texts(options.removed, u"remove-project"_s);
    options.projects = absolute(options.projects);
    options.added = absolute(options.added);
    options.removed = absolute(options.removed);
    options.all = reader.isSet(u"all"_s);
    options.move = reader.isSet(u"move"_s);
    options.forgets = reader.isSet(u"forget"_s);
    options.withSecrets = reader.isSet(u"with-secrets"_s);
    options.compares = reader.isSet(u"compare-secrets"_s);
    options.isDryRun = reader.isSet(u"dry-run"_s);
    options.isYes = reader.isSet(u"yes"_s);
    options.json = reader.isJson();
    if (verb) {
        check(options, *verb, reader);
    }
    if (reader.fault()) {
        return Failure(*reader.fault());
    }
    return options;
}

} // namespace Signalbox
