// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/commandline.h"
#include "core/catalog/launch/launchchecks.h"
#include "core/catalog/launch/launchshellwords.h"
#include "core/catalog/values/entrytexts.h"
#include "core/catalog/values/placeholder.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace Signalbox::LaunchChecks {

using namespace Qt::StringLiterals;

namespace {

class LaunchCommandText
{
    Q_DECLARE_TR_FUNCTIONS(LaunchChecks)
};

QStringList allTexts(const ServerEntry &entry)
{
    return QStringList{entry.command, entry.workingDirectory} + entry.arguments;
}

void checkHome(const ServerEntry &entry, const LaunchPlaces &places, QList<LaunchFinding> &findings)
{
    ServerEntry mended = entry;
    mended.command = withHome(entry.command, places.home);
    mended.workingDirectory = withHome(entry.workingDirectory, places.home);
    for (QString &argument : mended.arguments) {
        argument = withHome(argument, places.home);
    }
    const QStringList texts = allTexts(entry);
    const auto written =
        std::ranges::find_if(texts, [&places](const QString &text) { return withHome(text, places.home) != text; });
    if (written != texts.end()) {
        findings.append({.check = u"command.home"_s,
                         .message = LaunchCommandText::tr("“%1” is written as for a shell, but no shell reads it.")
                                        .arg(written->left(200)),
                         .advice = LaunchCommandText::tr("Write the folder out."),
                         .mended = mended});
    }
}

/// Started through a shell that puts the entry's own variables into its arguments. None if it names others.
std::optional<ServerEntry> withShellVariables(const ServerEntry &entry)
{
    static const QRegularExpression place(
        u"\\$\\{(?:env:)?([A-Za-z_][A-Za-z0-9_]*)\\}|\\{env:([A-Za-z_][A-Za-z0-9_]*)\\}"_s);
    static const QRegularExpression anyPlace(u"\\$\\{|\\{env:"_s);
    if (anyPlace.match(entry.command).hasMatch() || anyPlace.match(entry.workingDirectory).hasMatch()) {
        return std::nullopt;
    }
    QString line = u"exec "_s + quoteForShell(entry.command);
    for (const QString &argument : entry.arguments) {
        qsizetype end = 0;
        QString word;
        const auto addPlain = [&word](const QString &text) {
            word += text.isEmpty() ? QString() : quoteForShell(text);
        };
        for (auto match = place.globalMatch(argument); match.hasNext();) {
            const QRegularExpressionMatch one = match.next();
            const QString name = one.captured(1).isEmpty() ? one.captured(2) : one.captured(1);
            if (!std::ranges::contains(entry.environment, name, &QPair<QString, QString>::first)) {
                return std::nullopt;
            }
            addPlain(argument.sliced(end, one.capturedStart() - end));
            word += u"\"$%1\""_s.arg(name);
            end = one.capturedEnd();
        }
        if (anyPlace.match(argument, end).hasMatch()) {
            return std::nullopt; // of another kind
        }
        addPlain(argument.sliced(end));
        line += u' ' + (word.isEmpty() ? u"''"_s : word);
    }
    ServerEntry mended = entry;
    mended.command = u"/bin/sh"_s;
    mended.arguments = QStringList{u"-c"_s, line};
    return mended;
}

/// As it stands, without what stands behind ":-": that may be a secret.
QString shown(const Placeholder &placeholder)
{
    const QString written = placeholder.written.left(100);
    return placeholder.fallback ? written.section(u":-"_s, 0, 0) + u'}' : written;
}

/// A variable that the entry itself sets: what is filled in comes from elsewhere.
void checkOwnVariable(const ServerEntry &entry, const EntryText &text, const Placeholder &placeholder,
                      QList<LaunchFinding> &findings)
{
    const auto own = std::ranges::find(entry.environment, placeholder.name, &QPair<QString, QString>::first);
    const bool isSet = placeholder.kind == Placeholder::Kind::Variable && text.place == EntryText::Place::Argument
                       && own != entry.environment.end() && !holdsPlaceholder(own->second);
    const bool isTold = std::ranges::contains(findings, u"command.ownVariable"_s, &LaunchFinding::check);
    std::optional<ServerEntry> mended = isSet && !isTold ? withShellVariables(entry) : std::nullopt;
    if (mended) {
        findings.append({.check = u"command.ownVariable"_s,
                         .severity = LaunchFinding::Severity::Warning,
                         .message = LaunchCommandText::tr("%1 is filled in from the environment that the server is "
                                                          "started in, not from the server's own variables.")
                                        .arg(shown(placeholder)),
                         .advice = LaunchCommandText::tr("The server has the variable: let a shell fill it in."),
                         .mended = std::move(mended)});
    }
}

/// What looks like a placeholder and is none.
void checkUnknownPlace(const EntryText &text, const QString &words, QList<LaunchFinding> &findings)
{
    using Place = EntryText::Place;
    static const QRegularExpression place(u"\\$\\{[^}]{1,80}\\}|\\{env:[^}]{1,80}\\}"_s);
    const bool isOfCommand =
        text.place == Place::Command || text.place == Place::Argument || text.place == Place::Folder;
    const QRegularExpressionMatch match = isOfCommand ? place.match(words) : QRegularExpressionMatch();
    if (match.hasMatch() && !std::ranges::contains(findings, u"command.variable"_s, &LaunchFinding::check)) {
        findings.append({.check = u"command.variable"_s,
                         .message = LaunchCommandText::tr("Nothing fills in %1, so the program gets it as it stands.")
                                        .arg(match.captured()),
                         .advice = LaunchCommandText::tr("Write its value, or set it as a variable of the server.")});
    }
}

void checkPlaces(const ServerEntry &entry, QList<LaunchFinding> &findings)
{
    constexpr qsizetype kMostNamed = 5;
    QStringList open;
    const QList<EntryText> texts = entryTexts(entry);
    for (const EntryText &text : texts) {
        for (const TextPart &part : placeholderParts(text.text)) {
            if (!part.placeholder) {
                checkUnknownPlace(text, part.words, findings);
                continue;
            }
            checkOwnVariable(entry, text, *part.placeholder, findings);
            open << u"%1 (%2)"_s.arg(shown(*part.placeholder), text.words());
        }
    }
    open.removeDuplicates();
    if (open.size() > kMostNamed) {
        open = open.first(kMostNamed) << u"…"_s;
    }
    if (!open.isEmpty()) {
        findings.append(
            {.check = u"command.placeholder"_s,
             .severity = LaunchFinding::Severity::Note,
             .message = LaunchCommandText::tr("Filled in when the server is started: %1.").arg(open.join(u", "_s)),
             .advice = LaunchCommandText::tr("What depends on it cannot be looked at before.")});
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

void reportEmptyCommand(const ServerEntry &entry, QList<LaunchFinding> &findings)
{
    LaunchFinding finding{.check = u"command.empty"_s,
                          .message = LaunchCommandText::tr("No program is given."),
                          .advice = LaunchCommandText::tr("Enter the program that starts the server.")};
    if (!entry.arguments.isEmpty() && !entry.arguments.constFirst().trimmed().isEmpty()
        && !entry.arguments.constFirst().startsWith(u'-')) {
        finding.mended = entry;
        finding.mended->command = finding.mended->arguments.takeFirst();
        finding.advice =
            LaunchCommandText::tr("It stands among the arguments: put the first of them into the command.");
    }
    findings.append(finding);
}

/// sudo without its own options, as far as they are known to take no value.
std::optional<ServerEntry> withoutSudo(const ServerEntry &entry)
{
    static const QRegularExpression flags(u"\\A-(?:[AbEHknPS]+|-)\\z"_s);
    ServerEntry mended = entry;
    while (!mended.arguments.isEmpty() && flags.match(mended.arguments.constFirst()).hasMatch()) {
        mended.arguments.removeFirst();
    }
    if (mended.arguments.isEmpty() || mended.arguments.constFirst().startsWith(u'-')) {
        return std::nullopt;
    }
    mended.command = mended.arguments.takeFirst();
    return mended;
}

void checkShellWord(const ServerEntry &entry, const LaunchPlaces &places, QList<LaunchFinding> &findings)
{
    const QString command = entry.command.trimmed();
    if (isShellWord(command)) {
        findings.append({.check = u"command.shell"_s,
                         .message = LaunchCommandText::tr("“%1” is a word of the shell, not a program.").arg(command),
                         .advice = LaunchCommandText::tr(
                             "Give the program itself; its folder and its variables have fields of their own."),
                         .mended = withoutShellWords(entry, places)});
    } else if (command == u"sudo"_s) {
        findings.append({.check = u"command.sudo"_s,
                         .message = LaunchCommandText::tr("sudo asks for a password at a terminal, and there is none."),
                         .advice = LaunchCommandText::tr("Start the server as yourself."),
                         .mended = withoutSudo(entry)});
    }
}

void checkOperator(const ServerEntry &entry, QList<LaunchFinding> &findings)
{
    const auto found = std::ranges::find_if(entry.arguments, isShellOperator);
    const bool isShell = baseName(entry.command) == u"sh"_s || baseName(entry.command) == u"bash"_s
                         || baseName(entry.command) == u"zsh"_s;
    if (found == entry.arguments.end() || isShell) {
        return;
    }
    ServerEntry mended = entry;
    mended.command = u"/bin/sh"_s;
    mended.arguments = QStringList{u"-c"_s, shellLine(QStringList{entry.command} + entry.arguments)};
    findings.append(
        {.check = u"command.operator"_s,
         .message = LaunchCommandText::tr("“%1” means something to a shell only; the program gets it as an argument.")
                        .arg(*found),
         .advice = LaunchCommandText::tr("Start a shell that reads the line, or leave it out."),
         .mended = mended});
}

} // namespace

void command(const ServerEntry &entry, const LaunchPlaces &places, QList<LaunchFinding> &findings)
{
    const QString command = entry.command.trimmed();
    if (command.isEmpty()) {
        reportEmptyCommand(entry, findings);
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
    checkShellWord(entry, places, findings);
    checkHome(entry, places, findings);
    checkWords(entry, findings);
    checkPlaces(entry, findings);
    checkOperator(entry, findings);
}

bool isProgramKnown(const ServerEntry &entry)
{
    const bool isRelative = entry.command.contains(u'/') && !entry.command.startsWith(u'/');
    return !holdsPlaceholder(entry.command) && !(isRelative && holdsPlaceholder(entry.workingDirectory))
           && std::ranges::none_of(entry.environment, [](const auto &variable) {
                  return variable.first == "PATH"_L1 && holdsPlaceholder(variable.second);
              });
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
