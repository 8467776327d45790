// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/launch/launchshellwords.h"

#include "core/catalog/commandline.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Signalbox::LaunchChecks {

using namespace Qt::StringLiterals;

namespace {

bool endsCommand(const QString &word)
{
    return word == "&&"_L1 || word == ";"_L1;
}

/// A variable with its value, as `export` and a command's front have it; false: it is none, or only a shell knows its value.
bool takeVariable(const QString &word, ServerEntry &entry)
{
    static const QRegularExpression assignment(u"\\A([A-Za-z_][A-Za-z0-9_]*)=([^$`]*)\\z"_s);
    const QRegularExpressionMatch match = assignment.match(word);
    if (!match.hasMatch()) {
        return false;
    }
    const QString name = match.captured(1);
    entry.environment.removeIf([&name](const auto &variable) { return variable.first == name; });
    entry.environment.append({name, match.captured(2)});
    return true;
}

/// What the words of one command change about the entry; false: only a shell can do that.
bool takeWords(const QStringList &words, const LaunchPlaces &places, ServerEntry &entry)
{
    if (words.size() == 2 && words.constFirst() == "cd"_L1) {
        const QString folder = withHome(words.at(1), places.home);
        const QDir base(entry.workingDirectory.isEmpty() ? places.home : entry.workingDirectory);
        entry.workingDirectory = QDir::cleanPath(base.absoluteFilePath(folder));
        return true;
    }
    if (words.size() < 2 || words.constFirst() != "export"_L1) {
        return false;
    }
    return std::ranges::all_of(words.sliced(1), [&entry](const QString &word) { return takeVariable(word, entry); });
}

} // namespace

bool isShellOperator(const QString &argument)
{
    static const QSet<QString> words{u"&&"_s, u"||"_s, u"|"_s, u";"_s, u">"_s, u">>"_s, u"<"_s, u"2>&1"_s, u"&"_s};
    return words.contains(argument);
}

bool isShellWord(const QString &command)
{
    static const QSet<QString> words{u"cd"_s,  u"export"_s, u"source"_s, u"."_s,    u"alias"_s,
                                     u"set"_s, u"nvm"_s,    u"exec"_s,   u"eval"_s, u"conda"_s};
    return words.contains(command);
}

QString shellLine(const QStringList &words)
{
    QStringList quoted;
    for (const QString &word : words) {
        quoted << (isShellOperator(word) ? word : quoteForShell(word));
    }
    return quoted.join(u' ');
}

QString withHome(const QString &text, const QString &home)
{
    for (const QString &word : {u"${HOME}"_s, u"$HOME"_s, u"~"_s}) {
        if (text == word || text.startsWith(word + u'/')) {
            return home + text.sliced(word.size());
        }
    }
    return text;
}

std::optional<ServerEntry> withoutShellWords(const ServerEntry &entry, const LaunchPlaces &places)
{
    ServerEntry mended = entry;
    QStringList rest = QStringList{entry.command.trimmed()} + entry.arguments;
    while (!rest.isEmpty()) {
        if (rest.constFirst() == "exec"_L1 || takeVariable(rest.constFirst(), mended)) {
            rest.removeFirst();
            continue;
        }
        const auto end = std::ranges::find_if(rest, endsCommand);
        if (end == rest.end() || !isShellWord(rest.constFirst())
            || !takeWords(rest.first(end - rest.begin()), places, mended)) {
            break;
        }
        rest.remove(0, end - rest.begin() + 1);
    }
    if (rest.isEmpty()) {
        return std::nullopt;
    }
    if (!isShellWord(rest.constFirst())) {
        mended.command = rest.takeFirst();
        mended.arguments = rest;
        return mended;
    }
    if (std::ranges::none_of(rest, endsCommand)) {
        return std::nullopt; // nothing is started after it
    }
    // nvm is a function that only its own file defines; bash knows `source`, which sh does not.
    const QString before = rest.constFirst() == "nvm"_L1 ? u". \"$HOME/.nvm/nvm.sh\" && "_s : QString();
    mended.command = u"/bin/bash"_s;
    mended.arguments = QStringList{u"-c"_s, before + shellLine(rest)};
    return mended;
}

} // namespace Signalbox::LaunchChecks
