// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/paste/pastelines.h"

#include "core/catalog/commandline.h"
#include "core/catalog/paste/pastecommand.h"
#include "core/catalog/paste/pastemistakes.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

class PasteLinesText
{
    Q_DECLARE_TR_FUNCTIONS(Paste)
};

/// Lines that go on behind a backslash are one; without prompts, comments and empty ones.
QStringList plainLines(QString text)
{
    static const QRegularExpression goesOn(u"\\\\\\r?\\n"_s);
    QStringList lines;
    text.replace(goesOn, u" "_s);
    for (QString line : text.split(u'\n')) {
        line = line.trimmed();
        if (line.startsWith("$ "_L1)) {
            line = line.sliced(2).trimmed();
        }
        if (!line.isEmpty() && !line.startsWith(u'#')) {
            lines.append(line);
        }
    }
    return lines;
}

/// Does a command begin here, and not what goes on from the line before?
bool beginsCommand(const QString &line)
{
    static const QStringList programs{
        u"npx"_s,  u"npm"_s,    u"pnpm"_s, u"yarn"_s, u"bun"_s,    u"bunx"_s,    u"node"_s,   u"deno"_s,   u"uvx"_s,
        u"uv"_s,   u"pip"_s,    u"pip3"_s, u"pipx"_s, u"python"_s, u"python3"_s, u"docker"_s, u"podman"_s, u"java"_s,
        u"go"_s,   u"cargo"_s,  u"gem"_s,  u"brew"_s, u"git"_s,    u"claude"_s,  u"gemini"_s, u"codex"_s,  u"qwen"_s,
        u"code"_s, u"cursor"_s, u"sh"_s,   u"bash"_s, u"env"_s,    u"sudo"_s,    u"dotnet"_s, u"dnx"_s};
    static const QRegularExpression assignments(u"\\A(?:[A-Za-z_][A-Za-z0-9_]*=\\S*\\s+)*"_s);
    if (looksLikeAddress(line)) {
        return true;
    }
    const Result<QStringList> words = splitCommandLine(line.sliced(assignments.match(line).capturedLength()));
    return words && programs.contains(QFileInfo(words->value(0)).completeBaseName().toLower());
}

Result<Understood> understandLine(const QString &line)
{
    return looksLikeAddress(line) ? understandAddress(line) : understandCommandLine(line);
}

/// Two servers of one program have one name.
void makeDistinct(QList<ServerEntry> &entries)
{
    QHash<QString, int> last; // each name that is taken, and the last number that was tried behind it
    for (ServerEntry &entry : entries) {
        const QString name = entry.name;
        int number = last.value(name, 1);
        while (last.contains(entry.name)) {
            entry.name = name + u'-' + QString::number(++number);
        }
        last.insert(entry.name, 1);
        last.insert(name, number);
    }
}

} // namespace

std::optional<Result<Understood>> understandLines(const QString &text)
{
    const QStringList lines = plainLines(text);
    if (lines.size() < 2 || !std::ranges::all_of(lines, beginsCommand)) {
        return std::nullopt;
    }
    Understood all;
    std::optional<Error> fetching;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Result<QStringList> words = splitCommandLine(lines.at(i));
        if (const std::optional<Error> mistake = words ? installingMistake(*words) : std::nullopt) {
            all.notes << PasteLinesText::tr("“%1” is left out: it fetches a program, and starts none.")
                             .arg(lines.at(i).left(60));
            fetching = fetching ? fetching : mistake;
            continue;
        }
        Result<Understood> one = understandLine(lines.at(i));
        if (!one) {
            one.error().where = PasteLinesText::tr("command %1").arg(i + 1);
            return one;
        }
        all.entries += one->entries;
        all.notes += one->notes;
    }
    if (all.entries.isEmpty()) {
        return Result<Understood>(Failure(*fetching));
    }
    makeDistinct(all.entries);
    return Result<Understood>(std::move(all));
}

} // namespace Signalbox
