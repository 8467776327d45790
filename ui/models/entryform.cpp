// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/entryform.h"

#include "core/catalog/values/environmentfile.h"

#include "core/wire/http/httpheaders.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace Signalbox {

namespace {

struct EntryForm // gives the texts their context, where lupdate finds it
{
    Q_DECLARE_TR_FUNCTIONS(EntryForm)
};

/// Lines as they are, but for the empty ones at the end.
QStringList lines(const QString &text)
{
    QStringList all = text.split(u'\n');
    while (!all.isEmpty() && all.last().isEmpty()) {
        all.removeLast();
    }
    return all;
}

/// The key of a KEY=VALUE line; empty if it is none.
QString keyOf(const QString &line)
{
    return line.left(std::max<qsizetype>(line.indexOf(u'='), 0)).trimmed();
}

/// The name of a `Name: value` line; empty if it is none.
QString headerOf(const QString &line)
{
    return line.left(std::max<qsizetype>(line.indexOf(u':'), 0)).trimmed();
}

ServerEntry::Transport transportOf(const QString &text)
{
    for (const ServerEntry::Transport transport :
         {ServerEntry::Transport::StreamableHttp, ServerEntry::Transport::Sse, ServerEntry::Transport::WebSocket}) {
        if (transportText(transport) == text) {
            return transport;
        }
    }
    return ServerEntry::Transport::Stdio;
}

QString urlFault(const EntryTexts &texts)
{
    const QUrl url(texts.url.trimmed(), QUrl::StrictMode);
    const bool isWebSocket = transportOf(texts.transport) == ServerEntry::Transport::WebSocket;
    const QString scheme = url.scheme().toLower();
    const bool fits = isWebSocket ? scheme == u"ws" || scheme == u"wss" : scheme == u"http" || scheme == u"https";
    if (texts.url.trimmed().isEmpty()) {
        return EntryForm::tr("Required.");
    }
    if (!url.isValid() || url.host().isEmpty() || !fits) {
        return isWebSocket ? EntryForm::tr("An address that begins with ws:// or wss://.")
                           : EntryForm::tr("An address that begins with http:// or https://.");
    }
    return url.userInfo().isEmpty() ? QString() : EntryForm::tr("Without a name or a password in it.");
}

QString headersFault(const QString &headers)
{
    for (const QString &line : lines(headers)) {
        if (!line.trimmed().isEmpty() && !HttpHeaders::isValidName(headerOf(line).toUtf8())) {
            return EntryForm::tr("Not Name: value: “%1”.").arg(line);
        }
    }
    return {};
}

} // namespace

EntryTexts textsOf(const ServerEntry &entry)
{
    EntryTexts texts;
    texts.name = entry.name;
    texts.transport = transportText(entry.transport);
    texts.url = entry.url;
    QStringList headers;
    for (const auto &[name, value] : entry.headers) {
        headers.append(name + QStringLiteral(": ") + value);
    }
    texts.headers = headers.join(u'\n');
    texts.command = entry.command;
    texts.arguments = entry.arguments.join(u'\n');
    QStringList variables;
    for (const auto &[key, value] : entry.environment) {
        variables.append(key + u'=' + value);
    }
    texts.environment = variables.join(u'\n');
    texts.environmentFile = environmentFile(entry);
    texts.workingDirectory = entry.workingDirectory;
    texts.era = entry.era.toText();
    texts.inheritEnvironment = entry.inheritEnvironment;
    return texts;
}

ServerEntry entryFrom(const EntryTexts &texts, const ServerEntry &base)
{
    ServerEntry entry = base;
    const EntryTexts before = textsOf(base);
    entry.name = texts.name.trimmed();
    entry.transport = transportOf(texts.transport);
    entry.url = texts.url.trimmed();
    if (texts.headers != before.headers) {
        entry.headers.clear();
        for (const QString &line : lines(texts.headers)) {
            if (const QString name = headerOf(line); !name.isEmpty()) {
                entry.headers.append({name, line.mid(line.indexOf(u':') + 1).trimmed()});
            }
        }
    }
    entry.command = texts.command.trimmed();
    if (texts.arguments != before.arguments) {
        entry.arguments = lines(texts.arguments);
    }
    if (texts.environment != before.environment) {
        entry.environment.clear();
        for (const QString &line : lines(texts.environment)) {
            if (const QString key = keyOf(line); !key.isEmpty()) {
                entry.environment.append({key, line.mid(line.indexOf(u'=') + 1)});
            }
        }
    }
    if (texts.environmentFile != before.environmentFile) {
        setEnvironmentFile(entry, texts.environmentFile.trimmed());
    }
    entry.workingDirectory = texts.workingDirectory.trimmed();
    entry.era = EraPolicy::fromText(texts.era).value_or(EraPolicy());
    entry.inheritEnvironment = texts.inheritEnvironment;
    return entry;
}

EntryFaults faultsOf(const EntryTexts &texts, const QStringList &taken, const ServerEntry &base)
{
    EntryFaults faults;
    if (texts.name.trimmed().isEmpty()) {
        faults.name = EntryForm::tr("Required.");
    } else if (taken.contains(texts.name.trimmed())) {
        faults.name = EntryForm::tr("Another server has this name.");
    }
    if (transportOf(texts.transport) != ServerEntry::Transport::Stdio) {
        faults.url = urlFault(texts);
        faults.headers = headersFault(texts.headers);
        return faults;
    }
    if (texts.command.trimmed().isEmpty()) {
        faults.command = EntryForm::tr("Required.");
    } else if (texts.command.trimmed().contains(u' ') && !texts.command.startsWith(u'/')) {
        faults.command = EntryForm::tr("The program alone; arguments go below, one a line.");
    }
    const bool touched = texts.environment != textsOf(base).environment;
    for (const QString &line : touched ? lines(texts.environment) : QStringList()) {
        if (!line.trimmed().isEmpty() && keyOf(line).isEmpty()) {
            faults.environment = EntryForm::tr("Not KEY=VALUE: “%1”.").arg(line);
        }
    }
    return faults;
}

} // namespace Signalbox
