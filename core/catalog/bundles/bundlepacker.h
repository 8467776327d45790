// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/bundles/bundle.h"

namespace Signalbox {

struct PackedBundle
{
    Bundle bundle{};         ///< as it is read again
    QStringList leftOut{};   ///< paths that patterns leave out, folders with a slash; at most 1,000
    QStringList notPacked{}; ///< links that lead out of the folder or nowhere, and what is no file
};

/// Packs a folder with a `manifest.json` at its top into a bundle, the same bytes for the same files: sorted by name, no
/// times, owners or groups. What `.mcpbignore` and the standard patterns name stays out. The file is there whole or not
/// at all. Blocks. Errors: Kind::Usage, there is no manifest, it has faults, or a file would be in its own bundle;
/// Kind::Storage.
[[nodiscard]] Result<PackedBundle> packBundle(const QString &folder, const QString &file);

/// A manifest for a Node server, from its `package.json`: name, version, description, author, licence, and `bin` or
/// `main` as what is started. Errors (Kind::Usage): one of them is missing.
[[nodiscard]] Result<QByteArray> manifestFromPackage(const QByteArray &package);

} // namespace Signalbox
