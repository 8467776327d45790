// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/derived/sqlconnection.h"

#include <QByteArray>
#include <QHash>

namespace Signalbox {

/// The numbers that a derived file gives to names (servers, methods, tools, callers); 0 is the empty name. After a
/// transaction that was rolled back, forget() what may have been added in it.
class NameIds
{
public:
    explicit NameIds(SqlConnection &file)
        : m_file(file)
    {
    }

    [[nodiscard]] Result<qint64> add(const QByteArray &name);  ///< makes one if need be
    [[nodiscard]] Result<qint64> find(const QByteArray &name); ///< -1: it has none
    [[nodiscard]] Result<QByteArray> name(qint64 id);          ///< empty: none has this number
    void forget();

private:
    SqlConnection &m_file;
    QHash<QByteArray, qint64> m_ids;
    QHash<qint64, QByteArray> m_names;
};

} // namespace Signalbox
