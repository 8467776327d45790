// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/bundles/bundlemanifest.h"

#include "core/catalog/bundles/manifestparts.h"
#include "core/json/jsonparse.h"

#include <QCoreApplication>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;
using ServerType = BundleManifest::ServerType;

namespace {

class BundleManifestText
{
    Q_DECLARE_TR_FUNCTIONS(BundleManifest)
};

constexpr qint64 kLongest = 4LL * 1024 * 1024;
constexpr int kDeepest = 64;

} // namespace

const BundleSetting *BundleManifest::setting(const QString &key) const
{
    const auto found = std::ranges::find(settings, key, &BundleSetting::key);
    return found == settings.end() ? nullptr : &*found;
}

std::optional<BundleLaunch> BundleManifest::launchOn(const QString &platform) const
{
    if (!launch) {
        return {};
    }
    BundleLaunch here = *launch;
    for (const BundleOverride &change : overrides) {
        if (change.platform == platform) {
            here.command = change.command.value_or(here.command);
            here.arguments = change.arguments.value_or(here.arguments);
            here.environment = change.environment.value_or(here.environment);
        }
    }
    return here;
}

Result<ReadManifest> readManifest(const QByteArray &bytes)
{
    const Result<ParsedJson> parsed = parseJson(bytes, {.bytes = kLongest, .depth = kDeepest});
    if (!parsed || !parsed->value.is_object()) {
        Failure failure =
            fail(Error::Kind::Protocol,
                 parsed ? BundleManifestText::tr("The manifest is no JSON object.")
                        : BundleManifestText::tr("The manifest is no JSON: %1").arg(parsed.error().message));
        failure.error().where = u"manifest.json"_s;
        return failure;
    }
    ReadManifest read = ManifestParts(parsed->value).read();
    for (const JsonFinding &finding : parsed->findings) {
        if (finding.kind == JsonFinding::Kind::DuplicateKey) {
            read.findings.append(
                {.severity = BundleFinding::Severity::Fault,
                 .check = u"manifest.twice"_s,
                 .message = BundleManifestText::tr("“%1” stands in the manifest twice.").arg(finding.detail)});
        }
    }
    return read;
}

QString bundlePlatform()
{
#if defined(Q_OS_MACOS)
    return u"darwin"_s;
#elif defined(Q_OS_WIN)
    return u"win32"_s;
#else
    return u"linux"_s;
#endif
}

QString serverTypeText(ServerType type)
{
    switch (type) {
    case ServerType::Node:
        return u"node"_s;
    case ServerType::Python:
        return u"python"_s;
    case ServerType::Binary:
        return u"binary"_s;
    case ServerType::Uv:
        return u"uv"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Signalbox
