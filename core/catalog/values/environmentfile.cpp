// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/values/environmentfile.h"

#include "core/base/boundedread.h"
#include "core/base/regularfile.h"
#include "core/catalog/consent/launchfacts.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *kMember = "envFile";
constexpr qint64 kLongestEnvironmentFile = 1024LL * 1024;

class EnvironmentFileText
{
    Q_DECLARE_TR_FUNCTIONS(EnvironmentFile)
};

QString inDoubleQuotes(const QString &text)
{
    static const QHash<QChar, QChar> escapes{{u'n', u'\n'}, {u'r', u'\r'}, {u't', u'\t'}, {u'"', u'"'}, {u'\\', u'\\'}};
    QString value;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isEscape = text.at(i) == u'\\' && i + 1 < text.size() && escapes.contains(text.at(i + 1));
        value += isEscape ? escapes.value(text.at(++i)) : text.at(i);
    }
    return value;
}

QString valueIn(const QString &text)
{
    static const QRegularExpression quoted(u"\\A(?:'([^']*)'|\"((?:[^\"\\\\]|\\\\.)*)\")\\s*(?:#.*)?\\z"_s);
    static const QRegularExpression comment(u"(?:\\A|\\s)#.*\\z"_s);
    if (const auto match = quoted.match(text); match.hasMatch()) {
        return match.hasCaptured(1) ? match.captured(1) : inDoubleQuotes(match.captured(2));
    }
    QString plain = text;
    return plain.remove(comment).trimmed();
}

Failure refused(const QString &message, const QString &advice)
{
    Failure failure = fail(Error::Kind::Policy, message, kEnvironmentFile);
    failure.error().advice = advice;
    return failure;
}

QString absolutePath(const ServerEntry &entry)
{
    const QString path = environmentFile(entry);
    const QDir base(entry.workingDirectory.isEmpty() ? QDir::homePath() : entry.workingDirectory);
    return QDir::cleanPath(path.startsWith("~/"_L1) ? QDir::homePath() + path.sliced(1) : base.absoluteFilePath(path));
}

} // namespace

QString environmentFile(const ServerEntry &entry)
{
    return entry.transport == ServerEntry::Transport::Stdio && entry.raw.is_object() && entry.raw.contains(kMember)
                   && isJsonString(entry.raw.at(kMember))
               ? toQString(entry.raw.at(kMember))
               : QString();
}

void setEnvironmentFile(ServerEntry &entry, const QString &path)
{
    if (!entry.raw.is_object()) {
        if (path.isEmpty()) {
            return;
        }
        entry.raw = Json(jsoncons::json_object_arg);
    }
    if (path.isEmpty()) {
        entry.raw.erase(kMember);
    } else {
        entry.raw.insert_or_assign(kMember, fromQString(path));
    }
}

QList<QPair<QString, QString>> environmentFileLines(const QByteArray &text)
{
    static const QRegularExpression line(u"^[ \\t]*(?:export[ \\t]+)?([A-Za-z_][\\w.-]*)[ \\t]*=[ \\t]*([^\\r\\n]*)"_s,
                                         QRegularExpression::MultilineOption);
    QList<QPair<QString, QString>> variables;
    const QString whole = QString::fromUtf8(text).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    for (auto matches = line.globalMatch(whole); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString name = match.captured(1);
        const QString value = valueIn(match.captured(2).trimmed());
        if (value.contains(QChar::Null)) {
            continue; // no variable can hold it
        }
        variables.removeIf([&name](const auto &variable) { return variable.first == name; });
        variables.append({name, value});
    }
    return variables;
}

Result<QList<QPair<QString, QString>>> environmentFileVariables(const ServerEntry &entry)
{
    if (environmentFile(entry).isEmpty()) {
        return {};
    }
    const QString path = absolutePath(entry);
    const QString name = entry.name.left(60);
    QFile file(path);
    if (!QFileInfo(path).isFile()) {
        return refused(
            EnvironmentFileText::tr("“%1” takes variables from a file that is not there: %2.").arg(name, path),
            EnvironmentFileText::tr("Make the file, or take it away from the server."));
    }
    if (const std::optional<QString> why = openRegularFile(file)) {
        return refused(
            EnvironmentFileText::tr("The file that “%1” takes variables from cannot be read: %2.").arg(name, path),
            *why);
    }
    const QByteArray text = readAtMost(file, kLongestEnvironmentFile + 1);
    if (text.size() > kLongestEnvironmentFile) {
        return refused(EnvironmentFileText::tr("The file that “%1” takes variables from is longer than 1 MiB: %2.")
                           .arg(name, path),
                       {});
    }
    QList<QPair<QString, QString>> variables = environmentFileLines(text);
    variables.removeIf([&entry](const auto &variable) {
        return std::ranges::contains(entry.environment, variable.first, &QPair<QString, QString>::first);
    });
    for (const auto &variable : std::as_const(variables)) {
        if (isDangerousVariable(variable.first)) {
            return refused(
                EnvironmentFileText::tr("“%1” is not given %2 from the file %3: it decides what code is loaded.")
                    .arg(name, variable.first, path),
                EnvironmentFileText::tr(
                    "Set it among the server's own variables, where it is shown before the start."));
        }
    }
    return variables;
}

} // namespace Signalbox
