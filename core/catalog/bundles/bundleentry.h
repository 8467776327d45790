// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/bundles/bundlemanifest.h"
#include "core/catalog/serverentry.h"

namespace Signalbox {

/// What the placeholders of a manifest mean on a machine.
struct BundlePlaces
{
    QString platform{};
    QString home{};
    QString desktop{};
    QString documents{};
    QString downloads{};

    [[nodiscard]] static BundlePlaces ofThisMachine();
};

/// Which bundle an entry was made from, and with what it was filled.
struct BundleOrigin
{
    QString name{};
    QString version{};
    BundleValues values{}; ///< without secrets
};
[[nodiscard]] std::optional<BundleOrigin> bundleOrigin(const ServerEntry &entry); ///< none: it is of no bundle

/// The defaults of the settings, with their placeholders filled in.
[[nodiscard]] BundleValues defaultValues(const BundleManifest &manifest, const BundlePlaces &places);

/// The server that a bundle unpacked in `folder` is, with these values on top of the defaults. Sensitive settings stay
/// open as inputs, which are asked for before the first start and kept where secrets are. An argument or variable that
/// is nothing but a setting without a value is left out. Errors (Kind::Usage): a value is missing, is of another kind,
/// or would itself be filled in.
[[nodiscard]] Result<ServerEntry> bundleEntry(const BundleManifest &manifest, const QString &folder,
                                              const BundleValues &values, const BundlePlaces &places);

/// `before`, which is in the list, as a newer version of its bundle makes it: what the person set elsewhere stays.
[[nodiscard]] ServerEntry updatedBundleEntry(const ServerEntry &before, const ServerEntry &made);

} // namespace Signalbox
