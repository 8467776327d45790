// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/bundles/bundle.h"

#include <QDateTime>

namespace Signalbox {

/// A bundle that is unpacked in Signalbox's folder.
struct InstalledBundle
{
    QString folder{}; ///< where its files lie
    BundleManifest manifest{};
    QByteArray digest{}; ///< SHA-256 of the file it came from, hexadecimal
    BundleSignature::State signature = BundleSignature::State::Unsigned; ///< when it was installed
    QDateTime installedAt{};
    qint64 bytes = 0; ///< unpacked

    bool operator==(const InstalledBundle &) const = default;
};

/// The bundles that are installed: `bundles/NAME/VERSION/`, beside each a record (`VERSION.json`) of where it came from.
/// Blocks. Programs of ours change them one after the other.
class BundleStore
{
public:
    explicit BundleStore(const QString &dataDir);

    /// By name, and of one name the newest last. What cannot be read is left out and told in `problems`.
    [[nodiscard]] QList<InstalledBundle> all(QList<Error> *problems = nullptr) const;
    /// The one of this name that was installed last.
    [[nodiscard]] std::optional<InstalledBundle> latest(const QString &name) const;

    /// Unpacks it whole or not at all; one of the same name and version is replaced. Errors: Kind::Usage, it has faults or
    /// is another than `bundle`, which was looked at; Kind::Framing, its contents are not what they claim; Kind::Storage.
    [[nodiscard]] Result<InstalledBundle> install(const Bundle &bundle) const;
    /// Takes one version, or all others of its name, away.
    [[nodiscard]] Result<> remove(const InstalledBundle &bundle) const;
    [[nodiscard]] Result<> removeOthers(const InstalledBundle &kept) const;

private:
    [[nodiscard]] Result<InstalledBundle> place(const Bundle &bundle, const QString &unpacked) const;

    QString m_folder;
};

} // namespace Signalbox
