// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/bundles/bundlefinding.h"
#include "core/catalog/bundles/bundlesetting.h"

#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

#include <optional>

namespace Signalbox {

/// How a bundle's server is started: `mcp_config`, with its placeholders.
struct BundleLaunch
{
    QString command{};
    QStringList arguments{};
    QList<QPair<QString, QString>> environment{};

    bool operator==(const BundleLaunch &) const = default;
};

/// What is different of it on one system; what is absent stays.
struct BundleOverride
{
    QString platform{}; ///< "linux", "darwin", "win32"
    std::optional<QString> command{};
    std::optional<QStringList> arguments{};
    std::optional<QList<QPair<QString, QString>>> environment{};

    bool operator==(const BundleOverride &) const = default;
};

/// A tool or prompt that the manifest tells of.
struct BundleItem
{
    QString name{};
    QString description{};

    bool operator==(const BundleItem &) const = default;
};

/// The manifest of a bundle (`manifest.json`), versions 0.1 to 0.4 (mcpb: MANIFEST.md).
struct BundleManifest
{
    enum class ServerType { Node, Python, Binary, Uv };
    using Pairs = QList<QPair<QString, QString>>;

    QString manifestVersion{};
    QString name{};
    QString displayName{}; ///< empty: the name
    QString version{};
    QString description{};
    QString longDescription{};
    QString authorName{};
    QString authorEmail{};
    QString authorUrl{};
    ServerType serverType = ServerType::Node;
    QString entryPoint{};
    std::optional<BundleLaunch> launch{}; ///< none: whoever runs it knows how (uv)
    QList<BundleOverride> overrides{};
    QList<BundleSetting> settings{};
    QList<BundleItem> tools{};
    QList<BundleItem> prompts{};
    bool makesTools = false;   ///< `tools_generated`
    bool makesPrompts = false; ///< `prompts_generated`
    QStringList platforms{};   ///< empty: all
    Pairs runtimes{};          ///< name and versions
    Pairs clients{};           ///< name and versions
    QStringList keywords{};
    QStringList privacyPolicies{};
    QString license{};
    QString repository{};
    QString homepage{};
    QString documentation{};
    QString support{};
    QStringList pictures{}; ///< files named as icons or screenshots, without addresses
    QString translations{}; ///< where they lie, with `${locale}`; empty: none
    Json raw{};             ///< as it was read, unknown members too

    [[nodiscard]] QString title() const { return displayName.isEmpty() ? name : displayName; }
    [[nodiscard]] const BundleSetting *setting(const QString &key) const; ///< null: there is none
    /// How it is started on such a system ("linux" …).
    [[nodiscard]] std::optional<BundleLaunch> launchOn(const QString &platform) const;

    bool operator==(const BundleManifest &) const = default;
};

struct ReadManifest
{
    BundleManifest manifest{};
    QList<BundleFinding> findings{}; ///< with JSON pointers
};

/// Reads one. Errors (Kind::Protocol): the bytes are no JSON object, or more than 4 MiB. All else that is wrong is a
/// finding; what is wrong is left out.
[[nodiscard]] Result<ReadManifest> readManifest(const QByteArray &bytes);

/// "linux", "darwin" or "win32": this system as manifests call it.
[[nodiscard]] QString bundlePlatform();
[[nodiscard]] QString serverTypeText(BundleManifest::ServerType type); ///< "node", "python", "binary", "uv"

} // namespace Signalbox
