// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/credentialsshow.h"

#include "app/cli/authstatus.h"
#include "app/cli/clioutput.h"
#include "app/cli/storedcredentials.h"
#include "app/cli/texttable.h"
#include "app/cli/visiblejson.h"
#include "core/base/durations.h"
#include "core/catalog/addresssecrets.h"
#include "core/catalog/authjson.h"
#include "core/hub/secretfiller.h"
#include "core/json/jsontext.h"

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

bool isOverNetwork(const ServerEntry &entry)
{
    return entry.transport != ServerEntry::Transport::Stdio;
}

/// As the entry's file says it, without secrets: there are none in it.
Json settingsJson(const ServerEntry &entry)
{
    Json auth(jsoncons::json_object_arg);
    authToJson(entry.remote, RemoteSettings(), auth);
    return auth;
}

QString kindText(const ServerEntry &entry)
{
    if (!isOverNetwork(entry)) {
        return u"–"_s;
    }
    return QString::fromStdString(settingsJson(entry).get_value_or<std::string>("kind", "automatic"));
}

Json sourceJson(const SecretSource &source)
{
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign("slot", fromQString(slotText(source.slot)));
    json.insert_or_assign("source", fromQString(sourceWord(source.from)));
    if (!source.place.isEmpty()) {
        json.insert_or_assign("place", fromQString(source.place));
    }
    json.insert_or_assign("there", source.isThere);
    json.insert_or_assign("needed", source.isNeeded);
    return json;
}

} // namespace

CredentialsShow::~CredentialsShow() = default;

void CredentialsShow::begin()
{
    tellIfTemporary();
    m_fill = secretFiller(store());
    m_waiting = options().server.isEmpty() ? catalog().entries() : QList{entry()};
    next();
}

void CredentialsShow::next()
{
    m_authorizer.reset();
    if (isEnding()) {
        return;
    }
    if (m_waiting.isEmpty()) {
        return print();
    }
    m_rows.append({.entry = m_waiting.takeFirst(), .sources = {}, .trouble = {}, .signsIn = false, .held = {}});
    if (!isOverNetwork(m_rows.last().entry)) {
        return next();
    }
    SecretVault(store(), m_rows.last().entry.id).load(this, [this](const Result<SecretVault::Secrets> &kept) {
        if (!kept) {
            m_rows.last().trouble = kept.error();
        }
        addSources(kept.value_or(SecretVault::Secrets()));
    });
}

void CredentialsShow::addSources(const SecretVault::Secrets &kept)
{
    Row &row = m_rows.last();
    row.sources = secretSources(row.entry, kept.keys());
    const AuthOptions::Kind kind = row.entry.remote.auth.kind;
    row.signsIn = kind == AuthOptions::Kind::Automatic || kind == AuthOptions::Kind::OAuth;
    if (!row.signsIn || row.trouble) {
        return next();
    }
    m_fill(row.entry, this, [this](const Result<ServerEntry> &filled) {
        if (filled) {
            m_rows.last().entry.remote = filled->remote;
        } else {
            m_rows.last().trouble = filled.error();
        }
        askSignIn();
    });
}

void CredentialsShow::askSignIn()
{
    Row &row = m_rows.last();
    auto authorizer = storedAuthorizers(store()).forSignIn(row.entry);
    if (!authorizer) {
        row.trouble = row.trouble.value_or(authorizer.error());
        return next();
    }
    m_authorizer = std::move(*authorizer);
    m_authorizer->status([this](const std::optional<Credentials> &held) {
        m_rows.last().held = held;
        // From the loop: it is the authorizer who tells us, and it goes.
        QMetaObject::invokeMethod(this, &CredentialsShow::next, Qt::QueuedConnection);
    });
}

Json CredentialsShow::rowJson(const Row &row)
{
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign("server", fromQString(row.entry.name));
    json.insert_or_assign("transport", fromQString(transportText(row.entry.transport)));
    if (!isOverNetwork(row.entry)) {
        return json;
    }
    json.insert_or_assign("kind", fromQString(kindText(row.entry)));
    json.insert_or_assign("settings", settingsJson(row.entry));
    Json secrets(jsoncons::json_array_arg);
    for (const SecretSource &source : row.sources) {
        secrets.push_back(sourceJson(source));
    }
    json.insert_or_assign("secrets", std::move(secrets));
    if (row.signsIn) {
        json.insert_or_assign("signIn", authStatusJson(row.held));
    }
    if (row.trouble) {
        json.insert_or_assign("trouble", fromQString(row.trouble->message));
    }
    return json;
}

QString CredentialsShow::secretsText(const Row &row)
{
    QStringList texts;
    for (const SecretSource &source : row.sources) {
        texts.append(slotWords(source.slot, row.entry) + u": "_s + sourceText(source));
    }
    if (row.signsIn && texts.isEmpty()) {
        texts.append(row.held ? tr("signed in") : tr("nobody is signed in"));
    }
    return texts.isEmpty() ? u"–"_s : visibleText(texts.join("; "_L1));
}

QString CredentialsShow::rowText(const Row &row)
{
    const AuthOptions &auth = row.entry.remote.auth;
    QList<QStringList> rows{{tr("server"), visibleText(row.entry.name)},
                            {tr("address"), visibleText(shownAddress(row.entry.url))},
                            {tr("kind"), kindText(row.entry)}};
    if (!auth.name.isEmpty()) {
        rows.append({auth.kind == AuthOptions::Kind::Basic ? tr("user") : tr("name"), visibleText(auth.name)});
    }
    for (const SecretSource &source : row.sources) {
        rows.append({slotWords(source.slot, row.entry), visibleText(sourceText(source))});
    }
    if (auth.kind == AuthOptions::Kind::Jwt) {
        rows.append({tr("tokens are good for"), tr("%1 s").arg(auth.jwt.lifetimeSeconds)});
    }
    if (auth.rate.requests > 0) {
        const QString window = QString::number(auth.rate.windowMs / kMsPerSecondReal);
        rows.append({tr("rate"), auth.rate.waits
                                     ? tr("%1 requests in %2 s; others wait").arg(auth.rate.requests).arg(window)
                                     : tr("%1 requests in %2 s; others fail").arg(auth.rate.requests).arg(window)});
    }
    if (row.trouble) {
        rows.append({tr("trouble"), visibleText(row.trouble->message)});
    }
    return tableText(rows) + (row.signsIn ? authStatusText(row.held, row.entry.name) : QString());
}

void CredentialsShow::print()
{
    const bool isOne = !options().server.isEmpty();
    if (options().json) {
        Json servers(jsoncons::json_array_arg);
        for (const Row &row : m_rows) {
            servers.push_back(rowJson(row));
        }
        Json all(jsoncons::json_object_arg);
        all.insert_or_assign("servers", servers);
        return end(exitCodeOf(printResult(compactJson(isOne ? servers.at(0) : all), true)));
    }
    if (isOne) {
        const Row &row = m_rows.first();
        return end(exitCodeOf(
            printText(isOverNetwork(row.entry) ? rowText(row) : withoutCredentials(row.entry).message + u'\n')));
    }
    QList<QStringList> rows{{tr("server"), tr("kind"), tr("secrets")}};
    for (const Row &row : m_rows) {
        rows.append({visibleText(row.entry.name), kindText(row.entry),
                     row.trouble ? visibleText(row.trouble->message) : secretsText(row)});
    }
    end(exitCodeOf(printText(m_rows.isEmpty() ? tr("There are no servers.") + u'\n' : tableText(rows))));
}

} // namespace Signalbox
