// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/registrysources.h"

#include "app/cli/clitext.h"
#include "core/base/paths.h"
#include "core/catalog/registry/registryaddress.h"
#include "core/hub/settings/settingsbook.h"

#include <QEventLoop>

#include <algorithm>
#include <optional>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

/// Waits for the one answer.
template<typename Value, typename Ask>
Result<Value> awaited(Ask ask)
{
    std::optional<Result<Value>> result;
    QEventLoop loop;
    ask(&loop, [&](const Result<Value> &answer) {
        result = answer;
        loop.quit();
    });
    if (!result) {
        loop.exec();
    }
    return *result;
}

} // namespace

Result<RegistrySources> RegistrySources::of(const RegistryOptions &options)
{
    const Paths paths;
    QStringList addresses{options.registry};
    if (options.registry.isEmpty()) {
        addresses = SettingsBook(paths.configDir()).value("registry.addresses"_L1).toStringList();
    }
    if (addresses.isEmpty()) {
        Failure failure = fail(Error::Kind::Usage, tr("No registry is set."));
        failure.error().advice = tr("Name one with --registry, or add it: servers registry sources add ADDRESS.");
        return failure;
    }
    RegistrySources sources;
    for (const QString &address : std::as_const(addresses)) {
        const Result<QUrl> url = registryAddress(address);
        if (!url) {
            return Failure(url.error());
        }
        Source source{.address = url->toString(),
                      .client = std::make_unique<RegistryClient>(*url),
                      .store = std::make_unique<RegistryStore>(paths.dataDir() + u"/registries"_s, *url)};
        static_cast<void>(source.store->load()); // what cannot be read is asked for again
        sources.m_sources.push_back(std::move(source));
    }
    return sources;
}

Result<RegistrySources::Found> RegistrySources::find(const QString &name, const QString &version, bool offline)
{
    Error last{.kind = Error::Kind::Usage, .message = tr("Of “%1” nothing is kept.").arg(name.left(200))};
    for (Source &source : m_sources) {
        const ServerJson *kept = source.store->server(name);
        const bool isKept = kept && (version.isEmpty() || kept->version == version);
        if (offline && isKept) {
            return Found{.server = *kept, .registry = source.address};
        }
        if (offline) {
            continue;
        }
        const QString wanted = version.isEmpty() ? u"latest"_s : version;
        const auto server = awaited<ServerJson>([&](QObject *context, const RegistryClient::ServerDone &done) {
            source.client->server(name, wanted, context, done);
        });
        if (server) {
            return Found{.server = *server, .registry = source.address};
        }
        last = server.error();
    }
    return Failure(last);
}

QStringList RegistrySources::versions(const Found &found)
{
    Source *source = at(found.registry);
    if (!source) {
        return {};
    }
    const auto page = awaited<RegistryListPage>([&](QObject *context, const RegistryClient::PageDone &done) {
        source->client->versions(found.server.name, context, done);
    });
    QStringList versions;
    for (const ServerJson &server : page.value_or(RegistryListPage()).servers) {
        versions.append(server.version);
    }
    std::ranges::stable_sort(versions, [](const QString &a, const QString &b) { return compareVersions(a, b) > 0; });
    return versions;
}

RegistrySources::Source *RegistrySources::at(const QString &address)
{
    const auto found = std::ranges::find(m_sources, address, &Source::address);
    return found == m_sources.end() ? nullptr : &*found;
}

} // namespace Signalbox
