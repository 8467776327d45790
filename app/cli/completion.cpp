// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/completion.h"

#include "app/cli/clioutput.h"
#include "core/base/paths.h"
#include "core/catalog/catalog.h"
#include "core/catalog/profiles/servergroups.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRegularExpression>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHelpMs = 5000;
constexpr qsizetype kMostVerbs = 2;
constexpr auto kProgram = "signalbox-cli"_L1;

void addWord(QList<CompletionWord> &words, const QString &word, const QString &what, const QString &current)
{
    const bool isNew = std::ranges::none_of(words, [&](const CompletionWord &one) { return one.word == word; });
    if (isNew && word.startsWith(current)) {
        words.append({word, what.simplified()});
    }
}

/// `  -v, --verbose   Prints …`, and `[--watch]` of a usage line.
QList<CompletionWord> optionsOf(const QString &help, const QString &current)
{
    static const QRegularExpression row(u"^ +((?:-\\S+, )*-\\S+)(?: <[^>]*>| [A-Z]+)?(?:  +(.*))?$"_s);
    static const QRegularExpression name(u"(?<![\\w-])--[a-z][a-z0-9-]*"_s);
    QList<CompletionWord> words;
    const QStringList lines = help.split(u'\n');
    for (const QString &line : lines) {
        const auto asRow = row.match(line);
        auto names = name.globalMatch(asRow.hasMatch() ? asRow.captured(1) : QString());
        while (names.hasNext()) {
            addWord(words, names.next().captured(), asRow.captured(2), current);
        }
    }
    for (const QString &line : lines) {
        auto names = name.globalMatch(line.contains(kProgram) ? line : QString());
        while (names.hasNext()) {
            addWord(words, names.next().captured(), {}, current);
        }
    }
    return words;
}

/// What follows the command in its usage lines, or stands in a list of verbs: `  signalbox-cli servers list|add   what`,
/// `  copy    what`.
QList<CompletionWord> verbsOf(const QString &help, const QStringList &verbs, const QString &current)
{
    const QString command = (QStringList{QString(kProgram)} + verbs).join(u' ');
    const QRegularExpression usage(u"^ *(?:Usage: )?%1 ([a-z][a-z|-]*)(?=\\s|$)[^\\n]*?(?:  +(\\S.*))?$"_s.arg(
        QRegularExpression::escape(command)));
    static const QRegularExpression row(u"^ {2}([a-z]+) {2,}(\\S.*)$"_s);
    QList<CompletionWord> words;
    const QStringList lines = help.split(u'\n');
    for (const QString &line : lines) {
        auto match = usage.match(line);
        if (!match.hasMatch() && !verbs.isEmpty()) {
            match = row.match(line);
        }
        const QStringList names = match.captured(1).split(u'|', Qt::SkipEmptyParts);
        for (const QString &name : names) {
            addWord(words, name, match.captured(2), current);
        }
    }
    return words;
}

QString helpOf(const QStringList &verbs)
{
    QProcess self;
    self.start(QCoreApplication::applicationFilePath(), verbs + QStringList{u"--help"_s});
    self.closeWriteChannel();
    return self.waitForFinished(kHelpMs) ? QString::fromUtf8(self.readAllStandardOutput()) : QString();
}

/// The words before the first option, without those that say where files are kept.
QStringList verbsIn(const QStringList &words)
{
    const auto end = std::ranges::find_if(words, [](const QString &word) { return word.startsWith(u'-'); });
    return QStringList(words.begin(), end).first(std::min(std::distance(words.begin(), end), kMostVerbs));
}

void addServers(QList<CompletionWord> &words, const QString &current)
{
    Catalog catalog(Paths().catalogFile());
    if (!catalog.load()) {
        return;
    }
    for (const ServerEntry &entry : catalog.entries()) {
        addWord(words, entry.name, transportText(entry.transport), current);
    }
}

int printWords(const QList<CompletionWord> &words)
{
    QString text;
    for (const CompletionWord &word : words) {
        text += word.word + u'\t' + word.what + u'\n';
    }
    return exitCodeOf(printText(text));
}

/// Names of groups, profiles or environments, where the command takes one.
QList<CompletionWord> namesFor(const QStringList &before, const QString &current)
{
    QList<CompletionWord> words;
    const std::optional<CompletionNames> wanted = namesWanted(before);
    const Result<Profiles> profiles = ProfilesFile(Paths().configDir()).read();
    if (wanted == CompletionNames::Groups) {
        Catalog catalog(Paths().catalogFile());
        for (const ServerGroup &group : catalog.load() ? serverGroups(catalog.entries()) : QList<ServerGroup>()) {
            if (!group.name.isEmpty()) {
                addWord(words, group.name, group.servers.join(u", "_s), current);
            }
        }
    } else if (wanted == CompletionNames::Profiles && profiles) {
        for (const Profile &profile : profiles->profiles) {
            addWord(words, profile.name, profile.description, current);
        }
    } else if (wanted == CompletionNames::Environments && profiles) {
        for (const Environment &environment : profiles->environments) {
            addWord(words, environment.name, environment.description, current);
        }
    }
    return words;
}

} // namespace

std::optional<CompletionNames> namesWanted(const QStringList &before)
{
    if (before.value(0) != "servers"_L1) {
        return std::nullopt;
    }
    const QString last = before.last();
    if (last == "--group"_L1 || last == "--without-group"_L1) {
        return CompletionNames::Groups;
    }
    if (last == "--profile"_L1) {
        return CompletionNames::Profiles;
    }
    if (last == "--env"_L1) {
        return before.value(1) == "edit"_L1 ? std::nullopt : std::optional(CompletionNames::Environments);
    }
    if (before.size() != 3) {
        return std::nullopt;
    }
    static const QStringList ofGroups = {u"add"_s, u"remove"_s, u"rename"_s, u"export"_s};
    static const QStringList ofProfiles = {u"show"_s, u"edit"_s, u"remove"_s, u"use"_s};
    static const QStringList ofEnvironments = {u"show"_s, u"rename"_s, u"remove"_s, u"use"_s};
    const QString &noun = before.at(1);
    if (noun == "group"_L1 && ofGroups.contains(last)) {
        return CompletionNames::Groups;
    }
    if (noun == "profile"_L1 && ofProfiles.contains(last)) {
        return CompletionNames::Profiles;
    }
    if (noun == "env"_L1 && ofEnvironments.contains(last)) {
        return CompletionNames::Environments;
    }
    return std::nullopt;
}

QList<CompletionWord> completionsFromHelp(const QString &help, const QStringList &verbs, const QString &current)
{
    return current.startsWith(u'-') ? optionsOf(help, current) : verbsOf(help, verbs, current);
}

bool wantsServerName(const QString &help, const QStringList &verbs, const QStringList &before)
{
    if (!before.isEmpty() && before.last() == "--server"_L1) {
        return true;
    }
    const QRegularExpression usage(
        u"%1 %2 (?:NAME|SERVER)\\b"_s.arg(kProgram, QRegularExpression::escape(verbs.join(u' '))));
    return !verbs.isEmpty() && before.size() == verbs.size() && usage.match(help).hasMatch();
}

int runCompletion(const QStringList &arguments)
{
    QStringList before = arguments.mid(arguments.value(0) == "--"_L1 ? 1 : 0);
    const QString current = before.isEmpty() ? QString() : before.takeLast();
    if (before.contains(u"--"_s)) {
        return ExitCode::Success; // another program's words
    }
    if (namesWanted(before)) {
        return printWords(namesFor(before, current));
    }
    const QStringList verbs = verbsIn(before);
    QString help = helpOf(verbs);
    QStringList known = verbs;
    while (help.isEmpty() && !known.isEmpty()) { // the last word was a name
        known.removeLast();
        help = helpOf(known);
    }
    QList<CompletionWord> words;
    if (wantsServerName(help, known, before)) {
        addServers(words, current);
    } else if (current.startsWith(u'-') || before.size() == known.size()) {
        words = completionsFromHelp(help, known, current);
    }
    return printWords(words);
}

} // namespace Signalbox
