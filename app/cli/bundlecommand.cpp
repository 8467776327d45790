// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bundlecommand.h"

#include "app/cli/bundleinstalling.h"
#include "app/cli/bundletexts.h"
#include "app/cli/clitext.h"
#include "app/cli/commandhead.h"
#include "app/cli/visiblejson.h"
#include "core/base/paths.h"
#include "core/base/regularfile.h"
#include "core/catalog/bundles/bundlefolder.h"
#include "core/catalog/bundles/bundlepacker.h"
#include "core/json/jsontext.h"

#include <QFile>

namespace Signalbox {

using namespace Qt::StringLiterals;
using BundleVerb = BundleOptions::Verb;

namespace {

constexpr qint64 kLongestManifest = 4LL * 1024 * 1024;

int list(const BundleOptions &options)
{
    QList<Error> problems;
    const QList<InstalledBundle> bundles = BundleStore(Paths().dataDir()).all(&problems);
    for (const Error &problem : problems) {
        printError("bundle", problem);
    }
    if (!options.json) {
        return exitCodeOf(printText(installedTable(bundles)));
    }
    Json all(jsoncons::json_array_arg);
    for (const InstalledBundle &bundle : bundles) {
        all.push_back(installedJson(bundle));
    }
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign("bundles", std::move(all));
    return exitCodeOf(printResult(compactJson(json), true));
}

int show(const BundleOptions &options)
{
    const Result<Bundle> bundle = readBundle(options.file);
    if (!bundle) {
        return refuseBundle(bundle.error());
    }
    return exitCodeOf(options.json ? printResult(compactJson(bundleJson(*bundle)), true)
                                   : printText(bundleText(*bundle)));
}

int check(const BundleOptions &options)
{
    const Result<Bundle> bundle = readBundle(options.file);
    if (!bundle) {
        return refuseBundle(bundle.error());
    }
    bool isPrinted = false;
    if (options.json) {
        Json json(jsoncons::json_object_arg);
        json.insert_or_assign("installable", bundle->canBeInstalled());
        json.insert_or_assign("findings", findingsJson(bundle->findings));
        isPrinted = printResult(compactJson(json), true);
    } else {
        isPrinted = printText(findingsText(bundle->findings)
                              + (bundle->canBeInstalled() ? tr("It can be installed.") : tr("It cannot be installed."))
                              + u'\n');
    }
    return isPrinted && bundle->canBeInstalled() ? ExitCode::Success : ExitCode::Usage;
}

/// A manifest from package.json, where there is none yet.
Result<> makeManifest(const QString &folder)
{
    QFile package(folder + u"/package.json"_s);
    QFile manifest(folder + u"/manifest.json"_s);
    if (manifest.exists()) {
        return {};
    }
    if (!package.exists()) {
        return fail(Error::Kind::Usage, tr("There is no package.json in the folder."));
    }
    const std::expected<QByteArray, QString> described = readRegularFile(package.fileName(), kLongestManifest);
    if (!described) {
        return fail(Error::Kind::Storage, tr("%1 cannot be read: %2.").arg(package.fileName(), described.error()));
    }
    const Result<QByteArray> made = manifestFromPackage(*described);
    if (!made) {
        return Failure(made.error());
    }
    if (!manifest.open(QIODevice::WriteOnly | QIODevice::NewOnly) || manifest.write(*made) != made->size()) {
        return fail(Error::Kind::Storage, tr("The manifest cannot be written: %1.").arg(manifest.errorString()));
    }
    return {};
}

QString targetOf(const BundleOptions &options)
{
    if (!options.target.isEmpty()) {
        return options.target;
    }
    const std::expected<QByteArray, QString> bytes =
        readRegularFile(options.file + u"/manifest.json"_s, kLongestManifest);
    const Result<ReadManifest> read = bytes ? readManifest(*bytes) : Result<ReadManifest>(ReadManifest());
    return read ? u"%1-%2.mcpb"_s.arg(bundleFolderName(read->manifest.name), bundleFolderName(read->manifest.version))
                : u"bundle.mcpb"_s;
}

int pack(const BundleOptions &options)
{
    if (const Result<> made = options.makesManifest ? makeManifest(options.file) : Result<>(); !made) {
        return refuseBundle(made.error());
    }
    const Result<PackedBundle> packed = packBundle(options.file, targetOf(options));
    if (!packed) {
        return refuseBundle(packed.error());
    }
    for (const QString &path : packed->notPacked) {
        printNote(tr("Not packed, because it is a link that leads out, or no file: %1").arg(visibleText(path)));
    }
    const Bundle &bundle = packed->bundle;
    if (options.json) {
        Json json = bundleJson(bundle);
        json.insert_or_assign("file", fromQString(bundle.path));
        return exitCodeOf(printResult(compactJson(json), true));
    }
    return exitCodeOf(printText(findingsText(bundle.findings)
                                + tr("Packed %1 files, %2 left out: %3\n")
                                      .arg(bundle.entries.size())
                                      .arg(packed->leftOut.size())
                                      .arg(visibleText(bundle.path))));
}

} // namespace

int runBundleCommand(const QStringList &arguments)
{
    const Result<BundleOptions> options = BundleOptions::parse(arguments);
    if (const auto code = codeAfterOptions(options)) {
        return *code;
    }
    switch (options->verb) {
    case BundleVerb::List:
        return list(*options);
    case BundleVerb::Show:
        return show(*options);
    case BundleVerb::Check:
        return check(*options);
    case BundleVerb::Install:
        return installBundle(*options);
    case BundleVerb::Update:
        return updateBundle(*options);
    case BundleVerb::Remove:
        return removeBundle(*options);
    case BundleVerb::Pack:
        return pack(*options);
    }
    Q_UNREACHABLE_RETURN(ExitCode::Usage);
}

} // namespace Signalbox
