// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/serverscommand.h"

#include "app/cli/clioutput.h"
#include "app/cli/secretstore.h"
#include "app/cli/serverchoice.h"
#include "core/catalog/addresssecrets.h"
#include "core/catalog/paste.h"
#include "core/catalog/servername.h"
#include "core/hub/secretremoval.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>

#include <algorithm>
#include <cstdio>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLongestSnippet = 16LL * 1024 * 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

/// Names of variables and headers without their values, which may be secret.
Json entrySummary(const ServerEntry &entry)
{
    const bool stdio = entry.transport == ServerEntry::Transport::Stdio;
    const auto names = [](const KeyValues &pairs) {
        Json list(jsoncons::json_array_arg);
        for (const auto &pair : pairs) {
            list.push_back(fromQString(pair.first));
        }
        return list;
    };
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign("name", fromQString(entry.name));
    json.insert_or_assign("transport", fromQString(transportText(entry.transport)));
    json.insert_or_assign(stdio ? "commandLine" : "url", fromQString(shownTarget(entry)));
    json.insert_or_assign(stdio ? "environment" : "headers", names(stdio ? entry.environment : entry.headers));
    if (!entry.workingDirectory.isEmpty()) {
        json.insert_or_assign("cwd", fromQString(entry.workingDirectory));
    }
    json.insert_or_assign("era", fromQString(entry.era.toText()));
    if (!entry.group.isEmpty()) {
        json.insert_or_assign("group", fromQString(entry.group));
    }
    json.insert_or_assign("disabled", entry.disabled);
    return json;
}

QString table(const QList<ServerEntry> &entries)
{
    qsizetype widest = 0;
    for (const ServerEntry &entry : entries) {
        widest = std::max(widest, entry.name.size());
    }
    QString text;
    for (const ServerEntry &entry : entries) {
        text += entry.name.leftJustified(widest) + "  "_L1 + transportText(entry.transport).leftJustified(9) + "  "_L1
                + shownTarget(entry) + (entry.disabled ? "  "_L1 + tr("(off)") : QString()) + u'\n';
    }
    return text;
}

int refuse(const Error &error)
{
    printError(error.kind == Error::Kind::Storage ? "storage" : "usage", error);
    return ExitCode::Usage;
}

} // namespace

ServersCommand::ServersCommand(ServersOptions options, const QString &catalogFile)
    : m_options(std::move(options))
    , m_catalog(catalogFile)
{
}

int ServersCommand::run()
{
    if (const Result<> loaded = m_catalog.load(); !loaded) {
        return refuse(loaded.error());
    }
    switch (m_options.verb) {
    case ServersOptions::Verb::List:
        return list();
    case ServersOptions::Verb::Add:
        return addTyped();
    case ServersOptions::Verb::AddPasted:
        return addPasted();
    case ServersOptions::Verb::Remove:
        return remove();
    case ServersOptions::Verb::Gates:
        return gates();
    case ServersOptions::Verb::Check:  // a CheckRunner's
    case ServersOptions::Verb::Tools:  // a ToolsRunner's
    case ServersOptions::Verb::Budget: // a BudgetOperation's
    case ServersOptions::Verb::Apps:   // an AppsOperation's
    case ServersOptions::Verb::Help:
        break;
    }
    return ExitCode::Success;
}

int ServersCommand::list()
{
    for (const Error &problem : m_catalog.problems()) {
        printError("entry_unusable", problem);
    }
    const bool empty = m_catalog.entries().isEmpty();
    return print("servers", m_catalog.entries(),
                 empty ? tr("No servers yet. Add one: signalbox-cli servers add -- command") + u'\n'
                       : table(m_catalog.entries()));
}

int ServersCommand::addTyped()
{
    Result<ServerEntry> chosen = chosenServer(m_options.target);
    if (!chosen) {
        return refuse(chosen.error());
    }
    ServerEntry entry = std::move(*chosen);
    entry.id.clear(); // the catalog gives it one
    if (!m_options.target.url.isEmpty() && entry.url != m_options.target.url) {
        printNote(tr("The name and password of the address go as Basic credentials; the password is not kept: name a "
                     "variable that holds it with --basic-env, or set it in the window."));
    }
    entry.name = m_options.name.isEmpty() ? m_catalog.freeName(suggestName(entry)) : m_options.name;
    return add({entry});
}

int ServersCommand::addPasted()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        return refuse({.kind = Error::Kind::Storage, .message = tr("Standard input cannot be read.")});
    }
    const QByteArray text = input.read(kLongestSnippet + 1);
    if (text.size() > kLongestSnippet) {
        return refuse({.kind = Error::Kind::Usage, .message = tr("The snippet is longer than 16 MB.")});
    }
    Result<Understood> understood = understandPaste(QString::fromUtf8(text));
    if (!understood) {
        return refuse(understood.error());
    }
    for (const QString &note : std::as_const(understood->notes)) {
        printNote(note);
    }
    if (!m_options.name.isEmpty() && understood->entries.size() != 1) {
        return refuse(
            {.kind = Error::Kind::Usage,
             .message = tr("--name goes with one server; the snippet has %1.").arg(understood->entries.size())});
    }
    QList<ServerEntry> entries = std::move(understood->entries);
    if (!m_options.name.isEmpty()) {
        entries.first().name = m_options.name;
    }
    return add(std::move(entries));
}

int ServersCommand::add(QList<ServerEntry> entries)
{
    // All or none: a name that is taken is found before anything is written.
    for (const ServerEntry &entry : std::as_const(entries)) {
        if (m_catalog.byName(entry.name)) {
            return refuse({.kind = Error::Kind::Usage,
                           .message = tr("There is already a server “%1”.").arg(entry.name),
                           .advice = tr("Remove it first, or give another --name.")});
        }
    }
    QString sentence;
    for (ServerEntry &entry : entries) {
        if (const Result<> added = m_catalog.add(entry); !added) {
            return refuse(added.error());
        }
        sentence += tr("Added “%1”.").arg(entry.name) + u'\n';
    }
    return print("added", entries, sentence);
}

Result<ServerEntry> ServersCommand::named() const
{
    const ServerEntry *entry = m_catalog.byName(m_options.name);
    if (!entry) {
        QStringList names;
        std::ranges::transform(m_catalog.entries(), std::back_inserter(names), &ServerEntry::name);
        return Failure(Error{.kind = Error::Kind::Usage,
                             .message = tr("There is no server “%1”.").arg(m_options.name),
                             .advice = names.isEmpty() ? QString() : tr("There are: %1.").arg(names.join(", "_L1))});
    }
    return *entry;
}

int ServersCommand::remove()
{
    const Result<ServerEntry> removed = named();
    if (!removed) {
        return refuse(removed.error());
    }
    if (const Result<> done = m_catalog.remove(removed->id); !done) {
        return refuse(done.error());
    }
    forgetSecrets(*removed);
    return print("removed", {*removed}, tr("Removed “%1”.").arg(removed->name) + u'\n');
}

/// They would be of no use to anybody. Where there is no keychain nothing is kept.
void ServersCommand::forgetSecrets(const ServerEntry &removed)
{
    if (removed.transport == ServerEntry::Transport::Stdio) {
        return;
    }
    const std::unique_ptr<TokenStore> store = secretStore();
    QEventLoop loop;
    removeSecretsOf(removed, m_catalog.entries(), *store, &loop, [&loop](const Result<> &gone) {
        if (!gone) {
            printNote(gone.error().message);
        }
        loop.quit();
    });
    loop.exec();
}

int ServersCommand::gates()
{
    Result<ServerEntry> entry = named();
    if (!entry) {
        return refuse(entry.error());
    }
    const GateSettings before = entry->gates;
    m_options.gates.apply(entry->gates);
    if (entry->gates != before) {
        if (const Result<> saved = m_catalog.update(*entry); !saved) {
            return refuse(saved.error());
        }
    }
    return exitCodeOf(m_options.json ? printResult(compactJson(gatesJson(entry->gates)), true)
                                     : printText(gatesText(entry->gates)));
}

int ServersCommand::print(const char *member, const QList<ServerEntry> &entries, const QString &sentence)
{
    bool written = false;
    if (m_options.json) {
        Json list(jsoncons::json_array_arg);
        for (const ServerEntry &entry : entries) {
            list.push_back(entrySummary(entry));
        }
        Json result(jsoncons::json_object_arg);
        result.insert_or_assign(member, std::move(list));
        written = printResult(compactJson(result), true);
    } else {
        written = printText(sentence);
    }
    return exitCodeOf(written);
}

} // namespace Signalbox
