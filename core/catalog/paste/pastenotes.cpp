// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/paste/pastenotes.h"

#include "core/catalog/argumentsecrets.h"
#include "core/catalog/consent/launchfacts.h"
#include "core/catalog/values/entrytexts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

QString shown(const QString &text)
{
    return text.left(60);
}

void noteTrust(const ServerEntry &entry, QStringList &notes)
{
    // What a file says about its own trust is never taken from it (reliability.md C08).
    for (const char *flag : {"autoApprove", "alwaysAllow", "trust", "autoStart"}) {
        if (entry.raw.contains(flag)) {
            notes << QCoreApplication::translate("Paste",
                                                 "“%1” of “%2” is ignored: trust is given by you, not by a file.")
                         .arg(QString::fromLatin1(flag), shown(entry.name));
        }
    }
}

void noteSecrets(const ServerEntry &entry, QStringList &notes)
{
    for (qsizetype i = 0; i < entry.arguments.size(); ++i) {
        if (holdsSecret(entry.arguments, i)) {
            notes << QCoreApplication::translate("Paste",
                                                 "Argument %1 of “%2” looks like a secret. Every program on this "
                                                 "machine can read arguments; a variable is safer.")
                         .arg(i + 1)
                         .arg(shown(entry.name));
        }
    }
}

void noteDangers(const ServerEntry &entry, QStringList &notes)
{
    for (const auto &pair : entry.environment) {
        if (isDangerousVariable(pair.first)) {
            notes << QCoreApplication::translate("Paste", "“%1” sets %2, which decides what code is loaded.")
                         .arg(shown(entry.name), shown(pair.first));
        }
    }
    const bool runsText = std::any_of(entry.arguments.begin(), entry.arguments.end(), [](const QString &argument) {
        return argument == u"-c" || argument == u"-lc" || argument.compare(u"/c", Qt::CaseInsensitive) == 0;
    });
    if (runsText && isShell(entry.command)) {
        notes << QCoreApplication::translate("Paste", "“%1” runs a shell with a text of its own. Read that text.")
                     .arg(shown(entry.name));
    }
    if (entry.command.contains(u' ') && entry.arguments.isEmpty() && !entry.command.startsWith(u'/')) {
        notes << QCoreApplication::translate("Paste", "The program of “%1” holds spaces; arguments belong into “args”.")
                     .arg(shown(entry.name));
    }
}

} // namespace

QStringList notesAbout(const ServerEntry &entry)
{
    QStringList notes;
    noteTrust(entry, notes);
    noteSecrets(entry, notes);
    noteDangers(entry, notes);
    return notes;
}

QStringList notesAboutShellWords(const QStringList &words)
{
    static const QStringList operators = {u"|"_s, u"||"_s, u"&"_s, u"&&"_s, u";"_s, u"<"_s, u">"_s, u">>"_s, u"2>&1"_s};
    static const QRegularExpression variable(u"\\$[A-Za-z_]"_s);
    QStringList notes;
    for (const QString &word : words) {
        if (operators.contains(word)) {
            notes << QCoreApplication::translate("Paste", "No shell is involved: “%1” is passed on as an argument.")
                         .arg(word);
        } else if (word.startsWith(u"~/") || variable.match(word).hasMatch()) {
            notes << QCoreApplication::translate("Paste", "No shell is involved: “%1” is passed on as it stands.")
                         .arg(shown(word));
        }
    }
    notes.removeDuplicates();
    return notes;
}

} // namespace Signalbox
