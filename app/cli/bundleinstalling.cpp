// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bundleinstalling.h"

#include "app/cli/bundletexts.h"
#include "app/cli/clioutput.h"
#include "app/cli/clitext.h"
#include "app/cli/visiblejson.h"
#include "core/base/paths.h"
#include "core/catalog/bundles/bundlechanges.h"
#include "core/catalog/bundles/bundleentry.h"
#include "core/catalog/bundles/bundlestore.h"
#include "core/catalog/catalog.h"
#include "core/json/jsontext.h"

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

/// What was set on the command line. A secret is not for it.
Result<BundleValues> givenValues(const BundleManifest &manifest, const KeyValues &given)
{
    BundleValues values;
    for (const auto &[key, value] : given) {
        const BundleSetting *setting = manifest.setting(key);
        if (!setting || setting->isSensitive) {
            Failure failure =
                fail(Error::Kind::Usage, setting ? tr("“%1” is a secret, which is not for a command line.").arg(key)
                                                 : tr("The bundle has no setting “%1”.").arg(key));
            failure.error().advice = setting ? tr("Leave it out: it is asked for by servers accept.") : QString();
            return failure;
        }
        values[key].append(value);
    }
    return values;
}

/// A bundle without faults, and the values set for it.
struct Chosen
{
    Bundle bundle;
    BundleValues values;
};

Result<Chosen> choose(const BundleOptions &options)
{
    Result<Bundle> bundle = readBundle(options.file);
    if (!bundle) {
        return Failure(bundle.error());
    }
    if (!bundle->canBeInstalled()) {
        Failure failure =
            fail(Error::Kind::Usage, tr("The bundle cannot be installed: %1").arg(bundle->findings.first().message));
        failure.error().where = bundle->findings.first().where;
        failure.error().advice = tr("servers bundle check tells all.");
        return failure;
    }
    const Result<BundleValues> values = givenValues(bundle->manifest, options.values);
    return values ? Result<Chosen>({*bundle, *values}) : Failure(values.error());
}

int told(const QStringList &sentences, const InstalledBundle &bundle, const QStringList &servers, bool json)
{
    if (json) {
        Json names(jsoncons::json_array_arg);
        for (const QString &server : servers) {
            names.push_back(fromQString(server));
        }
        Json document = installedJson(bundle);
        document.insert_or_assign("servers", std::move(names));
        return exitCodeOf(printResult(compactJson(document), true));
    }
    QString text;
    for (const QString &sentence : sentences) {
        text += visibleText(sentence) + u'\n';
    }
    return exitCodeOf(printText(text));
}

/// Before anything is unpacked: would its entry be whole? Where it will lie does not matter for that.
Result<> tryEntry(const Chosen &chosen)
{
    const Result<ServerEntry> entry =
        bundleEntry(chosen.bundle.manifest, u"/"_s, chosen.values, BundlePlaces::ofThisMachine());
    if (entry) {
        return {};
    }
    Error error = entry.error();
    error.advice = tr("Give it with --set KEY=VALUE; servers bundle show tells the keys.");
    return Failure(error);
}

QStringList plannedWords(const Bundle &bundle)
{
    return bundlePermissions(bundle.manifest, bundlePlatform()) << signatureText(bundle.signature);
}

} // namespace

int refuseBundle(const Error &error)
{
    return refusal(error.kind == Error::Kind::Usage ? "usage" : "bundle", error);
}

int installBundle(const BundleOptions &options)
{
    const Result<Chosen> chosen = choose(options);
    const Result<> fits = chosen ? tryEntry(*chosen) : Failure(chosen.error());
    if (!fits) {
        return refuseBundle(fits.error());
    }
    Catalog catalog(Paths().catalogFile());
    if (const Result<> loaded = catalog.load(); !loaded) {
        return refuseBundle(loaded.error());
    }
    if (options.isDryRun) {
        InstalledBundle planned;
        planned.manifest = chosen->bundle.manifest;
        planned.digest = chosen->bundle.digest;
        return told(plannedWords(chosen->bundle), planned, {}, options.json);
    }
    const BundleStore store(Paths().dataDir());
    const Result<InstalledBundle> installed = store.install(chosen->bundle);
    if (!installed) {
        return refuseBundle(installed.error());
    }
    Result<ServerEntry> entry =
        bundleEntry(installed->manifest, installed->folder, chosen->values, BundlePlaces::ofThisMachine());
    if (!entry) {
        return refuseBundle(entry.error());
    }
    entry->name = options.entryName.isEmpty() ? catalog.freeName(entry->name) : options.entryName;
    if (const Result<> added = catalog.add(*entry); !added) {
        return refuseBundle(added.error());
    }
    return told({tr("Installed %1 %2 as the server “%3”.")
                     .arg(installed->manifest.title(), installed->manifest.version, entry->name),
                 tr("Before it is started: signalbox-cli servers accept %1").arg(entry->name)},
                *installed, {entry->name}, options.json);
}

int updateBundle(const BundleOptions &options)
{
    const Result<Chosen> chosen = choose(options);
    Catalog catalog(Paths().catalogFile());
    const Result<> loaded = chosen ? catalog.load() : Failure(chosen.error());
    if (!loaded) {
        return refuseBundle(loaded.error());
    }
    const BundleStore store(Paths().dataDir());
    const QString name = chosen->bundle.manifest.name;
    const std::optional<InstalledBundle> before = store.latest(name);
    if (!before) {
        return refuseBundle({.kind = Error::Kind::Usage,
                             .message = tr("No bundle “%1” is installed.").arg(name),
                             .advice = tr("servers bundle install installs it.")});
    }
    QStringList words = bundleChanges(before->manifest, chosen->bundle.manifest, bundlePlatform());
    if (options.isDryRun) {
        return told(words, *before, {}, options.json);
    }
    QList<std::pair<ServerEntry, BundleValues>> entries;
    for (const ServerEntry &entry : catalog.entries()) {
        if (const std::optional<BundleOrigin> origin = bundleOrigin(entry); origin && origin->name == name) {
            BundleValues values = origin->values;
            values.insert(chosen->values);
            if (const Result<> fits = tryEntry({chosen->bundle, values}); !fits) {
                return refuseBundle(fits.error());
            }
            entries.append({entry, values});
        }
    }
    const Result<InstalledBundle> installed = store.install(chosen->bundle);
    if (!installed) {
        return refuseBundle(installed.error());
    }
    QStringList names;
    for (const auto &[entry, values] : entries) {
        const Result<ServerEntry> made =
            bundleEntry(installed->manifest, installed->folder, values, BundlePlaces::ofThisMachine());
        const Result<> saved = made ? catalog.update(updatedBundleEntry(entry, *made)) : Failure(made.error());
        if (!saved) {
            return refuseBundle(saved.error());
        }
        names << entry.name;
    }
    if (const Result<> removed = store.removeOthers(*installed); !removed) {
        printNote(removed.error().message);
    }
    words << tr("Changed servers: %1").arg(names.isEmpty() ? tr("none") : names.join(u", "_s));
    return told(words, *installed, names, options.json);
}

int removeBundle(const BundleOptions &options)
{
    const BundleStore store(Paths().dataDir());
    Catalog catalog(Paths().catalogFile());
    if (const Result<> loaded = catalog.load(); !loaded) {
        return refuseBundle(loaded.error());
    }
    QStringList names;
    QStringList ids;
    for (const ServerEntry &entry : catalog.entries()) {
        if (const std::optional<BundleOrigin> origin = bundleOrigin(entry); origin && origin->name == options.file) {
            names << entry.name;
            ids << entry.id;
        }
    }
    const std::optional<InstalledBundle> latest = store.latest(options.file);
    if (!latest) {
        return refuseBundle(
            {.kind = Error::Kind::Usage, .message = tr("No bundle “%1” is installed.").arg(options.file)});
    }
    if (!names.isEmpty() && !options.takesServers) {
        return refuseBundle({.kind = Error::Kind::Usage,
                             .message = tr("These servers would lose their files: %1.").arg(names.join(u", "_s)),
                             .advice = tr("--with-servers takes them out of the list as well.")});
    }
    for (const QString &id : ids) {
        if (const Result<> gone = catalog.remove(id); !gone) {
            return refuseBundle(gone.error());
        }
    }
    Result<> removed = store.removeOthers(*latest);
    removed = removed ? store.remove(*latest) : removed;
    if (!removed) {
        return refuseBundle(removed.error());
    }
    return told({tr("Removed the bundle %1.").arg(options.file)}, *latest, names, options.json);
}

} // namespace Signalbox
