// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/programs/secretmask.h"

#include "core/catalog/programs/literalsecrets.h"

#include <QRegularExpression>
#include <QUrl>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

bool isReference(const QString &value)
{
    static const QRegularExpression reference(u"\\$\\{|\\{env:|\\$[A-Za-z_]|%[A-Za-z_]+%"_s);
    return reference.match(value).hasMatch();
}

/// `"password": true` says that there is one, and not which.
bool isSecretText(const QString &value)
{
    return value != u"true"_s && value != u"false"_s && value != u"null"_s && !isReference(value)
           && !value.contains(u"••••"_s);
}

/// Where a member of this name has its value, in any of the three formats: 1 the name, 2 the text of the value.
const QRegularExpression &members()
{
    static const QRegularExpression pattern(
        u"[\"']?([A-Za-z0-9_.-]{1,100})[\"']?[ \\t]*[:=][ \\t]*(\"(?:[^\"\\\\\\n]|\\\\.)*\"?|'[^'\\n]*'?|[^\\s\"'{\\[,#][^\\s,}#]*)"_s);
    return pattern;
}

} // namespace

QString SecretMask::masked(const QString &text) const
{
    const QString plain = QString::fromUtf8(m_masker.maskText(text.toUtf8()).text);
    QString shown;
    qsizetype done = 0;
    for (auto match = members().globalMatch(plain); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        const QString value = one.captured(2);
        if (!Masker::isSecretName(one.capturedView(1)) || !isSecretText(value)) {
            continue;
        }
        const bool isQuoted = value.startsWith(u'"') || value.startsWith(u'\'');
        shown += plain.sliced(done, one.capturedStart(2) - done);
        shown += isQuoted ? value.first(1) + u"••••"_s + value.first(1) : u"••••"_s;
        done = one.capturedEnd(2);
    }
    return shown + plain.sliced(done);
}

void SecretMask::learnPairs(const QList<QPair<QString, QString>> &pairs)
{
    for (const auto &[name, value] : pairs) {
        if (!Masker::isSecretName(name) || isReference(value)) {
            continue;
        }
        const qsizetype space = value.indexOf(u' '); // "Bearer …": the word is no secret
        m_masker.addSecret(value.mid(space > 0 && space < 12 ? space + 1 : 0).toUtf8());
    }
}

void SecretMask::learn(const ServerEntry &entry)
{
    for (const LiteralSecret &secret : literalSecrets(entry) + fixedSecrets(entry)) {
        m_masker.addSecret(secret.value().toUtf8());
    }
    learnPairs(entry.environment);
    learnPairs(entry.headers);
    if (const QString password = QUrl(entry.url).password(QUrl::FullyEncoded); !password.isEmpty()) {
        m_masker.addSecret(password.toUtf8());
    }
}

void SecretMask::learn(const ProgramFile &file)
{
    for (const ProgramServer &server : file.servers) {
        learn(server.entry);
    }
}

} // namespace Signalbox
