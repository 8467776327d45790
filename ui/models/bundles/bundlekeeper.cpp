// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/bundles/bundlekeeper.h"

#include "core/catalog/bundles/bundleentry.h"
#include "core/catalog/bundles/bundlepacker.h"

#include <QtConcurrentRun>

#include <type_traits>
#include <utility>

namespace Signalbox {

namespace {

/// What came of work that changed what is installed.
template<typename Value>
struct Changed
{
    Value value{};
    QList<InstalledBundle> installed;
};

Result<QList<ServerEntry>> makeUpdated(const BundleStore &store, const Bundle &bundle,
                                       const QList<ServerEntry> &servers, const BundleValues &values)
{
    const Result<InstalledBundle> installed = store.install(bundle);
    if (!installed) {
        return Failure(installed.error());
    }
    QList<ServerEntry> updated;
    for (const ServerEntry &server : servers) {
        BundleValues all = bundleOrigin(server).value_or(BundleOrigin()).values;
        all.insert(values);
        const Result<ServerEntry> made =
            bundleEntry(installed->manifest, installed->folder, all, BundlePlaces::ofThisMachine());
        if (!made) {
            return Failure(made.error());
        }
        updated.append(updatedBundleEntry(server, *made));
    }
    return updated;
}

} // namespace

BundleKeeper::BundleKeeper(QString dataDir, QObject *parent)
    : QObject(parent)
    , m_dataDir(std::move(dataDir))
{
}

template<typename Work, typename Then>
void BundleKeeper::run(Work work, Then then)
{
    if (std::exchange(m_isBusy, true)) {
        emit failed({.kind = Error::Kind::Usage, .message = tr("Another bundle is being worked on.")});
        return;
    }
    emit changed();
    QtConcurrent::run(std::move(work)).then(this, [this, then](const std::invoke_result_t<Work> &result) {
        m_isBusy = false;
        if (result) {
            then(*result);
        } else {
            emit failed(result.error());
        }
        emit changed();
    });
}

void BundleKeeper::refresh()
{
    QtConcurrent::run([dataDir = m_dataDir] {
        return BundleStore(dataDir).all();
    }).then(this, [this, look = ++m_looks](const QList<InstalledBundle> &installed) {
        if (look == m_looks && installed != m_installed) { // else something newer is known
            m_installed = installed;
            emit changed();
        }
    });
}

void BundleKeeper::take(const QList<InstalledBundle> &installed)
{
    ++m_looks;
    m_installed = installed;
}

void BundleKeeper::open(const QString &path, const QList<ServerEntry> &all)
{
    run(
        [path, all, store = BundleStore(m_dataDir)]() -> Result<OpenedBundle> {
            const Result<Bundle> bundle = readBundle(path);
            if (!bundle) {
                return Failure(bundle.error());
            }
            BundleValues values = defaultValues(bundle->manifest, BundlePlaces::ofThisMachine());
            for (const ServerEntry &server : serversOf(bundle->manifest.name, all)) {
                values.insert(bundleOrigin(server).value_or(BundleOrigin()).values);
            }
            return OpenedBundle{.bundle = *bundle, .values = values, .before = store.latest(bundle->manifest.name)};
        },
        [this](const OpenedBundle &done) { emit opened(done); });
}

void BundleKeeper::pack(const QString &folder, const QString &file)
{
    run([folder, file] { return packBundle(folder, file); },
        [this](const PackedBundle &done) { emit packed(done.bundle.path, done.notPacked); });
}

void BundleKeeper::install(const Bundle &bundle, const BundleValues &values)
{
    using Done = Result<Changed<ServerEntry>>;
    run(
        [bundle, values, store = BundleStore(m_dataDir)]() -> Done {
            const BundlePlaces places = BundlePlaces::ofThisMachine();
            // Whether it would be whole is known before anything is unpacked.
            const Result<ServerEntry> tried = bundleEntry(bundle.manifest, QStringLiteral("/"), values, places);
            const Result<InstalledBundle> installed = tried ? store.install(bundle) : Failure(tried.error());
            const Result<ServerEntry> entry = installed
                                                  ? bundleEntry(installed->manifest, installed->folder, values, places)
                                                  : Failure(installed.error());
            return entry ? Done({*entry, store.all()}) : Failure(entry.error());
        },
        [this](const Changed<ServerEntry> &done) {
            take(done.installed);
            emit installedAs(done.value);
        });
}

void BundleKeeper::update(const Bundle &bundle, const QList<ServerEntry> &servers, const BundleValues &values)
{
    using Done = Result<Changed<QList<ServerEntry>>>;
    run(
        [bundle, servers, values, store = BundleStore(m_dataDir)]() -> Done {
            const Result<QList<ServerEntry>> updated = makeUpdated(store, bundle, servers, values);
            return updated ? Done({*updated, store.all()}) : Failure(updated.error());
        },
        [this](const Changed<QList<ServerEntry>> &done) {
            take(done.installed);
            emit updatedTo(done.value);
        });
}

void BundleKeeper::remove(const InstalledBundle &bundle)
{
    using Done = Result<Changed<QString>>;
    run(
        [bundle, store = BundleStore(m_dataDir)]() -> Done {
            const Result<> gone = store.remove(bundle);
            return gone ? Done({bundle.manifest.name, store.all()}) : Failure(gone.error());
        },
        [this](const Changed<QString> &done) {
            take(done.installed);
            emit removed(done.value);
        });
}

void BundleKeeper::removeOlder(const QString &name)
{
    using Done = Result<QList<InstalledBundle>>;
    run(
        [name, store = BundleStore(m_dataDir)]() -> Done {
            const std::optional<InstalledBundle> newest = store.latest(name);
            const Result<> gone = newest ? store.removeOthers(*newest) : Result<>();
            return gone ? Done(store.all()) : Failure(gone.error());
        },
        [this](const QList<InstalledBundle> &installed) { take(installed); });
}

QList<ServerEntry> BundleKeeper::serversOf(const QString &name, const QList<ServerEntry> &all)
{
    QList<ServerEntry> servers;
    for (const ServerEntry &entry : all) {
        if (const std::optional<BundleOrigin> origin = bundleOrigin(entry); origin && origin->name == name) {
            servers.append(entry);
        }
    }
    return servers;
}

QList<ServerEntry> BundleKeeper::serversOf(const InstalledBundle &bundle, const QList<ServerEntry> &all)
{
    QList<ServerEntry> servers = serversOf(bundle.manifest.name, all);
    servers.removeIf([&bundle](const ServerEntry &entry) {
        return bundleOrigin(entry).value_or(BundleOrigin()).version != bundle.manifest.version;
    });
    return servers;
}

void BundleKeeper::makeServer(const InstalledBundle &bundle, const BundleValues &values)
{
    run([bundle, values] { return bundleEntry(bundle.manifest, bundle.folder, values, BundlePlaces::ofThisMachine()); },
        [this](const ServerEntry &entry) { emit installedAs(entry); });
}

} // namespace Signalbox
