// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/registrycommands.h"

#include "app/cli/clioutput.h"
#include "app/cli/clitext.h"
#include "app/cli/commandhead.h"
#include "app/cli/registryadding.h"
#include "app/cli/registrysources.h"
#include "app/cli/registrytexts.h"
#include "app/cli/visiblejson.h"
#include "core/base/paths.h"
#include "core/catalog/registry/registryaddress.h"
#include "core/catalog/registry/registrylisting.h"
#include "core/catalog/registry/registryrefresh.h"
#include "core/catalog/registry/servercards.h"
#include "core/hub/settings/settingsbook.h"
#include "core/json/jsontext.h"

#include <QEventLoop>

#include <optional>

namespace Signalbox {

using namespace Qt::StringLiterals;
using RegistryVerb = RegistryOptions::Verb;

namespace {

/// As many of one registry's servers as are wanted.
Result<> searchIn(RegistrySources::Source &source, const RegistryOptions &options, QList<ServerJson> &found)
{
    RegistryListing listing(*source.client, *source.store, options.words.join(u' '), !options.offline);
    QEventLoop loop;
    QObject::connect(&listing, &RegistryListing::grew, &loop, [&](const QList<ServerJson> &servers) {
        found += servers;
        loop.quit();
    });
    QObject::connect(&listing, &RegistryListing::failed, &loop, &QEventLoop::quit);
    while (!listing.hasEnded() && found.size() < options.limit) {
        listing.more();
        loop.exec();
        if (listing.error() && listing.source() == RegistryListing::Source::Registry) {
            return Failure(*listing.error());
        }
    }
    if (listing.source() == RegistryListing::Source::Offline) {
        printNote(tr("%1 cannot be reached; this is what was kept of it, read at %2.")
                      .arg(source.address, source.store->readAt()));
    }
    if (!listing.cutShort().isEmpty()) {
        printNote(listing.cutShort());
    }
    return {};
}

int search(const RegistryOptions &options)
{
    Result<RegistrySources> sources = RegistrySources::of(options);
    if (!sources) {
        return registryRefusal(sources.error());
    }
    QList<ServerJson> found;
    int code = ExitCode::Success;
    for (RegistrySources::Source &source : sources->all()) {
        QList<ServerJson> here;
        if (const Result<> searched = searchIn(source, options, here); !searched) {
            code = registryRefusal(searched.error());
        }
        found += here;
    }
    found.resize(std::min<qsizetype>(found.size(), options.limit));
    bool isPrinted = false;
    if (options.json) {
        Json json(jsoncons::json_object_arg);
        json.insert_or_assign("servers", registryListJson(found));
        isPrinted = printResult(compactJson(json), true);
    } else {
        isPrinted = printText(found.isEmpty() && code == ExitCode::Success ? tr("Nothing found.") + u'\n'
                                                                           : registryListText(found));
    }
    return isPrinted ? code : ExitCode::Usage;
}

int show(const RegistryOptions &options)
{
    Result<RegistrySources> sources = RegistrySources::of(options);
    const auto found = sources ? sources->find(options.name, options.version, options.offline)
                               : Result<RegistrySources::Found>(Failure(sources.error()));
    if (!found) {
        return registryRefusal(found.error());
    }
    const QStringList versions = options.offline ? QStringList() : sources->versions(*found);
    return exitCodeOf(options.json ? printResult(compactJson(registryServerJson(found->server, versions)), true)
                                   : printText(registryServerText(found->server, versions)));
}

int lookAt(const RegistryOptions &options)
{
    ServerCards cards;
    QEventLoop loop;
    std::optional<Result<QList<FoundCard>>> result;
    cards.find(options.name, [&](const Result<QList<FoundCard>> &found) {
        result = found;
        loop.quit();
    });
    loop.exec();
    if (!*result) {
        return registryRefusal(result->error());
    }
    QList<ServerJson> servers;
    for (const FoundCard &card : **result) {
        servers.append(card.server);
    }
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign("servers", registryListJson(servers));
    return exitCodeOf(options.json ? printResult(compactJson(json), true) : printText(registryListText(servers)));
}

int refresh(const RegistryOptions &options)
{
    Result<RegistrySources> sources = RegistrySources::of(options);
    if (!sources) {
        return registryRefusal(sources.error());
    }
    QString text;
    int code = ExitCode::Success;
    for (RegistrySources::Source &source : sources->all()) {
        RegistryRefresh refresh(*source.client, *source.store);
        QEventLoop loop;
        Result<> result;
        QObject::connect(&refresh, &RegistryRefresh::finished, &loop, [&](const Result<> &end) {
            result = end;
            loop.quit();
        });
        refresh.start();
        loop.exec();
        code = result ? code : registryRefusal(result.error());
        text += tr("%1: %2 servers are kept.").arg(source.address).arg(source.store->size()) + u'\n';
    }
    return printText(text) ? code : ExitCode::Usage;
}

/// The registries that are asked, and adding one or taking one away.
int sources(const RegistryOptions &options)
{
    const SettingsBook book(Paths().configDir());
    QStringList addresses = book.value("registry.addresses"_L1).toStringList();
    if (options.verb != RegistryVerb::Sources) {
        const Result<QUrl> url = registryAddress(options.name);
        if (!url) {
            return registryRefusal(url.error());
        }
        const qsizetype before = addresses.size();
        addresses.removeIf([&url](const QString &one) { return registryAddress(one) == url; });
        if (options.verb == RegistryVerb::AddSource) {
            addresses.append(url->toString());
        } else if (addresses.size() == before) {
            return registryRefusal({.kind = Error::Kind::Usage, .message = tr("This registry is not among them.")});
        }
        if (const Result<> kept = book.set("registry.addresses"_L1, addresses); !kept) {
            return registryRefusal(kept.error());
        }
    }
    if (!options.json) {
        return exitCodeOf(
            printText(addresses.isEmpty() ? tr("No registry is set.") + u'\n' : addresses.join(u'\n') + u'\n'));
    }
    Json list(jsoncons::json_array_arg);
    for (const QString &address : std::as_const(addresses)) {
        list.push_back(fromQString(address));
    }
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign("registries", std::move(list));
    return exitCodeOf(printResult(compactJson(json), true));
}

} // namespace

int runRegistryCommand(const QStringList &arguments)
{
    const Result<RegistryOptions> options = RegistryOptions::parse(arguments);
    if (const auto code = codeAfterOptions(options)) {
        return *code;
    }
    switch (options->verb) {
    case RegistryVerb::Search:
        return search(*options);
    case RegistryVerb::Show:
        return show(*options);
    case RegistryVerb::Add:
        return addFromRegistry(*options);
    case RegistryVerb::Updates:
    case RegistryVerb::Update:
        return updateFromRegistry(*options);
    case RegistryVerb::At:
        return lookAt(*options);
    case RegistryVerb::Refresh:
        return refresh(*options);
    case RegistryVerb::Sources:
    case RegistryVerb::AddSource:
    case RegistryVerb::RemoveSource:
        return sources(*options);
    }
    Q_UNREACHABLE_RETURN(ExitCode::Usage);
}

} // namespace Signalbox
