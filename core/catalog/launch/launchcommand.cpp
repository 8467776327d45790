// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/commandline.h"
#include "core/catalog/launch/launchchecks.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Signalbox::LaunchChecks {

using namespace Qt::StringLiterals;

namespace {

class LaunchCommandText
{
    Q_DECLARE_TR_FUNCTIONS(LaunchChecks)
};

/// Words that only a shell knows.
const QSet<QString> &shellWords()
{
    static const QSet<QString> words{u"cd"_s,  u"export"_s, u"source"_s, u"."_s,    u"alias"_s,
                                     u"set"_s, u"nvm"_s,    u"exec"_s,   u"eval"_s, u"conda"_s};
    return words;
}

bool isOperator(const QString &argument)
{
    static const QSet<QString> words{u"&&"_s, u"||"_s, u"|"_s, u";"_s, u">"_s, u">>"_s, u"<"_s, u"2>&1"_s, u"&"_s};
    return words.contains(argument);
}

QStringList allTexts(const ServerEntry &entry)
{
    return QStringList{entry.command, entry.workingDirectory} + entry.arguments;
}

/// `~`, `$HOME` and `${HOME}` at the start of a path, written out.
QString expanded(const QString &text, const QString &home)
{
    for (const QString &word : {u"${HOME}"_s, u"$HOME"_s, u"~"_s}) {
        if (text == word || text.startsWith(word + u'/')) {
            return home + text.sliced(word.size());
        }
    }
    return text;
}

void checkHome(const ServerEntry &entry, const LaunchPlaces &places, QList<LaunchFinding> &findings)
{
    ServerEntry mended = entry;
    mended.command = expanded(entry.command, places.home);
    mended.workingDirectory = expanded(entry.workingDirectory, places.home);
    for (QString &argument : mended.arguments) {
        argument = expanded(argument, places.home);
    }
    const QStringList texts = allTexts(entry);
    const auto written =
        std::ranges::find_if(texts, [&places](const QString &text) { return expanded(text, places.home) != text; });
    if (written != texts.end()) {
        findings.append({.check = u"command.home"_s,
                         .message = LaunchCommandText::tr("“%1” is written as for a shell, but no shell reads it.")
                                        .arg(written->left(200)),
                         .advice = LaunchCommandText::tr("Write the folder out."),
                         .mended = mended});
    }
}

void checkVariables(const ServerEntry &entry, QList<LaunchFinding> &findings)
{
    static const QRegularExpression variable( // those of profiles are filled in, or stop the start
        u"\\$\\{(?!var:[A-Za-z_])[^}]{1,80}\\}|\\{env:[^}]{1,80}\\}"_s);
    const QStringList texts = allTexts(entry);
    for (const QString &text : texts) {
        if (const QRegularExpressionMatch match = variable.match(text); match.hasMatch()) {
            findings.append(
                {.check = u"command.variable"_s,
                 .message = LaunchCommandText::tr("Nothing fills in %1, so the program gets it as it stands.")
                                .arg(match.captured()),
                 .advice = LaunchCommandText::tr("Write its value, or set it as a variable of the server.")});
            return;
        }
    }
}

/// A whole command line where only the program belongs.
void checkWords(const ServerEntry &entry, QList<LaunchFinding> &findings)
{
    const bool isFile = QFileInfo(entry.command).isFile();
    const Result<QStringList> words = splitCommandLine(entry.command);
    if (isFile || !words || words->isEmpty() || (words->size() == 1 && words->first() == entry.command)) {
        return;
    }
    if (words->size() > 1 && !entry.command.contains(u' ')) {
        return;
    }
    ServerEntry mended = entry;
    mended.command = words->first();
    mended.arguments = words->sliced(1) + entry.arguments;
    findings.append(
        {.check = words->size() > 1 ? u"command.line"_s : u"command.quotes"_s,
         .message = words->size() > 1
                        ? LaunchCommandText::tr(
                              "The command holds the arguments as well: there is no program of that whole name.")
                        : LaunchCommandText::tr("The command stands in quotes, which become part of its name."),
         .advice = LaunchCommandText::tr("Put the program alone into the command, and the rest into the arguments."),
         .mended = mended});
}

} // namespace

void command(const ServerEntry &entry, const LaunchPlaces &places, QList<LaunchFinding> &findings)
{
    const QString command = entry.command.trimmed();
    if (command.isEmpty()) {
        findings.append({.check = u"command.empty"_s,
                         .message = LaunchCommandText::tr("No program is given."),
                         .advice = LaunchCommandText::tr("Enter the program that starts the server.")});
        return;
    }
    if (command.startsWith(u"http://"_s) || command.startsWith(u"https://"_s)) {
        ServerEntry mended = entry;
        mended.transport = ServerEntry::Transport::StreamableHttp;
        mended.url = command;
        mended.command.clear();
        mended.arguments.clear();
        findings.append({.check = u"command.address"_s,
                         .message = LaunchCommandText::tr(
                             "The command is an address: nothing is started for it, it is connected to."),
                         .advice = LaunchCommandText::tr("Make it a server at an address."),
                         .mended = mended});
        return;
    }
    checkHome(entry, places, findings);
    checkWords(entry, findings);
    checkVariables(entry, findings);
    if (shellWords().contains(command)) {
        findings.append({.check = u"command.shell"_s,
                         .message = LaunchCommandText::tr("“%1” is a word of the shell, not a program.").arg(command),
                         .advice = LaunchCommandText::tr(
                             "Give the program itself; its folder and its variables have fields of their own.")});
    } else if (command == u"sudo"_s) {
        findings.append({.check = u"command.sudo"_s,
                         .message = LaunchCommandText::tr("sudo asks for a password at a terminal, and there is none."),
                         .advice = LaunchCommandText::tr("Start the server as yourself.")});
    }
    const auto found = std::ranges::find_if(entry.arguments, isOperator);
    const bool isShell =
        baseName(command) == u"sh"_s || baseName(command) == u"bash"_s || baseName(command) == u"zsh"_s;
    if (found != entry.arguments.end() && !isShell) {
        ServerEntry mended = entry;
        QString line = quoteForShell(entry.command);
        for (const QString &argument : entry.arguments) {
            line += u' ' + (isOperator(argument) ? argument : quoteForShell(argument));
        }
        mended.command = u"/bin/sh"_s;
        mended.arguments = QStringList{u"-c"_s, line};
        findings.append({.check = u"command.operator"_s,
                         .message = LaunchCommandText::tr(
                                        "“%1” means something to a shell only; the program gets it as an argument.")
                                        .arg(*found),
                         .advice = LaunchCommandText::tr("Start a shell that reads the line, or leave it out."),
                         .mended = mended});
    }
}

QString baseName(const QString &command)
{
    QString name = command.sliced(std::max(command.lastIndexOf(u'/'), command.lastIndexOf(u'\\')) + 1);
    for (const QString &ending : {u".exe"_s, u".cmd"_s, u".bat"_s, u".ps1"_s}) {
        if (name.endsWith(ending, Qt::CaseInsensitive)) {
            name.chop(ending.size());
        }
    }
    return name;
}

} // namespace Signalbox::LaunchChecks
