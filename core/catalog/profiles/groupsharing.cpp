// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/profiles/groupsharing.h"

#include "core/catalog/argumentsecrets.h"
#include "core/catalog/entryjson.h"
#include "core/catalog/programs/literalsecrets.h"
#include "core/catalog/values/ownpart.h"
#include "core/catalog/values/placeholder.h"
#include "core/catalog/values/valueneed.h"
#include "core/json/jsontext.h"
#include "core/json/secretformats.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kVersion = 1;

class GroupSharingText
{
    Q_DECLARE_TR_FUNCTIONS(GroupSharing)
};

/// The text without its places: what they stand for is not in the file.
QString plainWords(const QString &text)
{
    QString words;
    for (const TextPart &part : placeholderParts(text)) {
        words += part.placeholder ? u" "_s : part.words;
    }
    return words;
}

/// What still gives itself away as a secret where no place can stand: in what a shell is given to run, in the program or
/// folder.
bool stillHoldsSecret(const ServerEntry &entry)
{
    QStringList texts{entry.command, entry.workingDirectory, entry.url, entry.remote.proxy};
    texts += entry.arguments;
    for (const auto &[name, value] : entry.environment + entry.headers) {
        texts << value;
    }
    const bool hasForm = std::ranges::any_of(
        texts, [](const QString &text) { return !knownSecrets(plainWords(text).toUtf8()).isEmpty(); });
    if (hasForm || entry.transport != ServerEntry::Transport::Stdio) {
        return hasForm;
    }
    for (qsizetype i = 0; i < entry.arguments.size(); ++i) { // also those that entryTexts() does not see
        if (holdsSecret(entry.arguments, i)) {
            return true;
        }
    }
    return !secretsInText(entry.command).isEmpty();
}

QString withoutHome(const QString &text, const QString &home)
{
    const QRegularExpression path(u"(?<![A-Za-z0-9_./-])%1(?=/|:|\\z)"_s.arg(QRegularExpression::escape(home)));
    QString changed = text;
    return changed.replace(path, u"${userHome}"_s);
}

/// What is this machine's or this person's, and means nothing elsewhere.
QStringList takeOwn(ServerEntry &entry)
{
    QStringList notes;
    if (!entry.roots.isEmpty()) {
        entry.roots.clear();
        notes << GroupSharingText::tr("The folders that “%1” may work in are this machine's and are not in the file.")
                     .arg(entry.name);
    }
    RemoteSettings &remote = entry.remote;
    const bool hasFiles = !remote.privateKeyFile.isEmpty() || !remote.authorityFile.isEmpty()
                          || !remote.certificateFile.isEmpty() || !remote.certificateKeyFile.isEmpty()
                          || !remote.acceptedFingerprint.isEmpty();
    if (hasFiles) {
        notes << GroupSharingText::tr(
                     "Keys, certificates and accepted certificates of “%1” are this machine's and are not in the "
                     "file.")
                     .arg(entry.name);
    }
    remote.privateKeyFile.clear();
    remote.authorityFile.clear();
    remote.certificateFile.clear();
    remote.certificateKeyFile.clear();
    remote.acceptedFingerprint.clear();
    remote.passphrase.clear();
    remote.auth.secret.clear();
    remote.auth.clientSecret.clear();
    remote.auth.privateKeyPem.clear();
    if (QUrl proxy(remote.proxy); !proxy.userInfo().isEmpty()) {
        proxy.setUserInfo({});
        remote.proxy = proxy.toString();
        notes
            << GroupSharingText::tr("The name and password for the proxy of “%1” are not in the file.").arg(entry.name);
    }
    entry.id.clear();
    entry.disabled = false;
    entry.keepsSecrets = false;
    return notes;
}

/// The entry as others may have it, with what became of it.
ServerEntry shared(const ServerEntry &entry, const QString &home, SharedGroup &group)
{
    ServerEntry copy = entry;
    copy.raw = Json(jsoncons::json_object_arg); // members that we do not know may hold anything
    for (const char *member : {"registry", "inputs"}) {
        if (const Json *value = ownMember(entry, member)) {
            setOwnMember(copy, member, *value);
        }
    }
    group.notes += takeOwn(copy);
    const QList<LiteralSecret> secrets = literalSecrets(copy);
    for (const LiteralSecret &secret : secrets) {
        group.notes << GroupSharingText::tr(
                           "The secret in %1 of “%2” is not in the file: whoever takes it is asked for it.")
                           .arg(secret.words(), entry.name);
    }
    group.secretCount += secrets.size();
    copy = withSecretInputs(copy, secrets);
    if (home.size() > 1) {
        copy = withEntryTexts(copy, [&home](const EntryText &text) { return withoutHome(text.text, home); });
    }
    return copy;
}

/// entryToJson() writes what differs from `raw`, and `raw` here has our own members only.
Json jsonOf(const ServerEntry &entry)
{
    ServerEntry whole = entry;
    const Json own = entry.raw;
    whole.raw = Json(jsoncons::json_object_arg);
    Json json = entryToJson(whole);
    if (own.contains("signalbox")) {
        Json members = json.contains("signalbox") ? json.at("signalbox") : Json(jsoncons::json_object_arg);
        for (const auto &member : own.at("signalbox").object_range()) {
            members.insert_or_assign(member.key(), member.value());
        }
        json.insert_or_assign("signalbox", std::move(members));
    }
    return json;
}

} // namespace

SharedGroup shareGroup(const QString &group, const QList<ServerEntry> &entries, const QString &home)
{
    SharedGroup file;
    Json servers(jsoncons::json_object_arg);
    for (const ServerEntry &entry : entries) {
        ServerEntry copy = shared(entry, home, file);
        if (stillHoldsSecret(copy)) {
            file.notes << GroupSharingText::tr(
                              "“%1” is left out: it holds what looks like a secret where no place can stand for it.")
                              .arg(entry.name);
            continue;
        }
        copy.group = group;
        for (const ValueNeed &need : valueNeeds(copy)) {
            if (need.kind == ValueNeed::Kind::Profile && !need.fallback && !file.variables.contains(need.name)) {
                file.variables << need.name;
            }
        }
        servers.insert_or_assign(entry.name.toStdString(), jsonOf(copy));
    }
    Json about(jsoncons::json_object_arg);
    about.insert_or_assign("version", kVersion);
    about.insert_or_assign("group", fromQString(group));
    Json document(jsoncons::json_object_arg);
    document.insert_or_assign("signalbox", std::move(about));
    document.insert_or_assign("mcpServers", std::move(servers));
    file.text = prettyJson(document) + '\n';
    return file;
}

} // namespace Signalbox
