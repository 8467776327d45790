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

FlagValue valueAt(const QStringList &arguments, qsizetype index)
{
    static const QRegularExpression dashes(u"\\A-+"_s);
    static const QRegularExpression attached(u"\\A-[eDH](?=[A-Za-z_])"_s); // -eNAME=x, -Dname=x, -HName:x
    const QString &argument = arguments.at(index);
    const qsizetype equals = argument.indexOf(u'=');
    if (const QRegularExpressionMatch match = attached.match(argument); match.hasMatch() && argument.size() > 3) {
        const QString rest = argument.sliced(match.capturedLength());
        if (rest.contains(u'=') || rest.contains(u':')) {
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

} // namespace

QList<TextSecret> secretsInArgument(const QStringList &arguments, qsizetype index)
{
    const QString &argument = arguments.at(index);
    const FlagValue given = valueAt(arguments, index);
    const QString value = argument.sliced(given.begin);
    QList<TextSecret> found = isKeyItself(given.flag, value)
                                  ? QList<TextSecret>{{.begin = 0, .length = value.size(), .name = given.flag}}
                                  : secretsInValue(given.flag, value);
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
