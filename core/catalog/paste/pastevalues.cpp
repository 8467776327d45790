// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/paste/pastevalues.h"

#include "core/catalog/argumentsecrets.h"
#include "core/catalog/values/inputdescription.h"
#include "core/catalog/values/placeholder.h"
#include "core/json/masker.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

using Pair = QPair<QString, QString>;

const QRegularExpression &schemeOfHeader()
{
    static const QRegularExpression scheme(u"\\A((?:Bearer|Basic|Token|ApiKey)\\s+)(.+)\\z"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return scheme;
}

/// Without the word in front that says how it is meant.
QString bareValue(const QString &value, QString *scheme)
{
    const auto match = schemeOfHeader().match(value);
    *scheme = match.captured(1);
    return match.hasMatch() ? match.captured(2) : value;
}

bool hasPlaceholder(const QString &text)
{
    return std::ranges::any_of(placeholderParts(text),
                               [](const TextPart &part) { return part.placeholder.has_value(); });
}

void describe(ServerEntry &entry, const InputDescription &input)
{
    QList<InputDescription> inputs = inputsOf(entry);
    if (std::ranges::find(inputs, input.id, &InputDescription::id) == inputs.end()) {
        inputs.append(input);
        setInputs(entry, inputs);
    }
}

/// The pair's value becomes an input under the pair's name.
void open(ServerEntry &entry, Pair &pair, const QString &description, bool isSecret)
{
    QString scheme;
    static_cast<void>(bareValue(pair.second, &scheme));
    pair.second = scheme + "${input:"_L1 + pair.first + u'}';
    describe(entry, {.id = pair.first, .description = description, .isSecret = isSecret});
}

void openDummies(ServerEntry &entry, QList<Pair> pairs, QList<Pair> ServerEntry::*member)
{
    for (Pair &pair : pairs) {
        QString scheme;
        const QString value = bareValue(pair.second, &scheme);
        if (isDummyValue(value)) {
            const bool isSecret = Masker::isSecretName(pair.first) || !scheme.isEmpty();
            open(entry, pair, value.isEmpty() ? QString() : value, isSecret);
        }
    }
    entry.*member = pairs;
}

/// `docker run -e NAME`: the value is to come from the environment of docker, which a server's is not.
void openContainerVariables(ServerEntry &entry)
{
    const bool isContainer = entry.command == "docker"_L1 || entry.command == "podman"_L1;
    if (!isContainer || entry.arguments.value(0) != "run"_L1) {
        return;
    }
    static const QRegularExpression name(u"\\A[A-Za-z_][A-Za-z0-9_]*\\z"_s);
    for (qsizetype i = 1; i + 1 < entry.arguments.size(); ++i) {
        const QString &variable = entry.arguments.at(i + 1);
        const bool isWanted = (entry.arguments.at(i) == "-e"_L1 || entry.arguments.at(i) == "--env"_L1)
                              && name.match(variable).hasMatch();
        const bool isSet =
            std::ranges::any_of(entry.environment, [&](const Pair &pair) { return pair.first == variable; });
        if (isWanted && !isSet) {
            Pair pair{variable, {}};
            open(entry, pair, {}, Masker::isSecretName(variable));
            entry.environment.append(pair);
        }
    }
}

bool holdsSecretValue(const Pair &pair)
{
    QString scheme;
    const QString value = bareValue(pair.second, &scheme);
    const bool isKnownFormat = holdsSecret({value}, 0);
    return !value.isEmpty() && !hasPlaceholder(value)
           && (Masker::isSecretName(pair.first) || isKnownFormat
               || scheme.startsWith("Bearer"_L1, Qt::CaseInsensitive));
}

void takeFrom(ServerEntry &entry, QList<Pair> pairs, QList<Pair> ServerEntry::*member, QHash<QString, QString> &taken)
{
    for (Pair &pair : pairs) {
        if (holdsSecretValue(pair)) {
            QString scheme;
            taken.insert("input:"_L1 + pair.first, bareValue(pair.second, &scheme));
            open(entry, pair, {}, true);
        }
    }
    entry.*member = pairs;
}

} // namespace

bool isDummyValue(const QString &text)
{
    static const QRegularExpression dummy(
        u"\\A(?:<[^<>]{1,120}>|\\[(?:your|insert|enter)[^\\[\\]]{1,120}\\]|\\{\\{[^{}]{1,120}\\}\\}|"
        "(?:your|insert|enter|replace|add|put)[ _-][\\w .-]{1,120}|[\\w-]{0,80}[_-]here|x{3,}|\\*{3,}|\\.{3}|…|"
        "changeme|change_me|todo)\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    return dummy.match(text.trimmed()).hasMatch();
}

void openDummyValues(ServerEntry &entry)
{
    if (entry.transport == ServerEntry::Transport::Stdio) {
        openDummies(entry, entry.environment, &ServerEntry::environment);
        openContainerVariables(entry);
    } else {
        openDummies(entry, entry.headers, &ServerEntry::headers);
    }
}

QHash<QString, QString> takeSecrets(ServerEntry &entry)
{
    QHash<QString, QString> taken;
    if (entry.transport == ServerEntry::Transport::Stdio) {
        takeFrom(entry, entry.environment, &ServerEntry::environment, taken);
    } else {
        takeFrom(entry, entry.headers, &ServerEntry::headers, taken);
    }
    return taken;
}

int countSecrets(const ServerEntry &entry)
{
    const bool isProcess = entry.transport == ServerEntry::Transport::Stdio;
    return int(std::ranges::count_if(isProcess ? entry.environment : entry.headers, holdsSecretValue));
}

} // namespace Signalbox
