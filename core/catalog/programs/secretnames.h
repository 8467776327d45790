// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/programs/programfile.h"

#include <QHash>

#include <optional>

namespace Signalbox {

/// The names under which secrets are referred to. A name stands for one value only: what two servers call alike and is not
/// alike gets two names.
class SecretNames
{
public:
    /// From now on the name stands for this value. None: for one that is not known.
    void take(const QString &name, const std::optional<QString> &value);
    void takeReferences(const ServerEntry &entry);                            ///< all that it refers to already
    void takeReferences(const ProgramFile &file);                             ///< the same of all its servers
    [[nodiscard]] bool fits(const QString &name, const QString &value) const; ///< it is free, or stands for this value
    /// `wanted`, or a name like it with the server's before or a number behind it, which is taken for the value.
    [[nodiscard]] QString nameFor(const QString &wanted, const QString &server, const QString &value);

private:
    QHash<QString, std::optional<QString>> m_values;
};

} // namespace Signalbox
