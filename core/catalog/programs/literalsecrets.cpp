// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/programs/literalsecrets.h"

#include "core/catalog/argumentsecrets.h"
#include "core/catalog/values/inputdescription.h"
#include "core/catalog/values/placeholder.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

using Place = EntryText::Place;

QList<TextSecret> secretsIn(const EntryText &text, const ServerEntry &entry)
{
    switch (text.place) {
    case Place::Variable: // what has a secret's name is one as a whole
        return !isSecretLabel(text.name)    ? secretsInText(text.text)
               : isReferenceText(text.text) ? QList<TextSecret>()
               : holdsPlaceholder(text.text)
                   ? secretsInValue(text.name, text.text)
                   : QList<TextSecret>{{.begin = 0, .length = text.text.size(), .name = text.name}};
    case Place::Header:
        return secretsInValue(text.name, text.text);
    case Place::Argument:
        return secretsInArgument(entry.arguments, text.number - 1);
    case Place::Address:
        return secretsInAddress(text.text);
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
    static const QStringList vague = {u"AUTHORIZATION"_s, u"TOKEN"_s,   u"KEY"_s, u"PASSWORD"_s,
                                      u"SECRET"_s,        u"API_KEY"_s, u"PAT"_s};
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

QString LiteralSecret::words() const
{
    return part.isEmpty() ? text.words() : u"%1 (%2)"_s.arg(text.words(), part.left(60));
}

QString LiteralSecret::label() const
{
    if (part.isEmpty()) {
        return text.words();
    }
    if (text.place == Place::Address && part == "password"_L1) {
        return QCoreApplication::translate("LiteralSecrets", "the password in the address");
    }
    return QCoreApplication::translate("LiteralSecrets", "%1 in %2").arg(part.left(60), text.words());
}

QList<LiteralSecret> literalSecrets(const ServerEntry &entry)
{
    QList<LiteralSecret> secrets;
    QHash<QString, int> last; // each name that is taken, and the last number that was tried behind it
    for (const EntryText &text : entryTexts(entry)) {
        const QList<TextSecret> all = secretsIn(text, entry);
        for (const TextSecret &found : all) {
            LiteralSecret secret{.text = text, .begin = found.begin, .length = found.length};
            if (secret.value().trimmed().isEmpty()) {
                continue;
            }
            secret.part = all.size() > 1 || text.place == Place::Address ? found.name : QString();
            const QString name = found.name.isEmpty() ? text.name : found.name;
            const QString id = idFrom(name, entry.name);
            secret.id = id;
            int number = last.value(id, 1);
            while (last.contains(secret.id)) {
                secret.id = id + u'_' + QString::number(++number);
            }
            last.insert(secret.id, 1);
            last.insert(id, number);
            secrets.append(std::move(secret));
        }
    }
    return secrets;
}

QList<LiteralSecret> fixedSecrets(const ServerEntry &entry)
{
    QList<LiteralSecret> secrets;
    const QList<EntryText> texts = entryTexts(entry);
    const auto take = [&secrets, &entry](const EntryText &text, const QList<TextSecret> &all) {
        for (const TextSecret &found : all) {
            const QString name = found.name.isEmpty() ? u"secret"_s : found.name;
            secrets.append(
                {.text = text, .begin = found.begin, .length = found.length, .id = idFrom(name, entry.name)});
        }
    };
    if (entry.transport != ServerEntry::Transport::Stdio) {
        return secrets;
    }
    take({.place = Place::Command, .text = entry.command}, secretsInText(entry.command));
    for (qsizetype i = 0; i < entry.arguments.size(); ++i) {
        const bool isSeen = std::ranges::any_of(
            texts, [i](const EntryText &text) { return text.place == Place::Argument && text.number == i + 1; });
        if (!isSeen) {
            take({.place = Place::Argument, .number = i + 1, .text = entry.arguments.at(i)},
                 secretsInArgument(entry.arguments, i));
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
                       .description = (secret.part.isEmpty()
                                           ? QCoreApplication::translate("LiteralSecrets", "The secret of %1, for %2.")
                                           : QCoreApplication::translate("LiteralSecrets", "Secret: %1, for %2."))
                                          .arg(secret.label(), entry.name.left(60)),
                       .isSecret = true});
    }
    setInputs(changed, inputs);
    return changed;
}

} // namespace Signalbox
