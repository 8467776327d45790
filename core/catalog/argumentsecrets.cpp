// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/argumentsecrets.h"

#include "core/json/masker.h"

#include <QRegularExpression>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

/// The flag whose value the argument at `index` is or holds; empty if there is none.
QString flagAt(const QStringList &arguments, qsizetype index)
{
    const QString &argument = arguments.at(index);
    if (argument.startsWith(u'-') && argument.contains(u'=')) {
        return argument.section(u'=', 0, 0);
    }
    const bool follows =
        index > 0 && arguments.at(index - 1).startsWith(u'-') && !arguments.at(index - 1).contains(u'=');
    return follows && !argument.startsWith(u'-') ? arguments.at(index - 1) : QString();
}

} // namespace

bool holdsSecret(const QStringList &arguments, qsizetype index)
{
    static const QRegularExpression userInfo(u"://[^/@\\s:]*:[^/@\\s]+@"_s);
    const QString &argument = arguments.at(index);
    QString flag = flagAt(arguments, index);
    flag.remove(0, std::min<qsizetype>(flag.size(), flag.startsWith(u"--") ? 2 : 1));
    return (!flag.isEmpty() && Masker::isSecretName(flag)) || userInfo.match(argument).hasMatch()
           || Masker().maskText(argument.toUtf8()).count > 0;
}

QStringList withoutSecrets(const QStringList &arguments)
{
    const QString dots = u"\u2022\u2022\u2022\u2022"_s;
    QStringList shown;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        const bool hasFlag = argument.startsWith(u'-') && argument.contains(u'=');
        shown << (!holdsSecret(arguments, i) ? argument : hasFlag ? argument.section(u'=', 0, 0) + u'=' + dots : dots);
    }
    return shown;
}

} // namespace Signalbox
