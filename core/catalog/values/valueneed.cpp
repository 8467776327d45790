// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/values/valueneed.h"

#include "core/base/regularfile.h"
#include "core/catalog/values/entryorigin.h"
#include "core/catalog/values/entrytexts.h"
#include "core/catalog/values/placeholder.h"
#include "core/json/jsontext.h"
#include "core/json/masker.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcessEnvironment>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

using Kind = ValueNeed::Kind;

constexpr qint64 kLongestFile = 64LL * 1024;

class Values
{
    Q_DECLARE_TR_FUNCTIONS(Values)
};

ValueNeed needOf(const Placeholder &placeholder, const QList<InputDescription> &inputs)
{
    ValueNeed need{.name = placeholder.name, .fallback = placeholder.fallback};
    if (placeholder.kind == Placeholder::Kind::Variable) {
        need.kind = Kind::Variable;
    } else if (placeholder.kind == Placeholder::Kind::File) {
        need.kind = Kind::File;
        need.isSecret = true; // who names a file does so because of what is in it
    } else if (placeholder.kind == Placeholder::Kind::Profile) {
        need.kind = Kind::Profile;
        need.isSecret = Masker::isSecretName(need.name);
        return need; // an entry's own inputs say nothing of it
    }
    const auto described = std::ranges::find(inputs, need.name, &InputDescription::id);
    if (need.kind != Kind::File && described != inputs.end()) {
        need.description = described->description;
        need.isSecret = described->isSecret;
        need.options = described->options;
        need.fallback = need.fallback ? need.fallback : described->fallback;
    }
    need.isSecret = need.isSecret || (need.kind != Kind::File && Masker::isSecretName(need.name));
    return need;
}

void addNeed(QList<ValueNeed> &needs, ValueNeed need, const QString &use, bool isSeenByOthers)
{
    const bool isCredential = need.isCredential;
    const auto same = std::ranges::find(needs, need.key(), &ValueNeed::key);
    ValueNeed &one = same == needs.end() ? needs.emplace_back(std::move(need)) : *same;
    if (!one.uses.contains(use)) {
        one.uses.append(use);
    }
    one.isSeenByOthers = one.isSeenByOthers || isSeenByOthers;
    one.isCredential = one.isCredential || isCredential;
}

/// Variables that credentials are read from: such an entry may name any.
void addCredentialNeeds(const ServerEntry &entry, QList<ValueNeed> &needs)
{
    if (!isFromElsewhere(entry) || entry.transport == ServerEntry::Transport::Stdio) {
        return;
    }
    for (const QString &name :
         {entry.remote.secretVariable, entry.remote.clientSecretVariable, entry.remote.passphraseVariable}) {
        if (!name.isEmpty()) {
            addNeed(needs, {.kind = Kind::Variable, .name = name, .isSecret = true, .isCredential = true},
                    Values::tr("credentials"), true);
        }
    }
    for (const QString &file : {entry.remote.privateKeyFile, entry.remote.certificateFile,
                                entry.remote.certificateKeyFile, entry.remote.authorityFile}) {
        if (!file.isEmpty()) {
            addNeed(needs, {.kind = Kind::File, .name = file, .isSecret = true, .isCredential = true},
                    Values::tr("credentials"), true);
        }
    }
}

QString knownValue(const QString &word, const ValueSources &sources)
{
    QString folder = sources.folder.isEmpty() ? sources.home : sources.folder;
    if (word == "userHome"_L1) {
        return sources.home;
    }
    if (word == "workspaceFolder"_L1) {
        return folder;
    }
    return word == "workspaceFolderBasename"_L1 ? QFileInfo(folder).fileName() : QString(QDir::separator());
}

std::optional<QString> fileText(const QString &path, const ValueSources &sources)
{
    const QString whole = path.startsWith("~/"_L1) ? sources.home + path.sliced(1) : path;
    const std::expected<QByteArray, QString> text = readRegularFile(whole, kLongestFile);
    return text ? std::optional(QString::fromUtf8(*text).trimmed()) : std::nullopt;
}

bool mayHave(const ValueNeed &need, const ServerEntry &entry, const ValueSources &sources)
{
    return !isFromElsewhere(entry) || sources.allowed.contains(need.key());
}

std::optional<QString> valueOf(const ValueNeed &need, const ServerEntry &entry, const ValueSources &sources)
{
    if (need.kind == Kind::Profile) {
        const auto set = sources.profile.constFind(need.name);
        return set != sources.profile.cend() && mayHave(need, entry, sources) ? std::optional(*set) : need.fallback;
    }
    if (const auto given = sources.given.constFind(need.key()); given != sources.given.cend()) {
        return *given;
    }
    if (need.kind == Kind::Variable && mayHave(need, entry, sources)) {
        if (const auto set = sources.environment.constFind(need.name); set != sources.environment.cend()) {
            return *set;
        }
    }
    if (need.kind == Kind::File && mayHave(need, entry, sources)) {
        if (const auto text = fileText(need.name, sources)) {
            return text;
        }
    }
    return need.fallback;
}

/// Variables that are defined nowhere: they are set once for all servers, not given for this one.
Failure undefined(const QStringList &names, const ServerEntry &entry)
{
    Failure failure =
        fail(Error::Kind::Policy,
             names.size() == 1
                 ? Values::tr("“%1” needs the variable %2, which is not set in the environment or profile in use.")
                       .arg(entry.name.left(60), names.constFirst())
                 : Values::tr("“%1” needs variables that are not set in the environment or profile in use: %2.")
                       .arg(entry.name.left(60), names.mid(0, 5).join(u", "_s)),
             kVariableMissing);
    Json keys(jsoncons::json_array_arg);
    for (const QString &name : names) {
        keys.push_back(fromQString("var:"_L1 + name));
    }
    failure.error().data = compactJson(keys);
    failure.error().advice =
        (Masker::isSecretName(names.constFirst())
             ? Values::tr("Set it with: signalbox-cli servers env set --secret %1, or use another environment.")
             : Values::tr("Set it with: signalbox-cli servers env set %1=VALUE, or use another environment."))
            .arg(names.constFirst());
    return failure;
}

Failure missing(const QList<ValueNeed> &needs, const ServerEntry &entry)
{
    QStringList names;
    Json keys(jsoncons::json_array_arg);
    for (const ValueNeed &need : needs) {
        names << need.name.left(60);
        keys.push_back(fromQString(need.key()));
    }
    const QString words = names.mid(0, 5).join(u", "_s);
    Failure failure = fail(Error::Kind::Policy,
                           Values::tr("“%1” needs a value for: %2.").arg(entry.name.left(60), words), kValueMissing);
    failure.error().data = compactJson(keys);
    failure.error().advice = Values::tr("Connect it in the window, which asks for it, or use: signalbox-cli servers "
                                        "accept NAME");
    return failure;
}

} // namespace

QString ValueNeed::key() const
{
    switch (kind) {
    case Kind::Input:
        return "input:"_L1 + name;
    case Kind::Variable:
        return "env:"_L1 + name;
    case Kind::File:
        return "file:"_L1 + name;
    case Kind::Profile:
        return "var:"_L1 + name;
    }
    Q_UNREACHABLE_RETURN({});
}

QList<ValueNeed> valueNeeds(const ServerEntry &entry)
{
    const QList<InputDescription> inputs = inputsOf(entry);
    QList<ValueNeed> needs;
    const QList<EntryText> texts = entryTexts(entry);
    for (const EntryText &text : texts) {
        for (const TextPart &part : placeholderParts(text.text)) {
            if (part.placeholder && part.placeholder->kind != Placeholder::Kind::Known) {
                addNeed(needs, needOf(*part.placeholder, inputs), text.words(), text.isSeenByOthers());
            }
        }
    }
    addCredentialNeeds(entry, needs);
    return needs;
}

ValueSources ValueSources::ofThisProcess()
{
    ValueSources sources;
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        sources.environment.insert(name, environment.value(name));
    }
    sources.home = QDir::homePath();
    return sources;
}

bool isProvided(const ValueNeed &need, const ServerEntry &entry, const ValueSources &sources)
{
    return need.isCredential ? mayHave(need, entry, sources) : valueOf(need, entry, sources).has_value();
}

QList<ValueNeed> missingValues(const ServerEntry &entry, const ValueSources &sources)
{
    QList<ValueNeed> needs = valueNeeds(entry);
    needs.removeIf([&](const ValueNeed &need) { return isProvided(need, entry, sources); });
    return needs;
}

Result<ServerEntry> filledEntry(const ServerEntry &entry, const ValueSources &sources)
{
    if (const QList<ValueNeed> open = missingValues(entry, sources); !open.isEmpty()) {
        QStringList names;
        for (const ValueNeed &need : open) {
            if (need.kind == Kind::Profile && !sources.profile.contains(need.name)) {
                names << need.name;
            }
        }
        return names.isEmpty() ? missing(open, entry) : undefined(names, entry);
    }
    const QList<InputDescription> inputs = inputsOf(entry);
    return withEntryTexts(entry, [&](const EntryText &text) {
        QString filled;
        for (const TextPart &part : placeholderParts(text.text)) {
            if (!part.placeholder) {
                filled += part.words;
            } else if (part.placeholder->kind == Placeholder::Kind::Known) {
                filled += knownValue(part.placeholder->name, sources);
            } else {
                filled += valueOf(needOf(*part.placeholder, inputs), entry, sources).value_or(QString());
            }
        }
        return filled;
    });
}

} // namespace Signalbox
