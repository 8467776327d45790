// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/serversadd.h"

#include "app/cli/clioutput.h"
#include "app/cli/clitext.h"
#include "app/cli/entrysummary.h"
#include "app/cli/serverchoice.h"
#include "app/cli/terminalquestion.h"
#include "app/cli/visiblejson.h"
#include "core/base/boundedread.h"
#include "core/catalog/paste/pastemistakes.h"
#include "core/catalog/paste/pastevalues.h"
#include "core/catalog/servername.h"
#include "core/catalog/values/environmentfile.h"
#include "core/json/jsontext.h"

#include <QFile>
#include <QUrl>

#include <algorithm>
#include <cstdio>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLongestSnippet = 16LL * 1024 * 1024;

/// Of a server of a registry: which there are, and which was taken.
void printWays(const Understood &understood)
{
    if (understood.ways.size() > 0) {
        printNote(understood.source);
    }
    for (qsizetype i = 0; i < understood.ways.size() && understood.ways.size() > 1; ++i) {
        const QString line = tr("--way %1: %2").arg(i + 1).arg(visibleText(understood.ways.at(i)));
        printNote(i == understood.way ? tr("%1 (taken)").arg(line) : line);
    }
}

/// What was typed and is no server.
std::optional<Error> mistakeIn(const ServerEntry &entry)
{
    return entry.transport == ServerEntry::Transport::Stdio
               ? installingMistake(QStringList{entry.command} + entry.arguments)
               : webPageMistake(QUrl(entry.url));
}

} // namespace

ServersAdd::ServersAdd(const ServersOptions &options, Catalog &catalog)
    : m_options(options)
    , m_catalog(catalog)
{
}

int ServersAdd::typed()
{
    Result<ServerEntry> chosen = chosenServer(m_options.target);
    if (!chosen) {
        return refuse(chosen.error());
    }
    ServerEntry entry = std::move(*chosen);
    if (const std::optional<Error> mistake = mistakeIn(entry)) {
        return refuse(*mistake);
    }
    entry.id.clear(); // the catalog gives it one
    if (!m_options.environmentFile.isEmpty()) {
        setEnvironmentFile(entry, m_options.environmentFile);
    }
    if (!m_options.target.url.isEmpty() && entry.url != m_options.target.url) {
        printNote(tr("The name and password of the address go as Basic credentials; the password is not kept: name a "
                     "variable that holds it with --basic-env, or set it in the window."));
    }
    entry.name = m_options.name.isEmpty() ? m_catalog.freeName(suggestName(entry)) : m_options.name;
    if (const Result<> free = checkNames({entry}); !free) {
        return refuse(free.error());
    }
    Added one{.entry = entry, .mayStart = true};
    if (const Result<> taken = take(one); !taken) {
        return refuse(taken.error());
    }
    return print({one});
}

Result<QString> ServersAdd::text() const
{
    if (!m_options.pasted.isEmpty()) {
        return m_options.pasted;
    }
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        return fail(Error::Kind::Storage, tr("Standard input cannot be read."));
    }
    const QByteArray text = readAtMost(input, kLongestSnippet + 1);
    if (text.size() > kLongestSnippet) {
        return fail(Error::Kind::Usage, tr("The snippet is longer than 16 MB."));
    }
    return QString::fromUtf8(text);
}

int ServersAdd::pasted()
{
    const Result<QString> snippet = text();
    Result<Understood> understood =
        snippet.and_then([this](const QString &text) { return understandPaste(text, m_options.way - 1); });
    if (!understood) {
        return refuse(understood.error());
    }
    if (m_options.way > std::max<qsizetype>(understood->ways.size(), 1)) {
        return refuse({.kind = Error::Kind::Usage,
                       .message = tr("There is no way %1 to it; it has %2.")
                                      .arg(m_options.way)
                                      .arg(std::max<qsizetype>(understood->ways.size(), 1))});
    }
    QList<ServerEntry> &entries = understood->entries;
    if (!m_options.name.isEmpty()) {
        if (entries.size() != 1) {
            return refuse({.kind = Error::Kind::Usage,
                           .message = tr("--name goes with one server; the snippet has %1.").arg(entries.size())});
        }
        entries.first().name = m_options.name;
    }
    return this->understood(*std::move(understood));
}

int ServersAdd::understood(Understood understood)
{
    printWays(understood);
    for (const QString &note : std::as_const(understood.notes)) {
        printNote(note);
    }
    const QList<ServerEntry> &entries = understood.entries;
    if (const Result<> free = checkNames(entries); !free) {
        return refuse(free.error());
    }
    LaunchConsent consent(m_options.consent);
    QList<Added> added = prepared(entries, consent.keepsSecrets());
    for (Added &one : added) {
        if (const Result<> taken = take(one); !taken) {
            return refuse(taken.error());
        }
        const Result<bool> settled = consent.settle(one.entry, one.secrets);
        if (!settled) {
            printNote(tr("“%1” is in the list and may not be started yet.").arg(one.entry.name));
            return refuse(settled.error());
        }
        one.mayStart = *settled;
    }
    return print(added);
}

int ServersAdd::accept(const ServerEntry &entry)
{
    LaunchConsent consent(m_options.consent);
    const Result<bool> settled = consent.settle(entry);
    if (!settled) {
        return refuse(settled.error());
    }
    if (!*settled) {
        Error error{.kind = Error::Kind::Policy, .message = tr("“%1” was not accepted.").arg(entry.name)};
        error.advice = tr("Say yes at a terminal, or with --yes.");
        printError("refused", error);
        return ExitCode::Policy;
    }
    return print({{.entry = entry, .mayStart = true}});
}

/// Secrets that stand in the text: the person is asked, or says so with --move-secrets; never in silence.
QList<ServersAdd::Added> ServersAdd::prepared(QList<ServerEntry> entries, bool keepsSecrets) const
{
    QList<Added> added;
    for (ServerEntry &entry : entries) {
        Added one{.entry = entry};
        const int count = countSecrets(entry);
        bool moves = m_options.movesSecrets;
        if (count > 0 && !moves && keepsSecrets && TerminalQuestion::canAsk()) {
            const auto said = TerminalQuestion::ask(
                tr("“%1” holds %2 secret(s). Keep them where secrets are kept, not in the list? Enter: yes, n: no: ")
                    .arg(entry.name.left(60))
                    .arg(count));
            moves = said && !said->trimmed().startsWith(u'n', Qt::CaseInsensitive);
        }
        if (moves && count > 0 && keepsSecrets) {
            one.secrets = takeSecrets(one.entry);
        } else if (count > 0) {
            printNote(tr("“%1” has %2 secret(s) in the list of servers, in the clear; --move-secrets keeps them "
                         "elsewhere.")
                          .arg(entry.name.left(60))
                          .arg(count));
        }
        added.append(one);
    }
    return added;
}

/// All or none: a name that is taken is found before anything is written.
Result<> ServersAdd::checkNames(const QList<ServerEntry> &entries) const
{
    for (const ServerEntry &entry : entries) {
        if (m_catalog.byName(entry.name)) {
            return Failure(Error{.kind = Error::Kind::Usage,
                                 .message = tr("There is already a server “%1”.").arg(entry.name),
                                 .advice = tr("Remove it first, or give another --name.")});
        }
    }
    return {};
}

Result<> ServersAdd::take(Added &one)
{
    one.entry.id = ServerEntry::newId();
    return m_catalog.add(one.entry);
}

int ServersAdd::print(const QList<Added> &added) const
{
    if (m_options.json) {
        Json list(jsoncons::json_array_arg);
        for (const Added &one : added) {
            Json summary = entrySummary(one.entry);
            summary.insert_or_assign("accepted", one.mayStart);
            list.push_back(std::move(summary));
        }
        Json result(jsoncons::json_object_arg);
        result.insert_or_assign(m_options.verb == ServersOptions::Verb::Accept ? "accepted" : "added", std::move(list));
        return exitCodeOf(printResult(compactJson(result), true));
    }
    QString sentences;
    for (const Added &one : added) {
        const QString name = one.entry.name;
        sentences += m_options.verb == ServersOptions::Verb::Accept ? tr("“%1” may be started.").arg(name)
                     : one.mayStart                                 ? tr("Added “%1”.").arg(name)
                                    : tr("Added “%1”. It is not started before you accept it: signalbox-cli servers "
                                         "accept %1")
                                          .arg(name);
        sentences += u'\n';
    }
    return exitCodeOf(printText(sentences));
}

} // namespace Signalbox
