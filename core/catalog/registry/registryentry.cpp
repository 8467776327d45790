// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/registry/registryentry.h"

#include "core/auth/urlrules.h"
#include "core/catalog/registry/registrycommand.h"
#include "core/catalog/registry/registryorigin.h"
#include "core/catalog/values/entryorigin.h"
#include "core/catalog/values/entrytexts.h"
#include "core/catalog/values/inputdescription.h"
#include "core/wire/http/httpheaders.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;
using Place = AskedValue::Place;
using TargetKind = RegistryChoice::Kind;

namespace {

class RegistryEntryText
{
    Q_DECLARE_TR_FUNCTIONS(RegistryEntry)
};

Failure refuseTarget(const QString &message)
{
    return fail(Error::Kind::Usage, message);
}

/// The last part of "com.example/weather", of letters that a server's name may have here.
QString nameOf(const ServerJson &server)
{
    constexpr qsizetype kLongestName = 64;
    QString name;
    for (const QChar c : server.name.section(u'/', -1).left(kLongestName)) {
        const bool isPlain = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
                             || c == u'-' || c == u'_' || c == u'.';
        name += isPlain ? c : u'-';
    }
    return name.isEmpty() ? u"server"_s : name;
}

const RegistryTransport &transportOf(const ServerJson &server, RegistryChoice choice)
{
    return choice.kind == TargetKind::Remote ? server.remotes.at(choice.index)
                                             : server.packages.at(choice.index).transport;
}

Result<> addHeaders(ServerEntry &entry, const RegistryValues &values, const RegistryAnswers &answers)
{
    const auto headers = values.of(Place::Header, answers);
    if (!headers) {
        return Failure(headers.error());
    }
    for (const RegistryValues::Resolved &header : *headers) {
        if (!HttpHeaders::isValidName(header.name.toUtf8()) || !HttpHeaders::isValidValue(header.value.toUtf8())) {
            return refuseTarget(
                RegistryEntryText::tr("The header “%1” cannot be sent like that.").arg(header.name.left(100)));
        }
        entry.headers.append({header.name, header.value});
    }
    return {};
}

/// With a digit, which may stand in a host, a port and a path, where the address holds what is asked for at the start.
QString withoutPlaces(QString address, const RegistryValues &values)
{
    for (const AskedValue &asked : values.asked()) {
        address.replace(askedAtStart(asked.key), u"1"_s);
    }
    return address;
}

/// An entry for what is reached over the network.
Result<RegistryProposal> overNetwork(const ServerJson &server, RegistryChoice choice, const RegistryValues &values,
                                     const RegistryAnswers &answers)
{
    const RegistryTransport &transport = transportOf(server, choice);
    RegistryProposal proposal;
    if (transport.type != "streamable-http"_L1 && transport.type != "sse"_L1) {
        return refuseTarget(
            RegistryEntryText::tr("There is no known way to reach a server by “%1”.").arg(transport.type.left(60)));
    }
    proposal.entry.transport =
        transport.type == "sse"_L1 ? ServerEntry::Transport::Sse : ServerEntry::Transport::StreamableHttp;
    const Result<QString> address = values.address(answers);
    if (!address) {
        return Failure(address.error());
    }
    const QString tried = withoutPlaces(*address, values);
    const QUrl url(tried, QUrl::StrictMode);
    const bool isHttp = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !isHttp || url.host().isEmpty() || tried.contains(u'{') || !url.userInfo().isEmpty()) {
        return refuseTarget(RegistryEntryText::tr("With these values the server's address is none."));
    }
    if (url.scheme() == "http"_L1 && !isLoopbackHost(url.host())) {
        proposal.notes.append(RegistryEntryText::tr("What is sent to %1 can be read on the way: it is not https.")
                                  .arg(tried == *address ? url.host() : *address));
    }
    proposal.entry.url = *address;
    const Result<> headers = addHeaders(proposal.entry, values, answers);
    return headers ? Result<RegistryProposal>(proposal) : Failure(headers.error());
}

Result<RegistryProposal> byCommand(const RegistryCommand &command)
{
    RegistryProposal proposal;
    proposal.entry.transport = ServerEntry::Transport::Stdio;
    proposal.entry.command = command.program;
    proposal.entry.arguments = command.arguments;
    proposal.entry.environment = command.environment;
    proposal.notes = command.notes;
    return proposal;
}

Result<RegistryProposal> ofPackage(const ServerJson &server, RegistryChoice choice, const RegistryValues &values,
                                   const RegistryAnswers &answers)
{
    const RegistryPackage &package = server.packages.at(choice.index);
    const Result<RegistryCommand> command = registryCommand(package, values, answers);
    if (!command) {
        return Failure(command.error());
    }
    if (package.transport.type == "stdio"_L1) {
        return byCommand(*command);
    }
    Result<RegistryProposal> proposal = overNetwork(server, choice, values, answers);
    if (proposal) { // the program listens by itself: it is not ours to keep running
        const ServerEntry program = byCommand(*command)->entry;
        proposal->notes = command->notes + proposal->notes;
        proposal->notes.prepend(RegistryEntryText::tr("It is reached over the network once it runs. Start it with: %1")
                                    .arg(program.commandLine().left(2000))); // NOLINT: what can be shown
    }
    return proposal;
}

/// Describes what the entry leaves to be asked for at its start.
void describeInputs(ServerEntry &entry, const RegistryValues &values)
{
    QList<InputDescription> inputs;
    const QList<EntryText> texts = entryTexts(entry);
    for (const AskedValue &asked : values.asked()) {
        const QString reference = askedAtStart(asked.key);
        if (std::ranges::none_of(texts, [&](const EntryText &text) { return text.text.contains(reference); })) {
            continue;
        }
        InputDescription input{
            .id = asked.key, .description = asked.input.description, .isSecret = asked.input.isSecret};
        if (!asked.input.standard.isEmpty()) {
            input.fallback = asked.input.standard;
        }
        input.options = asked.input.choices;
        inputs.append(input);
    }
    setInputs(entry, inputs);
}

void noteStatus(RegistryProposal &proposal, const ServerJson &server)
{
    const QString why = server.statusMessage.simplified().left(300); // NOLINT: what can be shown
    if (server.status == ServerJson::Status::Deprecated) {
        proposal.notes.prepend(RegistryEntryText::tr("Its publisher no longer recommends it.")
                               + (why.isEmpty() ? why : u' ' + why));
    } else if (server.status == ServerJson::Status::Deleted) {
        proposal.notes.prepend(
            RegistryEntryText::tr("The registry has taken it away; that is done with what does harm.")
            + (why.isEmpty() ? why : u' ' + why));
    }
}

} // namespace

QList<RegistryChoice> choicesOf(const ServerJson &server)
{
    QList<RegistryChoice> choices;
    for (qsizetype i = 0; i < server.packages.size(); ++i) {
        choices.append({.kind = TargetKind::Package, .index = i});
    }
    for (qsizetype i = 0; i < server.remotes.size(); ++i) {
        choices.append({.kind = TargetKind::Remote, .index = i});
    }
    return choices;
}

QString choiceText(const ServerJson &server, RegistryChoice choice)
{
    const RegistryTransport &transport = transportOf(server, choice);
    if (choice.kind == TargetKind::Remote) {
        return transport.url + (transport.type == "sse"_L1 ? u" (SSE)"_s : QString());
    }
    const RegistryPackage &package = server.packages.at(choice.index);
    const bool isStdio = transport.type == "stdio"_L1;
    return package.registryType + u' ' + package.identifier
           + (package.version.isEmpty() ? QString() : u' ' + package.version)
           + (isStdio ? QString() : u" ("_s + transport.type + u')');
}

QString reachedBy(const ServerJson &server, RegistryChoice choice)
{
    if (choice.kind == TargetKind::Remote) {
        return u"remote:"_s + server.remotes.at(choice.index).url;
    }
    const RegistryPackage &package = server.packages.at(choice.index);
    QString identifier = package.identifier;
    if (package.registryType == "oci"_L1) { // its version may stand in it
        const qsizetype tag = identifier.indexOf(u':', identifier.lastIndexOf(u'/') + 1);
        identifier = identifier.section(u'@', 0, 0).left(tag < 0 ? identifier.size() : tag);
    }
    return package.registryType + u':' + identifier;
}

Result<RegistryProposal> proposeEntry(const ServerJson &server, RegistryChoice choice, const RegistryAnswers &answers,
                                      const QString &registry)
{
    const RegistryValues values(server, choice);
    Result<RegistryProposal> proposal = choice.kind == TargetKind::Remote ? overNetwork(server, choice, values, answers)
                                                                          : ofPackage(server, choice, values, answers);
    if (proposal) {
        proposal->entry.name = nameOf(server);
        describeInputs(proposal->entry, values);
        setOrigin(proposal->entry, u"registry"_s);
        if (!registry.isEmpty()) {
            setRegistryOrigin(proposal->entry, {.registry = registry,
                                                .name = server.name,
                                                .version = server.version,
                                                .reached = reachedBy(server, choice)});
        }
        noteStatus(*proposal, server);
    }
    return proposal;
}

} // namespace Signalbox
