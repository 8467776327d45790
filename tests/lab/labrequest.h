// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

namespace Signalbox {

using LabHeaders = QList<QPair<QByteArray, QByteArray>>;

/// One HTTP request as a LabHttpServer got it.
struct LabRequest
{
    QByteArray method;
    QByteArray target;  ///< "/mcp?x=1"
    LabHeaders headers; ///< as they came, in order
    QByteArray body;
    QByteArray head;    ///< the bytes up to and with the blank line
    int connection = 0; ///< which connection of the server it came on, from 1

    [[nodiscard]] QByteArray path() const
    {
        return target.first(target.contains('?') ? target.indexOf('?') : target.size());
    }
    [[nodiscard]] QByteArray query() const
    {
        return target.contains('?') ? target.mid(target.indexOf('?') + 1) : QByteArray();
    }
    [[nodiscard]] bool has(QByteArrayView name) const
    {
        for (const auto &field : headers) {
            if (field.first.compare(name, Qt::CaseInsensitive) == 0) {
                return true;
            }
        }
        return false;
    }
    /// The first field of that name; empty if there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const
    {
        for (const auto &field : headers) {
            if (field.first.compare(name, Qt::CaseInsensitive) == 0) {
                return field.second;
            }
        }
        return {};
    }
};

} // namespace Signalbox
