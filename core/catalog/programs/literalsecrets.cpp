// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/programs/literalsecrets.h"

#include "core/catalog/argumentsecrets.h"
#include "core/catalog/values/inputdescription.h"
#include "core/catalog/values/placeholder.h"
#include "core/json/masker.h"
#include "core/json/secretformats.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

using Place = EntryText::Place;

/// A stretch of a text, and what it is called there; without a name it has that of its place.
struct Stretch
{
    qsizetype begin = 0;
    qsizetype length = 0;
    QString name{};
};

bool hasReference(const QString &text)
{
    static const QRegularExpression bare(u"\\A\\$[A-Za-z_][A-Za-z0-9_]*\\z"_s);
    return bare.match(text).hasMatch() || std::ranges::any_of(placeholderParts(text), [](const TextPart &part) {
               return part.placeholder.has_value();
           });
}

/// What gives itself away by its form.
QList<Stretch> byForm(const QString &text)
{
    QList<Stretch> found;
    const QByteArray utf8 = text.toUtf8();
    for (const ByteSpan &span : knownSecrets(utf8)) {
        const qsizetype begin = QString::fromUtf8(utf8.first(span.begin)).size();
        found.append(
            {.begin = begin, .length = QString::fromUtf8(utf8.sliced(span.begin, span.end - span.begin)).size()});
    }
    return found;
}

/// Of "Bearer x" only x.
QList<Stretch> inHeader(const EntryText &text)
{
    static const QRegularExpression scheme(u"\\A(?:Bearer|Basic|Token|ApiKey|Key)\\s+"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (!Masker::isSecretName(text.name)) {
        return byForm(text.text);
    }
    const qsizetype begin = scheme.match(text.text).capturedLength();
    return {{.begin = begin, .length = text.text.size() - begin, .name = text.name}};
}

/// `--token x`, `--api-key=x`, and what programs like docker take: `-e NAME=x`.
QList<Stretch> inArgument(const EntryText &text, const QStringList &arguments)
{
    const qsizetype index = text.number - 1;
    const qsizetype equals = text.text.indexOf(u'=');
    const QString before = equals < 0 ? QString() : text.text.first(equals);
    const bool isAssignment = equals > 0 && !before.startsWith(u'-') && Masker::isSecretName(before);
    if (isAssignment || (equals > 0 && before.startsWith(u'-') && holdsSecret(arguments, index))) {
        QString name = before;
        name.remove(QRegularExpression(u"\\A-+"_s));
        return {{.begin = equals + 1, .length = text.text.size() - equals - 1, .name = name}};
    }
    if (const QList<Stretch> known = byForm(text.text); !known.isEmpty()) {
        return known;
    }
    if (!text.text.startsWith(u'-') && holdsSecret(arguments, index)) {
        QString flag = arguments.value(index - 1);
        flag.remove(QRegularExpression(u"\\A-+"_s));
        return {{.begin = 0, .length = text.text.size(), .name = flag}};
    }
    return {};
}

QList<Stretch> inAddress(const EntryText &text)
{
    static const QRegularExpression password(u"(?<=://)[^/?#@:]*:([^/?#]+)@"_s);
    static const QRegularExpression parameter(u"(?<=[?&;])([^=&;#]+)=([^&;#]+)"_s);
    QList<Stretch> found;
    if (const QRegularExpressionMatch match = password.match(text.text); match.hasMatch()) {
        found.append({.begin = match.capturedStart(1), .length = match.capturedLength(1), .name = u"password"_s});
    }
    for (const QRegularExpressionMatch &match : parameter.globalMatch(text.text)) {
        const QString name = QUrl::fromPercentEncoding(match.captured(1).toUtf8());
        if (Masker::isSecretName(name)) {
            found.append({.begin = match.capturedStart(2), .length = match.capturedLength(2), .name = name});
        }
    }
    return found;
}

QList<Stretch> stretchesOf(const EntryText &text, const ServerEntry &entry)
{
    switch (text.place) {
    case Place::Variable:
        return Masker::isSecretName(text.name)
                   ? QList<Stretch>{{.begin = 0, .length = text.text.size(), .name = text.name}}
                   : byForm(text.text);
    case Place::Header:
        return inHeader(text);
    case Place::Argument:
        return inArgument(text, entry.arguments);
    case Place::Address:
        return inAddress(text);
    case Place::Command:
    case Place::Folder:
    case Place::EnvironmentFile:
        break;
    }
    return {};
}

/// A name for a secret that says whose it is.
QString idFrom(const QString &name, const QString &server)
{
    QString id = secretId(name);
    static const QStringList vague = {u"AUTHORIZATION"_s, u"TOKEN"_s,  u"KEY"_s,
                                      u"PASSWORD"_s,      u"SECRET"_s, u"API_KEY"_s};
    if ((name.isEmpty() || vague.contains(id)) && !server.isEmpty()) { // of whom, one would ask
        return secretId(server + u'_' + (name.isEmpty() ? u"secret"_s : id == u"AUTHORIZATION" ? u"token"_s : id));
    }
    return id;
}

} // namespace

QString secretId(const QString &name)
{
    QString id;
    for (const QChar c : name.left(60)) {
        const bool fits = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
        id += fits ? c.toUpper() : QChar(u'_');
    }
    return id.isEmpty() || id.at(0).isDigit() ? u"SECRET_"_s + id : id;
}

QList<LiteralSecret> literalSecrets(const ServerEntry &entry)
{
    QList<LiteralSecret> secrets;
    QStringList taken;
    for (const EntryText &text : entryTexts(entry)) {
        for (const Stretch &stretch : stretchesOf(text, entry)) {
            LiteralSecret secret{.text = text, .begin = stretch.begin, .length = stretch.length};
            if (secret.value().trimmed().isEmpty() || hasReference(secret.value())) {
                continue;
            }
            const QString name = stretch.name.isEmpty() ? text.name : stretch.name;
            const QString id = idFrom(name, entry.name);
            secret.id = id;
            for (int number = 2; taken.contains(secret.id); ++number) {
                secret.id = id + u'_' + QString::number(number);
            }
            taken << secret.id;
            secrets.append(std::move(secret));
        }
    }
    return secrets;
}

ServerEntry withReferences(const ServerEntry &entry, const QList<LiteralSecret> &secrets,
                           const std::function<QString(const LiteralSecret &secret)> &refer)
{
    return withEntryTexts(entry, [&](const EntryText &text) {
        QString changed = text.text;
        for (qsizetype i = secrets.size() - 1; i >= 0; --i) { // from the end, so that places before it stay
            const LiteralSecret &secret = secrets.at(i);
            if (secret.text.place == text.place && secret.text.number == text.number && secret.text.name == text.name
                && secret.text.text == text.text) {
                changed.replace(secret.begin, secret.length, refer(secret));
            }
        }
        return changed;
    });
}

ServerEntry withSecretInputs(const ServerEntry &entry, const QList<LiteralSecret> &secrets)
{
    ServerEntry changed =
        withReferences(entry, secrets, [](const LiteralSecret &secret) { return u"${input:%1}"_s.arg(secret.id); });
    QList<InputDescription> inputs = inputsOf(entry);
    for (const LiteralSecret &secret : secrets) {
        inputs.removeIf([&secret](const InputDescription &input) { return input.id == secret.id; });
        inputs.append({.id = secret.id,
                       .description = QCoreApplication::translate("LiteralSecrets", "The secret of %1, for %2.")
                                          .arg(secret.words(), entry.name.left(60)),
                       .isSecret = true});
    }
    setInputs(changed, inputs);
    return changed;
}

} // namespace Signalbox
