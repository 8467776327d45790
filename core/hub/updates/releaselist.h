// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace Signalbox {

/// One version that was published.
struct Release
{
    QString version{}; ///< numbers with dots between them
    QDate date{};      ///< invalid: the list does not say

    bool operator==(const Release &) const = default;
};

/// The stable releases of an AppStream document: a component with its releases, or a list of releases alone. Releases that are
/// none for everybody (`type="development"`) and versions that are no numbers are left out. Errors: Kind::Protocol, it is
/// no such document, or has more than 10,000 releases, or declares a document type.
[[nodiscard]] Result<QList<Release>> readReleases(const QByteArray &appStream);

/// The newest that is newer than `version`; none if there is none, or `version` is none.
[[nodiscard]] std::optional<Release> newerRelease(const QList<Release> &releases, const QString &version);

} // namespace Signalbox
