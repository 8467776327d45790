// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QPair>
#include <QString>

namespace Signalbox {

/// Writes a zip file that depends on nothing but the names, contents and executable bits of its files: in the order in
/// which they are added, all of the same time, deflated. Blocks.
class ZipWriter
{
public:
    explicit ZipWriter(QString target)
        : m_target(std::move(target))
    {
    }

    void add(const QString &name, const QString &file) { m_files.append({name, file}); }
    /// The target is there whole or as it was before. Errors: Kind::Storage.
    [[nodiscard]] Result<> write() const;

private:
    QString m_target;
    QList<QPair<QString, QString>> m_files;
};

} // namespace Signalbox
