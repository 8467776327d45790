// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/serverentry.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace Signalbox {

/// What a catalog file says.
struct CatalogContent
{
    Json document;
    QList<ServerEntry> entries; ///< the good ones; every one has an id
    QList<Error> problems;      ///< one for each entry that is not usable
    /// Set when the document cannot be written back without loss (a key that stands there twice, broken text).
    std::optional<Error> notWritable;
};

/// Reads a catalog file's bytes. Errors (Kind::Storage) say line and column; `where` is the file.
/// An entry without an id of its own gets one made from its name, the same at every reading: no write at start.
[[nodiscard]] Result<CatalogContent> readCatalog(const QByteArray &bytes, const QString &file);

} // namespace Signalbox
