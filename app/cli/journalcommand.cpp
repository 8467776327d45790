// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/journalcommand.h"

#include "app/cli/clioutput.h"
#include "app/cli/clitext.h"
#include "app/cli/journalcopycommand.h"
#include "app/cli/journalexportcommand.h"
#include "app/cli/journalimportcommand.h"
#include "app/cli/journalkeepcommand.h"
#include "app/cli/journallistcommand.h"
#include "app/cli/journalrebuildcommand.h"
#include "app/cli/journalverifycommand.h"
#include "app/cli/journalwherecommand.h"

#include <array>

namespace Signalbox {

namespace {

struct Verb
{
    const char *name;
    const char *what; ///< in one line, for the help
    int (*run)(const QStringList &arguments);
};

// In alphabetical order.
constexpr std::array kJournalVerbs = {
    Verb{"copy", QT_TRANSLATE_NOOP("CommandLine", "A request as a command or a program that makes it again."),
         journalCopy},
    Verb{"export", QT_TRANSLATE_NOOP("CommandLine", "Messages as a session file, JSONL, HAR, HTML, Markdown or CSV."),
         journalExport},
    Verb{"import", QT_TRANSLATE_NOOP("CommandLine", "Makes a journal of a session file or of JSONL."), journalImport},
    Verb{"keep", QT_TRANSLATE_NOOP("CommandLine", "How long messages are kept, and how many."), journalKeep},
    Verb{"list", QT_TRANSLATE_NOOP("CommandLine", "Messages that pass a filter; --follow goes on."), journalList},
    Verb{"rebuild", QT_TRANSLATE_NOOP("CommandLine", "Derives statistics and the text index anew."), journalRebuild},
    Verb{"verify", QT_TRANSLATE_NOOP("CommandLine", "Reads every byte and names what is damaged."), journalVerify},
    Verb{"where", QT_TRANSLATE_NOOP("CommandLine", "Where the journal is, how large, from when to when."),
         journalWhere},
};

QString helpText()
{
    QString text = tr("Usage: signalbox-cli journal VERB …\nThe record of all that crossed the wire.\n\n");
    for (const Verb &verb : kJournalVerbs) {
        text += QStringLiteral("  %1  %2\n").arg(QString::fromLatin1(verb.name).leftJustified(8), tr(verb.what));
    }
    return text + u'\n' + tr("journal VERB --help tells more.\n");
}

} // namespace

int runJournalCommand(const QStringList &arguments)
{
    const QString name = arguments.value(0);
    for (const Verb &verb : kJournalVerbs) {
        if (name == QLatin1StringView(verb.name)) {
            return verb.run(arguments.mid(1));
        }
    }
    if (name == QStringLiteral("--help") || name == QStringLiteral("-h")) {
        return exitCodeOf(printText(helpText()));
    }
    Error error;
    error.kind = Error::Kind::Usage;
    error.message = name.isEmpty() ? tr("journal wants a verb.") : tr("journal has no verb “%1”.").arg(name);
    error.advice = tr("journal --help lists them.");
    return refusal("usage", error);
}

} // namespace Signalbox
