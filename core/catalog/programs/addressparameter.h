// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Signalbox {

/// One `name=value` in the query of an address, as it stands there.
struct AddressParameter
{
    qsizetype begin = 0; ///< of the name, in the address
    qsizetype length = 0;
    qsizetype valueBegin = 0;
    QString text{};  ///< "name=value", encoded
    QString value{}; ///< decoded

    /// The only parameter of this (decoded) name; none if there is none, or more than one.
    [[nodiscard]] static std::optional<AddressParameter> in(const QString &address, const QString &name);
    /// The (decoded) name of the parameter whose value begins here.
    [[nodiscard]] static QString nameAt(const QString &address, qsizetype valueBegin);
    /// The address that it was found in, without it.
    [[nodiscard]] QString takenFrom(QString address) const;
    /// The address with it behind its other parameters.
    [[nodiscard]] QString addedTo(QString address) const;
};

} // namespace Signalbox
