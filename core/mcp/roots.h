// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>

namespace Signalbox {

/// A folder or file a server is told it may work in (client/roots).
struct Root
{
    QString uri;  ///< file:///…
    QString name; ///< for people; may be empty

    bool operator==(const Root &) const = default;
};

/// The root of a local path, absolute or not.
[[nodiscard]] Root rootOfPath(const QString &path);
/// The result of roots/list. Errors (Kind::Usage): a root whose address is not of the form file:///….
[[nodiscard]] Result<QByteArray> encodeRoots(const QList<Root> &roots);

} // namespace Signalbox

Q_DECLARE_METATYPE(Signalbox::Root)
