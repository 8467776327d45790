// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/argumentsecrets.h"

#include <QRegularExpression>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

/// What the argument at `index` gives as the value of a flag.
struct FlagValue
{
    QString flag;        ///< without its dashes; empty: of none
    qsizetype begin = 0; ///< of the value in the argument
};

/// `-encryption-key` is no `-e` with something behind it; `-eAPI_KEY` is.
bool isLongFlag(const QString &flag)
{
    static const QRegularExpression word(u"\\A-([A-Za-z][A-Za-z0-9_.-]*)\\z"_s);
    const QString name = word.match(flag).captured(1);
    return isSecretLabel(name) && !isSecretLabel(name.sliced(1));
}

FlagValue valueAt(const QStringList &arguments, qsizetype index)
{
    static const QRegularExpression dashes(u"\\A-+"_s);
    static const QRegularExpression attached(u"\\A-[eDH](?=[A-Za-z_])"_s); // -eNAME=x, -Dname=x, -HName:x
    const QString &argument = arguments.at(index);
    const qsizetype equals = argument.indexOf(u'=');
    if (const QRegularExpressionMatch match = attached.match(argument); match.hasMatch() && argument.size() > 3) {
        const QString rest = argument.sliced(match.capturedLength());
        if ((rest.contains(u'=') || rest.contains(u':')) && !isLongFlag(argument.first(std::max(equals, 0LL)))) {
            return {.flag = match.captured().sliced(1), .begin = match.capturedLength()};
        }
    }
    if (argument.startsWith(u'-') && equals > 0 && !argument.first(equals).contains(u' ')) {
        return {.flag = argument.first(equals).remove(dashes), .begin = equals + 1};
    }
    const QString before = arguments.value(index - 1);
    const bool follows = before.startsWith(u'-') && !before.contains(u'=') && !before.contains(u' ');
    return {.flag = follows && !argument.startsWith(u'-') ? QString(before).remove(dashes) : QString()};
}

/// `--key x` is as often a file: what has the form of a path is none.
bool isKeyItself(const QString &flag, const QString &value)
{
    static const QRegularExpression key(u"\\A[A-Za-z0-9_=+-]{16,}\\z"_s);
    return flag.compare("key"_L1, Qt::CaseInsensitive) == 0 && key.match(value).hasMatch();
}

/// What a container or a virtual machine is given as one variable is all of it the value, whatever stands in it.
QList<TextSecret> secretsOfVariable(const QString &text)
{
    static const QRegularExpression name(u"\\A([A-Za-z_][A-Za-z0-9_.-]*)="_s);
    const QRegularExpressionMatch match = name.match(text);
    if (!isSecretLabel(match.captured(1))) {
        return secretsInText(text);
    }
    QList<TextSecret> found = secretsInValue(match.captured(1), text.sliced(match.capturedLength()));
    for (TextSecret &one : found) {
        one.begin += match.capturedLength();
    }
    return found;
}

QList<TextSecret> secretsOfFlag(const QString &flag, const QString &value)
{
    if (isKeyItself(flag, value)) {
        return {{.begin = 0, .length = value.size(), .name = flag}};
    }
    const bool isVariable = flag == "e"_L1 || flag == "env"_L1 || flag == "D"_L1;
    return isVariable ? secretsOfVariable(value) : secretsInValue(flag, value);
}

} // namespace

QList<TextSecret> secretsInArgument(const QStringList &arguments, qsizetype index)
{
    const QString &argument = arguments.at(index);
    const FlagValue given = valueAt(arguments, index);
    QList<TextSecret> found = secretsOfFlag(given.flag, argument.sliced(given.begin));
    for (TextSecret &one : found) {
        one.begin += given.begin;
    }
    return found;
}

bool holdsSecret(const QStringList &arguments, qsizetype index)
{
    return !secretsInArgument(arguments, index).isEmpty();
}

QStringList withoutSecrets(const QStringList &arguments)
{
    QStringList shown;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        shown << withDots(arguments.at(i), secretsInArgument(arguments, i));
    }
    return shown;
}

} // namespace Signalbox
